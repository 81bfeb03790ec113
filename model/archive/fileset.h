// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "job.h"

#include <QStringList>

#include <vector>

namespace stratoscope
{

/**
 * Named byte sources that belong together: the members of an outer archive, or the files below a directory. Names are
 * slash-separated, relative and clean ("blobs/sha256/…"); a link among them counts as the file it points to, and one
 * that loops or points outside does not exist. Safe to use from several threads.
 */
class FileSet
{
public:
    virtual ~FileSet() = default;

    /** Names of all regular files and of the links that lead to one, sorted; may be capped for directories. */
    virtual std::vector<QString> names() const = 0;
    virtual bool contains(const QString &name) const = 0;
    /** ErrorKind::NotFound with the name as entry, or ErrorKind::Damaged where the archive ends before the member does. */
    virtual Result<ByteSourcePtr> open(const QString &name) const = 0;
    /** The path that the user gave. */
    virtual QString location() const = 0;
    /** What wraps the files, for people: "directory", "tar", "tar, gzip", "zip", … */
    virtual QString container() const = 0;
    /** Members that could not be indexed (a truncated archive, …), for people. */
    virtual QStringList warnings() const = 0;
};

using FileSetPtr = std::shared_ptr<const FileSet>;

/**
 * Opens a directory, or a tar, zip or 7z archive (told from its content), compressed as a whole or not. Archives are
 * indexed, never unpacked; a whole-file compression is undone once into an unnamed temporary file, bounded by
 * limits::TemporaryBytes, with progress and cancel. An archive that holds a single archive (a CI artifact) is entered.
 * ErrorKind::NotFound, Unreadable, NotAnImage (not an archive; empty), Damaged, Limit, Cancelled.
 */
Result<FileSetPtr> openFileSet(const QString &path, const Job &job);
/** As above, of an archive that is open already; \a location is what it is called. */
Result<FileSetPtr> openFileSet(const ByteSourcePtr &archive, const QString &location, const Job &job);

}
