// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archiveinput.h"

#include <algorithm>
#include <utility>

namespace stratoscope
{

namespace
{

/** For small files, it pays to read many headers at once, content included; for large files, to read just a header. */
constexpr std::size_t SourceBlockMin = 8 * 1024;
constexpr std::size_t SourceBlockMax = 256 * 1024;

}

quint64 ArchiveInput::skip(quint64)
{
    return 0;
}

bool ArchiveInput::seek(quint64)
{
    return false;
}

std::optional<quint64> ArchiveInput::size() const
{
    return std::nullopt;
}

SourceInput::SourceInput(ByteSourcePtr source)
    : m_source(std::move(source))
    , m_block(SourceBlockMax)
    , m_wanted(SourceBlockMin)
{
}

Result<QByteArrayView> SourceInput::next()
{
    if (!std::exchange(m_skipped, false))
        m_wanted = std::min(m_wanted * 2, SourceBlockMax);
    const auto count = m_source->readAt(m_offset, m_block.span().first(m_wanted));
    if (!count)
        return tl::unexpected(count.error());
    m_offset += static_cast<quint64>(*count);
    return m_block.first(*count);
}

quint64 SourceInput::skip(quint64 bytes)
{
    const quint64 left = m_offset < m_source->size() ? m_source->size() - m_offset : 0;
    const quint64 skipped = std::min(bytes, left);
    m_offset += skipped;
    m_skipped = true;
    if (skipped > m_wanted)
        m_wanted = std::max(m_wanted / 2, SourceBlockMin);
    return skipped;
}

bool SourceInput::seek(quint64 offset)
{
    m_offset = offset;
    return true;
}

bool isAllZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

}
