// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "typedindex.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <memory>

class QAbstractItemView;
class QAction;
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

/** The unified file system as a container sees it, as high as the stack is shown, and the layer of every file. */
class UnifiedPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, which must outlive the pane. */
    explicit UnifiedPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Checkable: list what cannot be seen any more too. */
    QAction *showDeletedAction() const { return m_showDeleted; }
    /** Checkable: list only what is from the selected layer. */
    QAction *onlyLayerAction() const { return m_onlyLayer; }

    /** The tree, for what belongs to its rows alone. */
    QAbstractItemView *tree() const;
    /** Adds actions for the selected file, or its directory, to the tree and its context menu. */
    void addFileActions(const QList<QAction *> &actions);
    /** Puts \a foot below the tree, where the user can make it as high as it should be. */
    void setFoot(QWidget *foot);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

    /** Marks files to which something happened lately: by path, a word for people. */
    void setNews(const QHash<QByteArray, QString> &news);

    /** Lists \a path, if need be with all that is deleted, or without the filter. */
    void makeListed(PathId path);

public Q_SLOTS:
    /** Lets the user type what to filter by. */
    void startFilter();
    /** Has no row step back for the sake of a layer any more; the layer stays selected. */
    void showAll();

private:
    void addToggles();
    void setUpColumns();
    void layOut();
    void connectState();
    void pick(PathId path);
    void follow(const Selection &now, const Selection &before);
    /** The layer whose files stand out; invalid: all are equal. */
    LayerIndex emphasizedLayer() const;
    void updateLoaded();
    void replaceLoaded();
    void setFilter(const QString &text);
    /** Finds what the filter lets through now, off the GUI thread. */
    void filter();
    void applyFilter(std::shared_ptr<const PathFilter> found);
    void leaveFilter();
    void goToFirstMatch();
    void updateTexts();
    QString headerText() const;
    /** How much is from the layer that the other rows step back for. */
    QString shareText() const;
    QString emptyText() const;

    ExplorerState *m_state;
    UnifiedModel *m_model;
    PaneHeader *m_header;
    QToolButton *m_showAll; ///< In the header while rows step back.
    PathTreeView *m_tree;
    TreeActions *m_actions = nullptr;
    QSplitter *m_parts; ///< The tree, and what is below it.
    QAction *m_showDeleted;
    QAction *m_onlyLayer;
    FilterBar *m_filter;
    QSet<PathId> m_openBefore; ///< What was open before the filter.
    LatestJob m_filtering;
    bool m_opensMatches = false; ///< What the filter finds next is unfolded …
    bool m_leaves = false; ///< … and the user wants to go to the first of it.
};

}
