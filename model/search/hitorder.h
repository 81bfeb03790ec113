// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contenthit.h"

#include <functional>
#include <mutex>

namespace stratoscope
{

/** Passes on what layers, read side by side, have found, in the order of the layers, up to a limit: the same for the same
 *  search, however many threads there are. Thread-safe. */
class HitOrder
{
public:
    using Deliver = std::function<void(ContentHits)>;

    /** \a deliver gets at most \a mostHits from \a layers; it is never called twice at once. */
    HitOrder(std::size_t layers, std::size_t mostHits, Deliver deliver);

    /** Adds what \a layer has found. False if it need not look for more. */
    bool add(std::size_t layer, ContentHits hits);
    /** \a layer has no more. */
    void finish(std::size_t layer);
    /** True if there was more than the limit. */
    bool isCut() const;

private:
    void pass(ContentHits hits);
    bool isEnough(std::size_t layer) const;

    struct Waiting
    {
        ContentHits hits;
        std::size_t found = 0; ///< In all.
        bool isFinished = false;
    };

    mutable std::mutex m_mutex; ///< Guards everything below.
    std::vector<Waiting> m_layers;
    std::size_t m_turn = 0; ///< The layer whose hits are passed on at once.
    std::size_t m_left; ///< Until the limit.
    bool m_isCut = false;
    const Deliver m_deliver;
};

}
