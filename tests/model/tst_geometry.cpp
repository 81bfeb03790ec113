// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "historybars.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** The history bars: one column per layer, one row per version. */
class tst_Geometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void columnWidth_data();
    void columnWidth();
    void bar_data();
    void bar();
    void barsDoNotOverlap();
    void headsStandAboveBars();
    void layerAt_data();
    void layerAt();
    void noLayers();
};

namespace
{

/** Ten columns of 40 with gaps of 4. */
HistoryGrid tenColumns()
{
    HistoryGrid grid;
    grid.layerCount = 10;
    grid.width = 436;
    grid.minColumnWidth = 20;
    grid.maxColumnWidth = 100;
    grid.columnGap = 4;
    grid.headHeight = 30;
    grid.rowHeight = 20;
    grid.rowGap = 5;
    return grid;
}

}

void tst_Geometry::columnWidth_data()
{
    QTest::addColumn<qreal>("width");
    QTest::addColumn<qreal>("column");
    QTest::addColumn<qreal>("total");

    QTest::newRow("fills the width") << 436.0 << 40.0 << 436.0;
    QTest::newRow("not wider than the maximum") << 5000.0 << 100.0 << 1036.0;
    QTest::newRow("not narrower than the minimum") << 50.0 << 20.0 << 236.0;
    QTest::newRow("negative width") << -7.0 << 20.0 << 236.0;
}

void tst_Geometry::columnWidth()
{
    QFETCH(qreal, width);
    QFETCH(qreal, column);
    QFETCH(qreal, total);

    HistoryGrid grid = tenColumns();
    grid.width = width;
    QCOMPARE(historyColumnWidth(grid), column);
    QCOMPARE(historySize(grid, 3), QSizeF(total, 30 + 3 * 25));
}

void tst_Geometry::bar_data()
{
    QTest::addColumn<quint32>("layer");
    QTest::addColumn<quint32>("until");
    QTest::addColumn<QRectF>("rect");

    const quint32 never = NeverHidden.value;
    QTest::newRow("one layer") << 0u << 1u << QRectF(0, 60, 40, 20);
    QTest::newRow("spans its gaps") << 2u << 5u << QRectF(88, 60, 128, 20);
    QTest::newRow("never hidden reaches the top") << 3u << never << QRectF(132, 60, 304, 20);
    QTest::newRow("hidden above the top") << 9u << 4000u << QRectF(396, 60, 40, 20);
    QTest::newRow("hidden at once") << 4u << 4u << QRectF();
    QTest::newRow("hidden before it existed") << 4u << 2u << QRectF();
    QTest::newRow("not in the stack") << 10u << never << QRectF();
    QTest::newRow("no layer") << never << never << QRectF();
}

void tst_Geometry::bar()
{
    QFETCH(quint32, layer);
    QFETCH(quint32, until);
    QFETCH(QRectF, rect);

    QCOMPARE(historyBar(tenColumns(), {LayerIndex(layer), LayerIndex(until)}, 1), rect);
}

void tst_Geometry::barsDoNotOverlap()
{
    const std::vector<LayerSpan> spans {
        {LayerIndex(0), LayerIndex(3)}, {LayerIndex(3), LayerIndex(4)}, {LayerIndex(6), NeverHidden}};
    const std::vector<QRectF> bars = historyBars(tenColumns(), spans);
    QCOMPARE(bars.size(), spans.size());
    for (std::size_t i = 1; i < bars.size(); ++i) {
        QVERIFY(bars[i].top() > bars[i - 1].bottom());
        QVERIFY(bars[i].left() > bars[i - 1].right());
    }
    QVERIFY(bars.back().bottom() <= historySize(tenColumns(), spans.size()).height());
}

void tst_Geometry::headsStandAboveBars()
{
    for (std::size_t i = 0; i < 10; ++i) {
        const QRectF head = historyHead(tenColumns(), LayerIndex(i));
        const QRectF bar = historyBar(tenColumns(), {LayerIndex(i), LayerIndex(i + 1)}, 0);
        QCOMPARE(head.left(), bar.left());
        QCOMPARE(head.width(), bar.width());
        QVERIFY(head.bottom() <= bar.top());
    }
    QVERIFY(historyHead(tenColumns(), LayerIndex(10)).isNull());
    QVERIFY(historyHead(tenColumns(), LayerIndex()).isNull());
}

void tst_Geometry::layerAt_data()
{
    QTest::addColumn<qreal>("x");
    QTest::addColumn<quint32>("layer");

    QTest::newRow("left edge") << 0.0 << 0u;
    QTest::newRow("inside") << 150.0 << 3u;
    QTest::newRow("the gap belongs to the left column") << 42.0 << 0u;
    QTest::newRow("next column") << 44.0 << 1u;
    QTest::newRow("right edge") << 435.9 << 9u;
    QTest::newRow("right of everything") << 440.0 << quint32(LayerIndex::Invalid);
    QTest::newRow("left of everything") << -0.1 << quint32(LayerIndex::Invalid);
}

void tst_Geometry::layerAt()
{
    QFETCH(qreal, x);
    QFETCH(quint32, layer);
    QCOMPARE(historyLayerAt(tenColumns(), x), LayerIndex(layer));
}

void tst_Geometry::noLayers()
{
    const HistoryGrid grid;
    QCOMPARE(historyColumnWidth(grid), 0.0);
    QCOMPARE(historySize(grid, 0), QSizeF(0, 0));
    QVERIFY(!historyLayerAt(grid, 0).isValid());
    QVERIFY(historyBar(grid, {LayerIndex(0), NeverHidden}, 0).isNull());
}

STRATOSCOPE_TEST(tst_Geometry)
#include "tst_geometry.moc"
