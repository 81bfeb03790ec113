// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonplayer.h"

#include "bytes.h"
#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "lessonanchor.h"
#include "lessonsituation.h"
#include "mainwindow.h"
#include "motion.h"
#include "sandboxcommand.h"
#include "sandboxdesk.h"
#include "searchpane.h"
#include "unifiedpane.h"

#include <QAction>

namespace stratoscope
{

namespace
{

/** Between two looks at whether the window has done with something. */
constexpr int LookMs = 15;
/** Long enough to see what changed. */
constexpr int PauseMs = 900;

}

LessonPlayer::LessonPlayer(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &LessonPlayer::proceed);
    connect(window->sandboxes()->session(), &SandboxSession::failed, this, [this](const Error &error) {
        if (m_isPlaying)
            finish(error);
    });
}

void LessonPlayer::play(const std::vector<LessonAction> &actions, const QStringList &stacks, bool slowly, Then then)
{
    m_actions.assign(actions.begin(), actions.end());
    m_stacks = stacks;
    m_then = std::move(then);
    m_isPlaying = true;
    const bool moves = wantsMotion(m_window);
    m_pause = slowly && moves ? PauseMs : 0;
    m_wait.start(0);
}

void LessonPlayer::stop()
{
    m_wait.stop();
    m_actions.clear();
    m_isPlaying = false;
}

bool LessonPlayer::isIdle() const
{
    const ImageSession *session = m_window->session();
    return !(m_busy && m_busy()) && m_window->state()->loaded() && !session->isLoading() && !session->isCompleting()
        && !m_window->sandboxes()->session()->isBusy();
}

void LessonPlayer::proceed()
{
    if (!isIdle()) {
        m_wait.start(LookMs);
        return;
    }
    if (m_actions.empty()) {
        finish(std::nullopt);
        return;
    }
    const LessonAction action = m_actions.front();
    m_actions.pop_front();
    const Result<void> performed = perform(action);
    if (!performed)
        finish(performed.error());
    else if (m_isPlaying)
        m_wait.start(qMax(LookMs, m_pause));
}

void LessonPlayer::finish(const std::optional<Error> &error)
{
    stop();
    if (m_then)
        m_then(error);
}

Result<void> LessonPlayer::selectPath(const QByteArray &path)
{
    const PathId id = m_window->state()->loaded()->tree.paths().find(path);
    if (!id.isValid())
        return failure(ErrorKind::NotFound, displayText(path), tr("the image has no such path"));
    m_window->explorer()->unified()->makeListed(id);
    m_window->state()->selectPath(id, SelectionOrigin::Window);
    return {};
}

Result<void> LessonPlayer::perform(const LessonAction &action)
{
    LessonSituation situation;
    situation.image = m_window->state()->loaded();
    switch (action.kind) {
    case LessonAction::Kind::Layer:
        m_window->state()->selectLayer(lessonLayer(situation, action.number), SelectionOrigin::Window);
        return {};
    case LessonAction::Kind::Path:
        return selectPath(action.text.toUtf8());
    case LessonAction::Kind::Height:
        m_window->state()->setUpTo(lessonLayer(situation, action.number));
        return {};
    case LessonAction::Kind::Stack:
        if (const qsizetype number = m_stacks.indexOf(action.text); number >= 0)
            m_window->session()->showImage(std::size_t(number));
        return {};
    case LessonAction::Kind::Script:
        Q_EMIT buildRequested(action.lines.join(QLatin1Char('\n')));
        return {};
    case LessonAction::Kind::Container:
    case LessonAction::Kind::Run:
    case LessonAction::Kind::Commit:
    case LessonAction::Kind::Undo:
    case LessonAction::Kind::Discard:
        return performInContainer(action);
    default:
        return performInWindow(action);
    }
}

Result<void> LessonPlayer::performInWindow(const LessonAction &action)
{
    ExplorerPage *page = m_window->explorer();
    const bool on = action.number != 0;
    switch (action.kind) {
    case LessonAction::Kind::View:
        m_window->showPicture(false);
        m_window->setView(MiddleView(lessonViews().indexOf(action.text)));
        break;
    case LessonAction::Kind::Details:
        m_window->showPicture(false);
        page->details()->setCurrentIndex(int(lessonTabs().indexOf(action.text)));
        break;
    case LessonAction::Kind::Picture:
        m_window->showPicture(on);
        break;
    case LessonAction::Kind::Search:
        page->startSearch();
        page->search()->setText(action.text);
        break;
    default:
        page->unified()->showDeletedAction()->setChecked(on);
    }
    return {};
}

Result<void> LessonPlayer::performInContainer(const LessonAction &action)
{
    SandboxSession *session = m_window->sandboxes()->session();
    switch (action.kind) {
    case LessonAction::Kind::Container: {
        const std::size_t tops = m_window->state()->containers().tops.size();
        const std::size_t there = tops > 0 ? tops : session->isActive() ? 1 : 0;
        if (std::size_t(action.number) >= there)
            session->newContainer();
        else if (tops > 0)
            m_window->state()->pickContainer(std::size_t(action.number));
        return {};
    }
    case LessonAction::Kind::Run: {
        const Result<Operation> operation = parseSandboxCommand(action.text.toUtf8(), QByteArrayLiteral("/"));
        if (!operation)
            return tl::unexpected(operation.error());
        session->perform(*operation);
        return {};
    }
    case LessonAction::Kind::Commit:
        session->commit({tr("docker commit"), {}, QDateTime::currentDateTimeUtc()});
        return {};
    case LessonAction::Kind::Undo:
        session->undo();
        return {};
    default:
        session->discard();
        return {};
    }
}

}
