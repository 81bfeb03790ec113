// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packageplan.h"

#include <set>
#include <vector>

namespace stratoscope::benchmark
{

using imagebuilder::Generator;
using imagebuilder::TarType;

namespace
{

const std::vector<QByteArray> places {"usr/bin", "usr/lib", "usr/lib/x86_64-linux-gnu", "usr/lib/python3/dist-packages",
    "usr/share", "usr/share/doc", "usr/share/icons/hicolor", "usr/share/locale", "usr/include", "usr/src", "etc",
    "var/lib/dpkg/info", "var/cache", "opt/app/node_modules", "opt/app/vendor", "home/app/.local/lib"};
/** The simplest tar format has no room for more. */
constexpr qsizetype longestLink = 100;

const std::vector<QByteArray> syllables {
    "lib", "core", "data", "net", "ssl", "gnu", "py", "web", "util", "conf", "sys", "dev", "io", "xml", "test", "x"};
const std::vector<QByteArray> endings {".so.1", ".py", ".js", ".json", ".h", ".gz", ".txt", ".conf", ".pyc", ".md",
    ".svg", ".mo", "", ".ts", ".d.ts", ".html"};

/** This many files per thousand have a size within these bounds. */
struct SizeClass
{
    unsigned perMille;
    quint64 least;
    quint64 most;
};
const std::vector<SizeClass> sizeClasses {{40, 0, 1}, {300, 20, 600}, {380, 600, 4'000}, {190, 4'000, 16'000},
    {75, 16'000, 64'000}, {13, 64'000, 400'000}, {2, 400'000, 8'000'000}};

quint64 usualSize(Generator &random)
{
    quint64 dice = random.below(1000);
    for (const SizeClass &sizes : sizeClasses) {
        if (dice < sizes.perMille)
            return sizes.least + random.below(sizes.most - sizes.least);
        dice -= sizes.perMille;
    }
    return 0;
}

QByteArray madeUpName(Generator &random)
{
    QByteArray name = random.pick(syllables);
    for (quint64 more = 1 + random.below(2); more > 0; --more)
        name += random.pick(syllables);
    return name;
}

qint64 usualTime(Generator &random)
{
    return static_cast<qint64>(1'700'000'000 + random.below(20'000'000));
}

PlannedEntry plannedLink(const QByteArray &path, TarType type, const QByteArray &target)
{
    PlannedEntry link;
    link.header.path = path;
    link.header.type = type;
    link.header.mode = type == TarType::Symlink ? 0777 : 0644;
    link.header.mtime = 1'700'000'000;
    link.header.linkTarget = target;
    return link;
}

}

PlannedEntry plannedDirectory(const QByteArray &path)
{
    PlannedEntry directory;
    directory.header.path = path;
    directory.header.type = TarType::Directory;
    directory.header.mode = 0755;
    directory.header.mtime = 1'700'000'000;
    return directory;
}

PlannedEntry plannedFile(const QByteArray &path, quint64 contentSeed)
{
    Generator random(contentSeed);
    PlannedEntry file;
    file.header.path = path;
    file.header.mode = random.chance(10) ? 0755 : 0644;
    file.header.mtime = usualTime(random);
    file.size = usualSize(random);
    file.contentSeed = random.next();
    return file;
}

bool addPlaces(const LayerPlan::Visit &add)
{
    std::set<QByteArray> directories;
    for (const QByteArray &place : places) {
        for (qsizetype slash = place.indexOf('/'); slash >= 0; slash = place.indexOf('/', slash + 1))
            directories.insert(place.first(slash));
        directories.insert(place);
    }
    directories.insert("var/lib");
    for (const QByteArray &directory : directories) {
        if (!add(plannedDirectory(directory)))
            return false;
    }
    return true;
}

QByteArray packageDirectory(const PackageId &package)
{
    Generator random(package.seed);
    const QByteArray &place = random.pick(places);
    return place + '/' + madeUpName(random) + '-' + QByteArray::number(package.number, 36);
}

bool addPackage(const PackageId &package, quint64 contentSeed, const LayerPlan::Visit &add)
{
    Generator random(package.seed ^ 1);
    Generator contents(contentSeed);
    QByteArray directory = packageDirectory(package);
    if (!add(plannedDirectory(directory)))
        return false;
    const QByteArray root = directory;
    QByteArray lastFile;
    const quint64 count = 2 + random.below(1 + random.below(110));
    for (quint64 i = 0; i < count; ++i) {
        const quint64 dice = random.below(100);
        const QByteArray path = directory + '/' + madeUpName(random) + QByteArray::number(i, 36) + random.pick(endings);
        PlannedEntry entry = plannedFile(path, contents.next());
        if (dice < 7) {
            directory = (random.chance(60) && directory.size() < 70 ? directory : root) + '/' + madeUpName(random)
                + QByteArray::number(i, 36);
            entry = plannedDirectory(directory);
        } else if (dice < 13 && !lastFile.isEmpty()) {
            entry = plannedLink(path, TarType::Symlink, lastFile.sliced(lastFile.lastIndexOf('/') + 1));
        } else if (dice < 14 && !lastFile.isEmpty() && lastFile.size() <= longestLink) {
            entry = plannedLink(path, TarType::Hardlink, lastFile);
        } else {
            lastFile = path;
        }
        if (!add(entry))
            return false;
    }
    return true;
}

}
