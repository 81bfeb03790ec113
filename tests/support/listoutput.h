// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileview.h"

namespace stratoscope
{

/** What `stratoscope-cli list` printed. Throws std::runtime_error where a line is not as it should be, or the paths are
 *  not sorted by their bytes. */
FileView parseList(const QByteArray &jsonLines);

}
