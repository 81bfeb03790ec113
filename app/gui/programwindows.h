// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mainwindow.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace stratoscope
{

struct GuiOptions;

/** The program's windows, each with an image of its own. Others take their places when the user wants another language:
 *  widgets keep their texts. */
class ProgramWindows : public QObject
{
    Q_OBJECT

public:
    ProgramWindows();
    ~ProgramWindows() override;

    /** The window that was used last; null if there is none. */
    MainWindow *window() const;
    /** Those that were not closed. */
    std::vector<MainWindow *> windows() const;
    std::size_t count() const { return windows().size(); }

    /** A window like the one used last, which is not shown yet. */
    MainWindow *add();
    /** Shows a window for each image that \a options ask for, or an empty one. \a token lets them come to the front. */
    void open(const GuiOptions &options, const QString &token = {});

Q_SIGNALS:
    /** The user opened \a path, a file or a name, in one of them. */
    void opened(const QString &path);
    /** \a window is new. */
    void added(stratoscope::MainWindow *window);
    /** The last window, or all of them, are about to be closed. */
    void leaving();
    /** The user wants the windows of the last session again. */
    void sessionRequested();

public Q_SLOTS:
    /** Speaks \a language, as useLanguage() takes it, now and at the next start; what is open stays open. */
    void changeLanguage(const QString &language);
    /** Saves how the windows look. */
    void save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWindow(MainWindow *window);
    void forgetClosed();
    void onLeaving();

    std::vector<std::unique_ptr<MainWindow>> m_windows; ///< The one that was used last comes last.
    QTimer m_again; ///< Until forgetClosed() is tried again.
    bool m_isLeaving = false; ///< What is closed now is closed together.
};

}
