// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "terminal.h"

#include "bytes.h"

#include <cstdio>

namespace stratoscope
{

QByteArray terminalText(const QString &text)
{
    return displayLines(text).toUtf8();
}

void printMessage(const char *program, const QString &message)
{
    std::fprintf(stderr, "%s: %s\n", program, displayText(message).toUtf8().constData());
}

}
