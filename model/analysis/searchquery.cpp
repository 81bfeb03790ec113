// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchquery.h"

#include "filterkeys.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stratoscope
{

const std::array<FilterKeyInfo, FilterKeys> FilterKeyTable {
    FilterKeyInfo {FilterKey::Size, "size", ">1M"},
    FilterKeyInfo {FilterKey::Layer, "layer", "3"},
    FilterKeyInfo {FilterKey::Change, "change", "deleted"},
    FilterKeyInfo {FilterKey::Type, "type", "symlink"},
    FilterKeyInfo {FilterKey::Mode, "mode", "setuid"},
    FilterKeyInfo {FilterKey::Owner, "owner", "0"},
    FilterKeyInfo {FilterKey::Group, "group", "0"},
    FilterKeyInfo {FilterKey::Extension, "ext", "so"},
    FilterKeyInfo {FilterKey::Modified, "mtime", "<2024"},
    FilterKeyInfo {FilterKey::Hidden, "hidden", "yes"},
};

namespace
{

struct SearchQueryWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SearchQuery)
};

const FilterKeyInfo &infoOf(FilterKey key)
{
    return FilterKeyTable[static_cast<std::size_t>(key)];
}

QString meaningOf(FilterKey key)
{
    switch (key) {
    case FilterKey::Size:
        return SearchQueryWords::tr("bytes of a file");
    case FilterKey::Layer:
        return SearchQueryWords::tr("a layer that adds, changes or deletes it");
    case FilterKey::Change:
        return SearchQueryWords::tr("what a layer does to it");
    case FilterKey::Type:
        return SearchQueryWords::tr("file, directory, link …");
    case FilterKey::Mode:
        return SearchQueryWords::tr("permissions");
    case FilterKey::Owner:
        return SearchQueryWords::tr("user ID");
    case FilterKey::Group:
        return SearchQueryWords::tr("group ID");
    case FilterKey::Extension:
        return SearchQueryWords::tr("end of the name, after a dot");
    case FilterKey::Modified:
        return SearchQueryWords::tr("when it was modified, in UTC");
    case FilterKey::Hidden:
        return SearchQueryWords::tr("deleted, not visible in the container");
    }
    return {};
}

tl::unexpected<Error> wrongWord(const QString &cause)
{
    return failure(ErrorKind::Usage, {}, cause);
}

QString exampleOf(FilterKey key)
{
    return QStringLiteral("%1:%2").arg(QLatin1String(infoOf(key).name), QLatin1String(infoOf(key).example));
}

Result<FilterTerm> termOf(const SearchWord &word)
{
    const std::optional<FilterKey> key = filterKeyOf(word.key());
    if (!key)
        return wrongWord(
            SearchQueryWords::tr("There is no filter “%1”. To find it in paths, write it in quotes: \"%2\"")
                .arg(word.key(), word.text));
    FilterTerm term {*key, word.isNegated(), {}};
    for (const QString &part : word.value().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::optional<FilterValue> value = parseFilterValue(*key, part);
        if (!value)
            return wrongWord(SearchQueryWords::tr("“%1” is not a valid value for “%2”. For example: %3")
                                 .arg(part, word.key(), exampleOf(*key)));
        term.values.push_back(*value);
    }
    if (term.values.empty())
        return wrongWord(SearchQueryWords::tr("“%1” needs a value. For example: %2").arg(word.text, exampleOf(*key)));
    return term;
}

std::vector<FilterWord> wordsFor(std::initializer_list<std::pair<const char *, QString>> words)
{
    std::vector<FilterWord> made;
    for (const auto &[word, meaning] : words)
        made.push_back({QLatin1String(word), meaning});
    return made;
}

}

std::optional<FilterKey> filterKeyOf(const QString &name)
{
    const auto found = std::find_if(FilterKeyTable.begin(), FilterKeyTable.end(),
        [&](const FilterKeyInfo &info) { return name == QLatin1String(info.name); });
    return found == FilterKeyTable.end() ? std::nullopt : std::optional(found->key);
}

QString filterKeyName(FilterKey key)
{
    return QLatin1String(infoOf(key).name);
}

bool isFilterWord(const SearchWord &word)
{
    // "libfoo:" names no filter yet.
    return !word.key().isEmpty() && (!word.value().isEmpty() || filterKeyOf(word.key()));
}

QString withoutFilter(const QString &typed, std::size_t number)
{
    for (const SearchWord &word : searchWords(typed)) {
        if (isFilterWord(word) && number-- == 0)
            return (typed.left(word.begin).trimmed() + QLatin1Char(' ') + typed.mid(word.end).trimmed()).trimmed();
    }
    return typed;
}

QString withoutFilters(const QString &typed)
{
    QStringList kept;
    for (const SearchWord &word : searchWords(typed)) {
        if (!isFilterWord(word))
            kept.append(typed.mid(word.begin, word.end - word.begin));
    }
    return kept.join(QLatin1Char(' '));
}

Result<SearchQuery> parseSearch(const QString &typed)
{
    SearchQuery query;
    QStringList text;
    for (const SearchWord &word : searchWords(typed)) {
        if (!isFilterWord(word)) {
            text.append(word.text);
            continue;
        }
        Result<FilterTerm> term = termOf(word);
        if (!term)
            return tl::unexpected(term.error());
        query.filter.terms.push_back(std::move(*term));
    }
    query.text = text.join(QLatin1Char(' '));
    return query;
}

std::vector<FilterWord> filterKeyWords()
{
    std::vector<FilterWord> words;
    for (const FilterKeyInfo &info : FilterKeyTable)
        words.push_back({QLatin1String(info.name) + QLatin1Char(':'), meaningOf(info.key)});
    return words;
}

std::vector<FilterWord> filterValueWords(const QString &key)
{
    const std::optional<FilterKey> known = filterKeyOf(key);
    if (!known)
        return {};
    switch (*known) {
    case FilterKey::Size:
        return wordsFor({{">1M", SearchQueryWords::tr("more than a megabyte")},
            {">100k", SearchQueryWords::tr("more than 100 kilobytes")},
            {"<1k", SearchQueryWords::tr("less than a kilobyte")},
            {"1M..10M", SearchQueryWords::tr("from 1 to 10 megabytes")}, {"0", SearchQueryWords::tr("empty")}});
    case FilterKey::Layer:
        return wordsFor({{"0", SearchQueryWords::tr("the lowest layer")},
            {"2..4", SearchQueryWords::tr("layers 2 to 4")}, {">2", SearchQueryWords::tr("layers above 2")}});
    case FilterKey::Change:
        return wordsFor(
            {{"added", SearchQueryWords::tr("new")}, {"modified", SearchQueryWords::tr("with other content")},
                {"metadata", SearchQueryWords::tr("with other permissions, owner or times")},
                {"replaced", SearchQueryWords::tr("by another type")},
                {"unchanged", SearchQueryWords::tr("stored again as it was")},
                {"deleted", SearchQueryWords::tr("by a whiteout")},
                {"opaque", SearchQueryWords::tr("hides what was in it")}});
    case FilterKey::Type:
        return wordsFor({{"file", SearchQueryWords::tr("regular file")},
            {"directory", SearchQueryWords::tr("directory")}, {"symlink", SearchQueryWords::tr("symbolic link")},
            {"hardlink", SearchQueryWords::tr("has several names")},
            {"device", SearchQueryWords::tr("block or character device")},
            {"fifo", SearchQueryWords::tr("named pipe")}});
    case FilterKey::Mode:
        return wordsFor({{"setuid", SearchQueryWords::tr("runs as its owner")},
            {"setgid", SearchQueryWords::tr("runs as its group")},
            {"sticky", SearchQueryWords::tr("only owners may delete in it")},
            {"executable", SearchQueryWords::tr("by anybody")},
            {"world-writable", SearchQueryWords::tr("anybody may write")},
            {"0600", SearchQueryWords::tr("exactly these permissions")}});
    case FilterKey::Owner:
    case FilterKey::Group:
        return wordsFor({{"0", SearchQueryWords::tr("root")}, {">999", SearchQueryWords::tr("usually people")}});
    case FilterKey::Extension:
        return wordsFor({{"so", SearchQueryWords::tr("shared libraries")},
            {"conf", SearchQueryWords::tr("configuration")}, {"py,pyc", SearchQueryWords::tr("one of several")}});
    case FilterKey::Modified:
        return wordsFor(
            {{"<2024", SearchQueryWords::tr("before 2024")}, {">=2024-03", SearchQueryWords::tr("since March 2024")},
                {"2024-03-01", SearchQueryWords::tr("on that day")}});
    case FilterKey::Hidden:
        return wordsFor({{"yes", SearchQueryWords::tr("only what is deleted")},
            {"no", SearchQueryWords::tr("only what is there")}});
    }
    return {};
}

}
