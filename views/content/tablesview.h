// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace stratoscope
{

/** The tables of a database, one at a time. */
class TablesView : public QWidget
{
    Q_OBJECT

public:
    explicit TablesView(QWidget *parent = nullptr);

    void setTables(std::vector<SqliteTable> tables);

private:
    void showTable(int number);

    std::vector<SqliteTable> m_tables;
    QComboBox *m_names;
    QLabel *m_note;
    TableModel *m_model;
    QTreeView *m_rows;
};

}
