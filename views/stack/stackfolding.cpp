// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackfolding.h"

#include "layerstackmodel.h"
#include "stackdelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>

namespace stratoscope
{

StackFolding::StackFolding(QListView *list, LayerStackModel *model, const StackDelegate *delegate, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_model(model)
    , m_delegate(delegate)
    , m_fold(new QAction(tr("&Fold Group"), this))
    , m_unfold(new QAction(tr("Unfold &Group"), this))
    , m_foldAll(new QAction(tr("Fold &All"), this))
    , m_unfoldAll(new QAction(tr("Unfold Al&l"), this))
{
    connect(m_fold, &QAction::triggered, this, [this] { setFolded(currentGroup(), true); });
    connect(m_unfold, &QAction::triggered, this, [this] { setFolded(currentGroup(), false); });
    connect(m_foldAll, &QAction::triggered, this, [this] { setAllFolded(true); });
    connect(m_unfoldAll, &QAction::triggered, this, [this] { setAllFolded(false); });
    // Both keys work anyway; the menu should say so.
    m_fold->setShortcut(Qt::Key_Minus);
    m_unfold->setShortcut(Qt::Key_Plus);
    for (QAction *action : {m_fold, m_unfold})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StackFolding::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StackFolding::updateActions);
    updateActions();
}

int StackFolding::currentGroup() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.data(LayerStackModel::GroupRole).toInt() : -1;
}

void StackFolding::updateActions()
{
    const int group = currentGroup();
    int folded = 0;
    for (int i = 0; i < m_model->groupCount(); ++i)
        folded += m_model->isFolded(i) ? 1 : 0;
    m_fold->setEnabled(group >= 0 && !m_model->isFolded(group));
    m_unfold->setEnabled(group >= 0 && m_model->isFolded(group));
    m_foldAll->setEnabled(folded < m_model->groupCount());
    m_unfoldAll->setEnabled(folded > 0);
    for (QAction *action : actions())
        action->setVisible(m_model->groupCount() > 0);
}

void StackFolding::setFolded(int group, bool folded)
{
    const QModelIndex head = m_model->groupIndex(group);
    // If a row goes that is current, another would become current, and select its layer.
    if (folded && head.isValid() && currentGroup() == group)
        m_list->setCurrentIndex(head);
    m_model->setFolded(group, folded);
    updateActions();
    if (!folded && head.isValid() && m_list->currentIndex() == head)
        showMembers(group);
}

void StackFolding::showMembers(int group)
{
    const QModelIndex head = m_model->groupIndex(group);
    QModelIndex last = head;
    while (last.siblingAtRow(last.row() + 1).data(LayerStackModel::GroupRole).toInt() == group
        && last.row() + 1 < m_model->rowCount())
        last = last.siblingAtRow(last.row() + 1);
    // As many as fit; the head stays in view.
    m_list->scrollTo(last);
    m_list->scrollTo(head);
}

void StackFolding::setAllFolded(bool folded)
{
    for (int i = 0; i < m_model->groupCount(); ++i)
        setFolded(i, folded);
    m_list->scrollTo(m_list->currentIndex());
}

void StackFolding::toggle(const QModelIndex &index)
{
    const int group = index.data(LayerStackModel::GroupRole).toInt();
    setFolded(group, !m_model->isFolded(group));
}

bool StackFolding::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return press(*static_cast<QKeyEvent *>(event));
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return mouse->button() == Qt::LeftButton && clickAt(mouse->position().toPoint());
    }
    return QObject::eventFilter(watched, event);
}

bool StackFolding::clickAt(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.rect = m_list->visualRect(index);
    if (!index.isValid() || !m_delegate->isOnHandle(point, option, index))
        return false;
    m_list->setFocus(Qt::MouseFocusReason);
    m_list->setCurrentIndex(index);
    toggle(index);
    return true;
}

bool StackFolding::press(const QKeyEvent &event)
{
    const int group = currentGroup();
    if (group < 0 || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return false;
    const bool isMirrored = m_list->isRightToLeft();
    const int out = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int in = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const QModelIndex head = m_model->groupIndex(group);
    if (event.key() == Qt::Key_Minus || event.key() == out) {
        // As in a tree: first to what is folded, then fold it.
        if (event.key() == out && m_list->currentIndex() != head)
            m_list->setCurrentIndex(head);
        else
            setFolded(group, true);
        return true;
    }
    if (event.key() != Qt::Key_Plus && event.key() != in)
        return false;
    if (event.key() == in && m_list->currentIndex() == head && !m_model->isFolded(group))
        m_list->setCurrentIndex(head.siblingAtRow(head.row() + 1));
    else
        setFolded(group, false);
    return true;
}

}
