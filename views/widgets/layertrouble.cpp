// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layertrouble.h"

#include "layernames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace stratoscope
{

namespace
{

/** Beyond this, they are counted, not listed. */
constexpr std::size_t ListedLayers = 4;

struct LayerTroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerTrouble)
};

bool isMissing(const LoadedImage &loaded, LayerIndex layer)
{
    return !loaded.isWritable(layer) && layer.value < loaded.image().layers.size()
        && loaded.image().layers[layer.value].isAbsent();
}

/** True if nothing but a digest is wrong. */
bool onlyMismatches(const LoadedLayer &layer)
{
    return !layer.isCut && std::max(layer.blobVerdict, layer.diffIdVerdict) == Verdict::Mismatch;
}

QString sealedText(const LoadedImage &loaded, LayerIndex layer)
{
    return loaded.image().layers[layer.value].content == LayerContent::Encrypted
        ? LayerTroubleWords::tr("encrypted", "a layer")
        : LayerTroubleWords::tr("no file system", "a layer");
}

QString oneIncomplete(const LoadedImage &loaded, LayerIndex layer)
{
    const QString number = layerNumber(loaded, layer);
    switch (layerTrouble(loaded, layer)) {
    case LayerTrouble::Missing:
        return LayerTroubleWords::tr("Incomplete: layer %1 is missing").arg(number);
    case LayerTrouble::Unreadable:
        return LayerTroubleWords::tr("Incomplete: layer %1 cannot be read").arg(number);
    case LayerTrouble::Sealed:
        return LayerTroubleWords::tr("Incomplete: layer %1 is %2", "a number, and \"encrypted\"")
            .arg(number, sealedText(loaded, layer));
    case LayerTrouble::Cut:
    case LayerTrouble::None:
        break;
    }
    return LayerTroubleWords::tr("Incomplete: layer %1 is damaged").arg(number);
}

}

LayerTrouble layerTrouble(const LoadedImage &loaded, LayerIndex layer)
{
    if (layer.value >= loaded.layers.size())
        return LayerTrouble::None;
    if (isMissing(loaded, layer))
        return LayerTrouble::Missing;
    const LoadedLayer &own = loaded.layers[layer.value];
    if (own.sealed)
        return LayerTrouble::Sealed;
    if (!own.damage || onlyMismatches(own))
        return LayerTrouble::None;
    return loaded.stats.layers[layer.value].entries == 0 ? LayerTrouble::Unreadable : LayerTrouble::Cut;
}

QString layerTroubleText(LayerTrouble trouble, std::size_t entries)
{
    switch (trouble) {
    case LayerTrouble::Missing:
        return LayerTroubleWords::tr("missing", "a layer");
    case LayerTrouble::Unreadable:
        return LayerTroubleWords::tr("damaged: cannot be read", "a layer");
    case LayerTrouble::Cut:
        return LayerTroubleWords::tr("damaged: only %Ln entries read", "a layer",
            int(std::min<std::size_t>(entries, std::numeric_limits<int>::max())));
    case LayerTrouble::Sealed:
        return LayerTroubleWords::tr("encrypted", "a layer");
    case LayerTrouble::None:
        break;
    }
    return {};
}

QString incompleteText(const LoadedImage &loaded, LayerIndex upTo)
{
    std::vector<LayerIndex> found;
    for (std::size_t i = 0; i < loaded.layers.size() && i <= upTo.value; ++i) {
        if (layerTrouble(loaded, LayerIndex(i)) != LayerTrouble::None)
            found.push_back(LayerIndex(i));
    }
    if (found.empty())
        return {};
    if (found.size() == 1)
        return oneIncomplete(loaded, found.front());
    if (found.size() > ListedLayers)
        return LayerTroubleWords::tr("Incomplete: %Ln layers are missing or damaged", nullptr, int(found.size()));
    QStringList numbers;
    for (const LayerIndex layer : found)
        numbers.append(layerNumber(loaded, layer));
    return LayerTroubleWords::tr("Incomplete: layers %1 are missing or damaged", "a list of numbers")
        .arg(QLocale().createSeparatedList(numbers));
}

}
