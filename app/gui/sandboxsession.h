// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    bool canUndo() const { return isActive() && steps().done > 0; }
    bool canRedo() const { return isActive() && steps().done < steps().steps.size(); }

public Q_SLOTS:
    /** A container with an empty writable layer on the read-only layers that are shown, and shows it. */
    void newContainer();
    /** Does \a operation in the container that is shown: stepDone() or failed(). */
    void perform(const stratoscope::Operation &operation);
    void undo();
    void redo();
    /** Throws the container that is shown away, and shows the one beside it, or the image as it was before. */
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
    /** A container: a sandbox, or what the image was opened with. */
    struct Entry
    {
        QString name;
        LoadedImagePtr image; ///< With its writable layer on top.
        std::shared_ptr<Sandbox> sandbox; ///< Used by the queue alone. Null for a container that is not ours.
        SandboxSteps steps;
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
    void takeOutcome(const std::shared_ptr<Sandbox> &sandbox, const Outcome &outcome, const Step &step);
    void rememberOriginal();
    void show(std::size_t container);
    void showOriginal();
    void tellContainers();
    void onSourceChanged();

    ExplorerState *m_state;
    std::vector<Entry> m_containers;
    std::optional<std::size_t> m_active; ///< In m_containers.
    LoadedImagePtr m_original; ///< As it was before the first container; null: there are none.
    LoadedImagePtr m_base; ///< Without any writable layer.
    ContentStorePtr m_store; ///< Of all sandboxes; null until there is one.
    int m_made = 0; ///< Containers so far, for their names.
    JobQueue m_queue; ///< Last, so that it is gone before what it works on.
};

}
