// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparisonwords.h"

#include "bytes.h"
#include "instructiontext.h"
#include "shorttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace stratoscope
{

namespace
{

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Comparison)
};

QString shown(const QString &text)
{
    return displayText(text);
}

/** Bytes that changed at one path, in either direction. */
quint64 magnitude(const PathDifference &difference)
{
    return static_cast<quint64>(difference.bytes < 0 ? -difference.bytes : difference.bytes);
}

}

QString signedSize(qint64 bytes)
{
    if (bytes == 0)
        return sizeText(0);
    const QString size = sizeText(static_cast<quint64>(bytes < 0 ? -bytes : bytes));
    return (bytes < 0 ? QChar(0x2212) : QLatin1Char('+')) + size;
}

QString growthText(const ImageComparison &comparison)
{
    //: the sizes of two images, and the difference
    return ComparisonWords::tr("%1 → %2, %3")
        .arg(sizeText(comparison.before->stats.visibleBytes), sizeText(comparison.after->stats.visibleBytes),
            signedSize(comparison.totals().net()));
}

QString layersText(const ImageComparison &comparison)
{
    //: the sizes of two images with what a container cannot see
    return ComparisonWords::tr("%1 → %2 in all layers")
        .arg(sizeText(comparison.before->stats.size), sizeText(comparison.after->stats.size));
}

QString filesText(const DifferenceTotals &totals)
{
    const auto number = [](quint32 count) { return QLocale().toString(count); };
    QStringList parts;
    if (totals.added > 0)
        parts.append(ComparisonWords::tr("%1 added", "files").arg(number(totals.added)));
    if (totals.removed > 0)
        parts.append(ComparisonWords::tr("%1 removed", "files").arg(number(totals.removed)));
    if (totals.modified > 0)
        parts.append(ComparisonWords::tr("%1 changed", "files").arg(number(totals.modified)));
    if (totals.metadata > totals.timeOnly)
        parts.append(ComparisonWords::tr("%1 metadata only", "files").arg(number(totals.metadata - totals.timeOnly)));
    if (totals.timeOnly > 0)
        parts.append(ComparisonWords::tr("%1 timestamp only", "files").arg(number(totals.timeOnly)));
    return parts.isEmpty() ? ComparisonWords::tr("no difference", "files") : parts.join(QLatin1String(", "));
}

QString reasonPlace(const ImageComparison &comparison, const GrowthReason &reason)
{
    const PathId path = comparison.tree[reason.node].path;
    if (reason.isRest && path == PathTable::Root)
        return ComparisonWords::tr("everywhere else");
    const QString name = displayText(comparison.paths.fullPath(path));
    return reason.isRest ? ComparisonWords::tr("%1, the rest").arg(name) : name;
}

QString reasonLayer(const ImageComparison &comparison, const GrowthReason &reason)
{
    if (!reason.layer.isValid())
        return {};
    const LoadedImage &image = reason.isGrowth() ? *comparison.after : *comparison.before;
    if (image.isWritable(reason.layer))
        return ComparisonWords::tr("the container's layer");
    const QString instruction = shown(instructionText(image.createdBy(reason.layer)));
    const QString layer = ComparisonWords::tr("layer %1").arg(reason.layer.value);
    return instruction.isEmpty() ? layer : QStringLiteral("%1: %2").arg(layer, instruction);
}

QString pairKind(LayerPair::Kind kind)
{
    switch (kind) {
    case LayerPair::Kind::Shared:
        return ComparisonWords::tr("shared", "layer");
    case LayerPair::Kind::Same:
        return ComparisonWords::tr("same content", "layer");
    case LayerPair::Kind::Rebuilt:
        return ComparisonWords::tr("rebuilt", "layer");
    case LayerPair::Kind::Removed:
        return ComparisonWords::tr("removed", "layer");
    case LayerPair::Kind::Added:
        break;
    }
    return ComparisonWords::tr("added", "layer");
}

QString pairInstruction(const ImageComparison &comparison, const LayerPair &pair)
{
    const LoadedImage &image = pair.after.isValid() ? *comparison.after : *comparison.before;
    const LayerIndex layer = pair.after.isValid() ? pair.after : pair.before;
    return image.isWritable(layer) ? ComparisonWords::tr("the container's layer")
                                   : shown(instructionText(image.createdBy(layer)));
}

QString differenceText(const PathDifference &difference)
{
    switch (difference.change) {
    case Change::Added:
        return ComparisonWords::tr("added", "path");
    case Change::Deleted:
        return ComparisonWords::tr("removed", "path");
    case Change::Modified:
        return ComparisonWords::tr("changed", "path");
    case Change::Replaced:
        return ComparisonWords::tr("type changed", "path");
    case Change::Metadata:
        break;
    case Change::Unchanged:
    case Change::Opaque:
        return difference.bytes == 0 ? QString() : ComparisonWords::tr("other hard links", "path");
    }
    QStringList fields;
    if (difference.fields.mode)
        fields.append(ComparisonWords::tr("mode"));
    if (difference.fields.owner)
        fields.append(ComparisonWords::tr("owner"));
    if (difference.fields.time)
        fields.append(ComparisonWords::tr("time"));
    if (difference.fields.xattrs)
        fields.append(ComparisonWords::tr("attributes"));
    return fields.join(QLatin1String(", "));
}

QString configSubject(const ConfigChange &change)
{
    return shown(change.key);
}

ShownDifferences shownDifferences(const ImageComparison &comparison)
{
    struct Named
    {
        bool isMetadata;
        quint64 bytes;
        QByteArray path;
        quint32 node;
    };
    std::vector<Named> named;
    ShownDifferences shown;
    for (quint32 i = 0; i < comparison.tree.size(); ++i) {
        const PathDifference &difference = comparison.tree[i];
        if (difference.change == Change::Unchanged && difference.bytes == 0)
            continue;
        const bool isMetadata = difference.change == Change::Metadata;
        if (isMetadata && isOnlyTime(difference.fields))
            ++shown.onlyTime;
        else
            named.push_back({isMetadata, magnitude(difference), comparison.paths.fullPath(difference.path), i});
    }
    std::sort(named.begin(), named.end(), [](const Named &left, const Named &right) {
        return std::tie(left.isMetadata, right.bytes, left.path) < std::tie(right.isMetadata, left.bytes, right.path);
    });
    for (const Named &one : named)
        shown.nodes.push_back(one.node);
    return shown;
}

std::vector<quint32> changedDirectories(const ImageComparison &comparison, std::size_t most)
{
    const auto weight = [&](quint32 node) {
        const DifferenceTotals &totals = comparison.tree[node].totals;
        return std::max(totals.gained, totals.lost);
    };
    std::vector<quint32> directories;
    for (quint32 i = 1; i < comparison.tree.size(); ++i) {
        if (comparison.tree[i].children > 0 && weight(i) > 0)
            directories.push_back(i);
    }
    // Among equals, the tree's order decides, top down, so a directory comes before those in it.
    std::stable_sort(directories.begin(), directories.end(),
        [&](quint32 left, quint32 right) { return weight(left) > weight(right); });
    if (directories.size() > most)
        directories.resize(most);
    return directories;
}

}
