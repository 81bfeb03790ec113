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
constexpr std::size_t MappedBytes = 1u << 20;
/** Below that, large pages that are not used up would cost more than faults. */
constexpr std::size_t LargePageBytes = 4u << 20;

bool isMapped(std::size_t bytes)
{
    return bytes >= MappedBytes;
}

void *mapped(void *memory, std::size_t bytes)
{
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    // A refusal only costs time.
    if (bytes >= LargePageBytes)
        ::madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return memory;
}

}

void *growMemory(void *memory, std::size_t oldBytes, std::size_t bytes)
{
    if (isMapped(oldBytes))
        return mapped(::mremap(memory, oldBytes, bytes, MREMAP_MAYMOVE), bytes);
    if (!isMapped(bytes)) {
        void *grown = std::realloc(memory, bytes);
        return grown ? grown : throw std::bad_alloc();
    }
    void *grown = mapped(::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), bytes);
    if (oldBytes > 0)
        std::memcpy(grown, memory, oldBytes);
    std::free(memory);
    return grown;
}

void freeMemory(void *memory, std::size_t bytes) noexcept
{
    if (isMapped(bytes))
        ::munmap(memory, bytes);
    else
        std::free(memory);
}

}
