// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope
{

/** Throws std::runtime_error with errno's text where \a result, what a system call returned, is negative. What prepares
 *  a test throws: nothing could go on. */
int checked(int result, const char *call, const QByteArray &path);

}
