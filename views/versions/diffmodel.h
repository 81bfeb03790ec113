// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "diffsheet.h"

#include <QAbstractListModel>

namespace stratoscope
{

/** The rows of two versions, side by side or unified. */
class DiffModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /** "-old", "+new" and " same", as in a unified diff: what is copied. */
    static constexpr int PatchRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    /** A null \a sheet shows nothing. */
    void setSheet(const DiffSheetPtr &sheet, DiffLayout layout, bool onlyChanges);
    /** The same rows, with more known about them. */
    void refineSheet(const DiffSheetPtr &sheet);
    const DiffSheetPtr &sheet() const { return m_sheet; }
    DiffLayout layout() const { return m_layout; }
    const DiffRow &diffRow(int row) const { return m_rows[std::size_t(row)]; }
    /** Puts the lines in the place of \a row, which stands for them. */
    void unfold(int row);

    /** Where changes begin. */
    const std::vector<quint32> &changes() const { return m_changes; }
    /** The number of the change that \a row is in; -1 if it is in none. */
    int changeAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString lineText(const DiffRow &row, DiffSide side) const;
    QString patchText(const DiffRow &row) const;
    QString description(const DiffRow &row) const;

    DiffSheetPtr m_sheet;
    DiffLayout m_layout = DiffLayout::SideBySide;
    std::vector<DiffRow> m_rows;
    std::vector<quint32> m_changes;
};

}
