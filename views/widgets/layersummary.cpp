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

struct LayerSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerSummary)
};

/** Counts beyond what plural forms can take look the same anyway. */
int plural(std::size_t count)
{
    return static_cast<int>(qMin<std::size_t>(count, std::numeric_limits<int>::max()));
}

}

QString layerCounts(const LoadedImage &loaded, LayerIndex layer)
{
    const LayerStats &stats = loaded.stats.layers[layer.value];
    if (stats.entries == 0)
        return LayerSummaryWords::tr("no changes", "a layer without entries");
    const bool onlyAdds = stats.added == stats.entries;
    if (onlyAdds && stats.files > 0)
        return LayerSummaryWords::tr("%Ln files", nullptr, plural(stats.files));
    QStringList parts;
    if (stats.added > 0)
        parts.append(LayerSummaryWords::tr("%Ln added", "entries of a layer", plural(stats.added)));
    if (const std::size_t changed = stats.modified + stats.metadataOnly; changed > 0)
        parts.append(LayerSummaryWords::tr("%Ln changed", "entries of a layer", plural(changed)));
    if (stats.unchanged > 0)
        parts.append(LayerSummaryWords::tr("%Ln unchanged", "entries of a layer", plural(stats.unchanged)));
    if (stats.deleted > 0)
        parts.append(LayerSummaryWords::tr("%Ln deleted", "entries of a layer", plural(stats.deleted)));
    return parts.join(LayerSummaryWords::tr(", ", "between counts of a layer"));
}

QString layerNote(const LoadedImage &loaded, LayerIndex layer)
{
    const LayerStats &stats = loaded.stats.layers[layer.value];
    const quint64 copied = stats.copiedUpBytes;
    QStringList parts;
    if (copied > 0)
        parts.append(LayerSummaryWords::tr("copies up %1 unchanged", "bytes of a layer").arg(formatSize(copied)));
    // What is copied up hides the same bytes below: said once is enough.
    if (stats.hidesBytes > copied)
        parts.append(
            LayerSummaryWords::tr("hides %1 below, frees nothing", "bytes of a layer").arg(formatSize(stats.hidesBytes - copied)));
    if (stats.wastedBytes > 0)
        parts.append(LayerSummaryWords::tr("%1 hidden by layers above", "bytes of a layer").arg(formatSize(stats.wastedBytes)));
    return parts.join(LayerSummaryWords::tr(" · ", "between facts about a layer"));
}

}
