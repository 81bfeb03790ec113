// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryFile>

namespace stratoscope
{

QByteArray FinishedRun::summary() const
{
    return "exit code " + QByteArray::number(exitCode) + " after " + QByteArray::number(milliseconds) + " ms, "
        + QByteArray::number(peakBytes >> 20) + " MiB\nstdout: " + output.left(300) + "\nstderr: " + errors.left(2000);
}

FinishedRun runProgram(const QString &program, const QStringList &arguments, const QStringList &environment,
    const QString &workingDirectory, int timeoutMs)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    // A sanitizer finding must look like a crash, not like a meaningful exit code.
    for (const QString &name : {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS")})
        variables.insert(name, variables.value(name) + QStringLiteral(":abort_on_error=1"));

    QProcess process;
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(workingDirectory);
    process.setStandardInputFile(QProcess::nullDevice());
    QTemporaryFile peak;
    if (!peak.open())
        return {};
    process.start(QStringLiteral(STRATOSCOPE_RUN_MEASURED), QStringList {peak.fileName(), program} + arguments);

    FinishedRun run;
    if (!process.waitForStarted()) {
        run.errors = process.errorString().toUtf8();
        return run;
    }
    const bool finished = process.waitForFinished(timeoutMs);
    if (!finished) {
        process.kill();
        process.waitForFinished();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    if (finished && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    const QByteArrayList measured = peak.readAll().split(' ');
    run.peakBytes = measured.value(0).toULongLong();
    run.milliseconds = measured.value(1).toLongLong();
    return run;
}

QString cliPath()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../stratoscope-cli");
    return qEnvironmentVariable("STRATOSCOPE_CLI", beside);
}

FinishedRun runCli(const QStringList &arguments)
{
    return runProgram(cliPath(), arguments);
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
