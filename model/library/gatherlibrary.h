// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enginestore.h"
#include "libraryimage.h"

#include <QHash>

namespace stratoscope
{

/** Everything that tells of images. */
struct LibrarySources
{
    std::vector<SeenImage> seen; ///< The latest first.
    std::vector<EngineStore> stores; ///< Of engines that were asked.
    QHash<QString, quint64> files; ///< The locations in \c seen that exist, with the sizes of files; a directory has 0.
};

/** Reads the images noted in \a seenFile, looks which of their files are still there, and asks the engines of \a programs.
 *  Takes as long as the slowest of these; cancelled, it returns what it has. */
LibrarySources readLibrarySources(const QString &seenFile, const EnginePrograms &programs, const Job &job);
/** The same without engines, which are slower than all else. */
LibrarySources readSeenSources(const QString &seenFile);

/** One image for each place that has it: notes and what an engine lists are put together. */
std::vector<LibraryImage> gatherLibrary(const LibrarySources &sources);

}
