// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "loadoptions.h"

namespace stratoscope
{

/** Digests of a layer that were computed; empty where they were not. */
struct FoundDigests
{
    Digest blob;
    Digest diffId;
};

/** The digest under which what is known of \a layer is kept: the blob's, or where an uncompressed layer has none of its
 *  own, its diff ID. Empty where there is neither. */
Digest cacheKey(const Layer &layer, Compression compression);

/** Compares what was \a found with what \a layer should be, and sets the verdicts of \a loaded; a mismatch damages it,
 *  unless it is damaged already. \a location names the file in messages. */
void judgeDigests(const Layer &layer, const FoundDigests &found, const QString &location, LoadedLayer &loaded);

/**
 * Checks the digests of a layer that was read without them, from its blob alone: not compressed, or from the cache,
 * where \a diffId is what its blob was once found to unpack to. Fails with ErrorKind::Cancelled, or where the blob
 * cannot be read.
 */
Result<FoundDigests> digestsOfBlob(const Layer &layer, const LoadedLayer &loaded, const Digest &diffId, const Job &job);

/** As digestsOfBlob(), without reading anything: for a blob that \a options' cache says was verified before and did not
 *  change since; empty where it does not say so. */
std::optional<FoundDigests> digestsSeenBefore(
    const Layer &layer, const LoadedLayer &loaded, const Digest &diffId, const LoadOptions &options);

/** Remembers in \a options' cache that the blob of \a loaded was verified. */
void rememberVerified(const Layer &layer, const LoadedLayer &loaded, const LoadOptions &options);

}
