// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessoncontroller.h"

#include "explorerpage.h"
#include "explorerstate.h"
#include "lessonpanel.h"
#include "lessonplaces.h"
#include "lessonplayer.h"
#include "lessonprogress.h"
#include "lessontexts.h"
#include "lessonwatch.h"
#include "mainwindow.h"
#include "sandboxdesk.h"
#include "spokenlanguage.h"
#include "spotlight.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QPointer>
#include <QSplitter>

#include <utility>

namespace stratoscope
{

LessonController::LessonController(MainWindow *window, FileDialogs *dialogs)
    : QObject(window)
    , m_window(window)
    , m_dialogs(dialogs)
    , m_actions(window)
    , m_watch(new LessonWatch(window))
    , m_player(new LessonPlayer(window))
{
    addDock();
    connectActions();
    // What is being built is not open yet.
    m_player->setBusy([this] { return m_way.has_value(); });
    connect(m_panel, &LessonPanel::termRequested, m_window, &MainWindow::explain);
    connect(m_panel, &LessonPanel::buildRequested, this, &LessonController::buildScript);
    connect(m_player, &LessonPlayer::buildRequested, this, [this](const QString &script) {
        m_panel->setScript(script);
        buildScript(script);
    });
    connect(window->session(), &ImageSession::settled, this, &LessonController::onSettled);
    connect(window->session(), &ImageSession::failed, this, [this](const Error &error) {
        if (m_run && m_way)
            showFailure(error);
    });
    connect(window->state(), &ExplorerState::sourceChanged, this, [this] {
        const bool isOurs = !m_window->state()->isEmpty() && isOwn(m_window->state()->source()->location);
        m_window->sandboxes()->setDisposable(isOurs);
        // Whoever opens something else is done with the lesson; it can be continued.
        if (m_run && !isOurs && !m_way)
            end();
    });
    connect(m_watch, &LessonWatch::observed, this, [this](const LessonSituation &situation) {
        if (m_run)
            m_run->observe(situation);
    });
    update();
}

LessonController::~LessonController() = default;

void LessonController::addDock()
{
    m_panel = new LessonPanel(
        {m_actions.back, m_actions.hint, m_actions.show, m_actions.skip, m_actions.restart, m_actions.next});
    m_dock = new QDockWidget(tr("Lesson"), m_window);
    m_dock->setObjectName(QStringLiteral("lessonDock"));
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_dock->setWidget(m_panel);
    m_dock->toggleViewAction()->setVisible(false);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    m_dock->hide();
    m_spotlight = new Spotlight(m_window, m_dock);
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this] {
        // Closed by its button, and not because the window is minimized.
        if (m_run && m_dock->isHidden())
            end();
    });
}

void LessonController::connectActions()
{
    connect(m_actions.lessons, &QAction::triggered, this, &LessonController::showChooser);
    connect(m_actions.resume, &QAction::triggered, this, &LessonController::startCurrent);
    connect(m_actions.openFile, &QAction::triggered, this, &LessonController::askForFile);
    connect(m_actions.restart, &QAction::triggered, this, &LessonController::restart);
    connect(m_actions.show, &QAction::triggered, this, &LessonController::showHow);
    connect(m_actions.skip, &QAction::triggered, this, &LessonController::skip);
    connect(m_actions.leave, &QAction::triggered, this, &LessonController::end);
    connect(m_actions.spotlight, &QAction::toggled, this, &LessonController::updateSpotlight);
    connect(m_actions.saveResult, &QAction::triggered, this, &LessonController::askForResult);
    connect(m_actions.next, &QAction::triggered, this, [this] {
        if (m_run)
            m_run->next();
    });
    connect(m_actions.back, &QAction::triggered, this, [this] {
        if (m_run)
            m_run->back();
    });
    connect(m_actions.hint, &QAction::triggered, this, [this] {
        if (m_run)
            m_run->giveHint();
    });
}

void LessonController::start(const Lesson &lesson, std::size_t step)
{
    const auto go = [this, lesson, step] {
        m_player->stop();
        m_watch->setStacks({});
        m_run = std::make_unique<LessonRun>(lesson);
        connectRun();
        const bool isFile = !lesson.file.startsWith(QLatin1Char(':'));
        lessonprogress::setCurrent(isFile ? QDir(lesson.file).absolutePath() : lesson.id);
        m_way.emplace();
        prepareWindow();
        m_dock->show();
        m_window->resizeDocks({m_dock}, {m_panel->sizeHint().width()}, Qt::Horizontal);
        m_run->begin(step);
    };
    m_window->sandboxes()->leave(go);
}

void LessonController::connectRun()
{
    connect(m_run.get(), &LessonRun::changed, this, &LessonController::update);
    connect(m_run.get(), &LessonRun::wayRequested, this, &LessonController::buildStacks);
    connect(m_run.get(), &LessonRun::finished, this, &LessonController::onFinished);
    connect(m_panel, &LessonPanel::predicted, m_run.get(), &LessonRun::predict);
    connect(m_panel, &LessonPanel::predictionTyped, m_run.get(), &LessonRun::predictText);
}

void LessonController::restart()
{
    if (!m_run)
        return;
    m_player->stop();
    const Lesson &lesson = m_run->lesson();
    const LessonStack *stack = lesson.stack(lesson.open.stacks.value(0));
    if (lesson.level && lesson.level->isScript && stack)
        m_panel->setScript(stack->script.join(QLatin1Char('\n')));
    m_run->begin(0);
}

void LessonController::showHow()
{
    if (m_run && m_run->phase() == LessonRun::Phase::Act)
        play(m_run->step().solution, !m_hurries, false);
}

void LessonController::skip()
{
    if (!m_run || m_run->phase() == LessonRun::Phase::Opening)
        return;
    // What comes next needs what this step leads to.
    if (m_run->step().when && m_run->phase() != LessonRun::Phase::Done)
        play(m_run->step().solution, false, true);
    else if (m_run->phase() == LessonRun::Phase::Predict)
        m_run->skipPrediction();
    else
        m_run->next();
}

void LessonController::play(const std::vector<LessonAction> &actions, bool slowly, bool goesOn)
{
    m_run->setPlaying(true);
    const QPointer<LessonRun> run = m_run.get();
    m_player->play(actions, m_watch->stacks(), slowly, [this, run, goesOn](const std::optional<Error> &error) {
        if (!run || run != m_run.get())
            return;
        if (error)
            run->fail(*error);
        const auto done = [this, run, goesOn] {
            if (!run)
                return;
            run->setPlaying(false);
            if (goesOn && run->phase() == LessonRun::Phase::Done)
                run->next();
        };
        // Once what was done has been seen.
        m_watch->lookNow(done);
    });
}

void LessonController::end()
{
    if (!m_run)
        return;
    keepStanding();
    m_player->stop();
    m_building.cancel();
    m_watch->setStacks({});
    m_way.reset();
    m_run.reset();
    m_dock->hide();
    if (!m_columns.isEmpty())
        m_window->explorer()->columns()->restoreState(std::exchange(m_columns, {}));
    update();
}

void LessonController::retranslate()
{
    m_dock->setWindowTitle(tr("Lesson"));
    update();
}

void LessonController::update()
{
    const LessonRun *run = m_run.get();
    const auto phase = run ? run->phase() : LessonRun::Phase::Opening;
    const bool isOpen = run && phase != LessonRun::Phase::Opening && !run->isPlaying();
    m_actions.next->setEnabled(isOpen && phase == LessonRun::Phase::Done);
    m_actions.next->setText(run && run->isLastStep() ? tr("&Finish") : tr("&Next"));
    m_actions.back->setEnabled(isOpen && run->stepNumber() > 0);
    m_actions.hint->setEnabled(isOpen && phase == LessonRun::Phase::Act);
    m_actions.show->setEnabled(isOpen && phase == LessonRun::Phase::Act);
    m_actions.skip->setEnabled(isOpen && phase != LessonRun::Phase::Done);
    for (QAction *action : {m_actions.restart, m_actions.saveResult, m_actions.leave})
        action->setEnabled(run);
    m_actions.resume->setEnabled(!run && !lessonprogress::current().isEmpty());
    if (run) {
        m_watch->setAsked(run->askedContents());
        // What a step asks for may be the case already.
        if (std::exchange(m_lookedFor, run->stepNumber()) != run->stepNumber())
            m_watch->look();
        m_panel->setContent(lessonContent(*run, spokenLanguage()));
        keepStanding();
    }
    updateSpotlight();
    Q_EMIT changed();
}

void LessonController::updateSpotlight()
{
    const bool points = m_run && m_actions.spotlight->isChecked() && !m_run->step().spotlight.empty()
        && !m_run->isPlaying() && m_run->phase() != LessonRun::Phase::Opening
        && (m_run->phase() != LessonRun::Phase::Done || !m_run->step().when);
    if (!points) {
        m_spotlight->setFind({});
        return;
    }
    m_spotlight->setFind([this, anchors = m_run->step().spotlight] { return lessonPlaces(*m_window, anchors); });
}

void LessonController::keepStanding() const
{
    if (!m_run || m_run->phase() == LessonRun::Phase::Opening)
        return;
    LessonStanding standing = lessonprogress::standing(m_run->lesson().id);
    const LessonResult &result = m_run->result();
    if (!result.finished.isValid())
        standing.reached = int(m_run->stepNumber());
    const bool isBest = result.stars > standing.stars
        || (result.stars == standing.stars && result.stars > 0 && result.bytes < standing.bytes);
    if (isBest) {
        standing.stars = result.stars;
        standing.bytes = result.bytes;
    }
    lessonprogress::setStanding(m_run->lesson().id, standing);
}

}
