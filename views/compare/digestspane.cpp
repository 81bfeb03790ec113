// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "digestspane.h"

#include "causewords.h"
#include "columnwidths.h"
#include "digesttable.h"
#include "fittingheader.h"
#include "messagetree.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

namespace stratoscope
{

namespace
{

constexpr int PaneSpacing = 6;
constexpr int PaneMargin = 8;

}

DigestsPane::DigestsPane(QWidget *parent)
    : QWidget(parent)
    , m_table(new DigestTable(this))
    , m_view(new MessageTree(m_table))
    , m_summary(new QLabel)
    , m_advice(new QLabel)
    , m_ask(new QPushButton(tr("&Explain Digests")))
{
    m_view->setAccessibleName(tr("Why the digests differ"));
    m_view->setObjectName(QStringLiteral("digests"));
    m_ask->setObjectName(QStringLiteral("explainDigests"));
    m_view->setRootIsDecorated(false);
    m_view->setTextElideMode(Qt::ElideRight);
    for (QLabel *label : {m_summary, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    }
    m_ask->setToolTip(tr("Reads all layers whose digests differ, contents included"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, PaneMargin, 0);
    head->addWidget(m_summary, 1);
    head->addWidget(m_ask, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, PaneSpacing, 0, PaneSpacing);
    column->setSpacing(PaneSpacing);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_advice);
    setColumnWidths(m_view,
        {{DigestTable::DifferenceColumn, QString(28, QLatin1Char('x'))},
            {DigestTable::ExampleColumn, QString(24, QLatin1Char('x'))}});
    m_view->columns()->setElasticColumn(DigestTable::ExampleColumn, fontMetrics().averageCharWidth() * 16);
    // Sentences are too long for a column: the one of the current row stands below.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DigestsPane::showAdvice);
    connect(m_ask, &QPushButton::clicked, this, &DigestsPane::wanted);
    reset();
}

void DigestsPane::reset()
{
    m_table->setDifferences({});
    showAdvice({});
    m_summary->setText(tr("Two builds of one source should have the same digests."));
    m_view->setEmptyText(tr("Choose Explain Digests to see what made them differ:\ntimes, order, owners, the form of "
                            "the tar, or compression."));
}

void DigestsPane::setDifferences(const Result<BuildDifferences> &differences)
{
    if (!differences) {
        reset();
        m_view->setEmptyText(differences.error().message());
        return;
    }
    m_summary->setText(buildsText(*differences));
    m_view->setEmptyText(tr("Neither image has any layers."));
    m_table->setDifferences(*differences);
    m_view->setCurrentQuietly(m_table->index(0, 0));
}

void DigestsPane::showAdvice(const QModelIndex &row)
{
    m_advice->setText(m_table->advice(row));
    m_advice->setVisible(!m_advice->text().isEmpty());
}

}
