// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "rawentry.h"

namespace stratoscope
{

/** The extended attributes of what \a descriptor stands for, which may be opened with O_PATH (a device, a link), sorted
 *  by name. More than limits::XattrBytes of them is ErrorKind::Limit. */
Result<std::vector<Xattr>> readXattrs(int descriptor);

}
