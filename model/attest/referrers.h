// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

namespace stratoscope
{

/** Something in a source that refers to an image: an attestation, a signature, a bill of materials. */
struct Referrer
{
    std::size_t number = 0; ///< Into ImageSource::images, where it is an artifact.
    bool isAboutIndex = false; ///< It is about an index that lists the image.
};

/** What in \a source refers to \a manifest, or else to one of \a indexes, which list it: by its subject, by BuildKit's
 *  annotation in the index, by the tags of OCI's fallback and of cosign ("sha256-….sig"). */
std::vector<Referrer> referrersOf(
    const ImageSource &source, const Digest &manifest, const std::vector<Digest> &indexes);

/** The digests of the indexes in \a source that list \a manifest, or an index that does. */
std::vector<Digest> indexesWith(const ImageSource &source, const Digest &manifest);

}
