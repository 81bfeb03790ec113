// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessoncontroller.h"

#include "filedialogs.h"
#include "lessonchooser.h"
#include "lessonlibrary.h"
#include "lessonparser.h"
#include "lessonprogress.h"
#include "lessontexts.h"
#include "mainwindow.h"
#include "outputfile.h"
#include "spokenlanguage.h"

#include <QAction>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace stratoscope
{

void LessonController::startFile(const QString &path)
{
    const Result<Lesson> lesson = readLesson(path);
    if (lesson) {
        const int reached = lessonprogress::standing(lesson->id).reached;
        start(*lesson, std::size_t(reached) < lesson->steps.size() ? std::size_t(reached) : 0);
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Lesson"), tr("This lesson cannot be read."), QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lesson.error().message());
    box->open();
}

void LessonController::showChooser()
{
    const std::vector<Lesson> &lessons = lessonLibrary();
    const QString current = lessonprogress::current();
    const auto found
        = std::find_if(lessons.begin(), lessons.end(), [&](const Lesson &each) { return each.id == current; });
    const int row = found == lessons.end() ? 0 : int(found - lessons.begin());
    auto *chooser = new LessonChooser(lessonItems(lessons, spokenLanguage()), row, m_window);
    connect(chooser, &LessonChooser::fileRequested, this, &LessonController::askForFile);
    connect(chooser, &LessonChooser::chosen, this, [this](int item) {
        const Lesson &lesson = lessonLibrary()[std::size_t(item)];
        const LessonStanding standing = lessonprogress::standing(lesson.id);
        start(lesson, standing.isFinished ? 0 : std::size_t(standing.reached));
    });
    chooser->open();
}

void LessonController::startCurrent()
{
    const QString current = lessonprogress::current();
    for (const Lesson &lesson : lessonLibrary()) {
        if (lesson.id != current)
            continue;
        start(lesson, std::size_t(lessonprogress::standing(current).reached));
        return;
    }
    if (current.isEmpty())
        showChooser();
    else
        startFile(current);
}

void LessonController::askForFile()
{
    const QString path = m_dialogs->askForLesson(m_window);
    if (!path.isEmpty())
        startFile(path);
}

void LessonController::onFinished()
{
    LessonStanding standing = lessonprogress::standing(m_run->lesson().id);
    standing.isFinished = true;
    standing.reached = 0;
    lessonprogress::setStanding(m_run->lesson().id, standing);
    const QString finished = m_run->lesson().id;
    const std::vector<Lesson> &lessons = lessonLibrary();
    const auto found
        = std::find_if(lessons.begin(), lessons.end(), [&](const Lesson &each) { return each.id == finished; });
    update();
    if (found == lessons.end()) {
        sayFinished();
        return;
    }
    // The list shows what is next.
    if (found + 1 != lessons.end())
        lessonprogress::setCurrent((found + 1)->id);
    showChooser();
}

void LessonController::sayFinished()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Lesson"),
        tr("You have finished “%1”.").arg(m_run->lesson().title.in(spokenLanguage())), QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("&Save Result…"), QMessageBox::AcceptRole);
    connect(save, &QPushButton::clicked, m_actions.saveResult, &QAction::trigger);
    box->open();
}

void LessonController::askForResult()
{
    if (!m_run)
        return;
    bool isGiven = false;
    const QString learner = QInputDialog::getText(m_window, tr("Save Result"), tr("Your name, for your teacher:"),
        QLineEdit::Normal, qEnvironmentVariable("USER"), &isGiven);
    if (!isGiven || !m_run)
        return;
    const QString path = m_dialogs->askForLessonResult(m_window, m_run->lesson().id + QStringLiteral("-result.json"));
    if (!path.isEmpty())
        saveResult(path, learner);
}

void LessonController::saveResult(const QString &path, const QString &learner)
{
    const Result<void> written = writeOutputFile(path, lessonResultJson(m_run->lesson(), m_run->result(), learner));
    if (!written)
        m_run->fail(written.error());
}

}
