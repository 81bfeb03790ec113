// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dpkgdatabase.h"

#include "fieldlines.h"
#include "packagelimits.h"

#include <QStringList>

namespace stratoscope
{

namespace
{

/** More than any disk holds; products of it do not overflow. */
constexpr quint64 MostKibibytes = 1ull << 50;

/** The third word of "install ok installed" says what is there. */
bool isUnpacked(QByteArrayView status)
{
    const QByteArrayView word = status.sliced(status.lastIndexOf(' ') + 1);
    return word != "not-installed" && word != "config-files";
}

struct Stanza
{
    Package package;
    bool isThere = true; ///< status.d has no status.
};

void takeDpkgField(const FieldLine &line, Stanza &stanza)
{
    Package &package = stanza.package;
    if (line.is("Package")) {
        package.name = packageText(line.value);
    } else if (line.is("Version")) {
        package.version = packageText(line.value);
    } else if (line.is("Architecture")) {
        package.architecture = packageText(line.value);
    } else if (line.is("Status")) {
        stanza.isThere = isUnpacked(line.value);
    } else if (line.is("Installed-Size")) {
        bool isNumber = false;
        const quint64 kibibytes = line.value.toULongLong(&isNumber);
        if (isNumber && kibibytes <= MostKibibytes)
            package.installedBytes = kibibytes * 1024;
    }
}

}

std::vector<Package> dpkgPackages(QByteArrayView status, const Job &job)
{
    std::vector<Package> packages;
    FieldLines lines(status);
    Stanza stanza;
    while (const std::optional<FieldLine> line = lines.next()) {
        if (!line->endsStanza) {
            takeDpkgField(*line, stanza);
            continue;
        }
        if (stanza.isThere && stanza.package.isNamed())
            packages.push_back(stanza.package);
        stanza = {};
        if (packages.size() >= limits::DatabasePackages || job.isCancelled())
            break;
    }
    return packages;
}

QByteArrayList dpkgList(QByteArrayView list)
{
    QByteArrayList paths;
    while (!list.isEmpty() && paths.size() < limits::FilesOfPackage) {
        const QByteArrayView line = takeLine(list);
        if (line.startsWith('/') && line != "/.")
            paths.append(line.toByteArray());
    }
    return paths;
}

QByteArrayList dpkgSums(QByteArrayView sums)
{
    QByteArrayList paths;
    while (!sums.isEmpty() && paths.size() < limits::FilesOfPackage) {
        const QByteArrayView line = takeLine(sums);
        const qsizetype gap = line.indexOf("  ");
        if (gap > 0)
            paths.append('/' + line.sliced(gap + 2).toByteArray());
    }
    return paths;
}

QString debianLicense(QByteArrayView copyright)
{
    QStringList licenses;
    FieldLines lines(copyright);
    bool isReadable = false;
    while (const std::optional<FieldLine> line = lines.next()) {
        isReadable = isReadable || line->is("Format") || line->is("Format-Specification");
        // Anything else is prose.
        if (!isReadable)
            return {};
        const QString license = line->is("License") ? packageText(line->value) : QString();
        if (!license.isEmpty() && !licenses.contains(license) && licenses.size() < 20)
            licenses.append(license);
    }
    return licenses.join(QStringLiteral(", ")).left(limits::PackageText);
}

}
