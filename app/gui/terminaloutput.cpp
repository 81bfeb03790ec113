// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "terminaloutput.h"

#include "terminal.h"

#include <cstdio>

namespace stratoscope
{

void printOut(const QString &text)
{
    std::fputs(terminalText(text).constData(), stdout);
    std::fflush(stdout);
}

void printError(const QString &message)
{
    printMessage("stratoscope", message);
}

}
