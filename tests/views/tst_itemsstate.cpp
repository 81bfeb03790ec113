// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

class TestItemsState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void opens();
    void settersThatChangeNothingAreSilent();
    void pathBringsItsLayer_data();
    void pathBringsItsLayer();
    void pathInLayerKeepsTheLayer();
    void outOfRangeIsIgnored();
    void reloadKeepsTheSelection();
    void clears();
};

void TestItemsState::opens()
{
    const ImageSourcePtr source = testSource(shopSteps());
    ExplorerState state;
    QVERIFY(state.isEmpty());
    QSignalSpy sourceSpy(&state, &ExplorerState::sourceChanged);
    QSignalSpy loadedSpy(&state, &ExplorerState::loadedChanged);
    QSignalSpy selectionSpy(&state, &ExplorerState::selectionChanged);
    QSignalSpy upToSpy(&state, &ExplorerState::upToChanged);

    state.setSource(source, 0);
    QCOMPARE(sourceSpy.count(), 1);
    QCOMPARE(state.layerCount(), std::size_t(4));
    QCOMPARE(state.layer(), LayerIndex(3));
    QCOMPARE(state.upTo(), LayerIndex(3));

    // The container's layer arrives with the trees; if the top was selected, the new top is.
    state.setLoaded(readTestSource(source, shopSteps(), shopContainer()));
    QCOMPARE(loadedSpy.count(), 1);
    QCOMPARE(state.layerCount(), std::size_t(5));
    QCOMPARE(state.layer(), LayerIndex(4));
    QCOMPARE(state.upTo(), LayerIndex(4));
    // Whoever learns that the trees are loaded reads everything again, so no other signal follows.
    QCOMPARE(selectionSpy.count() + upToSpy.count(), 0);
    QVERIFY(!state.selection().isOfLayer);
}

void TestItemsState::settersThatChangeNothingAreSilent()
{
    const LoadedImagePtr loaded = shopStack();
    ExplorerState state;
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    state.selectPath(pathId(loaded, "etc/passwd"));
    QSignalSpy selectionSpy(&state, &ExplorerState::selectionChanged);
    QSignalSpy upToSpy(&state, &ExplorerState::upToChanged);
    state.selectPath(state.path());
    state.selectPath(state.path(), SelectionOrigin::Search);
    state.select(state.selection());
    state.setUpTo(state.upTo());
    QCOMPARE(selectionSpy.count() + upToSpy.count(), 0);
    // The same layer, but now selected for its own sake: that counts as a change, once.
    state.selectLayer(state.layer());
    state.selectLayer(state.layer());
    QCOMPARE(selectionSpy.count(), 1);
}

void TestItemsState::pathBringsItsLayer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("upTo");
    QTest::addColumn<int>("layer");
    QTest::newRow("from the container") << QByteArrayLiteral("etc/hostname") << 4 << 4;
    QTest::newRow("lower in the stack") << QByteArrayLiteral("etc/hostname") << 3 << 0;
    QTest::newRow("untouched since the bottom") << QByteArrayLiteral("bin/sh") << 4 << 0;
    QTest::newRow("deleted: the last layer that had it") << QByteArrayLiteral("srv/app/debug.log") << 4 << 2;
    QTest::newRow("not there yet: the layer that has it") << QByteArrayLiteral("srv/app/cache.db") << 1 << 4;
}

void TestItemsState::pathBringsItsLayer()
{
    QFETCH(QByteArray, path);
    QFETCH(int, upTo);
    const LoadedImagePtr loaded = shopStack();
    ExplorerState state;
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    state.setUpTo(LayerIndex(std::size_t(upTo)));
    state.selectLayer(LayerIndex(1));
    const Selection before = state.selection();
    QSignalSpy spy(&state, &ExplorerState::selectionChanged);
    state.selectPath(pathId(loaded, path.constData()), SelectionOrigin::Search);
    QTEST(int(state.layer().value), "layer");
    QCOMPARE(spy.count(), 1);
    const auto now = spy.first().at(0).value<Selection>();
    QVERIFY(now.looksAt(state.selection()));
    QCOMPARE(now.origin, SelectionOrigin::Search);
    QVERIFY(!now.isOfLayer);
    QVERIFY(spy.first().at(1).value<Selection>().looksAt(before));
}

void TestItemsState::pathInLayerKeepsTheLayer()
{
    const LoadedImagePtr loaded = shopStack();
    ExplorerState state;
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    state.select({LayerIndex(2), pathId(loaded, "srv/app/config.yml")});
    QCOMPARE(state.layer(), LayerIndex(2));
    QCOMPARE(state.path(), pathId(loaded, "srv/app/config.yml"));
}

void TestItemsState::outOfRangeIsIgnored()
{
    const LoadedImagePtr loaded = shopStack();
    ExplorerState state;
    state.selectPath(PathId(3));
    state.selectLayer(LayerIndex(0));
    state.setUpTo(LayerIndex(0));
    QVERIFY(!state.layer().isValid());
    state.setSource(loaded->source, 0);
    state.selectPath(PathId(3));
    QVERIFY(!state.path().isValid());
    state.setLoaded(loaded);
    state.selectLayer(LayerIndex(99));
    state.setUpTo(LayerIndex());
    state.selectPath(PathId(99'999));
    QCOMPARE(state.layer(), LayerIndex(4));
    QCOMPARE(state.upTo(), LayerIndex(4));
    QVERIFY(!state.path().isValid());
}

void TestItemsState::reloadKeepsTheSelection()
{
    const ImageSourcePtr source = testSource(shopSteps());
    ExplorerState state;
    state.setSource(source, 0);
    state.setLoaded(readTestSource(source, shopSteps(), nullptr));
    state.selectPath(pathId(state.loaded(), "etc/passwd"));
    state.selectLayer(LayerIndex(1));
    state.setUpTo(LayerIndex(2));

    const LoadedImagePtr again = readTestSource(source, shopSteps(), shopContainer());
    state.setLoaded(again);
    QCOMPARE(state.path(), pathId(again, "etc/passwd"));
    QCOMPARE(state.layer(), LayerIndex(1));
    QCOMPARE(state.upTo(), LayerIndex(2));
}

void TestItemsState::clears()
{
    const LoadedImagePtr loaded = shopStack();
    ExplorerState state;
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    state.selectPath(pathId(loaded, "etc"));
    QSignalSpy spy(&state, &ExplorerState::sourceChanged);
    state.clear();
    state.clear();
    QCOMPARE(spy.count(), 1);
    QVERIFY(state.isEmpty());
    QVERIFY(!state.loaded());
    QVERIFY(!state.layer().isValid() && !state.path().isValid() && !state.upTo().isValid());
    QCOMPARE(state.layerCount(), std::size_t(0));
}

STRATOSCOPE_TEST(TestItemsState)
#include "tst_itemsstate.moc"
