// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QKeySequence>
#include <QObject>

class QAction;

namespace stratoscope
{

class PathTreeModel;
class PathTreeView;

/** What a user can do with a row in a tree of paths, through the tree's context menu and by keyboard. */
class TreeActions : public QObject
{
    Q_OBJECT

public:
    /** Adds its actions to \a view, which owns it. */
    TreeActions(const PathTreeModel *model, PathTreeView *view);

    /** The action that emits layerRequested(); for views that show several layers. */
    void addLayerAction();
    /** Appends further actions after a separator. */
    void addFurther(const QList<QAction *> &actions);

Q_SIGNALS:
    void layerRequested(stratoscope::LayerIndex layer);

private:
    template<typename Function>
    QAction *add(const QString &text, const QKeySequence &key, Function function);
    void addSeparator();
    void update();

    const PathTreeModel *m_model;
    PathTreeView *m_view;
    QList<QAction *> m_needRow;
    QAction *m_layer = nullptr;
};

}
