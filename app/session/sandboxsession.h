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

    /** True if the writable layer that is shown is a sandbox's, or of one that is being made, so that files can be changed. */
    bool isActive() const { return m_active && m_containers[*m_active].current; }
    /** True if the writable layer that is shown is a container's, and not ours. */
    bool canContinue() const;
    /** Something that was asked for is not done yet. */
    bool isBusy() const { return m_queue.isBusy(); }
    /** The same, while nobody has stopped it. */
    bool isWorking() const { return m_queue.isWorking(); }
    /** True if there is something in a sandbox that would be lost: it is in no image that was saved. */
    bool hasChanges() const;
    /** Of the container that is shown; empty where that is none of these. */
    QString name() const;
    /** What was done in the container that is shown. */
    const SandboxSteps &steps() const;
    bool canUndo() const;
    bool canRedo() const;
    /** The container that was discarded and that undo() would bring back; empty where it would undo something else. */
    QString discardedName() const;

public Q_SLOTS:
    /** A container with an empty writable layer on the read-only layers that are shown, and shows it. */
    void newContainer();
    /** A container with the writable layer that is shown and is not ours: a copy to go on with. */
    void continueContainer();
    /** Does \a operation in the container that is shown: stepDone() or failed(). */
    void perform(const stratoscope::Operation &operation);
    void undo();
    void redo();
    /** Undoes or redoes until so many steps of the container that is shown are done, in one piece of work. */
    void goTo(std::size_t done);
    /** Turns the writable layer that is shown into a read-only one and puts an empty one on top, as docker commit does and
     *  a new container would; can be undone. */
    void commit(const stratoscope::CommitWords &words);
    /** Throws the container that is shown away, as docker rm does, and shows the one beside it, or else the image, with
     *  the layers that were committed of this one. Stops what is being done in it. Can be undone. */
    void discard();
    /** Stops what is being done; it is then not done at all. */
    void cancel();
    /** Shows a container that has something that would be lost, if there is one and the one that is shown has nothing. */
    void showChanges();
    /** What \a image shows is in a file now, and so is not lost any more. */
    void markSaved(const stratoscope::LoadedImagePtr &image);

Q_SIGNALS:
    /** Another container is shown, what was done in it changed, or work was begun or has ended. */
    void changed();
    /** The container that is shown was changed, or a change redone. */
    void stepDone(const stratoscope::Step &step);
    void progressed(const stratoscope::Progress &progress);
    void failed(const stratoscope::Error &error);
    /** The container \a name is gone, and undo() brings it back. */
    void discarded(const QString &name);

private:
    /** The read-only layers below a container: those on the same ones stand side by side. */
    struct Lower
    {
        LoadedImagePtr whole; ///< Maybe with a container's layer on top …
        LoadedImagePtr image; ///< … and without; null until the first container is made on it.
    };
    using LowerPtr = std::shared_ptr<Lower>;
    /** Which of its sandboxes, one for each commit, a container stands at. Changed only while the queue is idle for it. */
    struct CurrentSandbox
    {
        std::shared_ptr<Sandbox> sandbox; ///< Null until it is made.
    };
    using CurrentSandboxPtr = std::shared_ptr<CurrentSandbox>;
    /** A container: a sandbox, or what the image was opened with. */
    struct Entry
    {
        QString name;
        LowerPtr lower;
        LoadedImagePtr image; ///< With its writable layer on top; null until it is made.
        std::shared_ptr<Sandbox> sandbox; ///< Used by the queue alone. Null until it is made.
        CurrentSandboxPtr current; ///< Stays the same through all commits. Null for a container that is not ours.
        SandboxSteps steps;
        std::vector<Entry> beforeCommits; ///< Itself before each commit, and …
        std::vector<Entry> undoneCommits; ///< … after those that were undone.

        bool hasChanges() const { return steps.done > 0 || !beforeCommits.empty(); }
    };
    /** What it takes to bring a container back. */
    struct Discarded
    {
        Entry entry;
        std::size_t at = 0; ///< In m_containers.
        std::vector<Entry> others; ///< That went with it, the last of ours: what the image was opened with.
        LoadedImagePtr original;
        LoadedImagePtr left;
    };
    /** What a sandbox came to: made by the queue, read by the views. */
    struct Outcome
    {
        std::shared_ptr<Sandbox> sandbox;
        LoadedImagePtr image;
        SandboxSteps steps;
        Step step; ///< That was done; without a title for none.
    };

    using Change = std::function<Result<Step>(Sandbox &sandbox, const Job &job)>;
    using Take = void (SandboxSession::*)(const CurrentSandboxPtr &current, const Outcome &outcome);

    static SandboxSteps stepsOf(const Sandbox &sandbox);
    static Result<Outcome> outcomeOf(const std::shared_ptr<Sandbox> &sandbox, const Job &job);
    static Result<Outcome> outcomeOf(const std::shared_ptr<Sandbox> &sandbox, const Change &change, const Job &job);
    Result<ContentStorePtr> store();
    /** Makes a container; with \a continued, it takes over the topmost layer of that. */
    void makeContainer(const LoadedImagePtr &continued);
    void change(Change work);
    /** Has \a work done for the container of \a current, and what it comes to taken. */
    void enqueue(const CurrentSandboxPtr &current, std::function<Result<Outcome>(const Job &job)> work, Take take);
    void takeNew(const CurrentSandboxPtr &current, const Outcome &outcome);
    void takeOutcome(const CurrentSandboxPtr &current, const Outcome &outcome);
    void takeCommit(const CurrentSandboxPtr &current, const Outcome &outcome);
    void takeFailure(const CurrentSandboxPtr &current, const Error &error);
    void rememberOriginal();
    Entry *entryOf(const CurrentSandboxPtr &current);
    bool isShown(const Entry *entry) const { return m_active && entry == &m_containers[*m_active]; }
    bool isUnsaved(const Entry &entry) const { return entry.hasChanges() && !isSaved(entry.image); }
    bool isSaved(const LoadedImagePtr &image) const;
    /** Something else is done: what comes next is no answer to a discard. */
    void forgetTurn();
    /** Goes over from one state of the shown container to the last of \a from, and keeps this one in \a to. */
    void travel(std::vector<Entry> Entry::*from, std::vector<Entry> Entry::*to);
    /** Selects \a path, in the writable layer where that has it. */
    void select(const QByteArray &path);
    void show(std::size_t container);
    /** Shows what is beside the container that was taken out of the list at \a gone. */
    void showBeside(std::size_t gone);
    void bringBack();
    void tellContainers();
    void onImageLeft();

    ExplorerState *m_state;
    std::vector<Entry> m_containers;
    std::optional<std::size_t> m_active; ///< In m_containers.
    std::vector<std::size_t> m_shown; ///< Those that stand on the same stack as the active one, as the state has them.
    LoadedImagePtr m_original; ///< What is shown where there is no container.
    LowerPtr m_lower; ///< Of m_original; null until there is a container.
    LoadedImagePtr m_left; ///< The committed layers of a container that was discarded; null if it had none.
    std::vector<Discarded> m_discarded; ///< The latest last.
    bool m_isDiscardLast = false; ///< Nothing was done since.
    CurrentSandboxPtr m_broughtBack; ///< The container that was, last; redo() discards it again.
    std::vector<std::weak_ptr<const LoadedImage>> m_saved;
    ContentStorePtr m_store; ///< Of all sandboxes; null until there is one.
    int m_made = 0; ///< Containers so far, for their names.
    int m_committed = 0; ///< Layers so far, for their files' names.
    JobQueue m_queue; ///< Last, so that it is gone before what it works on.
};

}
