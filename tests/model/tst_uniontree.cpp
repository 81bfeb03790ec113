// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"
#include "layertext.h"
#include "readlimits.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

namespace
{

QString joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n'));
}

}

class TestUnionTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void merges_data();
    void merges();
    void changes_data();
    void changes();
    void everyHeight();
    void intervals();
    void fields();
    void lostFractions_data();
    void lostFractions();
    void questions();
    void sizesCountInodesOnce();
    void linkIntoLowerLayer();
    void danglingLinkWarns();
    void noDeviceHidesTheRoot();
    void manyWarningsAreCounted();
};

void TestUnionTree::merges_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, QList<QByteArray> layers, const char *expected) {
        QTest::newRow(name) << layers << QString::fromUtf8(expected);
    };

    row("nothing", {""}, "");
    row("upper file wins", {"f a 1", "f a 2"}, "a 2 @1");
    row("directories merge", {"d d\nf d/a 1", "d d\nf d/b 2"}, "d/ @1\nd/a 1 @0\nd/b 2 @1");
    row("implied parent keeps the lower directory", {"d d mode=0700\nf d/a 1", "f d/b 2"}, "d/ @0\nd/a 1 @0\nd/b 2 @1");
    row("implied parent", {"f x/y/z 1"}, "x/ @0\nx/y/ @0\nx/y/z 1 @0");
    row("whiteout of a file", {"f a 1\nf b 1", "f .wh.a"}, "b 1 @0");
    row("whiteout of a directory", {"d d\nd d/e\nf d/e/f 1", "f .wh.d"}, "");
    row("whiteout of nothing", {"f a 1", "f .wh.b"}, "a 1 @0");
    row("whiteout implies its parents", {"f a 1", "f x/y/.wh.b"}, "a 1 @0\nx/ @1\nx/y/ @1");
    row("whiteout before its own layer's file", {"f a 1", "f .wh.a\nf a 2"}, "a 2 @1");
    row("whiteout after its own layer's file", {"f a 1", "f a 2\nf .wh.a"}, "a 2 @1");
    row("whiteout and directory with the same name", {"f d/old 1", "d d\nf .wh.d\nf d/new 1"}, "d/ @1\nd/new 1 @1");
    row("whiteout and implied directory", {"f d/old 1", "f .wh.d\nf d/new 1"}, "d/ @1\nd/new 1 @1");
    row("opaque first", {"d d\nf d/old 1", "d d\nf d/.wh..wh..opq\nf d/new 1"}, "d/ @1\nd/new 1 @1");
    row("opaque last", {"d d\nf d/old 1", "f d/new 1\nd d\nf d/.wh..wh..opq"}, "d/ @1\nd/new 1 @1");
    row("opaque without a directory entry", {"d d\nf d/old 1", "f d/.wh..wh..opq"}, "d/ @0");
    row("opaque hides everything below", {"f d/a/b/c 1", "f d/.wh..wh..opq\nf d/a/x 1"}, "d/ @0\nd/a/ @1\nd/a/x 1 @1");
    row("opaque root", {"f a 1\nf d/b 1", "f .wh..wh..opq\nf c 1"}, "c 1 @1");
    row("file over directory", {"d d\nf d/a 1", "f d 5"}, "d 5 @1");
    row("file over directory and back", {"d d\nf d/a 1", "f d 5", "d d\nf d/b 1"}, "d/ @2\nd/b 1 @2");
    row("symlink over directory", {"d bin\nf bin/sh 1", "l bin -> usr/bin"}, "bin -> usr/bin @1");
    row("entry below a lower symlink implies a directory", {"l bin -> usr/bin", "f bin/sh 1"}, "bin/ @1\nbin/sh 1 @1");
    row("last entry for a path wins", {"f a 1\nf a 2\nf a 3"}, "a 3 @0");
    row("file then directory in one tar", {"f a 1\nd a\nf a/b 1"}, "a/ @0\na/b 1 @0");
    row("directory then file in one tar", {"d a\nf a/b 1\nf a 2"}, "a 2 @0");
    row("file, then below it", {"f a 1\nf a/b 2"}, "a/ @0\na/b 2 @0");
    row("directory, file, directory", {"d a\nf a/old 1\nf a 2\nd a\nf a/new 1"}, "a/ @0\na/new 1 @0");
    row("names are cleaned", {"f ./a 1\nf /b 1\nf c/../d 1\nf ../../e 1\nf x//y/./z 1"},
        "a 1 @0\nb 1 @0\nd 1 @0\ne 1 @0\nx/ @0\nx/y/ @0\nx/y/z 1 @0");
    row("AUFS leftovers", {"d .wh..wh.plnk\nf .wh..wh.plnk/1.2 7\nf .wh..wh.aufs\nh a -> .wh..wh.plnk/1.2"}, "a 7 @0");
    row("bare whiteout prefix", {"f a 1", "f .wh.\nf .wh..\nf .wh..."}, "a 1 @0");
    row("not a whiteout", {"f .wha 1\nf .wh 2"}, ".wh 2 @0\n.wha 1 @0");
    row("hard link", {"f a 3\nh b -> a"}, "a 3 @0\nb 3 @0");
    row("hard link outlives its target", {"f a 3\nh b -> a\nf a 9"}, "a 9 @0\nb 3 @0");
    row("hard link below", {"f a 3", "h b -> a"}, "a 3 @0\nb 3 @1");
    row("hard link to what this layer deletes", {"f a 3\nf b 4\nf c 5", "f .wh.a\nh b -> a"}, "c 5 @0");
    row("hard link to itself", {"h a -> a\nf b 1"}, "b 1 @0");
    row("hard link before its target", {"h b -> a\nf a 3"}, "a 3 @0\nb 3 @0");
    row("hard links before their target", {"h c -> b\nh b -> a\nh d -> c\nf a 3"}, "a 3 @0\nb 3 @0\nc 3 @0\nd 3 @0");
    row("hard link before its target, which is below too", {"f a 3", "h b -> a\nf a 9"}, "a 9 @1\nb 3 @1");
    row("hard link to what a link replaced", {"f c/a 3", "h c -> c/a\nh c/a -> c"}, "c/ @0\nc/a 3 @1");
    row("hard links in a circle", {"h a -> b\nh b -> a"}, "a 0 @0\nb 0 @0");
    row("hard link through a symlink", {"d real\nf real/f 3\nl link -> real\nh h -> link/f"},
        "h 3 @0\nlink -> real @0\nreal/ @0\nreal/f 3 @0");
    row("hard link to a symlink", {"l link -> real\nh h -> link"}, "h -> real @0\nlink -> real @0");
    row("through a hard link to a symlink", {"d real\nl link -> real\nh h -> link\nf h/f 1"},
        "h -> real @0\nlink -> real @0\nreal/ @0\nreal/f 1 @0");

    row("through a symlink", {"d real\nl link -> real\nf link/f 1"}, "link -> real @0\nreal/ @0\nreal/f 1 @0");
    row("through a symlink to nothing", {"l link -> real\nf link/f 1"}, "link -> real @0\nreal/ @0\nreal/f 1 @0");
    row("through an absolute symlink", {"d a\nl a/link -> /b/c\nf a/link/d/f 1"},
        "a/ @0\na/link -> /b/c @0\nb/ @0\nb/c/ @0\nb/c/d/ @0\nb/c/d/f 1 @0");
    row("through a chain", {"l a -> b/x\nl b -> c\nl c/x -> ../d/.\nf a/f 1\nf b/g 2"},
        "a -> b/x @0\nb -> c @0\nc/ @0\nc/g 2 @0\nc/x -> ../d/. @0\nd/ @0\nd/f 1 @0");
    row("chain made in time", {"l b -> c\nd c\nl c/x -> ../d\nl a -> b/x\nf a/f 1"},
        "a -> b/x @0\nb -> c @0\nc/ @0\nc/x -> ../d @0\nd/ @0\nd/f 1 @0");
    row("a symlink below a symlink", {"d d\nl a -> d\nl a/b -> ../e\nf a/b/f 1"},
        "a -> d @0\nd/ @0\nd/b -> ../e @0\ne/ @0\ne/f 1 @0");
    row("a symlink out of the root", {"d d\nl d/up -> ../../../etc\nf d/up/f 1"},
        "d/ @0\nd/up -> ../../../etc @0\netc/ @0\netc/f 1 @0");
    row("a symlink to the root", {"l a -> /\nl b -> ..\nf a/f 1\nf b/g 2"}, "a -> / @0\nb -> .. @0\nf 1 @0\ng 2 @0");
    row("symlinks in a circle", {"l a -> b\nl b -> a\nf a/f 1\nf g 2"}, "a -> b @0\nb -> a @0\ng 2 @0");
    row("a symlink to itself", {"l a -> a/a\nf a/f 1\nf g 2"}, "a -> a/a @0\ng 2 @0");
    row("names are cleaned before symlinks are followed", {"d d/e\nl link -> d/e\nf link/../f 1\nd link/x/.."},
        "d/ @0\nd/e/ @0\nf 1 @0\nlink/ @0");
    row("a symlink that comes later", {"f a/f 1\nl a -> b\nf a/g 2"}, "a -> b @0\nb/ @0\nb/g 2 @0");
    row("a symlink that is replaced", {"l a -> b\nf a/f 1\nd a\nf a/g 2"}, "a/ @0\na/g 2 @0\nb/ @0\nb/f 1 @0");
    row("a symlink that went with its directory", {"l d/a -> /b\nf d 1\nd d\nf d/a/f 2"}, "d/ @0\nd/a/ @0\nd/a/f 2 @0");
    row("a symlink under the directory at hand", {"f a/b/f 1\nl a -> c\nf a/b/f 2"},
        "a -> c @0\nc/ @0\nc/b/ @0\nc/b/f 2 @0");
    row("whiteout through a symlink", {"f real/f 1", "d real\nl link -> real\nf link/.wh.f"},
        "link -> real @1\nreal/ @1");
    row("opaque through a symlink", {"f real/f 1", "d real\nl link -> real\nf link/.wh..wh..opq"},
        "link -> real @1\nreal/ @1");
    row("a lower symlink is not followed", {"d real\nl link -> real", "d link\nf link/f 1"},
        "link/ @1\nlink/f 1 @1\nreal/ @0");
    row("a lower symlink on the way", {"d real\nl link -> real", "l way -> link\nf way/f 1"},
        "link/ @1\nlink/f 1 @1\nreal/ @0\nway -> link @1");
    row("a lower symlink again", {"d real\nl link -> real", "l link -> real\nf link/f 1"},
        "link -> real @1\nreal/ @0\nreal/f 1 @1");
    row("implied by a symlink, the lower directory stays",
        {"d real mode=0700\nf real/a 1", "l link -> real\nf link/f 1"},
        "link -> real @1\nreal/ @0\nreal/a 1 @0\nreal/f 1 @1");

    row("whiteout below a whiteout", {"d t\nf t/t 1", "f .wh.t\nf t/.wh.t"}, "");
    row("whiteout above a whiteout", {"d t\nf t/t 1", "f t/.wh.t\nf .wh.t"}, "");
    row("whiteout deep below a whiteout", {"f t/a/b/c 1", "f .wh.t\nf t/a/b/.wh.c\nf t/a/.wh.b"}, "");
    row("opaque in a whiteout", {"f t/a/b 1", "f .wh.t\nf t/.wh..wh..opq\nf t/a/.wh..wh..opq"}, "");
    row("whiteout below a whiteout beside a file", {"f t/a 1\nf t/b 2", "f .wh.t\nf t/.wh.a\nf t/c 3"},
        "t/ @1\nt/c 3 @1");
    row("whiteout below a whiteout of nothing", {"f a 1", "f .wh.t\nf t/.wh.t"}, "a 1 @0");
}

void TestUnionTree::merges()
{
    QFETCH(QList<QByteArray>, layers);
    QFETCH(QString, expected);
    std::vector<LayerEntries> built;
    for (const QByteArray &lines : layers)
        built.push_back(layerFromText(lines.constData()));
    const UnionTree tree(std::move(built));
    QCOMPARE(joined(unionText(tree, tree.top())), expected);
}

void TestUnionTree::changes_data()
{
    QTest::addColumn<QByteArray>("lower");
    QTest::addColumn<QByteArray>("upper");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *lower, const char *upper, const char *expected) {
        QTest::newRow(name) << QByteArray(lower) << QByteArray(upper) << QString::fromUtf8(expected);
    };

    row("added", "f b 1", "f a 1", "a added");
    row("size differs", "f a 1 =x", "f a 2 =x", "a modified");
    row("content differs", "f a 1 =x", "f a 1 =y", "a modified");
    row("mode only", "f a 1 =x", "f a 1 =x mode=0755", "a metadata");
    row("owner only", "f a 1 =x", "f a 1 =x uid=7", "a metadata");
    row("time only", "f a 1 =x", "f a 1 =x mtime=9", "a metadata");
    row("xattr only", "f a 1 =x", "f a 1 =x xattr=v", "a metadata");
    row("same again", "f a 1 =x", "f a 1 =x", "a unchanged");
    row("empty files are equal", "f a", "f a", "a unchanged");
    row("type", "f a 1", "l a -> b", "a replaced");
    row("file over directory", "f a/b 1", "f a 1", "a replaced");
    row("symlink target", "l a -> b", "l a -> c", "a modified");
    row("symlink again", "l a -> b", "l a -> b", "a unchanged");
    row("device number", "c n 1 3", "c n 1 5", "n modified");
    row("directory again", "d d", "d d", "d unchanged");
    row("directory mode", "d d", "d d mode=0700", "d metadata");
    row("deleted", "f a 1", "f .wh.a", "a deleted");
    row("deleted nothing", "f a 1", "f .wh.b", "b deleted");
    row("opaque", "f d/a 1", "d d\nf d/.wh..wh..opq", "d opaque");
    row("opaque, no entry", "f d/a 1", "f d/.wh..wh..opq", "d opaque");
    row("opaque over nothing", "f a 1", "d d\nf d/.wh..wh..opq", "d added");
    row("deleted and recreated", "f d/a 1", "d d\nf .wh.d", "d opaque");
    row("deleted, then made again", "f d/a 1", "f .wh.d\nd d", "d unchanged");
    row("recreated below an opaque directory", "f d/a 1 =x", "d d\nf d/.wh..wh..opq\nf d/a 1 =x",
        "d opaque\nd/a unchanged");
    row("hard link copied up", "f a 3 =x", "h b -> a", "b added");
    row("implied parents are not listed", "f d/a 1", "f d/e/b 1", "d/e/b added");
}

void TestUnionTree::changes()
{
    QFETCH(QByteArray, lower);
    QFETCH(QByteArray, upper);
    QFETCH(QString, expected);
    const UnionTree tree = stackFromText({lower.constData(), upper.constData()});
    QCOMPARE(joined(layerText(tree, LayerIndex(1))), expected);
}

void TestUnionTree::everyHeight()
{
    const UnionTree tree = stackFromText({"f a 1\nf d/x 1", "f a 2\nf .wh.d", "f .wh.a\nf d/y 3", ""});
    QCOMPARE(joined(unionText(tree, LayerIndex(0))), QStringLiteral("a 1 @0\nd/ @0\nd/x 1 @0"));
    QCOMPARE(joined(unionText(tree, LayerIndex(1))), QStringLiteral("a 2 @1"));
    QCOMPARE(joined(unionText(tree, LayerIndex(2))), QStringLiteral("d/ @2\nd/y 3 @2"));
    QCOMPARE(unionText(tree, LayerIndex(3)), unionText(tree, LayerIndex(2)));
}

void TestUnionTree::intervals()
{
    const UnionTree tree = stackFromText({"f a 1", "f a 2", "", "f .wh.a", "f a 3"});
    const std::vector<VersionId> history = tree.history(tree.paths().find("/a"));
    QCOMPARE(history.size(), 3u);
    QCOMPARE(tree.version(history[0]).layer, LayerIndex(0));
    QCOMPARE(tree.version(history[0]).until, LayerIndex(1));
    QCOMPARE(tree.version(history[1]).layer, LayerIndex(1));
    QCOMPARE(tree.version(history[1]).until, LayerIndex(3));
    QCOMPARE(tree.version(history[2]).layer, LayerIndex(4));
    QCOMPARE(tree.version(history[2]).until, NeverHidden);
    QVERIFY(!tree.visible(tree.paths().find("a"), LayerIndex(3)).isValid());
    QCOMPARE(tree.row(LayerIndex(3), tree.paths().find("a"))->before, history[1]);
    QVERIFY(!tree.row(LayerIndex(2), tree.paths().find("a")));
}

void TestUnionTree::fields()
{
    const UnionTree tree = stackFromText({"f a 1 =x", "f a 1 =x mode=0600 gid=5 mtime=7 xattr=z"});
    const ChangedFields fields = tree.row(LayerIndex(1), tree.paths().find("a"))->fields;
    QVERIFY(fields.mode && fields.owner && fields.time && fields.xattrs);
    const UnionTree owner = stackFromText({"f a 1 =x", "f a 1 =x uid=5"});
    QCOMPARE(owner.row(LayerIndex(1), owner.paths().find("a"))->fields, (ChangedFields {false, true, false, false}));
}

void TestUnionTree::lostFractions_data()
{
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const char *below, const char *above, bool isSame) {
        QTest::newRow(name) << QByteArray(below) << QByteArray(above) << isSame;
    };
    row("none", "5", "5", true);
    row("the same", "5.25", "5.25", true);
    row("lost", "5.25", "5", true);
    row("won", "5", "5.25", true);
    row("before 1970", "-5.25", "-5", true);
    row("another", "5.25", "5.5", false);
    row("by a nanosecond", "5.000000001", "5.000000002", false);
    row("another second", "5.25", "6.25", false);
    row("another second, lost", "5.25", "6", false);
}

void TestUnionTree::lostFractions()
{
    QFETCH(QByteArray, below);
    QFETCH(QByteArray, above);
    QFETCH(bool, isSame);
    const QByteArray file = "f a 1 =x mtime=";
    const UnionTree tree = stackFromText({(file + below).constData(), (file + above).constData()});
    const LayerRow *row = tree.row(LayerIndex(1), tree.paths().find("a"));
    QCOMPARE(row->change, isSame ? Change::Unchanged : Change::Metadata);
    QCOMPARE(row->fields, (ChangedFields {false, false, !isSame, false}));
}

void TestUnionTree::questions()
{
    const auto stack = [] { return stackFromText({"f a 4\nf b 4\nf c 4", "f c 4 mode=0600\nf b 4\nf a 4\nf d 4"}); };
    QCOMPARE(stack().questions().size(), 3u);
    QCOMPARE(joined(layerText(stack(), LayerIndex(1))), QStringLiteral("a modified\nb modified\nc modified\nd added"));

    const UnionTree open = stack();
    std::vector<bool> equal;
    for (const ContentQuestion &question : open.questions())
        equal.push_back(open.paths().name(open.version(question.after).path) != QByteArrayView("a"));
    const UnionTree tree = open.answered(equal);
    QCOMPARE(joined(layerText(tree, LayerIndex(1))), QStringLiteral("a modified\nb unchanged\nc metadata\nd added"));
    QVERIFY(tree.questions().empty());
    QCOMPARE(open.questions().size(), 3u);
    QCOMPARE(joined(layerText(open, LayerIndex(1))), QStringLiteral("a modified\nb modified\nc modified\nd added"));
    UnionTree own = stack();
    own.answer(equal);
    QCOMPARE(layerText(own, LayerIndex(1)), layerText(tree, LayerIndex(1)));
}

void TestUnionTree::sizesCountInodesOnce()
{
    const UnionTree tree = stackFromText({"f d/a 10\nh d/b -> d/a\nh e/c -> d/a", "f .wh.d\nf f 1"});
    const PathTable &paths = tree.paths();
    const std::vector<quint64> below = tree.visibleSizes(LayerIndex(0));
    QCOMPARE(below[PathTable::Root.value], 10u);
    QCOMPARE(below[paths.find("d").value], 10u);
    QCOMPARE(below[paths.find("e").value], 0u);
    const std::vector<quint64> above = tree.visibleSizes(LayerIndex(1));
    QCOMPARE(above[paths.find("e").value], 10u);
    QCOMPARE(above[PathTable::Root.value], 11u);
}

void TestUnionTree::linkIntoLowerLayer()
{
    const UnionTree tree = stackFromText({"f a 10 mode=0600", "h b -> a mode=0600", "h c -> b mode=0600"});
    const VersionId a = tree.newest(tree.paths().find("a"));
    const VersionId c = tree.newest(tree.paths().find("c"));
    QCOMPARE(tree.inodeKey(a), tree.inodeKey(c));
    QCOMPARE(tree.inode(c).mode, quint16(0600));
    QCOMPARE(tree.inodeLayerIndex(c), LayerIndex(0));
    QVERIFY(tree.hasOtherNames(a) && tree.hasOtherNames(c));
    QCOMPARE(tree.visibleSizes(tree.top())[0], 10u);
}

void TestUnionTree::danglingLinkWarns()
{
    const UnionTree tree = stackFromText({"h b -> nowhere"});
    QCOMPARE(joined(unionText(tree, tree.top())), QStringLiteral("b 0 @0"));
    QCOMPARE(tree.warnings().size(), 1);
    QVERIFY(tree.warnings().first().contains(QStringLiteral("/nowhere")));
}

void TestUnionTree::noDeviceHidesTheRoot()
{
    RawEntry device;
    device.path = "./";
    device.type = EntryType::CharDevice;
    device.whiteout = true;
    LayerBuilder builder;
    builder.add(device);
    std::vector<LayerEntries> layers;
    layers.push_back(layerFromText("f a 1"));
    layers.push_back(builder.finish());
    QCOMPARE(layers.back().entries.size(), 0u);
    QCOMPARE(layers.back().warnings, QStringList {QStringLiteral("./: not a directory at the root; entry skipped")});
    const UnionTree tree(std::move(layers));
    QCOMPARE(joined(unionText(tree, tree.top())), QStringLiteral("a 1 @0"));
}

void TestUnionTree::manyWarningsAreCounted()
{
    QByteArray links;
    QByteArray markers;
    for (int i = 0; i < limits::Warnings + 12; ++i) {
        links += "h a" + QByteArray::number(i) + " -> nowhere\n";
        markers += "f d" + QByteArray::number(i) + "/.wh.\n";
    }
    const QStringList ofTree = stackFromText({links.constData()}).warnings();
    const QStringList ofLayer = layerFromText(markers.constData()).warnings;
    for (const QStringList &warnings : {ofTree, ofLayer}) {
        QCOMPARE(warnings.size(), limits::Warnings + 1);
        QCOMPARE(warnings.last(), QStringLiteral("more warnings like these: 12"));
    }
}

STRATOSCOPE_TEST(TestUnionTree)
#include "tst_uniontree.moc"
