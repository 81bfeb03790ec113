// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// The data of a WasteModel's rows.

#include "wastemodel.h"

#include "byteaccount.h"
#include "bytes.h"
#include "causeswatch.h"
#include "causetext.h"
#include "columntitle.h"
#include "format.h"
#include "layernames.h"
#include "rowroles.h"
#include "tooltiptext.h"

#include <QFont>

#include <limits>

namespace stratoscope
{

namespace
{

int plural(std::size_t count)
{
    return static_cast<int>(qMin<std::size_t>(count, std::numeric_limits<int>::max()));
}

/** Bold, but otherwise like the view's font. */
QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

}

quint64 WasteModel::bytes(const QModelIndex &index) const
{
    switch (level(index)) {
    case Level::Group:
        return groupOf(index).bytes;
    case Level::Finding:
        return finding(index)->bytes;
    case Level::File:
        break;
    }
    return file(index)->bytes;
}

quint64 WasteModel::compressed(const QModelIndex &index) const
{
    return level(index) == Level::Group ? groupOf(index).compressed
                                        : compressedEstimate(*m_report->image, finding(index)->writer, bytes(index));
}

QString WasteModel::findingName(const Finding &finding, const FindingText &texts)
{
    if (finding.files.size() == 1)
        return texts.place;
    const int files = plural(finding.files.size());
    if (texts.place == QLatin1String("/"))
        return tr("%Ln files in several directories", nullptr, files);
    return tr("%1 (%Ln files)", "a directory", files).arg(texts.place);
}

QString WasteModel::nameText(const QModelIndex &index) const
{
    const Group &group = groupOf(index);
    switch (level(index)) {
    case Level::Group:
        return tr("%1 (%2)", "a cause, how many findings")
            .arg(causeTitle(group.cause), formatCount(group.findings.size()));
    case Level::Finding:
        return findingName(*finding(index), *texts(index));
    case Level::File:
        break;
    }
    return fileName(*file(index));
}

QString WasteModel::fileName(const FoundFile &file) const
{
    const UnionTree &tree = m_report->image->tree;
    return displayText(tree.paths().fullPath(tree.version(file.version).path));
}

/** Where else the content of \a file can be found; empty if that is not the point of \a cause. */
QString WasteModel::otherPath(Cause cause, const FoundFile &file) const
{
    if (!file.other.isValid() || (cause != Cause::Moved && cause != Cause::Duplicate))
        return {};
    const UnionTree &tree = m_report->image->tree;
    return displayText(tree.paths().fullPath(tree.version(file.other).path));
}

QVariant WasteModel::exactCell(const QModelIndex &index) const
{
    if (index.column() == SizeColumn)
        return bytes(index);
    return index.column() == CompressedColumn ? QVariant(compressed(index)) : QVariant();
}

QVariant WasteModel::fullPath(const QModelIndex &index) const
{
    switch (level(index)) {
    case Level::Group:
        return {};
    case Level::Finding:
        return texts(index)->place;
    case Level::File:
        break;
    }
    return fileName(*file(index));
}

QString WasteModel::reasonText(const QModelIndex &index) const
{
    switch (level(index)) {
    case Level::Group:
        return {};
    case Level::Finding:
        return texts(index)->reason;
    case Level::File:
        break;
    }
    return otherPath(cause(index), *file(index));
}

QString WasteModel::toolTip(const QModelIndex &index) const
{
    switch (level(index)) {
    case Level::Group:
        return causeHelp(groupOf(index).cause);
    case Level::Finding:
        return texts(index)->explanation;
    case Level::File:
        break;
    }
    const QString other = otherPath(cause(index), *file(index));
    return other.isEmpty() ? nameText(index) : tr("%1\nThe same content: %2", "two paths").arg(nameText(index), other);
}

LayerIndex WasteModel::layer(const QModelIndex &index) const
{
    const Finding *own = finding(index);
    if (!own || (index.column() != CausedColumn && index.column() != WrittenColumn))
        return {};
    return index.column() == CausedColumn ? culprit(*own) : own->writer;
}

QString WasteModel::instruction(const QModelIndex &index) const
{
    const FindingText *own = texts(index);
    if (!own)
        return {};
    return index.column() == CausedColumn ? own->causedBy : own->writtenBy;
}

QString WasteModel::text(const QModelIndex &index) const
{
    switch (index.column()) {
    case NameColumn:
        return nameText(index);
    case ReasonColumn:
        return reasonText(index);
    case CausedColumn:
    case WrittenColumn:
        return layer(index).isValid() ? tr("%1 · %2", "number of a layer, its instruction")
                                            .arg(layerNumber(*m_report->image, layer(index)), instruction(index))
                                      : QString();
    case SizeColumn:
        return formatSize(bytes(index));
    default:
        return formatSize(compressed(index));
    }
}

QVariant WasteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = index.column() == SizeColumn || index.column() == CompressedColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return toolTipText(toolTip(index));
        if (index.column() == ReasonColumn)
            return toolTipText(reasonText(index));
        if (layer(index).isValid())
            return toolTipText(text(index));
        return isNumber ? toolTipText(formatSizeExact(bytes(index))) : QVariant();
    case Qt::WhatsThisRole:
        return QStringLiteral("<qt><p><b>%1</b><br>%2</p></qt>")
            .arg(causeTitle(cause(index)).toHtmlEscaped(), causeHelp(cause(index)).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        return index.column() == NameColumn && level(index) == Level::Group ? causeSwatch(cause(index)) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == NameColumn ? checkState(index) : QVariant();
    case Qt::FontRole:
        return level(index) == Level::Group ? QVariant(boldFont()) : QVariant();
    case rowrole::ExactRole:
        return exactCell(index);
    case rowrole::FullPathRole:
        return fullPath(index);
    case LayerRole:
        return layer(index).isValid() ? QVariant::fromValue<std::size_t>(layer(index).value) : QVariant();
    case InstructionRole:
        return instruction(index);
    case GroupRole:
        return level(index) == Level::Group;
    default:
        return {};
    }
}

QVariant WasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Finding")},
        {tr("Caused by", "waste; short"),
            tr("What wastes them: the layer that hides or copies the bytes, and its instruction")},
        {tr("Written by", "bytes; short"), tr("Where the bytes are: the layer that has them")},
        {tr("Details"), tr("What changed, where the same content is, or what it is")},
        {tr("Size"), tr("Bytes, uncompressed"), Kind::Bytes},
        {tr("Packed ≈", "compressed size, estimated; short"),
            tr("Size in the compressed layer, estimated from the layer's compression ratio"), Kind::Bytes},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
