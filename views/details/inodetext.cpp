// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodetext.h"

#include "bytes.h"
#include "capabilities.h"
#include "factsheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct InodeTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::InodeText)
};

/** Binary values are shown up to this length. */
constexpr qsizetype MostHexBytes = 64;

QString hexText(const QByteArray &value)
{
    QString text = QString::fromLatin1(value.left(MostHexBytes).toHex(' '));
    if (value.size() > MostHexBytes)
        text += QStringLiteral(" … ") + InodeTextWords::tr("(%Ln bytes)", nullptr, static_cast<int>(value.size()));
    return text;
}

bool isPrintable(const QByteArray &value)
{
    return isUtf8(value) && std::none_of(value.begin(), value.end(), [](char c) {
        return c >= 0 && c < 0x20 && c != '\t' && c != '\n';
    });
}

}

QString typeText(EntryType type)
{
    switch (type) {
    case EntryType::File:
        return InodeTextWords::tr("regular file");
    case EntryType::Directory:
        return InodeTextWords::tr("directory");
    case EntryType::Symlink:
        return InodeTextWords::tr("symbolic link");
    case EntryType::Hardlink:
        return InodeTextWords::tr("hard link");
    case EntryType::CharDevice:
        return InodeTextWords::tr("character device");
    case EntryType::BlockDevice:
        return InodeTextWords::tr("block device");
    case EntryType::Fifo:
        return InodeTextWords::tr("FIFO");
    }
    return {};
}

QString deviceText(const Inode &inode)
{
    return QStringLiteral("%1, %2").arg(inode.deviceMajor).arg(inode.deviceMinor);
}

QString hashText(const ContentHash &hash)
{
    return QStringLiteral("%1%2").arg(hash.high, 16, 16, QLatin1Char('0')).arg(hash.low, 16, 16, QLatin1Char('0'));
}

QString xattrText(const Xattr &xattr)
{
    if (xattr.name == CapabilityXattr) {
        const QString capabilities = capabilityText(xattr.value);
        if (!capabilities.isEmpty())
            return capabilities;
    }
    QByteArray value = xattr.value;
    // Many tools store the terminating zero too.
    if (value.endsWith('\0'))
        value.chop(1);
    if (value.isEmpty())
        return InodeTextWords::tr("(empty)");
    return isPrintable(value) ? shownBytes(value) : hexText(xattr.value);
}

}
