// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"
#include "layertext.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** What engines make of the entries of a layer, as Docker, containerd and Podman unpack them for overlayfs. */
class TestLayerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void metadata_data();
    void metadata();
    void linksBelowShareContent();
    void linksChangeAttributes();
    void directoriesKeepAttributes();
    void manyChangedAttributesAreDropped();
    void names_data();
    void names();
    void warnings_data();
    void warnings();
};

namespace
{

/** The visible paths with mode, owner and time, in one line. */
QByteArray metadataText(const UnionTree &tree)
{
    QByteArrayList lines;
    for (const PathId path : tree.paths().sortedByBytes()) {
        const VersionId id = tree.visible(path, tree.top());
        if (!id.isValid() || path == PathTable::Root)
            continue;
        const Inode inode = tree.inode(id);
        QByteArray line = tree.paths().fullPath(path).sliced(1) + ' ' + QByteArray::number(inode.mode, 8) + ' '
            + QByteArray::number(inode.uid) + ':' + QByteArray::number(inode.gid) + ' '
            + QByteArray::number(inode.mtime);
        if (inode.mtimeNsec != 0)
            line += '.' + QByteArray::number(inode.mtimeNsec).rightJustified(9, '0');
        lines.append(line);
    }
    return lines.join(", ");
}

UnionTree treeFrom(const QList<QByteArray> &layers)
{
    std::vector<LayerEntries> built;
    for (const QByteArray &lines : layers)
        built.push_back(layerFromText(lines.constData()));
    return UnionTree(std::move(built));
}

RawEntry entryWith(const char *path, EntryType type, std::vector<Xattr> xattrs, const char *target = "")
{
    RawEntry entry;
    entry.path = path;
    entry.type = type;
    entry.linkTarget = target;
    entry.xattrs = std::move(xattrs);
    return entry;
}

QByteArray xattrText(const LayerEntries &layer, std::size_t entry)
{
    QByteArrayList texts;
    const Inode inode = (*layer.inodes)[InodeIndex(layer.entries[entry].inode)];
    for (const Xattr &xattr : layer.inodes->xattrs(inode.xattrs))
        texts.append(xattr.name + '=' + xattr.value);
    return texts.join(' ');
}

}

void TestLayerRules::metadata_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &layers, const char *expected) {
        QTest::newRow(name) << layers << QByteArray(expected);
    };

    row("link's entry", {"f a 3 mode=0600 mtime=1\nh b -> a mode=04711 uid=7 gid=8 mtime=2.5"},
        "a 4711 7:8 2.500000000, b 4711 7:8 2.500000000");
    row("last link's entry", {"f a 3 mode=0600 mtime=1.5\nh b -> a mode=0640 mtime=3\nh c -> b mode=0604 mtime=2"},
        "a 604 0:0 2, b 604 0:0 2, c 604 0:0 2");
    row("link back to the file's time", {"f a 3 mtime=1\nh b -> a mtime=2\nh c -> a mtime=1"},
        "a 644 0:0 1, b 644 0:0 1, c 644 0:0 1");
    row("time before 1970", {"f a 3 mtime=1\nh b -> a mtime=-2\nf c 1 mtime=9"},
        "a 644 0:0 -2, b 644 0:0 -2, c 644 0:0 9");
    row("times on both sides of 1970",
        {"f a 1 mtime=1\nf b 1 mtime=-5\nf c 1 mtime=1\nf d 1 mtime=1\n"
         "h e -> a mtime=2\nh g -> b mtime=3\nh i -> c mtime=-2\nh j -> d mtime=4"},
        "a 644 0:0 2, b 644 0:0 3, c 644 0:0 -2, d 644 0:0 4, e 644 0:0 2, g 644 0:0 3, i 644 0:0 -2, j 644 0:0 4");
    row("file replaced since", {"f a 3 mode=0600\nh b -> a mode=0640 mtime=2\nf /a 9 mode=0444 mtime=5"},
        "a 444 0:0 5, b 640 0:0 2");
    row("link to a symlink", {"l a -> c mode=0777 mtime=1\nh b -> a mode=0600 uid=7 gid=8 mtime=2"},
        "a 777 7:8 1, b 777 7:8 1");
    row("link to a device", {"c a 1 3 mode=0600 mtime=1\nh b -> a mode=0666 mtime=2"}, "a 666 0:0 2, b 666 0:0 2");
    row("link below", {"f a 3 mode=0600 mtime=1", "h b -> a mode=0640 uid=7 mtime=2"}, "a 600 0:0 1, b 640 7:0 2");
    row("links below", {"f a 3 mode=0600 mtime=1", "h b -> a mode=0640 mtime=2\nh c -> b mode=0604 mtime=3"},
        "a 600 0:0 1, b 604 0:0 3, c 604 0:0 3");
    row("link below to a link below", {"f a 3 mode=0600", "h b -> a mode=0640", "h c -> b mode=0640"},
        "a 600 0:0 0, b 640 0:0 0, c 640 0:0 0");
    row("link below to a symlink", {"l a -> c mode=0777 mtime=1", "h b -> a mode=0640 uid=7 mtime=2"},
        "a 777 0:0 1, b 777 0:0 1");
    row("link before its target", {"h b -> a mode=0640 mtime=2\nf a 3 mode=0600 mtime=1"}, "a 600 0:0 1, b 600 0:0 1");

    row("directory, then a file", {"d a mtime=5.25\nf /a 3 mtime=6"}, "a 644 0:0 5.250000000");
    row("directory, then a link", {"f b 1 mtime=1\nd a mtime=5\nh /a -> b mtime=6"}, "a 644 0:0 5, b 644 0:0 5");
    row("directory, then a symlink to a later one", {"d a mtime=5\nd c mtime=7\nl /a -> c mtime=6"},
        "a 644 0:0 6, c 755 0:0 7");
    row("directory, then a symlink to an earlier one", {"d c mtime=7\nd a mtime=5\nl /a -> c mtime=6"},
        "a 644 0:0 6, c 755 0:0 5");
    row("below a symlink made since", {"d c/b mtime=7\nd a/b mtime=5\nl /a -> c mtime=6"},
        "a 644 0:0 6, c 755 0:0 0, c/b 755 0:0 5");
    row("through a symlink replaced since", {"d c mtime=1\nl a -> c\nd a/b mtime=2\nd /a mtime=3\nd ../a/b mtime=4"},
        "a 755 0:0 3, a/b 755 0:0 4, c 755 0:0 1, c/b 755 0:0 2");
    row("directory twice", {"d a mtime=5\nd /a mtime=4"}, "a 755 0:0 4");
    row("files replaced", {"f a 1 mtime=1\nd c mtime=2\nf c/x 1 mtime=3\nf /a 2 mtime=4\nf /c/x 2 mtime=5"},
        "a 644 0:0 4, c 755 0:0 2, c/x 644 0:0 5");
    row("symlinks replaced by what leads there, too", {"d c mtime=1\nl a -> c\nl /a -> c\nd a/b mtime=2"},
        "a 644 0:0 0, c 755 0:0 1, c/b 755 0:0 2");
}

void TestLayerRules::metadata()
{
    QFETCH(QList<QByteArray>, layers);
    QFETCH(QByteArray, expected);
    QCOMPARE(metadataText(treeFrom(layers)), expected);
}

void TestLayerRules::linksBelowShareContent()
{
    const UnionTree tree = stackFromText({"f a 10 mode=0600 xattr=v", "h b -> a mode=0640", "h c -> a mode=0600"});
    const auto at = [&](const char *path) { return tree.newest(tree.paths().find(path)); };
    QCOMPARE(tree.inodeKey(at("b")), tree.inodeKey(at("a")));
    QCOMPARE(tree.inode(at("b")).size, 10u);
    QCOMPARE(tree.inodeLayerIndex(at("b")), LayerIndex(0));
    QCOMPARE(tree.xattrs(at("b")), tree.xattrs(at("a")));
    QCOMPARE(tree.visibleSizes(tree.top())[0], 10u);
    // A file that was copied up to be changed is another one.
    QVERIFY(tree.fileKey(at("b")) != tree.fileKey(at("a")));
    QCOMPARE(tree.fileKey(at("c")), tree.fileKey(at("a")));
    // Docker and Podman cannot unpack these layers.
    QCOMPARE(tree.warnings(),
        (QStringList {
            QStringLiteral("layer 1: /b: a hard link to /a in a lower layer; Docker and Podman reject such a layer"),
            QStringLiteral("layer 2: /c: a hard link to /a in a lower layer; Docker and Podman reject such a layer")}));
}

void TestLayerRules::linksChangeAttributes()
{
    LayerBuilder builder;
    builder.add(entryWith("a", EntryType::File, {{"security.capability", "c"}, {"user.a", "1"}, {"user.b", "1"}}));
    builder.add(entryWith("b", EntryType::Hardlink, {{"user.b", "2"}, {"user.c", "3"}}, "a"));
    builder.add(entryWith("d", EntryType::File, {{"security.capability", "c"}}));
    builder.add(entryWith("e", EntryType::Hardlink, {{"security.capability", "e"}}, "d"));
    builder.add(entryWith("f", EntryType::File, {{"security.capability", "c"}}));
    builder.add(entryWith("g", EntryType::Hardlink, {}, "f"));
    const LayerEntries layer = builder.finish();
    // Of the root and these, in the order in which they came.
    QCOMPARE(layer.entries.size(), 7u);
    QCOMPARE(xattrText(layer, 1), QByteArray("user.a=1 user.b=2 user.c=3"));
    QCOMPARE(layer.entries[2].inode, layer.entries[1].inode);
    QCOMPARE(xattrText(layer, 3), QByteArray("security.capability=e"));
    QCOMPARE(xattrText(layer, 5), QByteArray());
}

void TestLayerRules::directoriesKeepAttributes()
{
    LayerBuilder builder;
    builder.add(entryWith("a", EntryType::Directory, {{"user.a", "1"}, {"user.b", "1"}}));
    builder.add(entryWith("/a", EntryType::Directory, {{"user.b", "2"}}));
    builder.add(entryWith("b", EntryType::Directory, {{"user.a", "1"}}));
    builder.add(entryWith("/b", EntryType::File, {}));
    builder.add(entryWith("../b", EntryType::Directory, {}));
    const LayerEntries layer = builder.finish();
    QCOMPARE(layer.entries.size(), 3u);
    QCOMPARE(xattrText(layer, 1), QByteArray("user.a=1 user.b=2"));
    QCOMPARE(xattrText(layer, 2), QByteArray());
}

void TestLayerRules::manyChangedAttributesAreDropped()
{
    std::vector<Xattr> many;
    for (int i = 0; i < 2000; ++i)
        many.push_back({"user." + QByteArray::number(100'000 + i), "1"});
    LayerBuilder builder;
    builder.add(entryWith("a", EntryType::File, many));
    for (int i = 0; i < 1000; ++i) {
        const QByteArray name = QByteArray::number(i);
        builder.add(entryWith(name.constData(), EntryType::Hardlink, {{"user.100000", name}}, "a"));
    }
    const LayerEntries layer = builder.finish();
    QCOMPARE(layer.entries.size(), 1002u);
    QVERIFY(!layer.warnings.isEmpty());
    QVERIFY(xattrText(layer, 1).startsWith("user.100000="));
}

void TestLayerRules::names_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &layers, const char *expected) {
        QTest::newRow(name) << layers << QString::fromLatin1(expected);
    };

    row("whiteout, then a directory", {"f d/x 1", "f .wh.d\nd d\nf d/new 1"}, "d/ @1; d/new 1 @1; d/x 1 @0");
    row("whiteout, then a directory where a file was", {"f d 1", "f .wh.d\nd d"}, "d/ @1");
    row("whiteout, then a file", {"f d/x 1", "f .wh.d\nf d 2"}, "d 2 @1");
    row("whiteout, then an implied directory", {"f d/x 1", "f .wh.d\nf d/new 1"}, "d/ @1; d/new 1 @1");
    row("whiteout, directory, and a file again", {"f d/x 1", "f .wh.d\nd d\nf /d 1"}, "d 1 @1");
    row("whiteout, directory, and its whiteouts", {"f d/x 1\nf d/y 1", "f .wh.d\nd d\nf d/.wh.x"}, "d/ @1; d/y 1 @0");

    row("link to a whiteout", {"f a 1\nf b 1\nf c/x 1", "f .wh.a\nf b 2\nh b -> a\nh c -> b"}, "");
    row("link to a whiteout made by one", {"f a 1\nf b 1\nf c 1", "f .wh.a\nh b -> a\nd b"}, "b/ @1; c 1 @0");
    row("whiteout as overlayfs has it, over the layer's own",
        {"f a/x 1\nf b 1\nf c 1", "f a/y 1\nf b 2\nc /a 0 0\nc b 0 0"}, "c 1 @0");
    row("link with a whiteout's name", {"f a 1\nf b 1", "f c 1\nh .wh.b -> c"}, "a 1 @0; c 1 @1");
    row("link to a whiteout's name", {"f a 1\nf b 1", "f .wh.a\nh c -> .wh.a"}, "b 1 @0; c 0 @1");

    row("AUFS's files in the root", {"f .wh..wh.plnk/1 7\nf .wh..wh.aufs\nh a -> .wh..wh.plnk/1"}, "a 7 @0");
    row("AUFS's names elsewhere", {"f d/.wh..wh.plnk/1 7\nf d/.wh..wh.aufs\nh a -> d/.wh..wh.plnk/1"},
        "a 7 @0; d/ @0; d/.wh..wh.plnk/ @0; d/.wh..wh.plnk/1 7 @0");
    row("marker over what has its name", {"f d/.wh.x/y 1\nf d/.wh.x"}, "d/ @0");
    row("marker, a directory", {"f d/.wh.x/y 1\nd d/.wh.x"}, "d/ @0; d/.wh.x/ @0; d/.wh.x/y 1 @0");
}

void TestLayerRules::names()
{
    QFETCH(QList<QByteArray>, layers);
    QFETCH(QString, expected);
    const UnionTree tree = treeFrom(layers);
    QCOMPARE(unionText(tree, tree.top()).join(QLatin1String("; ")), expected);
}

void TestLayerRules::warnings_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *lines, int count, const char *word = "") {
        QTest::newRow(name) << QByteArray(lines) << count << QString::fromLatin1(word);
    };

    row("directory twice", "d a\nf a/b 1\nd a", 1, "a: the name appears twice");
    row("file twice", "f a 1\nf a 1\nf a 1", 2, "twice");
    row("link twice", "f a 1\nh b -> a\nh b -> a", 1, "twice");
    row("whiteout twice", "f .wh.a\nf .wh.a", 1, "twice");
    row("AUFS's file twice", "f .wh..wh.x\nf .wh..wh.x", 1, "twice");
    row("root twice", "d ./\nd a\nd .", 1, "twice");
    row("with slashes and dots", "f a/b 1\nf ./a//./b 1\nf a/c/../b 1", 2, "twice");
    row("another beginning", "f a 1\nf /a 1\nf ../a 1\nf ../../a 1\nf /../b 1\nf b 1", 0);
    row("another beginning twice", "f /a 1\nf /../a 1\nf ../b 1\nf x/../../b 1", 2, "twice");
    row("two names through a symlink", "d a\nl b -> a\nf a/f 1\nf b/f 1", 0);
    row("one name through a symlink", "d a\nl b -> a\nf b/f 1\nf b/f 1", 1, "twice");
    row("one name, two places", "f b/f 1\nl /b -> a\nf b/f 1", 1, "twice");

    row("directory below a file", "d a\nd a/b\nf /a 1", 1, "a directory that something else removes");
    row("directory that is a dangling symlink", "d a\nl /a -> b", 1, "a directory that something else removes");
    row("directory that is a symlink in a circle", "d a\nl /a -> a", 1, "symlink loop");
    row("directory that is another", "d a\nf a/x 1\nl /a -> b\nf a/y 1", 0);

    row("whiteout of the layer's file", "f a 1\nf .wh.a", 1, "a whiteout of what the layer itself has there");
    row("whiteout of the layer's directory", "d a\nf .wh.a", 1, "a whiteout of");
    row("whiteout of an implied directory", "f a/b 1\nf .wh.a", 1, "a whiteout of");
    row("implied directory in a whiteout", "f .wh.a\nf a/b 1", 1, "a whiteout of");
    row("whiteout in a whiteout", "f .wh.a\nf a/.wh.b", 1, "a whiteout of");
    row("opaque whiteout", "f .wh.a\nf a/.wh..wh..opq", 0);
    row("whiteout, then a file", "f .wh.a\nf a 1", 0);
    row("whiteout, then a directory", "f .wh.a\nd a\nf a/b 1\nf a/.wh.c", 0);

    // What podman 5.4 says of each.
    const char *up = "a hard link through a symlink with";
    row("link through a symlink that leads up", "f e/x 1\nl d/c -> ../e\nh d/c/y -> e/x", 1, up);
    row("link to what is behind one", "f e/x 1\nl d/c -> ../e\nh y -> d/c/x", 1, up);
    row("link through one at the root", "f e/x 1\nl c -> ../e\nh c/y -> e/x", 1, up);
    row("link through other symlinks", "f e/x 1\nl d/c -> /e\nl f -> e\nh d/c/y -> e/x\nh f/z -> d/c/x", 0);
    row("link with dots of its own", "f d/x 1\nh ../d/y -> ../d/x\nh d/../z -> d/x", 0);
    row("others through one", "d e\nl d/c -> ../e\nf d/c/y 1\nd d/c/z\nl d/c/l -> y\nh y -> e/y", 0);
}

void TestLayerRules::warnings()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, count);
    QFETCH(QString, word);
    const QStringList warnings = layerFromText(lines.constData()).warnings;
    QCOMPARE(warnings.size(), count);
    for (const QString &warning : warnings)
        QVERIFY2(warning.contains(word), qPrintable(warning));
}

STRATOSCOPE_TEST(TestLayerRules)
#include "tst_layerrules.moc"
