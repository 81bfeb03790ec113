// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "provenance.h"
#include "referrers.h"
#include "statement.h"

#include <memory>

namespace stratoscope
{

/** What is known of how an image was built and of what refers to it. Immutable and shared. */
struct BuildRecord
{
    std::vector<Referrer> referrers;
    std::optional<Provenance> provenance; ///< Of several, one that has the Dockerfile.
    QStringList warnings; ///< What could not be read, for people.

    /** The file that the image was built from, with its text: into Provenance::sources. */
    std::optional<std::size_t> dockerfile() const;
};

using BuildRecordPtr = std::shared_ptr<const BuildRecord>;

/** Reads what refers to image number \a image of \a source. It may wait for a network. What cannot be read is a warning;
 *  fails with ErrorKind::Cancelled only. */
Result<BuildRecordPtr> readBuildRecord(const ImageSource &source, std::size_t image, const Job &job);

}
