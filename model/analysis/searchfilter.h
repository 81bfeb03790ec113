// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <QString>

#include <vector>

namespace stratoscope
{

/** What paths can be filtered by. */
enum class FilterKey : quint8 {
    Size, ///< Of the newest version, bytes.
    Layer, ///< One that adds, changes or deletes the path.
    Change, ///< What a layer does to the path.
    Type, ///< Of the newest version.
    Mode,
    Owner,
    Group,
    Extension, ///< What the name ends with, after a dot.
    Modified, ///< The modification time of the newest version, seconds since 1970.
    Hidden, ///< Not to be seen in the container.
};

inline constexpr std::size_t FilterKeys = static_cast<std::size_t>(FilterKey::Hidden) + 1;

/** Types that a filter can name. */
enum class FilterType : quint8 { File, Directory, Symlink, Hardlink, Device, Fifo };

/** One of the values that a filter lets pass. */
struct FilterValue
{
    QString word; ///< As it was typed: ">1M".
    qint64 least = 0; ///< Of a number; else a FilterType, a Change, or 1 for "yes".
    qint64 most = 0; ///< The same if it is no range.
    quint32 bits = 0; ///< Of a mode: those that count; \c least has what they are, or is -1 if any of them will do.

    bool has(qint64 number) const { return least <= number && number <= most; }
    bool operator==(const FilterValue &) const = default;
};

/** One word of a filter: "size:>1M", "-type:directory,symlink". */
struct FilterTerm
{
    FilterKey key = FilterKey::Size;
    bool isNegated = false; ///< Lets pass all but these.
    std::vector<FilterValue> values; ///< Any of them will do.

    bool operator==(const FilterTerm &) const = default;
};

/** Which paths a search lists: those that pass every term. */
struct SearchFilter
{
    std::vector<FilterTerm> terms;

    bool isEmpty() const { return terms.empty(); }
    /** True if \a path passes. Layers and changes mean the same layer: "layer:3 change:deleted". */
    bool passes(const UnionTree &tree, PathId path) const { return passes(tree, path, tree.newest(path)); }
    /** The same, with the size, type and metadata of \a version of it, which may be invalid. */
    bool passes(const UnionTree &tree, PathId path, VersionId version) const;
    bool operator==(const SearchFilter &) const = default;
};

}
