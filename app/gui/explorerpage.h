// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QList>
#include <QWidget>

class QSplitter;

namespace stratoscope
{

class DetailsPane;
class ExplorerState;
class LayerPane;
class LoadingStrip;
class MiddleTabs;
class SearchPane;
class StackView;
class UnifiedPane;
class WindowState;
struct Selection;

/** The panes of an open image: the stack, views of one layer and of the whole, the unified file system, and the details below. */
class ExplorerPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorerPage(ExplorerState *state, QWidget *parent = nullptr);

    StackView *stack() const { return m_stack; }
    MiddleTabs *middle() const { return m_middle; }
    LayerPane *layer() const;
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
    /** Moves the keyboard focus to the view in the middle. */
    void focusView();
    /** Shows a \a tab of the details and moves the keyboard focus there. */
    void focusDetails(int tab);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** Selects \a file, or, where its layer is invalid, a directory, and has the unified file system list it, be it hidden or not. */
    void showFile(const Selection &file);
    /** Moves the keyboard focus to the pane that shows the selected path. */
    void focusPath();

    ExplorerState *m_state;
    StackView *m_stack;
    MiddleTabs *m_middle;
    UnifiedPane *m_unified;
    DetailsPane *m_details;
    LoadingStrip *m_strip;
    SearchPane *m_search;
    QSplitter *m_columns;
    QSplitter *m_rows;
};

}
