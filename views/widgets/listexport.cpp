// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listexport.h"

#include "fileexport.h"
#include "listrows.h"
#include "listtext.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QProgressDialog>

namespace stratoscope
{

namespace
{

/** How long the window does not react. */
constexpr qint64 TurnMs = 20;
constexpr int QuickListMs = 500;

int levelOf(const QModelIndex &index)
{
    int level = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++level;
    return level;
}

}

ListExport::ListExport(QAbstractItemView *view, const QString &path)
    : QObject(view)
    , m_view(view)
    , m_path(path)
    , m_dialog(new QProgressDialog(view))
{
    m_dialog->setWindowTitle(tr("Exporting"));
    m_dialog->setLabelText(tr("Reading the list …"));
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(QuickListMs);
    m_dialog->setRange(0, 0);
    connect(m_dialog, &QProgressDialog::canceled, this, &ListExport::stop);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &ListExport::restart);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListExport::restart);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListExport::restart);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListExport::restart);
    connect(&m_turn, &QTimer::timeout, this, &ListExport::readSome);
    restart();
}

ListExport::~ListExport()
{
    delete m_dialog;
}

void ListExport::restart()
{
    const QAbstractItemModel *model = m_view->model();
    m_columns = allColumns(m_view);
    m_next = model->index(0, 0);
    m_isTree = false;
    for (int row = 0; row < model->rowCount() && !m_isTree; ++row)
        m_isTree = model->hasChildren(model->index(row, 0));
    QVariantList titles = titleCells(m_view, m_columns);
    if (m_isTree)
        titles.prepend(tr("Level"));
    m_text = csvLine(titles).toUtf8();
    m_turn.start(0);
}

void ListExport::readSome()
{
    QElapsedTimer clock;
    clock.start();
    while (m_next.isValid() && clock.elapsed() < TurnMs) {
        readRow(m_next);
        m_next = after(m_next);
    }
    if (!m_next.isValid())
        write();
}

void ListExport::readRow(const QModelIndex &index)
{
    QVariantList cells = rowCells(index, m_columns);
    if (m_isTree)
        cells.prepend(levelOf(index));
    m_text += csvLine(cells).toUtf8();
}

QModelIndex ListExport::after(const QModelIndex &index) const
{
    const QAbstractItemModel *model = m_view->model();
    if (m_isTree && model->rowCount(index) > 0)
        return model->index(0, 0, index);
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        const QModelIndex parent = at.parent();
        if (at.row() + 1 < model->rowCount(parent))
            return model->index(at.row() + 1, 0, parent);
    }
    return {};
}

void ListExport::write()
{
    m_turn.stop();
    disconnect(m_view->model(), nullptr, this, nullptr);
    delete m_dialog;
    auto *file = new FileExport(m_view, m_path, [text = m_text](const Job &) -> Result<QByteArray> { return text; });
    connect(file, &FileExport::written, this, &ListExport::written);
    connect(file, &FileExport::failed, this, &ListExport::failed);
    connect(file, &QObject::destroyed, this, &QObject::deleteLater);
}

void ListExport::stop()
{
    m_turn.stop();
    Q_EMIT failed(Job::cancelled().value());
    deleteLater();
}

}
