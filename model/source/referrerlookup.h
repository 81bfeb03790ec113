// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace stratoscope
{

struct ImageSource;

/** What refers to an image, but is not in its source. */
struct FoundReferrers
{
    std::shared_ptr<const ImageSource>
        source; ///< Its artifacts are what refers to the image; null if there is nothing.
    QStringList warnings; ///< What could not be asked or read, for people.
};

/** Asks where an image came from what refers to it. Thread-safe. */
class ReferrerLookup
{
public:
    virtual ~ReferrerLookup() = default;

    /** The digests of the indexes that list \a manifest, or an index that does. */
    virtual std::vector<Digest> indexesWith(const Digest &manifest) const = 0;
    /** What refers to any of \a subjects. It waits for a network; what fails is a warning. Fails with
     *  ErrorKind::Cancelled only. */
    virtual Result<FoundReferrers> lookUp(const std::vector<Digest> &subjects, const Job &job) const = 0;
};

}
