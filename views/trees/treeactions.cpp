// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "treeactions.h"

#include "layernames.h"
#include "listactions.h"
#include "pathtreemodel.h"
#include "pathtreeview.h"
#include "treelimits.h"

#include <QAction>
#include <QItemSelectionModel>

namespace stratoscope
{

TreeActions::TreeActions(const PathTreeModel *model, PathTreeView *view)
    : QObject(view)
    , m_model(model)
    , m_view(view)
{
    new ListActions(view, ListActions::Scope::Selection);
    addSeparator();
    m_needRow.append(add(tr("E&xpand All Below"), QKeySequence(Qt::Key_Asterisk),
        [this] { m_view->expandBelow(m_view->currentIndex().siblingAtColumn(0), ManyRows); }));
    add(tr("C&ollapse All"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_view->collapseAll(); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TreeActions::update);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TreeActions::update);
    connect(model, &QAbstractItemModel::modelReset, this, &TreeActions::update);
    update();
}

template<typename Function>
QAction *TreeActions::add(const QString &text, const QKeySequence &key, Function function)
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, function);
    m_view->addAction(action);
    return action;
}

void TreeActions::addSeparator()
{
    auto *separator = new QAction(m_view);
    separator->setSeparator(true);
    m_view->addAction(separator);
}

void TreeActions::addLayerAction()
{
    addSeparator();
    m_layer = add(tr("&Go to Layer"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        const QModelIndex index = m_view->currentIndex();
        if (index.isValid())
            Q_EMIT layerRequested(LayerIndex(static_cast<std::size_t>(index.data(PathTreeModel::LayerRole).toInt())));
    });
    update();
}

void TreeActions::addFurther(const QList<QAction *> &actions)
{
    addSeparator();
    m_view->addActions(actions);
}

void TreeActions::update()
{
    const PathId path = m_view->selectedPath();
    const QModelIndex index = path.isValid() ? m_model->indexOf(path) : QModelIndex();
    for (QAction *action : std::as_const(m_needRow))
        action->setEnabled(index.isValid());
    if (!m_layer)
        return;
    m_layer->setEnabled(index.isValid());
    if (index.isValid()) {
        const LayerIndex layer(static_cast<std::size_t>(index.data(PathTreeModel::LayerRole).toInt()));
        m_layer->setText(tr("&Go to Layer %1").arg(layerNumber(*m_model->loaded(), layer)));
    }
}

}
