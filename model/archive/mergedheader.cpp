// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mergedheader.h"

#include "bytes.h"
#include "overlayxattr.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace stratoscope
{

namespace
{

struct MergedHeaderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ArchiveReader)
};

/** An owner is 32 bits wide: engines hand wider ones to the kernel, which cuts them off and takes -1 for "unchanged". */
quint32 ownerOf(qint64 value, QStringList &oddities)
{
    const auto kept = static_cast<quint32>(value);
    if (value != static_cast<qint64>(kept))
        oddities.append(MergedHeaderWords::tr("the owner %1 does not fit into 32 bits").arg(value));
    return kept == static_cast<quint32>(-1) ? 0 : kept;
}

std::optional<EntryType> typeOf(char type)
{
    switch (type) {
    case '0':
    case '7':
    case 'S':
        return EntryType::File;
    case '1':
        return EntryType::Hardlink;
    case '2':
        return EntryType::Symlink;
    case '3':
        return EntryType::CharDevice;
    case '4':
        return EntryType::BlockDevice;
    case '5':
        return EntryType::Directory;
    case '6':
        return EntryType::Fifo;
    default:
        return std::nullopt;
    }
}

/** Of several with one name the last counts. Engines of today set empty ones, too; older ones left them out. */
void takeAttributes(const std::vector<PaxRecords::Attribute> &attributes, RawEntry &raw, QStringList &oddities)
{
    quint64 bytes = 0;
    for (auto it = attributes.rbegin(); it != attributes.rend(); ++it) {
        if (it->name.isEmpty() || !overlayAttribute(it->name).isEmpty())
            continue;
        bytes += static_cast<quint64>(it->name.size() + it->value.size());
        if (bytes > limits::XattrBytes) {
            oddities.append(MergedHeaderWords::tr("more than %1 bytes of extended attributes; the rest is dropped")
                                .arg(limits::XattrBytes));
            break;
        }
        raw.xattrs.push_back({it->name.toByteArray(), it->value.toByteArray()});
    }
    const auto byName = [](const Xattr &left, const Xattr &right) { return left.name < right.name; };
    const auto sameName = [](const Xattr &left, const Xattr &right) { return left.name == right.name; };
    std::stable_sort(raw.xattrs.begin(), raw.xattrs.end(), byName);
    raw.xattrs.erase(std::unique(raw.xattrs.begin(), raw.xattrs.end(), sameName), raw.xattrs.end());
}

bool takeNames(const MergedHeader &entry, RawEntry &raw, QStringList &oddities)
{
    if (raw.type == EntryType::Hardlink || raw.type == EntryType::Symlink)
        raw.linkTarget = entry.linkName;
    if (raw.path.isEmpty())
        oddities.append(MergedHeaderWords::tr("an entry without a name; skipped"));
    else if (raw.path.size() > limits::PathBytes || raw.linkTarget.size() > limits::PathBytes)
        oddities.append(MergedHeaderWords::tr("the path is too long for a file system; entry skipped"));
    else
        return true;
    return false;
}

void takePaxRecords(const PaxRecords &pax, RawEntry &raw, QStringList &oddities)
{
    if (pax.uid)
        raw.uid = ownerOf(*pax.uid, oddities);
    if (pax.gid)
        raw.gid = ownerOf(*pax.gid, oddities);
    if (pax.mtime) {
        raw.mtime = pax.mtime->seconds;
        raw.mtimeNsec = pax.mtime->nanoseconds;
    }
    if (!pax.attributes.empty())
        takeAttributes(pax.attributes, raw, oddities);
}

}

MergedHeader mergedHeader(const TarHeader &header, const TarMeta &meta, QByteArray &room)
{
    MergedHeader entry;
    entry.name = header.name;
    entry.linkName = header.linkName;
    if (!header.prefix.isEmpty()) {
        room.clear();
        room.append(header.prefix).append('/').append(header.name);
        entry.name = room;
    }
    qint64 size = header.size;
    if (meta.pax) {
        entry.name = meta.pax->path.isEmpty() ? entry.name : meta.pax->path;
        entry.linkName = meta.pax->linkPath.isEmpty() ? entry.linkName : meta.pax->linkPath;
        size = std::max<qint64>(meta.pax->size.value_or(size), 0);
    }
    if (!meta.longName.isEmpty())
        entry.name = meta.longName;
    if (!meta.longLink.isEmpty())
        entry.linkName = meta.longLink;
    // V7 had no type for directories.
    entry.type = header.type != '\0' ? header.type : entry.name.endsWith('/') ? '5' : '0';
    entry.stored = isHeaderOnly(entry.type) ? 0 : static_cast<quint64>(size);
    entry.hasSize
        = isHeaderOnly(entry.type) || (entry.stored <= limits::FileBytes && !(meta.pax && meta.pax->hasBadSize));
    return entry;
}

bool convertTarEntry(
    const MergedHeader &entry, const TarHeader &header, const TarMeta &meta, RawEntry &raw, QStringList &oddities)
{
    // In place: one that is made elsewhere and moved takes several times as long.
    std::destroy_at(&raw);
    std::construct_at(&raw);
    raw.path = entry.name;
    const std::optional<EntryType> type = typeOf(entry.type);
    if (!type) {
        oddities.append(MergedHeaderWords::tr("unknown entry type “%1”; entry skipped; engines reject such a layer")
                            .arg(displayText(QByteArrayView(&entry.type, 1))));
        return false;
    }
    if (entry.type == '7' || entry.type == 'S')
        oddities.append(
            MergedHeaderWords::tr("a file of type “%1”; engines reject such a layer").arg(QLatin1Char(entry.type)));
    raw.type = *type;
    if (!takeNames(entry, raw, oddities))
        return false;
    raw.mode = static_cast<quint16>(header.mode & 07777);
    raw.uid = ownerOf(header.uid, oddities);
    raw.gid = ownerOf(header.gid, oddities);
    raw.mtime = header.mtime;
    if (raw.type == EntryType::File) {
        raw.size = entry.stored;
    } else if (raw.type == EntryType::CharDevice || raw.type == EntryType::BlockDevice) {
        raw.deviceMajor = static_cast<quint32>(header.deviceMajor);
        raw.deviceMinor = static_cast<quint32>(header.deviceMinor);
    }
    if (meta.pax)
        takePaxRecords(*meta.pax, raw, oddities);
    if (header.malformed || (meta.pax && meta.pax->malformed))
        oddities.append(MergedHeaderWords::tr("a malformed header; engines reject such a layer"));
    return true;
}

void makeAsEnginesDo(RawEntry &entry)
{
    if (entry.type == EntryType::Symlink) {
        entry.mode = 0777;
        return;
    }
    // They set times before the epoch to it.
    if (entry.mtime < 0) {
        entry.mtime = 0;
        entry.mtimeNsec = 0;
    }
    // overlayfs takes this device for a whiteout, wherever it comes from.
    entry.whiteout = entry.type == EntryType::CharDevice && entry.deviceMajor == 0 && entry.deviceMinor == 0;
}

}
