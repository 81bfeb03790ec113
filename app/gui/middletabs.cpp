// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "middletabs.h"

#include "layerpane.h"
#include "wasteanalysis.h"
#include "wastepane.h"
#include "windowstate.h"

#include <QTabBar>

namespace stratoscope
{

MiddleTabs::MiddleTabs(ExplorerState *state, QWidget *parent)
    : QTabWidget(parent)
    , m_analysis(new WasteAnalysis(state, this))
    , m_layer(new LayerPane(state))
    , m_waste(new WastePane(state, m_analysis))
{
    setDocumentMode(true);
    tabBar()->setUsesScrollButtons(true);
    tabBar()->setElideMode(Qt::ElideRight);
    addTab(m_layer, tr("Layer"));
    addTab(m_waste, tr("Wasted Space"));
    connect(m_waste, &WastePane::filePicked, this, &MiddleTabs::filePicked);
    connect(m_analysis, &WasteAnalysis::changed, this, &MiddleTabs::busyChanged);
}

bool MiddleTabs::isBusy() const
{
    return view() == MiddleView::Waste && m_analysis->phase() == WasteAnalysis::Phase::Running;
}

void MiddleTabs::keepState(WindowState &state)
{
    state.keep(
        QStringLiteral("middleView"), [this] { return QByteArray::number(currentIndex()); },
        [this](const QByteArray &value) { setCurrentIndex(value.toInt()); });
    const auto keep = [&state](const char *key, auto *pane) {
        state.keep(
            QLatin1String(key), [pane] { return pane->saveState(); },
            [pane](const QByteArray &value) { pane->restoreState(value); });
    };
    keep("layerPane", m_layer);
    keep("wastePane", m_waste);
}

}
