// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandexample.h"

namespace stratoscope
{

/** Examples of \a command, for its help and the manual. */
QList<CommandExample> examplesOf(const QString &command);

}
