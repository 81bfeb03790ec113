// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listactions.h"

#include "listexport.h"
#include "listrows.h"
#include "listtext.h"
#include "rowroles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStringList>

namespace stratoscope
{

ListActions::ListActions(QAbstractItemView *view, Scope scope)
    : QObject(view)
    , m_view(view)
{
    const auto put = [](const QString &text) {
        if (!text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    };
    QAction *copy = add("copyRows", tr("&Copy"), [this, put] { put(selectedTsv()); });
    copy->setShortcut(QKeySequence::Copy);
    m_needRow = {copy, add("copyCsv", tr("Copy as Ta&ble (CSV)"), [this, put] { put(selectedCsv()); })};
    m_copyPath = add("copyPath", tr("Copy Pat&h"), [this, put] { put(selectedPaths()); });
    m_copyPath->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    if (scope == Scope::WholeList)
        m_needRow.append(add("exportList", tr("&Export List…"), [this] { exportList(); }));
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListActions::update);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListActions::update);
    connect(view->model(), &QAbstractItemModel::layoutChanged, this, &ListActions::update);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &ListActions::update);
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, &ListActions::update);
    update();
}

template<typename Function>
QAction *ListActions::add(const char *name, const QString &text, Function function)
{
    auto *action = new QAction(text, m_view);
    action->setObjectName(QLatin1String(name));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, function);
    m_view->addAction(action);
    return action;
}

void ListActions::update()
{
    const QItemSelectionModel *selection = m_view->selectionModel();
    const bool hasRow = selection->hasSelection() || selection->currentIndex().isValid();
    for (QAction *action : std::as_const(m_needRow)) {
        const bool isWhole = action->objectName() == QLatin1String("exportList");
        action->setEnabled(isWhole ? m_view->model()->rowCount() > 0 : hasRow);
    }
    const bool hasPath = selection->currentIndex().data(rowrole::FullPathRole).isValid();
    m_copyPath->setEnabled(hasPath);
    m_copyPath->setVisible(hasPath);
}

QString ListActions::selectedTsv() const
{
    QStringList lines;
    const QList<int> columns = shownColumns(m_view);
    for (const QModelIndex &row : selectedRowsOf(m_view))
        lines.append(tsvLine(rowCells(row, columns)));
    return lines.join(QLatin1Char('\n'));
}

QString ListActions::selectedCsv() const
{
    const QList<int> columns = shownColumns(m_view);
    const QVariantList titles = titleCells(m_view, columns);
    const QModelIndexList rows = selectedRowsOf(m_view);
    QString text;
    if (!rows.isEmpty() && !titles.isEmpty())
        text = csvLine(titles);
    for (const QModelIndex &row : rows)
        text += csvLine(rowCells(row, columns));
    return text;
}

QString ListActions::selectedPaths() const
{
    QStringList paths;
    for (const QModelIndex &row : selectedRowsOf(m_view)) {
        const QVariant path = row.data(rowrole::FullPathRole);
        if (path.isValid())
            paths.append(path.toString());
    }
    return paths.join(QLatin1Char('\n'));
}

void ListActions::exportList()
{
    const QString filter = tr("CSV tables (%1)").arg(QStringLiteral("*.csv"));
    auto *dialog = new QFileDialog(m_view, tr("Export List"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("list.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { new ListExport(m_view, path); });
    dialog->open();
}

}
