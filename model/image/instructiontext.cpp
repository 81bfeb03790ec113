// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "instructiontext.h"

#include <QRegularExpression>

namespace stratoscope
{

namespace
{

/** The shell and its options up to and including "-c" that builders put in front of a command. */
const QRegularExpression &shell()
{
    static const QRegularExpression expression(
        QStringLiteral("(?:/usr)?/bin/(?:ba|a|da|z|k)?sh(?: -[a-z]+(?: pipefail)?){0,4}? -[a-z]{0,4}c "));
    return expression;
}

QRegularExpressionMatch shellAtStart(const QString &text)
{
    return shell().match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

/** Strips "|2 A=b C=d ", the build arguments that Docker writes in front of the shell. */
QString withoutArguments(const QString &text)
{
    const bool isCounted = text.size() > 2 && text.startsWith(QLatin1Char('|')) && text[1].isDigit();
    if (!isCounted)
        return text;
    const QRegularExpressionMatch match = shell().match(text);
    if (match.hasMatch() && text[match.capturedStart() - 1].isSpace())
        return text.mid(match.capturedStart());
    return text;
}

}

QString instructionText(const QString &createdBy)
{
    const QLatin1String nop("#(nop)");
    const QLatin1String run("RUN ");
    const QLatin1String mark("# buildkit");

    QString text = createdBy.simplified();
    if (text.endsWith(mark))
        text = text.chopped(mark.size()).trimmed();
    const bool isRun = text.startsWith(run);
    QString command = withoutArguments(isRun ? text.mid(run.size()) : text);
    const QRegularExpressionMatch match = shellAtStart(command);
    if (!match.hasMatch())
        return isRun ? run + command : text;
    command = command.mid(match.capturedEnd());
    if (command.startsWith(nop))
        return command.mid(nop.size()).trimmed();
    return run + command;
}

}
