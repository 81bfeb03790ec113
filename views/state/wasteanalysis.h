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
 * What is wasted in the image: computed off the GUI thread while a view wants it, and shared by all of them. While
 * contents in the image are still being compared, it waits for that, so that nothing is read twice.
 */
class WasteAnalysis : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle, ///< There is no image, its layers are being read, or nobody has asked.
        Waiting, ///< Waiting for the image to be complete.
        Running,
        Stopped, ///< By the user.
        Done,
    };

    /** Follows \a state, which must outlive this. */
    explicit WasteAnalysis(ExplorerState *state, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    /** Null unless Done. */
    WasteReportPtr report() const { return m_report; }

    /** A view that shows it became visible, or was hidden. */
    void want(bool isWanted);

public Q_SLOTS:
    /** Starts at once, whether the image is complete or not. */
    void start();
    void stop();
    /** Starts anew if somebody wants it: the rules have changed. */
    void renew();
    /** Emits changed(), for whoever shows it in other words now. */
    void showAgain() { Q_EMIT changed(); }

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
    LoadedImagePtr m_image; ///< The one being analysed, or the last one.
    int m_wanted = 0; ///< The number of visible views.
};

}
