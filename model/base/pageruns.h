// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <vector>

namespace stratoscope
{

/**
 * Memory for arrays that are too large to be copied by malloc() whenever they grow, and too small to have large pages
 * of their own: runs of units within large pages that they share. A new page costs more than filling it, be it small or
 * large, and these arrays would need thousands of small ones. Thread-safe.
 */
class PageRuns
{
public:
    static constexpr std::size_t PageBytes = 2u << 20;
    static constexpr std::size_t UnitBytes = PageBytes / 64;

    static PageRuns &shared();

    /** A run of at least \a bytes, which fit into a page; of any content. Throws std::bad_alloc. */
    void *take(std::size_t bytes);
    /** Makes the run at \a memory, of \a oldBytes, a longer one; false if something else is behind it. */
    bool extend(void *memory, std::size_t oldBytes, std::size_t bytes);
    /** Gives back what is behind the first \a kept bytes of the run at \a memory, of \a bytes. */
    void give(void *memory, std::size_t kept, std::size_t bytes);
    /** From now on, keeps up to \a pages that have no run for the next who needs one; at first, one. */
    void keepSpare(std::size_t pages);
    /** Gives the memory of all units back that are in no run, also where that splits a large page. */
    void giveBackFree();

private:
    struct Page
    {
        char *memory = nullptr;
        std::uint64_t taken = 0; ///< A bit for each unit.
    };

    Page &pageOf(const void *memory);
    void *takeIn(Page &page, std::size_t units);
    void removeSpare();

    std::mutex m_mutex; ///< Guards:
    std::vector<Page> m_pages;
    std::size_t m_mostSpare = 1;
};

}
