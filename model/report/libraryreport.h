// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagelibrary.h"

namespace stratoscope
{

/** The images of \a library as a table for a terminal \a width characters wide (0: any width), with what they share. */
QString libraryText(const ImageLibrary &library, int width);

/** The same facts as JSON: "images", "layers" (the runs of the forest) and "bases". */
QByteArray libraryJson(const ImageLibrary &library);

}
