// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackpainter.h"

#include <QHash>

#include <memory>

class QAbstractItemModel;
class QModelIndex;

namespace stratoscope
{

class ExplorerState;

/** How the rows of the stack relate to one another and to what the window shows. */
class StackScene
{
public:
    StackScene(const ExplorerState &state, const QAbstractItemModel &model);

    /** The model's rows changed. */
    void updateRows();
    /** Another path is selected, or more is known about it. */
    void updateMarks();

    void setDensity(StackDensity density) { m_density = density; }
    StackDensity density() const { return m_density; }
    /** The height of all rows at \a density, in pixels. */
    int height(const StackFonts &fonts, StackDensity density) const;

    /** The state of \a row, except for what the view knows (focus, hover). */
    StackRowState rowState(int row) const;
    /** What the row leads to below it. */
    StackLink link(int row) const;
    /** The selected layer; invalid if none is. */
    LayerIndex selected() const;
    const ContainerTops &containers() const { return m_state.containers(); }
    /** True if this program can change the files in the writable layer. */
    bool isEditable() const;
    int rowCount() const;
    QModelIndex index(int row) const;
    /** Where the number of \a row is, from the top, if the row is drawn into \a rect. */
    qreal chipCenter(int row, const QRect &rect, const StackFonts &fonts) const;

    /** How a name is found; null: none is looked up. */
    void setLookup(const std::shared_ptr<const PathLookup> &lookup) { m_lookup = lookup; }
    /** How much of the way down is shown, 0 to 1. */
    void setLookupReach(qreal reach) { m_lookupReach = reach; }
    /** What the layer of \a row answers; of a folded group, the topmost layer that does not just say no. Null if none of
     *  it is asked. */
    const LookupStep *lookupOf(int row) const;
    /** True if the way down has come to \a row. */
    bool isLookupReached(int row) const;

    PathMark mark(LayerIndex layer) const { return m_marks.value(layer, PathMark::None); }

private:
    bool hasParent(int row) const;
    /** What the layers from \a first to \a last do with the selected path. */
    PathMark markOf(LayerIndex first, LayerIndex last) const;
    /** False if the displayed part of the stack ends below \a row. */
    bool isInView(int row) const;

    const ExplorerState &m_state;
    const QAbstractItemModel &m_model;
    int m_firstBox = -1;
    int m_lastBox = -1;
    StackDensity m_density = StackDensity::Cards;
    QHash<LayerIndex, PathMark> m_marks;
    std::shared_ptr<const PathLookup> m_lookup;
    qreal m_lookupReach = 1;
};

}
