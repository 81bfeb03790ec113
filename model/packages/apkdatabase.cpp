// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "apkdatabase.h"

#include "fieldlines.h"
#include "packagelimits.h"

namespace stratoscope
{

namespace
{

struct ApkStanza
{
    Package package;
    QByteArrayView folder = {}; ///< Of the files that follow; without slashes at the ends.
};

void takeApkField(const FieldLine &line, ApkStanza &stanza, PathBudget &budget)
{
    if (line.name.size() != 1)
        return;
    Package &package = stanza.package;
    switch (line.name.front()) {
    case 'P':
        package.name = packageText(line.value);
        break;
    case 'V':
        package.version = packageText(line.value);
        break;
    case 'A':
        package.architecture = packageText(line.value);
        break;
    case 'L':
        package.license = packageText(line.value);
        break;
    case 'I': {
        bool isNumber = false;
        const quint64 bytes = line.value.toULongLong(&isNumber);
        if (isNumber)
            package.installedBytes = bytes;
        break;
    }
    case 'F':
        stanza.folder = line.value;
        break;
    case 'R':
        if (budget.take(stanza.folder.size() + line.value.size() + 2))
            package.files.append(
                (stanza.folder.isEmpty() ? "/" : '/' + stanza.folder.toByteArray() + '/') + line.value.toByteArray());
        break;
    }
}

}

std::vector<Package> apkPackages(QByteArrayView installed, const Job &job)
{
    std::vector<Package> packages;
    FieldLines lines(installed);
    ApkStanza stanza;
    PathBudget budget;
    while (const std::optional<FieldLine> line = lines.next()) {
        if (!line->endsStanza) {
            takeApkField(*line, stanza, budget);
            continue;
        }
        stanza.package.ecosystem = Ecosystem::Alpine;
        if (stanza.package.isNamed())
            packages.push_back(stanza.package);
        stanza = {};
        if (packages.size() >= limits::DatabasePackages || job.isCancelled())
            break;
    }
    return packages;
}

}
