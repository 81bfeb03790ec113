// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "middletabs.h"

#include "buildreading.h"
#include "configpane.h"
#include "dockerfilepane.h"
#include "layerpane.h"
#include "mappane.h"
#include "packagereading.h"
#include "packagespane.h"
#include "tablespane.h"
#include "tooltiptext.h"
#include "wasteanalysis.h"
#include "wastepane.h"
#include "windowstate.h"

#include <QTabBar>

namespace stratoscope
{

MiddleTabs::MiddleTabs(ExplorerState *state, QWidget *parent)
    : QTabWidget(parent)
    , m_analysis(new WasteAnalysis(state, this))
    , m_packages(new PackageReading(state, this))
    , m_build(new BuildReading(state, this))
    , m_layer(new LayerPane(state))
    , m_waste(new WastePane(state, m_analysis))
    , m_map(new MapPane(state, m_analysis, m_packages))
    , m_tables(new TablesPane(state))
    , m_dockerfile(new DockerfilePane(state, m_analysis, m_build))
    , m_packageList(new PackagesPane(state, m_packages, m_build))
    , m_config(new ConfigPane(state))
{
    setDocumentMode(true);
    setAccessibleName(tr("Views of the image"));
    tabBar()->setAccessibleName(tr("Views of the image"));
    tabBar()->setUsesScrollButtons(true);
    // Half a word says less than the arrows that scroll to a whole one.
    tabBar()->setElideMode(Qt::ElideNone);
    addTab(m_layer, tr("Layer"));
    addTab(m_waste, tr("Wasted Space"));
    addTab(m_map, tr("Map"));
    addTab(m_tables, tr("Tables"));
    addTab(m_dockerfile, tr("Dockerfile"));
    addTab(m_packageList, tr("Packages"));
    addTab(m_config, tr("Config"));
    // For when there is no room for all names, and to name the keys.
    for (int i = 0; i < count(); ++i) {
        const QKeySequence key = middleViewKey(i);
        setTabToolTip(
            i, toolTipText(QStringLiteral("%1 (%2)").arg(tabText(i), key.toString(QKeySequence::NativeText))));
    }
    const auto passOn = [this](SelectionOrigin origin) {
        return [this, origin](LayerIndex layer, PathId path) { Q_EMIT filePicked({layer, path, origin}); };
    };
    connect(m_waste, &WastePane::filePicked, this, passOn(SelectionOrigin::Waste));
    connect(m_map, &MapPane::filePicked, this, passOn(SelectionOrigin::Map));
    connect(m_tables, &TablesPane::filePicked, this, passOn(SelectionOrigin::Tables));
    connect(m_packageList, &PackagesPane::filePicked, this, passOn(SelectionOrigin::Tables));
    connect(m_map, &MapPane::treeRequested, this, &MiddleTabs::treeRequested);
    connect(m_map, &MapPane::wasteRequested, this, [this](VersionId version, PathId path) {
        setView(MiddleView::Waste);
        m_waste->reveal(version, path);
        m_waste->setFocus();
    });
    connect(m_analysis, &WasteAnalysis::changed, this, &MiddleTabs::busyChanged);
    connect(m_packages, &PackageReading::changed, this, &MiddleTabs::busyChanged);
    connect(m_build, &BuildReading::changed, this, &MiddleTabs::busyChanged);
    connect(m_map, &MapPane::busyChanged, this, &MiddleTabs::busyChanged);
    connect(m_tables, &TablesPane::busyChanged, this, &MiddleTabs::busyChanged);
}

bool MiddleTabs::isBusy() const
{
    // The stack shows what is wasted, whatever is beside it.
    if (m_analysis->phase() == WasteAnalysis::Phase::Running)
        return true;
    switch (view()) {
    case MiddleView::Map:
        return m_map->isBusy();
    case MiddleView::Tables:
        return m_tables->isBusy();
    case MiddleView::Packages:
        return m_packageList->isBusy();
    case MiddleView::Dockerfile:
        return m_build->isRunning();
    case MiddleView::Layer:
    case MiddleView::Waste:
    case MiddleView::Config:
        break;
    }
    return false;
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
    keep("mapPane", m_map);
    keep("tablesPane", m_tables);
    keep("dockerfilePane", m_dockerfile);
    keep("packagesPane", m_packageList);
    keep("configPane", m_config);
}

}
