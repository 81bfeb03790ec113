// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hosttree.h"
#include "operation.h"
#include "operationtitles.h"
#include "posixfailure.h"

#include <cerrno>

namespace stratoscope
{

namespace
{

Result<void> copyDirectory(Overlay &overlay, const HostFile &file, const QString &name, Place &place, const Job &job)
{
    const Result<UpperId> made = overlay.add(place, file.inode());
    if (!made)
        return tl::unexpected(made.error());
    HostTree tree(overlay, job, file.fixedPath(), name, *made, place.path);
    if (const Result<void> copied = tree.copy(); !copied)
        return copied;
    if (tree.leftOut() > 0)
        overlay.noteOddity(OperationTitles::tr("Devices and sockets were skipped."));
    return {};
}

Result<void> copyFile(Overlay &overlay, const HostFile &file, const QString &name, Place &place, const Job &job)
{
    UpperInode inode = file.inode();
    if (inode.type == EntryType::File) {
        const Result<ByteSourcePtr> source = file.openContent(name);
        if (!source)
            return tl::unexpected(source.error());
        const Result<StoredFilePtr> copied = overlay.store().copy(**source, (*source)->size(), job);
        if (!copied)
            return tl::unexpected(copied.error());
        inode.content = FileContent::ofStored(*copied);
    }
    const Result<UpperId> added = overlay.add(place, std::move(inode));
    return added ? Result<void>() : tl::unexpected(added.error());
}

}

Operation copyIn(const QString &hostPath, const QByteArray &path)
{
    return {OperationTitles::tr("Copy %1 in").arg(displayText(path)),
        [=](Overlay &overlay, const Job &job) -> Result<void> {
            Result<Place> place = overlay.findFree(path);
            if (!place)
                return tl::unexpected(place.error());
            const Result<HostFile> file = HostFile::look(hostPath);
            if (!file)
                return tl::unexpected(file.error());
            if (!file->canBeCopied())
                return failure(ErrorKind::Usage, hostPath,
                    OperationTitles::tr("devices and sockets cannot be copied into a container"));
            if (file->inode().isDirectory())
                return copyDirectory(overlay, *file, hostPath, *place, job);
            return copyFile(overlay, *file, hostPath, *place, job);
        },
        path};
}

}
