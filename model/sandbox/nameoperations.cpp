// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "operation.h"
#include "operationtitles.h"
#include "posixfailure.h"
#include "readlimits.h"

#include <cerrno>
#include <sys/stat.h>

namespace stratoscope
{

namespace
{

/** An operation that creates \a inode at \a path, with the owner and time of where and when it is created. */
Operation makingOperation(const QByteArray &path, const UpperInode &inode)
{
    return {OperationTitles::tr("Create %1").arg(displayText(path)),
        [=](Overlay &overlay, const Job &) -> Result<void> {
            Result<Place> place = overlay.findFree(path);
            if (!place)
                return tl::unexpected(place.error());
            UpperInode made = inode;
            made.modified = overlay.now();
            return overlay.addOwned(*place, std::move(made));
        },
        path};
}

}

Operation makeDirectory(const QByteArray &path, quint16 mode)
{
    UpperInode inode;
    inode.type = EntryType::Directory;
    // mkdir(2) accepts only these.
    inode.mode = mode & 01777;
    return makingOperation(path, inode);
}

Operation makeSymlink(const QByteArray &path, const QByteArray &target)
{
    UpperInode inode;
    inode.type = EntryType::Symlink;
    inode.mode = 0777;
    inode.linkTarget = target;
    Operation made = makingOperation(path, inode);
    if (target.isEmpty())
        made.run = [=](Overlay &, const Job &) -> Result<void> { return posixFailure(ENOENT, path); };
    else if (target.contains('\0'))
        made.run = [=](Overlay &, const Job &) -> Result<void> { return posixFailure(EINVAL, path); };
    else if (target.size() > limits::PathBytes - 1)
        made.run = [=](Overlay &, const Job &) -> Result<void> { return posixFailure(ENAMETOOLONG, path); };
    return made;
}

Operation makeFifo(const QByteArray &path, quint16 mode)
{
    UpperInode inode;
    inode.type = EntryType::Fifo;
    inode.mode = mode & 07777;
    return makingOperation(path, inode);
}

Operation makeHardLink(const QByteArray &existing, const QByteArray &path)
{
    return {OperationTitles::tr("Link %1 to %2").arg(displayText(path), displayText(existing)),
        [=](Overlay &overlay, const Job &) -> Result<void> {
            Result<Place> from = overlay.findExisting(existing);
            if (!from)
                return tl::unexpected(from.error());
            Result<Place> to = overlay.findFree(path);
            if (!to)
                return tl::unexpected(to.error());
            if (overlay.view().isDirectory(from->node))
                return posixFailure(EPERM, existing);
            if (const Result<void> room = overlay.checkRoom(); !room)
                return room;
            const UpperId inode = overlay.copyUp(*from);
            overlay.addName(*to, inode, from->path);
            return {};
        },
        path};
}

Operation removePath(const QByteArray &path)
{
    return {OperationTitles::tr("Delete %1").arg(displayText(path)),
        [=](Overlay &overlay, const Job &) -> Result<void> {
            Result<Place> place = overlay.findExisting(path);
            if (!place)
                return tl::unexpected(place.error());
            if (place->isRoot())
                return posixFailure(EBUSY, path);
            overlay.remove(*place);
            return {};
        },
        path};
}

Operation removeEmptyDirectory(const QByteArray &path)
{
    return {OperationTitles::tr("Delete %1").arg(displayText(path)),
        [=](Overlay &overlay, const Job &job) -> Result<void> {
            const Result<Place> place = overlay.findExisting(path);
            if (!place)
                return tl::unexpected(place.error());
            if (!overlay.view().isDirectory(place->node))
                return posixFailure(ENOTDIR, path);
            if (!place->isRoot() && !overlay.view().isEmpty(place->node))
                return posixFailure(ENOTEMPTY, path);
            return removePath(path).run(overlay, job);
        },
        path};
}

}
