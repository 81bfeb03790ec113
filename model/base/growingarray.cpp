// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growingarray.h"

#include <sys/mman.h>

#include <cstdlib>

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
    return isLarge(bytes) ? (bytes + LargePageBytes - 1) / LargePageBytes * LargePageBytes : bytes;
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

void *newMemory(std::size_t bytes)
{
    if (isMapped(bytes))
        return checked(
            ::mmap(nullptr, mappedBytes(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), bytes);
    void *memory = std::malloc(bytes);
    return memory ? memory : throw std::bad_alloc();
}

}

void *growMemory(void *memory, std::size_t oldBytes, std::size_t bytes)
{
    // Small pages stay small when they are moved: so the first large ones are filled by a copy.
    if (isMapped(oldBytes) && isLarge(oldBytes) == isLarge(bytes))
        return checked(::mremap(memory, mappedBytes(oldBytes), mappedBytes(bytes), MREMAP_MAYMOVE), bytes);
    if (!isMapped(bytes)) {
        void *grown = std::realloc(memory, bytes);
        return grown ? grown : throw std::bad_alloc();
    }
    void *grown = newMemory(bytes);
    if (oldBytes > 0)
        std::memcpy(grown, memory, oldBytes);
    freeMemory(memory, oldBytes);
    return grown;
}

void freeMemory(void *memory, std::size_t bytes) noexcept
{
    if (isMapped(bytes))
        ::munmap(memory, mappedBytes(bytes));
    else
        std::free(memory);
}

}
