// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellprompt.h"

#include "bytes.h"

#include <QKeyEvent>

namespace stratoscope
{

namespace
{

constexpr qsizetype LongestHistory = 500;

}

ShellPrompt::ShellPrompt(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAccessibleName(tr("Command line"));
    setAccessibleDescription(tr("Tab completes, Up and Down go through earlier lines, Shift+Tab leaves"));
}

bool ShellPrompt::event(QEvent *event)
{
    // Shift+Tab goes on as it does everywhere, so that the keyboard can leave.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            complete();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ShellPrompt::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return;
    case Qt::Key_Up:
        recall(-1);
        return;
    case Qt::Key_Down:
        recall(1);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ShellPrompt::enter()
{
    const QString line = text();
    if (!line.trimmed().isEmpty() && (m_history.isEmpty() || m_history.last() != line))
        m_history.append(line);
    while (m_history.size() > LongestHistory)
        m_history.removeFirst();
    m_shown = m_history.size();
    m_typed.clear();
    clear();
    Q_EMIT entered(line);
}

void ShellPrompt::recall(int by)
{
    const qsizetype next = m_shown + by;
    if (next < 0 || next > m_history.size())
        return;
    if (m_shown == m_history.size())
        m_typed = text();
    m_shown = next;
    setText(m_shown == m_history.size() ? m_typed : m_history[m_shown]);
}

void ShellPrompt::complete()
{
    if (!m_complete)
        return;
    const QByteArray before = text().left(cursorPosition()).toUtf8();
    const ShellCompletion completion = m_complete(before, before.size());
    if (completion.candidates.isEmpty())
        return;
    const QByteArray word = before.mid(completion.start);
    if (completion.common == word && completion.candidates.size() > 1) {
        QStringList names;
        for (const QByteArray &name : completion.candidates)
            names.append(stratoscope::displayText(name));
        Q_EMIT choices(names);
        return;
    }
    const QString done = QString::fromUtf8(before.left(completion.start) + completion.common)
        + (completion.isWhole ? QStringLiteral(" ") : QString());
    setText(done + text().mid(cursorPosition()));
    setCursorPosition(int(done.size()));
}

}
