// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "step.h"

#include <QAbstractTableModel>

#include <vector>

namespace stratoscope
{

/** The steps of a sandbox, newest first; undone steps that can be redone come before those that are done. */
class StepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { TitleColumn, EffectsColumn, PriceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** \a steps are oldest first; the first \a done are done, the others undone. */
    void setSteps(const std::vector<Step> &steps, std::size_t done);
    /** How many steps are done if the one at \a row is the last. */
    std::size_t doneAt(int row) const { return m_steps.size() - static_cast<std::size_t>(row); }
    /** The row of the last step that is done; -1 if there is none. */
    int currentRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Step &step(int row) const { return m_steps[m_steps.size() - 1 - static_cast<std::size_t>(row)]; }
    bool isUndone(int row) const { return doneAt(row) > m_done; }
    QString text(int row, int column) const;

    std::vector<Step> m_steps;
    std::size_t m_done = 0;
};

/** "+1.2 kB", "−300 B": how much the writable layer grew. */
QString priceText(qint64 bytes);
/** What \a step did, in one line. */
QString effectsText(const Step &step);

}
