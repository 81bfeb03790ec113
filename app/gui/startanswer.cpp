// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "startanswer.h"

#include "guioptions.h"
#include "programwindows.h"
#include "spokenlanguage.h"
#include "startcall.h"
#include "streamsource.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QTimer>

namespace stratoscope
{

namespace
{

constexpr int IdleMs = 30'000;

void makeAbsolute(GuiOptions &options, const QString &directory)
{
    if (directory.isEmpty())
        return;
    for (QString *path : {&options.request.path, &options.request.upper, &options.lesson, &options.compareWith})
        *path = absolutePath(*path, directory);
    for (QString &path : options.otherPaths)
        path = absolutePath(path, directory);
}

ColorScheme schemeOf(const MainWindow &window)
{
    const QAction *checked = window.actions().colors->checkedAction();
    return checked ? ColorScheme(checked->data().toInt()) : ColorScheme::System;
}

/** True if what \a options say of the whole program is so already. */
bool isLikeThis(const GuiOptions &options, const MainWindow *window)
{
    if (!options.language.isEmpty() && options.language != spokenLanguage())
        return false;
    return !options.colorsGiven || !window || schemeOf(*window) == options.colors;
}

}

bool isForAnyProcess(const GuiOptions &options)
{
    const QStringList paths
        = QStringList {options.request.path, options.request.upper, options.compareWith} + options.otherPaths;
    return !options.isOwnProcess && std::none_of(paths.begin(), paths.end(), &isOwnDescriptor);
}

bool answerStart(ProgramWindows &windows, const StartCall &call)
{
    Result<GuiOptions> options = parseGuiOptions(QStringList {QStringLiteral("stratoscope")} + call.arguments);
    if (!options || options->action != GuiOptions::Action::Run || options->snapshot || options->textbook)
        return false;
    if (!call.display.isEmpty() && call.display != displayOfProcess())
        return false;
    if (!isForAnyProcess(*options) || !isLikeThis(*options, windows.window()))
        return false;
    if (options->isService)
        return true;
    makeAbsolute(*options, call.directory);
    // Later, so that who calls need not wait for the window.
    QMetaObject::invokeMethod(
        &windows, [&windows, options = *options, token = call.token] { windows.open(options, token); },
        Qt::QueuedConnection);
    return true;
}

void quitUnlessUsed(ProgramWindows &windows)
{
    QTimer::singleShot(IdleMs, &windows, [&windows] {
        if (windows.count() == 0)
            QCoreApplication::quit();
    });
}

}
