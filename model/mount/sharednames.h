// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "treeview.h"

#include <mutex>
#include <unordered_map>

namespace stratoscope
{

/** Which names share a file. Thread-safe, and quick however many names a file has. */
class SharedNames
{
public:
    /** \a tree must outlive this. */
    explicit SharedNames(const UnionTree &tree);

    /** The version that stands for the file of \a version: the same for all of its names. */
    VersionId representative(VersionId version) const;
    /** How many names the file of \a version has in \a view, whose number is \a viewNumber. At least 1. */
    quint32 count(VersionId version, ImageView view, quint32 viewNumber) const;

private:
    /** A metacopy, and the file that it is. */
    struct Metacopy
    {
        quint64 file = 0; ///< UnionTree::fileKey().
        VersionId version;

        auto operator<=>(const Metacopy &) const = default;
    };

    std::span<const Metacopy> metacopies(quint64 file) const;
    bool isIn(VersionId version, ImageView view) const;
    quint32 countNow(VersionId version, ImageView view) const;

    const UnionTree &m_tree;
    std::vector<Metacopy> m_metacopies; ///< Those with several names, sorted.
    mutable std::mutex m_mutex;
    mutable std::unordered_map<quint64, quint32> m_counts; ///< Of files with many names; guarded by m_mutex.
};

}
