// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "whatif.h"

#include <QWidget>

class QLabel;

namespace stratoscope
{

/** How much a plan saves, in numbers: the current stack, the resulting one, and the difference. */
class SavingsTable : public QWidget
{
    Q_OBJECT

public:
    explicit SavingsTable(QWidget *parent = nullptr);

    void setPlan(const WhatIf &plan);

private:
    enum Row { Layers, Content, Uncompressed, Stored, RowCount };
    enum Column { Now, Then, Saved, ColumnCount };

    void setSizes(Row row, quint64 now, quint64 then, bool isEstimate = false);

    QLabel *m_cells[RowCount][ColumnCount] = {};
};

}
