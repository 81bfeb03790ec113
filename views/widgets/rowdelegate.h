// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace stratoscope
{

/** Air above and below the text of a row, so that rows can be told apart. */
inline constexpr int RowPadding = 3;

/** Draws a cell of a PathTreeModel: what is beside the point steps back, rows of the writable layer are tinted. */
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /** Colours the text of \a option where the row is not selected. */
    static void setTextColor(QStyleOptionViewItem *option, const QColor &color);
    /** Where the style would put the text of \a option. */
    static QRect textRect(const QStyleOptionViewItem &option);
    /** The colour that the style gives the text of \a option. */
    static QColor textColor(const QStyleOptionViewItem &option);
    /** Draws the cell without its text. */
    static void paintFrame(QPainter *painter, const QStyleOptionViewItem &option);
};

/** A file's name: struck through where it is deleted, bold and with a word behind it where something happened to it
 *  lately, with the target of a symbolic link behind that. */
class NameDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/** A mode, in letters of one width. */
class ModeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/** What a layer changed, or what it wastes: coloured by how much it matters, beside the words. */
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
