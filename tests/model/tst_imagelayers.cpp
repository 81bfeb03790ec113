// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "image.h"
#include "layergraph.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

namespace
{

/** A made-up diff ID. */
Digest diffId(int number)
{
    return sha256(QByteArray::number(number));
}

Image stack(const std::vector<int> &numbers)
{
    Image image;
    for (const int number : numbers) {
        image.layers.emplace_back();
        image.config.diffIds.push_back(diffId(number));
    }
    completeLayers(image);
    return image;
}

}

class TestImageLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void chainIds();
    void missingDiffIdEndsTheChain();
    void history_data();
    void history();
    void countsDisagree();
    void names();
    void graphSharesChains();
    void graphKeepsUnknownApart();
};

void TestImageLayers::chainIds()
{
    // Calculated with sha256sum for three layers with the diff IDs aa…, bb…, cc….
    Image image;
    for (const char digit : {'a', 'b', 'c'}) {
        image.layers.emplace_back();
        image.config.diffIds.push_back(
            Digest::parse(QStringLiteral("sha256:") + QString(64, QLatin1Char(digit))).value());
    }
    completeLayers(image);
    QCOMPARE(image.warnings, QStringList());
    QCOMPARE(image.layers[0].chainId.toString(), QStringLiteral("sha256:") + QString(64, QLatin1Char('a')));
    QCOMPARE(image.layers[1].chainId.toString(),
        QStringLiteral("sha256:ccd722928bd92476ba1745586fed6e45a102504185ad88cd89e01ff116fd146c"));
    QCOMPARE(image.layers[2].chainId.toString(),
        QStringLiteral("sha256:c1377126441fb2f5ec2c21ae2a60255331d639e830f0ee1b40a36e52d4c40588"));
}

void TestImageLayers::missingDiffIdEndsTheChain()
{
    Image image;
    image.layers.resize(3);
    image.config.diffIds = {diffId(1), Digest(), diffId(3)};
    completeLayers(image);
    QCOMPARE(image.layers[0].chainId, diffId(1));
    QVERIFY(image.layers[1].chainId.isEmpty());
    QCOMPARE(image.layers[2].diffId, diffId(3));
    QVERIFY(image.layers[2].chainId.isEmpty());
}

void TestImageLayers::history_data()
{
    QTest::addColumn<int>("layers");
    QTest::addColumn<QString>("steps"); // L: created a layer; e: did not.
    QTest::addColumn<QString>("mapped"); // The step's number for each layer, or -.
    QTest::addColumn<bool>("warns");

    QTest::newRow("none") << 2 << QString() << QStringLiteral("--") << false;
    QTest::newRow("one each") << 2 << QStringLiteral("LL") << QStringLiteral("01") << false;
    QTest::newRow("empty ones between") << 3 << QStringLiteral("eLeeLLe") << QStringLiteral("145") << false;
    QTest::newRow("history is longer") << 1 << QStringLiteral("LeL") << QStringLiteral("0") << true;
    QTest::newRow("history is shorter") << 3 << QStringLiteral("eL") << QStringLiteral("1--") << true;
    QTest::newRow("all empty") << 1 << QStringLiteral("ee") << QStringLiteral("-") << true;
    QTest::newRow("no layers") << 0 << QStringLiteral("e") << QString() << false;
}

void TestImageLayers::history()
{
    QFETCH(int, layers);
    QFETCH(QString, steps);
    QFETCH(QString, mapped);
    QFETCH(bool, warns);
    Image image;
    image.layers.resize(std::size_t(layers));
    for (int i = 0; i < layers; ++i)
        image.config.diffIds.push_back(diffId(i));
    for (const QChar step : steps) {
        image.config.history.emplace_back();
        image.config.history.back().emptyLayer = step == QLatin1Char('e');
        image.config.history.back().createdBy = QString::number(image.config.history.size() - 1);
    }
    completeLayers(image);
    QString found;
    for (std::size_t i = 0; i < image.layers.size(); ++i)
        found += image.layers[i].historyStep ? image.createdBy(LayerIndex(i)) : QStringLiteral("-");
    QCOMPARE(found, mapped);
    QCOMPARE(image.warnings.size(), warns ? 1 : 0);
    if (warns)
        QVERIFY(image.warnings.first().contains(QStringLiteral("%1 layer(s)").arg(layers)));
}

void TestImageLayers::countsDisagree()
{
    Image image;
    image.layers.resize(3);
    image.config.diffIds = {diffId(1), diffId(2)};
    completeLayers(image);
    QCOMPARE(
        image.warnings, QStringList(QStringLiteral("the image has 3 layer(s), but its config lists 2 diff ID(s)")));
    QCOMPARE(image.layers[1].diffId, diffId(2));
    QVERIFY(image.layers[2].diffId.isEmpty());
}

void TestImageLayers::names()
{
    Image image;
    QCOMPARE(image.displayName(), QStringLiteral("unnamed image"));
    image.id = diffId(1);
    QCOMPARE(image.displayName(), diffId(1).shortHex());
    image.names = QStringList({QStringLiteral("shop:2.4"), QStringLiteral("shop:latest")});
    QCOMPARE(image.displayName(), QStringLiteral("shop:2.4"));
}

void TestImageLayers::graphSharesChains()
{
    const LayerGraph graph({stack({1, 2, 3}), stack({1, 2, 4}), stack({2}), stack({})});
    QCOMPARE(graph.nodes().size(), 5u);
    QCOMPARE(graph.node(0, LayerIndex(1)), graph.node(1, LayerIndex(1)));
    QVERIFY(graph.top(0) != graph.top(1));
    QCOMPARE(graph.sharedBy(0, LayerIndex(0)), 2u);
    QCOMPARE(graph.sharedBy(0, LayerIndex(2)), 1u);
    // The same layer on top of others is a different node.
    QCOMPARE(graph.sharedBy(2, LayerIndex(0)), 1u);
    QVERIFY(!graph.top(3).isValid());
    const LayerGraph::Node &top = graph.nodes()[graph.top(1).value];
    QCOMPARE(top.parent, graph.node(0, LayerIndex(1)));
    QVERIFY(!graph.nodes()[graph.node(0, LayerIndex(0)).value].parent.isValid());
}

void TestImageLayers::graphKeepsUnknownApart()
{
    Image unknown;
    unknown.layers.resize(2);
    const LayerGraph graph({unknown, unknown});
    QCOMPARE(graph.nodes().size(), 4u);
    QCOMPARE(graph.sharedBy(1, LayerIndex(1)), 1u);
}

STRATOSCOPE_TEST(TestImageLayers)
#include "tst_imagelayers.moc"
