// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "loadoptions.h"

namespace stratoscope
{

/** The computed digests of a layer; empty if not computed. */
struct FoundDigests
{
    Digest blob;
    Digest diffId;
};

/** The cache key of \a layer: the blob's digest, or the diff ID of an uncompressed layer without one. Empty if it has
 *  neither. */
Digest cacheKey(const Layer &layer, Compression compression);

/** Compares the \a found digests with those of \a layer and sets the verdicts of \a loaded; a mismatch becomes its
 *  damage, unless it already has one. \a location names the file in messages. */
void judgeDigests(const Layer &layer, const FoundDigests &found, const QString &location, LoadedLayer &loaded);

/**
 * The digests of a layer that was read without computing them, from its blob alone: for an uncompressed layer, or one
 * from the cache, which knows the \a diffId that its blob unpacks to. Fails with ErrorKind::Cancelled, or if the blob
 * cannot be read.
 */
Result<FoundDigests> digestsOfBlob(const Layer &layer, const LoadedLayer &loaded, const Digest &diffId, const Job &job);

/** Like digestsOfBlob(), but reads nothing: for a blob that was verified before and has not changed since, according to
 *  the cache in \a options; empty otherwise. */
std::optional<FoundDigests> digestsSeenBefore(
    const Layer &layer, const LoadedLayer &loaded, const Digest &diffId, const LoadOptions &options);

/** Records in the cache in \a options that the blob of \a loaded was verified. */
void rememberVerified(const Layer &layer, const LoadedLayer &loaded, const LoadOptions &options);

}
