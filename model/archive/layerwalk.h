// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "checkpointkeeper.h"
#include "compression.h"
#include "digest.h"
#include "job.h"
#include "rawentry.h"

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** What is checked or computed on the way through a layer. */
struct WalkOptions
{
    bool hashContents = true; ///< XXH3-128 of every file; ignored for an uncompressed layer, whose content is skipped.
    bool computeDigests = true; ///< SHA-256 of the blob and of the uncompressed stream (diff ID).
    bool keepCheckpoints = true; ///< Of a compressed layer.
    quint64 checkpointDistance = CheckpointKeeper::Distance; ///< Bytes of the uncompressed stream.
};

/** What a walk found out beside the entries. */
struct WalkOutcome
{
    Compression compression = Compression::None;
    quint64 streamBytes = 0; ///< Length of the uncompressed stream, as far as it was read.
    Digest blobDigest; ///< Empty where not computed (or the walk ended early).
    Digest diffId; ///< Of the uncompressed stream; empty where not computed.
    std::optional<Error> damage; ///< Why the walk ended early; the entries before it are good.
    QStringList warnings; ///< Oddities that lost nothing, at most a few dozen.
    CheckpointsPtr checkpoints; ///< For openStream(); null where there are none.
};

/**
 * Walks a layer's tar with libarchive and gives \a sink every entry. An uncompressed layer is walked by its headers
 * only; its digest, where asked for, is computed from a second, sequential read. Damage is part of the outcome, not a
 * failure; fails only with ErrorKind::Cancelled.
 */
Result<WalkOutcome> walkLayerTar(
    const ByteSourcePtr &blob, EntrySink &sink, const WalkOptions &options, const Job &job);

/**
 * Walks a directory in overlayfs's upper form: character devices 0/0 (or empty files with trusted.overlay.whiteout /
 * user.overlay.whiteout) are whiteouts, trusted.overlay.opaque, user.overlay.opaque or user.fuseoverlayfs.opaque "y"
 * make a directory opaque ("x" does not: it announces whiteouts of the second kind); AUFS-form ".wh." names, which
 * fuse-overlayfs writes, are left to the sink. The directory itself gives no entry. Never follows a symlink. Unreadable
 * entries become warnings and damage, and the walk goes on. Contents are not hashed. Fails where \a path cannot be
 * opened.
 */
Result<WalkOutcome> walkUpperDirectory(const QString &path, EntrySink &sink, const Job &job);

/** XXH3-128 of the \a size bytes of \a stream from \a offset on. */
Result<ContentHash> hashContent(const ByteSource &stream, quint64 offset, quint64 size, const Job &job);

}
