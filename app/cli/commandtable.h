// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

#include <memory>

namespace stratoscope
{

/** The names of the commands that read an image, in the order of the help. */
QStringList imageCommands();
/** The parser of \a name; null if that is no command that reads an image. */
std::unique_ptr<CommandParser> commandParser(const QString &name);

}
