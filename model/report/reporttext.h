// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/** The report on \a image for people, in lines of at most \a width characters where that can be (0: any width). Nothing in
 *  it can steer a terminal. */
QString reportText(const LoadedImage &image, int width);

}
