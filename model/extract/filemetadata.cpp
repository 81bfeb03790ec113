// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filemetadata.h"

#include "bytes.h"
#include "openfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace stratoscope
{

namespace
{

/** All but setuid and setgid. */
constexpr mode_t HarmlessBits = 01777;
const QByteArray Capabilities = QByteArrayLiteral("security.capability");

/** Attributes that would mean something to overlayfs and not just to who reads them. */
bool isOverlayAttribute(const QByteArray &name)
{
    return name.startsWith("trusted.overlay.") || name.startsWith("user.overlay.")
        || name.startsWith("user.fuseoverlayfs.");
}

std::array<timespec, 2> timesOf(const Inode &inode)
{
    const timespec time {static_cast<time_t>(inode.mtime), static_cast<long>(inode.mtimeNsec)};
    return {time, time};
}

}

FileMetadata::FileMetadata(const UnionTree &tree, LeftOutList &leftOut)
    : m_tree(tree)
    , m_leftOut(leftOut)
    , m_isRoot(::geteuid() == 0)
{
}

void FileMetadata::noteOwner(VersionId version, int errorNumber)
{
    m_leftOut.add(LeftOutReason::Ownership, path(version), systemMessage(errorNumber));
}

template<typename Set>
void FileMetadata::applyAttributes(VersionId version, const Inode &inode, const Set &set)
{
    if (inode.xattrs == Inode::NoText)
        return;
    for (const Xattr &xattr : m_tree.xattrs(version)) {
        if (xattr.name == Capabilities)
            m_leftOut.add(LeftOutReason::Privileges, path(version));
        else if (isOverlayAttribute(xattr.name))
            m_leftOut.add(LeftOutReason::Attribute, path(version), displayText(xattr.name));
        else if (set(xattr) != 0)
            m_leftOut.add(LeftOutReason::Attribute, path(version),
                QStringLiteral("%1: %2").arg(displayText(xattr.name), systemMessage(errno)));
    }
}

/** The owner comes first: changing it drops what follows. */
void FileMetadata::apply(int descriptor, VersionId version)
{
    const Inode inode = m_tree.inode(version);
    if (m_isRoot && ::fchown(descriptor, inode.uid, inode.gid) != 0)
        noteOwner(version, errno);
    applyAttributes(version, inode, [descriptor](const Xattr &xattr) {
        return ::fsetxattr(descriptor, xattr.name.constData(), xattr.value.constData(),
            static_cast<std::size_t>(xattr.value.size()), 0);
    });
    if ((inode.mode & (S_ISUID | S_ISGID)) != 0)
        m_leftOut.add(LeftOutReason::Privileges, path(version));
    if (::fchmod(descriptor, inode.mode & HarmlessBits) != 0)
        m_leftOut.add(LeftOutReason::Attribute, path(version), systemMessage(errno));
    if (!m_tree.version(version).implied)
        static_cast<void>(::futimens(descriptor, timesOf(inode).data()));
}

void FileMetadata::applyToLink(int directory, const QByteArray &name, VersionId version)
{
    const Inode inode = m_tree.inode(version);
    if (m_isRoot && ::fchownat(directory, name.constData(), inode.uid, inode.gid, AT_SYMLINK_NOFOLLOW) != 0)
        noteOwner(version, errno);
    const QByteArray there = "/proc/self/fd/" + QByteArray::number(directory) + '/' + name;
    applyAttributes(version, inode, [&there](const Xattr &xattr) {
        return ::lsetxattr(there.constData(), xattr.name.constData(), xattr.value.constData(),
            static_cast<std::size_t>(xattr.value.size()), 0);
    });
    static_cast<void>(::utimensat(directory, name.constData(), timesOf(inode).data(), AT_SYMLINK_NOFOLLOW));
}

}
