// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerstackmodel.h"

#include "buildreading.h"
#include "explorerstate.h"
#include "format.h"
#include "layernames.h"
#include "wasteanalysis.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** With more layers, groups are folded until the user unfolds them. */
constexpr std::size_t MostLayersUnfolded = 24;

}

LayerStackModel::LayerStackModel(const ExplorerState *state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    read(layerStackRows(*state));
    connect(state, &ExplorerState::sourceChanged, this, &LayerStackModel::reset);
    connect(state, &ExplorerState::loadedChanged, this, &LayerStackModel::refine);
    connect(state, &ExplorerState::containersChanged, this, &LayerStackModel::refine);
    const auto respeak = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
    };
    connect(
        state, &ExplorerState::selectionChanged, this, [this, respeak](const Selection &now, const Selection &before) {
            // A folded group says whether the layer is in it.
            if (now.path != before.path || (now.layer != before.layer && groupCount() > 0))
                respeak();
        });
    connect(state, &ExplorerState::upToChanged, this, respeak);
}

void LayerStackModel::setAnalysis(const WasteAnalysis *analysis)
{
    m_analysis = analysis;
    connect(analysis, &WasteAnalysis::changed, this, &LayerStackModel::refine);
    refine();
}

void LayerStackModel::setBuild(const BuildReading *build)
{
    m_build = build;
    connect(build, &BuildReading::changed, this, &LayerStackModel::refine);
    refine();
}

std::vector<LayerStackRow> LayerStackModel::rows() const
{
    const KnownBuildPtr known = m_build ? m_build->known() : nullptr;
    const LoadedImagePtr loaded = m_state->loaded();
    const bool isBuilt = known && loaded && known->record->base && known->image->tree.sharesShapeWith(loaded->tree);
    return layerStackRows(
        *m_state, m_analysis ? m_analysis->report().get() : nullptr, isBuilt ? &*known->record->base : nullptr);
}

void LayerStackModel::reset()
{
    beginResetModel();
    read(rows());
    endResetModel();
}

void LayerStackModel::read(std::vector<LayerStackRow> rows)
{
    m_rows = std::move(rows);
    m_folded.clear();
    const bool isLong = !m_state->isEmpty() && m_state->image().layers.size() > MostLayersUnfolded;
    for (const LayerStackRow &row : m_rows) {
        if (row.kind == LayerStackRow::Kind::Group)
            m_folded.append(m_left.value(foldKey(row), isLong));
    }
    m_listed = listed();
}

std::vector<std::size_t> LayerStackModel::listed() const
{
    std::vector<std::size_t> listed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == LayerStackRow::Kind::Group || !isFolded(m_rows[i].group))
            listed.push_back(i);
    }
    return listed;
}

QString LayerStackModel::foldKey(const LayerStackRow &row) const
{
    return QStringLiteral("%1 %2 %3").arg(m_state->image().id.toString()).arg(row.first.value).arg(row.last.value);
}

bool LayerStackModel::hasSameGroups(const std::vector<LayerStackRow> &rows) const
{
    const std::size_t extra = rows.size() - m_rows.size();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].group != rows[i + extra].group || m_rows[i].kind != rows[i + extra].kind)
            return false;
    }
    return true;
}

void LayerStackModel::refine()
{
    // The trees add at most the writable layer: all other rows stay, and so do the views' positions.
    std::vector<LayerStackRow> rows = this->rows();
    const std::size_t extra = rows.size() > m_rows.size() ? rows.size() - m_rows.size() : 0;
    if (rows.size() < m_rows.size() || extra > 1 || !hasSameGroups(rows)) {
        reset();
        return;
    }
    if (extra == 1) {
        beginInsertRows({}, 0, 0);
        m_rows = std::move(rows);
        m_listed = listed();
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void LayerStackModel::setFolded(int group, bool folded)
{
    const QModelIndex head = groupIndex(group);
    if (!head.isValid() || isFolded(group) == folded)
        return;
    const int hidden = static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
        [group](const LayerStackRow &row) { return row.group == group && row.kind != LayerStackRow::Kind::Group; }));
    const int first = head.row() + 1;
    m_left.insert(foldKey(row(head.row())), folded);
    if (folded)
        beginRemoveRows({}, first, first + hidden - 1);
    else
        beginInsertRows({}, first, first + hidden - 1);
    m_folded[group] = folded;
    m_listed = listed();
    if (folded)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(head, head);
}

int LayerStackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QModelIndex LayerStackModel::indexOf(LayerIndex layer) const
{
    for (int i = 0; layer.isValid() && i < rowCount(); ++i) {
        const LayerStackRow &found = row(i);
        const bool isInside = found.kind == LayerStackRow::Kind::Group && isFolded(found.group) && found.first <= layer
            && layer <= found.last;
        if (found.layer == layer || isInside)
            return index(i);
    }
    return {};
}

QModelIndex LayerStackModel::groupIndex(int group) const
{
    for (int i = 0; group >= 0 && i < rowCount(); ++i) {
        if (row(i).kind == LayerStackRow::Kind::Group && row(i).group == group)
            return index(i);
    }
    return {};
}

}
