// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastemodel.h"

#include <algorithm>
#include <limits>

namespace stratoscope
{

namespace
{

/** The ID of an index: 0 for a cause, the group's number + 1 for a finding, the finding's number
 *  + FileBase for a file. */
constexpr quintptr FileBase = quintptr(1) << 32;

bool isAtOrBelow(const PathTable &paths, PathId path, PathId directory)
{
    // Directories have smaller numbers than their contents.
    while (path > directory)
        path = paths.parent(path);
    return path == directory;
}

}

WasteModel::WasteModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void WasteModel::setReport(const WasteReportPtr &report)
{
    beginResetModel();
    m_report = report;
    m_selection = WasteSelection(report);
    group();
    endResetModel();
}

void WasteModel::setFilter(const WasteFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    group();
    endResetModel();
}

std::size_t WasteModel::listedFindings() const
{
    std::size_t count = 0;
    for (const Group &group : m_groups)
        count += group.findings.size();
    return count;
}

void WasteModel::group()
{
    m_groups.clear();
    m_places.clear();
    for (std::size_t i = 0; m_report && i < m_report->findings.size(); ++i) {
        const Finding &finding = m_report->findings[i];
        if (!m_filter.passes(finding))
            continue;
        auto group = std::find_if(
            m_groups.begin(), m_groups.end(), [&](const Group &other) { return other.cause == finding.cause; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), {finding.cause, 0, 0, {}});
        group->bytes += finding.bytes;
        group->compressed += compressedEstimate(*m_report->image, finding.writer, finding.bytes);
        group->findings.push_back(i);
    }
    m_fileOrders.clear();
    sortGroups();
}

void WasteModel::findPlaces()
{
    m_places.assign(m_report ? m_report->findings.size() : 0, {-1, -1});
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        for (std::size_t row = 0; row < m_groups[group].findings.size(); ++row)
            m_places[m_groups[group].findings[row]] = {static_cast<int>(group), static_cast<int>(row)};
    }
}

WasteModel::Level WasteModel::level(const QModelIndex &index)
{
    if (index.internalId() == 0)
        return Level::Group;
    return index.internalId() < FileBase ? Level::Finding : Level::File;
}

std::size_t WasteModel::findingNumber(const QModelIndex &index) const
{
    if (level(index) == Level::File)
        return index.internalId() - FileBase;
    return m_groups[index.internalId() - 1].findings[static_cast<std::size_t>(index.row())];
}

const WasteModel::Group &WasteModel::groupOf(const QModelIndex &index) const
{
    switch (level(index)) {
    case Level::Group:
        return m_groups[static_cast<std::size_t>(index.row())];
    case Level::Finding:
        return m_groups[index.internalId() - 1];
    case Level::File:
        break;
    }
    return m_groups[static_cast<std::size_t>(m_places[findingNumber(index)].first)];
}

Cause WasteModel::cause(const QModelIndex &index) const
{
    return groupOf(index).cause;
}

const Finding *WasteModel::finding(const QModelIndex &index) const
{
    return index.isValid() && level(index) != Level::Group ? &m_report->findings[findingNumber(index)] : nullptr;
}

const FindingText *WasteModel::texts(const QModelIndex &index) const
{
    return index.isValid() && level(index) != Level::Group ? &m_report->texts[findingNumber(index)] : nullptr;
}

std::optional<DockerfileFix> WasteModel::fix(const QModelIndex &index) const
{
    return texts(index) ? m_report->fixes[findingNumber(index)] : std::nullopt;
}

const FoundFile *WasteModel::file(const QModelIndex &index) const
{
    if (!index.isValid() || level(index) != Level::File)
        return nullptr;
    return &m_report->findings[findingNumber(index)].files[fileNumber(index)];
}

QModelIndex WasteModel::findingIndex(std::size_t finding) const
{
    const auto &[group, row] = m_places[finding];
    return index(row, 0, index(group, 0));
}

QModelIndex WasteModel::indexOf(VersionId version, PathId path) const
{
    if (!m_report || !path.isValid())
        return {};
    const UnionTree &tree = m_report->image->tree;
    std::size_t best = m_report->findings.size();
    quint64 most = 0;
    for (std::size_t i = 0; i < m_report->findings.size(); ++i) {
        const Finding &finding = m_report->findings[i];
        if (finding.cause == Cause::Secret || !isListed(i))
            continue;
        quint64 below = 0;
        for (std::size_t file = 0; file < finding.files.size(); ++file) {
            const FoundFile &own = finding.files[file];
            if (own.version == version) {
                const std::vector<std::size_t> &order = fileOrder(i);
                const auto place = std::find(order.begin(), order.end(), file);
                const auto row = order.empty() ? file : static_cast<std::size_t>(place - order.begin());
                return index(static_cast<int>(row), 0, findingIndex(i));
            }
            below += isAtOrBelow(tree.paths(), tree.version(own.version).path, path) ? own.bytes : 0;
        }
        if (below > most) {
            most = below;
            best = i;
        }
    }
    return most > 0 ? findingIndex(best) : QModelIndex();
}

QModelIndex WasteModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (level(parent) == Level::Group)
        return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
    return createIndex(row, column, findingNumber(parent) + FileBase);
}

QModelIndex WasteModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || level(index) == Level::Group)
        return {};
    if (level(index) == Level::Finding)
        return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
    const auto &[group, row] = m_places[findingNumber(index)];
    return createIndex(row, 0, static_cast<quintptr>(group) + 1);
}

int WasteModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() != NameColumn || level(parent) == Level::File)
        return 0;
    if (level(parent) == Level::Group)
        return static_cast<int>(groupOf(parent).findings.size());
    return static_cast<int>(std::min<std::size_t>(finding(parent)->files.size(), std::numeric_limits<int>::max()));
}

int WasteModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags WasteModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && checkState(index).isValid())
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && level(index) == Level::File)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant WasteModel::checkState(const QModelIndex &index) const
{
    const Group &group = groupOf(index);
    if (level(index) == Level::File || group.cause == Cause::Secret)
        return {};
    if (level(index) == Level::Finding)
        return m_selection.isSelected(findingNumber(index)) ? Qt::Checked : Qt::Unchecked;
    const auto selected = std::count_if(group.findings.begin(), group.findings.end(),
        [this](std::size_t finding) { return m_selection.isSelected(finding); });
    if (selected == 0)
        return Qt::Unchecked;
    return static_cast<std::size_t>(selected) == group.findings.size() ? Qt::Checked : Qt::PartiallyChecked;
}

bool WasteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isTickable = index.isValid() && role == Qt::CheckStateRole && index.column() == NameColumn;
    if (!isTickable || !checkState(index).isValid())
        return false;
    const bool isSelected = value.toInt() != Qt::Unchecked;
    if (level(index) == Level::Finding) {
        m_selection.select(findingNumber(index), isSelected);
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT dataChanged(index.parent(), index.parent(), {Qt::CheckStateRole});
    } else {
        const std::vector<std::size_t> &findings = groupOf(index).findings;
        for (const std::size_t finding : findings)
            m_selection.select(finding, isSelected);
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT dataChanged(this->index(0, 0, index), this->index(static_cast<int>(findings.size()) - 1, 0, index),
            {Qt::CheckStateRole});
    }
    Q_EMIT ticked();
    return true;
}

}
