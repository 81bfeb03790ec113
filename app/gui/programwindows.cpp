// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "programwindows.h"

#include "comparemenu.h"
#include "guioptions.h"
#include "lessoncontroller.h"
#include "recentfiles.h"
#include "runningjobs.h"
#include "translation.h"
#include "workspace.h"

#include <QAction>
#include <QEvent>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** So that a new window does not hide the one below it. */
constexpr QPoint Cascade {28, 28};
/** Until it is tried again to be rid of a window that was closed. */
constexpr int ForgetMs = 500;

void putBeside(MainWindow *window, const MainWindow *other)
{
    if (!(window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        window->move(other->pos() + Cascade);
}

void bringToFront(MainWindow *window, const QString &token)
{
    // Qt's Wayland takes it from there, once.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window->show();
    window->raise();
    window->activateWindow();
    // Elsewhere nobody takes it, and programs that this one starts must not.
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

/** Does in \a window what \a options ask for. */
void begin(MainWindow *window, const GuiOptions &options, const QString &path)
{
    if (!options.useCache)
        window->switchCacheOff();
    if (options.view)
        window->setView(*options.view);
    window->showPicture(options.picture);
    OpenRequest request = options.request;
    request.path = path;
    if (!path.isEmpty())
        window->open(request);
    if (!options.lesson.isEmpty())
        window->lessons()->startFile(options.lesson);
    if (options.compares)
        window->compares()->compareNext(path, options.compareWith);
    if (options.opensEngine)
        window->actions().openEngine->trigger();
}

}

ProgramWindows::ProgramWindows()
{
    m_again.setSingleShot(true);
    m_again.setInterval(ForgetMs);
    connect(&m_again, &QTimer::timeout, this, &ProgramWindows::forgetClosed);
}

ProgramWindows::~ProgramWindows() = default;

MainWindow *ProgramWindows::window() const
{
    const std::vector<MainWindow *> open = windows();
    return open.empty() ? nullptr : open.back();
}

std::vector<MainWindow *> ProgramWindows::windows() const
{
    std::vector<MainWindow *> all;
    for (const auto &window : m_windows) {
        if (!window->wasClosed())
            all.push_back(window.get());
    }
    return all;
}

void ProgramWindows::connectWindow(MainWindow *window)
{
    // Later, so that the menu that asks for it is closed by then.
    connect(window, &MainWindow::languageRequested, this, &ProgramWindows::changeLanguage, Qt::QueuedConnection);
    connect(window, &MainWindow::windowRequested, this, [this] { open({}); });
    connect(window->recentFiles(), &RecentFiles::added, this, &ProgramWindows::opened);
    connect(window, &MainWindow::leaving, this, &ProgramWindows::onLeaving);
    connect(window, &MainWindow::sessionRequested, this, &ProgramWindows::sessionRequested, Qt::QueuedConnection);
    window->installEventFilter(this);
    Q_EMIT added(window);
}

void ProgramWindows::onLeaving()
{
    Q_EMIT leaving();
    m_isLeaving = true;
    // Who closes them does so at once.
    QMetaObject::invokeMethod(
        this, [this] { m_isLeaving = false; }, Qt::QueuedConnection);
}

MainWindow *ProgramWindows::add()
{
    MainWindow *last = window();
    // Saving ends a presentation.
    if (last && !last->actions().presentation->isChecked())
        last->saveWindow();
    m_windows.push_back(std::make_unique<MainWindow>());
    MainWindow *made = window();
    made->restoreWindow();
    if (last)
        putBeside(made, last);
    connectWindow(made);
    return made;
}

void ProgramWindows::open(const GuiOptions &options, const QString &token)
{
    for (const QString &path : QStringList {options.request.path} + options.otherPaths) {
        MainWindow *made = add();
        if (options.colorsGiven)
            made->setColorScheme(options.colors);
        bringToFront(made, token);
        begin(made, options, path);
    }
}

bool ProgramWindows::eventFilter(QObject *watched, QEvent *event)
{
    const auto which = std::find_if(
        m_windows.begin(), m_windows.end(), [watched](const auto &window) { return window.get() == watched; });
    if (which == m_windows.end())
        return false;
    if (event->type() == QEvent::WindowActivate)
        std::rotate(which, which + 1, m_windows.end());
    if (event->type() == QEvent::Close && count() == 1 && !m_isLeaving)
        Q_EMIT leaving();
    // When the event is over: nobody deletes what is being closed.
    if (event->type() == QEvent::Close)
        QMetaObject::invokeMethod(this, &ProgramWindows::forgetClosed, Qt::QueuedConnection);
    return false;
}

void ProgramWindows::forgetClosed()
{
    const auto isOver = [](const auto &window) { return !window->isVisible() && window->wasClosed(); };
    if (std::none_of(m_windows.begin(), m_windows.end(), isOver))
        return;
    for (const auto &window : m_windows) {
        if (isOver(window))
            window->session()->cancel();
    }
    // A window waits for its jobs, and the others would wait with it.
    if (RunningJobs::count() > 0)
        m_again.start();
    else
        std::erase_if(m_windows, isOver);
}

void ProgramWindows::changeLanguage(const QString &language)
{
    setChosenLanguage(language);
    useLanguage(language);
    for (auto &window : m_windows) {
        if (window->wasClosed())
            continue;
        window->saveWindow();
        auto next = std::make_unique<MainWindow>(window->giveAway());
        next->restoreWindow();
        next->continueFrom(*window);
        connectWindow(next.get());
        next->show();
        // The new window first: the program ends with its last one.
        window = std::move(next);
    }
    if (MainWindow *last = window())
        last->activateWindow();
}

void ProgramWindows::save()
{
    if (MainWindow *last = window())
        last->saveWindow();
}

}
