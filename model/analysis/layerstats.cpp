// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerstats.h"

#include "inodefates.h"
#include "workers.h"

#include <QSet>

namespace stratoscope
{

namespace
{

void countChange(LayerStats &stats, Change change)
{
    switch (change) {
    case Change::Added:
        ++stats.added;
        break;
    case Change::Modified:
    case Change::Replaced:
    case Change::Opaque:
        ++stats.modified;
        break;
    case Change::Metadata:
        ++stats.metadataOnly;
        break;
    case Change::Unchanged:
        ++stats.unchanged;
        break;
    case Change::Deleted:
        ++stats.deleted;
        break;
    }
}

/** A link into a lower layer brings no bytes of its own. */
bool isCopiedUp(const UnionTree &tree, const LayerRow &row)
{
    return row.version.isValid() && !tree.version(row.version).linked
        && (row.change == Change::Metadata || row.change == Change::Unchanged);
}

quint64 copiedUpBytes(const UnionTree &tree, LayerIndex layer)
{
    quint64 sum = 0;
    QSet<quint64> counted; // Inodes with several names, already counted.
    for (const LayerRow &row : tree.rows(layer)) {
        const quint64 size = isCopiedUp(tree, row) ? tree.size(row.version) : 0;
        if (size == 0)
            continue;
        if (tree.hasOtherNames(row.version)) {
            const quint64 key = tree.inodeKey(row.version);
            if (counted.contains(key))
                continue;
            counted.insert(key);
        }
        sum += size;
    }
    return sum;
}

void countRows(const UnionTree &tree, LayerIndex layer, LayerStats &stats)
{
    for (const LayerRow &row : tree.rows(layer)) {
        if (!row.isListed())
            continue;
        ++stats.entries;
        countChange(stats, row.change);
        if (row.version.isValid() && tree.type(row.version) == EntryType::File)
            ++stats.files;
    }
}

/** What happened to the bytes of one layer's inodes, and what it hides. */
struct ByteSums
{
    quint64 visible = 0;
    quint64 wasted = 0;
    quint64 hides = 0;
};

void sumInodes(const UnionTree &tree, std::vector<ByteSums> &sums)
{
    forEachInode(tree, [&](const InodeFate &fate) {
        ByteSums &own = sums[fate.layer.value];
        if (fate.hiddenBy == NeverHidden) {
            own.visible += fate.size;
            return;
        }
        own.wasted += fate.size;
        sums[fate.hiddenBy.value].hides += fate.size;
    });
}

void countVisible(const UnionTree &tree, ImageStats &stats)
{
    // Of a path, the newest version at most is visible. Versions are in the order of layers and inodes, paths are not.
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const VersionId id(i);
        const Version &version = tree.version(id);
        if (version.path == PathTable::Root || !version.visibleAt(tree.top()) || tree.newest(version.path) != id)
            continue;
        if (tree.type(id) == EntryType::Directory)
            ++stats.directories;
        else
            ++stats.files;
    }
}

}

ImageStats imageStats(const UnionTree &tree)
{
    ImageStats stats;
    stats.layers.resize(tree.layerCount());
    std::vector<ByteSums> sums(tree.layerCount());
    // The longest first. Each writes what no other does.
    forEachSideBySide(tree.layerCount() + 2, WorkerPool::shared().width(), [&](std::size_t number) {
        if (number == 0) {
            sumInodes(tree, sums);
        } else if (number == 1) {
            countVisible(tree, stats);
        } else {
            const LayerIndex layer(number - 2);
            countRows(tree, layer, stats.layers[layer.value]);
            stats.layers[layer.value].copiedUpBytes = copiedUpBytes(tree, layer);
        }
    });
    for (std::size_t i = 0; i < sums.size(); ++i) {
        LayerStats &layer = stats.layers[i];
        layer.visibleBytes = sums[i].visible;
        layer.wastedBytes = sums[i].wasted;
        layer.hidesBytes = sums[i].hides;
        layer.size = layer.visibleBytes + layer.wastedBytes;
        stats.size += layer.size;
        stats.visibleBytes += layer.visibleBytes;
        stats.wastedBytes += layer.wastedBytes;
    }
    return stats;
}

std::vector<quint64> wastedBytesByRow(const UnionTree &tree, LayerIndex layer)
{
    const LayerRows &rows = tree.rows(layer);
    std::vector<quint64> wasted(rows.size(), 0);
    forEachInode(tree, [&](const InodeFate &fate) {
        if (fate.layer != layer || fate.hiddenBy == NeverHidden)
            return;
        const LayerRow *row = tree.row(layer, tree.version(fate.name).path);
        if (row)
            wasted[static_cast<std::size_t>(row - rows.data())] = fate.size;
    });
    return wasted;
}

}
