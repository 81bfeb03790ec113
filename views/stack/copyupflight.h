// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace stratoscope
{

/**
 * A file that moves from its layer up to the writable one, which overlayfs calls copy-up. The lower version stays in
 * place, crossed out because it is now hidden. Covers the stack, ignores clicks, and disappears by itself.
 */
class CopyUpFlight : public QWidget
{
    Q_OBJECT

public:
    /** The rows of the stack between which it moves, in the coordinates of the widget below it. */
    struct Way
    {
        QRect from;
        QRect to;
    };

    /** Starts one over \a stack; does nothing if the style wants no animations. */
    static void start(QWidget *stack, const Way &way, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CopyUpFlight(QWidget *stack, const Way &way, const QString &name);

    QSizeF labelSize() const;
    void paintLabel(QPainter &painter, const QPointF &center, bool isGhost) const;

    const Way m_way;
    const QString m_name;
    QVariantAnimation m_progress; ///< 0 to 1: the flight, then a pause to read the result.
};

}
