// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layernames.h"

#include "bytes.h"
#include "explorerstate.h"
#include "instructiontext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct LayerNamesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerNames)
};

}

QString layerNumber(LayerIndex layer, bool writable)
{
    if (!layer.isValid())
        return {};
    return writable ? LayerNamesWords::tr("R/W", "the writable layer, in place of a number; short")
                    : QString::number(layer.value);
}

QString layerNumber(const LoadedImage &loaded, LayerIndex layer)
{
    return layerNumber(layer, layer.value < loaded.layers.size() && loaded.isWritable(layer));
}

QString layerNumber(const ExplorerState &state, LayerIndex layer)
{
    return state.loaded() ? layerNumber(*state.loaded(), layer) : layerNumber(layer);
}

QString layerTitle(const Image &image, LayerIndex layer)
{
    if (layer.value >= image.layers.size())
        return {};
    const QString instruction = displayText(instructionText(image.createdBy(layer)));
    if (!instruction.isEmpty())
        return instruction;
    const Layer &own = image.layers[layer.value];
    const Digest &digest = own.diffId.isEmpty() ? own.digest : own.diffId;
    return digest.isEmpty() ? LayerNamesWords::tr("unknown instruction")
                            : LayerNamesWords::tr("layer %1", "abbreviated digest").arg(digest.shortHex());
}

QString layerTitle(const LoadedImage &loaded, LayerIndex layer)
{
    if (layer.value < loaded.layers.size() && loaded.isWritable(layer))
        return LayerNamesWords::tr("container", "the container's writable layer");
    return layerTitle(loaded.image(), layer);
}

}
