// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackpicture.h"

namespace stratoscope
{

/** The layers of \a image as rows without files, topmost first; at most \a most of them. Groups of layers are put
 *  together first, then the smallest neighbours. The writable layer stays alone. */
std::vector<StackPictureRow> stackPictureRows(const LoadedImage &image, std::size_t most);

}
