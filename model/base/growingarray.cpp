// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growingarray.h"

#include <sys/mman.h>

#include <array>
#include <cstdlib>
#include <mutex>

namespace stratoscope
{

namespace
{

/** From here on, memory is mapped by itself: malloc() would copy it when it grows. In bytes. */
constexpr std::size_t MappedBytes = 256u << 10;
/** The system puts mappings of whole large pages where they can have such, and moves those page by page. */
constexpr std::size_t LargePageBytes = 2u << 20;
/** Below that, too much of a large page would not be used up. */
constexpr std::size_t LargeBytes = LargePageBytes / 4 * 3;
/** What smaller mappings are whole numbers of, so that one can be used again for another of about its size. */
constexpr std::size_t SmallUnitBytes = 64u << 10;
/** Memory larger than that is not kept; and who needs more than that at once needs all there is. */
constexpr std::size_t KeptBlockBytes = 2 * LargePageBytes;

bool isMapped(std::size_t bytes)
{
    return bytes >= MappedBytes;
}

bool isLarge(std::size_t bytes)
{
    return bytes >= LargeBytes;
}

std::size_t mappedBytes(std::size_t bytes)
{
    const std::size_t unit = isLarge(bytes) ? LargePageBytes : SmallUnitBytes;
    return (bytes + unit - 1) / unit * unit;
}

void *checked(void *memory, std::size_t bytes)
{
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    // A refusal only costs time.
    if (isLarge(bytes))
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
        for (Block &block : m_blocks) {
            if (block.memory)
                ::munmap(block.memory, block.size);
            block = {};
        }
    }

private:
    struct Block
    {
        void *memory = nullptr;
        std::size_t size = 0;
    };

    std::mutex m_mutex; ///< Guards:
    std::array<Block, 16> m_blocks;
};

/** From what was kept; null if there is nothing that fits. */
void *keptMemory(std::size_t bytes)
{
    if (bytes <= KeptBlockBytes)
        return isMapped(bytes) ? KeptMemory::shared().take(mappedBytes(bytes)) : nullptr;
    KeptMemory::shared().clear();
    return nullptr;
}

void *newMemory(std::size_t bytes)
{
    if (void *kept = keptMemory(bytes))
        return kept;
    if (isMapped(bytes))
        return checked(
            ::mmap(nullptr, mappedBytes(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), bytes);
    void *memory = std::malloc(bytes);
    return memory ? memory : throw std::bad_alloc();
}

}

void *growMemory(void *memory, std::size_t oldBytes, std::size_t bytes)
{
    if (!isMapped(bytes)) {
        void *grown = std::realloc(memory, bytes);
        return grown ? grown : throw std::bad_alloc();
    }
    void *grown = keptMemory(bytes);
    // Small pages stay small when they are moved: so the first large ones are filled by a copy.
    if (!grown && isMapped(oldBytes) && isLarge(oldBytes) == isLarge(bytes))
        return checked(::mremap(memory, mappedBytes(oldBytes), mappedBytes(bytes), MREMAP_MAYMOVE), bytes);
    if (!grown)
        grown = newMemory(bytes);
    if (oldBytes > 0)
        std::memcpy(grown, memory, oldBytes);
    freeMemory(memory, oldBytes);
    return grown;
}

void trimMemory(void *memory, std::size_t used, std::size_t bytes) noexcept
{
    const std::size_t mapped = mappedBytes(bytes);
    const std::size_t kept = (used + SmallUnitBytes - 1) / SmallUnitBytes * SmallUnitBytes;
    // Others use smaller memory again soon, and then as whole large pages.
    if (mapped <= KeptBlockBytes || kept >= mapped)
        return;
    // A refusal only costs memory.
    ::madvise(static_cast<char *>(memory) + kept, mapped - kept, MADV_DONTNEED);
}

void freeMemory(void *memory, std::size_t bytes) noexcept
{
    if (!isMapped(bytes))
        std::free(memory);
    else if (!KeptMemory::shared().keep(memory, mappedBytes(bytes)))
        ::munmap(memory, mappedBytes(bytes));
}

}
