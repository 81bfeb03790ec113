// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope
{

/** Throws std::runtime_error with errno's text if \a result, returned by a system call, is negative. Code that prepares
 *  a test throws because the test could not continue. */
int checked(int result, const char *call, const QByteArray &path);

}
