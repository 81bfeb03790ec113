// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"
#include "upperinode.h"

namespace stratoscope
{

/** A file on this machine, examined but not opened, so that a FIFO or a device stays untouched. */
class HostFile
{
public:
    /** Examines \a path without following a link. */
    static Result<HostFile> look(const QString &path);

    /** Its metadata and a link's target, without content. */
    const UpperInode &inode() const { return m_inode; }
    /** Empty for devices and sockets, which cannot be copied. */
    bool canBeCopied() const { return m_canBeCopied; }
    Result<ByteSourcePtr> openContent(const QString &name) const;
    /** A path that leads to this very directory, whatever happens to its name. */
    QString fixedPath() const;

private:
    Result<void> readMetadata(const QString &path);

    FileDescriptor m_looked;
    UpperInode m_inode;
    bool m_canBeCopied = true;
};

/** Removes the \a xattrs that belong to the machine they come from. */
void dropHostXattrs(std::vector<Xattr> &xattrs);

}
