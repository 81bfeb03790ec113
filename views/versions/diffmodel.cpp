// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffmodel.h"

#include <algorithm>

namespace stratoscope
{

void DiffModel::setSheet(const DiffSheetPtr &sheet, DiffLayout layout, bool onlyChanges)
{
    beginResetModel();
    m_sheet = sheet;
    m_layout = layout;
    m_rows = sheet ? diffRows(sheet->comparison.outline, layout, onlyChanges) : std::vector<DiffRow>();
    m_changes = changeStarts(m_rows);
    endResetModel();
}

void DiffModel::refineSheet(const DiffSheetPtr &sheet)
{
    m_sheet = sheet;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DiffModel::unfold(int row)
{
    if (diffRow(row).kind != DiffRow::Kind::Folded)
        return;
    const std::vector<DiffRow> lines = unfolded(diffRow(row));
    const auto at = m_rows.begin() + row;
    // The first line takes the place of the row, so that it stays the current one.
    *at = lines.front();
    Q_EMIT dataChanged(index(row), index(row));
    if (lines.size() > 1) {
        beginInsertRows({}, row + 1, row + int(lines.size()) - 1);
        m_rows.insert(at + 1, lines.begin() + 1, lines.end());
        m_changes = changeStarts(m_rows);
        endInsertRows();
    }
}

int DiffModel::changeAt(int row) const
{
    if (row < 0 || row >= rowCount() || !diffRow(row).isChange())
        return -1;
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), quint32(row));
    return int(next - m_changes.begin()) - 1;
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DiffRow &row = diffRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PatchRole:
        return patchText(row);
    case Qt::AccessibleTextRole:
        return description(row);
    default:
        return {};
    }
}

QString DiffModel::lineText(const DiffRow &row, DiffSide side) const
{
    return m_sheet->line(side, side == DiffSide::Before ? row.before : row.after).text;
}

QString DiffModel::patchText(const DiffRow &row) const
{
    switch (row.kind) {
    case DiffRow::Kind::Same:
        return QLatin1Char(' ') + lineText(row, DiffSide::After);
    case DiffRow::Kind::Changed:
        return QLatin1Char('-') + lineText(row, DiffSide::Before) + QStringLiteral("\n+")
            + lineText(row, DiffSide::After);
    case DiffRow::Kind::Removed:
        return QLatin1Char('-') + lineText(row, DiffSide::Before);
    case DiffRow::Kind::Added:
        return QLatin1Char('+') + lineText(row, DiffSide::After);
    case DiffRow::Kind::Folded:
        break;
    }
    return tr("⋯ %Ln unchanged line(s)", nullptr, int(row.folded));
}

QString DiffModel::description(const DiffRow &row) const
{
    switch (row.kind) {
    case DiffRow::Kind::Same:
        return tr("Line %1: %2").arg(row.after + 1).arg(lineText(row, DiffSide::After));
    case DiffRow::Kind::Changed:
        return tr("Line %1 changed from %2 to %3")
            .arg(QString::number(row.after + 1), lineText(row, DiffSide::Before), lineText(row, DiffSide::After));
    case DiffRow::Kind::Removed:
        return tr("Line %1 removed: %2").arg(row.before + 1).arg(lineText(row, DiffSide::Before));
    case DiffRow::Kind::Added:
        return tr("Line %1 added: %2").arg(row.after + 1).arg(lineText(row, DiffSide::After));
    case DiffRow::Kind::Folded:
        break;
    }
    return patchText(row);
}

}
