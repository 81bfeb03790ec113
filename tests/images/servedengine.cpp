// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "servedengine.h"

#include "scratchmount.h"

#include <QDir>
#include <QStandardPaths>

#include <filesystem>

namespace stratoscope
{

namespace
{

constexpr int EngineStartMs = 120'000;

}

ServedEngine::ServedEngine(const QString &engine)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(STRATOSCOPE_SERVE_ENGINE), {engine, m_directory.path()});
    QByteArray line;
    while (line != "end") {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(EngineStartMs))
            break;
        while (m_process.canReadLine() && line != "end") {
            line = m_process.readLine().trimmed();
            if (const qsizetype equals = line.indexOf('='); equals > 0)
                m_environment[line.left(equals)] = line.mid(equals + 1);
        }
    }
    if (line == "end") {
        const QByteArray variable = "STRATOSCOPE_" + engine.toUpper().toLatin1();
        m_program = QProcess::splitCommand(QString::fromUtf8(m_environment[variable]));
        return;
    }
    m_process.waitForFinished(EngineStartMs);
    m_reason = m_process.exitCode() == 77 ? engine.toUtf8() + " cannot be had here; its reason is above"
                                          : engine.toUtf8() + " failed to start";
}

ServedEngine::~ServedEngine()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(EngineStartMs)) {
        m_process.terminate();
        m_process.waitForFinished();
    }
    unmountBelow(m_directory.path().toUtf8());
    std::error_code ignored;
    std::filesystem::remove_all(m_directory.path().toStdString(), ignored);
}

void ServedEngine::use() const
{
    for (const auto &[name, value] : m_environment)
        qputenv(name.constData(), value);
}

FinishedRun ServedEngine::run(const QStringList &arguments) const
{
    return runProgram(QStandardPaths::findExecutable(m_program.value(0)), m_program.mid(1) + arguments);
}

FinishedRun ServedEngine::change(const QString &command) const
{
    return run(
        {QStringLiteral("exec"), QStringLiteral("runner"), QStringLiteral("/bin/sh"), QStringLiteral("-c"), command});
}

QByteArray ServedEngine::exported()
{
    const QString name = m_directory.filePath(QStringLiteral("export%1").arg(++m_exports));
    QDir().mkpath(name);
    const FinishedRun saved = run(
        {QStringLiteral("export"), QStringLiteral("-o"), name + QStringLiteral(".tar"), QStringLiteral("runner")});
    const FinishedRun unpacked = runProgram(QStandardPaths::findExecutable(QStringLiteral("tar")),
        {QStringLiteral("--numeric-owner"), QStringLiteral("-xpf"), name + QStringLiteral(".tar"), QStringLiteral("-C"),
            name});
    if (saved.exitCode != 0 || unpacked.exitCode != 0)
        qWarning("%s\n%s", saved.summary().constData(), unpacked.summary().constData());
    return name.toUtf8();
}

}
