// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mergedview.h"
#include "pathnames.h"
#include "shelltokens.h"

#include <QByteArrayList>

namespace stratoscope
{

/** Whether a symbolic link at the end of a path stands for what it leads to. */
enum class LastLink { Follow, Keep };

/** Where a path leads. */
struct ShellPlace
{
    QByteArray path; ///< From the root, without links, "." and ".." on the way.
    MergedNode node; ///< May not exist.
};

/** Finds what paths as people write them mean in a merged view: relative ones, links on the way, wildcards. */
class ShellPaths
{
public:
    explicit ShellPaths(const MergedView &view)
        : m_view(view)
    {
    }

    /** Where \a path leads, seen from the directory \a from. What is on the way must exist. Fails as the kernel does, with
     *  ENOENT, ENOTDIR, ELOOP or ENAMETOOLONG. */
    Result<ShellPlace> find(const QByteArray &path, const QByteArray &from, LastLink last) const;

    /** The paths that \a word stands for, sorted; its own text if its wildcards match nothing. Fails with ErrorKind::Limit. */
    Result<QByteArrayList> expand(const ShellWord &word, const QByteArray &from) const;

private:
    /** The names in the directory \a path, with it, that match \a pattern; a plain name whether it is there or not. */
    Result<QByteArrayList> matches(
        const QByteArray &path, const QByteArray &pattern, const QByteArray &from, std::size_t &looked) const;

    const MergedView &m_view;
};

/** \a path, seen from \a from, without looking at what is there: "/a/b" for "../b" from "/a/c". */
QByteArray plainPath(const QByteArray &path, const QByteArray &from);

}
