// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace stratoscope
{

/** What one of zstd's three tables is about (RFC 8878, 3.1.1.3.2.1). */
enum class ZstdField { LiteralLength, Offset, MatchLength };

/** A state of a decoder that uses a table: a code, and how to get to the next state. */
struct ZstdState
{
    quint8 code = 0;
    quint8 bits = 0; ///< To read,
    quint16 base = 0; ///< and to add to this.
};

/** A table of codes as a block describes it, or as it is until one does. */
class ZstdTable
{
public:
    ZstdTable() = default;

    /** The one that the format itself has. */
    static ZstdTable predefined(ZstdField field);
    /** The one whose only code is \a code. */
    static ZstdTable repeated(quint8 code);
    /** The one described at the start of \a bytes; empty if that is damaged. */
    static std::optional<ZstdTable> described(QByteArrayView bytes, ZstdField field);

    /** True if there is a table. */
    bool isKnown() const { return !m_description.isEmpty() || m_isRepeated; }
    /** As a block or a dictionary has it; empty for one code, which only a block can have. */
    const QByteArray &description() const { return m_description; }
    /** How many bits the first state takes. */
    int log() const { return m_log; }
    /** One for each number of \a log() bits. */
    std::vector<ZstdState> states() const;

private:
    QByteArray m_description;
    std::vector<qint16> m_shares; ///< How many of the states each code has; -1: one, at the end.
    int m_log = 0;
    bool m_isRepeated = false;
    quint8 m_code = 0; ///< The only one.
};

}
