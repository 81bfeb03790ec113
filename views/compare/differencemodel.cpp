// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "differencemodel.h"

#include "bytes.h"
#include "columntitle.h"
#include "comparisonwords.h"
#include "format.h"
#include "rowroles.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QGuiApplication>

namespace stratoscope
{

void DifferenceModel::setComparison(const ImageComparisonPtr &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

quint32 DifferenceModel::node(const QModelIndex &index)
{
    return index.isValid() ? static_cast<quint32>(index.internalId()) : 0;
}

QModelIndex DifferenceModel::indexOf(quint32 node) const
{
    if (!m_comparison || node == 0 || node >= m_comparison->tree.size())
        return {};
    const quint32 row = node - difference(difference(node).parent).firstChild;
    return createIndex(static_cast<int>(row), 0, quintptr(node));
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(difference(node(parent)).firstChild + static_cast<quint32>(row)));
}

QModelIndex DifferenceModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(difference(node(index)).parent) : QModelIndex();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 || !m_comparison ? 0 : static_cast<int>(difference(node(parent)).children);
}

int DifferenceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool DifferenceModel::isDirectory(const PathDifference &difference) const
{
    const bool isAfter = difference.after.isValid();
    const UnionTree &tree = isAfter ? m_comparison->after->tree : m_comparison->before->tree;
    return tree.type(isAfter ? difference.after : difference.before) == EntryType::Directory;
}

QString DifferenceModel::text(const PathDifference &shown, int column) const
{
    const DifferenceTotals &totals = shown.totals;
    switch (column) {
    case NameColumn: {
        const QString name = displayText(m_comparison->paths.name(shown.path));
        return isDirectory(shown) ? name + QLatin1Char('/') : name;
    }
    case ChangeColumn:
        return differenceText(shown);
    case DifferenceColumn:
        return totals.gained == 0 && totals.lost == 0 ? QString() : signedSize(totals.net());
    case GainedColumn:
        return totals.gained > 0 ? signedSize(static_cast<qint64>(totals.gained)) : QString();
    case LostColumn:
        return totals.lost > 0 ? signedSize(-static_cast<qint64>(totals.lost)) : QString();
    default:
        return totals.files() > 0 && isDirectory(shown) ? formatCount(totals.files()) : QString();
    }
}

QVariant DifferenceModel::exactCell(const PathDifference &shown, int column) const
{
    const DifferenceTotals &totals = shown.totals;
    switch (column) {
    case NameColumn:
        return displayText(m_comparison->paths.fullPath(shown.path));
    case DifferenceColumn:
        return totals.net();
    case GainedColumn:
        return static_cast<qint64>(totals.gained);
    case LostColumn:
        return -static_cast<qint64>(totals.lost);
    case FilesColumn:
        return static_cast<quint64>(totals.files());
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PathDifference &shown = difference(node(index));
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case rowrole::ExactRole:
        return exactCell(shown, index.column());
    case rowrole::FullPathRole:
        return displayText(m_comparison->paths.fullPath(shown.path));
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? toolTipText(displayText(m_comparison->paths.fullPath(shown.path)))
            : index.column() == FilesColumn ? toolTipText(filesText(shown.totals))
                                            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() >= DifferenceColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == ChangeColumn && shown.change == Change::Metadata)
            return quietColor(QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Path")},
        {tr("Change")},
        {tr("Difference"), {}, Kind::Number},
        {tr("Gained"), {}, Kind::Number},
        {tr("Lost"), {}, Kind::Number},
        {tr("Files"), {}, Kind::Number},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
