// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonwatch.h"

#include "content.h"
#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "lessonanchor.h"
#include "lessonlimits.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "sandboxdesk.h"
#include "searchpane.h"
#include "unifiedpane.h"

#include <QAction>
#include <QTimer>

#include <utility>

namespace stratoscope
{

namespace
{

QHash<QByteArray, QByteArray> contentsOf(const LoadedImage &image, const QByteArrayList &paths, const Job &job)
{
    QHash<QByteArray, QByteArray> contents;
    for (const QByteArray &path : paths) {
        const PathId id = image.tree.paths().find(path);
        const VersionId version = id.isValid() ? image.tree.visible(id, image.tree.top()) : VersionId();
        const bool isFile = version.isValid() && image.tree.type(version) == EntryType::File
            && image.tree.size(version) <= limits::LessonContent;
        const Result<ByteSourcePtr> source
            = isFile ? openContent(image, version, job) : Result<ByteSourcePtr>(failure(ErrorKind::NotFound, {}, {}));
        if (!source)
            continue;
        const Result<QByteArray> bytes = readAll(**source, limits::LessonContent);
        if (bytes)
            contents.insert(path, *bytes);
    }
    return contents;
}

}

LessonWatch::LessonWatch(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    connectWindow();
}

void LessonWatch::connectWindow()
{
    ExplorerState *state = m_window->state();
    for (const auto signal :
        {&ExplorerState::sourceChanged, &ExplorerState::loadedChanged, &ExplorerState::containersChanged})
        connect(state, signal, this, &LessonWatch::look);
    connect(state, &ExplorerState::selectionChanged, this, &LessonWatch::look);
    connect(state, &ExplorerState::upToChanged, this, &LessonWatch::look);
    const ExplorerPage *page = m_window->explorer();
    connect(page->middle(), &QTabWidget::currentChanged, this, &LessonWatch::look);
    connect(page->details(), &QTabWidget::currentChanged, this, &LessonWatch::look);
    connect(page->search(), &SearchPane::searched, this, &LessonWatch::look);
    connect(page->unified()->showDeletedAction(), &QAction::toggled, this, &LessonWatch::look);
    connect(m_window->actions().showPicture, &QAction::toggled, this, &LessonWatch::look);
    connect(m_window->sandboxes()->session(), &SandboxSession::changed, this, &LessonWatch::look);
}

void LessonWatch::setStacks(const QStringList &stacks)
{
    m_stacks = stacks;
    m_then.clear();
    m_reading.cancel();
    m_lowerLayers.clear();
    if (stacks.isEmpty() || m_window->state()->isEmpty())
        return;
    for (const Image &image : m_window->state()->source()->images)
        m_lowerLayers.append(image.layers.size());
}

void LessonWatch::setAsked(const QByteArrayList &paths)
{
    if (m_asked == paths)
        return;
    m_asked = paths;
    look();
}

void LessonWatch::look()
{
    if (m_stacks.isEmpty() || std::exchange(m_isLooking, true))
        return;
    // What belongs together, such as a step in a container and what it selects, is seen at once.
    QTimer::singleShot(0, this, [this] {
        m_isLooking = false;
        observe();
    });
}

void LessonWatch::observe()
{
    const bool isIdle = m_window->state()->loaded() && !m_window->sandboxes()->session()->isBusy();
    if (m_stacks.isEmpty() || !isIdle)
        return;
    const LessonSituation now = situation();
    if (m_asked.isEmpty())
        tell(now);
    else
        readContents(now);
}

void LessonWatch::tell(const LessonSituation &situation)
{
    Q_EMIT observed(situation);
    for (const std::function<void()> &then : std::exchange(m_then, {}))
        then();
}

void LessonWatch::lookNow(std::function<void()> then)
{
    m_then.push_back(std::move(then));
    look();
}

void LessonWatch::readContents(const LessonSituation &now)
{
    m_reading.start([this, now, asked = m_asked](const Job &job, const LatestJob::Deliver &deliver) {
        LessonSituation read = now;
        read.contents = contentsOf(*now.image, asked, job);
        deliver([this, read] { tell(read); });
    });
}

std::size_t LessonWatch::containerCount() const
{
    const ExplorerState *state = m_window->state();
    if (!state->containers().tops.empty())
        return state->containers().tops.size();
    const LoadedImagePtr loaded = state->loaded();
    return loaded->top().isValid() && loaded->isWritable(loaded->top()) ? 1 : 0;
}

LessonSituation LessonWatch::situation() const
{
    const ExplorerState *state = m_window->state();
    const ExplorerPage *page = m_window->explorer();
    LessonSituation now;
    now.stack = m_stacks.value(qsizetype(state->imageNumber()));
    now.image = state->loaded();
    now.layer = state->layer();
    if (state->path().isValid())
        now.path = now.image->tree.paths().fullPath(state->path());
    now.upTo = state->upTo();
    now.view = lessonViews().value(int(page->middle()->view()));
    now.details = lessonTabs().value(page->details()->currentIndex());
    now.isPicture = m_window->actions().showPicture->isChecked();
    now.containers = containerCount();
    now.container = state->containers().active;
    now.lowerLayers = m_lowerLayers.value(qsizetype(state->imageNumber()));
    now.steps = m_window->sandboxes()->session()->steps().done;
    if (page->search()->isVisible())
        now.search = page->search()->text();
    now.listsDeleted = page->unified()->showDeletedAction()->isChecked();
    return now;
}

}
