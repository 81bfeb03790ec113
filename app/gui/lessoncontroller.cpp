// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessoncontroller.h"

#include "bytes.h"
#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "filedialogs.h"
#include "lessonchooser.h"
#include "lessonlibrary.h"
#include "lessonpanel.h"
#include "lessonparser.h"
#include "lessonplaces.h"
#include "lessonplayer.h"
#include "lessonprogress.h"
#include "lessonsource.h"
#include "lessontexts.h"
#include "lessonwatch.h"
#include "mainwindow.h"
#include "outputfile.h"
#include "sandboxdesk.h"
#include "searchpane.h"
#include "spotlight.h"
#include "unifiedpane.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>
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

bool LessonController::isOwn(const QString &path) const
{
    return m_folder.isValid() && path.startsWith(m_folder.path());
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

void LessonController::startFile(const QString &path)
{
    const Result<Lesson> lesson = readLesson(path);
    if (lesson) {
        const int reached = lessonprogress::standing(lesson->id).reached;
        start(*lesson, std::size_t(reached) < lesson->steps.size() ? std::size_t(reached) : 0);
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Lesson"), tr("This is no lesson that can be read."), QMessageBox::Ok, m_window);
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
    auto *chooser = new LessonChooser(lessonItems(lessons, userLanguage()), row, m_window);
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
        tr("You have finished “%1”.").arg(m_run->lesson().title.in(userLanguage())), QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("&Save Result…"), QMessageBox::AcceptRole);
    connect(save, &QPushButton::clicked, m_actions.saveResult, &QAction::trigger);
    box->open();
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
    const QString folder = QStringLiteral("%1/%2").arg(m_folder.path()).arg(++m_built);
    m_building.start([this, stacks, folder, way, begins](const Job &job, const LatestJob::Deliver &deliver) {
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
        m_panel->setContent(lessonContent(*run, userLanguage()));
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
