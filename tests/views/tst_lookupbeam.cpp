// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspane.h"
#include "explorerstate.h"
#include "factview.h"
#include "layerstackmodel.h"
#include "lookupbeam.h"
#include "lookupfacts.h"
#include "lookuptext.h"
#include "lookupwatch.h"
#include "pathtreemodel.h"
#include "stackbadges.h"
#include "stackscene.h"
#include "stackview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "unifiedpane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

namespace
{

/** As where people want no motion. */
class StillStyle : public QProxyStyle
{
public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

}

/** How a name is found, layer by layer: beside the stack, and in the details. */
class tst_LookupBeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();

    void answersOfRows();
    void foldedGroup();
    void reachesOneAfterTheOther();
    void comesWithTheSelection();
    void comesAtOnceWithoutMotion();
    void canBeSwitchedOff();
    void hoverGoesFirst();
    void restsOnRows();
    void badgeInsteadOfMark();
    void words_data();
    void words();
    void detailsSayIt();

private:
    PathId path(const char *name) const { return pathId(m_loaded, name); }
    void select(const char *name);

    LoadedImagePtr m_loaded;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<LookupWatch> m_lookups;
};

void tst_LookupBeam::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_loaded = shopStack();
    m_state = std::make_unique<ExplorerState>();
    m_lookups = std::make_unique<LookupWatch>(m_state.get());
    m_state->setSource(m_loaded->source, 0);
    m_state->setLoaded(m_loaded);
}

void tst_LookupBeam::cleanup()
{
    m_lookups.reset();
    m_state.reset();
}

void tst_LookupBeam::select(const char *name)
{
    m_state->selectPath(path(name));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_lookups->ofSelection() && m_lookups->ofSelection()->lookup.path == path(name), PatienceMs);
}

void tst_LookupBeam::answersOfRows()
{
    const LayerStackModel model(m_state.get());
    StackScene scene(*m_state, model);
    scene.setLookup(std::make_shared<PathLookup>(lookUp(m_loaded->tree, path("srv/app/config.yml"), LayerIndex(4))));
    const auto answer = [&](std::size_t layer) {
        const LookupStep *step = scene.lookupOf(model.indexOf(LayerIndex(layer)).row());
        return step ? lookupWord(*step) : QString();
    };
    QCOMPARE(answer(4), QStringLiteral("no"));
    QCOMPARE(answer(3), QStringLiteral("here"));
    QCOMPARE(answer(2), QString());
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(stackRowKind(model.index(row, 0)) != StackItem::Kind::Step || !scene.lookupOf(row));
}

void tst_LookupBeam::foldedGroup()
{
    // The first layers, up to a CMD, are of a base image.
    std::vector<QByteArray> lines;
    std::vector<TestStep> steps;
    for (int i = 0; i < 30; ++i)
        lines.push_back("f f" + QByteArray::number(i) + " 1\n");
    for (const QByteArray &line : lines)
        steps.push_back({"RUN true", line.constData()});
    steps.insert(steps.begin() + 10, {"CMD [\"sh\"]"});
    const LoadedImagePtr image = testStack(steps);
    ExplorerState state;
    state.setSource(image->source, 0);
    state.setLoaded(image);
    LayerStackModel model(&state);
    StackScene scene(state, model);
    QCOMPARE(model.groupCount(), 1);
    model.setFolded(0, true);
    const QModelIndex group = model.groupIndex(0);
    const auto low = std::size_t(group.data(LayerStackModel::FirstLayerRole).toInt());
    const QByteArray name = "f" + QByteArray::number(int(low));
    scene.setLookup(std::make_shared<PathLookup>(lookUp(image->tree, pathId(image, name), image->top())));
    QVERIFY(scene.lookupOf(group.row()));
    QCOMPARE(scene.lookupOf(group.row())->layer, LayerIndex(low));
    QCOMPARE(scene.lookupOf(group.row())->answer, LookupAnswer::Hit);
}

void tst_LookupBeam::reachesOneAfterTheOther()
{
    const LayerStackModel model(m_state.get());
    StackScene scene(*m_state, model);
    scene.setLookup(std::make_shared<PathLookup>(lookUp(m_loaded->tree, path("bin/busybox"), LayerIndex(4))));
    const auto reached
        = [&](std::size_t layer) { return scene.isLookupReached(model.indexOf(LayerIndex(layer)).row()); };
    scene.setLookupReach(0);
    QVERIFY(reached(4) && !reached(3) && !reached(0));
    scene.setLookupReach(0.5);
    QVERIFY(reached(2) && !reached(1));
    scene.setLookupReach(1);
    QVERIFY(reached(0));
    QVERIFY(scene.rowState(model.indexOf(LayerIndex(0)).row()).lookup);
}

void tst_LookupBeam::comesWithTheSelection()
{
    StackView view(m_state.get());
    view.setLookups(m_lookups.get());
    view.resize(320, 900);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto *beam = view.findChild<LookupBeam *>();
    QVERIFY(!beam->isVisible());
    select("bin/busybox");
    QTRY_VERIFY_WITH_TIMEOUT(beam->isVisible(), PatienceMs);
    QVERIFY(beam->geometry().left() <= 0);
    QTRY_VERIFY_WITH_TIMEOUT(!beam->isMoving(), PatienceMs);
    // It goes down beside all cards: its colour is in the margin.
    const QImage image = view.grab().toImage();
    const QRect lane(0, 0, LookupBeam::laneWidth(view.fontMetrics()) / 2 + 2, image.height());
    int coloured = 0;
    for (int y = 0; y < lane.height(); ++y) {
        for (int x = 0; x < lane.width(); ++x)
            coloured += image.pixelColor(x, y) == view.palette().color(QPalette::Highlight);
    }
    QVERIFY2(coloured > 200, qPrintable(QString::number(coloured)));
    m_state->selectPath(PathId());
    QTRY_VERIFY_WITH_TIMEOUT(!beam->isVisible(), PatienceMs);
}

void tst_LookupBeam::comesAtOnceWithoutMotion()
{
    StackView view(m_state.get());
    auto *style = new StillStyle;
    style->setParent(&view);
    auto *beam = view.findChild<LookupBeam *>();
    beam->setStyle(style);
    view.setLookups(m_lookups.get());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    select("bin/busybox");
    QTRY_VERIFY_WITH_TIMEOUT(beam->isVisible(), PatienceMs);
    QVERIFY(!beam->isMoving());
}

void tst_LookupBeam::canBeSwitchedOff()
{
    StackView view(m_state.get());
    view.setLookups(m_lookups.get());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    select("etc/passwd");
    const auto *beam = view.findChild<LookupBeam *>();
    QTRY_VERIFY_WITH_TIMEOUT(beam->isVisible(), PatienceMs);
    view.lookupAction()->setChecked(false);
    QVERIFY(!beam->isVisible());
    select("bin/busybox");
    QVERIFY(!beam->isVisible());
    view.lookupAction()->setChecked(true);
    QVERIFY(beam->isVisible());
}

void tst_LookupBeam::hoverGoesFirst()
{
    select("etc/passwd");
    m_lookups->setHovered(path("bin/busybox"));
    QTRY_COMPARE_WITH_TIMEOUT(m_lookups->shown()->lookup.path, path("bin/busybox"), PatienceMs);
    QCOMPARE(m_lookups->ofSelection()->lookup.path, path("etc/passwd"));
    m_lookups->setHovered(PathId());
    QCOMPARE(m_lookups->shown()->lookup.path, path("etc/passwd"));
    // At another height, other layers are asked.
    m_state->setUpTo(LayerIndex(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_lookups->shown()->lookup.height, LayerIndex(1), PatienceMs);
    m_state->clear();
    QVERIFY(!m_lookups->shown());
}

void tst_LookupBeam::restsOnRows()
{
    UnifiedPane pane(m_state.get());
    pane.resize(500, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QSignalSpy hovered(&pane, &UnifiedPane::pathHovered);
    QAbstractItemView *tree = pane.tree();
    const QModelIndex row = tree->model()->index(1, 0);
    QTest::mouseMove(tree->viewport(), tree->visualRect(row).center());
    QTRY_COMPARE_WITH_TIMEOUT(hovered.size(), 1, PatienceMs);
    QCOMPARE(hovered.last().first().value<PathId>(), PathTreeModel::path(row));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(tree->viewport(), &leave);
    QCOMPARE(hovered.size(), 2);
    QVERIFY(!hovered.last().first().value<PathId>().isValid());
}

void tst_LookupBeam::badgeInsteadOfMark()
{
    StackItem item;
    LookupStep step;
    step.answer = LookupAnswer::Hit;
    const std::vector<StackBadge> badges = stackBadges(item, PathMark::Has, StackDensity::Compact, &step);
    QCOMPARE(badges.size(), std::size_t(1));
    QCOMPARE(badges.front().text, QStringLiteral("here"));
    QVERIFY(badges.front().keepsText);
    QCOMPARE(stackBadges(item, PathMark::Has, StackDensity::Cards).front().text, QStringLiteral("has this file"));
}

void tst_LookupBeam::words_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *path, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(path) << expected;
    };
    row("hit", "etc/hostname",
        {QStringLiteral("Layer R/W: here: this is what shows – stop"), QStringLiteral("Layers 3 to 0: not asked")});
    row("whiteout", "srv/app/assets/old.css",
        {QStringLiteral("Layer R/W: whiteout: what is below does not show – stop"),
            QStringLiteral("Layers 3 to 0: not asked")});
    row("directory", "usr",
        {QStringLiteral("Layers R/W to 2: no: ask the layer below"),
            QStringLiteral("Layer 1: takes part: its entries are merged with those below"),
            QStringLiteral("Layer 0: takes part: its entries are merged with those below")});
}

void tst_LookupBeam::words()
{
    QFETCH(QByteArray, path);
    QFETCH(QStringList, expected);
    const KnownLookup known {m_loaded, lookUp(m_loaded->tree, pathId(m_loaded, path), m_loaded->top())};
    QStringList found;
    for (const Fact &fact : lookupFacts(known).facts)
        found.append(fact.label + QStringLiteral(": ") + fact.value);
    QCOMPARE(found, expected);
}

void tst_LookupBeam::detailsSayIt()
{
    DetailsPane details(m_state.get());
    details.setLookups(m_lookups.get());
    const auto isSaid = [&details] {
        const QList<FactView *> views = details.findChildren<FactView *>();
        return std::any_of(views.begin(), views.end(),
            [](const FactView *view) { return view->toPlainText().contains(QStringLiteral("this is what shows")); });
    };
    QVERIFY(!isSaid());
    select("etc/passwd");
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), PatienceMs);
    m_state->selectPath(PathId());
    QVERIFY(!isSaid());
}

STRATOSCOPE_TEST(tst_LookupBeam)

#include "tst_lookupbeam.moc"
