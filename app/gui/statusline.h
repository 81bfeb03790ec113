// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;
class QWidget;

namespace stratoscope
{

class ExplorerState;
class ImageSession;
class WasteAnalysis;

/** Fills the status bar: what the image comes to, what is to be warned of, where it comes from. */
class StatusLine : public QObject
{
    Q_OBJECT

public:
    /** \a analysis says what is wasted; all must outlive this. */
    StatusLine(QStatusBar *bar, ExplorerState *state, ImageSession *session, WasteAnalysis *analysis);

    void update();
    /** Work in a container begins or ends: shown unless it ends soon. */
    void setWorking(bool working);
    /** How far that is. */
    void showWork(const stratoscope::Progress &progress);

Q_SIGNALS:
    /** The user wants what the progress is of to stop. */
    void stopRequested();

private:
    void addProgress();
    void showProgress(const Progress &progress);
    void settle(const std::optional<Error> &error);
    void showWarnings();

    QStatusBar *m_bar;
    ExplorerState *m_state;
    ImageSession *m_session;
    WasteAnalysis *m_analysis;
    QLabel *m_summary;
    QToolButton *m_warnings;
    QWidget *m_progress = nullptr; ///< What is still being found out, and a button to leave it.
    QLabel *m_what = nullptr;
    QProgressBar *m_share = nullptr;
    QLabel *m_source;
    bool m_isWorking = false;
    Progress m_work; ///< As last told.
    QTimer m_workDelay; ///< Until work in a container is shown.
};

}
