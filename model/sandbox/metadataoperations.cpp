// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "operation.h"
#include "operationtitles.h"
#include "posixfailure.h"
#include "readlimits.h"
#include "sandboxlimits.h"

#include <cerrno>
#include <sys/stat.h>

namespace stratoscope
{

namespace
{

/** An operation that changes an inode's metadata. \a change may refuse. */
Operation metadataOperation(
    const QString &title, const QByteArray &path, const std::function<Result<void>(UpperInode &)> &change)
{
    return {title,
        [=](Overlay &overlay, const Job &) -> Result<void> {
            Result<Place> place = overlay.findExisting(path);
            if (!place)
                return tl::unexpected(place.error());
            // Tried first, so that a refused change copies nothing up.
            UpperInode inode = overlay.view().inode(place->node);
            if (Result<void> changed = change(inode); !changed)
                return changed;
            overlay.change(place->path, overlay.copyUp(*place), std::move(inode));
            return {};
        },
        path};
}

quint64 xattrBytes(const UpperInode &inode)
{
    quint64 bytes = 0;
    for (const Xattr &xattr : inode.xattrs)
        bytes += quint64(xattr.name.size()) + quint64(xattr.value.size());
    return bytes;
}

/** Which attributes root may set, and which overlayfs reserves. */
int attributeProblem(const UpperInode &inode, const QByteArray &name)
{
    if (name.isEmpty() || name.size() > limits::NameBytes)
        return ERANGE;
    if (name.contains('\0'))
        return EINVAL;
    if (name.startsWith("trusted.overlay.") || name.startsWith("user.overlay."))
        return EOPNOTSUPP;
    if (name.startsWith("user.")) {
        const bool canHave = inode.type == EntryType::File || inode.isDirectory();
        return canHave ? 0 : EPERM;
    }
    return name.startsWith("trusted.") || name.startsWith("security.") ? 0 : EOPNOTSUPP;
}

/** As the kernel does for everyone, including root: a program must not keep another owner's rights. */
void dropOwnersRights(UpperInode &inode)
{
    if (inode.isDirectory())
        return;
    inode.mode &= static_cast<quint16>(~S_ISUID);
    if ((inode.mode & S_IXGRP) != 0)
        inode.mode &= static_cast<quint16>(~S_ISGID);
    dropXattr(inode, "security.capability");
}

}

Operation changeMode(const QByteArray &path, quint16 mode)
{
    return metadataOperation(OperationTitles::tr("Change permissions of %1").arg(displayText(path)), path,
        [=](UpperInode &inode) -> Result<void> {
            if (inode.type == EntryType::Symlink)
                return posixFailure(EOPNOTSUPP, path);
            inode.mode = mode & 07777;
            return {};
        });
}

Operation changeOwner(const QByteArray &path, std::optional<quint32> uid, std::optional<quint32> gid)
{
    return metadataOperation(
        OperationTitles::tr("Change owner of %1").arg(displayText(path)), path, [=](UpperInode &inode) -> Result<void> {
            inode.uid = uid.value_or(inode.uid);
            inode.gid = gid.value_or(inode.gid);
            dropOwnersRights(inode);
            return {};
        });
}

Operation changeTime(const QByteArray &path, FileTime modified)
{
    return metadataOperation(
        OperationTitles::tr("Change time of %1").arg(displayText(path)), path, [=](UpperInode &inode) -> Result<void> {
            if (modified.nanoseconds >= 1'000'000'000)
                return posixFailure(EINVAL, path);
            inode.modified = modified;
            return {};
        });
}

Operation setAttribute(const QByteArray &path, const QByteArray &name, const QByteArray &value)
{
    return metadataOperation(OperationTitles::tr("Set attribute of %1").arg(displayText(path)), path,
        [=](UpperInode &inode) -> Result<void> {
            if (const int problem = attributeProblem(inode, name); problem != 0)
                return posixFailure(problem, path);
            putXattr(inode, name, value);
            if (value.size() > limits::XattrValueBytes || xattrBytes(inode) > limits::XattrBytes)
                return posixFailure(E2BIG, path);
            return {};
        });
}

Operation removeAttribute(const QByteArray &path, const QByteArray &name)
{
    return metadataOperation(OperationTitles::tr("Remove attribute of %1").arg(displayText(path)), path,
        [=](UpperInode &inode) -> Result<void> {
            if (const int problem = attributeProblem(inode, name); problem != 0)
                return posixFailure(problem, path);
            if (findXattr(inode, name) == nullptr)
                return posixFailure(ENODATA, path);
            dropXattr(inode, name);
            return {};
        });
}

}
