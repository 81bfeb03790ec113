// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "overlayentry.h"

#include "overlayxattr.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct OverlayEntryWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::UpperWalk)
};

void interpret(RawEntry &entry, QByteArrayView attribute, QByteArrayView value, QStringList &oddities)
{
    // "x" does not mean opaque, only that the directory contains xattr whiteouts (Linux 6.7).
    if (attribute == QByteArrayView("opaque") && entry.type == EntryType::Directory)
        entry.opaque = value == QByteArrayView("y");
    else if (attribute == QByteArrayView("whiteout") && entry.type == EntryType::File && entry.size == 0)
        entry.whiteout = true;
    else if (attribute == QByteArrayView("metacopy"))
        oddities.append(OverlayEntryWords::tr("metadata only (metacopy); its content is in a layer below"));
    else if (attribute == QByteArrayView("redirect") && entry.type == EntryType::Directory)
        oddities.append(
            OverlayEntryWords::tr("renamed directory (redirect); its content in the layers below is not shown"));
}

}

void interpretOverlay(RawEntry &entry, QStringList &oddities)
{
    if (entry.type == EntryType::CharDevice && entry.deviceMajor == 0 && entry.deviceMinor == 0)
        entry.whiteout = true;
    for (const Xattr &xattr : entry.xattrs) {
        if (const QByteArrayView attribute = overlayAttribute(xattr.name); !attribute.isEmpty())
            interpret(entry, attribute, xattr.value, oddities);
    }
    std::erase_if(entry.xattrs, [](const Xattr &xattr) { return !overlayAttribute(xattr.name).isEmpty(); });
}

}
