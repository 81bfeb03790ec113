// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// The order of a WasteModel's rows.

#include "wastemodel.h"

#include "byteaccount.h"
#include "causetext.h"

#include <algorithm>
#include <numeric>

namespace stratoscope
{

namespace
{

/** Stably sorts \a items by what \a keyOf returns for each. */
template<typename Item, typename KeyOf>
void sortByKey(std::vector<Item> &items, Qt::SortOrder order, KeyOf keyOf)
{
    std::vector<std::pair<decltype(keyOf(items.front())), Item>> keyed;
    keyed.reserve(items.size());
    for (Item &item : items) {
        auto key = keyOf(item);
        keyed.emplace_back(std::move(key), std::move(item));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &left, const auto &right) {
        return order == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i] = std::move(keyed[i].second);
}

}

void WasteModel::sort(int column, Qt::SortOrder order)
{
    if (column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    movePersistent([&] {
        m_sortColumn = column;
        m_sortOrder = order;
        m_fileOrders.clear();
        sortGroups();
    });
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/** Keeps what views remember of rows where \a move puts these. */
void WasteModel::movePersistent(const std::function<void()> &move)
{
    struct Kept
    {
        QModelIndex index;
        Cause cause;
        std::size_t finding;
        std::size_t file;
    };
    std::vector<Kept> kept;
    for (const QModelIndex &index : persistentIndexList()) {
        const Level at = level(index);
        kept.push_back({index, cause(index), at == Level::Group ? 0 : findingNumber(index),
            at == Level::File ? fileNumber(index) : 0});
    }
    move();
    std::unordered_map<std::size_t, std::vector<int>> rows;
    for (const Kept &one : kept) {
        const auto group = std::find_if(
            m_groups.begin(), m_groups.end(), [&](const Group &other) { return other.cause == one.cause; });
        QModelIndex now = index(static_cast<int>(group - m_groups.begin()), one.index.column());
        if (level(one.index) == Level::Finding)
            now = findingIndex(one.finding).siblingAtColumn(one.index.column());
        if (level(one.index) == Level::File) {
            std::vector<int> &own = rows[one.finding];
            if (own.empty())
                own = fileRows(one.finding);
            now = index(own[one.file], one.index.column(), findingIndex(one.finding));
        }
        changePersistentIndex(one.index, now);
    }
}

void WasteModel::sortGroups()
{
    for (Group &group : m_groups)
        sortFindings(group);
    switch (m_sortColumn) {
    case NameColumn:
        sortByKey(m_groups, m_sortOrder, [](const Group &group) { return causeTitle(group.cause); });
        break;
    case CompressedColumn:
        sortByKey(m_groups, m_sortOrder, [](const Group &group) { return group.compressed; });
        break;
    case SizeColumn:
        sortByKey(m_groups, m_sortOrder, [](const Group &group) { return group.bytes; });
        break;
    default:
        // Secrets matter more than any number of bytes; causes have neither a reason nor a layer.
        sortByKey(m_groups, Qt::DescendingOrder,
            [](const Group &group) { return std::pair(group.cause == Cause::Secret, group.bytes); });
    }
    findPlaces();
}

void WasteModel::sortFindings(Group &group) const
{
    const auto sortBy = [&](auto keyOf) {
        sortByKey(group.findings, m_sortOrder, [&](std::size_t number) { return keyOf(number); });
    };
    const std::vector<Finding> &all = m_report->findings;
    switch (m_sortColumn) {
    case NameColumn:
        return sortBy([&](std::size_t number) { return findingName(all[number], m_report->texts[number]); });
    case ReasonColumn:
        return sortBy([&](std::size_t number) { return m_report->texts[number].reason; });
    case CausedColumn:
        return sortBy([&](std::size_t number) { return std::pair(culprit(all[number]), all[number].writer); });
    case WrittenColumn:
        return sortBy([&](std::size_t number) { return std::pair(all[number].writer, culprit(all[number])); });
    case SizeColumn:
        return sortBy([&](std::size_t number) { return all[number].bytes; });
    case CompressedColumn:
        return sortBy([&](std::size_t number) {
            return compressedEstimate(*m_report->image, all[number].writer, all[number].bytes);
        });
    default:
        // As the report has them: the largest first.
        std::sort(group.findings.begin(), group.findings.end());
    }
}

std::size_t WasteModel::fileNumber(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const std::vector<std::size_t> &order = fileOrder(findingNumber(index));
    return order.empty() ? row : order[row];
}

std::vector<int> WasteModel::fileRows(std::size_t finding) const
{
    std::vector<int> rows(m_report->findings[finding].files.size());
    std::iota(rows.begin(), rows.end(), 0);
    const std::vector<std::size_t> &order = fileOrder(finding);
    for (std::size_t row = 0; row < order.size(); ++row)
        rows[order[row]] = static_cast<int>(row);
    return rows;
}

const std::vector<std::size_t> &WasteModel::fileOrder(std::size_t finding) const
{
    const auto [place, isNew] = m_fileOrders.try_emplace(finding);
    std::vector<std::size_t> &order = place->second;
    // All files of a finding have the same layers.
    const bool isSorted = m_sortColumn >= 0 && m_sortColumn != CausedColumn && m_sortColumn != WrittenColumn;
    if (!isNew || !isSorted)
        return order;
    const Finding &own = m_report->findings[finding];
    order.resize(own.files.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    switch (m_sortColumn) {
    case NameColumn:
        sortByKey(order, m_sortOrder, [&](std::size_t number) { return fileName(own.files[number]); });
        break;
    case ReasonColumn:
        sortByKey(order, m_sortOrder, [&](std::size_t number) { return otherPath(own.cause, own.files[number]); });
        break;
    default:
        sortByKey(order, m_sortOrder, [&](std::size_t number) { return own.files[number].bytes; });
    }
    return order;
}

}
