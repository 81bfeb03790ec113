// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <functional>
#include <optional>

namespace stratoscope
{

/**
 * Runs \a work, and says what is wrong if that ends with an exception: memory ran out, or the program has a fault. For
 * the outermost function of a thread, so that the program goes on. Nothing else catches exceptions: what can fail says
 * so.
 */
std::optional<Error> internalErrorOf(const std::function<void()> &work);

/** What \a work returns, or the error that internalErrorOf() finds. */
template<typename Work>
auto guarded(const Work &work) -> decltype(work())
{
    std::optional<decltype(work())> result;
    if (const std::optional<Error> error = internalErrorOf([&] { result.emplace(work()); }))
        return tl::unexpected(*error);
    return std::move(*result);
}

}
