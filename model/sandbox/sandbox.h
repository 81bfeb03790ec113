// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "operation.h"
#include "readlayer.h"

namespace stratoscope
{

/**
 * A container that only this program knows: an image and a writable layer on it, to which operations do what they would
 * do to overlayfs's upper directory. All that is done can be undone and redone. Touches nothing outside its store.
 * Sandboxes of one image share it. To be used by one thread at a time; what layer() gives is a value of its own.
 */
class Sandbox
{
public:
    /** \a base must have no writable layer, else that counts as one more read-only one. */
    Sandbox(const LoadedImagePtr &base, const ContentStorePtr &store, const QString &name, Clock clock = systemTime);

    const LoadedImagePtr &base() const { return m_base; }
    const Container &container() const { return m_container; }

    /** Does \a operation. Where it fails, nothing was done. */
    Result<Step> perform(const Operation &operation, const Job &job = Job());

    /** What was done, and can be undone, oldest first; and behind these what was undone and can be redone. */
    const std::vector<Step> &steps() const { return m_steps; }
    /** How many of the steps are done. */
    std::size_t done() const { return m_done; }
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    void undo();
    void redo();

    /** Bytes of the files in the writable layer. */
    quint64 bytes() const { return m_upper.bytes(); }
    /** Names in the writable layer, whiteouts too. */
    quint64 entries() const { return m_upper.entries(); }
    /** The writable layer as it is now, for putOnTop(). */
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
