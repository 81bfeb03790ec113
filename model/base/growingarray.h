// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

namespace stratoscope
{

/** Memory of \a bytes with the content of \a memory, which is given up: \a oldBytes of it, null if that is 0. Pages are
 *  moved, not copied, where there are many. Throws std::bad_alloc. */
void *growMemory(void *memory, std::size_t oldBytes, std::size_t bytes);
/** Gives back what is behind the first \a used of \a bytes, if that is much; returns how many may be used from then on. */
std::size_t trimMemory(void *memory, std::size_t used, std::size_t bytes) noexcept;
/** Gives back what growMemory() returned for \a bytes. */
void freeMemory(void *memory, std::size_t bytes) noexcept;

/** As long as there is one, memory that arrays give back is kept for others, if there is not too much of it: for work that
 *  makes and frees many arrays. Thread-safe. */
class SpareMemory
{
public:
    SpareMemory();
    ~SpareMemory();
    SpareMemory(const SpareMemory &) = delete;
    SpareMemory &operator=(const SpareMemory &) = delete;
};

/**
 * Like std::vector, for plain values, of which there may be millions: it grows in place where the system can move pages
 * instead of copying them, and uses large pages, which take a fraction of the page faults.
 */
template<typename T>
class GrowingArray
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    static_assert(alignof(T) <= alignof(std::max_align_t));

public:
    using value_type = T;

    GrowingArray() = default;
    explicit GrowingArray(std::size_t count) { resize(count); }
    GrowingArray(const GrowingArray &other) { append(other.data(), other.size()); }
    GrowingArray(GrowingArray &&other) noexcept { swap(other); }
    GrowingArray &operator=(GrowingArray other) noexcept
    {
        swap(other);
        return *this;
    }
    ~GrowingArray() { freeMemory(m_data, m_capacity * sizeof(T)); }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    T *data() { return m_data; }
    const T *data() const { return m_data; }
    T *begin() { return m_data; }
    T *end() { return m_data + m_size; }
    const T *begin() const { return m_data; }
    const T *end() const { return m_data + m_size; }
    T &operator[](std::size_t index) { return m_data[index]; }
    const T &operator[](std::size_t index) const { return m_data[index]; }
    T &back() { return m_data[m_size - 1]; }
    const T &back() const { return m_data[m_size - 1]; }

    void push_back(T value)
    {
        if (m_size == m_capacity)
            grow(m_size + 1);
        new (m_data + m_size) T(value);
        ++m_size;
    }

    /** \a values must not be in this array. */
    void append(const T *values, std::size_t count)
    {
        if (count == 0)
            return;
        if (m_size + count > m_capacity)
            grow(m_size + count);
        std::memcpy(static_cast<void *>(m_data + m_size), values, count * sizeof(T));
        m_size += count;
    }

    void resize(std::size_t count, T value = T())
    {
        if (count > m_capacity)
            grow(count);
        for (std::size_t i = m_size; i < count; ++i)
            new (m_data + i) T(value);
        m_size = count;
    }

    void reserve(std::size_t count)
    {
        if (count > m_capacity)
            reallocate(count);
    }

    void pop_back() { --m_size; }
    void clear() { m_size = 0; }
    /** Gives back pages behind the last value, for an array that is complete. */
    void trim() { m_capacity = trimMemory(m_data, m_size * sizeof(T), m_capacity * sizeof(T)) / sizeof(T); }
    /** Gives back all memory. */
    void reset() { GrowingArray().swap(*this); }

    void swap(GrowingArray &other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    bool operator==(const GrowingArray &other) const { return std::equal(begin(), end(), other.begin(), other.end()); }

private:
    void grow(std::size_t wanted) { reallocate(std::max({wanted, 2 * m_capacity, std::size_t(16)})); }

    void reallocate(std::size_t capacity)
    {
        if (capacity > static_cast<std::size_t>(-1) / 2 / sizeof(T))
            throw std::bad_alloc();
        m_data = static_cast<T *>(growMemory(m_data, m_capacity * sizeof(T), capacity * sizeof(T)));
        m_capacity = capacity;
    }

    T *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

}
