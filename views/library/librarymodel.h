// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagelibrary.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** The images of a library, one in each row, numbered as in the library. */
class LibraryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        SizeColumn,
        SharedColumn,
        FreesColumn,
        CreatedColumn,
        SeenColumn,
        BaseColumn,
        PlaceColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< A value to sort by.
        FilterRole, ///< Everything that a filter searches.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLibrary(const ImageLibraryPtr &library);
    const ImageLibraryPtr &library() const { return m_library; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(std::size_t number, int column) const;
    QVariant sortValue(std::size_t number, int column) const;
    QString toolTip(std::size_t number, int column) const;

    ImageLibraryPtr m_library; ///< Null until the first is set.
    std::vector<FreedBytes> m_freed; ///< By image: sorting asks for it often.
    std::vector<std::optional<quint64>> m_shared;
};

/** "shop:2.4", "shop:2.4, shop:latest", or the abbreviated ID. */
QString libraryNameText(const LibraryImage &image);

}
