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

/** Fills the status bar: the image's totals, warnings, and where it comes from. */
class StatusLine : public QObject
{
    Q_OBJECT

public:
    /** \a analysis knows what is wasted; all of these must outlive this object. */
    StatusLine(QStatusBar *bar, ExplorerState *state, ImageSession *session, WasteAnalysis *analysis);

    void update();
    /** Work in a container begins or ends: only shown if it takes a while. */
    void setWorking(bool working);
    /** Shows how far it is. */
    void showWork(const stratoscope::Progress &progress);

Q_SIGNALS:
    /** The user wants to stop the work in progress. */
    void stopRequested();

private:
    void addProgress();
    void showProgress(const Progress &progress);
    void settle(const std::optional<Error> &error);
    void updateSummary();
    void showWarnings();

    QStatusBar *m_bar;
    ExplorerState *m_state;
    ImageSession *m_session;
    WasteAnalysis *m_analysis;
    QLabel *m_summary;
    QToolButton *m_warnings;
    QWidget *m_progress = nullptr; ///< What is still being found out, with a button to skip it.
    QLabel *m_what = nullptr;
    QProgressBar *m_share = nullptr;
    QLabel *m_source;
    bool m_isWorking = false;
    Progress m_work; ///< The last reported one.
    QTimer m_workDelay; ///< Runs until work in a container is shown.
};

}
