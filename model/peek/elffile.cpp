// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "elffile.h"

#include <QtEndian>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr quint64 HeaderBytes = 64;
/** Real tables have a few dozen rows. */
constexpr quint64 MostRows = 4'096;
constexpr quint64 NameBytes = 1 << 20;
constexpr quint32 LoadedSegment = 1;
constexpr quint32 SymbolSection = 2;

template<typename T>
T swapped(const char *bytes, bool isBigEndian)
{
    return isBigEndian ? qFromBigEndian<T>(bytes) : qFromLittleEndian<T>(bytes);
}

}

std::optional<ElfFile> ElfFile::open(ByteSourcePtr source)
{
    ElfFile file(std::move(source));
    return file.readTables() ? std::optional(std::move(file)) : std::nullopt;
}

QByteArray ElfFile::bytes(quint64 offset, quint64 size) const
{
    if (offset >= m_source->size())
        return {};
    const quint64 there = std::min({size, m_source->size() - offset, MostBytes});
    QByteArray read(static_cast<qsizetype>(there), Qt::Uninitialized);
    quint64 done = 0;
    while (done < there) {
        const auto count
            = m_source->readAt(offset + done, std::span(read.data() + done, static_cast<std::size_t>(there - done)));
        if (!count || *count <= 0)
            break;
        done += static_cast<quint64>(*count);
    }
    read.truncate(static_cast<qsizetype>(done));
    return read;
}

quint64 ElfFile::number(QByteArrayView bytes, int width) const
{
    if (bytes.size() < width)
        return 0;
    switch (width) {
    case 2:
        return swapped<quint16>(bytes.data(), m_isBigEndian);
    case 4:
        return swapped<quint32>(bytes.data(), m_isBigEndian);
    default:
        return swapped<quint64>(bytes.data(), m_isBigEndian);
    }
}

quint64 ElfFile::field(QByteArrayView row, int offset, int offset64, int width, int width64) const
{
    const int at = m_is64 ? offset64 : offset;
    return row.size() <= at ? 0 : number(row.sliced(at), m_is64 ? width64 : width);
}

bool ElfFile::readTables()
{
    const QByteArray header = bytes(0, HeaderBytes);
    if (header.size() < qsizetype(HeaderBytes) || !header.startsWith("\177ELF"))
        return false;
    m_is64 = header[4] == 2;
    m_isBigEndian = header[5] == 2;
    m_type = quint16(field(header, 16, 16, 2, 2));
    m_machine = quint16(field(header, 18, 18, 2, 2));
    readSegments(header);
    readSections(header);
    return true;
}

void ElfFile::readSegments(QByteArrayView header)
{
    const quint64 start = field(header, 28, 32, 4, 8);
    const quint64 width = field(header, 42, 54, 2, 2);
    const quint64 count = field(header, 44, 56, 2, 2);
    if (width == 0 || width > 256 || count > MostRows)
        return;
    const QByteArray table = bytes(start, width * count);
    for (qsizetype at = 0; at + qsizetype(width) <= table.size(); at += qsizetype(width)) {
        const QByteArrayView row = QByteArrayView(table).sliced(at, qsizetype(width));
        m_segments.push_back({quint32(field(row, 0, 0, 4, 4)), {field(row, 4, 8, 4, 8), field(row, 16, 32, 4, 8)},
            field(row, 8, 16, 4, 8)});
    }
}

void ElfFile::readSections(QByteArrayView header)
{
    const quint64 start = field(header, 32, 40, 4, 8);
    const quint64 width = field(header, 46, 58, 2, 2);
    const quint64 count = field(header, 48, 60, 2, 2);
    const quint64 namesIn = field(header, 50, 62, 2, 2);
    if (start == 0 || width == 0 || width > 256 || count > MostRows || namesIn >= count)
        return;
    const QByteArray table = bytes(start, width * count);
    const auto sectionAt = [&](quint64 index) {
        const QByteArrayView row = QByteArrayView(table).sliced(qsizetype(index * width), qsizetype(width));
        m_hasSymbolTable = m_hasSymbolTable || field(row, 4, 4, 4, 4) == SymbolSection;
        return std::pair(field(row, 0, 0, 4, 4), Section {field(row, 16, 24, 4, 8), field(row, 20, 32, 4, 8)});
    };
    if (table.size() < qsizetype(width * count))
        return;
    const Section nameSection = sectionAt(namesIn).second;
    const QByteArray names = bytes(nameSection.offset, std::min(nameSection.size, NameBytes));
    for (quint64 i = 0; i < count; ++i) {
        const auto [name, section] = sectionAt(i);
        if (name >= quint64(names.size()))
            continue;
        const QByteArrayView rest = QByteArrayView(names).sliced(qsizetype(name));
        const qsizetype end = rest.indexOf('\0');
        // All that is looked for is short.
        if (end > 0 && end < 64)
            m_sections.push_back({rest.first(end).toByteArray(), section});
    }
}

std::optional<ElfFile::Section> ElfFile::section(QByteArrayView name) const
{
    const auto found = std::find_if(
        m_sections.begin(), m_sections.end(), [&](const Named &each) { return QByteArrayView(each.name) == name; });
    return found == m_sections.end() ? std::nullopt : std::optional(found->section);
}

QByteArray ElfFile::read(const Section &section) const
{
    return bytes(section.offset, section.size);
}

QByteArray ElfFile::readAddress(quint64 address, quint64 size) const
{
    for (const Segment &segment : m_segments) {
        const quint64 within = address - segment.address;
        if (segment.type == LoadedSegment && address >= segment.address && within < segment.content.size) {
            // Sums of what a file claims may wrap around; then it is outside the file, or somewhere harmless inside.
            return bytes(segment.content.offset + within, std::min(size, segment.content.size - within));
        }
    }
    return {};
}

}
