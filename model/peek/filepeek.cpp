// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filepeek.h"

#include "bytes.h"
#include "certificate.h"
#include "elffacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace stratoscope
{

namespace
{

struct FilePeekWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FilePeek)
};

/** Names of libraries in a line; more say nothing. */
constexpr qsizetype MostNames = 40;

QString typeText(const ElfFacts &elf)
{
    switch (elf.type) {
    case ElfFacts::Type::Object:
        return FilePeekWords::tr("object file");
    case ElfFacts::Type::Executable:
        return FilePeekWords::tr("program");
    case ElfFacts::Type::Shared:
        return elf.interpreter.isEmpty() ? FilePeekWords::tr("shared library") : FilePeekWords::tr("program");
    case ElfFacts::Type::Core:
        return FilePeekWords::tr("memory of a crashed program");
    case ElfFacts::Type::Other:
        break;
    }
    return FilePeekWords::tr("file");
}

QString names(const QByteArrayList &list)
{
    QStringList shown;
    for (const QByteArray &name : list.first(qMin(list.size(), MostNames)))
        shown.append(displayText(name));
    if (list.size() > MostNames)
        shown.append(QStringLiteral("…"));
    return shown.join(QStringLiteral(", "));
}

QStringList elfLines(const ElfFacts &elf)
{
    //: "ELF program, 64-bit x86-64, little-endian"
    QString first = FilePeekWords::tr("ELF %1, %2-bit %3, %4")
                        .arg(typeText(elf), QString::number(elf.bits), machineName(elf.machine),
                            elf.isBigEndian ? FilePeekWords::tr("big-endian") : FilePeekWords::tr("little-endian"));
    const bool runs = elf.type == ElfFacts::Type::Executable || elf.type == ElfFacts::Type::Shared;
    if (runs && !elf.isDynamic)
        first += FilePeekWords::tr(", statically linked");
    first += elf.isStripped ? FilePeekWords::tr(", stripped") : FilePeekWords::tr(", with symbols");
    QStringList lines {first};
    if (!elf.needed.isEmpty())
        lines.append(FilePeekWords::tr("Needs %1", "shared libraries").arg(names(elf.needed)));
    if (!elf.interpreter.isEmpty())
        lines.append(FilePeekWords::tr("Loaded by %1", "a dynamic loader").arg(displayText(elf.interpreter)));
    if (!elf.soname.isEmpty())
        lines.append(FilePeekWords::tr("Called %1", "a shared library").arg(displayText(elf.soname)));
    if (!elf.runPath.isEmpty())
        lines.append(FilePeekWords::tr("Looks for libraries in %1").arg(displayText(elf.runPath)));
    if (!elf.buildId.isEmpty())
        lines.append(FilePeekWords::tr("Build ID %1").arg(QString::fromLatin1(elf.buildId)));
    return lines;
}

QString dateText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.date(), QLocale::ShortFormat)
                          : FilePeekWords::tr("unknown", "a date");
}

QStringList certificateLines(const Certificates &certificates)
{
    QStringList lines;
    for (const Certificate &one : certificates.first) {
        lines.append(FilePeekWords::tr("Certificate of %1").arg(displayText(one.subject)));
        lines.append(FilePeekWords::tr("Valid from %1 to %2, issued by %3")
                         .arg(dateText(one.from), dateText(one.until), displayText(one.issuer)));
    }
    if (certificates.count > certificates.first.size())
        lines.append(
            FilePeekWords::tr("%1 certificates in all").arg(QLocale().toString(qulonglong(certificates.count))));
    return lines;
}

}

QStringList filePeek(const ByteSourcePtr &file, const QByteArray &head)
{
    if (const std::optional<ElfFacts> elf = elfFacts(file))
        return elfLines(*elf);
    const Result<Certificates> certificates = readCertificates(head);
    return certificates ? certificateLines(*certificates) : QStringList {displayText(certificates.error().cause)};
}

}
