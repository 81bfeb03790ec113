// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growingarray.h"

#include "pageruns.h"

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace stratoscope
{

namespace
{

/** The system puts mappings of whole large pages where they can have such, and moves those page by page. */
constexpr std::size_t LargePageBytes = PageRuns::PageBytes;
/** Below that, too much of a large page would not be used up. */
constexpr std::size_t LargeBytes = LargePageBytes / 4 * 3;
/** From here on, arrays share large pages (PageRuns). In bytes. */
constexpr std::size_t RunBytes = 2 * PageRuns::UnitBytes;
/** What is given back of larger memory is whole numbers of that. */
constexpr std::size_t TrimmedBytes = 64u << 10;
/** Memory larger than that is not kept; and who needs more than that at once needs all there is. */
constexpr std::size_t KeptBlockBytes = 2 * LargePageBytes;

/** Two threads that read layers need about as many in turns. */
constexpr std::size_t ManySparePages = 6;

/** Where memory comes from. */
enum class Origin { Malloc, Run, Large };

Origin originOf(std::size_t bytes)
{
    if (bytes >= LargeBytes)
        return Origin::Large;
    return bytes >= RunBytes ? Origin::Run : Origin::Malloc;
}

std::size_t roundedUp(std::size_t bytes, std::size_t unit)
{
    return (bytes + unit - 1) / unit * unit;
}

std::size_t mappedBytes(std::size_t bytes)
{
    return roundedUp(bytes, LargePageBytes);
}

void *checked(void *memory, std::size_t bytes)
{
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    // A refusal only costs time.
    ::madvise(memory, mappedBytes(bytes), MADV_HUGEPAGE);
#endif
    return memory;
}

/**
 * Mappings that were given back, for the next who wants one of their size: layers are read one after another, and
 * filling a new page with zeros takes longer than what is then written there. Safe to use from several threads.
 */
class KeptMemory
{
public:
    static KeptMemory &shared()
    {
        // Never destroyed: other static objects may still have arrays.
        static auto *kept = new KeptMemory;
        return *kept;
    }

    /** A mapping of exactly \a size bytes; null if there is none. */
    void *take(std::size_t size)
    {
        const std::scoped_lock lock(m_mutex);
        for (Block &block : m_blocks) {
            if (block.size == size)
                return std::exchange(block, {}).memory;
        }
        return nullptr;
    }

    /** Takes over \a memory; false if there is no room for it. */
    bool keep(void *memory, std::size_t size)
    {
        if (size > KeptBlockBytes)
            return false;
        const std::scoped_lock lock(m_mutex);
        if (m_users == 0)
            return false;
        for (Block &block : m_blocks) {
            if (!block.memory) {
                block = {memory, size};
                return true;
            }
        }
        return false;
    }

    /** Gives all of them back. */
    void clear()
    {
        const std::scoped_lock lock(m_mutex);
        clearBlocks();
    }

    void addUser()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_users;
    }

    /** True if it was the last. */
    bool removeUser()
    {
        const std::scoped_lock lock(m_mutex);
        if (--m_users > 0)
            return false;
        clearBlocks();
        return true;
    }

private:
    struct Block
    {
        void *memory = nullptr;
        std::size_t size = 0;
    };

    void clearBlocks()
    {
        for (Block &block : m_blocks) {
            if (block.memory)
                ::munmap(block.memory, block.size);
            block = {};
        }
    }

    std::mutex m_mutex; ///< Guards:
    std::array<Block, 16> m_blocks;
    int m_users = 0; ///< Who would use what is kept.
};

/** From what was kept; null if there is nothing that fits. */
void *keptMemory(std::size_t bytes)
{
    if (bytes <= KeptBlockBytes)
        return KeptMemory::shared().take(mappedBytes(bytes));
    KeptMemory::shared().clear();
    return nullptr;
}

void *newMemory(std::size_t bytes)
{
    const Origin origin = originOf(bytes);
    if (origin == Origin::Run)
        return PageRuns::shared().take(bytes);
    if (origin == Origin::Large) {
        void *kept = keptMemory(bytes);
        return kept
            ? kept
            : checked(
                ::mmap(nullptr, mappedBytes(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), bytes);
    }
    void *memory = std::malloc(bytes);
    return memory ? memory : throw std::bad_alloc();
}

void *movedMemory(void *memory, std::size_t oldBytes, std::size_t bytes)
{
    void *moved = newMemory(bytes);
    if (oldBytes > 0)
        std::memcpy(moved, memory, oldBytes);
    freeMemory(memory, oldBytes);
    return moved;
}

}

void *growMemory(void *memory, std::size_t oldBytes, std::size_t bytes)
{
    const Origin origin = originOf(bytes);
    if (oldBytes == 0 || origin != originOf(oldBytes))
        return movedMemory(memory, oldBytes, bytes);
    if (origin == Origin::Run)
        return PageRuns::shared().extend(memory, oldBytes, bytes) ? memory : movedMemory(memory, oldBytes, bytes);
    // Memory that was used before costs a copy, and new pages cost more.
    if (void *kept = origin == Origin::Large ? keptMemory(bytes) : nullptr) {
        std::memcpy(kept, memory, oldBytes);
        freeMemory(memory, oldBytes);
        return kept;
    }
    if (origin == Origin::Large)
        return checked(::mremap(memory, mappedBytes(oldBytes), mappedBytes(bytes), MREMAP_MAYMOVE), bytes);
    void *grown = std::realloc(memory, bytes);
    return grown ? grown : throw std::bad_alloc();
}

std::size_t trimMemory(void *memory, std::size_t used, std::size_t bytes) noexcept
{
    const Origin origin = originOf(bytes);
    if (origin == Origin::Run) {
        // One unit more than the least run: it has to remain one when it is no longer a whole number of values.
        const std::size_t kept = roundedUp(std::max(used, RunBytes + PageRuns::UnitBytes), PageRuns::UnitBytes);
        if (kept >= bytes)
            return bytes;
        PageRuns::shared().give(memory, kept, bytes);
        return kept;
    }
    const std::size_t kept = roundedUp(used, TrimmedBytes);
    // Others use smaller memory again soon, and then as whole large pages.
    if (origin == Origin::Large && mappedBytes(bytes) > KeptBlockBytes && kept < mappedBytes(bytes)) {
        // A refusal only costs memory.
        ::madvise(static_cast<char *>(memory) + kept, mappedBytes(bytes) - kept, MADV_DONTNEED);
    }
    return bytes;
}

void freeMemory(void *memory, std::size_t bytes) noexcept
{
    switch (originOf(bytes)) {
    case Origin::Malloc:
        std::free(memory);
        return;
    case Origin::Run:
        PageRuns::shared().give(memory, 0, bytes);
        return;
    case Origin::Large:
        if (!KeptMemory::shared().keep(memory, mappedBytes(bytes)))
            ::munmap(memory, mappedBytes(bytes));
        return;
    }
}

SpareMemory::SpareMemory()
{
    KeptMemory::shared().addUser();
    PageRuns::shared().keepSpare(ManySparePages);
}

SpareMemory::~SpareMemory()
{
    if (!KeptMemory::shared().removeUser())
        return;
    PageRuns::shared().keepSpare(1);
    PageRuns::shared().giveBackFree();
#ifdef __GLIBC__
    // What was small and many, too: each thread has its own.
    ::malloc_trim(0);
#endif
}

}
