// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>

#include <compare>
#include <limits>

namespace stratoscope
{

/** An index into one kind of flat vector; indices of different kinds do not convert to each other. */
template<typename Tag, typename Value = quint32>
struct TypedIndex
{
    static constexpr Value Invalid = std::numeric_limits<Value>::max();

    Value value = Invalid;

    constexpr TypedIndex() = default;
    constexpr explicit TypedIndex(std::size_t index)
        : value(static_cast<Value>(index))
    {
    }

    constexpr bool isValid() const { return value != Invalid; }
    constexpr auto operator<=>(const TypedIndex &) const = default;

    friend size_t qHash(TypedIndex index, size_t seed = 0) noexcept { return ::qHash(index.value, seed); }
};

/** A layer of one image, 0 at the bottom. Narrow, since every version of every path holds two; see limits::Layers. */
using LayerIndex = TypedIndex<struct LayerTag, quint16>;
/** A path in a PathTable; the root is 0, parents have smaller indices than their children. */
using PathId = TypedIndex<struct PathTag>;
/** An inode of one layer, in its InodeTable. */
using InodeIndex = TypedIndex<struct InodeTag>;
/** One version of a path in a UnionTree. */
using VersionId = TypedIndex<struct VersionTag>;

/** The \c until of a version that nothing hides. */
inline constexpr LayerIndex NeverHidden {};

}
