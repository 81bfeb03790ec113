// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entryconversion.h"

#include "overlayxattr.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <limits>

namespace stratoscope
{

namespace
{

struct EntryConversionWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ArchiveReader)
};

EntryType typeOf(archive_entry *entry)
{
    if (archive_entry_hardlink(entry))
        return EntryType::Hardlink;
    switch (archive_entry_filetype(entry)) {
    case AE_IFDIR:
        return EntryType::Directory;
    case AE_IFLNK:
        return EntryType::Symlink;
    case AE_IFCHR:
        return EntryType::CharDevice;
    case AE_IFBLK:
        return EntryType::BlockDevice;
    case AE_IFIFO:
        return EntryType::Fifo;
    default:
        return EntryType::File;
    }
}

QByteArrayView viewOf(const char *text)
{
    return text ? QByteArrayView(text) : QByteArrayView();
}

/** Owners are 32 bits wide; a tar can store wider ones. */
quint32 owner(qint64 value, QStringList &oddities)
{
    constexpr qint64 Max = std::numeric_limits<quint32>::max();
    if (value < 0 || value > Max)
        oddities.append(EntryConversionWords::tr("the owner %1 does not fit into 32 bits").arg(value));
    return static_cast<quint32>(std::clamp<qint64>(value, 0, Max));
}

/** Keeps one of each name: bsdtar writes every attribute twice, in two forms. */
void sortXattrs(std::vector<Xattr> &xattrs)
{
    const auto byName = [](const Xattr &a, const Xattr &b) { return a.name < b.name; };
    std::stable_sort(xattrs.begin(), xattrs.end(), byName);
    const auto sameName = [](const Xattr &a, const Xattr &b) { return a.name == b.name; };
    xattrs.erase(std::unique(xattrs.begin(), xattrs.end(), sameName), xattrs.end());
}

std::vector<Xattr> xattrsOf(archive_entry *entry, QStringList &oddities)
{
    std::vector<Xattr> xattrs;
    if (archive_entry_xattr_count(entry) == 0)
        return xattrs;
    quint64 bytes = 0;
    const char *name = nullptr;
    const void *value = nullptr;
    std::size_t size = 0;
    archive_entry_xattr_reset(entry);
    while (archive_entry_xattr_next(entry, &name, &value, &size) == ARCHIVE_OK) {
        const QByteArrayView key = viewOf(name);
        if (key.isEmpty() || !overlayAttribute(key).isEmpty())
            continue;
        bytes += static_cast<quint64>(key.size()) + size;
        if (bytes > limits::XattrBytes) {
            oddities.append(EntryConversionWords::tr("more than %1 bytes of extended attributes; the rest is dropped")
                                .arg(limits::XattrBytes));
            break;
        }
        xattrs.push_back(
            {key.toByteArray(), QByteArray(static_cast<const char *>(value), static_cast<qsizetype>(size))});
    }
    sortXattrs(xattrs);
    return xattrs;
}

bool takeNames(archive_entry *entry, RawEntry &raw, QStringList &oddities)
{
    raw.path = viewOf(archive_entry_pathname(entry));
    if (raw.type == EntryType::Hardlink)
        raw.linkTarget = viewOf(archive_entry_hardlink(entry));
    else if (raw.type == EntryType::Symlink)
        raw.linkTarget = viewOf(archive_entry_symlink(entry));
    if (raw.path.isEmpty())
        oddities.append(EntryConversionWords::tr("an entry without a name; skipped"));
    else if (raw.path.size() > limits::PathBytes || raw.linkTarget.size() > limits::PathBytes)
        oddities.append(EntryConversionWords::tr("the path is too long for a file system; entry skipped"));
    else
        return true;
    return false;
}

}

bool convertEntry(archive_entry *entry, RawEntry &raw, QStringList &oddities)
{
    raw = {};
    raw.type = typeOf(entry);
    if (!takeNames(entry, raw, oddities))
        return false;
    raw.mode = static_cast<quint16>(archive_entry_mode(entry) & 07777);
    raw.uid = owner(archive_entry_uid(entry), oddities);
    raw.gid = owner(archive_entry_gid(entry), oddities);
    raw.mtime = archive_entry_mtime(entry);
    raw.mtimeNsec = static_cast<quint32>(std::clamp<qint64>(archive_entry_mtime_nsec(entry), 0, 999'999'999));
    if (raw.type == EntryType::File) {
        raw.size = static_cast<quint64>(std::max<qint64>(archive_entry_size(entry), 0));
        raw.sparse = archive_entry_sparse_count(entry) > 0;
    } else if (raw.type == EntryType::CharDevice || raw.type == EntryType::BlockDevice) {
        raw.deviceMajor = static_cast<quint32>(archive_entry_rdevmajor(entry));
        raw.deviceMinor = static_cast<quint32>(archive_entry_rdevminor(entry));
    }
    raw.xattrs = xattrsOf(entry, oddities);
    return true;
}

}
