// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "spentpages.h"

#include <sys/mman.h>

namespace stratoscope
{

namespace
{

/** No system that we know has larger ordinary pages. In bytes. */
constexpr std::uintptr_t WholePage = 64u << 10;
/** Giving part of a large page back would only split it. In bytes. */
constexpr std::uintptr_t WholeLargePage = 2u << 20;

}

SpentPages::SpentPages(void *begin)
    : m_from((reinterpret_cast<std::uintptr_t>(begin) + WholePage - 1) / WholePage * WholePage)
{
}

void SpentPages::spendUpTo(void *at)
{
    const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(at) / WholeLargePage * WholeLargePage;
    if (end <= m_from)
        return;
    // A refusal only costs memory.
    ::madvise(reinterpret_cast<void *>(m_from), end - m_from, MADV_DONTNEED);
    m_from = end;
}

}
