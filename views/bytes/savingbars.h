// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "paintedparts.h"

#include <QColor>
#include <QWidget>

#include <vector>

namespace stratoscope
{

/** What would be left of one layer. */
struct SavingBar
{
    QString number; ///< Of the layer.
    QColor color;
    quint64 before = 0; ///< Bytes.
    quint64 after = 0;
};

/** One bar per layer: its size, ending in a hatched part that would be saved. */
class SavingBars : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    explicit SavingBars(QWidget *parent = nullptr);

    /** Largest savings first; if there are many, the rest is just a number. */
    void setBars(std::vector<SavingBar> bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return int(m_bars.size()); }
    PaintedPart part(int number) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int shownRows() const;
    void paintBar(QPainter &painter, const QRect &row, const SavingBar &bar) const;
    QString text(const SavingBar &bar) const;

    std::vector<SavingBar> m_bars;
    quint64 m_longest = 0;
};

}
