// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerstackmodel.h"

#include "explorerstate.h"
#include "format.h"
#include "layernames.h"
#include "wasteanalysis.h"

namespace stratoscope
{

LayerStackModel::LayerStackModel(const ExplorerState *state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_rows(layerStackRows(*state))
{
    connect(state, &ExplorerState::sourceChanged, this, &LayerStackModel::reset);
    connect(state, &ExplorerState::loadedChanged, this, &LayerStackModel::refine);
    connect(state, &ExplorerState::containersChanged, this, &LayerStackModel::refine);
    const auto respeak = [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
    };
    connect(state, &ExplorerState::selectionChanged, this, [respeak](const Selection &now, const Selection &before) {
        if (now.path != before.path)
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

std::vector<LayerStackRow> LayerStackModel::rows() const
{
    return layerStackRows(*m_state, m_analysis ? m_analysis->report().get() : nullptr);
}

void LayerStackModel::reset()
{
    beginResetModel();
    m_rows = rows();
    endResetModel();
}

void LayerStackModel::refine()
{
    // The trees add at most the writable layer: all other rows stay, and so do the views' positions.
    std::vector<LayerStackRow> rows = this->rows();
    const std::size_t extra = rows.size() > m_rows.size() ? rows.size() - m_rows.size() : 0;
    if (rows.size() < m_rows.size() || extra > 1) {
        reset();
        return;
    }
    if (extra == 1) {
        beginInsertRows({}, 0, 0);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int LayerStackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QModelIndex LayerStackModel::indexOf(LayerIndex layer) const
{
    for (std::size_t i = 0; layer.isValid() && i < m_rows.size(); ++i) {
        if (m_rows[i].layer == layer)
            return index(static_cast<int>(i));
    }
    return {};
}

}
