// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "rawentry.h"

namespace stratoscope
{

/** The extended attributes of \a descriptor, sorted by name; it may be opened with O_PATH (a device, a link). More than
 *  limits::XattrBytes of them is ErrorKind::Limit. */
Result<std::vector<Xattr>> readXattrs(int descriptor);

}
