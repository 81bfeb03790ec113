// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtreemodel.h"

namespace stratoscope
{

/** A single layer: what it adds, changes and deletes, below the directories that lead there. */
class LayerModel : public PathTreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ChangeColumn, SizeColumn, WastedColumn, ColumnCount };

    explicit LayerModel(QObject *parent = nullptr);

    /** Shows \a layer of \a loaded; null: shows nothing. Rows stay if it is a newer version of the current layer. */
    void setLayer(const LoadedImagePtr &loaded, LayerIndex layer);
    LayerIndex layer() const { return m_layer; }
    /** The bytes in the layer, and how many of them a layer above hides. */
    quint64 totalSize() const { return m_totals.sizes.empty() ? 0 : m_totals.sizes.front(); }
    quint64 totalWaste() const { return m_totals.wasted.empty() ? 0 : m_totals.wasted.front(); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool isShown(PathId path) const override;
    bool hasShown(PathId directory) const override;
    bool isDirectory(PathId path) const override;
    SortKey sortKey(PathId path, int column) const override;
    bool sortsByChange(int column) const override { return column == ChangeColumn; }

private:
    const LayerRow *row(PathId path) const { return tree().row(m_layer, path); }
    /** The directory at \a path; invalid if the layer has nothing below it. */
    DirectoryIndex directory(PathId path) const;
    quint64 sizeOf(PathId path) const;
    quint64 wasteOf(PathId path) const;
    /** True if the layer itself says nothing about \a path. */
    bool isContext(PathId path) const;
    QString changeCell(const LayerRow *row) const;
    /** What a copied cell says instead of the shown text; invalid if that. */
    QVariant exactCell(PathId path, int column) const;
    QString sizeCell(PathId path) const;
    QString toolTip(PathId path, int column) const;
    QString changeTip(PathId path) const;
    /** For What's This. */
    QString changeHelp(PathId path) const;

    LayerIndex m_layer;
    LayerTotals m_totals;
};

}
