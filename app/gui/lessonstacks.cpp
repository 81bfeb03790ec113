// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessoncontroller.h"

#include "detailspane.h"
#include "explorerpage.h"
#include "lessonplayer.h"
#include "lessonsource.h"
#include "lessonwatch.h"
#include "mainwindow.h"
#include "searchpane.h"
#include "unifiedpane.h"

#include <QAction>
#include <QPointer>
#include <QSplitter>

namespace stratoscope
{

bool LessonController::isOwn(const QString &path) const
{
    return m_folders.has(path);
}

void LessonController::buildStacks(const LessonWay &way)
{
    std::vector<LessonStack> stacks;
    for (const QString &id : way.stacks) {
        if (const LessonStack *stack = m_run->lesson().stack(id))
            stacks.push_back(*stack);
    }
    openBuilt(stacks, way, true);
}

void LessonController::buildScript(const QString &script)
{
    if (!m_run)
        return;
    m_run->forgetFailure();
    const LessonWay way {{m_run->lesson().open.stacks.value(0)}, {}};
    openBuilt({{way.stacks.constFirst(), script.split(QLatin1Char('\n'))}}, way, false);
}

void LessonController::openBuilt(const std::vector<LessonStack> &stacks, const LessonWay &way, bool begins)
{
    m_way = way;
    m_begins = begins;
    m_watch->setStacks({});
    const Result<QString> made = m_folders.make();
    if (!made) {
        showFailure(made.error());
        return;
    }
    m_building.start([this, stacks, folder = *made, way, begins](const Job &job, const LatestJob::Deliver &deliver) {
        const Result<QString> path = writeLessonSource(stacks, folder, job);
        deliver([this, path, way, begins] {
            if (path)
                openSource(*path, way, begins);
            else
                showFailure(path.error());
        });
    });
}

void LessonController::openSource(const QString &path, const LessonWay &way, bool begins)
{
    if (!m_run)
        return;
    m_way = way;
    m_begins = begins;
    OpenRequest request;
    request.path = path;
    if (way.stacks.size() > 1)
        request.wish.name = QStringLiteral("@0");
    m_window->session()->open(request);
}

void LessonController::onSettled()
{
    if (!m_run || !m_way || !isOwn(m_window->session()->shownRequest().path))
        return;
    const LessonWay way = *m_way;
    m_way.reset();
    makeRoom();
    m_watch->setStacks(way.stacks);
    if (!m_begins) {
        m_watch->look();
        return;
    }
    const QPointer<LessonRun> run = m_run.get();
    m_player->play(way.actions, way.stacks, false, [this, run](const std::optional<Error> &error) {
        if (!run || run != m_run.get())
            return;
        if (error) {
            run->fail(*error);
            return;
        }
        run->opened();
        m_watch->look();
    });
}

void LessonController::showFailure(const Error &error)
{
    if (!m_run)
        return;
    m_way.reset();
    m_player->stop();
    m_run->setPlaying(false);
    m_run->fail(error);
}

void LessonController::makeRoom()
{
    QSplitter *columns = m_window->explorer()->columns();
    if (!m_columns.isEmpty())
        return;
    m_columns = columns->saveState();
    // The panel takes room, and most of a lesson is about the stack and what it comes to.
    const int width = columns->width() / 100;
    columns->setSizes({29 * width, 32 * width, 39 * width});
}

void LessonController::prepareWindow() const
{
    m_window->showPicture(false);
    for (QAction *pane : m_window->actions().panes())
        pane->setChecked(true);
    m_window->setView(MiddleView::Layer);
    ExplorerPage *page = m_window->explorer();
    page->details()->setCurrentIndex(0);
    page->unified()->showDeletedAction()->setChecked(false);
    page->search()->finish();
}

}
