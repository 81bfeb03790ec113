// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tarcursor.h"

#include <algorithm>
#include <cstring>

namespace stratoscope
{

/** Gets the input's next block once the last one is used up; false at the end. */
Result<bool> TarCursor::fill()
{
    const auto next = m_input.next();
    if (!next)
        return tl::unexpected(next.error());
    m_view = *next;
    m_end += static_cast<quint64>(m_view.size());
    return !m_view.isEmpty();
}

Result<QByteArrayView> TarCursor::gatherBlock()
{
    std::size_t done = 0;
    for (;;) {
        const std::size_t count = std::min(TarBlockBytes - done, static_cast<std::size_t>(m_view.size()));
        // A whole block needs no copy.
        if (count == TarBlockBytes) {
            const QByteArrayView block = m_view.first(TarBlockBytes);
            m_view = m_view.sliced(TarBlockBytes);
            return block;
        }
        std::copy_n(m_view.data(), count, m_gathered.data() + done);
        m_view = m_view.sliced(static_cast<qsizetype>(count));
        done += count;
        const auto filled = done < TarBlockBytes ? fill() : Result<bool>(false);
        if (!filled)
            return tl::unexpected(filled.error());
        if (!*filled)
            return QByteArrayView(m_gathered.data(), static_cast<qsizetype>(done));
    }
}

Result<QByteArrayView> TarCursor::piece(quint64 most)
{
    if (m_view.isEmpty()) {
        const auto filled = fill();
        if (!filled)
            return tl::unexpected(filled.error());
    }
    const auto count = static_cast<qsizetype>(std::min<quint64>(most, static_cast<quint64>(m_view.size())));
    const QByteArrayView piece = m_view.first(count);
    m_view = m_view.sliced(count);
    return piece;
}

Result<quint64> TarCursor::skipBehind(quint64 bytes)
{
    auto passed = static_cast<quint64>(m_view.size());
    m_view = {};
    const quint64 skipped = m_input.skip(bytes - passed);
    m_end += skipped;
    passed += skipped;
    while (passed < bytes) {
        const auto next = piece(bytes - passed);
        if (!next)
            return tl::unexpected(next.error());
        if (next->isEmpty())
            break;
        passed += static_cast<quint64>(next->size());
    }
    return passed;
}

}
