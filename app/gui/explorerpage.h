// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QSplitter;

namespace stratoscope
{

class DetailsPane;
class ExplorerState;
class LayerPane;
class LoadingStrip;
class SearchPane;
class StackView;
class UnifiedPane;
class WindowState;

/** The panes of an open image: the stack, one layer, the unified file system, and the details below. */
class ExplorerPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorerPage(ExplorerState *state, QWidget *parent = nullptr);

    StackView *stack() const { return m_stack; }
    LayerPane *layer() const { return m_layer; }
    UnifiedPane *unified() const { return m_unified; }
    DetailsPane *details() const { return m_details; }
    /** Above the panes; shown while trees are being read. */
    LoadingStrip *loadingStrip() const { return m_strip; }
    /** Above the panes; shown while the user searches. */
    SearchPane *search() const { return m_search; }
    QSplitter *columns() const { return m_columns; }

    /** The panes in the order of View's menu and of focusNext(). */
    QList<QWidget *> panes() const;
    /** Has \a state keep where the splitters and columns are. */
    void keepState(WindowState &state);
    /** Moves the keyboard focus to the next shown pane, or with \a by = -1 to the one before. */
    void focusNext(int by);

private:
    /** Moves the keyboard focus to the pane that shows the selected path. */
    void focusPath();

    ExplorerState *m_state;
    StackView *m_stack;
    LayerPane *m_layer;
    UnifiedPane *m_unified;
    DetailsPane *m_details;
    LoadingStrip *m_strip;
    SearchPane *m_search;
    QSplitter *m_columns;
    QSplitter *m_rows;
};

}
