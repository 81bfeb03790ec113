// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteparts.h"

#include <QWidget>

namespace stratoscope
{

/** All bytes of an image as one bar: first what is needed, then what is wasted, cause by cause. */
class WasteBar : public QWidget
{
    Q_OBJECT

public:
    explicit WasteBar(QWidget *parent = nullptr);

    void setBytes(const ByteClasses &bytes);

    QSize sizeHint() const override;

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
