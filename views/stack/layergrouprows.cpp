// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layergrouprows.h"

#include "bytes.h"
#include "instructiontext.h"
#include "layergroups.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace stratoscope
{

namespace
{

struct LayerGroupRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerGroupRows)
};

QString groupTitle(const LayerGroup &group)
{
    switch (group.kind) {
    case LayerGroup::Kind::Base:
        return group.name.isEmpty()
            ? LayerGroupRowsWords::tr("Base image")
            : LayerGroupRowsWords::tr("Base image %1", "name of an image").arg(displayText(group.name));
    case LayerGroup::Kind::Build:
        return LayerGroupRowsWords::tr("Built %1", "date")
            .arg(QLocale().toString(group.created.date(), QLocale::ShortFormat));
    case LayerGroup::Kind::Small:
        return LayerGroupRowsWords::tr("Small layers");
    }
    return {};
}

void addSize(LayerStackRow &group, const LayerStackRow &row)
{
    if (!row.size || *row.size > std::numeric_limits<quint64>::max() - group.size.value_or(0))
        return;
    group.size = group.size.value_or(0) + *row.size;
    group.isPacked = row.isPacked;
}

/** Adds \a parts to those of \a sum; both name classes in the same order. */
void addParts(ByteParts &sum, const ByteParts &parts)
{
    auto place = sum.begin();
    for (const BytePart &part : parts) {
        const auto known
            = std::find_if(place, sum.end(), [&part](const BytePart &other) { return other.name == part.name; });
        if (known != sum.end())
            known->bytes += part.bytes;
        place = (known != sum.end() ? known : sum.insert(place, part)) + 1;
    }
}

/** The sums of the rows from \a first to before \a end, and the worst about any of them. */
LayerStackRow groupRow(const LayerGroup &group, const LayerStackRow *first, const LayerStackRow *end)
{
    LayerStackRow sum;
    sum.kind = LayerStackRow::Kind::Group;
    sum.first = group.first;
    sum.last = group.last;
    sum.title = groupTitle(group);
    sum.created = group.created;
    sum.sharedBy = std::numeric_limits<int>::max();
    int troubled = 0;
    int costly = 0;
    for (const LayerStackRow *row = first; row != end; ++row) {
        if (!row->layer.isValid())
            continue;
        addSize(sum, *row);
        addParts(sum.parts, row->parts);
        sum.sharedBy = std::min(sum.sharedBy, row->sharedBy);
        sum.verdict = std::max(sum.verdict, row->verdict);
        costly += row->isCostly ? 1 : 0;
        if (row->trouble == LayerTrouble::None)
            continue;
        ++troubled;
        sum.trouble = row->trouble;
    }
    sum.counts = LayerGroupRowsWords::tr("%Ln layer(s)", nullptr, int(group.size()));
    sum.shortCounts = sum.counts;
    if (troubled > 0)
        sum.troubleText = LayerGroupRowsWords::tr("%Ln layer(s) not complete", nullptr, troubled);
    if (costly > 0)
        sum.note = sum.shortNote = LayerGroupRowsWords::tr("waste in %Ln layer(s)", nullptr, costly);
    sum.isCostly = costly > 0;
    return sum;
}

bool endsBuild(const LayerStackRow &row)
{
    const QString text = instructionText(row.instruction);
    return row.kind == LayerStackRow::Kind::Step
        && (text.startsWith(QLatin1String("CMD")) || text.startsWith(QLatin1String("ENTRYPOINT")));
}

/** Where in \a rows, from \a next on, the row of \a layer is. */
std::size_t findRow(const std::vector<LayerStackRow> &rows, LayerIndex layer, std::size_t next)
{
    while (next < rows.size() && rows[next].layer != layer)
        ++next;
    return next;
}

/** The first and the last row of \a group, all of it from \a next on. */
std::pair<std::size_t, std::size_t> groupRange(
    const std::vector<LayerStackRow> &rows, const LayerGroup &group, std::size_t next)
{
    std::size_t first = findRow(rows, group.last, next);
    std::size_t last = findRow(rows, group.first, first);
    if (group.kind == LayerGroup::Kind::Base && first < rows.size()) {
        for (std::size_t i = first; i-- > next && rows[i].kind == LayerStackRow::Kind::Step;)
            first = endsBuild(rows[i]) ? i : first;
    }
    // What ran before the first layer.
    if (group.first == LayerIndex(0) && last < rows.size())
        last = rows.size() - 1;
    return {first, last};
}

}

void addGroupRows(std::vector<LayerStackRow> &rows, const std::vector<LayerGroup> &groups)
{
    if (groups.empty())
        return;
    std::vector<LayerStackRow> all;
    std::size_t next = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const LayerGroup &group = groups[groups.size() - 1 - i];
        const auto [first, last] = groupRange(rows, group, next);
        if (last >= rows.size())
            continue;
        for (std::size_t row = first; row <= last; ++row)
            rows[row].group = int(i);
        LayerStackRow head = groupRow(group, rows.data() + first, rows.data() + last + 1);
        head.group = int(i);
        std::move(rows.begin() + std::ptrdiff_t(next), rows.begin() + std::ptrdiff_t(first), std::back_inserter(all));
        all.push_back(std::move(head));
        std::move(
            rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(last) + 1, std::back_inserter(all));
        next = last + 1;
    }
    std::move(rows.begin() + std::ptrdiff_t(next), rows.end(), std::back_inserter(all));
    rows = std::move(all);
}

}
