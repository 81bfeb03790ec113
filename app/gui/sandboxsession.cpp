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
    connect(state, &ExplorerState::containerPicked, this, &SandboxSession::show);
    m_queue.whenIdle([this] { Q_EMIT changed(); });
}

bool SandboxSession::hasChanges() const
{
    return std::any_of(
        m_containers.begin(), m_containers.end(), [](const Entry &entry) { return entry.steps.done > 0; });
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
    m_base.reset();
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
    m_base = withoutTop(m_original);
    if (m_base == m_original)
        return;
    Entry entry;
    entry.name = m_original->image().container ? m_original->image().container->name : tr("opened");
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
    entry.sandbox = std::make_shared<Sandbox>(m_base, *store, entry.name);
    m_containers.push_back(entry);
    m_active = m_containers.size() - 1;
    m_queue.add([this, sandbox = entry.sandbox](const Job &, const JobQueue::Deliver &deliver) {
        Result<Outcome> outcome = outcomeOf(*sandbox);
        deliver([this, sandbox, outcome = std::move(outcome)] {
            if (outcome)
                takeOutcome(sandbox, *outcome, {});
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
    const std::shared_ptr<Sandbox> sandbox = m_containers[*m_active].sandbox;
    m_queue.add(
        [this, sandbox, work = std::move(work)](const Job &job, const JobQueue::Deliver &deliver) {
            const Result<Step> step = work(*sandbox, job);
            if (!step) {
                deliver([this, error = step.error()] { Q_EMIT failed(error); });
                return;
            }
            Result<Outcome> outcome = outcomeOf(*sandbox);
            deliver([this, sandbox, step = *step, outcome = std::move(outcome)] {
                if (outcome)
                    takeOutcome(sandbox, *outcome, step);
                else
                    Q_EMIT failed(outcome.error());
            });
        },
        [this](const Progress &progress) { Q_EMIT progressed(progress); });
    Q_EMIT changed();
}

void SandboxSession::takeOutcome(const std::shared_ptr<Sandbox> &sandbox, const Outcome &outcome, const Step &step)
{
    const auto found = std::find_if(
        m_containers.begin(), m_containers.end(), [&](const Entry &entry) { return entry.sandbox == sandbox; });
    // The image may have been closed meanwhile.
    if (found == m_containers.end())
        return;
    const bool isNew = !found->image;
    found->image = outcome.image;
    found->steps = outcome.steps;
    const std::size_t number = std::size_t(found - m_containers.begin());
    if (m_active == number) {
        show(number);
        const PathId path = outcome.image->tree.paths().find(step.path);
        if (isNew)
            m_state->selectLayer(outcome.image->top());
        if (!step.path.isEmpty() && path.isValid())
            m_state->selectPath(path);
        if (!step.title.isEmpty())
            Q_EMIT stepDone(step);
    } else {
        tellContainers();
    }
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
    for (const Entry &entry : m_containers) {
        if (!entry.image)
            continue;
        if (m_active && &entry == &m_containers[*m_active])
            tops.active = tops.tops.size();
        tops.tops.push_back({entry.name, entry.image->stats.layers.back().size});
    }
    m_state->setContainers(tops);
}

void SandboxSession::perform(const Operation &operation)
{
    change([operation](Sandbox &sandbox, const Job &job) { return sandbox.perform(operation, job); });
}

void SandboxSession::undo()
{
    change([](Sandbox &sandbox, const Job &) -> Result<Step> {
        if (sandbox.canUndo())
            sandbox.undo();
        return Step();
    });
}

void SandboxSession::redo()
{
    change([](Sandbox &sandbox, const Job &) -> Result<Step> {
        if (sandbox.canRedo())
            sandbox.redo();
        return sandbox.canUndo() ? sandbox.steps()[sandbox.done() - 1] : Step();
    });
}

void SandboxSession::discard()
{
    if (!isActive())
        return;
    const std::size_t gone = *m_active;
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
    m_base.reset();
    m_containers.clear();
    m_active.reset();
    m_state->replaceLoaded(original);
    m_state->setContainers({});
    Q_EMIT changed();
}

}
