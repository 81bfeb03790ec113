// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArray>

#include <vector>

namespace stratoscope
{

/** The names in the folder \a path below \a directory, without "." and "..", sorted by bytes. Does not follow a link in
 *  place of the folder. */
Result<std::vector<QByteArray>> listDirectory(int directory, const QByteArray &path);

}
