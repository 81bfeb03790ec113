// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unionbuilder.h"

#include <mutex>
#include <optional>
#include <vector>

namespace stratoscope
{

/** Builds the union tree while layers are still being read: each is applied as soon as those below it are, by the thread
 *  that brings it or by one that applies already. Safe to use from several threads. */
class TreeAssembly
{
public:
    explicit TreeAssembly(std::size_t layers);

    /** Brings the entries of number \a layer, 0 at the bottom. */
    void put(std::size_t layer, LayerEntries entries);
    /** The tree; all layers must be there. */
    UnionTree finish();

private:
    std::mutex m_mutex; ///< Guards all but m_builder, which the one that applies has to itself.
    std::vector<std::optional<LayerEntries>> m_waiting;
    std::size_t m_next = 0; ///< The lowest layer that is not applied.
    bool m_isApplying = false;
    UnionBuilder m_builder;
};

}
