// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unionbuilder.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace stratoscope
{

/** Builds the union tree while layers are still being read: applies each layer as soon as all below it are applied, on
 *  the thread that delivers it or on one that is already applying. Thread-safe. */
class TreeAssembly
{
public:
    TreeAssembly(std::size_t layers, const Job &job);

    /** Delivers the entries of the layer that stands at all of \a places, 0 at the bottom. Fails if the image has more
     *  than can be held (readlimits.h) or the job is cancelled; so do all calls from then on. */
    Result<void> put(const std::vector<std::size_t> &places, LayerEntries entries);
    /** The tree; all layers must have been delivered. */
    UnionTree finish();

private:
    using Shared = std::shared_ptr<LayerEntries>;

    Result<void> count(const LayerEntries &entries, std::size_t places);
    void applyNext(std::unique_lock<std::mutex> &lock);

    const Job m_job;
    std::mutex m_mutex; ///< Guards everything except m_builder, which belongs to the applying thread.
    std::vector<Shared> m_waiting;
    std::size_t m_next = 0; ///< The lowest layer not yet applied.
    std::size_t m_missing = 0; ///< Layers not yet delivered.
    std::optional<SpareMemory> m_spare; ///< While layers are missing.
    bool m_isApplying = false;
    std::size_t m_paths = 0;
    std::size_t m_repeated = 0; ///< Paths of layers that stand in several places, for each place but one.
    std::size_t m_textBytes = 0;
    Result<void> m_state;
    UnionBuilder m_builder;
};

}
