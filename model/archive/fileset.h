// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "job.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace stratoscope
{

struct Digest;
class PieceStore;
class UnpackedLayer;

/** How much had to come over a network. */
struct Transfer
{
    quint64 done = 0; ///< Bytes.
    quint64 total = 0; ///< Bytes, as far as it is known what is needed.
};

/**
 * Named byte sources that belong together: the members of an outer archive, or the files below a directory. Names are
 * slash-separated, relative and clean ("blobs/sha256/…"). A link counts as the file it points to; where that is none,
 * its target is taken from the root of the set. One that loops or leads nowhere does not exist. Thread-safe.
 */
class FileSet
{
public:
    virtual ~FileSet() = default;

    /** Names of all regular files and links to them, sorted; may be capped for directories. */
    virtual std::vector<QString> names() const = 0;
    virtual bool contains(const QString &name) const = 0;
    /** ErrorKind::NotFound with the name as entry, or ErrorKind::Damaged if the archive ends within the member. */
    virtual Result<ByteSourcePtr> open(const QString &name) const = 0;
    /** The path that the user gave. */
    virtual QString location() const = 0;
    /** What wraps the files, for people: "directory", "tar", "tar, gzip", "zip", … */
    virtual QString container() const = 0;
    /** Members that could not be indexed (a truncated archive, …), for people. */
    virtual QStringList warnings() const = 0;
    /** The uncompressed tar that all files are in; null if they are in anything else. */
    virtual ByteSourcePtr wholeTar() const { return nullptr; }
    /** Says that these files will be read from start to end, soon and in this order: they may be fetched ahead. Where
     *  nobody has said so, what has to be fetched is only readable once all of it was verified. */
    virtual void willRead(const QStringList &names) const { Q_UNUSED(names) }
    /** A file of which only what is read is transferred, and nothing compared with its digest; null where it would come as a
     *  whole, or is here. */
    virtual ByteSourcePtr openByRange(const QString &name) const
    {
        Q_UNUSED(name)
        return nullptr;
    }
    /** Where pieces of files are kept that come by range; null: nowhere. */
    virtual std::shared_ptr<const PieceStore> pieces() const { return nullptr; }
    /** The layer in the file \a name as an engine on this host has unpacked it; null if none has, or if the file need not
     *  come over a network. */
    virtual std::shared_ptr<const UnpackedLayer> unpackedLayer(const QString &name, const Digest &diffId) const
    {
        Q_UNUSED(name)
        Q_UNUSED(diffId)
        return nullptr;
    }
    /** Empty for what is on this machine. */
    virtual std::optional<Transfer> transfer() const { return std::nullopt; }
    /** The same of one file. */
    virtual std::optional<Transfer> transferOf(const QString &name) const
    {
        Q_UNUSED(name)
        return std::nullopt;
    }
};

using FileSetPtr = std::shared_ptr<const FileSet>;

/**
 * Opens a directory, or a tar, zip or 7z archive (detected by content), optionally compressed as a whole. Archives are
 * indexed, not unpacked; a compressed file is decompressed once into an unnamed temporary file, bounded by
 * limits::TemporaryBytes, with progress and cancel. An archive that holds just another one (a CI artifact) is entered.
 * ErrorKind::NotFound, Unreadable, NotAnImage (not an archive; empty), Damaged, Limit, Cancelled.
 */
Result<FileSetPtr> openFileSet(const QString &path, const Job &job);
/** The same for an archive that is already open; \a location is its name. */
Result<FileSetPtr> openFileSet(const ByteSourcePtr &archive, const QString &location, const Job &job);

}
