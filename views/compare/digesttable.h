// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builddifferences.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** What made the digests of two builds differ: a row for each cause in each layer and each field of the configs. */
class DigestTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, DifferenceColumn, ExampleColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const std::optional<BuildDifferences> &differences);

    /** What to do about \a row, in a sentence; empty if that depends. */
    QString advice(const QModelIndex &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        LayerIndex layer; ///< Whose colour it has; invalid for the config.
        std::array<QString, ExampleColumn + 1> texts;
        QString advice;
        bool isQuiet = false; ///< Nothing differs.
    };

    void addLayer(const LayerDifference &layer, const LoadedImage &after);
    void addLone(const LoadedImage &image, const std::vector<LayerIndex> &layers, const QString &text);

    std::vector<Row> m_rows;
    LoadedImagePtr m_after; ///< Whose layers the rows are about.
};

}
