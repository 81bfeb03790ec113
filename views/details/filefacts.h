// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"
#include "filefocus.h"

namespace stratoscope
{

/** All that is known of what \a focus speaks of: metadata, extended attributes, where it comes from, what it changed and
 *  what hides it. Empty for an empty focus. */
FactSheet fileFacts(const LoadedImage &loaded, const FileFocus &focus);

}
