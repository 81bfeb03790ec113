// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/** Does what \a arguments, the program's name first, ask for; returns what exitcode.h says. */
int run(const QStringList &arguments);

}
