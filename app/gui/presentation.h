// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QLabel;
class QMainWindow;

namespace stratoscope
{

class LaserPointer;

/**
 * Shows a window to a room: full screen, with large type, without menu and status bar, with a bright spot that follows
 * the mouse, and with the keys of a clicker. All of it is as before in the end.
 */
class Presentation : public QObject
{
    Q_OBJECT

public:
    /** For \a window, which owns it. */
    explicit Presentation(QMainWindow *window);

    bool isOn() const { return m_isOn; }
    LaserPointer *laser() const { return m_laser; }

    /** How much larger type gets. */
    static constexpr qreal Scale = 1.6;

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void setOn(bool isOn);

Q_SIGNALS:
    void toggled(bool isOn);
    /** The next key of a clicker: one layer higher. */
    void nextRequested();
    /** The previous key: one layer lower. */
    void previousRequested();

private:
    void start();
    void stop();
    void showHint();
    bool takesKey(const QKeyEvent &key) const;
    void press(const QKeyEvent &key);

    QMainWindow *m_window;
    LaserPointer *m_laser;
    QPointer<QLabel> m_hint;
    QFont m_toolTipFont; ///< As it was before.
    Qt::WindowStates m_stateBefore;
    bool m_hadStatusBar = true;
    bool m_isOn = false;
    bool m_wasFull = false; ///< The window has become as large as the screen.
};

}
