// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "treechecks.h"

#include "harness.h"
#include "layerstats.h"
#include "listing.h"
#include "plaintext.h"

#include <algorithm>

namespace stratoscope::fuzz
{

namespace
{

void checkHistory(const UnionTree &tree, PathId path)
{
    LayerIndex from(0);
    for (const VersionId id : tree.history(path)) {
        const Version &version = tree.version(id);
        require(version.path == path, "a version is in its own path's history");
        require(version.layer >= from, "versions of a path do not overlap");
        require(version.layer.value < tree.layerCount(), "a version is from one of the layers");
        require(!version.isHidden() || version.until.value < tree.layerCount(), "what hides a version is a layer");
        require(version.until > version.layer, "a version is visible in its own layer");
        from = version.until;
    }
}

/** What is visible is in a visible directory. */
void checkParents(const UnionTree &tree, LayerIndex upTo)
{
    const PathTable &paths = tree.paths();
    for (std::size_t i = 1; i < paths.size(); ++i) {
        const PathId path(i);
        if (!tree.visible(path, upTo).isValid() || paths.parent(path) == PathTable::Root)
            continue;
        const VersionId parent = tree.visible(paths.parent(path), upTo);
        require(parent.isValid(), "the parent of a visible file is visible");
        require(tree.type(parent) == EntryType::Directory, "the parent of a visible file is a directory");
    }
}

void checkRow(const UnionTree &tree, LayerIndex layer, const LayerRow &row)
{
    require(row.path.value < tree.paths().size(), "a row's path is in the table");
    require(tree.row(layer, row.path) == &row, "a row is found by its path");
    if (row.version.isValid()) {
        require(tree.version(row.version).path == row.path, "a row's version is of its path");
        require(tree.version(row.version).layer == layer, "a row's version is from its layer");
    }
    if (row.before.isValid()) {
        require(tree.version(row.before).path == row.path, "what was before is of the same path");
        require(tree.version(row.before).layer < layer, "what was before is from a lower layer");
        require(tree.version(row.before).until >= layer, "what was before was visible up to the layer");
    }
}

void checkLinks(const UnionTree &tree, VersionId id)
{
    const VersionId target = tree.linked(id);
    require(target.isValid() == bool(tree.version(id).linked), "a link has a target");
    if (target.isValid()) {
        require(tree.version(target).layer <= tree.version(id).layer, "a link's target is not from above");
        require(!tree.version(target).linked, "a link's target is no link");
    }
    const auto names = tree.namesOf(id);
    require(names.empty() == !tree.hasOtherNames(id), "who has other names is listed with them");
    require(names.empty()
            || std::any_of(names.begin(), names.end(), [&](const InodeName &name) { return name.version == id; }),
        "an inode's names have each of them");
}

QByteArray listed(const UnionTree &tree)
{
    QByteArray text;
    const Output output = [&](QByteArrayView bytes) {
        text += bytes;
        return true;
    };
    listUnified(tree, tree.top(), output);
    for (std::size_t i = 0; i < tree.layerCount(); ++i)
        listLayer(tree, LayerIndex(i), output);
    return text;
}

}

void checkLayer(const LayerEntries &layer)
{
    PathId last = PathTable::Root;
    bool isFirst = true;
    for (const LayerEntry &entry : layer.entries) {
        require(isFirst || last < entry.path, "a layer's entries are sorted, one for each path");
        require(entry.path.value < layer.paths.size(), "an entry's path is in the table");
        require(entry.inode == LayerEntry::NoInode || entry.inode < layer.inodes->size(),
            "an entry's inode is in the table");
        last = entry.path;
        isFirst = false;
    }
    for (std::size_t i = 1; i < layer.paths.size(); ++i) {
        const PathId path(i);
        require(layer.paths.parent(path) < path, "parents come before their children");
        require(
            layer.paths.child(layer.paths.parent(path), layer.paths.name(path)) == path, "a path is found by its name");
    }
    require(std::is_sorted(layer.hardlinkTargets.begin(), layer.hardlinkTargets.end()), "targets of links are sorted");
}

void checkTree(const UnionTree &tree)
{
    for (std::size_t i = 0; i < tree.paths().size(); ++i)
        checkHistory(tree, PathId(i));
    for (std::size_t i = 0; i < tree.versions().size(); ++i)
        checkLinks(tree, VersionId(i));
    for (std::size_t i = 0; i < tree.layerCount(); ++i) {
        const LayerIndex layer(i);
        checkParents(tree, layer);
        const LayerRows &rows = tree.rows(layer);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            require(at == 0 || rows[at - 1].path < rows[at].path, "rows are sorted, one for each path");
            checkRow(tree, layer, rows[at]);
        }
    }
}

void checkSums(const UnionTree &tree)
{
    const ImageStats stats = imageStats(tree);
    require(stats.visibleBytes + stats.wastedBytes == stats.size, "what is visible and what is wasted is all");
    for (const LayerStats &layer : stats.layers)
        require(layer.visibleBytes + layer.wastedBytes == layer.size, "the same for each layer");
    if (tree.layerCount() == 0)
        return;
    require(tree.visibleSizes(tree.top())[0] == stats.visibleBytes, "the root's size is what is visible");
    checkControls(listed(tree), "listing");
    const std::vector<PathId> sorted = tree.paths().sortedByBytes();
    for (std::size_t i = 1; i < sorted.size(); ++i)
        require(tree.paths().fullPath(sorted[i - 1]) < tree.paths().fullPath(sorted[i]), "a listing is sorted");
}

}
