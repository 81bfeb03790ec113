// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growingarray.h"

#include <sys/mman.h>

#include <cstdint>

namespace stratoscope
{

namespace
{

/** What large pages are on most machines; where they are not, nothing is lost. In bytes. */
constexpr std::size_t LargePage = 2u << 20;
/** Below that, pages that are not used up would cost more than faults. */
constexpr std::size_t WorthLargePages = 4 * LargePage;

}

void preferLargePages([[maybe_unused]] void *memory, [[maybe_unused]] std::size_t bytes)
{
#ifdef MADV_HUGEPAGE
    if (bytes < WorthLargePages)
        return;
    const auto start = (reinterpret_cast<std::uintptr_t>(memory) + LargePage - 1) / LargePage * LargePage;
    const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(memory) + bytes;
    // A refusal only costs time.
    if (end > start + LargePage)
        ::madvise(reinterpret_cast<void *>(start), (end - start) / LargePage * LargePage, MADV_HUGEPAGE);
#endif
}

}
