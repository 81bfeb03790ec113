// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "wastereport.h"

#include <QObject>

namespace stratoscope
{

class ExplorerState;

/**
 * What of the image is of no use: worked out off the GUI thread while a view wants it, and shared by all of
 * them. While the image is still being compared with itself, it waits for that, so that nothing is read twice.
 */
class WasteAnalysis : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle, ///< There is no image, its layers are being read, or nobody has asked.
        Waiting, ///< For the image to be complete.
        Running,
        Stopped, ///< By the user.
        Done,
    };

    /** Follows \a state, which must outlive this. */
    explicit WasteAnalysis(ExplorerState *state, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    /** Null unless Done. */
    WasteReportPtr report() const { return m_report; }

    /** A view that shows it came into sight, or went. */
    void want(bool isWanted);

public Q_SLOTS:
    /** Begins at once, be the image complete or not. */
    void start();
    void stop();

Q_SIGNALS:
    /** phase() or report() changed. */
    void changed();
    /** How far it is, while it is Running. */
    void progressed(const stratoscope::Progress &progress);

private:
    void follow();
    bool isOf(const LoadedImagePtr &image) const;
    void setPhase(Phase phase, const WasteReportPtr &report = {});

    ExplorerState *m_state;
    LatestJob m_work;
    Phase m_phase = Phase::Idle;
    WasteReportPtr m_report;
    LoadedImagePtr m_image; ///< That is worked on, or was.
    int m_wanted = 0; ///< Views in sight.
};

}
