// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackpicturesheet.h"

namespace stratoscope
{

/** \a sheet as an SVG file (1.1, and within what SVG Tiny 1.2 has too): without scripts, styles or anything from
 *  elsewhere. Every layer, arrow, file and connector has a class of that name. */
QByteArray sheetAsSvg(const PictureSheet &sheet);

}
