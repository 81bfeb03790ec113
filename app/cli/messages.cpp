// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "messages.h"

#include "bytes.h"

#include <QCoreApplication>

#include <cstdio>

namespace stratoscope
{

namespace
{

struct MessagesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Messages)
};

void printLine(const QString &text)
{
    const QString line = QStringLiteral("stratoscope-cli: ") + displayText(text) + QLatin1Char('\n');
    std::fputs(line.toUtf8().constData(), stderr);
}

}

void printError(const QString &text)
{
    printLine(text);
}

void printWarning(const QString &text)
{
    printLine(MessagesWords::tr("warning: %1").arg(text));
}

void printNote(const QString &text)
{
    printLine(MessagesWords::tr("note: %1").arg(text));
}

}
