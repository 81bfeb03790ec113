// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "uniontree.h"

#include <QSet>

namespace stratoscope
{

/** Builds a UnionTree by applying layers from the bottom up. */
class UnionBuilder
{
public:
    UnionBuilder();
    /** Continues on top of \a below, whose paths and versions keep their IDs. */
    explicit UnionBuilder(const UnionTree &below);

    /** Applies \a layer on top of all previous ones. Fails only with ErrorKind::Cancelled; the builder is spent then. */
    Result<void> apply(LayerEntries layer, const Job &job = Job());
    /** Removes the topmost layer as if it had not been applied; paths that only it has remain, without versions. */
    void removeTop();
    /** The finished tree; the builder is spent. */
    UnionTree finish();

private:
    void removeLinksFrom(VersionId end);
    void mapPaths(LayerEntries &layer);
    void addEntries(LayerEntries &layer, const Job &job);
    PathId unionPath(PathId inLayer) const { return m_unionPaths.empty() ? inLayer : m_unionPaths[inLayer.value]; }
    void hideMarked(const LayerEntries &layer, const Job &job);
    void hide(PathId path);
    void hideBelow(PathId path);
    void noteBare(PathId path);
    void noteShownBelow(PathId path);
    bool isBare(PathId path) const { return path.value < m_bare.size() && m_bare[path.value]; }
    /** What the layers below the current one show at \a path. */
    VersionId before(PathId path) const;
    bool isShown(VersionId id) const { return id.isValid() && !m_tree.version(id).isHidden(); }
    void addEntry(const LayerEntries &layer, const LayerEntry &entry);
    VersionId addVersion(PathId path, const LayerEntries &layer, const LayerEntry &entry);
    VersionId push(Version version, VersionId linked);
    void addRow(LayerRow row, bool hidesBelow);
    void addRedirected(const LayerEntries &layer, const Job &job);
    void repeatBelow(PathId from, PathId to, const QSet<PathId> &settled, std::size_t &room, const Job &job);
    VersionId showElsewhere(VersionId lower, PathId path);
    VersionId linkedBy(const LayerEntries &layer, const LayerEntry &entry);
    VersionId contentBelow(const LayerEntries &layer, const LayerEntry &entry);
    bool changesMetadata(const LayerEntries &layer, const LayerEntry &entry) const;
    VersionId resolveLink(const LayerEntries &layer, const LayerEntry &entry);
    void warnOfLink(const LayerEntries &layer, const LayerEntry &entry, VersionId below);
    void sortRows(LayerRows &rows) const;
    void ask(const LayerRows &rows);
    void listInodeNames();

    UnionTree m_tree; ///< Grows; shares m_store.
    std::shared_ptr<UnionTree::Store> m_store;
    LayerIndex m_now;
    GrowingArray<PathId> m_unionPaths; ///< By PathId of the current layer; empty if they are the same.
    std::size_t m_knownPaths = 0; ///< Of lower layers.
    LayerRows m_rows; ///< Of the current layer.
    std::vector<VersionId> m_unanswered; ///< Of the current layer: versions with an open content question, sorted.
    std::vector<PathId> m_pending; ///< Work list of hideBelow().
    std::vector<bool> m_bare; ///< By PathId: nothing is shown below it nor below what is below it; false where it ends.
};

}
