// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <memory>
#include <new>
#include <span>

namespace stratoscope
{

/**
 * Some bytes in memory to read into. Nobody sets them to zero, which for a small file would take longer than reading
 * it, and they begin a cache line: to other places, the kernel copies up to a third more slowly.
 */
class ByteBlock
{
public:
    ByteBlock() = default;
    explicit ByteBlock(std::size_t count)
        : m_bytes(static_cast<char *>(::operator new[](count, Alignment)))
        , m_size(count)
    {
    }

    bool isNull() const { return !m_bytes; }
    std::span<char> span() const { return {m_bytes.get(), m_size}; }
    QByteArrayView first(qsizetype count) const { return {m_bytes.get(), count}; }

private:
    static constexpr std::align_val_t Alignment {64};
    struct Deleter
    {
        void operator()(char *bytes) const { ::operator delete[](bytes, Alignment); }
    };

    std::unique_ptr<char[], Deleter> m_bytes;
    std::size_t m_size = 0;
};

}
