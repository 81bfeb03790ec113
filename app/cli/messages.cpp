// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "messages.h"

#include "terminal.h"

#include <QCoreApplication>

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
    printMessage("stratoscope-cli", text);
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
