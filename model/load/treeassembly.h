// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unionbuilder.h"

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
    explicit TreeAssembly(std::size_t layers);

    /** Delivers the entries of layer number \a layer, 0 at the bottom. */
    void put(std::size_t layer, LayerEntries entries);
    /** The tree; all layers must have been delivered. */
    UnionTree finish();

private:
    std::mutex m_mutex; ///< Guards everything except m_builder, which belongs to the applying thread.
    std::vector<std::optional<LayerEntries>> m_waiting;
    std::size_t m_next = 0; ///< The lowest layer not yet applied.
    bool m_isApplying = false;
    UnionBuilder m_builder;
};

}
