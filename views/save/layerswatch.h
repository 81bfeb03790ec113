// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerrange.h"
#include "loadedimage.h"

#include <QIcon>

namespace stratoscope
{

/** A small picture in the colours of the layers of \a range, topmost layer on top. */
QIcon layerSwatch(const LoadedImage &image, LayerRange range);

}
