// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <optional>

namespace stratoscope
{

/** A file or directory of a mounted image: a plain value that fits into an inode number, so that nothing has to be
 *  kept for what the kernel knows. */
struct MountNode
{
    enum class Kind : quint8 {
        Top, ///< What is mounted: "unified", "up-to" and "layers".
        Heights, ///< "up-to".
        Layers, ///< "layers".
        Directory, ///< \c id is a path.
        File, ///< Anything else that has an inode; \c id is a version, the same one for all names of the file.
        Whiteout, ///< \c id is a path that a layer deletes.
    };

    Kind kind = Kind::Top;
    quint32 view = 0; ///< Of the last three kinds; see MountViews.
    quint32 id = 0;

    PathId path() const { return PathId(id); }
    VersionId version() const { return VersionId(id); }

    /** Never 0. */
    quint64 number() const;
    /** The node with \a number. It may name a view, a path or a version that there is not. */
    static std::optional<MountNode> fromNumber(quint64 number);

    bool operator==(const MountNode &) const = default;
};

}
