// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackdelegate.h"

#include "format.h"
#include "layernames.h"
#include "layerstackmodel.h"
#include "stackscene.h"
#include "tooltiptext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace stratoscope
{

StackDelegate::StackDelegate(const StackScene &scene, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_scene(scene)
{
}

void StackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    StackItem item = stackItem(index);
    StackRowState state = m_scene.rowState(index.row());
    state.focused = option.state.testFlag(QStyle::State_HasFocus);
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!state.inView)
        item.tag = tr("not in view");
    else if (item.kind == StackItem::Kind::Group)
        item.tag = tr("layers %1", "numbers of the first and the last").arg(item.number);
    if (item.kind == StackItem::Kind::Group)
        describeGroup(item, state);
    if (item.kind == StackItem::Kind::Writable)
        item.digest = m_scene.isEditable() ? tr("your container — its files can be edited")
                                           : tr("upper dir — view only; use Continue in Sandbox to edit");

    const StackFonts fonts(option.font);
    if (item.kind == StackItem::Kind::Writable) {
        state.places = containerPlaces(option.rect, m_scene.containers(), fonts);
        if (state.places.areSeveral())
            state.containers = &m_scene.containers();
    }
    StackPainter(painter, option.palette, fonts, option.direction).paint(option.rect, item, state);
}

void StackDelegate::describeGroup(StackItem &item, const StackRowState &state) const
{
    const QString number = layerNumber(m_scene.selected(), false);
    if (state.density == StackDensity::Cards) {
        item.digest = state.selected ? tr("layer %1 is selected").arg(number) : QString();
        return;
    }
    const QString more = state.selected ? tr("layer %1", "the selected one of a group").arg(number) : item.counts;
    item.title = tr("%1 · %2", "name of a group, number of its layers or its selected layer").arg(item.title, more);
}

bool StackDelegate::isOnHandle(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StackItem item = stackItem(index);
    if (!item.first.isValid())
        return false;
    const StackLayout layout
        = stackLayout(option.rect, item, StackFonts(option.font), m_scene.link(index.row()), m_scene.density());
    // The edge belongs to it: a triangle alone is hard to hit.
    const QRect handle = layout.handle.adjusted(option.rect.left() - layout.handle.left(), 0, 0, 0);
    return QStyle::visualRect(option.direction, option.rect, handle).contains(point);
}

QSize StackDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view determines the width: nothing in the stack is worth scrolling sideways for.
    const StackItem::Kind kind = stackRowKind(index);
    const StackFonts fonts(option.font);
    const int joint = kind == StackItem::Kind::Writable ? containerJoint(m_scene.containers(), fonts) : 0;
    return {1, stackRowHeight(kind, fonts, m_scene.link(index.row()), m_scene.density()) + joint};
}

QRect StackDelegate::boxIn(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StackFonts fonts(option.font);
    QRect row = option.rect;
    if (stackRowKind(index) == StackItem::Kind::Writable) {
        const ContainerPlaces places = containerPlaces(row, m_scene.containers(), fonts);
        if (places.areSeveral())
            row = places.boxes[m_scene.containers().active];
    }
    const StackLayout layout = stackLayout(row, stackItem(index), fonts, m_scene.link(index.row()), m_scene.density());
    return QStyle::visualRect(option.direction, option.rect, layout.box);
}

int StackDelegate::siblingAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.isValid() || stackRowKind(index) != StackItem::Kind::Writable)
        return -1;
    const ContainerPlaces places = containerPlaces(option.rect, m_scene.containers(), StackFonts(option.font));
    const QRect unmirrored = QStyle::visualRect(option.direction, option.rect, QRect(point, QSize(1, 1)));
    const int found = places.at(unmirrored.topLeft());
    return found == int(m_scene.containers().active) ? -1 : found;
}

bool StackDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (const int sibling = siblingAt(event->pos(), option, index); sibling >= 0) {
        const ContainerTop &container = m_scene.containers().tops[std::size_t(sibling)];
        QToolTip::showText(event->globalPos(),
            toolTipText(tr("%1\n%2 in its writable layer, on the same read-only layers.\nClick to see it on top.")
                            .arg(container.name, formatSize(container.size))),
            view);
        return true;
    }
    if (index.data(LayerStackModel::FirstLayerRole).toInt() >= 0) {
        QToolTip::showText(event->globalPos(), toolTipText(index.data(LayerStackModel::HelpRole).toString()), view);
        return true;
    }
    const QString instruction = index.data(LayerStackModel::InstructionRole).toString();
    QStringList lines {instruction.isEmpty() ? index.data().toString() : instruction};
    for (int role : {LayerStackModel::TroubleTextRole, LayerStackModel::CountsRole, LayerStackModel::NoteRole,
             LayerStackModel::PartsTextRole, LayerStackModel::DigestRole})
        lines.append(index.data(role).toString());
    lines.append(index.data(LayerStackModel::DamageTextRole).toString());
    if (const int images = index.data(LayerStackModel::SharedByRole).toInt(); images > 1)
        lines.append(tr("Shared by %Ln images in this file", nullptr, images));
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), toolTipText(lines.join(QLatin1Char('\n'))), view);
    return true;
}

}
