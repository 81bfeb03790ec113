// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "naturalorder.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

/** Collation takes microseconds per name: beyond this, nobody reads the list, and byte order has to do. */
constexpr std::size_t LargeDirectory = 50'000;
constexpr std::size_t LongestNumber = 255;
constexpr std::size_t PrefixBytes = sizeof(quint64);

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

struct CollatedPath
{
    QCollatorSortKey key;
    PathId path;
};

/** A path whose key is a string of bytes, with the first of them at hand. */
struct SimplePath
{
    quint64 prefix = 0;
    std::size_t begin = 0; ///< Of the key.
    std::size_t end = 0;
    PathId path;
};

quint64 prefixOf(const std::vector<uchar> &keys, std::size_t begin)
{
    quint64 prefix = 0;
    for (std::size_t i = 0; i < PrefixBytes; ++i)
        prefix = (prefix << 8) | (begin + i < keys.size() ? keys[begin + i] : 0);
    return prefix;
}

int compareKeys(const std::vector<uchar> &keys, const SimplePath &left, const SimplePath &right)
{
    if (left.prefix != right.prefix)
        return left.prefix < right.prefix ? -1 : 1;
    const std::size_t leftSize = left.end - left.begin;
    const std::size_t rightSize = right.end - right.begin;
    const int order = std::memcmp(keys.data() + left.begin, keys.data() + right.begin, std::min(leftSize, rightSize));
    if (order != 0 || leftSize == rightSize)
        return order;
    return leftSize < rightSize ? -1 : 1;
}

/** Numbers are not compared as numbers in the "C" locale. */
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

}

NaturalOrder::NaturalOrder()
    : m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_ranks = ranks();
}

std::optional<NaturalOrder::Ranks> NaturalOrder::ranks() const
{
    std::vector<std::pair<QCollatorSortKey, std::size_t>> characters;
    const QCollatorSortKey ignored = m_collator.sortKey({});
    for (std::size_t i = ' '; i < 127; ++i) {
        const QCollatorSortKey key = m_collator.sortKey(QString(QLatin1Char(static_cast<char>(i))));
        if (key.compare(ignored) != 0)
            characters.emplace_back(key, i);
    }
    std::stable_sort(characters.begin(), characters.end(),
        [](const auto &left, const auto &right) { return left.first.compare(right.first) < 0; });
    Ranks found {};
    uchar rank = 0;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (i == 0 || characters[i - 1].first.compare(characters[i].first) != 0)
            ++rank;
        found[characters[i].second] = rank;
    }
    for (char digit = '1'; digit <= '9'; ++digit)
        found[static_cast<std::size_t>(digit)] = found['0'];
    return ordersByRank(found) ? std::optional(found) : std::nullopt;
}

bool NaturalOrder::ordersByRank(const Ranks &ranks) const
{
    // Some languages have letters of two characters ("ch", "aa"), which are not sorted by their individual characters.
    QString letters;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        letters.append(QLatin1Char(letter));
    const auto rank = [&ranks](QChar letter) { return ranks[letter.unicode()]; };
    std::sort(letters.begin(), letters.end(), [&](QChar left, QChar right) { return rank(left) < rank(right); });
    std::optional<QCollatorSortKey> before;
    for (const QChar first : std::as_const(letters)) {
        for (const QChar second : std::as_const(letters)) {
            const QCollatorSortKey key = m_collator.sortKey(QString(first) + second);
            if (before && before->compare(key) >= 0)
                return false;
            before = key;
        }
    }
    return true;
}

void NaturalOrder::sort(std::vector<PathId> &siblings, const PathTable &paths) const
{
    if (sortSimple(siblings, paths))
        return;
    if (siblings.size() <= LargeDirectory) {
        sortCollated(siblings, paths);
        return;
    }
    std::sort(siblings.begin(), siblings.end(),
        [&paths](PathId left, PathId right) { return paths.name(left) < paths.name(right); });
}

bool NaturalOrder::appendKey(QByteArrayView name, std::vector<uchar> &keys) const
{
    for (qsizetype i = 0; i < name.size();) {
        const auto byte = static_cast<uchar>(name[i]);
        if (byte >= m_ranks->size() || (*m_ranks)[byte] == 0)
            return false;
        keys.push_back((*m_ranks)[byte]);
        if (!isDigit(name[i])) {
            ++i;
            continue;
        }
        // Of two numbers, the one with more digits is larger.
        while (i < name.size() && name[i] == '0')
            ++i;
        const qsizetype start = i;
        while (i < name.size() && isDigit(name[i]) && std::size_t(i - start) < LongestNumber)
            ++i;
        keys.push_back(static_cast<uchar>(i - start));
        keys.insert(keys.end(), name.begin() + start, name.begin() + i);
    }
    return true;
}

bool NaturalOrder::sortSimple(std::vector<PathId> &siblings, const PathTable &paths) const
{
    if (!m_ranks)
        return false;
    std::vector<uchar> keys;
    std::vector<SimplePath> keyed;
    keyed.reserve(siblings.size());
    for (const PathId path : siblings) {
        const std::size_t begin = keys.size();
        if (!appendKey(paths.name(path), keys))
            return false;
        keyed.push_back({prefixOf(keys, begin), begin, keys.size(), path});
    }
    std::sort(keyed.begin(), keyed.end(), [&](const SimplePath &left, const SimplePath &right) {
        const int order = compareKeys(keys, left, right);
        return order != 0 ? order < 0 : paths.name(left.path) < paths.name(right.path);
    });
    for (std::size_t i = 0; i < siblings.size(); ++i)
        siblings[i] = keyed[i].path;
    return true;
}

void NaturalOrder::sortCollated(std::vector<PathId> &siblings, const PathTable &paths) const
{
    std::vector<CollatedPath> keyed;
    keyed.reserve(siblings.size());
    for (const PathId path : siblings)
        keyed.push_back({m_collator.sortKey(QString::fromUtf8(paths.name(path))), path});
    std::sort(keyed.begin(), keyed.end(), [&paths](const CollatedPath &left, const CollatedPath &right) {
        const int order = left.key.compare(right.key);
        return order != 0 ? order < 0 : paths.name(left.path) < paths.name(right.path);
    });
    for (std::size_t i = 0; i < siblings.size(); ++i)
        siblings[i] = keyed[i].path;
}

}
