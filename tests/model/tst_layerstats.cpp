// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerstats.h"
#include "layertext.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace stratoscope;

class TestLayerStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void counts();
    void overwrittenIsWasted();
    void deletedDirectoryIsWasted();
    void hardLinkIsWastedWithItsLastName();
    void linkFromAboveKeepsBytesVisible();
    void linkFromAboveCopiesNothingUp();
    void rowsAddUp();
};

void TestLayerStats::counts()
{
    const UnionTree tree = stackFromText({"d d\nf d/a 10 =x\nf d/b 5 =x\nf gone 7\nf same 3 =x\nf type 1\nd o\nf o/p 2",
        "f d/a 10 =y\nf d/b 5 =x mode=0600\nf .wh.gone\nf same 3 =x\nl type -> d\nf new 1\nd o\nf o/.wh..wh..opq"});
    const ImageStats stats = imageStats(tree);
    const LayerStats &upper = stats.layers[1];
    QCOMPARE(upper.added, 1u);
    QCOMPARE(upper.modified, 3u); // d/a, type, o
    QCOMPARE(upper.metadataOnly, 1u);
    QCOMPARE(upper.unchanged, 1u);
    QCOMPARE(upper.deleted, 1u);
    QCOMPARE(upper.entries, 7u);
    QCOMPARE(upper.size, 19u);
    QCOMPARE(upper.files, 4u);
    QCOMPARE(stats.files, 5u); // d/a d/b same type new
    QCOMPARE(stats.directories, 2u);
}

void TestLayerStats::overwrittenIsWasted()
{
    const ImageStats stats = imageStats(stackFromText({"f a 100\nf b 1", "f a 30", "f c 1"}));
    QCOMPARE(stats.layers[0].size, 101u);
    QCOMPARE(stats.layers[0].wastedBytes, 100u);
    QCOMPARE(stats.layers[0].visibleBytes, 1u);
    QCOMPARE(stats.layers[1].hidesBytes, 100u);
    QCOMPARE(stats.wastedBytes, 100u);
    QCOMPARE(stats.visibleBytes, 32u);
}

void TestLayerStats::deletedDirectoryIsWasted()
{
    const ImageStats stats = imageStats(stackFromText({"f c/f 10000\nf c/g/h 500", "f .wh.c"}));
    QCOMPARE(stats.wastedBytes, 10500u);
    QCOMPARE(stats.layers[1].hidesBytes, 10500u);
}

void TestLayerStats::hardLinkIsWastedWithItsLastName()
{
    QCOMPARE(imageStats(stackFromText({"f a 50\nh b -> a", "f .wh.a"})).wastedBytes, 0u);
    const ImageStats stats = imageStats(stackFromText({"f a 50\nh b -> a", "f .wh.a", "f .wh.b"}));
    QCOMPARE(stats.layers[0].size, 50u);
    QCOMPARE(stats.wastedBytes, 50u);
    QCOMPARE(stats.layers[1].hidesBytes, 0u);
    QCOMPARE(stats.layers[2].hidesBytes, 50u);
}

void TestLayerStats::linkFromAboveKeepsBytesVisible()
{
    const ImageStats stats = imageStats(stackFromText({"f a 50", "h b -> a", "f .wh.a"}));
    QCOMPARE(stats.layers[1].size, 0u);
    QCOMPARE(stats.layers[0].visibleBytes, 50u);
}

void TestLayerStats::linkFromAboveCopiesNothingUp()
{
    const ImageStats stats = imageStats(stackFromText({"f a 50 =x\nf b 50 =x\nf c 7 =x", "h b -> a\nf c 7 =x"}));
    QCOMPARE(stats.layers[1].size, 7u);
    QCOMPARE(stats.layers[1].copiedUpBytes, 7u);
}

void TestLayerStats::rowsAddUp()
{
    const UnionTree tree = stackFromText({"f a 100\nh a2 -> a\nf b 7\nf k 3", "f a 30\nf .wh.a2\nf .wh.b"});
    const std::vector<quint64> wasted = wastedBytesByRow(tree, LayerIndex(0));
    QCOMPARE(std::accumulate(wasted.begin(), wasted.end(), quint64(0)), imageStats(tree).layers[0].wastedBytes);
    QCOMPARE(wasted.size(), tree.rows(LayerIndex(0)).size());
}

STRATOSCOPE_TEST(TestLayerStats)
#include "tst_layerstats.moc"
