// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "baseimage.h"
#include "provenance.h"
#include "sbom.h"
#include "signature.h"

#include <memory>

namespace stratoscope
{

/** What somebody said of an image, and who. */
struct ReferrerFacts
{
    Artifact artifact;
    Digest digest; ///< Of its manifest.
    bool isAboutIndex = false; ///< It is about an index that lists the image.
    QString who; ///< As far as the document says; empty else, like \c when.
    QDateTime when;
    std::vector<std::size_t> signatures; ///< Of it: into BuildRecord::signatures.
};

/** What is known of how an image was built and of what refers to it. Immutable and shared. */
struct BuildRecord
{
    std::vector<ReferrerFacts> referrers;
    std::optional<Provenance> provenance; ///< Of several, one that has the Dockerfile.
    std::vector<Sbom> sboms;
    std::vector<Signature> signatures;
    std::optional<BaseImage> base;
    QStringList warnings; ///< What could not be read, for people.

    /** The file that the image was built from, with its text: into Provenance::sources. */
    std::optional<std::size_t> dockerfile() const;
};

using BuildRecordPtr = std::shared_ptr<const BuildRecord>;

/** What to read a record with. */
struct RecordWishes
{
    std::optional<SignatureTrust> key; ///< To check signatures with; without it, none is verified.
    QString seenImages; ///< The file that tells of other images, and is told of this one; empty: none.
    std::vector<quint64> unpacked = {}; ///< Bytes of the tar of each layer, to be told there; may be empty.
    bool asksElsewhere = true; ///< What is not in the source is asked for where it came from (ImageSource::referrers).
};

/** Reads what refers to image number \a image of \a source. It may wait for a network, most of all for what is not in
 *  the source. What cannot be read is a warning; fails with ErrorKind::Cancelled only. */
Result<BuildRecordPtr> readBuildRecord(
    const ImageSource &source, std::size_t image, const RecordWishes &wishes, const Job &job);

}
