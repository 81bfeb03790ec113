// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonchooser.h"

#include "lessonlistdelegate.h"
#include "lessonlistmodel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace stratoscope
{

namespace
{

constexpr int ChooserCharacters = 108;
constexpr int ChooserLines = 40;

}

LessonChooser::LessonChooser(std::vector<LessonItem> items, int current, QWidget *parent)
    : QDialog(parent)
    , m_model(new LessonListModel(this))
    , m_list(new QListView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lessons"));
    m_model->setItems(std::move(items));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LessonListDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Lessons and levels"));
    auto *intro = new QLabel(tr("Each lesson takes a few minutes, in this window, with a small image of its own."));
    intro->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    addButtons();
    resize(fontMetrics().averageCharWidth() * ChooserCharacters, fontMetrics().height() * ChooserLines);
    m_list->setCurrentIndex(m_model->index(qBound(0, current, m_model->rowCount() - 1), 0));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
    connect(m_list, &QListView::activated, this, &LessonChooser::choose);
}

void LessonChooser::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    m_start->setEnabled(m_model->rowCount() > 0);
    QPushButton *file = buttons->addButton(tr("Open &File…"), QDialogButtonBox::ActionRole);
    file->setAutoDefault(false);
    layout()->addWidget(buttons);
    // A dialog's default button is one that is in it.
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &LessonChooser::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT fileRequested();
    });
}

void LessonChooser::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    accept();
    Q_EMIT chosen(index.row());
}

}
