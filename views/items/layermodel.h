// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtreemodel.h"

namespace stratoscope
{

/** One layer on its own: what it puts, changes and deletes, below the directories that lead there. */
class LayerModel : public PathTreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ChangeColumn, SizeColumn, WastedColumn, ColumnCount };

    explicit LayerModel(QObject *parent = nullptr);

    /** Shows \a layer of \a loaded; null: nothing. */
    void setLayer(const LoadedImagePtr &loaded, LayerIndex layer);
    LayerIndex layer() const { return m_layer; }
    /** Bytes that the layer carries, and how many of them a layer above hides. */
    quint64 totalSize() const { return m_sizes.empty() ? 0 : m_sizes.front(); }
    quint64 totalWaste() const { return m_wasted.empty() ? 0 : m_wasted.front(); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool isShown(PathId path) const override { return m_shown[path.value]; }
    bool isDirectory(PathId path) const override;
    SortKey sortKey(PathId path, int column) const override;

private:
    /** Bytes that an inode wastes, at the one of its names that stands for it. */
    struct Waste
    {
        PathId path;
        quint64 bytes = 0;
    };

    const LayerRow *row(PathId path) const { return tree().row(m_layer, path); }
    void findWaste();
    void markRows();
    void addSizes();
    void sumUp();
    /** True where the layer itself says nothing about \a path. */
    bool isContext(PathId path) const;
    QString changeCell(const LayerRow *row) const;
    QString sizeCell(PathId path) const;
    QString toolTip(PathId path, int column) const;

    LayerIndex m_layer;
    std::vector<std::vector<Waste>> m_waste; ///< By LayerIndex, for all layers of the image.
    std::vector<bool> m_shown; ///< By PathId.
    std::vector<quint64> m_sizes; ///< By PathId: bytes of this layer at and below it.
    std::vector<quint64> m_wasted; ///< By PathId, likewise.
};

}
