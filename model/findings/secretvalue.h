// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/**
 * True if the variable \a name probably holds a secret, and not just the name of a file with one, a switch or a
 * reference to another variable: its name says so ("DB_PASSWORD"), or \a value has the form of a well-known token or is
 * a URL with a password.
 */
bool mayBeSecret(const QString &name, const QString &value);

}
