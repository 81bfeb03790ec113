// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mappane.h"

#include "analysisstrip.h"
#include "bytes.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "format.h"
#include "layernames.h"
#include "mapactions.h"
#include "maplegend.h"
#include "mapview.h"
#include "panemetrics.h"
#include "pathbar.h"
#include "tooltiptext.h"
#include "wasteanalysis.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace stratoscope
{

namespace
{

constexpr int FewestMapCharacters = 7;

}

MapPane::MapPane(ExplorerState *state, WasteAnalysis *analysis, PackageReading *packages, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_analysis(analysis)
    , m_packages(packages)
    , m_content(new QComboBox)
    , m_coloring(new QComboBox)
    , m_shape(new QComboBox)
    , m_up(new QToolButton)
    , m_place(new PathBar)
    , m_sum(new ElidedLabel(Qt::AlignRight))
    , m_strip(new AnalysisStrip(analysis))
    , m_view(new MapView)
    , m_legend(new MapLegend)
{
    setFocusProxy(m_view);
    addChoices();
    layOut();
    connectState();
    updateTexts();
}

void MapPane::addChoices()
{
    m_content->addItems({tr("Unified file system"), tr("Selected layer"), tr("Wasted space"), tr("Packages")});
    m_content->setAccessibleName(tr("What the map shows"));
    for (const MapColoring coloring : AllKinds<MapColoring>)
        m_coloring->addItem(mapColoringTitle(coloring));
    m_coloring->setAccessibleName(tr("What the colours show"));
    m_shape->addItems({tr("Treemap"), tr("Icicle", "a map of rows, one a level")});
    m_shape->setAccessibleName(tr("How the map is drawn"));
    for (QComboBox *box : {m_content, m_coloring, m_shape}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(FewestMapCharacters);
        box->setToolTip(toolTipText(box->accessibleName()));
    }
    m_up->setArrowType(Qt::UpArrow);
    m_up->setAutoRaise(true);
    m_up->setToolTip(tr("Up one directory (Backspace)"));
    m_up->setAccessibleName(tr("Up one directory"));
    connect(m_content, &QComboBox::activated, this, [this] {
        followContent();
        updateWanted();
        refresh();
    });
    connect(m_coloring, &QComboBox::activated, this, [this] {
        updateWanted();
        refresh();
    });
    connect(m_shape, &QComboBox::currentIndexChanged, this, [this](int shape) { m_view->setShape(MapShape(shape)); });
    connect(m_up, &QToolButton::clicked, m_view, &MapView::zoomOut);
}

void MapPane::layOut()
{
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    choices->setSpacing(PaneMargin);
    choices->addWidget(m_content, 3);
    choices->addWidget(m_coloring, 2);
    choices->addWidget(m_shape, 2);
    auto *place = new QHBoxLayout;
    place->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    place->setSpacing(PaneMargin);
    place->addWidget(m_up);
    place->addWidget(m_place, 1);
    place->addWidget(m_sum);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, PaneMargin, 0, 4);
    layout->addLayout(choices);
    layout->addWidget(m_strip);
    layout->addLayout(place);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
}

void MapPane::connectState()
{
    connect(m_view, &MapView::nodePicked, this, &MapPane::pick);
    connect(m_view, &MapView::zoomed, this, &MapPane::updateTexts);
    connect(m_view, &MapView::drawn, this, &MapPane::updateLegend);
    connect(m_view, &MapView::drawn, this, &MapPane::busyChanged);
    connect(m_place, &PathBar::picked, this, [this](quint32 node) {
        m_view->zoomTo(node);
        m_view->setFocus();
    });
    auto *actions = new MapActions(m_view);
    connect(actions, &MapActions::treeRequested, this, [this] {
        pick(m_view->currentNode());
        Q_EMIT treeRequested();
    });
    connect(actions, &MapActions::wasteRequested, this, [this] {
        if (m_view->data()->isPackage(m_view->currentNode()))
            return;
        const ByteMap::Place &place = m_view->data()->map.places[m_view->currentNode()];
        Q_EMIT wasteRequested(place.version, place.path);
    });
    connect(m_state, &ExplorerState::sourceChanged, this, [this] {
        m_making.cancel();
        m_isMaking = false;
        take({});
        refresh();
    });
    connect(m_state, &ExplorerState::loadedChanged, this, [this] {
        const LoadedImagePtr loaded = m_state->loaded();
        const MapDataPtr shown = m_view->data();
        if (!shown || !loaded || !loaded->tree.sharesShapeWith(shown->image->tree))
            refresh();
    });
    connect(m_state, &ExplorerState::selectionChanged, this, [this](const Selection &now, const Selection &before) {
        if (now.origin != SelectionOrigin::Map && now.path != before.path)
            m_view->setCurrentPath(now.path);
        if (now.layer != before.layer && content() == MapContent::Layer)
            refresh();
    });
    connect(m_state, &ExplorerState::upToChanged, this, [this] {
        if (content() == MapContent::Visible || content() == MapContent::Packages)
            refresh();
    });
    connect(m_packages, &PackageReading::changed, this, [this] {
        if (needsPackages())
            refresh();
    });
    connect(m_analysis, &WasteAnalysis::changed, this, [this] {
        if (needsAnalysis())
            refresh();
    });
}

MapContent MapPane::content() const
{
    return MapContent(m_content->currentIndex());
}

MapColoring MapPane::coloring() const
{
    return MapColoring(m_coloring->currentIndex());
}

void MapPane::followContent()
{
    // A single layer would have only one colour; for waste, the cause matters most.
    if (content() == MapContent::Layer && coloring() == MapColoring::Layer)
        m_coloring->setCurrentIndex(int(MapColoring::Kind));
    else if (content() == MapContent::Waste && coloring() == MapColoring::Kind)
        m_coloring->setCurrentIndex(int(MapColoring::Cause));
}

bool MapPane::needsAnalysis() const
{
    return content() == MapContent::Waste || needsReport(coloring());
}

bool MapPane::needsPackages() const
{
    return content() == MapContent::Packages || stratoscope::needsPackages(coloring());
}

bool MapPane::isWaiting() const
{
    return (needsAnalysis() && !m_analysis->report()) || (needsPackages() && !m_packages->known());
}

void MapPane::updateWanted()
{
    if (isVisible() && needsPackages())
        m_packages->want();
    const bool isWanted = isVisible() && needsAnalysis();
    m_strip->setEnabledHere(needsAnalysis());
    if (std::exchange(m_isWanted, isWanted) != isWanted)
        m_analysis->want(isWanted);
}

void MapPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The colours of layers are in the data, and sizes are beside it.
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void MapPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateWanted();
    if (m_isStale)
        refresh();
}

void MapPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateWanted();
}

bool MapPane::isBusy() const
{
    const bool isLooking = needsAnalysis() && m_analysis->phase() == WasteAnalysis::Phase::Running;
    const bool isReading = needsPackages() && m_packages->isRunning();
    return m_isMaking || m_view->isDrawing() || isLooking || isReading;
}

void MapPane::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_making.cancel();
    m_isMaking = false;
    const WasteReportPtr report = needsAnalysis() ? m_analysis->report() : nullptr;
    if (!m_state->loaded() || isWaiting()) {
        take({});
        return;
    }
    MapRequest request {report ? report->image : m_state->loaded(), report, content(), coloring(), m_state->layer(),
        needsPackages() ? m_packages->known() : nullptr};
    if (content() == MapContent::Visible || content() == MapContent::Packages)
        request.layer = m_state->upTo();
    m_isMaking = true;
    m_making.start([this, request](const Job &job, const LatestJob::Deliver &deliver) {
        const MapDataPtr map = makeMap(request);
        if (!job.isCancelled())
            deliver([this, map] { take(map); });
    });
}

void MapPane::take(const MapDataPtr &map)
{
    m_isMaking = false;
    m_view->setData(map);
    m_view->setCurrentPath(map ? m_state->path() : PathId());
    updateLegend();
    updateTexts();
    Q_EMIT busyChanged();
}

void MapPane::pick(quint32 node)
{
    const MapDataPtr map = m_view->data();
    // A package is no place in the file system.
    if (map->isPackage(node))
        return;
    const ByteMap::Place &place = map->map.places[node];
    if (place.version.isValid())
        Q_EMIT filePicked(map->image->tree.version(place.version).layer, place.path);
    else
        Q_EMIT filePicked({}, place.path);
}

void MapPane::updateTexts()
{
    m_view->setEmptyText(emptyText());
    const MapDataPtr map = m_view->data();
    const bool isEmpty = !map || map->map.tree.nodes.empty();
    m_up->setEnabled(!isEmpty && m_view->root() != WeightTree::Root);
    if (isEmpty) {
        m_place->setParts({});
        m_sum->setText({});
        return;
    }
    updatePlace();
    m_sum->setText(formatSize(map->map.tree.nodes[m_view->root()].weight));
}

void MapPane::updatePlace()
{
    const MapData &shown = *m_view->data();
    const ByteMap &map = shown.map;
    QList<PathBar::Part> parts;
    for (quint32 node = m_view->root(); node != WeightTree::Root; node = map.tree.nodes[node].parent)
        parts.prepend({shown.nodeName(node), node});
    parts.prepend({shown.packages.isEmpty() ? QStringLiteral("/") : tr("All packages"), WeightTree::Root});
    m_place->setParts(parts);
}

void MapPane::updateLegend()
{
    const MapDataPtr map = m_view->data();
    const MapDrawingPtr drawing = m_view->drawing();
    // A map that is about to be redrawn keeps its colours until then.
    if (map && drawing && drawing->data != map)
        return;
    std::vector<MapClass> classes = map && drawing ? map->classes.classes : std::vector<MapClass>();
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i].bytes = drawing->classBytes[i];
    m_legend->setClasses(classes);
}

QString MapPane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see where its bytes are.");
    if (!m_state->loaded())
        return tr("Reading the layers …");
    if (!m_view->data())
        return needsPackages() && !m_packages->known() ? tr("Reading the packages …") : QString();
    switch (content()) {
    case MapContent::Visible:
    case MapContent::Packages:
        return tr("Nothing to show: all files are empty.");
    case MapContent::Layer:
        return tr("Layer %1 contains no bytes.").arg(layerNumber(*m_state, m_state->layer()));
    case MapContent::Waste:
        break;
    }
    return tr("Nothing is wasted.");
}

QByteArray MapPane::saveState() const
{
    QByteArrayList numbers;
    for (const QComboBox *box : {m_content, m_coloring, m_shape})
        numbers.append(QByteArray::number(box->currentIndex()));
    return numbers.join(' ');
}

bool MapPane::restoreState(const QByteArray &state)
{
    const QByteArrayList numbers = state.split(' ');
    const QList<QComboBox *> boxes {m_content, m_coloring, m_shape};
    if (numbers.size() != boxes.size())
        return false;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const int index = numbers[i].toInt();
        if (index >= 0 && index < boxes[i]->count())
            boxes[i]->setCurrentIndex(index);
    }
    updateWanted();
    refresh();
    return true;
}

QSize MapPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24};
}

}
