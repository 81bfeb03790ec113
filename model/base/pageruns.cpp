// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pageruns.h"

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <new>

namespace stratoscope
{

namespace
{

std::size_t unitsOf(std::size_t bytes)
{
    return (bytes + PageRuns::UnitBytes - 1) / PageRuns::UnitBytes;
}

/** Bits for \a count units from \a first on, at most all 64. */
std::uint64_t unitBits(std::size_t first, std::size_t count)
{
    const std::uint64_t low = count >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << count) - 1;
    return first >= 64 ? 0 : low << first;
}

/** Those of \a free with which a run of \a count begins. */
std::uint64_t runStarts(std::uint64_t free, std::size_t count)
{
    for (std::size_t have = 1; have < count;) {
        const std::size_t more = std::min(have, count - have);
        free &= free >> more;
        have += more;
    }
    return free;
}

void *mapped(std::size_t bytes)
{
    void *memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? throw std::bad_alloc() : memory;
}

std::size_t behindPage(const void *memory)
{
    return reinterpret_cast<std::uintptr_t>(memory) % PageRuns::PageBytes;
}

/** Where the system can have a large page. */
char *newPage()
{
    auto *memory = static_cast<char *>(mapped(PageRuns::PageBytes));
    if (behindPage(memory) != 0) {
        ::munmap(memory, PageRuns::PageBytes);
        memory = static_cast<char *>(mapped(2 * PageRuns::PageBytes));
        const std::size_t before = (PageRuns::PageBytes - behindPage(memory)) % PageRuns::PageBytes;
        if (before > 0)
            ::munmap(memory, before);
        memory += before;
        ::munmap(memory + PageRuns::PageBytes, PageRuns::PageBytes - before);
    }
#ifdef MADV_HUGEPAGE
    // A refusal only costs time.
    ::madvise(memory, PageRuns::PageBytes, MADV_HUGEPAGE);
#endif
    return memory;
}

}

PageRuns &PageRuns::shared()
{
    // Never destroyed: other static objects may still have arrays.
    static auto *runs = new PageRuns;
    return *runs;
}

void *PageRuns::take(std::size_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    const std::size_t units = unitsOf(bytes);
    for (Page &page : m_pages) {
        if (void *memory = takeIn(page, units))
            return memory;
    }
    m_pages.reserve(m_pages.size() + 1);
    m_pages.push_back({newPage(), 0});
    return takeIn(m_pages.back(), units);
}

/** Null if there is no room for so many. */
void *PageRuns::takeIn(Page &page, std::size_t units)
{
    const std::uint64_t starts = runStarts(~page.taken, units);
    if (starts == 0)
        return nullptr;
    const auto first = static_cast<std::size_t>(std::countr_zero(starts));
    page.taken |= unitBits(first, units);
    return page.memory + first * UnitBytes;
}

bool PageRuns::extend(void *memory, std::size_t oldBytes, std::size_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    const std::size_t end = behindPage(memory) / UnitBytes + unitsOf(oldBytes);
    const std::size_t more = unitsOf(bytes) - unitsOf(oldBytes);
    Page &page = pageOf(memory);
    if (end + more > 64 || (page.taken & unitBits(end, more)) != 0)
        return false;
    page.taken |= unitBits(end, more);
    return true;
}

void PageRuns::give(void *memory, std::size_t kept, std::size_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    const std::size_t first = behindPage(memory) / UnitBytes;
    Page &page = pageOf(memory);
    page.taken &= ~unitBits(first + unitsOf(kept), unitsOf(bytes) - unitsOf(kept));
    if (page.taken == 0)
        removeSpare();
}

void PageRuns::keepSpare(std::size_t pages)
{
    const std::scoped_lock lock(m_mutex);
    m_mostSpare = pages;
    removeSpare();
}

void PageRuns::giveBackFree()
{
    const std::scoped_lock lock(m_mutex);
    for (const Page &page : m_pages) {
        for (std::size_t at = 0; at < 64;) {
            const auto taken = static_cast<std::size_t>(std::countr_one(page.taken >> at));
            const std::size_t from = std::min<std::size_t>(at + taken, 64);
            at = from < 64 ? std::min<std::size_t>(from + std::countr_zero(page.taken >> from), 64) : 64;
            // A refusal only costs memory.
            if (at > from)
                ::madvise(page.memory + from * UnitBytes, (at - from) * UnitBytes, MADV_DONTNEED);
        }
    }
}

/** Gives back those pages without a run that are too many. */
void PageRuns::removeSpare()
{
    std::size_t spare = 0;
    std::erase_if(m_pages, [&](const Page &page) {
        if (page.taken != 0 || ++spare <= m_mostSpare)
            return false;
        ::munmap(page.memory, PageBytes);
        return true;
    });
}

PageRuns::Page &PageRuns::pageOf(const void *memory)
{
    const char *begin = static_cast<const char *>(memory) - behindPage(memory);
    return *std::find_if(m_pages.begin(), m_pages.end(), [begin](const Page &page) { return page.memory == begin; });
}

}
