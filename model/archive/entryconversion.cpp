// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entryconversion.h"

#include "readlimits.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

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
    if (raw.type == EntryType::File)
        raw.size = static_cast<quint64>(std::max<qint64>(archive_entry_size(entry), 0));
    return true;
}

}
