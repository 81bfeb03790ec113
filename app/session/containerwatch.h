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
 * Looks again at the container that is shown, when the user asks, or every few seconds while he follows it, and has the
 * state show what became of it. Off the GUI thread; a look at a container in which nothing happened reads nothing.
 */
class ContainerWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int PeriodMs = 3000;

    ContainerWatch(ExplorerState *state, const ImageSession *session, QObject *parent = nullptr);

    /** True if a container of an engine is shown. */
    bool isAvailable() const;
    bool isFollowing() const { return m_isFollowing; }
    /** What was different at the latest look at which something was. */
    const LayerNews &news() const { return m_news; }
    /** The news in a few words: "3 new, 1 changed, 1 deleted". */
    QString summary() const;

public Q_SLOTS:
    void refresh();
    void setFollowing(bool follow);

Q_SIGNALS:
    /** news() are others. */
    void newsChanged();
    /** A look has ended. */
    void looked(bool hasNews);
    /** It could not be looked at; following has ended. */
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
    LatestJob m_job; ///< Last, so that it is gone before what it works on.
};

}
