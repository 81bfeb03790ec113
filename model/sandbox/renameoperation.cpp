// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "operation.h"
#include "operationtitles.h"
#include "posixfailure.h"
#include "sandboxnames.h"
#include "treecopy.h"

#include <cerrno>

namespace stratoscope
{

namespace
{

/** The errno with which rename(2) refuses to replace \a to by \a from; 0 if it does not. */
int overwriteProblem(const MergedView &view, const Place &from, const Place &to)
{
    if (!to.node.exists())
        return 0;
    const bool isDirectory = view.isDirectory(from.node);
    if (isDirectory != view.isDirectory(to.node))
        return isDirectory ? ENOTDIR : EISDIR;
    return isDirectory && !view.isEmpty(to.node) ? ENOTEMPTY : 0;
}

int renameProblem(const MergedView &view, const Place &from, const Place &to)
{
    if (from.isRoot() || to.isRoot())
        return EBUSY;
    if (isPathBelow(to.path, from.path))
        return EINVAL;
    if (isPathBelow(from.path, to.path))
        return ENOTEMPTY;
    return overwriteProblem(view, from, to);
}

bool isSameInode(const Place &from, const Place &to)
{
    return from.path == to.path || (from.node.upper.isValid() && from.node.upper == to.node.upper);
}

/** What mv does when rename(2) fails with EXDEV. */
Result<void> moveByCopying(Overlay &overlay, Place &from, Place &to, const Job &job)
{
    overlay.noteOddity(OperationTitles::tr("This directory exists in lower layers, so overlayfs cannot rename it "
                                           "(EXDEV): it is copied completely to its new "
                                           "name, and the old one is deleted."));
    if (to.node.exists())
        overlay.remove(to);
    if (const Result<void> copied = copyTree(overlay, from, to, job); !copied)
        return copied;
    overlay.remove(from);
    return {};
}

}

Operation renamePath(const QByteArray &from, const QByteArray &to)
{
    return {OperationTitles::tr("Rename %1 to %2").arg(displayText(from), displayText(to)),
        [=](Overlay &overlay, const Job &job) -> Result<void> {
            Result<Place> source = overlay.find(from);
            if (!source)
                return tl::unexpected(source.error());
            Result<Place> target = overlay.find(to);
            if (!target)
                return tl::unexpected(target.error());
            if (!source->node.exists())
                return posixFailure(ENOENT, from);
            if (isSameInode(*source, *target))
                return {};
            if (const int problem = renameProblem(overlay.view(), *source, *target); problem != 0)
                return posixFailure(problem, to);
            if (const Result<void> allowed = checkNewName(target->name(), target->path); !allowed)
                return allowed;
            if (overlay.view().isDirectory(source->node) && source->node.hasLower)
                return moveByCopying(overlay, *source, *target, job);
            overlay.move(*source, *target);
            return {};
        },
        to};
}

}
