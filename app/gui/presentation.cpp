// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "presentation.h"

#include "laserpointer.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTimer>
#include <QToolTip>

#include <utility>

namespace stratoscope
{

namespace
{

constexpr int HintMs = 6000;

QFont scaledFont(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

/** True where letters are typed. */
bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget);
}

}

Presentation::Presentation(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_laser(new LaserPointer(window))
{
}

void Presentation::setOn(bool isOn)
{
    if (std::exchange(m_isOn, isOn) == isOn)
        return;
    if (isOn)
        start();
    else
        stop();
    Q_EMIT toggled(isOn);
}

void Presentation::start()
{
    m_toolTipFont = QToolTip::font();
    m_stateBefore = m_window->windowState();
    m_hadStatusBar = m_window->statusBar()->isVisible();
    m_wasFull = m_window->isFullScreen();
    // Not the application's: that would reach the window only later, and last longer than it.
    m_window->setFont(scaledFont(m_window->font(), Scale));
    QToolTip::setFont(scaledFont(m_toolTipFont, Scale));
    m_window->menuBar()->hide();
    m_window->statusBar()->hide();
    m_window->setWindowState(m_stateBefore | Qt::WindowFullScreen);
    m_laser->setOn(true);
    showHint();
    // Whatever has the focus, the keys are those of a clicker.
    qApp->installEventFilter(this);
}

void Presentation::stop()
{
    qApp->removeEventFilter(this);
    delete m_hint;
    m_laser->setOn(false);
    m_window->setWindowState(m_stateBefore);
    m_window->menuBar()->show();
    m_window->statusBar()->setVisible(m_hadStatusBar);
    QToolTip::setFont(m_toolTipFont);
    m_window->setFont(QFont());
}

void Presentation::showHint()
{
    m_hint = new QLabel(
        tr("Page Down and Page Up go from layer to layer · L: pointer on and off · Esc ends the presentation"),
        m_window);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::ToolTipBase);
    m_hint->setForegroundRole(QPalette::ToolTipText);
    m_hint->setMargin(m_hint->fontMetrics().height() / 2);
    m_hint->setFrameShape(QFrame::StyledPanel);
    QTimer::singleShot(HintMs, m_hint, &QObject::deleteLater);
    m_hint->show();
    QTimer::singleShot(0, m_hint, [this] {
        m_hint->adjustSize();
        const QSize room = m_window->size();
        m_hint->move((room.width() - m_hint->width()) / 2, room.height() - m_hint->height() - m_hint->height() / 2);
    });
}

bool Presentation::takesKey(const QKeyEvent &key) const
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_L:
        return !isTextField(QApplication::focusWidget());
    default:
        return false;
    }
}

void Presentation::press(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_PageDown:
        Q_EMIT nextRequested();
        return;
    case Qt::Key_PageUp:
        Q_EMIT previousRequested();
        return;
    case Qt::Key_L:
        m_laser->setOn(!m_laser->isOn());
        return;
    default:
        setOn(false);
    }
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    const bool isElsewhere = QApplication::activeModalWidget() || QApplication::activePopupWidget();
    if (event->type() == QEvent::WindowStateChange && watched == m_window) {
        // Whoever leaves the full screen some other way ends it too.
        if (m_window->isFullScreen())
            m_wasFull = true;
        else if (m_wasFull)
            setOn(false);
    } else if (event->type() == QEvent::ShortcutOverride && !isElsewhere) {
        // Else a shortcut of the window would take the key first.
        if (takesKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress && !isElsewhere && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takesKey(*key)) {
            press(*key);
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress && !isElsewhere && watched->isWidgetType()) {
        if (static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton) {
            m_laser->setOn(!m_laser->isOn());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}
