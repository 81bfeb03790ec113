// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "whatifdialog.h"

#include "mergedelegate.h"
#include "mergemodel.h"
#include "plannedmodel.h"
#include "savingstable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

constexpr QSize PreferredSize {1100, 640};

}

WhatIfDialog::WhatIfDialog(const LoadedImagePtr &loaded, QWidget *parent)
    : QDialog(parent)
    , m_loaded(loaded)
    , m_model(new MergeModel(this))
    , m_planned(new PlannedModel(this))
    , m_savings(new SavingsTable)
{
    setWindowTitle(tr("What If Layers Were Merged?"));
    auto *intro = new QLabel(tr("Tick each layer to merge it with the one below. Containers see the same files; what "
                                "merged layers hid from each other is gone."));
    intro->setWordWrap(true);

    auto *stacks = new QSplitter(Qt::Horizontal);
    stacks->setChildrenCollapsible(false);
    stacks->addWidget(stackNow());
    stacks->addWidget(stackThen());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save Squashed Image…"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(plan()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(stacks, 1);
    column->addWidget(m_savings);
    column->addWidget(buttons);

    connect(m_model, &MergeModel::planChanged, this, &WhatIfDialog::work);
    m_model->setLoaded(loaded);
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, MergeModel::LayerColumn));
    resize(PreferredSize.boundedTo(screen()->availableSize() * 0.9));
}

SavePlan WhatIfDialog::plan() const
{
    return m_model->plan();
}

QTreeView *WhatIfDialog::addView(QAbstractItemModel *model, const QString &title, int stretched, QWidget *into)
{
    auto *view = new QTreeView;
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setAccessibleName(title);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    auto *label = new QLabel(title);
    label->setBuddy(view);
    auto *column = new QVBoxLayout(into);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(view, 1);
    view->setItemDelegateForColumn(0, new MergeDelegate(view));
    return view;
}

QWidget *WhatIfDialog::stackNow()
{
    auto *side = new QWidget;
    m_view = addView(m_model, tr("The stack &now"), MergeModel::InstructionColumn, side);
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_mergeSelected = new QPushButton(tr("&Merge Selected"));
    auto *all = new QPushButton(tr("Merge &All"));
    auto *none = new QPushButton(tr("Merge N&one"));
    connect(m_mergeSelected, &QPushButton::clicked, this, &WhatIfDialog::mergeSelected);
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->setAllMerged(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->setAllMerged(false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_mergeSelected->setEnabled(m_view->selectionModel()->selectedRows().size() > 1); });
    m_mergeSelected->setEnabled(false);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_mergeSelected, all, none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(side->layout())->addLayout(row);
    return side;
}

QWidget *WhatIfDialog::stackThen()
{
    auto *side = new QWidget;
    m_then = addView(m_planned, tr("The stack &then"), PlannedModel::ContentColumn, side);
    return side;
}

void WhatIfDialog::mergeSelected()
{
    int first = m_model->rowCount();
    int last = -1;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        first = std::min(first, index.row());
        last = std::max(last, index.row());
    }
    m_model->mergeRows(first, last);
}

/** Off the GUI thread, because a million entries take a moment. */
void WhatIfDialog::work()
{
    m_save->setEnabled(!plan().isUnchanged());
    m_job.start([this, loaded = m_loaded, plan = plan()](const Job &, const LatestJob::Deliver &deliver) {
        deliver([this, result = whatIf(*loaded, plan)] { showPlan(result); });
    });
}

void WhatIfDialog::showPlan(const WhatIf &result)
{
    m_model->setSizes(result.now);
    m_planned->setPlan(m_loaded, result);
    m_savings->setPlan(result);
}

}
