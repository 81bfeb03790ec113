// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "gobuildinfo.h"

#include "fieldlines.h"
#include "packagelimits.h"

namespace stratoscope
{

namespace
{

constexpr QByteArrayView GoMagic = "\xff Go buildinf:";
constexpr qsizetype GoHeader = 32;
/** Bits of the byte after the size of a pointer. */
constexpr quint8 GoInline = 2;
/** Around the list of modules. */
constexpr qsizetype GoSentinel = 16;

struct GoInfo
{
    QByteArray version; ///< "go1.19.8".
    QByteArray modules; ///< Lines of "dep\tPATH\tVERSION\tSUM".
};

/** Takes a text with its length before it (Go's encoding/binary, Uvarint). */
QByteArray takeText(QByteArrayView &rest)
{
    quint64 length = 0;
    for (int shift = 0; shift < 64 && !rest.isEmpty(); shift += 7) {
        const auto byte = static_cast<quint8>(rest.front());
        rest = rest.sliced(1);
        length |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    if (length > quint64(rest.size()))
        return {};
    const QByteArray text = rest.first(qsizetype(length)).toByteArray();
    rest = rest.sliced(qsizetype(length));
    return text;
}

/** The Go string whose header is at \a address, as before Go 1.18. */
QByteArray pointedText(const ElfFile &program, quint64 address)
{
    const int width = program.addressBytes();
    const QByteArray header = program.readAddress(address, quint64(width) * 2);
    if (header.size() < 2 * width)
        return {};
    return program.readAddress(
        program.number(header, width), program.number(QByteArrayView(header).sliced(width), width));
}

GoInfo goInfo(const ElfFile &program)
{
    const std::optional<ElfFile::Section> section = program.section(".go.buildinfo");
    const QByteArray bytes = section ? program.read(*section) : QByteArray();
    if (!bytes.startsWith(GoMagic) || bytes.size() < GoHeader)
        return {};
    GoInfo info;
    const int width = program.addressBytes();
    QByteArrayView rest = QByteArrayView(bytes).sliced(GoHeader);
    if (quint8(bytes[15]) & GoInline) {
        info.version = takeText(rest);
        info.modules = takeText(rest);
    } else {
        const QByteArrayView pointers = QByteArrayView(bytes).sliced(16);
        info.version = pointedText(program, program.number(pointers, width));
        info.modules = pointedText(program, program.number(pointers.sliced(width), width));
    }
    const bool isFramed = info.modules.size() > 2 * GoSentinel + 1;
    info.modules = isFramed ? info.modules.mid(GoSentinel, info.modules.size() - 2 * GoSentinel) : QByteArray();
    return info;
}

Package goPackage(QByteArrayView path, QByteArrayView version)
{
    Package package;
    package.ecosystem = Ecosystem::Go;
    package.name = packageText(path);
    package.version = packageText(version);
    return package;
}

/** What was built without modules has the path of its program alone. */
void takePath(const QList<QByteArray> &fields, std::vector<Package> &packages)
{
    if (fields.value(0) == "path" && packages.empty() && !fields.value(1).isEmpty())
        packages.push_back(goPackage(fields.value(1), {}));
}

/** "dep\tPATH\tVERSION\tSUM", or "=>\t…" for what was built instead of the line before. */
void takeModule(const QList<QByteArray> &fields, std::vector<Package> &packages)
{
    const bool isReplacement = fields.value(0) == "=>";
    if (fields.value(0) != "mod" && fields.value(0) != "dep" && !isReplacement)
        return;
    const Package package = goPackage(fields.value(1), fields.value(2));
    if (!package.isNamed() || (isReplacement && packages.empty()))
        return;
    // The module of the program tells more than its path.
    if (isReplacement || (fields.value(0) == "mod" && !packages.empty()))
        packages.back() = package;
    else
        packages.push_back(package);
}

}

std::vector<Package> goPackages(const ElfFile &program)
{
    const GoInfo info = goInfo(program);
    std::vector<Package> packages;
    QByteArrayView rest(info.modules);
    while (!rest.isEmpty() && packages.size() < limits::DatabasePackages) {
        const QList<QByteArray> fields = takeLine(rest).toByteArray().split('\t');
        takePath(fields, packages);
        takeModule(fields, packages);
    }
    if (info.version.startsWith("go"))
        packages.push_back(goPackage("stdlib", QByteArrayView(info.version).sliced(2)));
    return packages;
}

}
