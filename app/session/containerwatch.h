// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "secondlook.h"

#include <QObject>
#include <QTimer>

namespace stratoscope
{

class ExplorerState;
class ImageSession;

/**
 * Refreshes the current container when the user asks, or every few seconds while following it, and updates the state.
 * Works off the GUI thread and reads nothing if nothing changed.
 */
class ContainerWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int PeriodMs = 3000;

    ContainerWatch(ExplorerState *state, const ImageSession *session, QObject *parent = nullptr);

    /** True if an engine's container is shown. */
    bool isAvailable() const;
    bool isFollowing() const { return m_isFollowing; }
    /** The changes at the latest refresh that found any. */
    const LayerNews &news() const { return m_news; }
    /** news() in a few words: "3 new, 1 changed, 1 deleted". */
    QString summary() const;

public Q_SLOTS:
    void refresh();
    void setFollowing(bool follow);

Q_SIGNALS:
    /** news() changed. */
    void newsChanged();
    /** A refresh finished. */
    void looked(bool hasNews);
    /** The refresh failed, and following has stopped. */
    void failed(const stratoscope::Error &error);
    void followingChanged(bool follow);

private:
    void look(bool byTheUser);
    void take(const LoadedImagePtr &shown, const Result<SecondLook> &look);
    void forget();
    void wait();

    ExplorerState *m_state;
    const ImageSession *m_session;
    bool m_isFollowing = false;
    LayerNews m_news;
    std::optional<ContainerMark> m_mark;
    QTimer m_timer;
    LatestJob m_job; ///< Last, so that it ends before what it works on.
};

}
