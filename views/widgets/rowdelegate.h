// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace stratoscope
{

/** Space above and below the text of a row, so that rows can be told apart. */
inline constexpr int RowPadding = 3;

/** Draws a cell of a PathTreeModel: dims what is less relevant, and tints rows of the writable layer. */
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /** Colours the text of \a option if the row is not selected. */
    static void setTextColor(QStyleOptionViewItem *option, const QColor &color);
    /** Where the style would put the text of \a option. */
    static QRect textRect(const QStyleOptionViewItem &option);
    /** The colour that the style gives the text of \a option. */
    static QColor textColor(const QStyleOptionViewItem &option);
    /** Draws the cell without its text. */
    static void paintFrame(QPainter *painter, const QStyleOptionViewItem &option);
};

/** A file's name: struck through if it is deleted, bold and followed by a word if it changed recently, and followed by
 *  the target of a symbolic link. */
class NameDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/** A mode, in a monospaced font. */
class ModeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/** What a layer changed, or what it wastes: words, coloured by importance. */
class ChangeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/** Wasted bytes, in the colour of warnings. */
class WasteDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}
