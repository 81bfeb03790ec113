// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "aboutdialog.h"
#include "artifactpage.h"
#include "builduppane.h"
#include "buildupplayer.h"
#include "bytes.h"
#include "cachemenu.h"
#include "comparemenu.h"
#include "contentsearchpane.h"
#include "demoimage.h"
#include "detailspane.h"
#include "diagnosticsdialog.h"
#include "digestbadge.h"
#include "dropaction.h"
#include "enginecontrols.h"
#include "errorpage.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "exportcontroller.h"
#include "extractcontroller.h"
#include "glossarywindow.h"
#include "imagechooserdialog.h"
#include "jobfailures.h"
#include "languagemenu.h"
#include "layerpane.h"
#include "legendstrip.h"
#include "lessoncontroller.h"
#include "librarywindow.h"
#include "loadingpage.h"
#include "loadingstrip.h"
#include "middletabs.h"
#include "mountcontroller.h"
#include "navigation.h"
#include "presentation.h"
#include "recentfiles.h"
#include "recentmenu.h"
#include "registrycontrols.h"
#include "sandboxdesk.h"
#include "savecontroller.h"
#include "searchpane.h"
#include "seenimages.h"
#include "settingscontroller.h"
#include "shellcontroller.h"
#include "shortcutsdialog.h"
#include "stackview.h"
#include "stackwindow.h"
#include "statusline.h"
#include "storagemenu.h"
#include "streamsource.h"
#include "unifiedpane.h"
#include "uptobar.h"
#include "versionscontroller.h"
#include "wasteanalysis.h"
#include "welcomepage.h"
#include "whatsthishelp.h"
#include "windowmenus.h"
#include "windowrecall.h"
#include "windowtoolbar.h"
#include "workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace stratoscope
{

namespace
{

constexpr QSize PreferredSize {1600, 1000};
/** Of the screen, at most. */
constexpr qreal LargestShare = 0.92;
constexpr int LoadingDelayMs = 150;
constexpr int NoticeMs = 20'000;

}

MainWindow::MainWindow()
    : MainWindow(std::make_unique<Workspace>())
{
}

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace)
    : m_workspace(workspace.release())
    , m_state(m_workspace->state())
    , m_session(m_workspace->images())
    , m_recent(new RecentFiles(this))
    , m_actions(this)
{
    // A child, for the panes need it until they are hidden.
    m_workspace->setParent(this);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    addPages();
    addMenus();
    addToolBar();
    m_status = new StatusLine(statusBar(), m_state, m_session, m_explorer->middle()->analysis());
    m_engines = new EngineControls(this, m_actions, m_state, m_workspace->watch(), m_explorer);
    connect(m_engines, &EngineControls::openRequested, this, &MainWindow::openPath);
    auto *registries = new RegistryControls(this, m_actions, m_state, m_session, m_recent);
    connect(registries, &RegistryControls::openRequested, this, &MainWindow::open);
    connectSession();
    connectSandboxes();
    connectPages();
    connectFileActions();
    connectViewActions();
    connectLayerActions();
    connectPresentation();
    connectSettings();
    new Navigation(this, m_actions, m_state, m_explorer);
    keepState();
    resize(PreferredSize.boundedTo(screen()->availableSize() * LargestShare));
    showIdlePage();
    updateTitle();
    updateActions();
    m_state->showAgain();
}

MainWindow::~MainWindow()
{
    // Else its parts would be told of the small type while they go.
    m_presentation->setOn(false);
}

std::unique_ptr<Workspace> MainWindow::giveAway()
{
    m_workspace->setParent(nullptr);
    return std::unique_ptr<Workspace>(m_workspace);
}

void MainWindow::continueFrom(const MainWindow &other)
{
    if (other.m_cacheMenu->isOff())
        switchCacheOff();
    showPicture(other.m_actions.showPicture->isChecked());
    m_settings->continueFrom(*other.m_settings);
    applyView(this, viewOf(other));
    // Its stacks go with the window that opened them.
    if (const LessonRun *run = other.m_lessons->run())
        m_lessons->start(run->lesson(), run->stepNumber());
}

void MainWindow::addPages()
{
    m_welcome = new WelcomePage;
    m_loading = new LoadingPage;
    m_error = new ErrorPage;
    m_explorer = new ExplorerPage(m_state);
    m_artifact = new ArtifactPage;
    m_sandboxes = new SandboxDesk(m_state, m_workspace->sandboxes(), m_explorer, this);
    m_shell = new ShellController(this, m_state, m_sandboxes);
    m_pages = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_loading),
             static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_explorer), static_cast<QWidget *>(m_artifact)})
        m_pages->addWidget(page);
    setCentralWidget(m_pages);

    m_welcome->setDemoAvailable(demoImage().has_value());
    m_welcome->setRecentFiles(m_recent->paths());
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(LoadingDelayMs);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] { showPage(m_loading); });
}

void MainWindow::addMenus()
{
    const QList<QAction *> filters {m_explorer->unified()->showDeletedAction(),
        m_explorer->unified()->onlyLayerAction(), m_explorer->stack()->compactAction(),
        m_explorer->stack()->lookupAction(), m_explorer->legend()->shownAction()};
    for (QAction *filter : filters)
        filter->setShortcutContext(Qt::WindowShortcut);
    m_versions = new VersionsController(this, m_state);
    const WindowMenus menus(
        menuBar(), m_actions, {filters, m_explorer->stack()->goToLayerAction(), m_versions->fileActions()});
    m_sandboxes->fillMenu(menus.container());
    menus.container()->addSeparator();
    menus.container()->addAction(m_shell->shownAction());
    m_lessons = new LessonController(this, &m_dialogs);
    m_lessons->actions().fillMenu(menus.learn());
    m_recentMenu = new RecentMenu(menus.recent(), m_recent);
    connect(m_recentMenu, &RecentMenu::requested, this, &MainWindow::openPath);
    m_cacheMenu = new CacheMenu(menus.cache());
    auto *storage = new StorageMenu(menus.storage());
    connect(storage, &StorageMenu::requested, this, &MainWindow::openPath);
    connect(storage, &StorageMenu::otherRequested, m_actions.openDirectory, &QAction::trigger);
    auto *language = new LanguageMenu(menus.language());
    connect(language, &LanguageMenu::chosen, this, &MainWindow::languageRequested);
    m_compares = new CompareMenu(menus.compare(), m_session, m_state, {&m_dialogs, m_recent}, this);
    connect(m_compares, &CompareMenu::openRequested, this, &MainWindow::openPath);
    const auto useCache = [this] {
        m_session->setCache(m_cacheMenu->cache());
        m_session->setBlobCache(m_cacheMenu->blobs());
        // Who keeps nothing does not keep what was opened either.
        keepSeenImages(m_cacheMenu->cache().has_value());
    };
    connect(m_cacheMenu, &CacheMenu::changed, this, useCache);
    useCache();
}

void MainWindow::switchCacheOff()
{
    m_cacheMenu->switchOff();
}

void MainWindow::addToolBar()
{
    m_upTo = new UpToBar(m_state);
    m_upTo->setPlayAction(m_actions.playBuildUp);
    m_digests = new DigestBadge;
    m_bar = new WindowToolBar(m_actions, m_recent, m_upTo, m_digests, this);
    QMainWindow::addToolBar(m_bar);
    connect(m_bar, &WindowToolBar::recentRequested, this, &MainWindow::openPath);
    connect(m_digests, &DigestBadge::mismatchClicked, this,
        [this](LayerIndex layer) { m_state->selectLayer(layer, SelectionOrigin::Window); });
    connect(m_digests, &DigestBadge::mismatchClicked, m_explorer->details(), &DetailsPane::showLayer);
    connect(m_digests, &DigestBadge::detailsRequested, this, [this] {
        showPicture(false);
        m_actions.showDetails->setChecked(true);
        m_explorer->details()->showDigests();
    });
}

void MainWindow::connectSession()
{
    connect(m_session, &ImageSession::opening, this, [this](const QString &path) {
        m_loading->start(path);
        m_loadingDelay.start();
        updateActions();
    });
    connect(m_session, &ImageSession::progressed, m_loading, &LoadingPage::setProgress);
    connect(m_session, &ImageSession::progressed, m_explorer->loadingStrip(), &LoadingStrip::setProgress);
    connect(m_session, &ImageSession::choiceNeeded, this, [this](const ImageSourcePtr &source) {
        m_loadingDelay.stop();
        askForImage(source);
    });
    connect(m_session, &ImageSession::stackShown, this, [this] {
        m_explorer->loadingStrip()->reset();
        m_explorer->loadingStrip()->show();
        showPage(m_state->image().artifact ? m_pages->currentWidget() : m_explorer);
    });
    connect(m_session, &ImageSession::finished, this, [this] {
        const std::optional<OpenRequest> demo = demoImage();
        const QString path = keptRequest().path;
        if (!path.isEmpty() && (!demo || demo->path != path))
            m_recent->add(path);
        showIdlePage();
    });
    connect(m_session, &ImageSession::failed, this, [this](const Error &error) {
        m_error->setError(error);
        showPage(m_error);
    });
    connect(m_session, &ImageSession::cancelled, this, &MainWindow::showIdlePage);
    connect(m_session, &ImageSession::completing, this, &MainWindow::updateDigests);
    for (const auto update : {&MainWindow::updateDigests, &MainWindow::updateActions})
        connect(m_session, &ImageSession::settled, this, update);
    connect(m_state, &ExplorerState::sourceChanged, this, &MainWindow::updateTitle);
    for (const auto signal : {&ExplorerState::sourceChanged, &ExplorerState::loadedChanged}) {
        connect(m_state, signal, this, &MainWindow::updateDigests);
        connect(m_state, signal, m_status, &StatusLine::update);
        connect(m_state, signal, this, &MainWindow::updateActions);
    }
    connect(m_state, &ExplorerState::selectionChanged, this, &MainWindow::updateActions);
    connect(m_state, &ExplorerState::upToChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectSandboxes()
{
    SandboxSession *session = m_sandboxes->session();
    connect(session, &SandboxSession::changed, this, [this, session] {
        m_status->setWorking(session->isWorking());
        updateStop();
    });
    connect(session, &SandboxSession::progressed, m_status, &StatusLine::showWork);
    connect(m_sandboxes, &SandboxDesk::noticed, this,
        [this](const QString &text) { statusBar()->showMessage(text, NoticeMs); });
    connect(m_status, &StatusLine::stopRequested, this, &MainWindow::stop);
}

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::openRequested, m_actions.open, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openFolderRequested, m_actions.openDirectory, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openEngineRequested, m_actions.openEngine, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openRegistryRequested, m_actions.openRegistry, &QAction::trigger);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_welcome, &WelcomePage::learnRequested, m_lessons->actions().lessons, &QAction::trigger);
    connect(m_welcome, &WelcomePage::stackRequested, this, &MainWindow::makeStack);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openPath);
    connect(m_welcome, &WelcomePage::recentRemoved, m_recent, &RecentFiles::remove);
    connect(m_welcome, &WelcomePage::recentCleared, m_recent, &RecentFiles::clear);
    connect(m_recent, &RecentFiles::changed, this, [this] { m_welcome->setRecentFiles(m_recent->paths()); });
    connect(m_loading, &LoadingPage::cancelRequested, m_session, &ImageSession::cancel);
    connect(m_explorer->loadingStrip(), &LoadingStrip::cancelRequested, m_session, &ImageSession::cancel);
    connect(m_explorer->stack(), &StackView::layerActivated, m_explorer->details(), &DetailsPane::showLayer);
    connect(m_artifact, &ArtifactPage::openRequested, m_actions.open, &QAction::trigger);
    connect(m_artifact, &ArtifactPage::chooseRequested, m_actions.chooseImage, &QAction::trigger);
    connect(m_error, &ErrorPage::openRequested, m_actions.open, &QAction::trigger);
    connect(m_error, &ErrorPage::retryRequested, m_session, &ImageSession::retry);
    connect(m_error, &ErrorPage::dismissed, this, &MainWindow::showIdlePage);
}

void MainWindow::connectFileActions()
{
    connect(m_actions.open, &QAction::triggered, this, [this] { openPath(m_dialogs.askForImage(this)); });
    connect(
        m_actions.openDirectory, &QAction::triggered, this, [this] { openPath(m_dialogs.askForImageDirectory(this)); });
    connect(m_actions.openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions.makeStack, &QAction::triggered, this, &MainWindow::makeStack);
    connect(m_actions.library, &QAction::triggered, this, &MainWindow::showLibrary);
    connect(m_welcome, &WelcomePage::libraryRequested, this, &MainWindow::showLibrary);
    connect(m_actions.chooseImage, &QAction::triggered, this, [this] { askForImage(m_state->source()); });
    connect(m_actions.addUpperDirectory, &QAction::triggered, this,
        [this] { setUpper(m_dialogs.askForUpperDirectory(this)); });
    connect(
        m_actions.addUpperArchive, &QAction::triggered, this, [this] { setUpper(m_dialogs.askForUpperArchive(this)); });
    connect(m_actions.removeUpper, &QAction::triggered, this,
        [this] { m_sandboxes->leave([this] { m_session->setUpper({}); }); });
    connect(m_engines, &EngineControls::readAgainRequested, this,
        [this] { m_sandboxes->leave([this] { m_session->reload(); }); });
    auto *saving = new SaveController(this, m_state, &m_dialogs);
    connect(m_actions.saveAs, &QAction::triggered, saving, &SaveController::saveAs);
    connect(m_actions.whatIf, &QAction::triggered, saving, &SaveController::showWhatIf);
    connect(saving, &SaveController::openRequested, this, &MainWindow::openPath);
    connect(saving, &SaveController::saved, m_sandboxes->session(), &SandboxSession::markSaved);
    connect(m_sandboxes, &SandboxDesk::saveRequested, saving, &SaveController::saveThen);
    connectExtraction();
    connectMounts();
    m_export = new ExportController(this, m_state, m_explorer, &m_dialogs);
    connect(m_actions.exportReport, &QAction::triggered, m_export, &ExportController::askForReport);
    connectPictures();
    connect(m_export, &ExportController::written, this,
        [this](const QString &path) { statusBar()->showMessage(tr("Wrote %1").arg(displayText(path)), NoticeMs); });
    connect(m_actions.stop, &QAction::triggered, this, &MainWindow::stop);
    connect(m_actions.close, &QAction::triggered, this, [this] {
        m_sandboxes->leave([this] {
            m_session->close();
            showIdlePage();
        });
    });
    connect(m_actions.newWindow, &QAction::triggered, this, &MainWindow::windowRequested);
    connect(m_actions.quit, &QAction::triggered, this, [this] {
        Q_EMIT leaving();
        QApplication::closeAllWindows();
    });
    connect(m_actions.reopenSession, &QAction::triggered, this, &MainWindow::sessionRequested);
    connect(m_welcome, &WelcomePage::sessionRequested, this, &MainWindow::sessionRequested);
    offerSession(0);
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { ShortcutsDialog(menuBar(), this).exec(); });
    connect(m_actions.glossary, &QAction::triggered, this, [this] { explain({}); });
    connect(m_actions.whatsThis, &QAction::triggered, this, &explainWhatIsMeant);
    connect(m_actions.diagnostics, &QAction::triggered, this, [this] {
        auto *dialog = new DiagnosticsDialog(m_state->loaded(), m_session->elapsedMs(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(JobFailures::all(), &JobFailures::failed, this,
        [this](const Error &error) { notify(displayText(error.message())); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::explain(const QString &id)
{
    if (!m_glossary) {
        m_glossary = new GlossaryWindow(this);
        m_glossary->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_glossary->showTerm(id);
    m_glossary->show();
    m_glossary->raise();
    m_glossary->activateWindow();
}

void MainWindow::connectPictures()
{
    using Part = ExportController::Part;
    for (const auto &[action, part] : {std::pair(m_actions.exportPicture, Part::Window),
             std::pair(m_actions.exportStack, Part::Stack), std::pair(m_actions.exportView, Part::View)})
        connect(action, &QAction::triggered, m_export, [this, part = part] { m_export->askForPicture(part); });
    for (const auto &[action, part] :
        {std::pair(m_actions.printStack, Part::Stack), std::pair(m_actions.printView, Part::View)})
        connect(action, &QAction::triggered, m_export, [this, part = part] { m_export->askToPrint(part); });
    connect(m_actions.exportTextbook, &QAction::triggered, m_export, &ExportController::askForTextbook);
    connect(m_actions.printReport, &QAction::triggered, m_export, &ExportController::askToPrintReport);
}

void MainWindow::connectExtraction()
{
    m_extraction = new ExtractController(this, m_state, &m_dialogs);
    m_extraction->setPanes(m_explorer->layer(), m_explorer->unified());
    connect(m_actions.extractFiles, &QAction::triggered, m_extraction, &ExtractController::extractFiles);
    connect(m_actions.extractUnified, &QAction::triggered, m_extraction, &ExtractController::extractUnified);
    connect(m_actions.extractLayer, &QAction::triggered, m_extraction, &ExtractController::extractLayer);
    QAction *here = m_extraction->fileActions().constFirst();
    connect(here, &QAction::enabledChanged, m_actions.extractFiles, &QAction::setEnabled);
    connect(m_extraction, &ExtractController::extracted, this,
        [this](const QString &path) { statusBar()->showMessage(tr("Wrote %1").arg(displayText(path)), NoticeMs); });
    m_explorer->unified()->addFileActions(m_extraction->fileActions());
    m_explorer->layer()->addFileActions(m_extraction->fileActions());
    m_explorer->search()->addFileActions(m_extraction->fileActions());
    m_explorer->contentSearch()->addFileActions(m_extraction->fileActions());
    m_explorer->details()->addFileActions(m_extraction->fileActions());
    m_explorer->unified()->addFileActions(m_versions->fileActions());
    m_explorer->layer()->addFileActions(m_versions->fileActions());
    m_explorer->search()->addFileActions(m_versions->fileActions());
    m_explorer->details()->addFileActions(m_versions->fileActions());
    m_explorer->details()->setCompareAction(m_versions->fileActions().constFirst());
    m_explorer->stack()->addLayerActions({m_actions.extractLayer, m_actions.extractUnified});
    const auto dragData = [this] { return m_extraction->dragData(); };
    m_explorer->unified()->setDragData(dragData);
    m_explorer->layer()->setDragData(dragData);
}

void MainWindow::connectMounts()
{
    m_mounts = new MountController(this, m_workspace->mounts());
    connect(m_actions.browse, &QAction::triggered, m_mounts, &MountController::openInFileManager);
    connect(m_mounts, &MountController::opened, this, [this](const QString &directory) {
        statusBar()->showMessage(tr("Mounted on %1 until you close the image").arg(displayText(directory)), NoticeMs);
    });
}

void MainWindow::connectViewActions()
{
    const QList<QAction *> toggles = m_actions.panes();
    for (qsizetype i = 0; i < toggles.size(); ++i)
        connect(toggles[i], &QAction::toggled, m_explorer->panes().at(i), &QWidget::setVisible);
    const QList<QAction *> views = m_actions.views->actions();
    for (qsizetype i = 0; i < views.size(); ++i) {
        connect(views[i], &QAction::triggered, this, [this, i] {
            m_actions.showLayer->setChecked(true);
            m_explorer->middle()->setView(MiddleView(i));
            m_explorer->focusView();
        });
    }
    connect(
        m_explorer->middle(), &QTabWidget::currentChanged, this, [views](int view) { views[view]->setChecked(true); });
    const QList<QAction *> details = m_actions.details->actions();
    for (qsizetype i = 0; i < details.size(); ++i) {
        m_explorer->details()->setTabKey(int(i), details[i]->shortcut());
        connect(details[i], &QAction::triggered, this, [this, i] {
            m_actions.showDetails->setChecked(true);
            m_explorer->focusDetails(int(i));
        });
    }
    connect(m_actions.showPicture, &QAction::toggled, m_explorer, &ExplorerPage::showPicture);
    connect(m_actions.playBuildUp, &QAction::toggled, m_explorer, &ExplorerPage::showBuildUp);
    // One of them at a time.
    connect(m_actions.showPicture, &QAction::triggered, m_actions.playBuildUp, [this] { showBuildUp(false); });
    connect(m_actions.playBuildUp, &QAction::triggered, m_actions.showPicture,
        [this] { m_actions.showPicture->setChecked(false); });
    connect(m_explorer->buildUp(), &BuildUpPane::closeRequested, this, [this] { showBuildUp(false); });
    // Whoever asks for a pane wants to see it.
    QList<QAction *> others = toggles + views + details;
    others.append(m_actions.filter);
    for (QAction *other : others)
        connect(other, &QAction::triggered, this, [this] { showPicture(false); });
    connect(m_actions.find, &QAction::triggered, m_explorer, &ExplorerPage::startSearch);
    connect(m_actions.findContents, &QAction::triggered, m_explorer, &ExplorerPage::startContentSearch);
    connect(m_actions.filter, &QAction::triggered, m_explorer->unified(), &UnifiedPane::startFilter);
    connect(m_actions.nextPane, &QAction::triggered, this, [this] { m_explorer->focusNext(1); });
    connect(m_actions.previousPane, &QAction::triggered, this, [this] { m_explorer->focusNext(-1); });
    connect(m_actions.fullScreen, &QAction::triggered, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_actions.colors, &QActionGroup::triggered, this,
        [](const QAction *action) { applyColorScheme(ColorScheme(action->data().toInt())); });
}

void MainWindow::connectLayerActions()
{
    connect(
        m_actions.layerAbove, &QAction::triggered, this, [this] { selectLayer(qint64(m_state->layer().value) + 1); });
    connect(
        m_actions.layerBelow, &QAction::triggered, this, [this] { selectLayer(qint64(m_state->layer().value) - 1); });
    connect(m_actions.topLayer, &QAction::triggered, this, [this] { selectLayer(qint64(m_state->layerCount()) - 1); });
    connect(m_actions.bottomLayer, &QAction::triggered, this, [this] { selectLayer(0); });
    connect(m_actions.stackHigher, &QAction::triggered, m_upTo, &UpToBar::stepUp);
    connect(m_actions.stackLower, &QAction::triggered, m_upTo, &UpToBar::stepDown);
    connect(m_actions.stackUpToLayer, &QAction::triggered, this, [this] { m_state->setUpTo(m_state->layer()); });
    connect(m_actions.wholeStack, &QAction::triggered, m_upTo, &UpToBar::showAll);
}

void MainWindow::connectPresentation()
{
    m_presentation = new Presentation(this);
    connect(m_actions.presentation, &QAction::toggled, m_presentation, &Presentation::setOn);
    connect(m_presentation, &Presentation::toggled, m_actions.presentation, &QAction::setChecked);
    connect(m_presentation, &Presentation::nextRequested, this, [this] {
        if (m_actions.playBuildUp->isChecked())
            m_explorer->buildUp()->player()->stepForward();
        else
            m_upTo->stepUp();
    });
    connect(m_presentation, &Presentation::previousRequested, this, [this] {
        if (m_actions.playBuildUp->isChecked())
            m_explorer->buildUp()->player()->stepBack();
        else
            m_upTo->stepDown();
    });
}

void MainWindow::connectSettings()
{
    m_settings = new SettingsController(m_actions.colors, this);
    connect(m_actions.settings, &QAction::triggered, m_settings, &SettingsController::open);
    connect(m_settings, &SettingsController::languagePicked, this, &MainWindow::languageRequested);
    connect(m_settings, &SettingsController::cacheChanged, m_cacheMenu, &CacheMenu::changed);
    connect(m_settings, &SettingsController::rulesChanged, m_explorer->middle()->analysis(), &WasteAnalysis::renew);
}

void MainWindow::showLooks()
{
    if (m_state->loaded())
        m_state->setLoaded(m_state->loaded());
    m_explorer->middle()->analysis()->showAgain();
    m_status->update();
}

void MainWindow::selectLayer(qint64 layer)
{
    if (layer >= 0 && layer < qint64(m_state->layerCount()))
        m_state->selectLayer(LayerIndex(std::size_t(layer)), SelectionOrigin::Window);
}

void MainWindow::keepState()
{
    m_windowState.keep(
        QStringLiteral("geometry"), [this] { return saveGeometry(); },
        [this](const QByteArray &value) { restoreGeometry(value); });
    m_windowState.keep(
        QStringLiteral("folder"), [this] { return m_dialogs.folder().toUtf8(); },
        [this](const QByteArray &value) { m_dialogs.setFolder(QString::fromUtf8(value)); });
    m_windowState.keep(
        QStringLiteral("colors"),
        [this] { return colorSchemeName(ColorScheme(m_actions.colors->checkedAction()->data().toInt())).toLatin1(); },
        [this](const QByteArray &value) {
            setColorScheme(colorSchemeFromName(QString::fromLatin1(value)).value_or(ColorScheme::System));
        });
    for (QAction *pane : m_actions.panes())
        m_windowState.keepChecked(pane);
    m_explorer->keepState(m_windowState);
}

void MainWindow::restoreWindow()
{
    m_windowState.restore();
}

void MainWindow::setView(MiddleView view)
{
    m_explorer->middle()->setView(view);
}

void MainWindow::showBuildUp(bool shown)
{
    m_actions.playBuildUp->setChecked(shown);
}

void MainWindow::showPicture(bool shown)
{
    showBuildUp(false);
    m_actions.showPicture->setChecked(shown);
}

void MainWindow::saveWindow()
{
    // What is saved is the window at a desk.
    m_presentation->setOn(false);
    m_windowState.save();
}

void MainWindow::setColorScheme(ColorScheme scheme)
{
    m_actions.colorAction(scheme)->setChecked(true);
    applyColorScheme(scheme);
}

void MainWindow::open(const OpenRequest &request)
{
    if (isStackFile(request.path)) {
        makeStack()->edit(request.path);
        return;
    }
    m_sandboxes->leave([this, request] { m_session->open(request); });
}

OpenRequest MainWindow::keptRequest() const
{
    const OpenRequest &shown = m_session->shownRequest();
    const bool isMade = m_lessons->isOwn(shown.path) || (m_stackWindow && m_stackWindow->isTemporary(shown.path))
        || isOwnDescriptor(shown.path);
    if (isMade || !m_state->loaded())
        return {};
    OpenRequest kept = shown;
    for (QString *path : {&kept.path, &kept.upper})
        *path = absolutePath(*path, QDir::currentPath());
    return kept;
}

void MainWindow::offerSession(std::size_t windows)
{
    m_actions.reopenSession->setEnabled(windows > 0);
    m_welcome->offerSession(int(windows));
}

void MainWindow::notify(const QString &text)
{
    // It hides only what is in sight below a message, and without an image it is hidden itself.
    statusBar()->show();
    statusBar()->showMessage(text, NoticeMs);
}

void MainWindow::openPath(const QString &path)
{
    if (!path.isEmpty())
        open(OpenRequest {path, {}, {}, {}, false});
}

void MainWindow::openDemo()
{
    if (const std::optional<OpenRequest> demo = demoImage()) {
        // Whoever opens it wants to know what an image is.
        showPicture(true);
        open(*demo);
    }
}

void MainWindow::askForImage(const ImageSourcePtr &source)
{
    auto *dialog = new ImageChooserDialog(source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOpen = source == m_state->source();
    if (isOpen)
        dialog->setOpenImage(m_state->imageNumber());
    connect(dialog, &QDialog::accepted, this, [this, dialog, isOpen] {
        const std::optional<std::size_t> chosen = dialog->chosenImage();
        if (!chosen)
            m_session->cancel();
        else if (isOpen)
            m_sandboxes->leave([this, chosen] { m_session->showImage(*chosen); });
        else
            m_session->choose(*chosen);
    });
    if (!isOpen)
        connect(dialog, &QDialog::rejected, m_session, &ImageSession::cancel);
    dialog->open();
}

StackWindow *MainWindow::makeStack()
{
    if (!m_stackWindow) {
        m_stackWindow = new StackWindow(&m_dialogs, this);
        connect(m_stackWindow, &StackWindow::openRequested, this, &MainWindow::openMade);
        connect(m_stackWindow, &StackWindow::written, this,
            [this](const QString &path) { statusBar()->showMessage(tr("Wrote %1").arg(displayText(path)), NoticeMs); });
    }
    m_stackWindow->show();
    m_stackWindow->raise();
    m_stackWindow->activateWindow();
    return m_stackWindow;
}

LibraryWindow *MainWindow::showLibrary()
{
    if (!m_library) {
        m_library = new LibraryWindow(EnginePrograms::fromEnvironment(), seenImagesFile(), this);
        m_library->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_library, &LibraryWindow::openRequested, this, [this](const QString &reference, const QString &name) {
            openMade(OpenRequest {reference, {}, {name, {}}, {}, false});
        });
        connect(m_library, &LibraryWindow::compareRequested, this,
            [this](const QString &reference, const QString &name, const QString &other) {
                m_compares->compareNext(reference, other);
                openMade(OpenRequest {reference, {}, {name, {}}, {}, false});
            });
    }
    m_library->show();
    m_library->raise();
    m_library->activateWindow();
    return m_library;
}

void MainWindow::openMade(const OpenRequest &request)
{
    open(request);
    raise();
    activateWindow();
}

void MainWindow::setUpper(const QString &path)
{
    if (!path.isEmpty())
        m_sandboxes->leave([this, path] { m_session->setUpper(path); });
}

void MainWindow::showPage(QWidget *page)
{
    m_loadingDelay.stop();
    m_pages->setCurrentWidget(page);
    if (!m_session->isLoading())
        m_explorer->loadingStrip()->hide();
    updateActions();
}

QWidget *MainWindow::idlePage() const
{
    if (m_state->isEmpty())
        return m_welcome;
    return m_state->loaded() && m_state->image().artifact ? static_cast<QWidget *>(m_artifact) : m_explorer;
}

void MainWindow::showIdlePage()
{
    QWidget *page = idlePage();
    if (page == m_artifact)
        m_artifact->setImage(m_state->loaded());
    showPage(page);
}

void MainWindow::updateTitle()
{
    const bool isEmpty = m_state->isEmpty();
    setWindowFilePath(isEmpty ? QString() : m_state->source()->location);
    setWindowTitle(
        isEmpty ? tr("Stratoscope") : tr("%1 — Stratoscope").arg(displayText(m_state->image().displayName())));
}

void MainWindow::updateDigests()
{
    const bool hasDigests = !m_state->isEmpty() && !m_state->image().artifact;
    m_digests->setLoaded(hasDigests ? m_state->loaded() : nullptr, m_session->isCompleting());
    updateStop();
}

void MainWindow::updateStop()
{
    // Other widgets use Escape too, so it is only taken while there is something to stop.
    m_actions.stop->setEnabled(
        m_session->isLoading() || m_session->isCompleting() || m_sandboxes->session()->isWorking());
}

void MainWindow::stop()
{
    // A user who opens another image waits for that one.
    if (!m_session->isLoading())
        m_sandboxes->session()->cancel();
    m_session->cancel();
}

void MainWindow::updateActions()
{
    const bool isShown = m_pages->currentWidget() == m_explorer && !m_state->isEmpty();
    const LoadedImagePtr loaded = isShown ? m_state->loaded() : nullptr;
    const bool isReadable = loaded || m_pages->currentWidget() == m_artifact;
    m_actions.openDemo->setEnabled(demoImage().has_value());
    m_actions.chooseImage->setEnabled(isReadable && !m_state->isEmpty() && m_state->source()->images.size() > 1);
    m_actions.chooseImage->setVisible(
        (isShown || isReadable) && !m_state->isEmpty() && m_state->source()->images.size() > 1);
    m_bar->setStackShown(isShown);
    for (QAction *action : {m_actions.addUpperDirectory, m_actions.addUpperArchive, m_actions.saveAs, m_actions.whatIf,
             m_actions.find, m_actions.findContents, m_actions.filter, m_actions.extractUnified, m_actions.extractLayer,
             m_actions.browse, m_actions.exportTextbook, m_actions.playBuildUp})
        action->setEnabled(loaded != nullptr);
    m_actions.extractFiles->setEnabled(loaded && m_state->path().isValid());
    for (QAction *action : {m_actions.exportReport, m_actions.exportPicture, m_actions.printReport})
        action->setEnabled(isReadable && m_state->loaded());
    for (QAction *action : {m_actions.exportStack, m_actions.exportView, m_actions.printStack, m_actions.printView})
        action->setEnabled(isShown);
    m_actions.reload->setEnabled(isReadable);
    m_actions.removeUpper->setEnabled(loaded && !m_session->shownRequest().upper.isEmpty());
    updateStop();
    m_actions.close->setEnabled(!m_state->isEmpty() || m_pages->currentWidget() != m_welcome);
    for (QAction *action : {m_actions.nextPane, m_actions.previousPane, m_explorer->unified()->showDeletedAction(),
             m_explorer->unified()->onlyLayerAction()})
        action->setEnabled(isShown);

    m_sandboxes->setReady(loaded && !m_session->isCompleting());
    m_actions.updateForStack({isShown, loaded != nullptr, m_state->layer(), m_state->upTo(), m_state->layerCount()});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_stackWindow && m_stackWindow->isVisible() && !m_stackWindow->close()) {
        event->ignore();
        return;
    }
    if (!m_mayClose && m_sandboxes->wouldLose()) {
        event->ignore();
        m_sandboxes->leave([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    saveWindow();
    QMainWindow::closeEvent(event);
    m_wasClosed = event->isAccepted();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_actions.fullScreen->setChecked(isFullScreen());
    if (event->type() == QEvent::LocaleChange && m_settings)
        showLooks();
    if (event->type() == QEvent::LanguageChange && m_lessons)
        m_lessons->retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // What the user drags out of the window is not meant for it.
    if (!event->source() && !droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openPath(path);
}

}
