// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytesmodel.h"

#include "bytes.h"
#include "columntitle.h"
#include "format.h"
#include "layernames.h"
#include "layerpalette.h"
#include "rowroles.h"
#include "tooltiptext.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Nobody reads more, and sorting looks at every name. */
constexpr std::size_t MostDirectories = 5000;

}

BytesModel::BytesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BytesModel::setTables(const ImageTablesPtr &tables, TableKind kind)
{
    beginResetModel();
    m_tables = tables;
    m_kind = kind;
    m_rows.clear();
    if (tables)
        fill();
    sortRows();
    endResetModel();
}

void BytesModel::fill()
{
    const ByteTables &tables = m_tables->tables;
    switch (m_kind) {
    case TableKind::Layers:
        for (std::size_t i = 0; i < tables.layers.size(); ++i)
            m_rows.push_back({{}, {}, LayerIndex(i), {}, tables.layers[i].files, 0, tables.layers[i].bytes});
        break;
    case TableKind::Types:
        for (std::size_t i = 0; i < tables.kinds.size(); ++i) {
            if (tables.kinds[i].files > 0)
                m_rows.push_back({{}, {}, {}, FileKind(i), tables.kinds[i].files, 0, tables.kinds[i].bytes});
        }
        break;
    case TableKind::Directories:
        for (std::size_t i = 0; i < std::min(tables.directories.size(), MostDirectories); ++i) {
            const DirectoryBytes &own = tables.directories[i];
            m_rows.push_back({own.path, {}, {}, {}, own.total.files, own.direct.bytes, own.total.bytes});
        }
        break;
    case TableKind::Files:
        for (const ByteItem &file : tables.largest)
            m_rows.push_back({file.path, file.version, file.layer, {}, 1, 0, file.bytes});
        break;
    }
}

ByteSum BytesModel::sum() const
{
    ByteSum sum;
    for (const Row &row : m_rows) {
        sum.files += row.files;
        sum.bytes += row.bytes;
    }
    return sum;
}

bool BytesModel::hasColumn(TableKind kind, int column)
{
    if (column >= WastedColumn)
        return kind == TableKind::Layers;
    return column != DirectColumn || kind == TableKind::Directories;
}

quint64 BytesModel::layerNumberOf(LayerIndex layer, int column) const
{
    const LayerStats &stats = m_tables->image->stats.layers[layer.value];
    switch (column) {
    case WastedColumn:
        return stats.wastedBytes;
    case AddedColumn:
        return stats.added;
    case ChangedColumn:
        return stats.modified + stats.metadataOnly;
    default:
        return stats.deleted;
    }
}

quint64 BytesModel::number(const Row &row, int column) const
{
    if (column >= WastedColumn)
        return m_kind == TableKind::Layers ? layerNumberOf(row.layer, column) : 0;
    switch (column) {
    case FilesColumn:
        return m_kind == TableKind::Files ? row.layer.value : row.files;
    case DirectColumn:
        return row.direct;
    case SizeColumn:
        return row.bytes;
    default:
        return row.layer.isValid() && m_kind == TableKind::Layers ? row.layer.value : 0;
    }
}

void BytesModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    // A view's current row would point to the wrong row.
    for (const QModelIndex &index : persistentIndexList())
        changePersistentIndex(index, {});
    Q_EMIT layoutChanged();
}

void BytesModel::sortRows()
{
    const bool byName = m_sortColumn == NameColumn && m_kind != TableKind::Layers;
    std::vector<std::size_t> order(m_rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::vector<QString> texts;
    for (std::size_t i = 0; byName && i < order.size(); ++i)
        texts.push_back(nameText(m_rows[i]));
    const auto isLess = [&](std::size_t left, std::size_t right) {
        return byName ? texts[left] < texts[right]
                      : number(m_rows[left], m_sortColumn) < number(m_rows[right], m_sortColumn);
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return m_sortOrder == Qt::AscendingOrder ? isLess(left, right) : isLess(right, left);
    });
    std::vector<Row> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order)
        sorted.push_back(m_rows[i]);
    m_rows = std::move(sorted);
}

int BytesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BytesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BytesModel::nameText(const Row &row) const
{
    switch (m_kind) {
    case TableKind::Layers:
        return tr("%1 %2", "number of a layer, its instruction")
            .arg(layerNumber(*m_tables->image, row.layer), layerTitle(*m_tables->image, row.layer));
    case TableKind::Types:
        return fileKindName(row.fileKind);
    case TableKind::Directories:
    case TableKind::Files:
        break;
    }
    return displayText(m_tables->image->tree.paths().fullPath(row.path));
}

QString BytesModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return nameText(row);
    case FilesColumn:
        return m_kind == TableKind::Files ? layerNumber(*m_tables->image, row.layer) : formatCount(row.files);
    case AddedColumn:
    case ChangedColumn:
    case DeletedColumn:
        return formatCount(number(row, column));
    default:
        return formatSize(number(row, column));
    }
}

QVariant BytesModel::exactCell(const Row &row, int column) const
{
    const bool isLayer = column == FilesColumn && m_kind == TableKind::Files;
    if (column == NameColumn || isLayer)
        return {};
    if (!hasColumn(m_kind, column))
        return QString();
    return number(row, column);
}

double BytesModel::share(const Row &row) const
{
    const quint64 total = m_tables->tables.total.bytes;
    return total == 0 ? 0 : static_cast<double>(row.bytes) / static_cast<double>(total);
}

QString BytesModel::sizeToolTip(const Row &row, int column) const
{
    if (column == WastedColumn)
        return formatSizeExact(number(row, column));
    if (column != SizeColumn && column != DirectColumn)
        return {};
    return tr("%1, %2 % of all", "a size")
        .arg(formatSizeExact(number(row, column)), QLocale().toString(share(row) * 100, 'f', 1));
}

QVariant BytesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return toolTipText(nameText(row));
        return toolTipText(sizeToolTip(row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant() : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case ShareRole:
        return index.column() == SizeColumn ? QVariant(share(row)) : QVariant();
    case ColorRole:
        return row.layer.isValid() ? QVariant(layerColor(*m_tables->image, row.layer)) : QVariant();
    case rowrole::ExactRole:
        return exactCell(row, index.column());
    case rowrole::FullPathRole:
        return row.path.isValid() ? QVariant(nameText(row)) : QVariant();
    case LayerRole:
        return row.layer.isValid() ? int(row.layer.value) : -1;
    default:
        return {};
    }
}

QVariant BytesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const QString name = m_kind == TableKind::Layers ? tr("Layer")
        : m_kind == TableKind::Types                 ? tr("Type")
        : m_kind == TableKind::Files                 ? tr("File")
                                                     : tr("Directory");
    const ColumnTitle titles[ColumnCount] = {
        {name},
        m_kind == TableKind::Files
            ? ColumnTitle {tr("Layer"), tr("The layer that contains it"), Kind::Number}
            : ColumnTitle {tr("Files"), tr("Files that are not empty; a file with several names counts once"),
                Kind::Number},
        {tr("Direct", "bytes; short"), tr("Bytes of the files in the directory itself"), Kind::Number},
        m_kind == TableKind::Directories
            ? ColumnTitle {tr("Total"), tr("Bytes of the files in the directory and below it"), Kind::Number}
            : ColumnTitle {tr("Size"), tr("Bytes, uncompressed"), Kind::Number},
        {tr("Wasted"), tr("Bytes of the layer that are not visible at the top of the stack"), Kind::Number},
        {tr("Added", "entries of a layer"), tr("Entries that the layer adds"), Kind::Number},
        {tr("Changed", "entries of a layer"), tr("Entries of lower layers whose content or metadata the layer changes"),
            Kind::Number},
        {tr("Deleted", "entries of a layer"), tr("Entries of lower layers that the layer deletes"), Kind::Number},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
