// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/** The number of layers in each stack. */
constexpr int StackHeight = 5;

/** The names of made-up stacks, one for each packing and form: "gzip 3". */
QStringList stackNames();
/** Writes the stack called \a name to \a path; false if that fails. */
bool writeStack(const QString &name, const QString &path);

}
