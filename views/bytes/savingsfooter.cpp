// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savingsfooter.h"

#include "format.h"
#include "layernames.h"
#include "layerpalette.h"
#include "panemetrics.h"
#include "savingbars.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace stratoscope
{

namespace
{

}

SavingsFooter::SavingsFooter(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_all(new QPushButton(tr("Tick &All")))
    , m_none(new QPushButton(tr("Tick &None")))
    , m_bars(new SavingBars)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT allWanted(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { Q_EMIT allWanted(false); });
    auto *line = new QHBoxLayout;
    line->setSpacing(PaneMargin);
    line->addWidget(m_text, 1);
    line->addWidget(m_all);
    line->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    layout->setSpacing(PaneMargin);
    layout->addLayout(line);
    layout->addWidget(m_bars);
    setSelection({}, {});
}

void SavingsFooter::setSelection(const WasteReportPtr &report, const WasteSelection &selection)
{
    setVisible(report && report->reclaimable.bytes > 0);
    if (!report)
        return;
    m_text->setText(text(*report, selection));
    m_all->setEnabled(selection.savedBytes() < report->reclaimable.bytes);
    m_none->setVisible(selection.count() > 0);
    std::vector<SavingBar> bars;
    for (const LayerIndex layer : selection.layers()) {
        const quint64 before = report->image->stats.layers[layer.value].size;
        bars.push_back({layerNumber(*report->image, layer), layerColor(*report->image, layer), before,
            before - selection.savedBytes(layer)});
    }
    m_bars->setVisible(!bars.empty());
    m_bars->setBars(std::move(bars));
}

QString SavingsFooter::text(const WasteReport &report, const WasteSelection &selection) const
{
    if (selection.count() == 0)
        return tr("Tick findings to see the image without them.");
    const quint64 before = report.image->stats.size;
    return tr("Saves %1 (about %2 compressed): %3 \u2192 %4", "bytes; the size of the image before and after")
        .arg(formatSize(selection.savedBytes()), formatSize(selection.savedCompressed()), formatSize(before),
            formatSize(before - selection.savedBytes()));
}

}
