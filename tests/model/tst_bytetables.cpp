// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytemap.h"
#include "bytetables.h"
#include "layerstats.h"
#include "layertext.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

class TestByteTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void kinds_data();
    void kinds();
    void directories();
    void largestFirst();
    void hardLinksCountOnce();
    void mapOfADirectoryThatWasAFile();
    void everythingAddsUp();
};

namespace
{

/** A random tree with few names, so that layers overlap. */
UnionTree randomTree(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto pick = [&](std::initializer_list<const char *> choices) {
        return QByteArray(*(choices.begin() + random.bounded(qint64(choices.size()))));
    };
    std::vector<LayerEntries> layers;
    for (int layer = 0; layer < 5; ++layer) {
        QByteArray lines;
        for (int i = 0; i < 10; ++i) {
            const QByteArray directory = pick({"", "d/", "d/e/", "g/", "usr/share/doc/"});
            const QByteArray name = pick({"a", "b.py", "lib.so.1"});
            if (random.bounded(5) == 0)
                lines += "f " + directory + pick({".wh.a", ".wh..wh..opq"}) + "\n";
            else if (random.bounded(5) == 0)
                lines += "h " + directory + name + " -> " + pick({"a", "d/b.py"}) + "\n";
            else
                lines += "f " + directory + name + ' ' + QByteArray::number(random.bounded(90)) + "\n";
        }
        layers.push_back(layerFromText(lines.constData()));
    }
    return UnionTree(std::move(layers));
}

void compareTables(const UnionTree &tree, ByteScope scope, LayerIndex layer, quint64 expected)
{
    const std::vector<ByteItem> items = byteItems(tree, scope, layer);
    QCOMPARE(sumOf(items), expected);
    const ByteTables tables = byteTables(tree, items);
    QCOMPARE(tables.total.bytes, expected);
    QCOMPARE(tables.total.files, items.size());
    quint64 layers = 0;
    for (const ByteSum &sum : tables.layers)
        layers += sum.bytes;
    QCOMPARE(layers, expected);
    quint64 kinds = 0;
    for (const ByteSum &sum : tables.kinds)
        kinds += sum.bytes;
    QCOMPARE(kinds, expected);
    quint64 direct = 0;
    for (const DirectoryBytes &directory : tables.directories) {
        direct += directory.direct.bytes;
        QVERIFY(directory.total.bytes >= directory.direct.bytes);
    }
    QCOMPARE(direct, expected);
    if (expected > 0) {
        QCOMPARE(tables.directories.front().path, PathTable::Root);
        QCOMPARE(tables.directories.front().total.bytes, expected);
    }
    quint64 files = 0;
    for (const ByteItem &item : tables.largest)
        files += item.bytes;
    QCOMPARE(files, expected);

    const ByteMap map = byteMap(tree.paths(), items);
    QCOMPARE(map.tree.nodes.empty() ? 0 : map.tree.nodes.front().weight, expected);
    quint64 leaves = 0;
    for (std::size_t i = 0; i < map.tree.nodes.size(); ++i) {
        const WeightTree::Node &node = map.tree.nodes[i];
        QCOMPARE(map.places[i].version.isValid(), node.childCount == 0);
        leaves += node.childCount == 0 ? node.weight : 0;
        quint64 children = 0;
        for (quint32 child = node.firstChild; child < node.firstChild + node.childCount; ++child) {
            children += map.tree.nodes[child].weight;
            QCOMPARE(map.tree.nodes[child].parent, quint32(i));
            QVERIFY(child == node.firstChild || map.tree.nodes[child - 1].weight >= map.tree.nodes[child].weight);
        }
        if (node.childCount > 0)
            QCOMPARE(children, node.weight);
    }
    QCOMPARE(leaves, expected);
    const std::vector<quint32> counts = map.fileCounts();
    QCOMPARE(counts.empty() ? 0 : std::size_t(counts.front()), items.size());
    for (std::size_t i = 0; i < map.tree.nodes.size(); ++i) {
        QVERIFY(counts[i] > 0);
        const quint32 file = map.heaviestFile(quint32(i));
        QVERIFY(map.places[file].version.isValid());
        QVERIFY(map.tree.nodes[file].weight <= map.tree.nodes[i].weight);
    }
}

}

void TestByteTables::kinds_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FileKind>("kind");
    const auto row = [](const char *line, FileKind kind) { QTest::newRow(line) << QByteArray(line) << kind; };
    row("f usr/bin/node 1 mode=0755", FileKind::Program);
    row("f usr/bin/README 1", FileKind::Other);
    row("f usr/lib/libz.so 1 mode=0755", FileKind::SharedLibrary);
    row("f usr/lib/libz.so.1.2.13 1", FileKind::SharedLibrary);
    row("f run/a.sock 1", FileKind::Other);
    row("f usr/lib/libz.so.bak 1", FileKind::Other);
    row("f usr/lib/libz.a 1", FileKind::Development);
    row("f x/Test.PY 1", FileKind::Python);
    row("f x/setup.sh 1 mode=0755", FileKind::Scripts);
    row("f usr/share/doc/x/copyright 1", FileKind::Documentation);
    row("f usr/share/doc/x/a.png 1", FileKind::Documentation);
    row("f usr/share/documents/x 1", FileKind::Other);
    row("f usr/share/zoneinfo/Europe/Vienna 1", FileKind::Locale);
    row("f var/lib/apt/lists/x 1", FileKind::PackageData);
    row("f .png 1", FileKind::Other);
    row("f a.averyverylongendingthatnobodyhas 1", FileKind::Other);
    row("f a. 1", FileKind::Other);
    row("f srv/a.tar.gz 1", FileKind::Archive);
}

void TestByteTables::kinds()
{
    QFETCH(QByteArray, line);
    const UnionTree tree = stackFromText({line.constData()});
    const std::vector<ByteItem> items = byteItems(tree, ByteScope::Everything);
    QCOMPARE(items.size(), 1u);
    QTEST(FileKindTable(tree).kindOf(items.front().version), "kind");
}

void TestByteTables::directories()
{
    const UnionTree tree = stackFromText({"f d/a 10\nf d/e/b 30\nf c 5\nd empty"});
    const ByteTables tables = byteTables(tree, byteItems(tree, ByteScope::Visible, tree.top()));
    QStringList lines;
    for (const DirectoryBytes &directory : tables.directories)
        lines.append(QStringLiteral("%1 %2/%3 %4/%5")
                         .arg(QString::fromUtf8(tree.paths().fullPath(directory.path)))
                         .arg(directory.direct.bytes)
                         .arg(directory.direct.files)
                         .arg(directory.total.bytes)
                         .arg(directory.total.files));
    QCOMPARE(lines,
        QStringList({QStringLiteral("/ 5/1 45/3"), QStringLiteral("/d 10/1 40/2"), QStringLiteral("/d/e 30/1 30/1")}));
}

void TestByteTables::largestFirst()
{
    const UnionTree tree = stackFromText({"f a 10\nf b 30\nf c 20"});
    const ByteTables tables = byteTables(tree, byteItems(tree, ByteScope::Everything));
    QCOMPARE(tables.largest.size(), 3u);
    QCOMPARE(tables.largest[0].bytes, 30u);
    QCOMPARE(tables.largest[2].bytes, 10u);
}

void TestByteTables::hardLinksCountOnce()
{
    const UnionTree tree = stackFromText({"f a 50\nh b -> a", "f .wh.a"});
    const std::vector<ByteItem> below = byteItems(tree, ByteScope::Visible, LayerIndex(0));
    QCOMPARE(below.size(), 1u);
    QCOMPARE(tree.paths().fullPath(below.front().path), QByteArray("/a"));
    const std::vector<ByteItem> top = byteItems(tree, ByteScope::Visible, LayerIndex(1));
    QCOMPARE(top.size(), 1u);
    QCOMPARE(tree.paths().fullPath(top.front().path), QByteArray("/b"));
    QVERIFY(byteItems(tree, ByteScope::Hidden).empty());
}

void TestByteTables::mapOfADirectoryThatWasAFile()
{
    const UnionTree tree = stackFromText({"f x 10", "d x\nf x/y 20", "f .wh.x"});
    const ByteMap map = byteMap(tree.paths(), byteItems(tree, ByteScope::Hidden));
    const PathId x = tree.paths().find("x");
    const quint32 node = map.nodeOf(tree.paths(), x);
    QCOMPARE(map.places[node].path, x);
    QCOMPARE(map.tree.nodes[node].weight, 30u);
    QCOMPARE(map.tree.nodes[node].childCount, 2u);
    QCOMPARE(map.nodeOf(tree.paths(), tree.paths().find("x/y")), map.tree.nodes[node].firstChild);
    QCOMPARE(map.nodeOf(tree.paths(), PathTable::Root), WeightTree::Root);
}

void TestByteTables::everythingAddsUp()
{
    for (quint32 seed = 0; seed < 150; ++seed) {
        const UnionTree tree = randomTree(seed);
        const ImageStats stats = imageStats(tree);
        for (std::size_t i = 0; i < tree.layerCount(); ++i) {
            const LayerIndex layer(i);
            compareTables(tree, ByteScope::Layer, layer, stats.layers[i].size);
            compareTables(tree, ByteScope::Visible, layer, tree.visibleSizes(layer)[PathTable::Root.value]);
        }
        compareTables(tree, ByteScope::Visible, tree.top(), stats.visibleBytes);
        compareTables(tree, ByteScope::Everything, {}, stats.size);
        compareTables(tree, ByteScope::Hidden, {}, stats.wastedBytes);
        if (QTest::currentTestFailed()) {
            qInfo("the tree was number %u", seed);
            return;
        }
    }
}

STRATOSCOPE_TEST(TestByteTables)
#include "tst_bytetables.moc"
