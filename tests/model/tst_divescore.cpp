// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "divescore.h"
#include "layertext.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Results worked out by hand from dive's algorithm. */
class TestDiveScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void score_data();
    void score();
};

void TestDiveScore::score_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    QTest::addColumn<double>("efficiency");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint64>("userSize");
    QTest::addColumn<quint64>("wasted");
    const auto row
        = [](const char *name, const QList<QByteArray> &layers, double efficiency, quint64 size, quint64 userSize,
              quint64 wasted) { QTest::newRow(name) << layers << efficiency << size << userSize << wasted; };

    row("nothing", {}, 1, 0, 0, 0);
    row("one layer", {"f a 10"}, 1, 10, 0, 0);
    row("nothing twice", {"f a 10", "f b 30"}, 1, 40, 30, 0);
    row("the copy that survives counts too", {"f a 900\nf b 1400", "f a 900"}, 2300.0 / 3200, 3200, 900, 1800);
    row("the smallest version would do", {"f a 30", "f a 10", "f a 20"}, 10.0 / 60, 60, 30, 60);
    row("a deleted file", {"d c\nf c/f 10000", "d c\nf c/.wh.f"}, 0, 10000, 0, 10000);
    row("a deleted directory raises the score", {"d c\nf c/f 10000\nf a 50", "f .wh.c\nf a 50"}, 20050.0 / 20100, 10100,
        50, 100);
    row("a directory deleted and nothing else", {"d c\nf c/f 10000", "f .wh.c"}, 1, 10000, 0, 0);
    row("opaque directories are not seen", {"d d\nf d/a 10", "d d\nf d/.wh..wh..opq\nf d/a 10"}, 0.5, 20, 10, 20);
    row("hard links have no size", {"f a 10\nh b -> a", "f b 10"}, 0.5, 20, 10, 10);
    row("empty directories are leaves", {"d d\nf a 1", "d d", "d d\nf d/x 4"}, 1, 5, 4, 0);
    // Siblings in byte order: in this layer, everything after a deletion of nothing is skipped.
    row("a deletion of nothing ends the layer", {"f a 1\nf b 2\nf z 4", "f a 1\nf .wh.n\nf z 4"}, 7.0 / 8, 12, 5, 2);
    row("what is below comes first", {"f d/z 2\nf e 4", "f d/z 2\nf .wh.e\nf .wh.n"}, 2.0 / 8, 8, 2, 8);
}

void TestDiveScore::score()
{
    QFETCH(QList<QByteArray>, layers);
    QFETCH(double, efficiency);
    std::vector<LayerEntries> built;
    for (const QByteArray &lines : layers)
        built.push_back(layerFromText(lines.constData()));
    const DiveScore score = diveScore(UnionTree(std::move(built)));
    QCOMPARE(score.efficiency, efficiency);
    QTEST(score.sizeBytes, "size");
    QTEST(score.userSizeBytes, "userSize");
    QTEST(score.wastedBytes, "wasted");
    const double part = score.userSizeBytes > 0 ? double(score.wastedBytes) / double(score.userSizeBytes) : 0;
    QCOMPARE(score.wastedUserPercent, part);
}

STRATOSCOPE_TEST(TestDiveScore)
#include "tst_divescore.moc"
