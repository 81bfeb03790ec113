// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "artifact.h"
#include "fileset.h"

namespace stratoscope
{

/** What a blob of a referrer may be. */
enum class BlobRole {
    Statement, ///< Of in-toto, in an envelope or not.
    Bill, ///< Of materials, as it is.
    CosignPayload, ///< What cosign signs; the signature is in annotations.
    NotaryJws, ///< A signature of Notary Project's, as JWS.
    NotaryCose, ///< The same as COSE.
};

/** A blob of a referrer, which has its digest. */
struct ReferrerBlob
{
    Descriptor descriptor;
    QByteArray bytes;
};

/** What \a blob of \a artifact is read as; nothing for what is of no interest. */
std::optional<BlobRole> roleOf(const Artifact &artifact, const ArtifactBlob &blob);

/** Reads \a blob, which may have \a limit bytes. Fails with ErrorKind::NotFound, Limit, Damaged or Cancelled. */
Result<ReferrerBlob> readReferrerBlob(const FileSet &files, const ArtifactBlob &blob, quint64 limit, const Job &job);

}
