// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapactions.h"

#include "bytes.h"
#include "mapview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace stratoscope
{

MapActions::MapActions(MapView *view)
    : QObject(view)
    , m_view(view)
{
    const auto add = [this](const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        return action;
    };
    QAction *tree = add(tr("Show in &File System"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    QAction *waste = add(tr("Open in &Wasted Space"), {});
    QAction *in = add(tr("&Zoom In"), {});
    m_out = add(tr("Zoom &Out"), {});
    QAction *copy = add(tr("Copy &Path"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_needMark = {tree, waste, in, copy};
    connect(tree, &QAction::triggered, this, &MapActions::treeRequested);
    connect(waste, &QAction::triggered, this, &MapActions::wasteRequested);
    connect(in, &QAction::triggered, m_view, &MapView::zoomIn);
    connect(m_out, &QAction::triggered, m_view, &MapView::zoomOut);
    connect(copy, &QAction::triggered, this, &MapActions::copyPath);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto signal : {&MapView::marked, &MapView::zoomed})
        connect(m_view, signal, this, &MapActions::update);
    update();
}

void MapActions::update()
{
    for (QAction *action : std::as_const(m_needMark))
        action->setEnabled(m_view->currentNode() != WeightTree::Root);
    m_out->setEnabled(m_view->root() != WeightTree::Root);
}

void MapActions::copyPath() const
{
    const MapDataPtr map = m_view->data();
    if (map && m_view->currentNode() < map->map.places.size())
        QGuiApplication::clipboard()->setText(map->nodePath(m_view->currentNode()));
}

}
