// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "zstdblock.h"

namespace stratoscope
{

namespace
{

enum class LiteralsForm { Raw, Repeated, Compressed, Treeless };
enum class TableForm { Predefined, Repeated, Described, AsBefore };

quint64 littleNumber(QByteArrayView bytes, qsizetype count)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < count; ++i)
        number |= quint64(quint8(bytes[i])) << (8 * i);
    return number;
}

/** Takes the sections of one block apart. */
class BlockSections
{
public:
    BlockSections(QByteArrayView body, ZstdTables &tables)
        : m_rest(body)
        , m_tables(tables)
    {
    }

    bool readLiterals();
    std::optional<ZstdSequences> readSequences();

private:
    bool skip(quint64 bytes);
    bool readPlainLiterals(bool isRepeated);
    bool readPackedLiterals(bool hasTree);
    bool readTree();
    std::optional<quint32> readCount();
    bool readTable(TableForm form, ZstdField field, ZstdTable &table);

    QByteArrayView m_rest;
    ZstdTables &m_tables;
};

bool BlockSections::skip(quint64 bytes)
{
    if (bytes > quint64(m_rest.size()))
        return false;
    m_rest = m_rest.sliced(qsizetype(bytes));
    return true;
}

bool BlockSections::readLiterals()
{
    if (m_rest.isEmpty())
        return false;
    const auto form = LiteralsForm(m_rest[0] & 3);
    if (form == LiteralsForm::Raw || form == LiteralsForm::Repeated)
        return readPlainLiterals(form == LiteralsForm::Repeated);
    return readPackedLiterals(form == LiteralsForm::Compressed);
}

bool BlockSections::readPlainLiterals(bool isRepeated)
{
    const int format = (m_rest[0] >> 2) & 3;
    const qsizetype header = format == 1 ? 2 : format == 3 ? 3 : 1;
    if (m_rest.size() < header)
        return false;
    const quint64 size = littleNumber(m_rest, header) >> (header == 1 ? 3 : 4);
    return skip(quint64(header)) && skip(isRepeated ? 1 : size);
}

bool BlockSections::readPackedLiterals(bool hasTree)
{
    const int format = (m_rest[0] >> 2) & 3;
    const qsizetype header = format < 2 ? 3 : format + 2;
    const int sizeBits = format < 2 ? 10 : format == 2 ? 14 : 18;
    if (m_rest.size() < header)
        return false;
    const quint64 packed = (littleNumber(m_rest, header) >> (4 + sizeBits)) & ((quint64(1) << sizeBits) - 1);
    if (!skip(quint64(header)) || packed > quint64(m_rest.size()))
        return false;
    if (hasTree && !readTree())
        return false;
    return !m_tables.huffman.isEmpty() && skip(packed);
}

bool BlockSections::readTree()
{
    if (m_rest.isEmpty())
        return false;
    const qsizetype first = quint8(m_rest[0]);
    const qsizetype size = 1 + (first < 128 ? first : (first - 127 + 1) / 2);
    if (size > m_rest.size())
        return false;
    m_tables.huffman = m_rest.first(size).toByteArray();
    return true;
}

std::optional<quint32> BlockSections::readCount()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const quint32 first = quint8(m_rest[0]);
    const qsizetype header = first < 128 ? 1 : first < 255 ? 2 : 3;
    if (m_rest.size() < header)
        return std::nullopt;
    const quint32 more = header == 1 ? 0 : quint8(m_rest[1]);
    const quint32 most = header == 3 ? quint8(m_rest[2]) : 0;
    m_rest = m_rest.sliced(header);
    return header == 1 ? first : header == 2 ? ((first - 128) << 8) + more : more + (most << 8) + 0x7f00;
}

bool BlockSections::readTable(TableForm form, ZstdField field, ZstdTable &table)
{
    switch (form) {
    case TableForm::Predefined:
        table = ZstdTable::predefined(field);
        return true;
    case TableForm::Repeated:
        if (m_rest.isEmpty())
            return false;
        table = ZstdTable::repeated(quint8(m_rest[0]));
        return skip(1);
    case TableForm::Described:
        if (auto described = ZstdTable::described(m_rest, field)) {
            table = std::move(*described);
            return skip(quint64(table.description().size()));
        }
        return false;
    case TableForm::AsBefore:
        break;
    }
    return table.isKnown();
}

std::optional<ZstdSequences> BlockSections::readSequences()
{
    const std::optional<quint32> count = readCount();
    if (!count)
        return std::nullopt;
    ZstdSequences sequences;
    if (*count == 0)
        return m_rest.isEmpty() ? std::optional(sequences) : std::nullopt;
    if (m_rest.isEmpty())
        return std::nullopt;
    const int forms = quint8(m_rest[0]);
    const bool isRead = skip(1) && readTable(TableForm(forms >> 6), ZstdField::LiteralLength, m_tables.literalLengths)
        && readTable(TableForm((forms >> 4) & 3), ZstdField::Offset, m_tables.offsets)
        && readTable(TableForm((forms >> 2) & 3), ZstdField::MatchLength, m_tables.matchLengths);
    if (!isRead || (forms & 3) != 0 || m_rest.isEmpty())
        return std::nullopt;
    sequences.count = *count;
    sequences.bits = m_rest.toByteArray();
    sequences.tables = m_tables;
    return sequences;
}

}

std::optional<ZstdSequences> readZstdBlock(QByteArrayView body, ZstdTables &tables)
{
    BlockSections sections(body, tables);
    return sections.readLiterals() ? sections.readSequences() : std::nullopt;
}

}
