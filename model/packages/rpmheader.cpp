// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rpmheader.h"

#include "fieldlines.h"
#include "packagelimits.h"

#include <QtEndian>

#include <map>

namespace stratoscope
{

namespace
{

constexpr quint32 MostTags = 1u << 16;

/** Numbers of tags, and of their types (rpmtag.h). */
enum RpmTag : quint32 {
    TagName = 1000,
    TagVersion = 1001,
    TagRelease = 1002,
    TagEpoch = 1003,
    TagSize = 1009,
    TagLicense = 1014,
    TagArch = 1022,
    TagDirIndexes = 1116,
    TagBaseNames = 1117,
    TagDirNames = 1118,
    TagLongSize = 5009,
};

struct RpmEntry
{
    quint32 offset = 0;
    quint32 count = 0;
};

/** A header with its index read; everything it returns is within its bytes. */
class RpmHeader
{
public:
    explicit RpmHeader(QByteArrayView bytes);

    QByteArrayView text(RpmTag tag) const;
    QList<QByteArrayView> texts(RpmTag tag) const;
    std::optional<quint64> number(RpmTag tag, quint32 index = 0, int width = 4) const;

private:
    const RpmEntry *find(RpmTag tag) const;

    std::map<quint32, RpmEntry> m_entries;
    QByteArrayView m_data;
};

quint32 numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

RpmHeader::RpmHeader(QByteArrayView bytes)
{
    if (bytes.size() < 8)
        return;
    const quint32 tags = numberAt(bytes, 0);
    const qsizetype start = 8 + 16 * qsizetype(tags);
    if (tags > MostTags || start > bytes.size())
        return;
    m_data = bytes.sliced(start);
    for (quint32 i = 0; i < tags; ++i) {
        const qsizetype at = 8 + 16 * qsizetype(i);
        m_entries[numberAt(bytes, at)] = {numberAt(bytes, at + 8), numberAt(bytes, at + 12)};
    }
}

const RpmEntry *RpmHeader::find(RpmTag tag) const
{
    const auto found = m_entries.find(tag);
    return found == m_entries.end() || found->second.offset >= quint64(m_data.size()) ? nullptr : &found->second;
}

QByteArrayView RpmHeader::text(RpmTag tag) const
{
    const RpmEntry *entry = find(tag);
    if (!entry)
        return {};
    const QByteArrayView rest = m_data.sliced(entry->offset);
    const qsizetype end = rest.indexOf('\0');
    return end < 0 ? QByteArrayView() : rest.first(end);
}

QList<QByteArrayView> RpmHeader::texts(RpmTag tag) const
{
    QList<QByteArrayView> all;
    const RpmEntry *entry = find(tag);
    QByteArrayView rest = entry ? m_data.sliced(entry->offset) : QByteArrayView();
    for (quint32 i = 0; entry && i < entry->count && all.size() < limits::FilesOfPackage; ++i) {
        const qsizetype end = rest.indexOf('\0');
        if (end < 0)
            break;
        all.append(rest.first(end));
        rest = rest.sliced(end + 1);
    }
    return all;
}

std::optional<quint64> RpmHeader::number(RpmTag tag, quint32 index, int width) const
{
    const RpmEntry *entry = find(tag);
    const quint64 at = entry ? entry->offset + quint64(index) * quint64(width) : 0;
    if (!entry || index >= entry->count || at + quint64(width) > quint64(m_data.size()))
        return std::nullopt;
    const char *bytes = m_data.data() + at;
    return width == 8 ? qFromBigEndian<quint64>(bytes) : qFromBigEndian<quint32>(bytes);
}

QString rpmVersion(const RpmHeader &header)
{
    QString version = packageText(header.text(TagVersion));
    const QString release = packageText(header.text(TagRelease));
    if (!release.isEmpty())
        version += QLatin1Char('-') + release;
    const std::optional<quint64> epoch = header.number(TagEpoch);
    return epoch && *epoch > 0 ? QStringLiteral("%1:%2").arg(*epoch).arg(version) : version;
}

QByteArrayList rpmFiles(const RpmHeader &header, PathBudget &budget)
{
    const QList<QByteArrayView> names = header.texts(TagBaseNames);
    const QList<QByteArrayView> folders = header.texts(TagDirNames);
    QByteArrayList files;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const std::optional<quint64> folder = header.number(TagDirIndexes, quint32(i));
        if (!folder || *folder >= quint64(folders.size()))
            continue;
        if (!budget.take(folders[qsizetype(*folder)].size() + names[i].size()))
            break;
        files.append(folders[qsizetype(*folder)].toByteArray() + names[i].toByteArray());
    }
    return files;
}

}

Package rpmPackage(QByteArrayView bytes, PathBudget &budget)
{
    const RpmHeader header(bytes);
    Package package;
    package.ecosystem = Ecosystem::Rpm;
    package.name = packageText(header.text(TagName));
    package.version = rpmVersion(header);
    package.architecture = packageText(header.text(TagArch));
    package.license = packageText(header.text(TagLicense));
    package.installedBytes = header.number(TagLongSize, 0, 8);
    if (!package.installedBytes)
        package.installedBytes = header.number(TagSize);
    package.files = rpmFiles(header, budget);
    return package;
}

}
