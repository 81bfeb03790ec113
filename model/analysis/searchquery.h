// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "searchfilter.h"
#include "searchwords.h"

namespace stratoscope
{

/** What is typed into a search field, read. */
struct SearchQuery
{
    QString text; ///< A part of a path.
    SearchFilter filter;

    bool isEmpty() const { return text.isEmpty() && filter.isEmpty(); }
};

/**
 * Reads words such as "nginx size:>1M layer:3 -type:directory": those of a FilterKey are its filter, all others are the
 * text. Quotes keep spaces together, and make a word text that would be a filter. Fails with ErrorKind::Usage for a
 * filter that there is not, or whose value is wrong.
 */
Result<SearchQuery> parseSearch(const QString &typed);

/** True if parseSearch() takes \a word for a filter, right or wrong. */
bool isFilterWord(const SearchWord &word);
/** \a typed without the filter that is the term \a number of its query. */
QString withoutFilter(const QString &typed, std::size_t number);
/** \a typed without any filter. */
QString withoutFilters(const QString &typed);

/** A key or a value that can be typed, for completion. */
struct FilterWord
{
    QString word; ///< "size:", ">1M".
    QString meaning; ///< For people. Translated.
};

/** "size", as it is typed. */
QString filterKeyName(FilterKey key);
/** All keys, with a colon, in the order of FilterKey. */
std::vector<FilterWord> filterKeyWords();
/** Values of the filter named \a key: all, or some examples. Empty if there is no such filter. */
std::vector<FilterWord> filterValueWords(const QString &key);

}
