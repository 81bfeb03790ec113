// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filterbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace stratoscope
{

namespace
{

/** So that quick typing lists the files only once. */
constexpr int DelayMilliseconds = 50;

}

FilterBar::FilterBar(const QList<QAction *> &switches, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_result(new QLabel)
{
    m_field->setPlaceholderText(
        tr("Filter by path (%1)", "a key").arg(QKeySequence(Shortcut).toString(QKeySequence::NativeText)));
    m_field->setAccessibleName(tr("Filter by path"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_field, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_result);
    for (QAction *action : switches) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
}

void FilterBar::setResult(const QString &text)
{
    m_result->setText(text);
}

QString FilterBar::text() const
{
    return m_applied;
}

void FilterBar::reset()
{
    const QSignalBlocker blocker(m_field);
    m_delay.stop();
    m_field->clear();
    m_applied.clear();
    setResult({});
}

void FilterBar::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::apply()
{
    m_delay.stop();
    if (m_field->text() == m_applied)
        return;
    m_applied = m_field->text();
    Q_EMIT filterChanged(m_applied);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || (!isOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    if (isOverride) {
        // Escape also stops reading: here it clears the filter first.
        event->setAccepted(static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape);
        return event->isAccepted();
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_field->clear();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        break;
    default:
        return false;
    }
    apply();
    Q_EMIT left();
    return true;
}

}
