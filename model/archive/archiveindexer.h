// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archivereader.h"
#include "job.h"
#include "memberindex.h"

namespace stratoscope
{

/** An archive whose members are known. */
struct IndexedArchive
{
    ByteSourcePtr bytes; ///< The archive itself, or for 7z what it unpacks to.
    MemberIndex members;
    QStringList warnings;
};

/**
 * Lists the members of \a archive. A tar or zip is read by its headers only; a 7z, which compresses its files as one,
 * is unpacked into an unnamed temporary file. Of a damaged archive what could be listed; fails where that is nothing.
 */
Result<IndexedArchive> indexArchive(const ByteSourcePtr &archive, ArchiveReader::Format format, const Job &job);

}
