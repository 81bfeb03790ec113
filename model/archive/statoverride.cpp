// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "statoverride.h"
#include <QList>

#include <algorithm>
#include <optional>

namespace stratoscope
{

namespace
{

/** In the order of precedence of fuse-overlayfs. */
constexpr QByteArrayView OverrideNames[]
    = {"security.fuseoverlayfs.override_stat", "user.containers.override_stat", "user.fuseoverlayfs.override_stat"};

bool isOverride(const Xattr &xattr)
{
    return std::any_of(std::begin(OverrideNames), std::end(OverrideNames),
        [&](QByteArrayView name) { return QByteArrayView(xattr.name) == name; });
}

std::optional<quint32> numberIn(const QByteArray &text, int base)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber, base);
    return isNumber ? std::optional<quint32>(number) : std::nullopt;
}

/** "block-8-0" */
void takeDevice(RawEntry &entry, EntryType type, const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('-');
    const auto major = numberIn(parts.value(1), 10);
    const auto minor = numberIn(parts.value(2), 10);
    if (!major || !minor || parts.size() != 3)
        return;
    entry.type = type;
    entry.deviceMajor = *major;
    entry.deviceMinor = *minor;
}

/** Only a file can stand for something else. */
void takeType(RawEntry &entry, const QByteArray &type)
{
    if (entry.type != EntryType::File)
        return;
    if (type == "symlink")
        entry.type = EntryType::Symlink;
    else if (type == "pipe")
        entry.type = EntryType::Fifo;
    else if (type.startsWith("block-"))
        takeDevice(entry, EntryType::BlockDevice, type);
    else if (type.startsWith("char-"))
        takeDevice(entry, EntryType::CharDevice, type);
    if (entry.type != EntryType::File)
        entry.size = 0;
}

void takeFields(RawEntry &entry, const QByteArray &value)
{
    const QList<QByteArray> fields = value.split(':');
    const auto uid = numberIn(fields.value(0), 10);
    const auto gid = numberIn(fields.value(1), 10);
    const auto mode = numberIn(fields.value(2), 8);
    if (!uid || !gid || !mode || fields.size() > 4)
        return;
    entry.uid = *uid;
    entry.gid = *gid;
    entry.mode = static_cast<quint16>(*mode & 07777);
    takeType(entry, fields.value(3));
}

}

void takeStatOverride(RawEntry &entry)
{
    for (const QByteArrayView name : OverrideNames) {
        const auto found = std::find_if(entry.xattrs.cbegin(), entry.xattrs.cend(),
            [&](const Xattr &xattr) { return QByteArrayView(xattr.name) == name; });
        if (found == entry.xattrs.cend())
            continue;
        // A copy: terminated by a zero in some versions.
        QByteArray value = found->value;
        while (value.endsWith('\0'))
            value.chop(1);
        takeFields(entry, value);
        break;
    }
    std::erase_if(entry.xattrs, isOverride);
}

}
