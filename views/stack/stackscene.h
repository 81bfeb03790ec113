// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackpainter.h"

#include <QHash>

class QAbstractItemModel;

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
};

}
