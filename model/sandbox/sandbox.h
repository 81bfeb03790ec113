// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "operation.h"
#include "readlayer.h"

namespace stratoscope
{

/**
 * A container that only this program knows: an image with a writable layer, on which operations do what they would do
 * to overlayfs's upper directory. Everything can be undone and redone. Touches nothing outside its store. Sandboxes of
 * one image share the image. For one thread at a time; layer() returns an independent value.
 */
class Sandbox
{
public:
    /** If \a base has a writable layer, it counts as another read-only one. */
    Sandbox(const LoadedImagePtr &base, const ContentStorePtr &store, const QString &name, Clock clock = systemTime);

    /** Takes over the topmost layer of \a whole, which is the base with a container's layer on top, before the first step. If
     *  it fails, the sandbox is of no use. */
    Result<void> adopt(const LoadedImagePtr &whole, const Job &job);

    const LoadedImagePtr &base() const { return m_base; }
    const Container &container() const { return m_container; }

    /** Performs \a operation. If it fails, nothing has changed. */
    Result<Step> perform(const Operation &operation, const Job &job = Job());

    /** The steps done, which can be undone, oldest first, followed by those undone, which can be redone. */
    const std::vector<Step> &steps() const { return m_steps; }
    /** How many of the steps are done, not undone. */
    std::size_t done() const { return m_done; }
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    void undo();
    void redo();

    /** Bytes of the files in the writable layer. */
    quint64 bytes() const { return m_upper.bytes(); }
    /** Names in the writable layer, including whiteouts. */
    quint64 entries() const { return m_upper.entries(); }
    /** The current writable layer, for putOnTop(). */
    ReadLayer layer() const;

private:
    LoadedImagePtr m_base;
    ContentStorePtr m_store;
    Container m_container;
    Clock m_clock;
    UpperState m_upper;
    std::vector<Step> m_steps;
    std::vector<UpperChanges> m_changes; ///< Of each step.
    std::size_t m_done = 0;
};

}
