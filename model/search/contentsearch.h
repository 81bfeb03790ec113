// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contenthit.h"
#include "loadedimage.h"

#include <functional>

namespace stratoscope
{

/** How much a search lists at most, so that its results fit into memory. */
struct ContentLimits
{
    std::size_t hits = 100'000;
    std::size_t fileHits = 10'000; ///< Lines of one file.
};

/** What a search did, besides what it has found. */
struct ContentOutcome
{
    quint64 files = 0; ///< That were looked through; names of one file count once.
    quint64 bytes = 0;
    quint64 cutFiles = 0; ///< With more matching lines than may be listed.
    quint64 tooCostly = 0; ///< Files in which the pattern takes too many steps.
    quint64 unreadable = 0; ///< Files.
    std::optional<Error> firstProblem; ///< Why the first of the unreadable files is.
    bool isCut = false; ///< There was more than may be listed.

    /** What is missing from the results, for people; empty if nothing is. */
    QStringList notes(const ContentLimits &limits) const;
};

/**
 * Looks for \a pattern in the contents of all files of \a image in \a scope, reading each layer once, and layers side
 * by side. Calls \a deliver as there are hits, on any thread but never twice at once: in the order of layers, of files
 * in a layer, and of lines. A file with several names has its hits for each of them. Unreadable files are counted.
 * Fails with ErrorKind::Cancelled only. Blocks; do not call it on the GUI thread.
 */
Result<ContentOutcome> searchContents(const LoadedImage &image, const ContentPattern &pattern,
    const ContentScope &scope, const ContentLimits &limits, const std::function<void(ContentHits)> &deliver,
    const Job &job);

}
