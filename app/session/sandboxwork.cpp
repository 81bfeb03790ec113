// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "putontop.h"
#include "sandboxsession.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** \a error without \a folder, which is nobody's business. */
Error withoutFolder(Error error, const QString &folder)
{
    for (QString *text : {&error.file, &error.entry, &error.cause, &error.hint})
        text->remove(folder + QLatin1Char('/'));
    return error;
}

/** Undoes or redoes until \a done steps are done; what was redone last. */
Step goToStep(Sandbox &sandbox, std::size_t done)
{
    Step last;
    while (sandbox.done() > done && sandbox.canUndo())
        sandbox.undo();
    while (sandbox.done() < done && sandbox.canRedo()) {
        sandbox.redo();
        last = sandbox.steps()[sandbox.done() - 1];
    }
    return last;
}

/** The read-only layers with \a sandbox's layer as one more of them. */
Result<LoadedImagePtr> committedBase(
    const Sandbox &sandbox, const CommitWords &words, const QString &path, const Job &job)
{
    const Result<LoadedImagePtr> whole = putOnTop(sandbox.base(), sandbox.layer(), job);
    Result<LoadedImagePtr> base = whole ? commitLayer(*whole, words, path, job) : whole;
    // It is shown when the container is discarded, which must not keep anybody waiting.
    if (base)
        (*base)->sums();
    return base;
}

}

SandboxSteps SandboxSession::stepsOf(const Sandbox &sandbox)
{
    return {sandbox.steps(), sandbox.done(), sandbox.bytes()};
}

Result<SandboxSession::Outcome> SandboxSession::outcomeOf(const std::shared_ptr<Sandbox> &sandbox, const Job &job)
{
    if (job.isCancelled())
        return Job::cancelled();
    job.report({tr("Combining the layers"), 0, 0});
    const Result<LoadedImagePtr> image = putOnTop(sandbox->base(), sandbox->layer(), job);
    if (!image)
        return tl::unexpected(image.error());
    if (job.isCancelled())
        return Job::cancelled();
    (*image)->sums();
    return Outcome {sandbox, *image, stepsOf(*sandbox), {}};
}

Result<SandboxSession::Outcome> SandboxSession::outcomeOf(
    const std::shared_ptr<Sandbox> &sandbox, const Change &change, const Job &job)
{
    const std::size_t before = sandbox->done();
    const Result<Step> step = job.isCancelled() ? Job::cancelled() : change(*sandbox, job);
    if (!step)
        return tl::unexpected(step.error());
    Result<Outcome> outcome = outcomeOf(sandbox, job);
    if (outcome)
        outcome->step = *step;
    else
        goToStep(*sandbox, before);
    return outcome;
}

void SandboxSession::enqueue(
    const CurrentSandboxPtr &current, std::function<Result<Outcome>(const Job &job)> work, Take take)
{
    m_queue.add(
        current.get(),
        [this, current, work = std::move(work), take](const Job &job, const JobQueue::Deliver &deliver) {
            const Result<Outcome> outcome = work(job);
            deliver([this, current, take, outcome] {
                if (outcome)
                    (this->*take)(current, *outcome);
                else
                    takeFailure(current, outcome.error());
            });
        },
        [this](const Progress &progress) { Q_EMIT progressed(progress); });
    Q_EMIT changed();
}

void SandboxSession::newContainer()
{
    makeContainer({});
}

void SandboxSession::continueContainer()
{
    if (canContinue())
        makeContainer(m_state->loaded());
}

bool SandboxSession::canContinue() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    return loaded && loaded->top().isValid() && loaded->isWritable(loaded->top()) && !isActive();
}

void SandboxSession::makeContainer(const LoadedImagePtr &continued)
{
    if (!m_state->loaded())
        return;
    const Result<ContentStorePtr> store = this->store();
    if (!store) {
        Q_EMIT failed(store.error());
        return;
    }
    rememberOriginal();
    forgetTurn();
    Entry entry;
    entry.name = QStringLiteral("c%1").arg(++m_made);
    entry.lower = m_active ? m_containers[*m_active].lower : m_lower;
    entry.current = std::make_shared<CurrentSandbox>();
    m_containers.push_back(entry);
    m_active = m_containers.size() - 1;
    enqueue(
        entry.current,
        [lower = entry.lower, store = *store, name = entry.name, continued](const Job &job) -> Result<Outcome> {
            if (job.isCancelled())
                return Job::cancelled();
            job.report({tr("Creating container %1").arg(name), 0, 0});
            const LoadedImagePtr base = lower->image ? lower->image : withoutTop(lower->whole);
            const auto sandbox = std::make_shared<Sandbox>(base, store, name);
            const Result<void> adopted = continued ? sandbox->adopt(continued, job) : Result<void>();
            return adopted ? outcomeOf(sandbox, job) : tl::unexpected(adopted.error());
        },
        &SandboxSession::takeNew);
}

void SandboxSession::takeNew(const CurrentSandboxPtr &current, const Outcome &outcome)
{
    Entry *entry = entryOf(current);
    // It may have been discarded meanwhile.
    if (!entry)
        return;
    current->sandbox = entry->sandbox = outcome.sandbox;
    entry->lower->image = outcome.sandbox->base();
    const bool isActive = isShown(entry);
    takeOutcome(current, outcome);
    if (isActive)
        m_state->select({outcome.image->top(), m_state->path(), SelectionOrigin::Sandbox});
}

void SandboxSession::takeOutcome(const CurrentSandboxPtr &current, const Outcome &outcome)
{
    Entry *entry = entryOf(current);
    if (!entry)
        return;
    entry->image = outcome.image;
    entry->steps = outcome.steps;
    if (!isShown(entry)) {
        tellContainers();
        return;
    }
    show(*m_active);
    if (!outcome.step.path.isEmpty())
        select(outcome.step.path);
    if (!outcome.step.title.isEmpty())
        Q_EMIT stepDone(outcome.step);
}

void SandboxSession::takeFailure(const CurrentSandboxPtr &current, const Error &error)
{
    const auto found = std::find_if(
        m_containers.begin(), m_containers.end(), [&](const Entry &entry) { return entry.current == current; });
    // What fails in a container that was discarded is of no interest, but for the steps that it has then.
    if (found == m_containers.end()) {
        if (Entry *discarded = entryOf(current))
            discarded->steps = stepsOf(*current->sandbox);
        return;
    }
    if (found->image) {
        found->steps = stepsOf(*current->sandbox);
        Q_EMIT changed();
    } else {
        const std::size_t gone = std::size_t(found - m_containers.begin());
        m_containers.erase(found);
        if (m_active == gone)
            showBeside(gone);
        else if (m_active > gone)
            --*m_active;
        tellContainers();
    }
    Q_EMIT failed(withoutFolder(error, m_store->path()));
}

void SandboxSession::change(Change work)
{
    if (!isActive())
        return;
    const CurrentSandboxPtr current = m_containers[*m_active].current;
    enqueue(
        current,
        [current, work = std::move(work)](const Job &job) -> Result<Outcome> {
            // That it could not be made was told.
            if (!current->sandbox)
                return Job::cancelled();
            return outcomeOf(current->sandbox, work, job);
        },
        &SandboxSession::takeOutcome);
}

void SandboxSession::perform(const Operation &operation)
{
    if (!isActive())
        return;
    forgetTurn();
    m_containers[*m_active].undoneCommits.clear();
    change([operation](Sandbox &sandbox, const Job &job) { return sandbox.perform(operation, job); });
}

void SandboxSession::undo()
{
    if (!discardedName().isEmpty()) {
        bringBack();
        return;
    }
    forgetTurn();
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
    if (isActive() && m_containers[*m_active].current == m_broughtBack) {
        discard();
        return;
    }
    forgetTurn();
    if (isActive() && !isBusy() && steps().done == steps().steps.size()) {
        travel(&Entry::undoneCommits, &Entry::beforeCommits);
        return;
    }
    change([](Sandbox &sandbox, const Job &) { return Result<Step>(goToStep(sandbox, sandbox.done() + 1)); });
}

void SandboxSession::goTo(std::size_t done)
{
    forgetTurn();
    change([done](Sandbox &sandbox, const Job &) { return Result<Step>(goToStep(sandbox, done)); });
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
    forgetTurn();
    Entry &entry = m_containers[*m_active];
    entry.undoneCommits.clear();
    const QString path = QStringLiteral("%1/layer-%2.tar").arg(m_store->path()).arg(++m_committed);
    enqueue(
        entry.current,
        [current = entry.current, words, path, store = m_store, name = entry.name](const Job &job) -> Result<Outcome> {
            if (!current->sandbox || job.isCancelled())
                return Job::cancelled();
            // What is read and written on the way is a file of the store.
            const Job committing = job.reportingTo([job, what = tr("Committing %1").arg(name)](Progress progress) {
                progress.what = what;
                job.report(progress);
            });
            const Result<LoadedImagePtr> base = committedBase(*current->sandbox, words, path, committing);
            if (!base)
                return tl::unexpected(base.error());
            return outcomeOf(std::make_shared<Sandbox>(*base, store, name), job);
        },
        &SandboxSession::takeCommit);
}

void SandboxSession::takeCommit(const CurrentSandboxPtr &current, const Outcome &outcome)
{
    Entry *entry = entryOf(current);
    if (!entry)
        return;
    Entry committed;
    committed.name = entry->name;
    committed.lower = std::make_shared<Lower>(Lower {outcome.sandbox->base(), outcome.sandbox->base()});
    committed.image = outcome.image;
    committed.sandbox = current->sandbox = outcome.sandbox;
    committed.current = current;
    committed.steps = outcome.steps;
    committed.beforeCommits = std::exchange(entry->beforeCommits, {});
    entry->undoneCommits.clear();
    committed.beforeCommits.push_back(std::move(*entry));
    *entry = std::move(committed);
    if (isShown(entry))
        show(*m_active);
    else
        tellContainers();
}

}
