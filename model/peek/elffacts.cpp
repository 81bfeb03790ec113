// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "elffacts.h"

#include "elffile.h"

#include <QCoreApplication>

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
constexpr quint64 DynamicBytes = 64 * 1024;
constexpr quint64 StringBytes = 4 * 1024 * 1024;
constexpr quint64 NoteBytes = 64 * 1024;
constexpr quint64 ElfNameBytes = 4096;
constexpr qsizetype MostNeeded = 200;

QByteArray contentOf(const ElfFile &file, const ElfFile::Segment &segment, quint64 most)
{
    return file.read({segment.content.offset, std::min(segment.content.size, most)});
}

/** The text that ends with a zero, at \a offset of \a names. */
QByteArray nameAt(const QByteArray &names, quint64 offset)
{
    if (offset >= quint64(names.size()))
        return {};
    const qsizetype end = names.indexOf('\0', qsizetype(offset));
    return names.mid(qsizetype(offset), end < 0 ? 0 : std::min(end - qsizetype(offset), qsizetype(ElfNameBytes)));
}

/** A row of the dynamic section. */
struct DynamicRow
{
    quint64 tag = 0;
    quint64 value = 0;
};

std::vector<DynamicRow> dynamicRows(const ElfFile &file, QByteArrayView table)
{
    std::vector<DynamicRow> rows;
    const int width = file.addressBytes();
    for (qsizetype at = 0; at + 2 * width <= table.size(); at += 2 * width) {
        const DynamicRow row {file.number(table.sliced(at), width), file.number(table.sliced(at + width), width)};
        if (row.tag == DT_NULL)
            break;
        rows.push_back(row);
    }
    return rows;
}

void readDynamic(const ElfFile &file, const ElfFile::Segment &segment, ElfFacts &facts)
{
    facts.isDynamic = true;
    const QByteArray table = contentOf(file, segment, DynamicBytes);
    const std::vector<DynamicRow> rows = dynamicRows(file, table);
    const auto valueOf = [&rows](quint64 tag) {
        const auto row
            = std::find_if(rows.rbegin(), rows.rend(), [tag](const DynamicRow &each) { return each.tag == tag; });
        return row == rows.rend() ? 0 : row->value;
    };
    const QByteArray names = file.readAddress(valueOf(DT_STRTAB), std::min(valueOf(DT_STRSZ), StringBytes));
    for (const auto &[tag, value] : rows) {
        if (tag == DT_NEEDED && facts.needed.size() < MostNeeded)
            facts.needed.append(nameAt(names, value));
        else if (tag == DT_SONAME)
            facts.soname = nameAt(names, value);
        else if (tag == DT_RUNPATH || (tag == DT_RPATH && facts.runPath.isEmpty()))
            facts.runPath = nameAt(names, value);
    }
    facts.needed.removeAll(QByteArray());
}

void readNotes(const ElfFile &file, const ElfFile::Segment &segment, ElfFacts &facts)
{
    const QByteArray notes = contentOf(file, segment, NoteBytes);
    const auto word = [&](qsizetype at) { return qsizetype(file.number(QByteArrayView(notes).sliced(at), 4)); };
    constexpr qsizetype Head = 12;
    for (qsizetype at = 0; at + Head <= notes.size();) {
        const qsizetype nameSize = word(at);
        const qsizetype size = word(at + 4);
        const qsizetype content = at + Head + (nameSize + 3) / 4 * 4;
        if (word(at + 8) == NT_GNU_BUILD_ID && notes.mid(at + Head, nameSize) == QByteArrayView("GNU\0", 4)
            && content + size <= notes.size()) {
            facts.buildId = notes.mid(content, std::min<qsizetype>(size, 64)).toHex();
            return;
        }
        at = content + (size + 3) / 4 * 4;
    }
}

}

std::optional<ElfFacts> elfFacts(const ByteSourcePtr &source)
{
    const std::optional<ElfFile> file = ElfFile::open(source);
    if (!file)
        return std::nullopt;
    ElfFacts facts;
    constexpr ElfFacts::Type types[] {ElfFacts::Type::Other, ElfFacts::Type::Object, ElfFacts::Type::Executable,
        ElfFacts::Type::Shared, ElfFacts::Type::Core};
    facts.type = file->type() < std::size(types) ? types[file->type()] : ElfFacts::Type::Other;
    facts.machine = file->machine();
    facts.bits = file->addressBytes() * 8;
    facts.isBigEndian = file->isBigEndian();
    facts.isStripped = !file->hasSymbolTable();
    for (const ElfFile::Segment &segment : file->segments()) {
        if (segment.type == PT_INTERP)
            facts.interpreter = contentOf(*file, segment, ElfNameBytes).split('\0').first();
        else if (segment.type == PT_DYNAMIC)
            readDynamic(*file, segment, facts);
        else if (segment.type == PT_NOTE && facts.buildId.isEmpty())
            readNotes(*file, segment, facts);
    }
    return facts;
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
