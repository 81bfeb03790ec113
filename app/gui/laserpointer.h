// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

#include <deque>

namespace stratoscope
{

/** A bright spot that follows the mouse over a window, so that everyone in the room sees what is meant. It lies on top of
 *  all else and lets clicks through. */
class LaserPointer : public QWidget
{
    Q_OBJECT

public:
    explicit LaserPointer(QWidget *window);

    /** Whether the spot is shown; the widget is hidden while it is not. */
    void setOn(bool isOn);
    bool isOn() const { return m_following.isActive(); }
    /** Where the spot is, in the window; none while the mouse is elsewhere. */
    QPoint spot() const { return m_trail.empty() ? QPoint(-1, -1) : m_trail.back(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QRect trailRect() const;
    int radius() const;

    QTimer m_following;
    std::deque<QPoint> m_trail; ///< The last places, the latest at the end.
};

}
