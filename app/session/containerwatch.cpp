// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerwatch.h"

#include "explorerstate.h"
#include "imagesession.h"

namespace stratoscope
{

namespace
{

/** Until the next try, where the image is not complete yet. */
constexpr int RetryMs = 300;

}

ContainerWatch::ContainerWatch(ExplorerState *state, const ImageSession *session, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(PeriodMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(false); });
    connect(state, &ExplorerState::imageLeft, this, &ContainerWatch::forget);
}

bool ContainerWatch::isAvailable() const
{
    // It does not change while sandbox containers stand beside it.
    return m_state->loaded() && m_state->containers().tops.empty() && isEngineContainer(*m_state->loaded());
}

void ContainerWatch::refresh()
{
    look(true);
}

void ContainerWatch::setFollowing(bool follow)
{
    if (follow == m_isFollowing)
        return;
    m_isFollowing = follow;
    if (follow)
        look(false);
    else
        m_timer.stop();
    Q_EMIT followingChanged(follow);
}

void ContainerWatch::wait()
{
    if (m_isFollowing)
        m_timer.start();
}

/** Another image is shown. */
void ContainerWatch::forget()
{
    m_job.cancel();
    m_timer.stop();
    m_mark.reset();
    setFollowing(false);
    if (m_news.isEmpty())
        return;
    m_news = {};
    Q_EMIT newsChanged();
}

void ContainerWatch::look(bool byTheUser)
{
    // Results still on their way belong to the old image and would remove the news.
    const bool isSettled = !m_session->isLoading() && !m_session->isCompleting();
    if (!isAvailable() || !isSettled) {
        wait();
        if (byTheUser && isAvailable())
            QTimer::singleShot(RetryMs, this, &ContainerWatch::refresh);
        return;
    }
    const LoadedImagePtr shown = m_state->loaded();
    const std::optional<ContainerMark> mark = byTheUser ? std::nullopt : m_mark;
    m_job.start([this, shown, mark](const Job &job, const LatestJob::Deliver &deliver) {
        const Result<SecondLook> look = lookAgain(shown, mark, EngineOptions(), job);
        if (look && look->image)
            look->image->sums();
        deliver([this, shown, look] { take(shown, look); });
    });
}

void ContainerWatch::take(const LoadedImagePtr &shown, const Result<SecondLook> &look)
{
    if (m_state->loaded() != shown) {
        wait();
        return;
    }
    if (!look) {
        setFollowing(false);
        Q_EMIT failed(look.error());
        return;
    }
    m_mark = look->mark;
    if (look->image) {
        m_state->replaceLoaded(look->image);
        m_news = look->news;
        Q_EMIT newsChanged();
    }
    Q_EMIT looked(look->image && !look->news.isEmpty());
    wait();
}

QString ContainerWatch::summary() const
{
    QStringList parts;
    if (const int count = m_news.count(FileNews::New); count > 0)
        parts.append(tr("%Ln new", "files", count));
    if (const int count = m_news.count(FileNews::Changed); count > 0)
        parts.append(tr("%Ln changed", "files", count));
    if (const int count = m_news.count(FileNews::Deleted); count > 0)
        parts.append(tr("%Ln deleted", "files", count));
    return parts.isEmpty() ? tr("nothing new") : parts.join(QStringLiteral(", "));
}

}
