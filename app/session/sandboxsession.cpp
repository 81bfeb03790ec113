// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxsession.h"

#include "bytes.h"
#include "putontop.h"

#include <algorithm>

namespace stratoscope
{

SandboxSession::SandboxSession(ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(state, &ExplorerState::sourceChanged, this, &SandboxSession::onSourceChanged);
    connect(state, &ExplorerState::containerPicked, this, [this](std::size_t top) {
        if (top < m_shown.size())
            show(m_shown[top]);
    });
    m_queue.whenIdle([this] { Q_EMIT changed(); });
}

bool SandboxSession::hasChanges() const
{
    return std::any_of(m_containers.begin(), m_containers.end(), [](const Entry &entry) { return entry.hasChanges(); });
}

QString SandboxSession::name() const
{
    return m_active ? m_containers[*m_active].name : QString();
}

const SandboxSteps &SandboxSession::steps() const
{
    static const SandboxSteps none;
    return m_active ? m_containers[*m_active].steps : none;
}

void SandboxSession::onSourceChanged()
{
    if (m_containers.empty())
        return;
    m_queue.cancel();
    m_containers.clear();
    m_active.reset();
    m_original.reset();
    m_store.reset();
    m_made = 0;
    Q_EMIT changed();
}

Result<ContentStorePtr> SandboxSession::store()
{
    if (!m_store) {
        const Result<ContentStorePtr> made = ContentStore::create();
        if (!made)
            return made;
        m_store = *made;
    }
    return m_store;
}

void SandboxSession::rememberOriginal()
{
    if (m_original)
        return;
    m_original = m_state->loaded();
    const LoadedImagePtr base = withoutTop(m_original);
    if (base == m_original)
        return;
    Entry entry;
    entry.name = m_original->image().container ? m_original->image().container->name : tr("opened");
    entry.base = base;
    entry.image = m_original;
    m_containers.push_back(entry);
}

void SandboxSession::newContainer()
{
    if (!m_state->loaded())
        return;
    const Result<ContentStorePtr> store = this->store();
    if (!store) {
        Q_EMIT failed(store.error());
        return;
    }
    rememberOriginal();
    Entry entry;
    entry.name = QStringLiteral("c%1").arg(++m_made);
    entry.base = m_containers.empty() ? m_original : m_containers[m_active.value_or(0)].base;
    entry.sandbox = std::make_shared<Sandbox>(entry.base, *store, entry.name);
    entry.current = std::make_shared<CurrentSandbox>(CurrentSandbox {entry.sandbox});
    m_containers.push_back(entry);
    m_active = m_containers.size() - 1;
    m_queue.add([this, current = entry.current](const Job &, const JobQueue::Deliver &deliver) {
        Result<Outcome> outcome = outcomeOf(*current->sandbox);
        deliver([this, current, outcome = std::move(outcome)] {
            if (outcome)
                takeOutcome(current, *outcome, {});
            else
                Q_EMIT failed(outcome.error());
        });
    });
}

Result<SandboxSession::Outcome> SandboxSession::outcomeOf(const Sandbox &sandbox)
{
    // Not to be cancelled: what was done is to be seen.
    const Result<LoadedImagePtr> image = putOnTop(sandbox.base(), sandbox.layer(), Job());
    if (!image)
        return tl::unexpected(image.error());
    (*image)->sums();
    return Outcome {*image, {sandbox.steps(), sandbox.done(), sandbox.bytes()}};
}

void SandboxSession::change(Change work)
{
    if (!isActive())
        return;
    m_queue.add(
        [this, current = m_containers[*m_active].current, work = std::move(work)](
            const Job &job, const JobQueue::Deliver &deliver) {
            const Result<Step> step = work(*current->sandbox, job);
            if (!step) {
                deliver([this, error = step.error()] { Q_EMIT failed(error); });
                return;
            }
            Result<Outcome> outcome = outcomeOf(*current->sandbox);
            deliver([this, current, step = *step, outcome = std::move(outcome)] {
                if (outcome)
                    takeOutcome(current, *outcome, step);
                else
                    Q_EMIT failed(outcome.error());
            });
        },
        [this](const Progress &progress) { Q_EMIT progressed(progress); });
    Q_EMIT changed();
}

void SandboxSession::takeOutcome(const CurrentSandboxPtr &current, const Outcome &outcome, const Step &step)
{
    Entry *found = entryOf(current);
    // The image may have been closed meanwhile.
    if (!found)
        return;
    const bool isNew = !found->image;
    found->image = outcome.image;
    found->steps = outcome.steps;
    const std::size_t number = std::size_t(found - m_containers.data());
    if (m_active == number) {
        show(number);
        if (isNew)
            m_state->select({outcome.image->top(), m_state->path(), SelectionOrigin::Sandbox});
        if (!step.path.isEmpty())
            select(step.path);
        if (!step.title.isEmpty())
            Q_EMIT stepDone(step);
    } else {
        tellContainers();
    }
}

void SandboxSession::select(const QByteArray &wanted)
{
    const LoadedImage &image = *m_state->loaded();
    const PathId path = image.tree.paths().find(wanted);
    if (!path.isValid())
        return;
    // What was done is in the writable layer, a whiteout too.
    if (image.tree.row(image.top(), path))
        m_state->select({image.top(), path, SelectionOrigin::Sandbox});
    else
        m_state->selectPath(path, SelectionOrigin::Sandbox);
}

void SandboxSession::show(std::size_t container)
{
    if (container >= m_containers.size() || !m_containers[container].image)
        return;
    m_active = container;
    m_state->replaceLoaded(m_containers[container].image);
    tellContainers();
    Q_EMIT changed();
}

void SandboxSession::tellContainers()
{
    ContainerTops tops;
    m_shown.clear();
    for (std::size_t i = 0; i < m_containers.size(); ++i) {
        const Entry &entry = m_containers[i];
        // What was committed meanwhile makes it another stack.
        if (!entry.image || !m_active || entry.base != m_containers[*m_active].base)
            continue;
        m_shown.push_back(i);
        if (i == *m_active)
            tops.active = tops.tops.size();
        tops.tops.push_back({entry.name, entry.image->stats.layers.back().size});
    }
    m_state->setContainers(tops);
}

void SandboxSession::perform(const Operation &operation)
{
    if (isActive())
        m_containers[*m_active].undoneCommits.clear();
    change([operation](Sandbox &sandbox, const Job &job) { return sandbox.perform(operation, job); });
}

bool SandboxSession::canUndo() const
{
    return isActive() && m_containers[*m_active].hasChanges();
}

bool SandboxSession::canRedo() const
{
    return isActive() && (steps().done < steps().steps.size() || !m_containers[*m_active].undoneCommits.empty());
}

void SandboxSession::undo()
{
    if (isActive() && !isBusy() && steps().done == 0) {
        travel(&Entry::beforeCommits, &Entry::undoneCommits);
        return;
    }
    change([](Sandbox &sandbox, const Job &) -> Result<Step> {
        if (sandbox.canUndo())
            sandbox.undo();
        return Step();
    });
}

void SandboxSession::redo()
{
    if (isActive() && !isBusy() && steps().done == steps().steps.size()) {
        travel(&Entry::undoneCommits, &Entry::beforeCommits);
        return;
    }
    change([](Sandbox &sandbox, const Job &) -> Result<Step> {
        if (!sandbox.canRedo())
            return Step();
        sandbox.redo();
        return sandbox.steps()[sandbox.done() - 1];
    });
}

void SandboxSession::travel(std::vector<Entry> Entry::*from, std::vector<Entry> Entry::*to)
{
    Entry &now = m_containers[*m_active];
    if ((now.*from).empty())
        return;
    std::vector<Entry> rest = std::exchange(now.*from, {});
    std::vector<Entry> passed = std::exchange(now.*to, {});
    Entry next = std::move(rest.back());
    rest.pop_back();
    passed.push_back(std::move(now));
    next.*from = std::move(rest);
    next.*to = std::move(passed);
    next.current->sandbox = next.sandbox;
    now = std::move(next);
    show(*m_active);
}

void SandboxSession::commit(const CommitWords &words)
{
    if (!isActive())
        return;
    m_containers[*m_active].undoneCommits.clear();
    const QString path = QStringLiteral("%1/layer-%2.tar").arg(m_store->path()).arg(++m_committed);
    m_queue.add(
        [this, current = m_containers[*m_active].current, words, path, store = m_store, name = name()](
            const Job &job, const JobQueue::Deliver &deliver) {
            const Result<LoadedImagePtr> whole = putOnTop(current->sandbox->base(), current->sandbox->layer(), job);
            const Result<LoadedImagePtr> base = whole ? commitLayer(*whole, words, path, job) : whole;
            if (!base) {
                deliver([this, error = base.error()] { Q_EMIT failed(error); });
                return;
            }
            const auto next = std::make_shared<Sandbox>(*base, store, name);
            Result<Outcome> outcome = outcomeOf(*next);
            if (outcome)
                current->sandbox = next;
            deliver([this, current, next, outcome = std::move(outcome)] {
                if (outcome)
                    takeCommit(current, next, *outcome);
                else
                    Q_EMIT failed(outcome.error());
            });
        },
        [this](const Progress &progress) { Q_EMIT progressed(progress); });
    Q_EMIT changed();
}

SandboxSession::Entry *SandboxSession::entryOf(const CurrentSandboxPtr &current)
{
    const auto found = std::find_if(
        m_containers.begin(), m_containers.end(), [&](const Entry &entry) { return entry.current == current; });
    return found == m_containers.end() ? nullptr : &*found;
}

void SandboxSession::takeCommit(
    const CurrentSandboxPtr &current, const std::shared_ptr<Sandbox> &next, const Outcome &outcome)
{
    Entry *entry = entryOf(current);
    if (!entry)
        return;
    Entry committed;
    committed.name = entry->name;
    committed.base = next->base();
    committed.image = outcome.image;
    committed.sandbox = next;
    committed.current = current;
    committed.steps = outcome.steps;
    committed.beforeCommits = std::exchange(entry->beforeCommits, {});
    entry->undoneCommits.clear();
    committed.beforeCommits.push_back(std::move(*entry));
    *entry = std::move(committed);
    const std::size_t number = std::size_t(entry - m_containers.data());
    if (m_active == number)
        show(number);
    else
        tellContainers();
}

void SandboxSession::discard()
{
    if (!isActive())
        return;
    const std::size_t gone = *m_active;
    if (!m_containers[gone].beforeCommits.empty())
        m_original = m_containers[gone].base;
    m_active.reset();
    m_containers.erase(m_containers.begin() + std::ptrdiff_t(gone));
    const bool isLast = std::none_of(
        m_containers.begin(), m_containers.end(), [](const Entry &entry) { return entry.sandbox != nullptr; });
    if (isLast)
        showOriginal();
    else
        show(std::min(gone, m_containers.size() - 1));
}

void SandboxSession::showOriginal()
{
    const LoadedImagePtr original = std::exchange(m_original, {});
    m_containers.clear();
    m_active.reset();
    m_state->replaceLoaded(original);
    m_state->setContainers({});
    Q_EMIT changed();
}

}
