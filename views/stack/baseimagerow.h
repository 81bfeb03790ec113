// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerstackrow.h"

namespace stratoscope
{

struct BaseImage;

/** Puts a row into \a rows, which have their groups, above all of \a base, the image that \a loaded is built on; none
 *  where it is not known which layers those are. */
void addBaseRow(std::vector<LayerStackRow> &rows, const BaseImage &base, const LoadedImage &loaded);

}
