// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonlistdelegate.h"

#include "lessonlistmodel.h"
#include "tones.h"

#include <QApplication>
#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr int RowPadding = 8;
constexpr int BadgeWidth = 30;

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

struct LessonRowColors
{
    QColor text;
    QColor quiet;
};

LessonRowColors rowColors(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (selected)
        return {option.palette.color(group, QPalette::HighlightedText),
            option.palette.color(group, QPalette::HighlightedText)};
    return {option.palette.color(group, QPalette::Text), quietColor(option.palette)};
}

void paintBadge(QPainter *painter, const QRect &rect, const QModelIndex &index, const QColor &color)
{
    const bool isFinished = index.data(LessonListModel::FinishedRole).toBool();
    const int side = qMin(rect.height(), BadgeWidth - 6);
    const QRect circle(rect.left(), rect.center().y() - side / 2, side, side);
    painter->setPen(QPen(color, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(circle);
    painter->drawText(
        circle, Qt::AlignCenter, isFinished ? QStringLiteral("✓") : index.data(LessonListModel::NumberRole).toString());
}

}

int LessonListDelegate::sectionHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool hasSection = !index.data(LessonListModel::SectionRole).toString().isEmpty();
    return hasSection ? option.fontMetrics.height() + 3 * RowPadding : 0;
}

QSize LessonListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const int lines = 2 * row.fontMetrics.height() + 2;
    return {row.fontMetrics.averageCharWidth() * 50, lines + 2 * RowPadding + sectionHeight(row, index)};
}

void LessonListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int section = sectionHeight(row, index);
    if (section > 0) {
        painter->setFont(boldFont(row.font));
        painter->setPen(quietColor(row.palette));
        painter->drawText(row.rect.adjusted(RowPadding, 0, -RowPadding, section - row.rect.height() - RowPadding / 2),
            Qt::AlignLeft | Qt::AlignBottom, index.data(LessonListModel::SectionRole).toString());
        row.rect.setTop(row.rect.top() + section);
    }
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const LessonRowColors colors = rowColors(row);
    QRect inside = row.rect.adjusted(RowPadding, RowPadding, -RowPadding, -RowPadding);
    painter->setFont(row.font);
    paintBadge(painter, inside, index, colors.quiet);
    inside.setLeft(inside.left() + BadgeWidth);
    const QString state = index.data(LessonListModel::StateRole).toString();
    painter->setPen(colors.quiet);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, state);
    const int stateWidth = row.fontMetrics.horizontalAdvance(state) + 2 * RowPadding;
    const QFont bold = boldFont(row.font);
    painter->setFont(bold);
    painter->setPen(colors.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, inside.width() - stateWidth));
    painter->setFont(row.font);
    painter->setPen(colors.quiet);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
        row.fontMetrics.elidedText(
            index.data(LessonListModel::SummaryRole).toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

}
