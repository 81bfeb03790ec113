// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"
#include "loadedimage.h"

namespace stratoscope
{

/** The digest of each layer of \a loaded, bottom first, and whether its bytes match. */
FactGroup digestFacts(const LoadedImage &loaded);

}
