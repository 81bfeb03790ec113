// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "javaarchive.h"

#include "entryreader.h"
#include "fieldlines.h"
#include "packagelimits.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Jars in jars: an ear has wars, which have jars. */
constexpr int MostJarDepth = 2;
constexpr qint64 MostDescription = 1 << 20;
constexpr quint64 MostMembers = 1'000'000;
/** Bytes of all jars in one that are read. */
constexpr quint64 MostNested = 1ull << 30;

bool isArchiveName(QByteArrayView name)
{
    return name.endsWith(".jar") || name.endsWith(".war");
}

/** The content of the entry that \a reader is at; empty if it is larger than \a most or cannot be read. */
QByteArray contentOf(EntryReader &reader, quint64 most)
{
    QByteArray content;
    for (;;) {
        const auto piece = reader.readContent();
        if (!piece || !*piece)
            return piece ? content : QByteArray();
        if (quint64(content.size()) + quint64((*piece)->bytes.size()) > most)
            return {};
        content += (*piece)->bytes;
    }
}

/** "groupId=…" and so on (Maven's archiver). */
Package mavenPackage(QByteArrayView properties)
{
    Package package;
    package.ecosystem = Ecosystem::Java;
    QString group;
    while (!properties.isEmpty()) {
        const QByteArrayView line = takeLine(properties);
        const qsizetype equals = line.indexOf('=');
        const QByteArrayView key = equals < 0 ? QByteArrayView() : line.first(equals).trimmed();
        const QString value = equals < 0 ? QString() : packageText(line.sliced(equals + 1).trimmed());
        if (key == "groupId")
            group = value;
        else if (key == "artifactId")
            package.name = value;
        else if (key == "version")
            package.version = value;
    }
    if (package.isNamed() && !group.isEmpty())
        package.name = group + QLatin1Char(':') + package.name;
    return package;
}

/** Reads one archive and those in it. */
class JarReader
{
public:
    explicit JarReader(const Job &job)
        : m_job(job)
    {
    }

    void read(const ByteSourcePtr &archive, const QByteArray &name, int depth);
    std::vector<Package> take() { return std::move(m_packages); }

private:
    void readMember(EntryReader &reader, std::vector<Package> &own, QByteArray &manifest, int depth);

    const Job &m_job;
    std::vector<Package> m_packages;
    quint64 m_nestedBytes = 0;
};

void JarReader::readMember(EntryReader &reader, std::vector<Package> &own, QByteArray &manifest, int depth)
{
    const QByteArray path = reader.entry().path.toByteArray();
    if (path == "META-INF/MANIFEST.MF") {
        manifest = contentOf(reader, MostDescription);
    } else if (path.startsWith("META-INF/maven/") && path.endsWith("/pom.properties")) {
        if (const Package package = mavenPackage(contentOf(reader, MostDescription)); package.isNamed())
            own.push_back(package);
    } else if (isArchiveName(path) && depth < MostJarDepth && m_nestedBytes < MostNested) {
        const QByteArray nested = contentOf(reader, limits::PackageProgram);
        m_nestedBytes += quint64(nested.size());
        read(memorySource(nested, {}), path.mid(path.lastIndexOf('/') + 1), depth + 1);
    }
}

void JarReader::read(const ByteSourcePtr &archive, const QByteArray &name, int depth)
{
    SourceInput input(archive);
    const auto reader = makeEntryReader(input, ArchiveFormat::Zip);
    // What comes first is what the archive is called after, so those in it wait.
    std::vector<Package> own;
    QByteArray manifest;
    const std::size_t before = m_packages.size();
    quint64 members = 0;
    for (auto step = reader->next(); step && *step == EntryReader::Step::Entry; step = reader->next()) {
        if (m_job.isCancelled() || ++members > MostMembers
            || m_packages.size() + own.size() >= limits::DatabasePackages)
            break;
        if (reader->entry().type == EntryType::File)
            readMember(*reader, own, manifest, depth);
    }
    if (members == 0)
        return;
    if (own.empty())
        own.push_back(javaPackageOf(name, manifest));
    std::stable_partition(own.begin(), own.end(), [&](const Package &package) {
        return name.startsWith(package.name.section(QLatin1Char(':'), -1).toUtf8() + '-');
    });
    m_packages.insert(m_packages.begin() + qsizetype(before), own.begin(), own.end());
}

}

std::vector<Package> javaPackages(const ByteSourcePtr &archive, const QByteArray &name, const Job &job)
{
    JarReader reader(job);
    reader.read(archive, name, 0);
    return reader.take();
}

Package javaPackageOf(const QByteArray &name, QByteArrayView manifest)
{
    Package package;
    package.ecosystem = Ecosystem::Java;
    const QByteArray stem = name.left(name.lastIndexOf('.'));
    qsizetype dash = stem.indexOf('-');
    while (dash >= 0 && dash + 1 < stem.size() && (stem[dash + 1] < '0' || stem[dash + 1] > '9'))
        dash = stem.indexOf('-', dash + 1);
    package.name = packageText(dash > 0 ? stem.left(dash) : stem);
    package.version = dash > 0 ? packageText(stem.mid(dash + 1)) : QString();
    FieldLines lines(manifest);
    while (const auto line = lines.next()) {
        const bool isVersion = line->is("Implementation-Version") || line->is("Bundle-Version");
        if (isVersion && package.version.isEmpty())
            package.version = packageText(line->value);
        if (line->is("Bundle-License"))
            package.license = packageText(line->value);
    }
    return package;
}

}
