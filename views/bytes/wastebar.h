// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteparts.h"
#include "paintedparts.h"

#include <QWidget>

namespace stratoscope
{

/** All bytes of an image as one bar: first what is needed, then what is wasted, cause by cause. */
class WasteBar : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    explicit WasteBar(QWidget *parent = nullptr);

    void setBytes(const ByteClasses &bytes);

    QSize sizeHint() const override;

    int partCount() const override { return int(m_parts.size()); }
    PaintedPart part(int number) const override;
    bool canPick(int number) const override { return m_parts[std::size_t(number)].cause.has_value(); }
    void pickPart(int number) override;

Q_SIGNALS:
    /** The user clicked the part of \a cause. */
    void causePicked(stratoscope::Cause cause);

protected:
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /** Where the parts are; even the smallest is visible. */
    std::vector<QRect> places() const;
    /** The part at \a position; null if there is none. */
    const BytePart *partAt(const QPoint &position) const;

    ByteParts m_parts;
    quint64 m_sum = 0;
};

}
