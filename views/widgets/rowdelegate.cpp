// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rowdelegate.h"

#include "bidi.h"
#include "change.h"
#include "rowroles.h"
#include "tones.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace stratoscope
{

namespace
{

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height() + 2 * RowPadding;
    // The style leaves no padding around several lines.
    const bool isOneLine = hint.height() < 2 * option.fontMetrics.height();
    return {hint.width(), isOneLine ? qMax(hint.height(), line) : hint.height() + 2 * RowPadding};
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(rowrole::WritableRole).toBool() && !isSelected(*option))
        option->backgroundBrush = writableTint(option->palette);
    if (index.data(rowrole::DimmedRole).toBool())
        setTextColor(option, quietColor(option->palette));
    option->text = isolated(option->text, option->direction);
    // Numbers keep their distance from the next column.
    if (option->displayAlignment.testFlag(Qt::AlignRight))
        option->text += QLatin1Char(' ');
}

void RowDelegate::setTextColor(QStyleOptionViewItem *option, const QColor &color)
{
    option->palette.setColor(QPalette::Text, color);
}

QRect RowDelegate::textRect(const QStyleOptionViewItem &option)
{
    const int margin = styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    return styleOf(option)
        ->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
        .adjusted(margin, 0, -margin, 0);
}

QColor RowDelegate::textColor(const QStyleOptionViewItem &option)
{
    const bool active = option.state.testFlag(QStyle::State_Active);
    const QPalette::ColorGroup group = active ? QPalette::Normal : QPalette::Inactive;
    return option.palette.color(group, isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

void RowDelegate::paintFrame(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem empty(option);
    empty.text.clear();
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
}

void NameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (const QString news = index.data(rowrole::NewsRole).toString(); !news.isEmpty()) {
        option->font.setBold(true);
        option->text += QStringLiteral("  \u25cf ") + news;
    }
    if (!index.data(rowrole::DeletedRole).toBool())
        return;
    option->font.setStrikeOut(true);
    if (!index.data(rowrole::DimmedRole).toBool())
        setTextColor(option, warningColor(option->palette));
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const QString target = index.data(rowrole::LinkTargetRole).toString();
    if (target.isEmpty())
        return;
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const QFontMetrics metrics(full.font);
    const bool isMirrored = full.direction == Qt::RightToLeft;
    const QString arrow = isMirrored ? QStringLiteral(" \u2190 ") : QStringLiteral(" \u2192 ");
    QRect rect = textRect(full);
    const int behindName = metrics.horizontalAdvance(full.text);
    // Half a target says less than none.
    if (rect.width() - behindName <= metrics.horizontalAdvance(arrow + QStringLiteral("xxx")))
        return;
    if (isMirrored)
        rect.setRight(rect.right() - behindName);
    else
        rect.setLeft(rect.left() + behindName);
    QColor color = textColor(full);
    color = mixed(color, full.palette.color(isSelected(full) ? QPalette::Highlight : QPalette::Base), 0.35);
    painter->save();
    painter->setFont(full.font);
    painter->setPen(color);
    painter->drawText(rect, static_cast<int>(full.displayAlignment) | Qt::TextSingleLine,
        arrow
            + isolated(metrics.elidedText(target, Qt::ElideRight, rect.width() - metrics.horizontalAdvance(arrow)),
                full.direction));
    painter->restore();
}

void ModeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    option->font.setFamilies(fixed.families());
    option->font.setStyleHint(QFont::Monospace);
    option->font.setFixedPitch(true);
    option->fontMetrics = QFontMetrics(option->font);
    setTextColor(option, quietColor(option->palette));
}

void ChangeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const QVariant change = index.data(rowrole::ChangeRole);
    if (!change.isValid())
        return;
    switch (static_cast<Change>(change.toInt())) {
    case Change::Added:
        return;
    case Change::Modified:
    case Change::Replaced:
    case Change::Opaque:
        setTextColor(option, changedColor(option->palette));
        return;
    case Change::Deleted:
    case Change::Metadata:
    case Change::Unchanged:
        break;
    }
    // Directories are in every layer only because of their contents: nothing is stored twice.
    const bool isDirectory = index.data(rowrole::DirectoryRole).toBool();
    const bool matters = static_cast<Change>(change.toInt()) == Change::Deleted || !isDirectory;
    setTextColor(option, matters ? warningColor(option->palette) : quietColor(option->palette));
}

void WasteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    setTextColor(option, warningColor(option->palette));
}

}
