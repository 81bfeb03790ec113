// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginelistmodel.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** One row per name of an image, because people look for names. */
std::vector<EngineImage> byName(const std::vector<EngineImage> &images)
{
    std::vector<EngineImage> named;
    for (const EngineImage &image : images) {
        EngineImage one = image;
        if (image.names.isEmpty())
            named.push_back(one);
        for (const QString &name : image.names) {
            one.names = QStringList {name};
            named.push_back(one);
        }
    }
    return named;
}

}

int EngineListModel::rowOf(const Engine &engine) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return group.listing.engine.kind == engine.kind && group.listing.engine.place == engine.place;
    });
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

int EngineListModel::entries(const Group &group)
{
    return static_cast<int>(group.listing.containers.size() + group.listing.images.size());
}

void EngineListModel::setAsked(const Engine &engine)
{
    const int row = rowOf(engine);
    if (row >= 0) {
        m_groups[std::size_t(row)].isAsked = true;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    // Engines of one kind are kept together.
    const auto place = std::find_if(
        m_groups.begin(), m_groups.end(), [&](const Group &group) { return group.listing.engine.kind > engine.kind; });
    const int at = static_cast<int>(place - m_groups.begin());
    Group group;
    group.listing.engine = engine;
    group.isAsked = true;
    beginInsertRows({}, at, at);
    m_groups.insert(place, std::move(group));
    endInsertRows();
}

void EngineListModel::setListing(const EngineListing &answer)
{
    EngineListing listing = answer;
    listing.images = byName(answer.images);
    if (rowOf(listing.engine) < 0)
        setAsked(listing.engine);
    const int row = rowOf(listing.engine);
    Group &group = m_groups[std::size_t(row)];
    const auto same = [](const auto &left, const auto &right) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
            [](const auto &a, const auto &b) { return a.id == b.id; });
    };
    const QModelIndex parent = index(row, 0);
    group.isAsked = false;
    // Sizes that arrive later do not clear the selection.
    if (same(group.listing.images, listing.images) && same(group.listing.containers, listing.containers)) {
        group.listing = listing;
        if (entries(group) > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(entries(group) - 1, ColumnCount - 1, parent));
    } else {
        if (entries(group) > 0) {
            beginRemoveRows(parent, 0, entries(group) - 1);
            group.listing.images.clear();
            group.listing.containers.clear();
            endRemoveRows();
        }
        const int count = static_cast<int>(listing.containers.size() + listing.images.size());
        if (count > 0)
            beginInsertRows(parent, 0, count - 1);
        group.listing = listing;
        if (count > 0)
            endInsertRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QModelIndex EngineListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // An entry knows its engine, counted from 1.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex EngineListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int EngineListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? entries(m_groups[std::size_t(parent.row())]) : 0;
}

int EngineListModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags EngineListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}
