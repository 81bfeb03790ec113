// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonactions.h"

#include "makeaction.h"

#include <QAction>
#include <QMenu>

namespace stratoscope
{

LessonActions::LessonActions(QWidget *window)
    : m_window(window)
{
    lessons = add("lessons", tr("&Lessons…"), {Qt::CTRL | Qt::ALT | Qt::Key_L});
    resume = add("resumeLesson", tr("&Continue Lesson"));
    openFile = add("openLesson", tr("&Open Lesson File…"));
    next = add("nextStep", tr("&Next"), {Qt::CTRL | Qt::Key_Return});
    back = add("previousStep", tr("&Back"), {Qt::CTRL | Qt::Key_Backspace});
    hint = add("lessonHint", tr("&Hint"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    show = add("showStep", tr("Show &Me"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Return});
    skip = add("skipStep", tr("S&kip"));
    restart = add("restartLesson", tr("&Restart"));
    spotlight = add("spotlight", tr("S&potlight"));
    spotlight->setCheckable(true);
    spotlight->setChecked(true);
    saveResult = add("saveResult", tr("&Save Result…"));
    leave = add("leaveLesson", tr("&End Lesson"));
}

QAction *LessonActions::add(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = makeAction(m_window, {name, text, keys});
    m_window->addAction(action);
    return action;
}

void LessonActions::fillMenu(QMenu *menu) const
{
    menu->addActions({lessons, resume, openFile});
    menu->addSeparator();
    menu->addActions({next, back, hint, show, skip, restart});
    menu->addSeparator();
    menu->addActions({spotlight, saveResult, leave});
}

}
