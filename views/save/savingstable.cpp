// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savingstable.h"

#include "format.h"
#include "tooltiptext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int ColumnGap = 28;

QString percent(quint64 part, quint64 whole)
{
    return whole == 0 ? QString()
                      : QLocale().toString(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1);
}

}

SavingsTable::SavingsTable(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ColumnGap);
    const QString columns[ColumnCount] = {tr("Now"), tr("Then"), tr("Saved", "bytes that are saved")};
    for (int column = 0; column < ColumnCount; ++column)
        grid->addWidget(new QLabel(columns[column]), 0, column + 1, Qt::AlignRight);
    const QString rows[RowCount]
        = {tr("Layers"), tr("Files in all layers"), tr("Layers, uncompressed"), tr("Layers, as stored")};
    for (int row = 0; row < RowCount; ++row) {
        grid->addWidget(new QLabel(rows[row]), row + 1, 0);
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QLabel;
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            cell->setAccessibleName(QStringLiteral("%1, %2").arg(rows[row], columns[column]));
            grid->addWidget(cell, row + 1, column + 1, Qt::AlignRight);
            m_cells[row][column] = cell;
        }
        QFont bold = font();
        bold.setBold(true);
        m_cells[row][Saved]->setFont(bold);
    }
    grid->setColumnStretch(ColumnCount + 1, 1);
}

void SavingsTable::setSizes(Row row, quint64 now, quint64 then, bool isEstimate)
{
    const auto about = [isEstimate](const QString &text) { return isEstimate ? tr("about %1").arg(text) : text; };
    m_cells[row][Now]->setText(formatSize(now));
    m_cells[row][Then]->setText(about(formatSize(then)));
    const quint64 saved = now > then ? now - then : 0;
    m_cells[row][Saved]->setText(
        saved == 0 ? tr("nothing") : about(tr("%1 (%2 %)").arg(formatSize(saved), percent(saved, now))));
    m_cells[row][Saved]->setToolTip(toolTipText(formatSizeExact(saved)));
}

void SavingsTable::setPlan(const WhatIf &plan)
{
    m_cells[Layers][Now]->setText(formatCount(plan.now.size()));
    m_cells[Layers][Then]->setText(formatCount(plan.layers.size()));
    m_cells[Layers][Saved]->setText(formatCount(plan.now.size() - plan.layers.size()));
    setSizes(Content, plan.before.contentBytes, plan.after.contentBytes);
    setSizes(Uncompressed, plan.before.tarBytes, plan.after.tarBytes);
    const bool isEstimate = std::any_of(
        plan.layers.begin(), plan.layers.end(), [](const PlannedLayer &layer) { return layer.isEstimate; });
    setSizes(Stored, plan.before.compressedBytes, plan.after.compressedBytes, isEstimate);
}

}
