// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytetables.h"
#include "loadedimage.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** What the rows of a table stand for. */
enum class TableKind { Layers, Directories, Types, Files };

/** The tables of an image, ready to show. Immutable and shared. */
struct ImageTables
{
    LoadedImagePtr image;
    ByteTables tables;
};

using ImageTablesPtr = std::shared_ptr<const ImageTables>;

/** One table of bytes: by layer, by directory, by type, or the largest files. Sorts itself. By layer, it also tells what the
 *  stack and its build-up show. */
class BytesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        FilesColumn,
        DirectColumn,
        SizeColumn,
        WastedColumn, ///< This and the following are of the whole layer, whatever files are counted.
        AddedColumn,
        ChangedColumn,
        DeletedColumn,
        ColumnCount
    };
    enum Role {
        ShareRole = Qt::UserRole + 100, ///< double: of the total.
        ColorRole, ///< QColor of the layer; invalid for others.
        LayerRole, ///< int; -1 if there is more than one.
    };

    explicit BytesModel(QObject *parent = nullptr);

    /** Null: shows nothing. */
    void setTables(const ImageTablesPtr &tables, TableKind kind);
    const ImageTablesPtr &tables() const { return m_tables; }
    TableKind kind() const { return m_kind; }
    /** Whether tables of \a kind have \a column. */
    static bool hasColumn(TableKind kind, int column);

    /** The path of a row; invalid if it has none. */
    PathId path(int row) const { return m_rows[static_cast<std::size_t>(row)].path; }
    /** The layer that a row stands for or comes from; invalid if there is more than one. */
    LayerIndex layer(int row) const { return m_rows[static_cast<std::size_t>(row)].layer; }
    /** The sum of all rows. */
    ByteSum sum() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row
    {
        PathId path;
        VersionId version;
        LayerIndex layer;
        FileKind fileKind = FileKind::Other;
        std::size_t files = 0;
        quint64 direct = 0; ///< For directories: the bytes of the files directly in it.
        quint64 bytes = 0;
    };

    void fill();
    void sortRows();
    QString nameText(const Row &row) const;
    QString text(const Row &row, int column) const;
    quint64 number(const Row &row, int column) const;
    /** What a copied cell says instead of the shown text; invalid if that. */
    QVariant exactCell(const Row &row, int column) const;
    double share(const Row &row) const;
    quint64 layerNumberOf(LayerIndex layer, int column) const;
    QString sizeToolTip(const Row &row, int column) const;

    ImageTablesPtr m_tables;
    TableKind m_kind = TableKind::Layers;
    std::vector<Row> m_rows;
    int m_sortColumn = SizeColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

}
