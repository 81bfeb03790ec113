// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <QSet>

namespace stratoscope
{

/** Applies layers from the bottom up and fills a UnionTree; used by its constructor alone. */
class UnionBuilder
{
public:
    explicit UnionBuilder(UnionTree &tree);

    /** Applies \a layer on top of all that were applied before. */
    void apply(LayerEntriesPtr layer);

private:
    void mapPaths(const LayerEntries &layer);
    PathId unionPath(PathId inLayer) const { return m_unionPaths[inLayer.value]; }
    void hideMarked(const LayerEntries &layer);
    void hide(PathId path);
    void hideBelow(PathId path);
    /** What the layers below the one being applied show at \a path. */
    VersionId before(PathId path) const;
    bool isShown(VersionId id) const { return id.isValid() && !m_tree.version(id).isHidden(); }
    void sortRows();
    void addRow(const LayerEntries &layer, EntryIndex index);
    VersionId addVersion(PathId path, EntryIndex entry, VersionId linked);
    VersionId resolveLink(const LayerEntries &layer, const LayerEntry &entry);
    void noteOtherNames(VersionId id, const LayerEntry &entry);

    UnionTree &m_tree;
    LayerIndex m_now;
    std::vector<PathId> m_unionPaths; ///< By PathId of the layer being applied.
    QSet<VersionId> m_unanswered; ///< Of the layer being applied: versions whose content question is open.
    std::vector<PathId> m_pending; ///< Work list of hideBelow().
};

}
