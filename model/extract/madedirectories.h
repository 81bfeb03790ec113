// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extractplace.h"
#include "filedescriptor.h"

#include <unordered_map>

namespace stratoscope
{

/**
 * The directories that are made below one directory, each opened from the one above it, never through a link, and only
 * if this has made it.
 */
class MadeDirectories
{
public:
    /** How making something went: Failed concerns only that one and what is below. */
    enum class Outcome { Made, Failed };

    /** \a top: an open descriptor. All must outlive this. */
    MadeDirectories(const UnionTree &tree, const ExtractPlaces &places, int top, LeftOutList &leftOut);

    /** Makes the directory at \a path, and those above it that are missing. Fails if the file system takes no more. */
    Result<Outcome> make(PathId path);
    /** A descriptor of the directory at \a path, made if it is missing; -1 if it cannot be. Valid until the next call. */
    Result<int> open(PathId path);
    /** Those that were made, parents first. */
    const std::vector<PathId> &made() const { return m_made; }
    /** From now on, what was made is below \a top. */
    void moveTo(int top);

private:
    enum class State : quint8 { Missing, Made, Failed };

    Result<Outcome> makeIn(int parent, PathId path);
    int keep(PathId path, FileDescriptor descriptor);

    const UnionTree &m_tree;
    const ExtractPlaces &m_places;
    int m_top;
    LeftOutList &m_leftOut;
    std::vector<State> m_states; ///< By PathId.
    std::vector<PathId> m_made;
    std::unordered_map<quint32, FileDescriptor> m_open; ///< By PathId; a few.
};

/** Handles \a errorNumber from making \a path: an error if nothing more can be made, else an entry of \a leftOut. */
Result<void> cannotMake(int errorNumber, const QByteArray &path, LeftOutList &leftOut);

}
