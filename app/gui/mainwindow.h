// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "colorscheme.h"
#include "filedialogs.h"
#include "imagesession.h"
#include "middleview.h"
#include "windowactions.h"
#include "windowstate.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace stratoscope
{

class ArtifactPage;
class CacheMenu;
class CompareMenu;
class DigestBadge;
class EngineControls;
class ErrorPage;
class ExplorerPage;
class ExplorerState;
class ExportController;
class ExtractController;
class LessonController;
class LibraryWindow;
class LoadingPage;
class GlossaryWindow;
class MountController;
class Presentation;
class RecentFiles;
class RecentMenu;
class SandboxDesk;
class SettingsController;
class ShellController;
class StackWindow;
class StatusLine;
class UpToBar;
class WelcomePage;
class VersionsController;
class WindowToolBar;
class Workspace;

/** The window: connects pages, panes, actions and the session; computes nothing itself. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    /** Shows what is open in \a workspace. */
    explicit MainWindow(std::unique_ptr<Workspace> workspace);
    ~MainWindow() override;

    void open(const OpenRequest &request);
    /** Restores the window to the state in which it was left. */
    void restoreWindow();
    /** For the window that takes the place of this one, which is of no use any more. */
    std::unique_ptr<Workspace> giveAway();
    /** Shows what \a other, which gave away its workspace, shows but does not save. */
    void continueFrom(const MainWindow &other);
    void setColorScheme(ColorScheme scheme);
    /** Chooses the view in the middle column. */
    void setView(MiddleView view);
    /** Shows the picture instead of the panes, or these again. */
    void showPicture(bool shown);
    /** Plays the build-up instead of all panes, or shows these again. */
    void showBuildUp(bool shown);
    /** What it takes to open the image again: without a path if none is open, or one that was made just now. */
    OpenRequest keptRequest() const;
    /** Offers the \a windows of the last session; 0: there is none. */
    void offerSession(std::size_t windows);
    /** Says \a text below the panes for a while. */
    void notify(const QString &text);
    /** Opens the window for writing stacks. */
    StackWindow *makeStack();
    /** Opens the window with all images that are known, or brings it to the front. */
    LibraryWindow *showLibrary();
    /** Reads all layers afresh, and caches none of them. */
    void switchCacheOff();

    ExplorerState *state() const { return m_state; }
    ImageSession *session() const { return m_session; }
    RecentFiles *recentFiles() const { return m_recent; }
    const WindowActions &actions() const { return m_actions; }
    ExplorerPage *explorer() const { return m_explorer; }
    SandboxDesk *sandboxes() const { return m_sandboxes; }
    ShellController *shell() const { return m_shell; }
    ExportController *exports() const { return m_export; }
    ExtractController *extraction() const { return m_extraction; }
    MountController *mounts() const { return m_mounts; }
    EngineControls *engines() const { return m_engines; }
    Presentation *presentation() const { return m_presentation; }
    LessonController *lessons() const { return m_lessons; }
    CompareMenu *compares() const { return m_compares; }
    /** The user closed it, and it is not coming back. */
    bool wasClosed() const { return m_wasClosed; }

Q_SIGNALS:
    /** The user wants the program to speak \a language, as useLanguage() takes it. */
    void languageRequested(const QString &language);
    /** The user leaves the program: all windows are about to be closed. */
    void leaving();
    /** The user wants the windows of the last session again. */
    void sessionRequested();
    /** The user wants another window. */
    void windowRequested();

public Q_SLOTS:
    /** Explains the term \a id of the glossary beside the window; empty: any. */
    void explain(const QString &id);
    /** Saves the window's state for the next start. */
    void saveWindow();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPages();
    void addToolBar();
    void addMenus();
    void connectSession();
    void connectSandboxes();
    void connectPages();
    void connectFileActions();
    void connectPictures();
    void connectExtraction();
    void connectMounts();
    void connectViewActions();
    void connectLayerActions();
    void connectPresentation();
    void connectSettings();
    void keepState();

    void openPath(const QString &path);
    void openDemo();
    void openMade(const OpenRequest &request);
    void askForImage(const ImageSourcePtr &source);
    void setUpper(const QString &path);
    void showPage(QWidget *page);
    /** The page for what is in the state. */
    QWidget *idlePage() const;
    void showIdlePage();
    /** Has all views show sizes and colours anew. */
    void showLooks();
    void updateTitle();
    void updateDigests();
    void updateActions();
    void updateStop();
    /** Stops what the user is waiting for. */
    void stop();
    void selectLayer(qint64 layer);

    Workspace *m_workspace;
    ExplorerState *m_state;
    ImageSession *m_session;
    RecentFiles *m_recent;
    FileDialogs m_dialogs;
    WindowActions m_actions;
    WindowState m_windowState;
    QTimer m_loadingDelay; ///< Keeps the loading page from flashing during a quick load.

    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    LoadingPage *m_loading = nullptr;
    ErrorPage *m_error = nullptr;
    ExplorerPage *m_explorer = nullptr;
    ArtifactPage *m_artifact = nullptr;
    WindowToolBar *m_bar = nullptr;
    UpToBar *m_upTo = nullptr;
    DigestBadge *m_digests = nullptr;
    RecentMenu *m_recentMenu = nullptr;
    CacheMenu *m_cacheMenu = nullptr;
    CompareMenu *m_compares = nullptr;
    StatusLine *m_status = nullptr;
    SandboxDesk *m_sandboxes = nullptr;
    ShellController *m_shell = nullptr;
    StackWindow *m_stackWindow = nullptr; ///< Null until it is wanted.
    EngineControls *m_engines = nullptr;
    ExportController *m_export = nullptr;
    ExtractController *m_extraction = nullptr;
    VersionsController *m_versions = nullptr;
    MountController *m_mounts = nullptr;
    LessonController *m_lessons = nullptr;
    QPointer<GlossaryWindow> m_glossary;
    QPointer<LibraryWindow> m_library;
    Presentation *m_presentation = nullptr;
    SettingsController *m_settings = nullptr;
    bool m_mayClose = false; ///< The user has agreed to lose unsaved changes.
    bool m_wasClosed = false;
};

}
