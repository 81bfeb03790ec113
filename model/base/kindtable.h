// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace stratoscope
{

namespace enumerators
{

/** The compiler spells a value without a name as a cast: "(Cause)8". */
template<auto Value>
constexpr bool isEnumerator()
{
    constexpr std::string_view Before = "Value = ";
    const std::string_view name = __PRETTY_FUNCTION__;
    return name[name.rfind(Before) + Before.size()] != '(';
}

template<typename Enum, std::size_t Number = 0>
constexpr std::size_t countFrom()
{
    if constexpr (isEnumerator<static_cast<Enum>(Number)>())
        return countFrom<Enum, Number + 1>();
    else
        return Number;
}

}

/** How many enumerators \a Enum has; they count up from 0. Nobody has to keep it up to date. */
template<typename Enum>
inline constexpr std::size_t EnumeratorCount = enumerators::countFrom<Enum>();

/** All enumerators of \a Enum. */
template<typename Enum>
inline constexpr auto AllKinds = [] {
    std::array<Enum, EnumeratorCount<Enum>> kinds {};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        kinds[i] = static_cast<Enum>(i);
    return kinds;
}();

/** True if \a rows has a row for each enumerator of \a Enum, in order; \a kind is the member that says whose row it is.
 *  What passes, as a static_assert, can be indexed by any enumerator. */
template<typename Row, typename Enum, std::size_t Size>
constexpr bool hasRowPerKind(const std::array<Row, Size> &rows, Enum Row::*kind)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (rows[i].*kind != static_cast<Enum>(i))
            return false;
    }
    return Size == EnumeratorCount<Enum>;
}

/** The row of \a kind. */
template<typename Row, typename Enum, std::size_t Size>
constexpr const Row &rowFor(const std::array<Row, Size> &rows, Enum kind)
{
    static_assert(Size == EnumeratorCount<Enum>);
    return rows[static_cast<std::size_t>(kind)];
}

}
