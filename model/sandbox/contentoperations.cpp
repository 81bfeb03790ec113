// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "operation.h"
#include "operationtitles.h"
#include "posixfailure.h"
#include "sandboxlimits.h"

#include <cerrno>

namespace stratoscope
{

namespace
{

/** The file at \a path, for writing. */
Result<Place> findFile(const Overlay &overlay, const QByteArray &path)
{
    Result<Place> place = overlay.findExisting(path);
    if (!place)
        return place;
    switch (overlay.view().type(place->node)) {
    case EntryType::File:
        return place;
    case EntryType::Directory:
        return posixFailure(EISDIR, path);
    case EntryType::Symlink:
        return posixFailure(ELOOP, path);
    default:
        return posixFailure(EINVAL, path);
    }
}

/** Writing to a file removes its capabilities. */
void noteWritten(UpperInode &inode, FileTime now)
{
    dropXattr(inode, "security.capability");
    inode.modified = now;
}

Result<FileContent> stored(Overlay &overlay, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return FileContent();
    return overlay.store().put(bytes).map(&FileContent::ofStored);
}

}

Operation makeFile(const QByteArray &path, const QByteArray &bytes, quint16 mode)
{
    return {OperationTitles::tr("Create %1").arg(displayText(path)),
        [=](Overlay &overlay, const Job &) -> Result<void> {
            Result<Place> place = overlay.findFree(path);
            if (!place)
                return tl::unexpected(place.error());
            Result<FileContent> content = stored(overlay, bytes);
            if (!content)
                return tl::unexpected(content.error());
            UpperInode inode;
            inode.mode = mode & 07777;
            inode.modified = overlay.now();
            inode.content = std::move(*content);
            return overlay.addOwned(*place, std::move(inode));
        },
        path};
}

Operation writeFile(const QByteArray &path, const QByteArray &bytes)
{
    return {OperationTitles::tr("Edit %1").arg(displayText(path)),
        [=](Overlay &overlay, const Job &) -> Result<void> {
            Result<Place> place = findFile(overlay, path);
            if (!place)
                return tl::unexpected(place.error());
            Result<FileContent> content = stored(overlay, bytes);
            if (!content)
                return tl::unexpected(content.error());
            const UpperId id = overlay.copyUp(*place, false);
            UpperInode inode = overlay.upper().inode(id);
            noteWritten(inode, overlay.now());
            inode.content = std::move(*content);
            overlay.change(place->path, id, std::move(inode));
            return {};
        },
        path};
}

Operation appendToFile(const QByteArray &path, const QByteArray &bytes)
{
    return {OperationTitles::tr("Append to %1").arg(displayText(path)),
        [=](Overlay &overlay, const Job &) -> Result<void> {
            Result<Place> place = findFile(overlay, path);
            if (!place)
                return tl::unexpected(place.error());
            const Result<FileContent> content = stored(overlay, bytes);
            if (!content)
                return tl::unexpected(content.error());
            // Opening it for writing copies it up, even if nothing is written.
            const UpperId id = overlay.copyUp(*place);
            if (bytes.isEmpty())
                return {};
            UpperInode inode = overlay.upper().inode(id);
            noteWritten(inode, overlay.now());
            inode.content.append(*content);
            overlay.change(place->path, id, std::move(inode));
            return {};
        },
        path};
}

Operation resizeFile(const QByteArray &path, quint64 size)
{
    return {OperationTitles::tr("Resize %1").arg(displayText(path)),
        [=](Overlay &overlay, const Job &) -> Result<void> {
            Result<Place> place = findFile(overlay, path);
            if (!place)
                return tl::unexpected(place.error());
            if (size > limits::SandboxFileBytes)
                return posixFailure(EFBIG, path);
            const UpperId id = overlay.copyUp(*place);
            UpperInode inode = overlay.upper().inode(id);
            const bool isOther = inode.content.size() != size;
            noteWritten(inode, isOther ? overlay.now() : inode.modified);
            inode.content.resize(size);
            overlay.change(place->path, id, std::move(inode));
            return {};
        },
        path};
}

}
