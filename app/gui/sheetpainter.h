// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "drawing.h"
#include "stackpicturesheet.h"

namespace stratoscope
{

/** \a sheet to be painted anywhere, as large as it is, with texts as texts. */
Drawing sheetDrawing(const PictureSheet &sheet);

}
