// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/** Bytes of each read-only layer of \a image, uncompressed, bottom first; 0 where nobody knows. */
std::vector<quint64> unpackedBytes(const LoadedImage &image);

}
