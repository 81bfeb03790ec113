// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/** A layer in one line: "layer 4 · RUN chown -R app /srv". */
QString layerLabel(const LoadedImage &loaded, LayerIndex layer);
/** The layers that show \a version: "layers 2 to 4", "from layer 3 to the top". */
QString visibleText(const LoadedImage &loaded, const Version &version);
/** What the layer version.until did to a hidden \a version: "Deleted by", "Overwritten by", … */
QString hidingText(const UnionTree &tree, const Version &version);

}
