// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layersummary.h"

#include "format.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace stratoscope
{

namespace
{

/** Less than this fraction of the image is not worth a warning. */
constexpr quint64 CostlyPart = 100;

struct LayerSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerSummary)
};

/** Counts beyond what plural forms can take look the same anyway. */
int plural(std::size_t count)
{
    return static_cast<int>(qMin<std::size_t>(count, std::numeric_limits<int>::max()));
}

/** What a layer costs: bytes. */
struct LayerCosts
{
    LayerCosts(const LoadedImage &loaded, LayerIndex layer)
        : copied(loaded.stats.layers[layer.value].copiedUpBytes)
        , wasted(loaded.stats.layers[layer.value].wastedBytes)
    {
        const quint64 hides = loaded.stats.layers[layer.value].hidesBytes;
        hidden = hides > copied ? hides - copied : 0;
    }

    quint64 largest() const { return qMax(copied, qMax(hidden, wasted)); }

    quint64 copied;
    quint64 hidden = 0; ///< For the layers below. What is copied up hides the same bytes, so it is only mentioned once.
    quint64 wasted;
};

}

QString layerCounts(const LoadedImage &loaded, LayerIndex layer)
{
    const LayerStats &stats = loaded.stats.layers[layer.value];
    if (stats.entries == 0)
        return loaded.layers[layer.value].sealed ? LayerSummaryWords::tr("content unknown", "a layer that is encrypted")
                                                 : LayerSummaryWords::tr("no changes", "a layer without entries");
    const bool onlyAdds = stats.added == stats.entries;
    if (onlyAdds && stats.files > 0)
        return LayerSummaryWords::tr("%Ln files", nullptr, plural(stats.files));
    QStringList parts;
    if (stats.added > 0)
        parts.append(LayerSummaryWords::tr("%Ln added", "entries of a layer", plural(stats.added)));
    if (const std::size_t changed = stats.modified + stats.metadataOnly; changed > 0)
        parts.append(LayerSummaryWords::tr("%Ln changed", "entries of a layer", plural(changed)));
    if (stats.unchanged > 0)
        parts.append(
            LayerSummaryWords::tr("%Ln copied up", "entries of a layer, without a change", plural(stats.unchanged)));
    if (stats.deleted > 0)
        parts.append(LayerSummaryWords::tr("%Ln deleted", "entries of a layer", plural(stats.deleted)));
    return parts.join(LayerSummaryWords::tr(", ", "between counts of a layer"));
}

QString shortLayerCounts(const LoadedImage &loaded, LayerIndex layer)
{
    const LayerStats &stats = loaded.stats.layers[layer.value];
    QStringList parts;
    const auto add = [&parts](QChar sign, std::size_t count) {
        if (count > 0)
            parts.append(sign + formatCount(count));
    };
    add(QLatin1Char('+'), stats.added);
    add(QLatin1Char('~'), stats.modified + stats.metadataOnly);
    add(QChar(0x2212), stats.deleted);
    return parts.isEmpty() ? layerCounts(loaded, layer) : parts.join(QLatin1Char(' '));
}

QString layerNote(const LoadedImage &loaded, LayerIndex layer)
{
    const LayerCosts costs(loaded, layer);
    QStringList parts;
    if (costs.copied > 0)
        parts.append(LayerSummaryWords::tr("copies up %1 unchanged", "bytes of a layer").arg(formatSize(costs.copied)));
    if (costs.hidden > 0)
        parts.append(
            LayerSummaryWords::tr("hides %1 below, frees nothing", "bytes of a layer").arg(formatSize(costs.hidden)));
    if (costs.wasted > 0)
        parts.append(
            LayerSummaryWords::tr("%1 hidden by layers above", "bytes of a layer").arg(formatSize(costs.wasted)));
    return parts.join(LayerSummaryWords::tr(" · ", "between facts about a layer"));
}

QString shortLayerNote(const LoadedImage &loaded, LayerIndex layer)
{
    const LayerCosts costs(loaded, layer);
    const quint64 most = costs.largest();
    if (most == 0)
        return {};
    const QString size = formatSize(most);
    if (most == costs.copied)
        return LayerSummaryWords::tr("copies up %1", "bytes of a layer; short").arg(size);
    if (most == costs.hidden)
        return LayerSummaryWords::tr("hides %1", "bytes of layers below; short").arg(size);
    return LayerSummaryWords::tr("%1 hidden", "bytes of a layer, by layers above; short").arg(size);
}

bool isLayerCostly(const LoadedImage &loaded, LayerIndex layer)
{
    return LayerCosts(loaded, layer).largest() > loaded.stats.size / CostlyPart;
}

}
