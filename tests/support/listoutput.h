// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileview.h"

namespace stratoscope
{

/** Parses the output of `stratoscope-cli list`. Throws std::runtime_error if a line is not as expected, or the paths
 *  are not sorted by their bytes. */
FileView parseList(const QByteArray &jsonLines);

}
