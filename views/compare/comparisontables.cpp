// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparisontables.h"

#include "bytes.h"
#include "comparisonwords.h"
#include "format.h"
#include "layernames.h"
#include "layerpalette.h"
#include "rowroles.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QFont>
#include <QGuiApplication>

namespace stratoscope
{

namespace
{

/** A value of a config may be megabytes long. */
constexpr qsizetype ValueLength = 1'000;

QString layerText(const LoadedImage &image, LayerIndex layer)
{
    return layer.isValid() ? ComparisonTable::tr("%1  %2", "layer number, instruction")
                                 .arg(layerNumber(image, layer), layerTitle(image, layer))
                           : QString();
}

QVariant layerDecoration(const LoadedImage &image, LayerIndex layer)
{
    return layer.isValid() ? QVariant(layerColor(image, layer)) : QVariant();
}

}

void ComparisonTable::setComparison(const ImageComparisonPtr &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int ComparisonTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(count());
}

int ComparisonTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(titles().size());
}

QVariant ComparisonTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipText(text(row, index.column()));
    case rowrole::ExactRole:
        return number(row, index.column());
    case rowrole::FullPathRole:
        return path(row);
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isQuiet(row) ? QVariant(quietColor(QGuiApplication::palette())) : QVariant();
    case Qt::FontRole:
        if (isFirst(row)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= titles().size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(titles().at(section)) : QVariant();
}

quint32 ReasonTable::node(const QModelIndex &index) const
{
    return index.isValid() && comparison() ? comparison()->reasons[static_cast<std::size_t>(index.row())].node : 0;
}

QStringList ReasonTable::titles() const
{
    return {tr("Where"), tr("Difference"), tr("Gained"), tr("Lost"), tr("Files"), tr("Main layer")};
}

QString ReasonTable::text(std::size_t row, int column) const
{
    const GrowthReason &reason = comparison()->reasons[row];
    switch (column) {
    case BytesColumn:
        return signedSize(reason.net());
    case GainedColumn:
        return reason.gained > 0 ? signedSize(static_cast<qint64>(reason.gained)) : QString();
    case LostColumn:
        return reason.lost > 0 ? signedSize(-static_cast<qint64>(reason.lost)) : QString();
    case WhereColumn:
        return reasonPlace(*comparison(), reason);
    case FilesColumn:
        return formatCount(reason.files);
    default:
        return layerText(reason.isGrowth() ? *comparison()->after : *comparison()->before, reason.layer);
    }
}

QVariant ReasonTable::number(std::size_t row, int column) const
{
    const GrowthReason &reason = comparison()->reasons[row];
    switch (column) {
    case BytesColumn:
        return reason.net();
    case GainedColumn:
        return static_cast<qint64>(reason.gained);
    case LostColumn:
        return -static_cast<qint64>(reason.lost);
    case FilesColumn:
        return static_cast<quint64>(reason.files);
    default:
        return {};
    }
}

QVariant ReasonTable::path(std::size_t row) const
{
    return displayText(comparison()->paths.fullPath(comparison()->tree[comparison()->reasons[row].node].path));
}

QVariant ReasonTable::decoration(std::size_t row, int column) const
{
    const GrowthReason &reason = comparison()->reasons[row];
    return column == LayerColumn
        ? layerDecoration(reason.isGrowth() ? *comparison()->after : *comparison()->before, reason.layer)
        : QVariant();
}

const LayerPair &LayerTable::pair(std::size_t row) const
{
    return comparison()->layers[comparison()->layers.size() - 1 - row];
}

QStringList LayerTable::titles() const
{
    return {tr("First image"), tr("Layer", "how two layers are related"), tr("Second image"), tr("Gained"), tr("Lost")};
}

QString LayerTable::text(std::size_t row, int column) const
{
    const LayerPair &shown = pair(row);
    switch (column) {
    case BeforeColumn:
        return layerText(*comparison()->before, shown.before);
    case KindColumn:
        return pairKind(shown.kind);
    case AfterColumn:
        return layerText(*comparison()->after, shown.after);
    case GainedColumn:
        return shown.gained > 0 ? signedSize(static_cast<qint64>(shown.gained)) : QString();
    default:
        return shown.lost > 0 ? signedSize(-static_cast<qint64>(shown.lost)) : QString();
    }
}

QVariant LayerTable::number(std::size_t row, int column) const
{
    if (column == GainedColumn)
        return static_cast<qint64>(pair(row).gained);
    return column == LostColumn ? QVariant(-static_cast<qint64>(pair(row).lost)) : QVariant();
}

QVariant LayerTable::decoration(std::size_t row, int column) const
{
    if (column == BeforeColumn)
        return layerDecoration(*comparison()->before, pair(row).before);
    return column == AfterColumn ? layerDecoration(*comparison()->after, pair(row).after) : QVariant();
}

bool LayerTable::isQuiet(std::size_t row) const
{
    return pair(row).kind == LayerPair::Kind::Shared || pair(row).kind == LayerPair::Kind::Same;
}

QStringList ConfigTable::titles() const
{
    return {tr("Setting"), tr("First image"), tr("Second image")};
}

QString ConfigTable::text(std::size_t row, int column) const
{
    const ConfigChange &change = comparison()->config[row];
    if (column == SettingColumn)
        return (fieldName(change.field) + QLatin1Char(' ') + configSubject(change)).trimmed();
    const QString &value = column == BeforeColumn ? change.before : change.after;
    return value.isNull() ? tr("—", "not set") : displayText(value.left(ValueLength));
}

}
