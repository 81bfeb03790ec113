// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QList>
#include <QWidget>

class QSplitter;

namespace stratoscope
{

class BuildUpPane;
class ContentSearchPane;
class DetailsPane;
class ExplorerState;
class LayerPane;
class LegendStrip;
class LoadingStrip;
class LookupWatch;
class MiddleTabs;
class PicturePane;
class SearchPane;
class StackView;
class UnifiedPane;
class WindowState;
struct Selection;

/** The panes of an open image: the stack, views of a single layer and of the whole image, the unified file system,
 *  and the details below. */
class ExplorerPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorerPage(ExplorerState *state, QWidget *parent = nullptr);

    StackView *stack() const { return m_stack; }
    /** How the selected or hovered name is found. */
    LookupWatch *lookups() const { return m_lookups; }
    MiddleTabs *middle() const { return m_middle; }
    LayerPane *layer() const;
    UnifiedPane *unified() const { return m_unified; }
    PicturePane *picture() const { return m_picture; }
    BuildUpPane *buildUp() const { return m_buildUp; }
    DetailsPane *details() const { return m_details; }
    /** Above the panes; shown while trees are being read. */
    LoadingStrip *loadingStrip() const { return m_strip; }
    /** Above the panes; shown while the user searches. */
    SearchPane *search() const { return m_search; }
    /** The same for a search in contents; at most one of both is shown. */
    ContentSearchPane *contentSearch() const { return m_contents; }
    /** Shows the search in names, and not in contents. */
    void startSearch();
    /** Shows the search in contents, and not in names. */
    void startContentSearch();
    /** Below the panes; shown until the user hides it. */
    LegendStrip *legend() const { return m_legend; }
    QSplitter *columns() const { return m_columns; }

    /** Shows the picture instead of all other panes, or these again. */
    void showPicture(bool shown);
    /** Plays the build-up instead of all other panes, or shows these again. */
    void showBuildUp(bool shown);
    /** The panes in the order of the View menu and of focusNext(). */
    QList<QWidget *> panes() const;
    /** Makes \a state remember the positions of splitters and columns. */
    void keepState(WindowState &state);
    /** Moves the keyboard focus to the next visible pane, or with \a by = -1 to the previous one. */
    void focusNext(int by);
    /** Moves the keyboard focus to the view in the middle. */
    void focusView();
    /** Shows the details' \a tab and moves the keyboard focus there. */
    void focusDetails(int tab);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** Shows \a pane instead of all others, or these again. */
    void showAlone(QWidget *pane, bool shown);
    /** Selects \a file, or a directory if its layer is invalid, and makes the unified file system list it
     *  even if it is hidden. */
    void showFile(const Selection &file);
    /** Moves the keyboard focus to the pane that shows the selected path. */
    void focusPath();

    ExplorerState *m_state;
    LookupWatch *m_lookups;
    StackView *m_stack;
    MiddleTabs *m_middle;
    UnifiedPane *m_unified;
    DetailsPane *m_details;
    PicturePane *m_picture;
    BuildUpPane *m_buildUp;
    LoadingStrip *m_strip;
    SearchPane *m_search;
    ContentSearchPane *m_contents;
    LegendStrip *m_legend;
    QSplitter *m_columns;
    QSplitter *m_rows;
};

}
