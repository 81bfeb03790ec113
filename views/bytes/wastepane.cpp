// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastepane.h"

#include "analysisstrip.h"
#include "causetext.h"
#include "columnwidths.h"
#include "diveline.h"
#include "explorerstate.h"
#include "findingcard.h"
#include "fittingheader.h"
#include "format.h"
#include "layerchip.h"
#include "messagetree.h"
#include "paneheader.h"
#include "rowdelegate.h"
#include "savingsfooter.h"
#include "tickdelegate.h"
#include "wasteanalysis.h"
#include "wastelayersdelegate.h"
#include "wastemodel.h"

#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

constexpr int Layers = 100;
constexpr int ChipGaps = 16;

}

WastePane::WastePane(ExplorerState *state, WasteAnalysis *analysis, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_analysis(analysis)
    , m_model(new WasteModel(this))
    , m_header(new PaneHeader)
    , m_dive(new DiveLine)
    , m_tree(new MessageTree(m_model))
    , m_card(new FindingCard)
    , m_footer(new SavingsFooter)
{
    m_tree->setAccessibleName(tr("Findings"));
    setFocusProxy(m_tree);
    setUpColumns();
    layOut();
    connect(m_tree, &MessageTree::rowPicked, this, &WastePane::pick);
    connect(m_model, &WasteModel::ticked, this,
        [this] { m_footer->setSelection(m_model->report(), m_model->selection()); });
    connect(m_footer, &SavingsFooter::allWanted, this, &WastePane::tickAll);
    connect(m_analysis, &WasteAnalysis::changed, this, &WastePane::showReport);
    for (const auto signal : {&ExplorerState::sourceChanged, &ExplorerState::loadedChanged})
        connect(m_state, signal, this, [this] { m_tree->setEmptyText(emptyText()); });
    showReport();
}

void WastePane::setUpColumns()
{
    m_tree->setItemDelegateForColumn(WasteModel::NameColumn, new TickDelegate(m_tree));
    m_tree->setItemDelegateForColumn(WasteModel::LayersColumn, new WasteLayersDelegate(m_tree));
    m_tree->setItemDelegateForColumn(WasteModel::SizeColumn, new WasteDelegate(m_tree));
    const int chips = 2 * layerChipSize(m_tree->font(), Layers).width() + ChipGaps;
    setColumnWidths(m_tree,
        {{WasteModel::LayersColumn, QStringLiteral("\u2192"), chips},
            {WasteModel::SizeColumn, formatSize(999'900'000), 0},
            {WasteModel::CompressedColumn, formatSize(999'900'000), 0}});
    m_tree->columns()->setOptionalColumns({WasteModel::CompressedColumn});
}

void WastePane::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 4);
    layout->addWidget(m_header);
    layout->addWidget(m_dive);
    layout->addWidget(new AnalysisStrip(m_analysis));
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_card);
    layout->addWidget(m_footer);
}

void WastePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isWanted, true))
        m_analysis->want(true);
}

void WastePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_isWanted, false))
        m_analysis->want(false);
}

void WastePane::showReport()
{
    const WasteReportPtr report = m_analysis->report();
    if (report != m_model->report()) {
        m_model->setReport(report);
        m_tree->expandToDepth(0);
    }
    showSums(report.get());
    m_dive->setReport(report);
    m_footer->setSelection(report, m_model->selection());
    m_card->setVisible(m_model->rowCount() > 0);
    m_tree->setEmptyText(emptyText());
    showCard({});
}

void WastePane::showSums(const WasteReport *report)
{
    if (!report) {
        m_header->setTitle({});
        m_header->setInfo({});
        return;
    }
    const ImageStats &stats = report->image->stats;
    m_header->setTitle(
        tr("%1 of %2 can be saved", "bytes").arg(formatSize(report->reclaimable.bytes), formatSize(stats.size)));
    m_header->setInfo(tr("%1 hidden from the container", "bytes").arg(formatSize(stats.wastedBytes)));
}

QString WastePane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see what it wastes.");
    if (!m_state->loaded())
        return tr("Reading the layers …");
    return m_analysis->report() ? tr("Nothing is wasted: the container sees every byte of every layer, and none twice.")
                                : QString();
}

void WastePane::pick(const QModelIndex &index)
{
    showCard(index);
    const Finding *finding = m_model->finding(index);
    if (!finding)
        return;
    const FoundFile *file = m_model->file(index);
    if (file)
        Q_EMIT filePicked(finding->writer, m_model->report()->image->tree.version(file->version).path);
    else
        m_state->selectLayer(finding->writer, SelectionOrigin::Waste);
}

void WastePane::showCard(const QModelIndex &index)
{
    if (const FindingText *texts = m_model->texts(index))
        m_card->setTexts(texts->explanation, texts->advice);
    else if (index.isValid())
        m_card->setTexts(causeHelp(m_model->cause(index)), {});
    else
        m_card->setTexts(tr("Select a finding to see what happened, and what to write instead."), {});
}

void WastePane::tickAll(bool ticked)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setData(m_model->index(row, 0), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

QByteArray WastePane::saveState() const
{
    return m_tree->columns()->saveColumns();
}

bool WastePane::restoreState(const QByteArray &state)
{
    return m_tree->columns()->restoreColumns(state);
}

QSize WastePane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24};
}

}
