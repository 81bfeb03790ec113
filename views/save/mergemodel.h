// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "whatif.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** The layers of an image, topmost first, each of which can be merged with the one below it. */
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LayerColumn, InstructionColumn, SizeColumn, ColumnCount };
    enum Role {
        MergedBelowRole = Qt::UserRole, ///< True: merged with the layer of the next row.
        MergedAboveRole, ///< True: merged with the layer of the previous row.
        HasNoBoxRole, ///< True: the bottom layer.
    };

    explicit MergeModel(QObject *parent = nullptr);

    void setLoaded(const LoadedImagePtr &loaded);
    /** The resulting layers, bottom first; may be known later than the layers themselves. */
    void setSizes(const std::vector<PlannedLayer> &layers);

    SavePlan plan() const;
    void setAllMerged(bool merged);
    /** Merges the layers of rows \a first to \a last, where \a first is the higher layer. */
    void mergeRows(int first, int last);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void planChanged();

private:
    std::size_t layerOf(int row) const { return m_joins.size() - 1 - static_cast<std::size_t>(row); }
    QString text(std::size_t layer, int column) const;
    QString toolTip(std::size_t layer) const;
    void announce();

    LoadedImagePtr m_loaded;
    std::vector<PlannedLayer> m_sizes;
    std::vector<bool> m_joins; ///< By layer: merged with the one below.
};

}
