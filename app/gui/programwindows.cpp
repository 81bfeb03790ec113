// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "programwindows.h"

#include "comparemenu.h"
#include "guioptions.h"
#include "lessoncontroller.h"
#include "recentfiles.h"
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

ProgramWindows::ProgramWindows() = default;

ProgramWindows::~ProgramWindows() = default;

MainWindow *ProgramWindows::window() const
{
    return m_windows.empty() ? nullptr : m_windows.back().get();
}

void ProgramWindows::connectWindow(MainWindow *window)
{
    // Later, so that the menu that asks for it is closed by then.
    connect(window, &MainWindow::languageRequested, this, &ProgramWindows::changeLanguage, Qt::QueuedConnection);
    connect(window, &MainWindow::windowRequested, this, [this] { open({}); });
    connect(window->recentFiles(), &RecentFiles::added, this, &ProgramWindows::opened);
    window->installEventFilter(this);
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
    // When the event is over: nobody deletes what is being closed.
    if (event->type() == QEvent::Close)
        QMetaObject::invokeMethod(this, &ProgramWindows::forgetClosed, Qt::QueuedConnection);
    return false;
}

void ProgramWindows::forgetClosed()
{
    std::erase_if(m_windows, [](const auto &window) { return !window->isVisible() && window->wasClosed(); });
}

void ProgramWindows::changeLanguage(const QString &language)
{
    setChosenLanguage(language);
    useLanguage(language);
    for (auto &window : m_windows) {
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
