// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "checkpointkeeper.h"
#include "compression.h"
#include "contentheads.h"
#include "digest.h"
#include "job.h"
#include "rawentry.h"

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** What to check or compute while walking a layer. */
struct WalkOptions
{
    bool hashContents = true; ///< Of every file; ignored for uncompressed layers, whose content is skipped.
    bool computeDigests = true; ///< SHA-256 of the blob and of the uncompressed stream (diff ID).
    bool keepCheckpoints = true; ///< For compressed layers.
    quint64 checkpointDistance = CheckpointKeeper::Distance; ///< Bytes of the uncompressed stream.
    bool (*keepsHead)(QByteArrayView path) = nullptr; ///< Whether WalkOutcome::heads has the file at a path, as written
                                                      ///< in the tar; null: none. Only where contents are hashed.
    QString windowFolder = {}; ///< Where the checkpoints' windows are kept; empty: in the temporary folder.
    ContentHash::Kind hashKind = ContentHash::Kind::Xxh3;
};

/** What a walk found besides the entries. */
struct WalkOutcome
{
    Compression compression = Compression::None;
    quint64 streamBytes = 0; ///< Length of the uncompressed stream as far as it was read.
    Digest blobDigest; ///< Empty if not computed (or the walk ended early).
    Digest diffId; ///< Of the uncompressed stream; empty if not computed.
    std::optional<Error> damage; ///< Why entries are missing; those that were passed on are good.
    bool endedEarly = false; ///< Nothing after the damage could be read.
    QStringList warnings; ///< Harmless oddities, a few dozen at most.
    CheckpointsPtr checkpoints; ///< For openStream(); null if there are none.
    ContentHeads heads; ///< Of the files that WalkOptions::keepsHead wanted.
    std::shared_ptr<const TemporaryFile> windows; ///< What they need, to be linked to where it stays; may be null.
};

/**
 * Walks a layer's tar and passes every entry to \a sink. Reads only the headers of an uncompressed
 * layer; its digest, if requested, takes a second, sequential read. Damage is part of the outcome, not a failure; fails
 * only with ErrorKind::Cancelled.
 */
Result<WalkOutcome> walkLayerTar(
    const ByteSourcePtr &blob, EntrySink &sink, const WalkOptions &options, const Job &job);

/**
 * Walks an overlayfs upper directory: character devices 0/0 (or empty files with trusted.overlay.whiteout /
 * user.overlay.whiteout) are whiteouts; trusted.overlay.opaque, user.overlay.opaque or user.fuseoverlayfs.opaque "y"
 * make a directory opaque ("x" does not: it announces whiteouts of the second kind); metacopy and redirect are passed
 * on; owner, mode and type are those that rootless storages note in attributes. Leaves AUFS-style ".wh." names, which
 * fuse-overlayfs writes, to the sink. The directory itself yields no entry. Never follows a symlink. Unreadable entries
 * become warnings and damage, and the walk continues. Contents are not hashed. Fails if \a path cannot be opened.
 */
Result<WalkOutcome> walkUpperDirectory(const QString &path, EntrySink &sink, const Job &job);

/** The hash of the \a size bytes of \a stream from \a offset on. */
Result<ContentHash> hashContent(const ByteSource &stream, quint64 offset, quint64 size, const Job &job,
    ContentHash::Kind kind = ContentHash::Kind::Xxh3);

}
