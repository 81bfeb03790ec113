// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytes.h"
#include "format.h"
#include "layernames.h"
#include "terms.h"
#include "tooltiptext.h"
#include "unifiedmodel.h"

#include "columntitle.h"

namespace stratoscope
{

namespace
{

QList<int> numbers(const std::vector<LayerIndex> &layers)
{
    QList<int> list;
    for (const LayerIndex layer : layers)
        list.append(static_cast<int>(layer.value));
    return list;
}

}

QVariant UnifiedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !loaded())
        return {};
    const PathId at = path(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(at, row(at), index.column());
    case Qt::ToolTipRole:
        return toolTipText(toolTip(at, row(at), index.column()));
    case Qt::WhatsThisRole:
        return rowHelp(at, row(at));
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spokenText(at, row(at)) : cellText(at, row(at), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PathRole:
        return at.value;
    case LayerRole:
        return static_cast<int>(row(at).layer.value);
    case LayersBelowRole:
        return QVariant::fromValue(numbers(layersBelow(at, row(at))));
    case WritableRole:
        return isRowWritable(at, row(at));
    case DeletedRole:
        return row(at).deleted;
    case DirectoryRole:
        return isDirectory(at);
    case DimmedRole:
        return !m_marks.isEmpty() && !isMarked(at);
    case LinkTargetRole:
        return linkText(row(at));
    case NewsRole:
        return news(at);
    case ExactRole:
        return exactCell(at, row(at), index.column());
    case FullPathRole:
        return displayText(tree().paths().fullPath(at));
    default:
        return {};
    }
}

std::vector<LayerIndex> UnifiedModel::layersBelow(PathId path, const Row &row) const
{
    if (!row.version.isValid() || row.deleted || tree().type(row.version) != EntryType::Directory)
        return {};
    const TreeSums &sums = loaded()->sums();
    const DirectoryIndex directory = sums.directories.find(path);
    return directory.isValid() ? sums.heights.layers(m_totals, directory) : std::vector<LayerIndex> {row.layer};
}

bool UnifiedModel::isRowWritable(PathId path, const Row &row) const
{
    return isWritable(row.layer) && layersBelow(path, row).size() <= 1;
}

QString UnifiedModel::cellText(PathId path, const Row &row, int column) const
{
    if (column == NameColumn)
        return displayText(tree().paths().name(path));
    if (!row.version.isValid())
        return {};
    if (column == OriginColumn)
        return originText(path, row);
    // A hidden file has no size that counts and no owner that matters.
    return row.deleted ? QString() : factText(path, row, column);
}

QVariant UnifiedModel::exactCell(PathId path, const Row &row, int column) const
{
    if (column == NameColumn)
        return displayText(tree().paths().fullPath(path));
    if (column != SizeColumn || row.deleted || !row.version.isValid())
        return {};
    const EntryType type = tree().type(row.version);
    if (type == EntryType::Directory)
        return sizeOf(path, row);
    return type == EntryType::File ? QVariant(tree().size(row.version)) : QVariant();
}

QString UnifiedModel::factText(PathId path, const Row &row, int column) const
{
    const Inode inode = tree().inode(row.version);
    switch (column) {
    case SizeColumn:
        if (inode.type == EntryType::Directory)
            return formatSize(sizeOf(path, row));
        return inode.type == EntryType::File ? formatSize(inode.size) : QString();
    case ModeColumn:
        return formatMode(inode.type, inode.mode);
    case OwnerColumn:
        return formatOwner(inode.uid, inode.gid);
    case ModifiedColumn:
        return formatTime(inode.mtime);
    case LinkColumn:
        return linkText(row);
    default:
        return {};
    }
}

QString UnifiedModel::originText(PathId path, const Row &row) const
{
    if (const std::size_t layers = layersBelow(path, row).size(); layers > 1)
        return tr("%Ln layers", nullptr, static_cast<int>(layers));
    const QString title = m_titles.value(static_cast<qsizetype>(row.layer.value));
    if (!isWritable(row.layer))
        return row.deleted ? tr("deleted by %1", "the instruction of a layer").arg(title) : title;
    if (row.deleted)
        return tr("%1 · deleted", "the container, which deleted a file").arg(title);
    const LayerRow *entry = tree().row(row.layer, path);
    return entry && entry->change == Change::Added
        ? tr("%1 · new", "the container, which made a file").arg(title)
        : tr("%1 · changed", "the container, which changed a file").arg(title);
}

QString UnifiedModel::linkText(const Row &row) const
{
    const bool isLink = row.version.isValid() && tree().type(row.version) == EntryType::Symlink;
    return isLink ? displayText(tree().symlinkTarget(row.version)) : QString();
}

/** What became of the version before, if \a row has a file that replaced one. */
QString UnifiedModel::replacedText(PathId path, const Row &row) const
{
    const LayerRow *entry = row.deleted ? nullptr : tree().row(row.layer, path);
    const VersionId before = entry ? entry->before : VersionId();
    if (!before.isValid() || tree().type(before) != EntryType::File || tree().size(before) == 0)
        return {};
    return tr("It hides the version from layer %1, whose %2 stay in the image", "number, bytes")
        .arg(layerNumber(*loaded(), tree().version(before).layer), formatSizeExact(tree().size(before)));
}

QString UnifiedModel::rowHelp(PathId path, const Row &row) const
{
    if (row.deleted)
        return whatsThis({Term::Deleted});
    if (isRowWritable(path, row))
        return whatsThis({Term::Writable});
    if (layersBelow(path, row).size() > 1)
        return whatsThis({Term::SeveralLayers});
    return replacedText(path, row).isEmpty() ? whatsThis({Term::Layer}) : whatsThis({Term::Layer, Term::Modified});
}

QString UnifiedModel::toolTip(PathId path, const Row &row, int column) const
{
    switch (column) {
    case NameColumn: {
        const QString name = displayText(tree().paths().fullPath(path));
        return row.deleted
            ? tr("%1\nLayer %2 hides this; its bytes stay in the layers below", "a path, a layer's number")
                  .arg(name, layerNumber(*loaded(), row.layer))
            : name;
    }
    case OriginColumn:
        break;
    case SizeColumn:
        return row.deleted || !row.version.isValid() || tree().type(row.version) != EntryType::File
            ? QString()
            : formatSizeExact(tree().size(row.version));
    default:
        return {};
    }
    const std::vector<LayerIndex> below = layersBelow(path, row);
    if (below.size() <= 1) {
        const QString origin = tr("Layer %1: %2").arg(layerNumber(*loaded(), row.layer), originText(path, row));
        const QString before = replacedText(path, row);
        return before.isEmpty() ? origin : origin + QLatin1Char('\n') + before;
    }
    QStringList lines {tr("Files below come from these layers:")};
    for (const LayerIndex layer : below)
        lines.append(tr("%1: %2", "layer number, instruction")
                         .arg(layerNumber(*loaded(), layer), m_titles.value(qsizetype(layer.value))));
    return lines.join(QLatin1Char('\n'));
}

QString UnifiedModel::spokenText(PathId path, const Row &row) const
{
    // What colour and strikethrough show on screen.
    QString name = cellText(path, row, NameColumn);
    if (const QString word = news(path); !word.isEmpty())
        name = tr("%1, %2 since the last refresh", "a file name, and \"new\" or \"changed\"").arg(name, word);
    if (row.deleted)
        return tr("%1, deleted", "a file name").arg(name);
    return isRowWritable(path, row) ? tr("%1, from the container", "a file name").arg(name) : name;
}

QVariant UnifiedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Name")},
        {tr("Comes from"), tr("The layer that wrote the file as it is now")},
        {tr("Size"), tr("Size of a file; for directories, the total of what is visible in it"), Kind::Bytes},
        {tr("Mode"), tr("Type and permissions")},
        {tr("Owner"), tr("User and group, as numbers")},
        {tr("Modified"), tr("When the content last changed, according to the layer"), Kind::Time},
        {tr("Link target"), tr("Target of a symbolic link")},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
