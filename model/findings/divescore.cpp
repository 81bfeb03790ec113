// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "divescore.h"

#include <QHash>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** The paths below \a path, itself not among them. */
template<typename Visitor>
void forEachBelow(const PathTable &paths, PathId path, Visitor visit)
{
    std::vector<PathId> pending {path};
    while (!pending.empty()) {
        const PathId at = pending.back();
        pending.pop_back();
        for (PathId child = paths.firstChild(at); child.isValid(); child = paths.nextSibling(child)) {
            visit(child);
            if (paths.firstChild(child).isValid())
                pending.push_back(child);
        }
    }
}

int depthOf(const PathTable &paths, PathId path)
{
    int depth = 0;
    for (; path != PathTable::Root; path = paths.parent(path))
        ++depth;
    return depth;
}

/** True if dive visits \a left before \a right: siblings by their bytes, children before their parent. */
bool comesFirst(const PathTable &paths, PathId left, PathId right)
{
    int leftDepth = depthOf(paths, left);
    int rightDepth = depthOf(paths, right);
    const bool isDeeper = leftDepth > rightDepth;
    for (; leftDepth > rightDepth; --leftDepth)
        left = paths.parent(left);
    for (; rightDepth > leftDepth; --rightDepth)
        right = paths.parent(right);
    if (left == right)
        return isDeeper;
    // Up to where they are siblings.
    while (paths.parent(left) != paths.parent(right)) {
        left = paths.parent(left);
        right = paths.parent(right);
    }
    const QByteArrayView first = paths.name(left);
    const QByteArrayView second = paths.name(right);
    return std::lexicographical_compare(first.begin(), first.end(), second.begin(), second.end(),
        [](char x, char y) { return static_cast<uchar>(x) < static_cast<uchar>(y); });
}

/**
 * Walks the layers as dive does. Its merged tree is not the union: it ignores opaque directories, and keeps what lies
 * below a path that something other than a directory replaces.
 */
class DiveWalk
{
public:
    DiveWalk(const UnionTree &tree, const ExcludedPaths &excluded)
        : m_tree(tree)
        , m_excluded(excluded)
        , m_sizes(tree.paths().size())
        , m_present(tree.paths().size())
        , m_counted(tree.paths().size())
    {
    }

    DiveScore score();

private:
    /** A path that several layers mention. */
    struct Again
    {
        quint64 written = 0;
        quint64 least = 0;
        quint32 layers = 0;
    };

    bool isKnownToDive(const LayerRow &row) const;
    quint64 headerSize(const LayerRow &row) const;
    std::vector<const LayerRow *> leavesOf(LayerIndex layer) const;
    bool isMissing(const LayerRow &row) const;
    void giveUpAtMissing(std::vector<const LayerRow *> &leaves) const;
    void count(const LayerRow &leaf);
    Again &again(PathId path);
    quint64 sizeBelow(PathId path) const;
    void merge(const LayerRow &row);

    const UnionTree &m_tree;
    const ExcludedPaths &m_excluded;
    std::vector<quint64> m_sizes; ///< By PathId: what the layers below contain there.
    std::vector<bool> m_present; ///< By PathId: whether the merged tree of the layers below contains it.
    std::vector<bool> m_counted; ///< By PathId: one layer has it as a leaf, and its size is in m_sizes.
    QHash<PathId, Again> m_again;
    quint64 m_written = 0;
    quint64 m_least = 0;
};

bool DiveWalk::isKnownToDive(const LayerRow &row) const
{
    // It drops the markers, and with them the directories that only a marker implies.
    return row.path != PathTable::Root && (row.change == Change::Deleted || row.version.isValid())
        && !m_excluded.contains(row.path);
}

quint64 DiveWalk::headerSize(const LayerRow &row) const
{
    const bool isLink = !row.version.isValid() || m_tree.version(row.version).hardlink;
    return isLink || m_excluded.contains(row.path) ? 0 : m_tree.size(row.version);
}

/** Entries with nothing below them in the layer: files, empty directories, deletions. */
std::vector<const LayerRow *> DiveWalk::leavesOf(LayerIndex layer) const
{
    std::vector<bool> isParent(m_sizes.size());
    for (const LayerRow &row : m_tree.rows(layer)) {
        if (isKnownToDive(row))
            isParent[m_tree.paths().parent(row.path).value] = true;
    }
    std::vector<const LayerRow *> leaves;
    for (const LayerRow &row : m_tree.rows(layer)) {
        if (isKnownToDive(row) && !isParent[row.path.value])
            leaves.push_back(&row);
    }
    return leaves;
}

bool DiveWalk::isMissing(const LayerRow &row) const
{
    return row.change == Change::Deleted && !m_present[row.path.value];
}

/** After a deletion that deletes nothing, dive skips the rest of the layer. */
void DiveWalk::giveUpAtMissing(std::vector<const LayerRow *> &leaves) const
{
    const LayerRow *first = nullptr;
    for (const LayerRow *leaf : leaves) {
        if (isMissing(*leaf) && (!first || comesFirst(m_tree.paths(), leaf->path, first->path)))
            first = leaf;
    }
    if (first) {
        std::erase_if(
            leaves, [&](const LayerRow *leaf) { return !comesFirst(m_tree.paths(), leaf->path, first->path); });
    }
}

quint64 DiveWalk::sizeBelow(PathId path) const
{
    quint64 sum = 0;
    forEachBelow(
        m_tree.paths(), path, [&](PathId child) { sum += m_present[child.value] ? m_sizes[child.value] : quint64(0); });
    return sum;
}

DiveWalk::Again &DiveWalk::again(PathId path)
{
    Again &record = m_again[path];
    if (record.layers == 0 && m_counted[path.value])
        record = {m_sizes[path.value], m_sizes[path.value], 1};
    return record;
}

void DiveWalk::count(const LayerRow &leaf)
{
    quint64 size = headerSize(leaf);
    const bool isDeletion = leaf.change == Change::Deleted;
    if (isDeletion) {
        const bool hadDirectory = leaf.before.isValid() && m_tree.type(leaf.before) == EntryType::Directory;
        size = hadDirectory ? sizeBelow(leaf.path) : 0;
    }
    m_written += size;
    if (!isDeletion && !m_counted[leaf.path.value] && !m_again.contains(leaf.path)) {
        m_counted[leaf.path.value] = true;
        m_least += size;
        return;
    }
    Again &record = again(leaf.path);
    m_least -= record.least;
    record.least = record.layers == 0 ? size : std::min(record.least, size);
    m_least += record.least;
    record.written += size;
    ++record.layers;
}

void DiveWalk::merge(const LayerRow &row)
{
    if (row.change == Change::Deleted) {
        m_present[row.path.value] = false;
        forEachBelow(m_tree.paths(), row.path, [this](PathId child) { m_present[child.value] = false; });
        return;
    }
    m_present[row.path.value] = true;
    m_sizes[row.path.value] = headerSize(row);
}

DiveScore DiveWalk::score()
{
    DiveScore score;
    for (std::size_t i = 0; i < m_tree.layerCount(); ++i) {
        const LayerRows &rows = m_tree.rows(LayerIndex(i));
        for (const LayerRow &row : rows) {
            score.sizeBytes += headerSize(row);
            score.userSizeBytes += i > 0 ? headerSize(row) : 0;
            // What the first layer had there is about to be forgotten.
            if (m_counted[row.path.value])
                again(row.path);
        }
        std::vector<const LayerRow *> leaves = leavesOf(LayerIndex(i));
        giveUpAtMissing(leaves);
        for (const LayerRow *leaf : leaves)
            count(*leaf);
        for (const LayerRow &row : rows) {
            if (isKnownToDive(row))
                merge(row);
        }
    }
    for (const Again &record : std::as_const(m_again))
        score.wastedBytes += record.layers > 1 ? record.written : 0;
    if (m_written > 0)
        score.efficiency = static_cast<double>(m_least) / static_cast<double>(m_written);
    if (score.userSizeBytes > 0)
        score.wastedUserPercent = static_cast<double>(score.wastedBytes) / static_cast<double>(score.userSizeBytes);
    return score;
}

}

DiveScore diveScore(const UnionTree &tree, const ExcludedPaths &excluded)
{
    return DiveWalk(tree, excluded).score();
}

}
