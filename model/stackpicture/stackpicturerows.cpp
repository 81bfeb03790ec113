// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackpicturerows.h"

#include "bytes.h"
#include "instructiontext.h"
#include "layergroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct StackPictureRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackPicture)
};

QString groupTitle(const LayerGroup &group)
{
    switch (group.kind) {
    case LayerGroup::Kind::Base:
        return group.name.isEmpty() ? StackPictureRowsWords::tr("Base image")
                                    : StackPictureRowsWords::tr("Base image %1").arg(displayText(group.name));
    case LayerGroup::Kind::Build:
        return StackPictureRowsWords::tr("Earlier build");
    case LayerGroup::Kind::Small:
        break;
    }
    return StackPictureRowsWords::tr("Small layers");
}

StackPictureRow rowOf(const LoadedImage &image, LayerIndex layer)
{
    StackPictureRow row;
    row.first = row.last = layer;
    row.isWritable = image.isWritable(layer);
    row.bytes = image.stats.layers[layer.value].size;
    row.title = row.isWritable ? StackPictureRowsWords::tr("Container")
                               : displayText(instructionText(image.createdBy(layer)));
    return row;
}

/** Puts the row \a at and the one below it together. */
void mergeAt(std::vector<StackPictureRow> &rows, std::size_t at, const QString &title)
{
    rows[at].first = rows[at + 1].first;
    rows[at].bytes += rows[at + 1].bytes;
    rows[at].title = title;
    rows.erase(rows.begin() + std::ptrdiff_t(at) + 1);
}

void mergeGroups(std::vector<StackPictureRow> &rows, const LoadedImage &image, std::size_t most)
{
    for (const LayerGroup &group : layerGroups(image.source->images, image.imageNumber)) {
        if (rows.size() <= most)
            return;
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&](const StackPictureRow &row) { return row.last == group.last; });
        if (found == rows.end() || found->isWritable)
            continue;
        const auto at = std::size_t(found - rows.begin());
        while (at + 1 < rows.size() && rows[at].first > group.first)
            mergeAt(rows, at, groupTitle(group));
    }
}

/** Merges the two neighbours that are smallest together, until there are few enough. */
void mergeSmallest(std::vector<StackPictureRow> &rows, std::size_t most)
{
    while (rows.size() > std::max<std::size_t>(most, 5)) {
        std::size_t best = 2;
        quint64 least = std::numeric_limits<quint64>::max();
        // What is on top and the base tell most, and stay as they are. Runs stay short, so that the stack keeps its
        // shape.
        for (std::size_t at = 2; at + 2 < rows.size(); ++at) {
            const quint64 bytes
                = (rows[at].bytes + rows[at + 1].bytes + 1) * (rows[at].layers() + rows[at + 1].layers());
            if (bytes < least) {
                least = bytes;
                best = at;
            }
        }
        mergeAt(rows, best, {});
    }
}

}

std::vector<StackPictureRow> stackPictureRows(const LoadedImage &image, std::size_t most)
{
    std::vector<StackPictureRow> rows;
    for (std::size_t layer = image.tree.layerCount(); layer-- > 0;)
        rows.push_back(rowOf(image, LayerIndex(layer)));
    mergeGroups(rows, image, most);
    mergeSmallest(rows, most);
    return rows;
}

}
