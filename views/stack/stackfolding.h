// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPoint>

class QAction;
class QKeyEvent;
class QListView;
class QModelIndex;

namespace stratoscope
{

class LayerStackModel;
class StackDelegate;

/** Folds and unfolds the groups of a stack: by its triangle, a double click, Left and Right, − and +, and as actions. */
class StackFolding : public QObject
{
    Q_OBJECT

public:
    /** For \a list, which shows \a model with \a delegate; all must outlive this. */
    StackFolding(QListView *list, LayerStackModel *model, const StackDelegate *delegate, QObject *parent = nullptr);

    /** Fold Group, Unfold Group, Fold All, Unfold All; invisible without groups. */
    QList<QAction *> actions() const { return {m_fold, m_unfold, m_foldAll, m_unfoldAll}; }
    /** Enables those that would do something. */
    void updateActions();

    /** Unfolds the group at \a index or folds it. */
    void toggle(const QModelIndex &index);
    void setFolded(int group, bool folded);
    void setAllFolded(bool folded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);
    bool clickAt(const QPoint &point);
    int currentGroup() const;
    /** Scrolls so that what was unfolded is seen. */
    void showMembers(int group);

    QListView *m_list;
    LayerStackModel *m_model;
    const StackDelegate *m_delegate;
    QAction *m_fold;
    QAction *m_unfold;
    QAction *m_foldAll;
    QAction *m_unfoldAll;
};

}
