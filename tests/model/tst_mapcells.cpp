// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapcells.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Maps of trees: areas in proportion to the weights, no overlaps, every cell within its parent, nothing lost. */
class TestMapCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothing();
    void areasAreProportional();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void lightNodesAreDrawnAsOne();
    void cellsAreBounded();
    void deepTreesEnd();
    void icicleRows();
    void findsTheInnermost();
};

namespace
{

constexpr QRectF Bounds(10, 20, 800, 600);

/** A tree that grows level by level: \a widths are the numbers of children at each level. */
WeightTree randomTree(const QList<int> &widths, quint32 seed)
{
    QRandomGenerator random(seed);
    WeightTree tree;
    tree.nodes.push_back({});
    std::size_t begin = 0;
    for (const int width : widths) {
        const std::size_t end = tree.nodes.size();
        for (std::size_t node = begin; node < end; ++node) {
            tree.nodes[node].firstChild = static_cast<quint32>(tree.nodes.size());
            tree.nodes[node].childCount = static_cast<quint32>(width);
            for (int i = 0; i < width; ++i)
                tree.nodes.push_back({0, static_cast<quint32>(node), 0, 0});
        }
        begin = end;
    }
    for (std::size_t i = begin; i < tree.nodes.size(); ++i)
        tree.nodes[i].weight = 1 + random.bounded(1000u);
    // Backwards, since leaves come last: each node is complete before it is added to its parent.
    for (std::size_t i = tree.nodes.size(); i-- > 1;)
        tree.nodes[tree.nodes[i].parent].weight += tree.nodes[i].weight;
    for (const WeightTree::Node &node : std::vector<WeightTree::Node>(tree.nodes)) {
        const auto first = tree.nodes.begin() + node.firstChild;
        // Only leaves move, so no links break.
        if (node.childCount > 0 && first->childCount == 0)
            std::sort(first, first + node.childCount, [](const auto &a, const auto &b) { return a.weight > b.weight; });
    }
    return tree;
}

double area(const QRectF &rect)
{
    return rect.width() * rect.height();
}

bool overlap(const QRectF &left, const QRectF &right)
{
    const QRectF common = left.intersected(right);
    return common.width() > 1e-6 && common.height() > 1e-6;
}

bool isWithin(const QRectF &inner, const QRectF &outer)
{
    return inner.left() >= outer.left() - 1e-6 && inner.right() <= outer.right() + 1e-6
        && inner.top() >= outer.top() - 1e-6 && inner.bottom() <= outer.bottom() + 1e-6;
}

quint64 weightOf(const WeightTree &tree, const MapCell &cell)
{
    quint64 weight = 0;
    for (quint32 i = 0; i < cell.count; ++i)
        weight += tree.nodes[cell.node + i].weight;
    return weight;
}

}

void TestMapCells::nothing()
{
    QVERIFY(treemapCells({}, 0, Bounds, {}).empty());
    QVERIFY(icicleCells({}, 0, Bounds, {}).empty());
    WeightTree one;
    one.nodes.push_back({5, 0, 0, 0});
    QVERIFY(treemapCells(one, 0, QRectF(), {}).empty());
    const std::vector<MapCell> cells = treemapCells(one, 0, Bounds, {});
    QCOMPARE(cells.size(), 1u);
    QCOMPARE(cells.front().rect, Bounds);
}

void TestMapCells::areasAreProportional()
{
    const WeightTree tree = randomTree({30}, 1);
    const std::vector<MapCell> cells = treemapCells(tree, 0, Bounds, {2, 0, 3});
    QCOMPARE(cells.size(), 30u);
    const double unit = area(Bounds) / static_cast<double>(tree.nodes[0].weight);
    for (const MapCell &cell : cells)
        QVERIFY(qAbs(area(cell.rect) - static_cast<double>(weightOf(tree, cell)) * unit) < 1e-3);
}

void TestMapCells::nothingOverlaps_data()
{
    QTest::addColumn<bool>("icicle");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 4; ++seed) {
        QTest::addRow("treemap %u", seed) << false << seed;
        QTest::addRow("icicle %u", seed) << true << seed;
    }
}

void TestMapCells::nothingOverlaps()
{
    QFETCH(bool, icicle);
    QFETCH(quint32, seed);
    const WeightTree tree = randomTree({7, 5, 6, 4}, seed);
    const MapStyle style {2, 14, 3};
    const std::vector<MapCell> cells
        = icicle ? icicleCells(tree, 0, Bounds, style) : treemapCells(tree, 0, Bounds, style);
    QVERIFY(cells.size() > 20);
    quint64 drawn = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const MapCell &cell = cells[i];
        QVERIFY(isWithin(cell.rect, Bounds));
        drawn += cell.isOpen ? 0 : weightOf(tree, cell);
        for (std::size_t j = i + 1; j < cells.size(); ++j) {
            if (cells[j].depth == cell.depth)
                QVERIFY(!overlap(cell.rect, cells[j].rect));
            const bool isIn = tree.nodes[cells[j].node].parent == cell.node && cells[j].depth == cell.depth + 1;
            if (!isIn)
                continue;
            QVERIFY(cell.isOpen);
            if (!icicle)
                QVERIFY(isWithin(cells[j].rect, cell.rect));
        }
    }
    // Everything is drawn, whether separately or combined.
    QCOMPARE(drawn, tree.nodes[0].weight);
}

void TestMapCells::lightNodesAreDrawnAsOne()
{
    WeightTree tree;
    tree.nodes.push_back({1000 + 500, 0, 1, 501});
    tree.nodes.push_back({1000, 0, 0, 0});
    for (int i = 0; i < 500; ++i)
        tree.nodes.push_back({1, 0, 0, 0});
    const std::vector<MapCell> cells = treemapCells(tree, 0, QRectF(0, 0, 40, 40), {1, 0, 3});
    QCOMPARE(cells.size(), 2u);
    QCOMPARE(cells[1].count, 500u);
    QCOMPARE(cells[1].node, 2u);
    QVERIFY(qAbs(area(cells[1].rect) - 1600.0 / 3) < 1e-6);
}

void TestMapCells::cellsAreBounded()
{
    const WeightTree tree = randomTree({20, 20, 20, 20}, 3);
    QVERIFY(tree.nodes.size() > 160'000);
    const std::vector<MapCell> cells = treemapCells(tree, 0, Bounds, {1, 0, 3});
    QVERIFY(cells.size() < 800 * 600 / 4);
}

void TestMapCells::deepTreesEnd()
{
    WeightTree tree;
    for (quint32 i = 0; i < 5000; ++i)
        tree.nodes.push_back({7, i == 0 ? 0 : i - 1, i + 1, 1});
    tree.nodes.push_back({7, 4999, 0, 0});
    QVERIFY(treemapCells(tree, 0, Bounds, {0, 0, 1}).size() < 5000);
    QVERIFY(icicleCells(tree, 0, Bounds, {0, 20, 1}).size() <= 30);
}

void TestMapCells::icicleRows()
{
    const WeightTree tree = randomTree({3, 2}, 1);
    const std::vector<MapCell> cells = icicleCells(tree, 0, Bounds, {0, 20, 1});
    QCOMPARE(cells.size(), 10u);
    QCOMPARE(cells.front().rect, QRectF(10, 20, 800, 20));
    const double unit = Bounds.width() / static_cast<double>(tree.nodes[0].weight);
    for (const MapCell &cell : cells) {
        QCOMPARE(cell.rect.top(), 20.0 + 20 * cell.depth);
        QVERIFY(qAbs(cell.rect.width() - static_cast<double>(weightOf(tree, cell)) * unit) < 1e-6);
    }
}

void TestMapCells::findsTheInnermost()
{
    const WeightTree tree = randomTree({3, 2}, 1);
    const std::vector<MapCell> cells = treemapCells(tree, 0, Bounds, {4, 0, 3});
    const std::size_t inner = cellAt(cells, cells.back().rect.center());
    QCOMPARE(inner, cells.size() - 1);
    QCOMPARE(cellAt(cells, QPointF(0, 0)), cells.size());
}

STRATOSCOPE_TEST(TestMapCells)
#include "tst_mapcells.moc"
