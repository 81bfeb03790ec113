// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entryreader.h"
#include "mergedheader.h"
#include "sparsemap.h"
#include "tarcursor.h"
#include "warninglist.h"

#include <algorithm>
#include <string>

namespace stratoscope
{

/**
 * Reads a tar of any dialect (V7, ustar, PAX, GNU, star) as engines do, which is as Go's archive/tar does. Where Go
 * gives up, but something can still be told, reads on with a warning. After a block that should be a header and is
 * none, looks for the next one; what was lost is damage().
 */
class TarReader final : public EntryReader
{
public:
    /** \a input must outlive the reader. */
    explicit TarReader(ArchiveInput &input);

    Result<Step> next() override;
    Result<std::optional<Piece>> readContent() override;
    bool isContentStored() const override { return !m_entry.sparse; }
    Result<void> skipContent() override;
    /** True if takeDamage() has something to give. */
    bool hasDamage() const { return m_damage.has_value(); }
    std::optional<Error> takeDamage() override { return std::exchange(m_damage, std::nullopt); }
    QStringList warnings() const override { return m_warnings.texts(); }

    /** False for a sparse file whose map makes no sense: only its size is known. */
    bool isContentKnown() const { return m_isContentKnown; }
    /** After the end: there is something else behind it than zeros and the table of contents of an eStargz layer. */
    bool hasDataBehind() const { return m_hasDataBehind; }
    /** The stored pieces of a sparse file; empty for others. Stored one after the other at position(). */
    const SparseMap &sparseMap() const { return m_map; }
    /** Passes over up to so many bytes without headers, in all gaps together; 1 GiB unless set. A few bytes of a file may
     *  stand for a hole of any size. */
    void setMostLost(quint64 bytes) { m_mostLost = bytes; }
    /** From now on, keeps the headers of the current entry as they are stored. */
    void keepHeaders() { m_keepsHeaders = true; }
    /** All header blocks of the current entry, those before its own each followed by their content without padding. */
    QByteArrayView headers() const { return m_headers; }
    /** Bytes from the beginning of the input. */
    quint64 position() const { return m_cursor.position(); }

private:
    enum class Found { Entry, Nothing, NoSize };

    Result<bool> readHeader();
    Result<bool> readSecondZeros();
    Result<bool> findHeader();
    Result<void> readBehind();
    Result<Found> takeHeader();
    Result<bool> takeMeta();
    Result<QByteArray> readMeta();
    Result<Found> takeEntry();
    void forgetEntry();
    Result<void> takeSparse(char type);
    Result<void> takeGnuMap();
    Result<void> takePaxMap();
    Result<void> readStoredMap(qint64 size);
    void useMap(std::optional<SparseMap> map, qint64 size);
    void keepNames();
    /** False if the input is known to be shorter than the header says: sizes are only claims. */
    bool isAllThere() const
    {
        return !m_inputSize || m_stored <= *m_inputSize - std::min(*m_inputSize, m_cursor.position());
    }
    Result<void> passOverStored();
    Result<void> passOverContent();
    void warn(const QString &oddity);
    tl::unexpected<Error> endsEarly() const;

    TarCursor m_cursor;
    std::optional<quint64> m_inputSize; ///< If known.
    QByteArrayView m_block; ///< The header's.
    TarHeader m_header;
    TarMeta m_meta;
    QByteArray m_nameRoom; ///< For a name that is put together.
    QByteArray m_headers; ///< As stored, if they are kept.
    std::string m_keptNames; ///< Of the current entry, once its header's block is gone.
    quint64 m_headersFrom = 0; ///< Where the first of the current entry's headers is in the input.
    quint64 m_stored = 0; ///< Bytes of content left in the input,
    quint64 m_padding = 0; ///< and of zeros behind them.
    quint64 m_done = 0; ///< Bytes of content read; of a sparse file, including holes.
    SparseMap m_map;
    std::size_t m_piece = 0; ///< Of m_map: the next one to read.
    quint64 m_mostLost = 1 << 30; ///< Bytes that may still be passed over.
    std::optional<Error> m_damage;
    QStringList m_oddities; ///< Of the current entry.
    WarningList m_warnings;
    bool m_keepsHeaders = false;
    bool m_isFirst = true;
    bool m_hasKeptNames = false;
    bool m_isContentKnown = true;
    bool m_hasDataBehind = false;
};

}
