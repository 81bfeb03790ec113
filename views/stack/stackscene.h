// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackpainter.h"

#include <QHash>

class QAbstractItemModel;

namespace stratoscope
{

class ExplorerState;

/** How the rows of the stack stand to one another and to what the window looks at. */
class StackScene
{
public:
    StackScene(const ExplorerState &state, const QAbstractItemModel &model);

    /** The model has other rows. */
    void updateRows();
    /** Another path is selected, or what is known of it changed. */
    void updateMarks();

    void setDensity(StackDensity density) { m_density = density; }
    StackDensity density() const { return m_density; }
    /** The height of all rows at \a density: pixels. */
    int height(const StackFonts &fonts, StackDensity density) const;

    /** The state of \a row; what the view knows (focus, hover) is left out. */
    StackRowState rowState(int row) const;
    /** What leads on below \a row. */
    StackLink link(int row) const;
    const ContainerTops &containers() const { return m_state.containers(); }
    /** True if the files in the writable layer can be changed in this program. */
    bool isEditable() const;
    PathMark mark(LayerIndex layer) const { return m_marks.value(layer, PathMark::None); }

private:
    bool hasParent(int row) const;
    /** False if the stack as it is shown ends below \a row. */
    bool isInView(int row) const;

    const ExplorerState &m_state;
    const QAbstractItemModel &m_model;
    int m_firstBox = -1;
    int m_lastBox = -1;
    StackDensity m_density = StackDensity::Cards;
    QHash<LayerIndex, PathMark> m_marks;
};

}
