// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "searchfilter.h"

#include <array>
#include <optional>

namespace stratoscope
{

/** A filter as it is typed. */
struct FilterKeyInfo
{
    FilterKey key;
    const char *name;
    const char *example; ///< A value.
};

/** All of them, in the order of FilterKey. */
extern const std::array<FilterKeyInfo, FilterKeys> FilterKeyTable;

/** The filter of this name; empty if there is none. */
std::optional<FilterKey> filterKeyOf(const QString &name);

/** Reads one value of \a key: ">1M"; empty if it is none. */
std::optional<FilterValue> parseFilterValue(FilterKey key, const QString &word);

}
