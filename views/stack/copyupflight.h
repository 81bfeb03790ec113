// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace stratoscope
{

/**
 * A file that travels from its layer up to the writable one: what overlayfs calls copy-up. The lower version stays
 * where it was, crossed out, for it is hidden from now on. Lies over the stack, takes no clicks, and goes by itself.
 */
class CopyUpFlight : public QWidget
{
    Q_OBJECT

public:
    /** The rows of the stack between which it travels, in the coordinates of the widget above which it lies. */
    struct Way
    {
        QRect from;
        QRect to;
    };

    /** Starts one over \a stack; does nothing where the style wants no animations. */
    static void start(QWidget *stack, const Way &way, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CopyUpFlight(QWidget *stack, const Way &way, const QString &name);

    QSizeF labelSize() const;
    void paintLabel(QPainter &painter, const QPointF &center, bool isGhost) const;

    const Way m_way;
    const QString m_name;
    QVariantAnimation m_progress; ///< 0 to 1: the flight, then a rest in which what became of it can be read.
};

}
