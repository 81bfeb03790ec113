// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "treememory.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QAction;
class QMimeData;

namespace stratoscope
{

class ElidedLabel;
class ExplorerState;
class LayerModel;
class PaneHeader;
class PathTreeView;

/** The selected layer by itself: what it adds, changes and deletes, and what it wastes. */
class LayerPane : public QWidget
{
    Q_OBJECT

public:
    /** Shows and changes \a state, which must outlive the pane. */
    explicit LayerPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Makes \a actions the tree's only actions for the selected file: their shortcuts, and in its context menu. */
    void setFileActions(const QList<QAction *> &actions);

    /** Adds actions for the selected file that stay. */
    void addFileActions(const QList<QAction *> &actions);
    /** Lets the user drag the selected file to other programs, as what \a make returns. */
    void setDragData(std::function<QMimeData *()> make);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    /** How the user left the tree. */
    TreeMemory treeMemory() const;
    void setTreeMemory(const TreeMemory &memory);

    QSize sizeHint() const override;

    /** Marks recently changed files: a word to display, by path. */
    void setNews(const QHash<QByteArray, QString> &news);

private:
    void setUpColumns();
    void layOut();
    void connectState();
    void showLayer();
    void updateTexts();
    QString titleText() const;
    QString digestText() const;
    QString summaryText() const;
    QString emptyText() const;

    ExplorerState *m_state;
    LayerModel *m_model;
    PaneHeader *m_header;
    PathTreeView *m_tree;
    ElidedLabel *m_summary;
    QList<QAction *> m_fileActions;
};

}
