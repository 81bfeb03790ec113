// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointer>
#include <QRect>
#include <QWidget>

#include <functional>

namespace stratoscope
{

/**
 * Dims a window but for some places, which it outlines and points at. Lies over everything in the window and takes no
 * part in it: mouse and keys go to what is below. Follows the places when the layout changes or something scrolls.
 */
class Spotlight : public QWidget
{
    Q_OBJECT

public:
    /** Where to shine: rectangles in the window, and the widgets that they are in. */
    struct Places
    {
        QList<QRect> rects;
        QList<QWidget *> widgets;
    };
    using Find = std::function<Places()>;

    /** Covers \a window; \a bright is a part of it that never dims. */
    Spotlight(QWidget *window, QWidget *bright);

    /** Shines at what \a find tells, now and whenever something moved; null: off. */
    void setFind(Find find);
    /** What is lit now. */
    const QList<QRect> &lit() const { return m_lit; }

public Q_SLOTS:
    /** Looks again. */
    void update();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(const QList<QWidget *> &widgets);
    void look();
    QPainterPath dimmedArea() const;
    void paintPointer(QPainter &painter, const QRect &place) const;

    QPointer<QWidget> m_bright;
    Find m_find;
    QList<QRect> m_lit;
    QRect m_brightRect;
    QList<QPointer<QWidget>> m_watched;
    bool m_isLooking = false; ///< Will look once events are handled.
};

}
