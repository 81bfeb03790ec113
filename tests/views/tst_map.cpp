// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "analysisstrip.h"
#include "explorerstate.h"
#include "filekind.h"
#include "maplegend.h"
#include "mappane.h"
#include "mapview.h"
#include "packagestack.h"
#include "pathbar.h"
#include "testprogram.h"
#include "teststacks.h"
#include "wasteanalysis.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

using namespace stratoscope;

class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        // Tool tips are raised, and the offscreen platform warns about that.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise))")));
    }

    void coloringsHaveTitles();
    void classesAddUp_data();
    void classesAddUp();
    void agesOfAnyTime();
    void packagesHaveColours();
    void waitsForPackages();
    void packagesAreAreas();
    void drawsEveryNode_data();
    void drawsEveryNode();
    void followsTheState();
    void picksWithTheMouse();
    void picksWithKeys();
    void marksWhatOthersPick();
    void zooms();
    void showsTheWaste();
    void saysWhatIsUnderThePointer();
    void legendListsWhatIsInView();
    void legendScrolls();
    void marksOnAnyColour();
    void goesOutByItsPath();
    void actsOnWhatIsMarked();
    void isEmpty();
    void remembersItsChoices();
    void worksOnlyWhenSeen();
};

namespace
{

struct MapFixture
{
    ExplorerState state;
    WasteAnalysis analysis {&state};
    PackageReading packages {&state};
    MapPane pane {&state, &analysis, &packages};
    MapView *view = pane.view();
    QList<QComboBox *> boxes = pane.findChildren<QComboBox *>();

    explicit MapFixture(const LoadedImagePtr &image = shopStack(), bool shown = true)
    {
        pane.resize(600, 600);
        if (image) {
            state.setSource(image->source, 0);
            state.setLoaded(image);
        }
        if (!shown)
            return;
        pane.show();
        pane.activateWindow();
        view->setFocus();
    }

    bool wait() const
    {
        return QTest::qWaitFor(
            [this] { return !pane.isBusy() && view->drawing() && view->drawing()->data == view->data(); }, PatienceMs);
    }

    void choose(int box, int index) const
    {
        boxes[box]->setCurrentIndex(index);
        Q_EMIT boxes[box]->activated(index);
    }

    PathId path(const char *name) const { return pathId(state.loaded(), name); }

    QPoint centreOf(const char *name) const
    {
        const MapDrawingPtr drawing = view->drawing();
        const quint32 node = view->data()->map.nodeOf(state.loaded()->tree.paths(), path(name));
        for (const MapCell &cell : drawing->cells) {
            if (cell.node == node && cell.count == 1)
                return cell.rect.center().toPoint();
        }
        return {};
    }
};

}

void TestMap::coloringsHaveTitles()
{
    QSet<QString> titles;
    for (const MapColoring coloring : AllKinds<MapColoring>) {
        QVERIFY(!mapColoringTitle(coloring).isEmpty());
        titles.insert(mapColoringTitle(coloring));
        QCOMPARE(needsReport(coloring), coloring == MapColoring::Cause);
        QCOMPARE(needsPackages(coloring), coloring == MapColoring::Package);
    }
    QCOMPARE(std::size_t(titles.size()), EnumeratorCount<MapColoring>);
    QCOMPARE(std::size_t(MapFixture().boxes[1]->count()), EnumeratorCount<MapColoring>);
}

void TestMap::classesAddUp_data()
{
    QTest::addColumn<MapColoring>("coloring");
    for (const MapColoring coloring : AllKinds<MapColoring>)
        QTest::newRow(qPrintable(mapColoringTitle(coloring))) << coloring;
}

void TestMap::classesAddUp()
{
    QFETCH(MapColoring, coloring);
    const LoadedImagePtr image = shopStack();
    const WasteReportPtr report = wasteReport(image, QStringLiteral("en"), Job()).value_or(nullptr);
    QVERIFY(report);
    const auto sum = [](const MapDataPtr &data) {
        quint64 bytes = 0;
        for (const MapClass &one : data->classes.classes)
            bytes += one.bytes;
        return bytes;
    };
    const MapDataPtr visible = makeMap({image, report, MapContent::Visible, coloring, image->top()});
    QCOMPARE(sum(visible), image->stats.visibleBytes);
    QCOMPARE(visible->classes.byNode.size(), visible->map.places.size());
    const MapDataPtr layer = makeMap({image, report, MapContent::Layer, coloring, LayerIndex(1)});
    QCOMPARE(sum(layer), image->stats.layers[1].size);
    const MapDataPtr waste = makeMap({image, report, MapContent::Waste, coloring, image->top()});
    QCOMPARE(sum(waste), report->reclaimable.bytes);
    if (coloring == MapColoring::Cause)
        QCOMPARE(waste->classes.classes[std::size_t(Cause::Removed)].bytes > 18'400'000u, true);
    if (coloring == MapColoring::Layer)
        QCOMPARE(layer->classes.classes[1].bytes, image->stats.layers[1].size);
}

void TestMap::packagesHaveColours()
{
    QByteArray database;
    LayerFiles files;
    for (int i = 0; i < 20; ++i) {
        const QByteArray name = "p" + QByteArray::number(i);
        database += "P:" + name + "\nV:1." + QByteArray::number(i) + "\nF:lib\nR:" + name + "\n\n";
        files["lib/" + name] = QByteArray(100 * (i + 1), 'x');
    }
    files["lib/apk/db/installed"] = database;
    files["app/own"] = QByteArray(7, 'x');
    // The file of the largest package stays when the layer above forgets the package.
    const LoadedImagePtr image = packageStack({files, {{"lib/apk/db/installed", "P:p0\nV:1.0\nF:lib\nR:p0\n\n"}}});
    ExplorerState state;
    PackageReading packages {&state};
    state.setSource(image->source, 0);
    state.setLoaded(image);
    packages.want();
    QTRY_VERIFY_WITH_TIMEOUT(packages.known(), PatienceMs);
    const auto classesAt = [&](MapContent content, LayerIndex layer) {
        return makeMap({image, nullptr, content, MapColoring::Package, layer, packages.known()})->classes.classes;
    };
    const std::vector<MapClass> below = classesAt(MapContent::Visible, LayerIndex(0));
    QCOMPARE(below.size(), std::size_t(12));
    QCOMPARE(below[0].name, QStringLiteral("p19"));
    QCOMPARE(below[0].bytes, 2000u);
    QCOMPARE(below[9].name, QStringLiteral("p10"));
    QVERIFY(below[0].color == below[8].color && below[0].pattern != below[8].pattern);
    QCOMPARE(below[10].bytes, 5'500u);
    QCOMPARE(below[11].bytes, 7u + quint64(database.size()));
    const std::vector<MapClass> top = classesAt(MapContent::Visible, image->top());
    QCOMPARE(top.size(), std::size_t(3));
    QCOMPARE(top[0].name, QStringLiteral("p0"));
    const std::vector<MapClass> layer = classesAt(MapContent::Layer, LayerIndex(0));
    QCOMPARE(layer[0].name, QStringLiteral("p19"));
}

void TestMap::waitsForPackages()
{
    const MapFixture fixture(
        packageStack({{{"lib/apk/db/installed", "P:a\nV:1\nF:lib\nR:a\n\n"}, {"lib/a", "12345"}}}));
    QVERIFY(fixture.wait());
    QVERIFY(!fixture.packages.known());
    fixture.choose(1, int(MapColoring::Package));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.packages.known(), PatienceMs);
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.view->data()->classes.classes.front().name, QStringLiteral("a"));
    QCOMPARE(fixture.view->data()->classes.classes.front().bytes, 5u);
}

void TestMap::packagesAreAreas()
{
    MapFixture fixture(
        packageStack({{{"lib/apk/db/installed", "P:small\nV:1\nF:lib\nR:a\n\nP:large\nV:2\nF:lib\nR:b\nR:c\n\n"},
            {"lib/a", "12345"}, {"lib/b", QByteArray(400, 'x')}, {"lib/c", QByteArray(500, 'x')}, {"own", "1"}}}));
    QVERIFY(fixture.wait());
    fixture.choose(0, int(MapContent::Packages));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.packages.known(), PatienceMs);
    QVERIFY(fixture.wait());
    const MapDataPtr data = fixture.view->data();
    QCOMPARE(data->packages,
        QStringList({QStringLiteral("large"), QStringLiteral("in no package"), QStringLiteral("small")}));
    QCOMPARE(data->map.tree.nodes[0].weight, fixture.state.loaded()->stats.visibleBytes);
    QCOMPARE(data->map.tree.nodes[1].weight, 900u);
    QCOMPARE(data->nodePath(1), QStringLiteral("large"));
    QCOMPARE(data->nodePath(data->map.tree.nodes[1].firstChild), QStringLiteral("/lib/c"));
    quint64 sum = 0;
    for (const MapClass &one : data->classes.classes)
        sum += one.bytes;
    QCOMPARE(sum, data->map.tree.nodes[0].weight);
    for (quint32 node = 0; node < data->map.tree.nodes.size(); ++node) {
        const WeightTree::Node &one = data->map.tree.nodes[node];
        quint64 below = 0;
        for (quint32 i = 0; i < one.childCount; ++i) {
            QCOMPARE(data->map.tree.nodes[one.firstChild + i].parent, node);
            below += data->map.tree.nodes[one.firstChild + i].weight;
        }
        QVERIFY(one.childCount == 0 || below == one.weight);
    }
    // A file that is selected elsewhere is marked; a package is no file.
    QSignalSpy picked(&fixture.pane, &MapPane::filePicked);
    fixture.state.selectPath(fixture.path("lib/a"));
    QCOMPARE(data->nodePath(fixture.view->currentNode()), QStringLiteral("/lib/a"));
    fixture.view->zoomTo(1);
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.view->root(), 1u);
    QCOMPARE(picked.count(), 0);
    fixture.view->zoomOut();
    QVERIFY(fixture.wait());
    fixture.choose(0, int(MapContent::Visible));
    QVERIFY(fixture.wait());
    QVERIFY(fixture.view->data()->packages.isEmpty());
}

void TestMap::agesOfAnyTime()
{
    const LoadedImagePtr image = testStack({{"a",
        "f a 1 mtime=-9223372036854775807\nf b 1 mtime=9223372036854775807\nf c 1 mtime=0\nf d 1 "
        "mtime=9223372036854775000"}});
    const MapDataPtr data = makeMap({image, nullptr, MapContent::Visible, MapColoring::Age, image->top()});
    QCOMPARE(data->classes.classes.front().bytes, 2u);
    QCOMPARE(data->classes.classes.back().bytes, 2u);
}

void TestMap::drawsEveryNode_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("treemap") << 0;
    QTest::newRow("icicle") << 1;
}

void TestMap::drawsEveryNode()
{
    QFETCH(int, shape);
    MapFixture fixture;
    fixture.choose(2, shape);
    QVERIFY(fixture.wait());
    const MapDrawingPtr drawing = fixture.view->drawing();
    QCOMPARE(drawing->look.size, fixture.view->viewport()->size());
    QCOMPARE(drawing->picture.size(), drawing->look.size * drawing->look.pixelRatio);
    quint64 bytes = 0;
    for (const MapCell &cell : drawing->cells) {
        for (quint32 i = 0; !cell.isOpen && i < cell.count; ++i)
            bytes += drawing->data->map.tree.nodes[cell.node + i].weight;
    }
    QCOMPARE(bytes, fixture.state.loaded()->stats.visibleBytes);
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestMap::followsTheState()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    fixture.state.setUpTo(LayerIndex(0));
    QVERIFY(fixture.wait());
    const LoadedImagePtr image = fixture.state.loaded();
    QCOMPARE(fixture.view->data()->map.tree.nodes.front().weight,
        image->tree.visibleSizes(LayerIndex(0))[PathTable::Root.value]);
    fixture.choose(0, int(MapContent::Layer));
    // A single colour for everything would say nothing.
    QCOMPARE(fixture.boxes[1]->currentIndex(), int(MapColoring::Kind));
    fixture.state.selectLayer(LayerIndex(1));
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.view->data()->map.tree.nodes.front().weight, image->stats.layers[1].size);
    fixture.state.clear();
    QVERIFY(!fixture.view->data());
}

void TestMap::picksWithTheMouse()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    QSignalSpy picked(&fixture.pane, &MapPane::filePicked);
    QTest::mouseClick(fixture.view->viewport(), Qt::LeftButton, {}, fixture.centreOf("usr/bin/node"));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().at(0).value<LayerIndex>(), LayerIndex(1));
    QCOMPARE(picked.first().at(1).value<PathId>(), fixture.path("usr/bin/node"));
    QVERIFY(fixture.view->accessibleDescription().contains(QStringLiteral("/usr/bin/node")));
}

void TestMap::picksWithKeys()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    QSignalSpy picked(&fixture.pane, &MapPane::filePicked);
    fixture.view->setCurrentPath(fixture.path("usr/bin/node"));
    QTest::keyClick(fixture.view, Qt::Key_Right);
    QCOMPARE(picked.count(), 1);
    QVERIFY(picked.first().at(1).value<PathId>() != fixture.path("usr/bin/node"));
    const quint32 there = fixture.view->currentNode();
    QTest::keyClick(fixture.view, Qt::Key_Left);
    QVERIFY(fixture.view->currentNode() != there);
    QTest::keyClick(fixture.view, Qt::Key_Down);
    QTest::keyClick(fixture.view, Qt::Key_Up);
    QTest::keyClick(fixture.view, Qt::Key_Space);
    QVERIFY(picked.count() >= 3);
}

void TestMap::marksWhatOthersPick()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    fixture.state.selectPath(fixture.path("usr/bin/node"));
    QCOMPARE(fixture.view->data()->map.places[fixture.view->currentNode()].path, fixture.path("usr/bin/node"));
    // For an empty file, its directory.
    fixture.state.selectPath(fixture.path("bin/sh"));
    QCOMPARE(fixture.view->data()->map.places[fixture.view->currentNode()].path, fixture.path("bin"));
}

void TestMap::zooms()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    QSignalSpy zoomed(fixture.view, &MapView::zoomed);
    const auto rootPath = [&] { return fixture.view->data()->map.places[fixture.view->root()].path; };
    fixture.view->setCurrentPath(fixture.path("usr/bin/node"));
    QTest::keyClick(fixture.view, Qt::Key_Return);
    QCOMPARE(rootPath(), fixture.path("usr"));
    QTest::keyClick(fixture.view, Qt::Key_Return);
    QCOMPARE(rootPath(), fixture.path("usr/bin"));
    // A file contains nothing to zoom to.
    QTest::keyClick(fixture.view, Qt::Key_Return);
    QCOMPARE(rootPath(), fixture.path("usr/bin"));
    QVERIFY(fixture.wait());
    // At another height of the stack, the view stays in the same place.
    fixture.state.setUpTo(LayerIndex(2));
    QVERIFY(fixture.wait());
    QCOMPARE(rootPath(), fixture.path("usr/bin"));
    QTest::keyClick(fixture.view, Qt::Key_Backspace);
    QCOMPARE(rootPath(), fixture.path("usr"));
    fixture.pane.findChild<QToolButton *>()->click();
    QCOMPARE(fixture.view->root(), WeightTree::Root);
    QVERIFY(fixture.wait());
    const QPoint over = fixture.centreOf("usr/bin/node");
    QWheelEvent in(over, fixture.view->viewport()->mapToGlobal(over), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(fixture.view->viewport(), &in);
    QCOMPARE(rootPath(), fixture.path("usr"));
    QTest::keyClick(fixture.view, Qt::Key_Home);
    QCOMPARE(fixture.view->root(), WeightTree::Root);
    QVERIFY(zoomed.count() >= 6);
}

void TestMap::showsTheWaste()
{
    MapFixture fixture;
    fixture.choose(0, int(MapContent::Waste));
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.view->data()->map.tree.nodes.front().weight, fixture.analysis.report()->reclaimable.bytes);
    fixture.choose(1, int(MapColoring::Cause));
    QVERIFY(fixture.wait());
    QVERIFY(fixture.pane.findChild<MapLegend *>()->accessibleDescription().contains(QStringLiteral("Removed later")));
    QSignalSpy picked(&fixture.pane, &MapPane::filePicked);
    QTest::mouseClick(fixture.view->viewport(), Qt::LeftButton, {}, fixture.centreOf("var/lib/apt/lists/Packages"));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().at(0).value<LayerIndex>(), LayerIndex(1));
}

void TestMap::saysWhatIsUnderThePointer()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    const QPoint over = fixture.centreOf("usr/bin/node");
    QHelpEvent help(QEvent::ToolTip, over, fixture.view->viewport()->mapToGlobal(over));
    QApplication::sendEvent(fixture.view->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("/usr/bin/node")), qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(QStringLiteral("layer 1: RUN apt-get update")));
    QToolTip::hideText();
}

void TestMap::legendListsWhatIsInView()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    auto *legend = fixture.pane.findChild<MapLegend *>();
    const auto lines = [&] { return legend->accessibleDescription().split(QLatin1Char('\n')); };
    const std::vector<MapClass> &all = fixture.view->data()->classes.classes;
    QCOMPARE(lines().size(), std::count_if(all.begin(), all.end(), [](const MapClass &one) { return one.bytes > 0; }));
    QVERIFY(lines().size() > 2);
    // Inside a directory, only its contents.
    fixture.view->zoomTo(fixture.view->data()->map.nodeOf(fixture.state.loaded()->tree.paths(), fixture.path("usr")));
    QVERIFY(fixture.wait());
    QVERIFY2(lines().first().startsWith(QStringLiteral("layer 1: ")), qPrintable(lines().first()));
    QVERIFY(lines().first().contains(QStringLiteral("91.0 MB")));
    QVERIFY(lines().size() < qsizetype(all.size()));
}

void TestMap::legendScrolls()
{
    std::vector<MapClass> classes;
    for (int i = 0; i < 127; ++i)
        classes.push_back(
            {QStringLiteral("RUN a long instruction"), QString::number(i), Qt::blue, Qt::SolidPattern, 5});
    MapLegend legend;
    legend.resize(400, 100);
    legend.setClasses(classes);
    legend.show();
    QCOMPARE(legend.accessibleDescription().count(QLatin1Char('\n')), 126);
    QVERIFY(legend.height() < 100);
    const QImage first = legend.grab().toImage();
    QVERIFY(legend.focusPolicy() == Qt::StrongFocus);
    QTest::keyClick(&legend, Qt::Key_PageDown);
    QVERIFY(legend.verticalScrollBar()->value() > 0);
    QVERIFY(legend.grab().toImage() != first);
    classes.resize(2);
    legend.setClasses(classes);
    QCOMPARE(legend.verticalScrollBar()->maximum(), 0);
}

void TestMap::marksOnAnyColour()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    for (const MapCell &cell : fixture.view->drawing()->cells) {
        if (cell.rect.width() < 12 || cell.rect.height() < 12)
            continue;
        fixture.view->setCurrentPath(fixture.view->data()->map.places[cell.node].path);
        const QImage picture = fixture.view->viewport()->grab().toImage();
        // Across the outline, in the middle of its bottom edge.
        bool isDark = false;
        bool isLight = false;
        const QPoint middle(int(cell.rect.center().x()), int(cell.rect.bottom()));
        for (int y = middle.y() - 6; y < qMin(middle.y() + 3, picture.height()); ++y) {
            isDark |= picture.pixelColor(middle.x(), y) == QColor(Qt::black);
            isLight |= picture.pixelColor(middle.x(), y) == QColor(Qt::white);
        }
        QVERIFY(isDark && isLight);
    }
}

void TestMap::goesOutByItsPath()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    auto *bar = fixture.pane.findChild<PathBar *>();
    const auto buttons = [&] {
        QList<QToolButton *> shown;
        for (QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    };
    const auto rootPath = [&] { return fixture.view->data()->map.places[fixture.view->root()].path; };
    const auto node = [&](const char *path) {
        return fixture.view->data()->map.nodeOf(fixture.state.loaded()->tree.paths(), fixture.path(path));
    };
    fixture.view->zoomTo(node("var/lib/apt"));
    fixture.view->zoomTo(node("usr/bin"));
    QVERIFY(fixture.wait());
    QCOMPARE(buttons().size(), 3);
    QCOMPARE(buttons()[1]->text(), QStringLiteral("usr"));
    buttons()[1]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons()[1], Qt::Key_Space);
    QCOMPARE(rootPath(), fixture.path("usr"));
    QVERIFY(fixture.view->hasFocus());
    QVERIFY(QTest::qWaitFor([&] { return buttons().size() == 2; }, PatienceMs));
    QTest::mouseClick(buttons()[0], Qt::LeftButton);
    QCOMPARE(fixture.view->root(), WeightTree::Root);

    // For a path that is too long, the last names are kept.
    QList<PathBar::Part> parts;
    for (quint32 i = 0; i < 300; ++i)
        parts.append({QStringLiteral("a&b%1").arg(i), i});
    bar->setParts(parts);
    QVERIFY(buttons().size() < 20);
    QCOMPARE(buttons().last()->text(), QStringLiteral("a&&b299"));
    for (const QToolButton *button : buttons())
        QVERIFY(bar->rect().contains(button->geometry()));
}

void TestMap::actsOnWhatIsMarked()
{
    MapFixture fixture;
    QVERIFY(fixture.wait());
    const QList<QAction *> actions = fixture.view->actions();
    QCOMPARE(fixture.view->contextMenuPolicy(), Qt::ActionsContextMenu);
    fixture.view->setCurrentPath({});
    QVERIFY(std::none_of(actions.begin(), actions.end(), [](const QAction *action) { return action->isEnabled(); }));
    QTest::mouseClick(fixture.view->viewport(), Qt::RightButton, {}, fixture.centreOf("usr/bin/node"));
    QSignalSpy tree(&fixture.pane, &MapPane::treeRequested);
    QSignalSpy picked(&fixture.pane, &MapPane::filePicked);
    QSignalSpy waste(&fixture.pane, &MapPane::wasteRequested);
    actions[0]->trigger();
    QCOMPARE(tree.count(), 1);
    QCOMPARE(picked.last().at(1).value<PathId>(), fixture.path("usr/bin/node"));
    actions[1]->trigger();
    QCOMPARE(waste.count(), 1);
    QCOMPARE(waste.last().at(1).value<PathId>(), fixture.path("usr/bin/node"));
    QTest::keyClick(fixture.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/usr/bin/node"));
    actions[2]->trigger();
    QCOMPARE(fixture.view->data()->map.places[fixture.view->root()].path, fixture.path("usr"));
    actions[3]->trigger();
    QCOMPARE(fixture.view->root(), WeightTree::Root);
}

void TestMap::isEmpty()
{
    MapFixture fixture(testStack({{"a", "d d\nf empty"}}));
    QVERIFY(QTest::qWaitFor([&] { return !fixture.pane.isBusy(); }, PatienceMs));
    QVERIFY(!fixture.view->drawing());
    for (const int key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Home, Qt::Key_Space})
        QTest::keyClick(fixture.view, Qt::Key(key));
    QTest::mouseClick(fixture.view->viewport(), Qt::LeftButton, {}, {20, 20});
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestMap::remembersItsChoices()
{
    MapFixture fixture;
    fixture.choose(0, 1);
    fixture.choose(1, 2);
    fixture.choose(2, 1);
    MapFixture other;
    QVERIFY(other.pane.restoreState(fixture.pane.saveState()));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(other.boxes[i]->currentIndex(), fixture.boxes[i]->currentIndex());
    QVERIFY(!other.pane.restoreState("1"));
    QVERIFY(other.pane.restoreState("7 -1 x"));
    QCOMPARE(other.view->shape(), MapShape::Treemap);
}

void TestMap::worksOnlyWhenSeen()
{
    MapFixture fixture(shopStack(), false);
    QVERIFY(!fixture.pane.isBusy());
    QVERIFY(!fixture.view->data());
    fixture.pane.show();
    QVERIFY(fixture.wait());
    // Colourings that show no causes do not need to find any.
    QCOMPARE(fixture.analysis.phase(), WasteAnalysis::Phase::Idle);
    QVERIFY(!fixture.pane.findChild<AnalysisStrip *>()->isVisible());
}

STRATOSCOPE_TEST(TestMap)
#include "tst_map.moc"
