// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

#include <optional>
#include <vector>

namespace stratoscope
{

/** The tables of an ELF file, and what they lead to (elf(5)). All offsets are checked by whoever reads at them. */
class ElfFile
{
public:
    struct Section
    {
        quint64 offset = 0;
        quint64 size = 0;
    };
    struct Segment
    {
        quint32 type = 0; ///< PT_…
        Section content;
        quint64 address = 0;
    };

    /** What is read at once, at most. */
    static constexpr quint64 MostBytes = 16ull << 20;

    /** Reads the tables of \a source; empty if it is no ELF file, or one with tables that make no sense. */
    static std::optional<ElfFile> open(ByteSourcePtr source);

    /** The section \a name; empty if there is none. */
    std::optional<Section> section(QByteArrayView name) const;
    /** ET_…, EM_… */
    quint16 type() const { return m_type; }
    quint16 machine() const { return m_machine; }
    bool isBigEndian() const { return m_isBigEndian; }
    const std::vector<Segment> &segments() const { return m_segments; }
    bool hasSymbolTable() const { return m_hasSymbolTable; }
    /** Up to MostBytes of \a section; empty if they cannot be read. */
    QByteArray read(const Section &section) const;
    /** \a size bytes at \a address in memory; fewer where the file has fewer. */
    QByteArray readAddress(quint64 address, quint64 size) const;
    /** The number of \a width bytes at the start of \a bytes; 0 where there are too few. */
    quint64 number(QByteArrayView bytes, int width) const;
    /** Bytes of an address. */
    int addressBytes() const { return m_is64 ? 8 : 4; }

private:
    struct Named
    {
        QByteArray name;
        Section section;
    };

    explicit ElfFile(ByteSourcePtr source)
        : m_source(std::move(source))
    {
    }
    bool readTables();
    void readSegments(QByteArrayView header);
    void readSections(QByteArrayView header);
    QByteArray bytes(quint64 offset, quint64 size) const;
    /** The field at \a offset of a table's row, where 64-bit files have it at \a offset64. */
    quint64 field(QByteArrayView row, int offset, int offset64, int width, int width64) const;

    ByteSourcePtr m_source;
    bool m_is64 = true;
    bool m_isBigEndian = false;
    bool m_hasSymbolTable = false;
    quint16 m_type = 0;
    quint16 m_machine = 0;
    std::vector<Segment> m_segments;
    std::vector<Named> m_sections;
};

}
