// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "leftout.h"
#include "uniontree.h"

namespace stratoscope
{

/** Gives files that were written what an image says of them, as far as that is harmless and the file system takes it.
 *  Sets no setuid, setgid or capabilities; owners only for root. */
class FileMetadata
{
public:
    /** Both must outlive this. */
    FileMetadata(const UnionTree &tree, LeftOutList &leftOut);

    /** Of the open file or directory \a descriptor, which is \a version. */
    void apply(int descriptor, VersionId version);
    /** Of the symlink \a name in \a directory. */
    void applyToLink(int directory, const QByteArray &name, VersionId version);

private:
    QByteArray path(VersionId version) const { return m_tree.paths().fullPath(m_tree.version(version).path); }
    template<typename Set>
    void applyAttributes(VersionId version, const Inode &inode, const Set &set);
    void noteOwner(VersionId version, int errorNumber);

    const UnionTree &m_tree;
    LeftOutList &m_leftOut;
    const bool m_isRoot;
};

}
