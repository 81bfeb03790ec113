// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commitlayer.h"
#include "explorerstate.h"
#include "jobqueue.h"
#include "sandbox.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace stratoscope
{

/** What was done in a sandbox, for views. */
struct SandboxSteps
{
    std::vector<Step> steps; ///< Oldest first; those that were undone come last.
    std::size_t done = 0; ///< How many of them are done.
    quint64 bytes = 0; ///< Of the files in the writable layer.
};

/**
 * The containers that the user made of the image that is shown: each a sandbox on the same read-only layers. Does what
 * is asked of them one after the other off the GUI thread, and has the state show what becomes of the image. They go
 * when another image is opened.
 */
class SandboxSession : public QObject
{
    Q_OBJECT

public:
    explicit SandboxSession(ExplorerState *state, QObject *parent = nullptr);

    /** True if the writable layer that is shown is a sandbox's, so that files can be changed. */
    bool isActive() const { return m_active && m_containers[*m_active].sandbox; }
    /** Something that was asked for is not done yet. */
    bool isBusy() const { return m_queue.isBusy(); }
    /** True if there is something in a sandbox that would be lost. */
    bool hasChanges() const;
    /** Of the container that is shown; empty where that is none of these. */
    QString name() const;
    /** What was done in the container that is shown. */
    const SandboxSteps &steps() const;
    bool canUndo() const;
    bool canRedo() const;
    /** What was committed of the container that is shown, or done in it and not undone. */
    bool hasChangesHere() const { return m_active && m_containers[*m_active].hasChanges(); }

public Q_SLOTS:
    /** A container with an empty writable layer on the read-only layers that are shown, and shows it. */
    void newContainer();
    /** Does \a operation in the container that is shown: stepDone() or failed(). */
    void perform(const stratoscope::Operation &operation);
    void undo();
    void redo();
    /** Turns the writable layer that is shown into a read-only one and puts an empty one on top, as docker commit does and
     *  a new container would; can be undone. */
    void commit(const stratoscope::CommitWords &words);
    /** Throws the container that is shown away, as docker rm does, and shows the one beside it, or else the image, with
     *  the layers that were committed of this one. */
    void discard();
    /** Stops what is being done; it is then not done at all. */
    void cancel() { m_queue.cancel(); }

Q_SIGNALS:
    /** Another container is shown, or what was done in it changed. */
    void changed();
    /** The container that is shown was changed, or a change redone. */
    void stepDone(const stratoscope::Step &step);
    void progressed(const stratoscope::Progress &progress);
    void failed(const stratoscope::Error &error);

private:
    /** Which of its sandboxes a container stands at; it has one for each commit. The queue's, unless that is idle. */
    struct CurrentSandbox
    {
        std::shared_ptr<Sandbox> sandbox;
    };
    using CurrentSandboxPtr = std::shared_ptr<CurrentSandbox>;
    /** A container: a sandbox, or what the image was opened with. */
    struct Entry
    {
        QString name;
        LoadedImagePtr base; ///< The read-only layers.
        LoadedImagePtr image; ///< With its writable layer on top; null until it is made.
        std::shared_ptr<Sandbox> sandbox; ///< Used by the queue alone. Null for a container that is not ours.
        CurrentSandboxPtr current; ///< Stays the same through all commits.
        SandboxSteps steps;
        std::vector<Entry> beforeCommits; ///< Itself before each commit, and …
        std::vector<Entry> undoneCommits; ///< … after those that were undone.

        bool hasChanges() const { return steps.done > 0 || !beforeCommits.empty(); }
    };
    /** What a sandbox came to: made by the queue, read by the views. */
    struct Outcome
    {
        LoadedImagePtr image;
        SandboxSteps steps;
    };

    using Change = std::function<Result<Step>(Sandbox &sandbox, const Job &job)>;

    static Result<Outcome> outcomeOf(const Sandbox &sandbox);
    Result<ContentStorePtr> store();
    void change(Change work);
    void takeOutcome(const CurrentSandboxPtr &current, const Outcome &outcome, const Step &step);
    void rememberOriginal();
    Entry *entryOf(const CurrentSandboxPtr &current);
    void takeCommit(const CurrentSandboxPtr &current, const std::shared_ptr<Sandbox> &next, const Outcome &outcome);
    /** Goes over from one state of the shown container to the last of \a from, and keeps this one in \a to. */
    void travel(std::vector<Entry> Entry::*from, std::vector<Entry> Entry::*to);
    /** Selects \a path, in the writable layer where that has it. */
    void select(const QByteArray &path);
    void show(std::size_t container);
    void showOriginal();
    void tellContainers();
    void onSourceChanged();

    ExplorerState *m_state;
    std::vector<Entry> m_containers;
    std::optional<std::size_t> m_active; ///< In m_containers.
    std::vector<std::size_t> m_shown; ///< Those that stand on the same stack as the active one, as the state has them.
    LoadedImagePtr m_original; ///< As it was before the first container; null: there are none.
    ContentStorePtr m_store; ///< Of all sandboxes; null until there is one.
    int m_made = 0; ///< Containers so far, for their names.
    int m_committed = 0; ///< Layers so far, for their files' names.
    JobQueue m_queue; ///< Last, so that it ends before what it works on.
};

}
