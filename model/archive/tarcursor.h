// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archiveinput.h"
#include "tarheader.h"

#include <array>

namespace stratoscope
{

/** A place in an ArchiveInput, whose blocks may begin and end anywhere, seen as the 512-byte blocks of a tar. */
class TarCursor
{
public:
    /** \a input must outlive the cursor. */
    explicit TarCursor(ArchiveInput &input)
        : m_input(input)
    {
    }

    /** The next 512 bytes, valid until the next call; fewer if the input ends within them. */
    Result<QByteArrayView> block()
    {
        if (!hasBlock())
            return gatherBlock();
        return takeBlock();
    }
    /** Whether the next 512 bytes are here already. */
    bool hasBlock() const { return static_cast<std::size_t>(m_view.size()) >= TarBlockBytes; }
    /** The next 512 bytes, which must be here already, valid until the next call. */
    QByteArrayView takeBlock()
    {
        const QByteArrayView block = m_view.first(TarBlockBytes);
        m_view = m_view.sliced(TarBlockBytes);
        return block;
    }

    /** Up to \a most of the next bytes, valid until the next call; empty at the end. */
    Result<QByteArrayView> piece(quint64 most);
    /** Passes over \a bytes, without reading them if the input can; returns how many there were. */
    Result<quint64> skip(quint64 bytes)
    {
        if (bytes > static_cast<quint64>(m_view.size()))
            return skipBehind(bytes);
        m_view = m_view.sliced(static_cast<qsizetype>(bytes));
        return bytes;
    }

    /** How many of the next bytes are here already. */
    quint64 ahead() const { return static_cast<quint64>(m_view.size()); }
    /** Bytes from the beginning of the input. */
    quint64 position() const { return m_end - static_cast<quint64>(m_view.size()); }

private:
    Result<QByteArrayView> gatherBlock();
    Result<quint64> skipBehind(quint64 bytes);
    Result<bool> fill();

    ArchiveInput &m_input;
    QByteArrayView m_view; ///< What is left of the input's last block.
    quint64 m_end = 0; ///< Where m_view ends in the input.
    std::array<char, TarBlockBytes> m_gathered {}; ///< A block that two of the input's share.
};

}
