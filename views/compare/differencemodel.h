// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagecomparison.h"

#include <QAbstractItemModel>

namespace stratoscope
{

/** The changed paths of two images as a tree, largest difference first. */
class DifferenceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ChangeColumn, DifferenceColumn, GainedColumn, LostColumn, FilesColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setComparison(const ImageComparisonPtr &comparison);

    /** The number of \a index in ImageComparison::tree; 0, the root, if it is invalid. */
    static quint32 node(const QModelIndex &index);
    /** The row of \a node; invalid for the root. */
    QModelIndex indexOf(quint32 node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const PathDifference &difference(quint32 node) const { return m_comparison->tree[node]; }
    QString text(const PathDifference &difference, int column) const;
    /** What a copied cell says instead of the shown text; invalid if that. */
    QVariant exactCell(const PathDifference &difference, int column) const;
    bool isDirectory(const PathDifference &difference) const;

    ImageComparisonPtr m_comparison;
};

}
