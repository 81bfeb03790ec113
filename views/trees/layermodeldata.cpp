// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytes.h"
#include "format.h"
#include "layermodel.h"
#include "stargzfiles.h"
#include "terms.h"
#include "tooltiptext.h"

#include "columntitle.h"

namespace stratoscope
{

namespace
{

QString bytesCell(quint64 bytes)
{
    return bytes > 0 ? formatSize(bytes) : QString();
}

}

QVariant LayerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !loaded())
        return {};
    const PathId at = path(index);
    const LayerRow *own = row(at);
    switch (role) {
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return displayText(tree().paths().name(at));
        case ChangeColumn:
            return changeCell(own);
        case SizeColumn:
            return sizeCell(at);
        case WastedColumn:
            return bytesCell(wasteOf(at));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return toolTipText(toolTip(at, index.column()));
    case Qt::WhatsThisRole:
        return changeHelp(at);
    case Qt::TextAlignmentRole:
        return index.column() >= SizeColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PathRole:
        return at.value;
    case LayerRole:
        return static_cast<int>(m_layer.value);
    case WritableRole:
        return !isContext(at) && loaded()->isWritable(m_layer);
    case DeletedRole:
        return own && own->change == Change::Deleted;
    case DirectoryRole:
        return isDirectory(at);
    case DimmedRole:
        return isContext(at);
    case ChangeRole:
        return isContext(at) ? QVariant() : QVariant(static_cast<int>(own->change));
    case LinkTargetRole:
        return own && own->version.isValid() && tree().type(own->version) == EntryType::Symlink
            ? displayText(tree().symlinkTarget(own->version))
            : QString();
    case NewsRole:
        return news(at);
    case ExactRole:
        return exactCell(at, index.column());
    case FullPathRole:
        return displayText(tree().paths().fullPath(at));
    default:
        return {};
    }
}

QVariant LayerModel::exactCell(PathId path, int column) const
{
    const auto bytes = [](quint64 count) { return count > 0 ? QVariant(count) : QVariant(); };
    switch (column) {
    case NameColumn:
        return displayText(tree().paths().fullPath(path));
    case SizeColumn: {
        const LayerRow *own = row(path);
        if (own && own->change == Change::Deleted)
            return {};
        if (isDirectory(path))
            return bytes(sizeOf(path));
        const bool isFile = own && own->version.isValid() && tree().type(own->version) == EntryType::File;
        return isFile ? QVariant(tree().size(own->version)) : QVariant();
    }
    case WastedColumn:
        return bytes(wasteOf(path));
    default:
        return {};
    }
}

QString LayerModel::changeCell(const LayerRow *own) const
{
    if (!own)
        return {};
    if (own->isListed())
        return changeText(own->change, own->fields);
    return tr("implied", "a directory that a layer needs but does not list");
}

QString LayerModel::sizeCell(PathId path) const
{
    const LayerRow *own = row(path);
    if (own && own->change == Change::Deleted)
        return tr("whiteout");
    if (isDirectory(path))
        return bytesCell(sizeOf(path));
    const bool isFile = own && own->version.isValid() && tree().type(own->version) == EntryType::File;
    return isFile ? formatSize(tree().size(own->version)) : QString();
}

QString LayerModel::changeTip(PathId path) const
{
    const LayerRow *own = row(path);
    if (isContext(path))
        return own ? tr("The layer does not list this directory, but contains something in it") : QString();
    if (own->version.isValid() && isOfStargz(tree(), path, own->version))
        return tr("eStargz added this file for lazy pulling; engines that know the format hide it");
    const bool isFile = own->before.isValid() && tree().type(own->before) == EntryType::File;
    if (own->change == Change::Deleted && isFile)
        return tr("Deleted by a whiteout: the file is hidden, but its %1 stay in the layers below")
            .arg(formatSizeExact(tree().size(own->before)));
    if (own->change == Change::Deleted)
        return tr("Deleted by a whiteout: hidden, but what was here stays in the layers below");
    if (own->change == Change::Opaque)
        return tr("Opaque: hides everything the layers below contain in this directory; the bytes stay there");
    if (isDirectory(path) && own->change == Change::Unchanged)
        return tr("Copied up: the same directory as below; only its entry is stored again, not what it contains");
    if (isDirectory(path) || (own->change != Change::Unchanged && own->change != Change::Metadata))
        return {};
    const quint64 size
        = own->version.isValid() && tree().type(own->version) == EntryType::File ? tree().size(own->version) : 0;
    if (own->change == Change::Unchanged && size == 0)
        return tr("Copied up: the same as in the layers below, but stored again");
    if (own->change == Change::Unchanged)
        return tr("Copied up: nothing differs from the layers below, but all of it, %1, is stored again")
            .arg(formatSizeExact(size));
    if (size > 0)
        return tr("Copied up: the content is the same as below, but layers store whole files, so %1 are stored again")
            .arg(formatSizeExact(size));
    return {};
}

QString LayerModel::changeHelp(PathId path) const
{
    const LayerRow *own = row(path);
    if (!own)
        return whatsThis({Term::Layer});
    if (!own->isListed())
        return whatsThis({Term::Implied});
    switch (own->change) {
    case Change::Added:
        return whatsThis({Term::Added});
    case Change::Modified:
    case Change::Replaced:
        return whatsThis({Term::Modified});
    case Change::Metadata:
        return whatsThis({isDirectory(path) ? Term::Modified : Term::Metadata});
    case Change::Unchanged:
        return whatsThis({Term::CopiedUp});
    case Change::Opaque:
        return whatsThis({Term::Opaque});
    case Change::Deleted:
        return whatsThis({Term::Deleted, Term::Whiteout});
    }
    return {};
}

QString LayerModel::toolTip(PathId path, int column) const
{
    const LayerRow *own = row(path);
    switch (column) {
    case NameColumn: {
        const QString name = displayText(tree().paths().fullPath(path));
        const QString why = changeTip(path);
        return why.isEmpty() ? name : name + QLatin1Char('\n') + why;
    }
    case ChangeColumn:
        return changeTip(path);
    case SizeColumn:
        if (own && own->change == Change::Deleted)
            return changeTip(path);
        return sizeOf(path) > 0 ? formatSizeExact(sizeOf(path)) : QString();
    case WastedColumn:
        return wasteOf(path) > 0 ? tr("%1 of this layer hidden by layers above").arg(formatSizeExact(wasteOf(path)))
                                 : QString();
    default:
        return {};
    }
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Name")},
        {tr("Change"), tr("What this layer changes in the file system of the layers below")},
        {tr("Size"), tr("Bytes in this layer; for directories, the total"), Kind::Bytes},
        {tr("Wasted"), tr("Bytes in this layer that a layer above hides"), Kind::Bytes},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
