// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "engineproblem.h"

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct EngineProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::EngineProblem)
};

constexpr qsizetype MostWords = 400;

/** The last non-empty line, which is where engines put the reason; safe to display. */
QString reasonIn(const QString &errors)
{
    const QStringList lines = errors.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QString reason;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        const bool isAdvice = trimmed.startsWith(QLatin1String("See '")) || trimmed.startsWith(QLatin1String("Run '"));
        if (!trimmed.isEmpty() && !isAdvice)
            reason = trimmed;
    }
    if (reason.startsWith(QLatin1String("Error: ")))
        reason.remove(0, 7);
    // The message continues after it.
    while (reason.endsWith(QLatin1Char('.')))
        reason.chop(1);
    return displayText(reason.left(MostWords));
}

bool says(const QString &errors, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (errors.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString stoppedHint(const Engine &engine)
{
    return engine.place.isEmpty() ? EngineProblemWords::tr(engineRow(engine.kind).stoppedHint)
                                  : EngineProblemWords::tr("Check that the machine can be reached");
}

}

Error engineFailure(const Engine &engine, const ProcessEnd &end)
{
    const QString reason = reasonIn(end.errors);
    Error error {ErrorKind::Unreadable, engine.label(), {}, reason, {}};
    if (reason.isEmpty())
        error.cause = EngineProblemWords::tr("it exited with code %1 and no message").arg(end.exitCode);
    if (says(end.errors, {"permission denied", "operation not permitted", "access denied"}))
        error.hint = EngineProblemWords::tr(engineRow(engine.kind).permissionHint);
    else if (says(end.errors,
                 {"cannot connect", "connection refused", "is the docker daemon running", "cannot access containerd",
                     "no such host", "failed to connect", "unable to connect", "containerd.sock"}))
        error.hint = stoppedHint(engine);
    else if (says(end.errors,
                 {"no such", "not known", "not found", "could not find", "unable to find", "does not exist"}))
        error.kind = ErrorKind::NotFound;
    else if (says(end.errors, {"no space left"}))
        error.hint = EngineProblemWords::tr("Free up disk space where the engine keeps its files");
    return error;
}

Error engineFailure(const Engine &engine, const Error &error)
{
    Error failure = error;
    failure.file = engine.label();
    if (isNotInstalled(error))
        failure.hint = EngineProblemWords::tr(engineRow(engine.kind).installHint);
    return failure;
}

bool isNotInstalled(const Error &error)
{
    return error.kind == ErrorKind::NotFound && !error.entry.isEmpty() && error.cause == noSuchProgram();
}

}
