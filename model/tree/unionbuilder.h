// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** Builds a UnionTree by applying layers from the bottom up. */
class UnionBuilder
{
public:
    UnionBuilder();
    /** Continues on top of \a below, whose paths and versions keep their IDs. */
    explicit UnionBuilder(const UnionTree &below);

    /** Applies \a layer on top of all previous ones. */
    void apply(LayerEntries layer);
    /** Removes the topmost layer as if it had not been applied; paths that only it has remain, without versions. */
    void removeTop();
    /** The finished tree; the builder is spent. */
    UnionTree finish();

private:
    void removeLinksFrom(VersionId end);
    void mapPaths(LayerEntries &layer);
    PathId unionPath(PathId inLayer) const { return m_unionPaths.empty() ? inLayer : m_unionPaths[inLayer.value]; }
    void hideMarked(const LayerEntries &layer);
    void hide(PathId path);
    void hideBelow(PathId path);
    /** What the layers below the current one show at \a path. */
    VersionId before(PathId path) const;
    bool isShown(VersionId id) const { return id.isValid() && !m_tree.version(id).isHidden(); }
    void addEntry(const LayerEntries &layer, const LayerEntry &entry);
    VersionId addVersion(PathId path, const LayerEntries &layer, const LayerEntry &entry);
    VersionId resolveLink(const LayerEntries &layer, const LayerEntry &entry, PathId path);
    void sortRows(std::vector<LayerRow> &rows) const;
    void ask(const std::vector<LayerRow> &rows);
    void listInodeNames();

    UnionTree m_tree; ///< Grows; shares m_store.
    std::shared_ptr<UnionTree::Store> m_store;
    LayerIndex m_now;
    std::vector<PathId> m_unionPaths; ///< By PathId of the current layer; empty if they are the same.
    std::vector<LayerRow> m_rows; ///< Of the current layer.
    std::vector<VersionId> m_unanswered; ///< Of the current layer: versions with an open content question, sorted.
    std::vector<PathId> m_pending; ///< Work list of hideBelow().
};

}
