// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "snapshot.h"

#include "exitcode.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "picturepane.h"
#include "stackeditor.h"
#include "stackwindow.h"
#include "statustexts.h"
#include "terminaloutput.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace stratoscope
{

namespace
{

/** Enough for what views put off until the next iteration of the event loop: layouts and delayed updates. */
constexpr int SettleMs = 200;

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(SettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

}

std::optional<Error> waitForImage(MainWindow &window, const OpenRequest &request)
{
    QEventLoop loop;
    std::optional<Error> failure;
    QObject::connect(window.session(), &ImageSession::settled, &loop, &QEventLoop::quit);
    QObject::connect(window.session(), &ImageSession::failed, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    window.session()->setInteractive(false);
    window.open(request);
    loop.exec();
    return failure;
}

namespace
{

template<typename View>
void waitForView(const View &view)
{
    QEventLoop loop;
    QObject::connect(&view, &View::busyChanged, &loop, [&] {
        if (!view.isBusy())
            loop.quit();
    });
    if (view.isBusy())
        loop.exec();
}

/** Saves a picture of \a shown; returns the exit code. */
int savePicture(QWidget &shown, const QString &file)
{
    if (shown.grab().save(file, "PNG"))
        return exitcode::Fine;
    printError(QCoreApplication::translate("stratoscope::Snapshot", "%1: cannot write the picture").arg(file));
    return exitcode::Unreadable;
}

/** The window for stacks, with the one in the file \a path. */
int takeStackSnapshot(MainWindow &window, const QString &path, const SnapshotOptions &options)
{
    StackWindow *stack = window.makeStack();
    stack->resize(options.size);
    stack->edit(path);
    QEventLoop loop;
    const StackEditor *editor = stack->editor();
    QObject::connect(editor, &StackEditor::built, &loop, [&] {
        if (!editor->isBuilding())
            loop.quit();
    });
    if (editor->isBuilding())
        loop.exec();
    settle();
    const int saved = savePicture(*stack, options.file);
    return saved == exitcode::Fine && !editor->isGood() ? exitcode::Damaged : saved;
}

}

int takeSnapshot(MainWindow &window, const OpenRequest &request, const SnapshotOptions &options)
{
    if (isStackFile(request.path))
        return takeStackSnapshot(window, request.path, options);
    window.resize(options.size);
    window.show();
    if (const std::optional<Error> error = waitForImage(window, request)) {
        printError(error->message());
        return error->kind == ErrorKind::Usage ? exitcode::WrongUsage : exitcode::Unreadable;
    }
    settle();
    waitForView(*window.explorer()->middle());
    waitForView(*window.explorer()->picture());
    settle();
    if (const int saved = savePicture(window, options.file); saved != exitcode::Fine)
        return saved;
    return exitCodeOf(*window.state()->loaded());
}

int exitCodeOf(const LoadedImage &loaded)
{
    if (!loaded.isDamaged())
        return exitcode::Fine;
    const QStringList warnings = statusWarnings(loaded);
    for (const QString &warning : warnings)
        printError(warning);
    return exitcode::Damaged;
}

}
