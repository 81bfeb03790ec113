// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QHash>

namespace stratoscope
{

/** Finds the files of packages in a tree as of one height: databases name them as they were packed, such as /bin/sh, though
 *  /bin may be a link to /usr/bin. */
class OwnedFiles
{
public:
    /** \a tree must outlive this. */
    OwnedFiles(const UnionTree &tree, LayerIndex upTo)
        : m_tree(tree)
        , m_upTo(upTo)
    {
    }

    /** Those of \a paths that are visible and no directories, sorted. */
    std::vector<PathId> named(const QByteArrayList &paths);
    /** All visible files below \a folder, without those of packages in it: what is below a folder called \a border. Stops
     *  when \a steps, which counts down what is looked at, is at 0. */
    std::vector<PathId> below(PathId folder, QByteArrayView border, std::size_t &steps) const;
    /** The folder at \a path, through links; invalid if there is none. */
    PathId folder(const QByteArray &path);

private:
    PathId step(PathId folder, QByteArrayView name, int &hops);
    PathId follow(PathId from, QByteArrayView path, int &hops);

    const UnionTree &m_tree;
    const LayerIndex m_upTo;
    QHash<QByteArray, PathId> m_folders; ///< Those found.
};

}
