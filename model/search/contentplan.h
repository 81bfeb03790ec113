// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentquery.h"
#include "draftorder.h"

namespace stratoscope
{

/** The contents to look through, each once, and the files that have them. */
struct ContentPlan
{
    std::vector<WantedFile> files; ///< Sorted by place, so that each layer is read once.
    std::vector<VersionId> versions; ///< That have the contents: several of a file with several names.
    std::vector<quint32> firstVersions; ///< In \c versions, for each of \c files; and the end of all.
    quint64 bytes = 0;

    std::span<const VersionId> versionsOf(std::size_t file) const
    {
        return std::span(versions).subspan(firstVersions[file], firstVersions[file + 1] - firstVersions[file]);
    }
};

/** Plans to read all contents in \a scope. Empty files are left out, and so are eStargz's own ones in the unified file
 *  system. Fails with ErrorKind::Cancelled. */
Result<ContentPlan> planContents(const LoadedImage &image, const ContentScope &scope, const Job &job);

}
