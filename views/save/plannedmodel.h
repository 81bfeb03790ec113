// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "whatif.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** The layers that a plan would produce, topmost first. */
class PlannedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LayersColumn, ContentColumn, SizeColumn, SavedColumn, ColumnCount };

    explicit PlannedModel(QObject *parent = nullptr);

    void setPlan(const LoadedImagePtr &loaded, const WhatIf &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PlannedLayer &layerOf(int row) const { return m_plan.layers[m_plan.layers.size() - 1 - std::size_t(row)]; }
    QString text(const PlannedLayer &layer, int column) const;
    QString instructions(const PlannedLayer &layer) const;
    quint64 saved(const PlannedLayer &layer) const;

    LoadedImagePtr m_loaded;
    WhatIf m_plan;
};

}
