// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tablesview.h"

#include "bytes.h"
#include "format.h"
#include "listactions.h"
#include "rowtree.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeView>

namespace stratoscope
{

TablesView::TablesView(QWidget *parent)
    : QWidget(parent)
    , m_names(new QComboBox)
    , m_note(new QLabel)
    , m_model(new TableModel(this))
    , m_rows(new QTreeView)
{
    m_names->setAccessibleName(tr("Table"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(16);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    setUpRowTree(m_rows);
    m_rows->setModel(m_model);
    m_rows->setRootIsDecorated(false);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->header()->setStretchLastSection(true);
    m_rows->setAccessibleName(tr("Rows of the table"));
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    new ListActions(m_rows, ListActions::Scope::Selection);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 4);
    head->addWidget(m_names, 1);
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_rows, 1);
    setFocusProxy(m_rows);
    connect(m_names, &QComboBox::currentIndexChanged, this, &TablesView::showTable);
}

void TablesView::setTables(std::vector<SqliteTable> tables)
{
    const QSignalBlocker blocker(m_names);
    m_tables = std::move(tables);
    m_names->clear();
    for (const SqliteTable &table : m_tables) {
        //: a table of a database
        const QString rows = table.rowCount
            ? tr("%Ln row(s)", nullptr, int(std::min<quint64>(*table.rowCount, 2'000'000'000)))
            : tr("not counted", "rows of a table");
        m_names->addItem(tr("%1 · %2", "a table, its rows").arg(table.name, rows));
    }
    showTable(0);
}

void TablesView::showTable(int number)
{
    const bool isThere = number >= 0 && number < int(m_tables.size());
    const SqliteTable table = isThere ? m_tables[std::size_t(number)] : SqliteTable();
    m_model->setTable(table);
    const bool isCut = table.rowCount.value_or(ShownTableRows + 1) > table.rows.size() && !table.rows.empty();
    if (!isThere)
        m_note->setText(tr("The database has no tables."));
    else if (!table.problem.isEmpty())
        m_note->setText(displayText(table.problem));
    else
        m_note->setText(isCut ? tr("The first %Ln row(s)", nullptr, int(table.rows.size())) : QString());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), fontMetrics().averageCharWidth() * 40));
    }
}

}
