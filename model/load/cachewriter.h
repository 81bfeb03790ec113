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

/** Writes values in this machine's memory format, followed by their hash. */
class CacheWriter
{
public:
    /** \a device must outlive the writer. */
    explicit CacheWriter(QIODevice &device);

    template<typename T>
    void value(const T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes(&value, sizeof value);
    }

    /** A std::vector or a GrowingArray. */
    template<typename Array>
    void vector(const Array &values)
    {
        static_assert(std::is_trivially_copyable_v<typename Array::value_type>);
        value(quint64(values.size()));
        bytes(values.data(), values.size() * sizeof(typename Array::value_type));
    }

    void text(const QByteArray &text);
    void texts(const QStringList &texts);

    /** Writes the hash of everything before; false if anything could not be written. */
    bool finish();

private:
    void bytes(const void *data, std::size_t size);

    QIODevice &m_device;
    ContentHasher m_hasher;
    bool m_good = true;
};

}
