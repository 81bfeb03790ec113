// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapclasses.h"
#include "reclaimable.h"

#include <QWidget>

#include <optional>

namespace stratoscope
{

/** All bytes of an image as one bar: what is needed, and behind it what is wasted, cause by cause. */
class WasteBar : public QWidget
{
    Q_OBJECT

public:
    explicit WasteBar(QWidget *parent = nullptr);

    void setSums(const Reclaimable &sums);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user went to the part of \a cause. */
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
        std::optional<Cause> cause; ///< None: needed.
    };

    /** Where the parts are; each can be seen, however small. */
    std::vector<QRect> places() const;
    /** The part at \a position; null where there is none. */
    const Part *partAt(const QPoint &position) const;
    QString text(const Part &part) const;

    std::vector<Part> m_parts;
    quint64 m_sum = 0;
};

}
