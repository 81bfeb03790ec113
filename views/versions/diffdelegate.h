// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "diffsheet.h"

#include <QStyledItemDelegate>

namespace stratoscope
{

class DiffModel;

/** Where the parts of a row of a DiffModel are, in pixels. */
struct DiffMetrics
{
    int chip = 0; ///< Width of the column of layers; 0: there is none.
    int number = 0; ///< Width of a column of line numbers; 0: lines have no numbers.
    int sign = 0; ///< Width of the sign.
    int offset = 0; ///< Of the text that is scrolled to the left.

    /** Left of a text, in a row with so many columns of \a numbers. */
    int gutter(int numbers) const { return chip + numbers * number + sign; }
};

/** Draws a row: the layer, number and sign of each line, and its text with what changed in it. */
class DiffDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** \a model must outlive this. */
    explicit DiffDelegate(const DiffModel *model, QObject *parent = nullptr);

    void setMetrics(const DiffMetrics &metrics) { m_metrics = metrics; }
    const DiffMetrics &metrics() const { return m_metrics; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    LayerIndex originAt(int row, DiffSide side) const;
    void paintHalf(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, DiffSide side) const;
    void paintUnified(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChip(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, DiffSide side) const;
    void paintNumber(QPainter *painter, const QStyleOptionViewItem &option, int left, quint32 line) const;
    void paintLine(
        QPainter *painter, const QStyleOptionViewItem &option, int gutter, const DiffRow &row, DiffSide side) const;

    const DiffModel *m_model;
    DiffMetrics m_metrics;
};

}
