// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"

#include <QByteArray>

namespace stratoscope
{

/** A random line for a shell, which scripts of stacks can have too. */
struct CommandTrial
{
    QByteArray line;
    bool isSimple = false; ///< If it fails, it has changed nothing.
};

CommandTrial randomCommand(imagebuilder::Generator &random);

}
