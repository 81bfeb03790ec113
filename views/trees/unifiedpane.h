// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "treememory.h"
#include "typedindex.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

class QAbstractItemView;
class QAction;
class QMimeData;
class QSplitter;
class QToolButton;

namespace stratoscope
{

class ExplorerState;
class FilterBar;
class PaneHeader;
class PathTreeView;
class TreeActions;
class UnifiedModel;
struct PathFilter;
struct Selection;

/** The unified file system as seen by a container, up to the stack's height, and the layer of every file. */
class UnifiedPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, which must outlive the pane. */
    explicit UnifiedPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Checkable: also list what is no longer visible. */
    QAction *showDeletedAction() const { return m_showDeleted; }
    /** Checkable: list only files from the selected layer. */
    QAction *onlyLayerAction() const { return m_onlyLayer; }

    /** The tree, for functions that only apply to its rows. */
    QAbstractItemView *tree() const;
    /** Adds actions for the selected file, or its directory, to the tree and its context menu. */
    void addFileActions(const QList<QAction *> &actions);
    /** Lets the user drag the selected file to other programs, as what \a make returns. */
    void setDragData(std::function<QMimeData *()> make);
    /** Puts \a foot below the tree, with a height that the user can change. */
    void setFoot(QWidget *foot);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    /** How the user left the tree. */
    TreeMemory treeMemory() const;
    void setTreeMemory(const TreeMemory &memory);

    QSize sizeHint() const override;

    /** Marks recently changed files: a word to display, by path. */
    void setNews(const QHash<QByteArray, QString> &news);

    /** Lists \a path, if necessary by showing deleted files or by removing the filter. */
    void makeListed(PathId path);

Q_SIGNALS:
    /** The mouse rests on \a path; invalid: on none any more. */
    void pathHovered(stratoscope::PathId path);

public Q_SLOTS:
    /** Lets the user type a filter. */
    void startFilter();
    /** Stops dimming rows because of a layer; the layer stays selected. */
    void mark();
    void markAgain();
    void showAll();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addToggles();
    void setUpColumns();
    void layOut();
    void connectState();
    void pick(PathId path);
    void follow(const Selection &now, const Selection &before);
    /** The layer whose files stand out; invalid: none do. */
    LayerIndex emphasizedLayer() const;
    void updateLoaded();
    void replaceLoaded();
    void setFilter(const QString &text);
    /** Finds what the filter now accepts, off the GUI thread. */
    void filter();
    void applyFilter(std::shared_ptr<const PathFilter> found);
    void leaveFilter();
    void goToFirstMatch();
    void updateTexts();
    QString headerText() const;
    /** How much comes from the layer because of which other rows are dimmed. */
    QString shareText() const;
    QString emptyText() const;

    ExplorerState *m_state;
    UnifiedModel *m_model;
    PaneHeader *m_header;
    QToolButton *m_showAll; ///< In the header while rows are dimmed.
    PathTreeView *m_tree;
    TreeActions *m_actions = nullptr;
    QSplitter *m_parts; ///< The tree, and what is below it.
    QAction *m_showDeleted;
    QAction *m_onlyLayer;
    FilterBar *m_filter;
    QSet<PathId> m_openBefore; ///< What was expanded before the filter.
    LatestJob m_filtering;
    bool m_opensMatches = false; ///< The next results of the filter are expanded …
    bool m_leaves = false; ///< … and the user wants to go to the first one.
};

}
