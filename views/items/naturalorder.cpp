// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "naturalorder.h"

#include <QString>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Collation takes microseconds a name: beyond this, nobody reads the list, and the order of bytes has to do. */
constexpr std::size_t LargeDirectory = 50'000;

struct KeyedPath
{
    QCollatorSortKey key;
    PathId path;
};

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
}

void NaturalOrder::sort(std::vector<PathId> &siblings, const PathTable &paths) const
{
    const auto byBytes = [&paths](PathId left, PathId right) { return paths.name(left) < paths.name(right); };
    if (siblings.size() > LargeDirectory) {
        std::sort(siblings.begin(), siblings.end(), byBytes);
        return;
    }
    std::vector<KeyedPath> keyed;
    keyed.reserve(siblings.size());
    for (const PathId path : siblings)
        keyed.push_back({m_collator.sortKey(QString::fromUtf8(paths.name(path))), path});
    std::sort(keyed.begin(), keyed.end(), [&](const KeyedPath &left, const KeyedPath &right) {
        const int order = left.key.compare(right.key);
        return order != 0 ? order < 0 : byBytes(left.path, right.path);
    });
    for (std::size_t i = 0; i < siblings.size(); ++i)
        siblings[i] = keyed[i].path;
}

}
