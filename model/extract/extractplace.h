// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extractplan.h"

namespace stratoscope
{

/** Where the entries of a plan go: a directory, which is a path of the image or the destination itself, and a name. */
class ExtractPlaces
{
public:
    /** Both must outlive this. */
    ExtractPlaces(const UnionTree &tree, const ExtractPlan &plan);

    /** The directory that \a path goes to; the root of the image for the destination. */
    PathId parent(PathId path) const { return isTop(path) ? PathTable::Root : m_tree.paths().parent(path); }
    QByteArray name(PathId path) const { return m_tree.paths().name(path).toByteArray(); }
    /** True if \a path is the destination itself. */
    bool isDestination(PathId path) const { return path == PathTable::Root; }
    /** True if a file system takes \a name for a file in a directory. Names of layers are clean; this makes sure. */
    static bool isUsable(const QByteArray &name);

private:
    bool isTop(PathId path) const;

    const UnionTree &m_tree;
    const std::vector<PathId> &m_tops;
};

}
