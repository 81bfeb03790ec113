// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entryreader.h"
#include "job.h"
#include "memberindex.h"

namespace stratoscope
{

/** An archive with an index of its members. */
struct IndexedArchive
{
    ByteSourcePtr bytes; ///< The archive itself, or the unpacked content of a 7z.
    MemberIndex members;
    QStringList warnings;
};

/**
 * Lists the members of \a archive. Reads only the headers of a tar or zip; unpacks a 7z, which compresses its files as
 * one, into an unnamed temporary file. Lists what it can of a damaged archive; fails if that is nothing.
 */
Result<IndexedArchive> indexArchive(const ByteSourcePtr &archive, ArchiveFormat format, const Job &job);

}
