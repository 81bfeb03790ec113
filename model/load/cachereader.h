// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contenthash.h"

#include <QIODevice>
#include <QStringList>

#include <type_traits>
#include <vector>

namespace stratoscope
{

/**
 * Reads what a CacheWriter wrote. Trust nothing before finish() has compared the hash; until then, a damaged file
 * yields meaningless values, but never more of them than the file is long.
 */
class CacheReader
{
public:
    /** \a device must outlive the reader. */
    explicit CacheReader(QIODevice &device);

    template<typename T>
    void value(T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes(&value, sizeof value);
    }

    /** A std::vector or a GrowingArray. */
    template<typename Array>
    void vector(Array &values)
    {
        using T = typename Array::value_type;
        static_assert(std::is_trivially_copyable_v<T>);
        values.resize(count(sizeof(T)));
        bytes(values.data(), values.size() * sizeof(T));
    }

    void text(QByteArray &text);
    void texts(QStringList &texts);

    bool isGood() const { return m_good; }
    /** True if everything was there, nothing is left, and the hash matches. */
    bool finish();

private:
    /** A count of items of \a size bytes each; fails if they exceed the rest of the file. */
    std::size_t count(std::size_t size);
    void bytes(void *data, std::size_t size);

    QIODevice &m_device;
    ContentHasher m_hasher;
    quint64 m_left; ///< Bytes left to read from the device.
    bool m_good = true;
};

}
