// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "overlayentry.h"

#include "overlayxattr.h"
#include "statoverride.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** What an overlay mount that is itself on overlayfs writes: the first "overlay." is taken off for those who look. */
constexpr QByteArrayView Escape("overlay.");

void interpret(RawEntry &entry, QByteArrayView attribute, QByteArrayView value)
{
    // "x" does not mean opaque, only that the directory contains xattr whiteouts (Linux 6.7).
    if (attribute == QByteArrayView("opaque") && entry.type == EntryType::Directory)
        entry.opaque = value == QByteArrayView("y");
    else if (attribute == QByteArrayView("whiteout") && entry.type == EntryType::File && entry.size == 0)
        entry.whiteout = true;
    else if (attribute == QByteArrayView("metacopy") && entry.type == EntryType::File)
        entry.metacopy = true;
    else if (attribute == QByteArrayView("redirect"))
        entry.redirect = value.toByteArray();
}

bool isEscaped(QByteArrayView attribute)
{
    return attribute.startsWith(Escape) && attribute.size() > Escape.size();
}

}

void interpretOverlay(RawEntry &entry)
{
    takeStatOverride(entry);
    if (entry.type == EntryType::CharDevice && entry.deviceMajor == 0 && entry.deviceMinor == 0)
        entry.whiteout = true;
    std::vector<Xattr> seen;
    for (Xattr &xattr : entry.xattrs) {
        const QByteArrayView attribute = overlayAttribute(xattr.name);
        if (!attribute.isEmpty() && !isEscaped(attribute)) {
            interpret(entry, attribute, xattr.value);
            continue;
        }
        if (!attribute.isEmpty())
            xattr.name.remove(xattr.name.size() - attribute.size(), Escape.size());
        seen.push_back(std::move(xattr));
    }
    std::sort(seen.begin(), seen.end());
    entry.xattrs = std::move(seen);
    // What nobody looks for below it comes from nowhere else.
    if (entry.opaque || (entry.type != EntryType::Directory && !entry.metacopy))
        entry.redirect.clear();
}

}
