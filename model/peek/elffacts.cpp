// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "elffacts.h"

#include "bytereading.h"

#include <QCoreApplication>
#include <QtEndian>

#include <elf.h>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ElfFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ElfFacts)
};

/** What is read of each part, at most. */
constexpr quint64 HeaderBytes = 4096 * 64;
constexpr quint64 DynamicBytes = 64 * 1024;
constexpr quint64 StringBytes = 4 * 1024 * 1024;
constexpr quint64 NoteBytes = 64 * 1024;
constexpr quint64 NameBytes = 4096;
constexpr qsizetype MostNeeded = 200;

/** A part of the file that is loaded to an address. */
struct Segment
{
    quint32 type = 0;
    quint64 offset = 0;
    quint64 address = 0;
    quint64 size = 0;
};

/** Fields of a table, whichever their size and order of bytes. */
class Fields
{
public:
    Fields(QByteArray bytes, bool isBig, bool isWide)
        : m_bytes(std::move(bytes))
        , m_isBig(isBig)
        , m_isWide(isWide)
    {
    }

    qsizetype size() const { return m_bytes.size(); }
    quint64 half(qsizetype at) const { return read<quint16>(at); }
    quint64 word(qsizetype at) const { return read<quint32>(at); }
    /** An address or offset, at another place in 32-bit files. */
    quint64 address(qsizetype wideAt, qsizetype narrowAt) const
    {
        return m_isWide ? read<quint64>(wideAt) : read<quint32>(narrowAt);
    }
    QByteArray part(qsizetype at, qsizetype count) const { return m_bytes.mid(at, count); }

private:
    template<typename Number>
    quint64 read(qsizetype at) const
    {
        if (at < 0 || at + qsizetype(sizeof(Number)) > m_bytes.size())
            return 0;
        return m_isBig ? qFromBigEndian<Number>(m_bytes.constData() + at)
                       : qFromLittleEndian<Number>(m_bytes.constData() + at);
    }

    QByteArray m_bytes;
    bool m_isBig;
    bool m_isWide;
};

/** Reads one file. */
class ElfReading
{
public:
    ElfReading(const ByteSource &file, const QByteArray &ident)
        : m_file(file)
        , m_isWide(ident[EI_CLASS] == ELFCLASS64)
        , m_isBig(ident[EI_DATA] == ELFDATA2MSB)
    {
    }

    std::optional<ElfFacts> read();

private:
    Fields fields(quint64 offset, quint64 most) const { return {bytesAt(m_file, offset, most), m_isBig, m_isWide}; }
    void readSegments(quint64 offset, qsizetype entry, qsizetype count);
    void readSections(quint64 offset, qsizetype entry, qsizetype count);
    void readDynamic(const Segment &segment);
    void readNotes(const Segment &segment);
    std::optional<quint64> offsetOf(quint64 address) const;

    const ByteSource &m_file;
    const bool m_isWide;
    const bool m_isBig;
    std::vector<Segment> m_segments;
    ElfFacts m_facts;
};

std::optional<ElfFacts> ElfReading::read()
{
    const Fields header = fields(0, sizeof(Elf64_Ehdr));
    if (header.size() < qsizetype(m_isWide ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr)))
        return std::nullopt;
    constexpr ElfFacts::Type types[] {ElfFacts::Type::Other, ElfFacts::Type::Object, ElfFacts::Type::Executable,
        ElfFacts::Type::Shared, ElfFacts::Type::Core};
    const quint64 type = header.half(16);
    m_facts.type = type < std::size(types) ? types[type] : ElfFacts::Type::Other;
    m_facts.machine = quint16(header.half(18));
    m_facts.bits = m_isWide ? 64 : 32;
    m_facts.isBigEndian = m_isBig;
    const qsizetype sizes = m_isWide ? 54 : 42;
    readSegments(header.address(32, 28), qsizetype(header.half(sizes)), qsizetype(header.half(sizes + 2)));
    readSections(header.address(40, 32), qsizetype(header.half(sizes + 4)), qsizetype(header.half(sizes + 6)));
    for (const Segment &segment : m_segments) {
        if (segment.type == PT_INTERP)
            m_facts.interpreter
                = bytesAt(m_file, segment.offset, std::min(segment.size, NameBytes)).split('\0').first();
        else if (segment.type == PT_DYNAMIC)
            readDynamic(segment);
        else if (segment.type == PT_NOTE && m_facts.buildId.isEmpty())
            readNotes(segment);
    }
    return m_facts;
}

void ElfReading::readSegments(quint64 offset, qsizetype entry, qsizetype count)
{
    if (entry < qsizetype(m_isWide ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr)))
        return;
    const Fields table = fields(offset, std::min(HeaderBytes, quint64(entry) * quint64(count)));
    for (qsizetype at = 0; at + entry <= table.size(); at += entry) {
        m_segments.push_back({quint32(table.word(at)), table.address(at + 8, at + 4), table.address(at + 16, at + 8),
            table.address(at + 32, at + 16)});
    }
}

void ElfReading::readSections(quint64 offset, qsizetype entry, qsizetype count)
{
    if (entry < qsizetype(m_isWide ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr)))
        return;
    const Fields table = fields(offset, std::min(HeaderBytes, quint64(entry) * quint64(count)));
    for (qsizetype at = 0; at + entry <= table.size(); at += entry) {
        if (table.word(at + 4) == SHT_SYMTAB)
            m_facts.isStripped = false;
    }
}

/** Where what is loaded to \a address is in the file. */
std::optional<quint64> ElfReading::offsetOf(quint64 address) const
{
    for (const Segment &segment : m_segments) {
        if (segment.type == PT_LOAD && address >= segment.address && address - segment.address < segment.size)
            return segment.offset + (address - segment.address);
    }
    return std::nullopt;
}

void ElfReading::readDynamic(const Segment &segment)
{
    m_facts.isDynamic = true;
    const Fields table = fields(segment.offset, std::min(segment.size, DynamicBytes));
    const qsizetype entry = m_isWide ? 16 : 8;
    std::optional<quint64> strings;
    quint64 stringsSize = 0;
    const auto each = [&](auto take) {
        for (qsizetype at = 0; at + entry <= table.size(); at += entry) {
            const quint64 tag = table.address(at, at);
            if (tag == DT_NULL)
                return;
            take(tag, table.address(at + 8, at + 4));
        }
    };
    each([&](quint64 tag, quint64 value) {
        if (tag == DT_STRTAB)
            strings = offsetOf(value);
        else if (tag == DT_STRSZ)
            stringsSize = value;
    });
    if (!strings)
        return;
    const QByteArray names = bytesAt(m_file, *strings, std::min(stringsSize, StringBytes));
    const auto nameAt = [&names](quint64 offset) {
        if (offset >= quint64(names.size()))
            return QByteArray();
        const qsizetype end = names.indexOf('\0', qsizetype(offset));
        return names.mid(qsizetype(offset), end < 0 ? 0 : std::min(end - qsizetype(offset), qsizetype(NameBytes)));
    };
    each([&](quint64 tag, quint64 value) {
        if (tag == DT_NEEDED && m_facts.needed.size() < MostNeeded)
            m_facts.needed.append(nameAt(value));
        else if (tag == DT_SONAME)
            m_facts.soname = nameAt(value);
        else if (tag == DT_RUNPATH || (tag == DT_RPATH && m_facts.runPath.isEmpty()))
            m_facts.runPath = nameAt(value);
    });
    m_facts.needed.removeAll(QByteArray());
}

void ElfReading::readNotes(const Segment &segment)
{
    const Fields notes = fields(segment.offset, std::min(segment.size, NoteBytes));
    constexpr qsizetype Head = 12;
    for (qsizetype at = 0; at + Head <= notes.size();) {
        const auto nameSize = qsizetype(notes.word(at));
        const auto size = qsizetype(notes.word(at + 4));
        const qsizetype content = at + Head + (nameSize + 3) / 4 * 4;
        if (notes.word(at + 8) == NT_GNU_BUILD_ID && notes.part(at + Head, nameSize) == QByteArrayView("GNU\0", 4)
            && content + size <= notes.size()) {
            m_facts.buildId = notes.part(content, std::min<qsizetype>(size, 64)).toHex();
            return;
        }
        at = content + (size + 3) / 4 * 4;
    }
}

}

std::optional<ElfFacts> elfFacts(const ByteSource &file)
{
    const QByteArray ident = bytesAt(file, 0, EI_NIDENT);
    if (ident.size() < EI_NIDENT || !ident.startsWith(ELFMAG)
        || (ident[EI_CLASS] != ELFCLASS32 && ident[EI_CLASS] != ELFCLASS64)
        || (ident[EI_DATA] != ELFDATA2LSB && ident[EI_DATA] != ELFDATA2MSB))
        return std::nullopt;
    return ElfReading(file, ident).read();
}

QString machineName(quint16 machine)
{
    constexpr std::pair<quint16, const char *> names[] {{EM_386, "x86"}, {EM_X86_64, "x86-64"}, {EM_ARM, "ARM"},
        {EM_AARCH64, "AArch64"}, {EM_RISCV, "RISC-V"}, {EM_PPC, "PowerPC"}, {EM_PPC64, "PowerPC 64"},
        {EM_S390, "S/390"}, {EM_MIPS, "MIPS"}, {EM_SPARCV9, "SPARC v9"}, {EM_68K, "68000"}, {EM_BPF, "BPF"},
        {EM_LOONGARCH, "LoongArch"}};
    for (const auto &[known, name] : names) {
        if (known == machine)
            return QString::fromLatin1(name);
    }
    return ElfFactsWords::tr("machine %1").arg(machine);
}

}
