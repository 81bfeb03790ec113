// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapclasses.h"
#include "reclaimable.h"

#include <QWidget>

#include <optional>

namespace stratoscope
{

/** All bytes of an image as one bar: first what is needed, then what is wasted, cause by cause. */
class WasteBar : public QWidget
{
    Q_OBJECT

public:
    explicit WasteBar(QWidget *parent = nullptr);

    void setSums(const Reclaimable &sums);

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
    struct Part
    {
        MapClass shown;
        std::optional<Cause> cause; ///< None: the part that is needed.
    };

    /** Where the parts are; even the smallest is visible. */
    std::vector<QRect> places() const;
    /** The part at \a position; null if there is none. */
    const Part *partAt(const QPoint &position) const;
    QString text(const Part &part) const;

    std::vector<Part> m_parts;
    quint64 m_sum = 0;
};

}
