// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachedlayer.h"
#include "contenthash.h"
#include "layercache.h"
#include "layertext.h"
#include "testprogram.h"
#include "uniontree.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <algorithm>

using namespace stratoscope;

class TestLayerCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void numbersThatAreRarelySoLarge();
    void damagedFilesAreThrownAway();
    void anUnknownCompressionIsThrownAway();
    void rowsThatDoNotFitAreThrownAway();
    void whatIsBelowNoDirectoryIsThrownAway();
    void namesThatAreNoneAreThrownAway();
    void anotherDigestsFileIsNotTaken();
    void keepsManyOwners();
    void theOldestGoFirst();
    void nothingIsKeptWithoutRoom();
    void whatIsTooLargeIsNotKept();
    void clears();
    void remembersWhatWasVerified();
};

namespace
{

const char *const Everything
    = "d etc xattr=note\nf etc/passwd 1100 =a mode=0640 uid=1 gid=42 mtime=-5\nl etc/link -> ../usr/x\n"
      "h etc/other -> etc/passwd\nh gone -> below\nh early -> twice\nc dev/null 1 3\nb dev/sda 8 0\np fifo\n"
      "f etc/.wh.old\nf opaque/.wh..wh..opq\nf implied/deep/file 7\nf twice 1\nf twice 2\n";

CachedLayer layerOf(const char *lines)
{
    CachedLayer layer;
    layer.entries = layerFromText(lines);
    layer.compression = Compression::Gzip;
    layer.streamBytes = 123456;
    layer.diffId = sha256("stream");
    layer.warnings = {QStringLiteral("an oddity"), QStringLiteral("größer")};
    layer.checkpoints = QByteArray("points", 6);
    return layer;
}

Digest digest(int number)
{
    return sha256(QByteArray::number(number));
}

/** Everything a layer says, on top of another one. */
QStringList described(LayerEntries layer)
{
    QStringList lines = layer.warnings;
    lines.append(QString::number(layer.tarEntries));
    std::vector<LayerEntries> stack;
    stack.push_back(layerFromText("f below 3\nf etc/old 1\nf opaque/hidden 2"));
    stack.push_back(std::move(layer));
    const UnionTree tree(std::move(stack));
    lines += unionText(tree, tree.top()) + layerText(tree, tree.top());
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const VersionId id(i);
        const Inode inode = tree.inode(id);
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                         .arg(inode.mode)
                         .arg(inode.uid)
                         .arg(inode.gid)
                         .arg(inode.mtime)
                         .arg(inode.hash.low)
                         .arg(inode.hasHash)
                         .arg(inode.dataOffset));
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(inode.deviceMajor)
                         .arg(inode.deviceMinor)
                         .arg(tree.xattrs(id).size())
                         .arg(QString::fromUtf8(tree.hardlinkTarget(id))));
    }
    return lines;
}

/** Whether a cache file of everything is read again after \a change, with a sound hash. */
bool isTaken(const std::function<void(LayerEntries &)> &change)
{
    CachedLayer layer = layerOf(Everything);
    change(layer.entries);
    QBuffer file;
    return file.open(QIODevice::ReadWrite) && writeCachedLayer(file, digest(1), layer) && file.seek(0)
        && readCachedLayer(file, digest(1));
}

QString onlyFile(const QTemporaryDir &directory)
{
    const QStringList files = QDir(directory.path()).entryList(QDir::Files);
    return files.size() == 1 ? directory.filePath(files.first()) : QString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}

void TestLayerCache::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("everything") << QByteArray(Everything);
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one file") << QByteArray("f a 1");
    QTest::newRow("only a deletion") << QByteArray("f .wh.below");
}

void TestLayerCache::givesBackWhatItWasGiven()
{
    QFETCH(QByteArray, lines);
    const QTemporaryDir directory;
    const LayerCache cache(directory.path());
    QVERIFY(!cache.find(digest(1)));
    cache.store(digest(1), layerOf(lines.constData()));
    std::optional<CachedLayer> found = cache.find(digest(1));
    QVERIFY(found);
    QVERIFY(!cache.find(digest(2)));
    const CachedLayer given = layerOf(lines.constData());
    QCOMPARE(found->compression, given.compression);
    QCOMPARE(found->streamBytes, given.streamBytes);
    QCOMPARE(found->diffId, given.diffId);
    QCOMPARE(found->warnings, given.warnings);
    QCOMPARE(found->checkpoints, given.checkpoints);
    QCOMPARE(described(std::move(found->entries)), described(layerFromText(lines.constData())));
}

void TestLayerCache::numbersThatAreRarelySoLarge()
{
    const QTemporaryDir directory;
    const LayerCache cache(directory.path());
    const char *const lines = "f small 1 mtime=1700000000\nf huge 1152921504606846976 mtime=-62135596800\n"
                              "f late 4294967295 mtime=4294967295\nf later 4294967296 mtime=999999999999\nf last 2";
    cache.store(digest(1), layerOf(lines));
    std::optional<CachedLayer> found = cache.find(digest(1));
    QVERIFY(found);
    std::vector<LayerEntries> layers;
    layers.push_back(std::move(found->entries));
    const UnionTree tree(std::move(layers));
    const auto inode = [&](const char *path) { return tree.inode(tree.newest(tree.paths().find(path))); };
    QCOMPARE(inode("small").mtime, 1700000000);
    QCOMPARE(inode("huge").size, 1152921504606846976u);
    QCOMPARE(inode("huge").mtime, -62135596800);
    QCOMPARE(inode("late").size, 4294967295u);
    QCOMPARE(inode("late").mtime, 4294967295);
    QCOMPARE(inode("later").size, 4294967296u);
    QCOMPARE(inode("later").mtime, 999999999999);
    QCOMPARE(inode("last").size, 2u);
    QCOMPARE(inode("last").mtime, 0);
}

void TestLayerCache::damagedFilesAreThrownAway()
{
    const QTemporaryDir directory;
    const LayerCache cache(directory.path());
    cache.store(digest(1), layerOf(Everything));
    const QString path = onlyFile(directory);
    const QByteArray good = contentOf(path);
    QVERIFY(good.size() > 500);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray flipped = good;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
        write(path, flipped);
        QVERIFY2(!cache.find(digest(1)), qPrintable(QStringLiteral("byte %1").arg(i)));
        QVERIFY(!QFile::exists(path));
        write(path, good.first(i));
        QVERIFY2(!cache.find(digest(1)), qPrintable(QStringLiteral("%1 bytes").arg(i)));
    }
    write(path, good + 'x');
    QVERIFY(!cache.find(digest(1)));
    write(path, good);
    QVERIFY(cache.find(digest(1)));
}

void TestLayerCache::anUnknownCompressionIsThrownAway()
{
    const QTemporaryDir directory;
    const LayerCache cache(directory.path());
    CachedLayer layer = layerOf(Everything);
    layer.compression = Compression(CompressionCount);
    cache.store(digest(1), layer);
    QVERIFY(!onlyFile(directory).isEmpty());
    QVERIFY(!cache.find(digest(1)));
}

void TestLayerCache::rowsThatDoNotFitAreThrownAway()
{
    QVERIFY(isTaken([](LayerEntries &) {}));
    QVERIFY(!isTaken([](LayerEntries &forged) { forged.entries.push_back(forged.entries.back()); }));
    QVERIFY(!isTaken([](LayerEntries &forged) { std::swap(forged.entries[0], forged.entries.back()); }));
    QVERIFY(!isTaken([](LayerEntries &forged) { forged.hardlinkTargets.push_back(forged.hardlinkTargets.back()); }));
    QVERIFY(!isTaken([](LayerEntries &forged) { forged.hardlinkTargets.pop_back(); }));
    QVERIFY(!isTaken([](LayerEntries &forged) { forged.hardlinkTargets.back().target = PathId(std::size_t(1000)); }));
    QVERIFY(!isTaken([](LayerEntries &forged) { forged.earlyLinks.back().path = PathId(std::size_t(1000)); }));
    QVERIFY(!isTaken([](LayerEntries &forged) { forged.earlyLinks.back().inode = 1'000; }));
    QVERIFY(!isTaken([](LayerEntries &forged) { forged.earlyLinks.push_back(forged.earlyLinks.back()); }));
}

void TestLayerCache::whatIsBelowNoDirectoryIsThrownAway()
{
    const auto entry = [](LayerEntries &layer, const char *path) -> LayerEntry & {
        const PathId wanted = layer.paths.find(path);
        return *std::find_if(layer.entries.begin(), layer.entries.end(),
            [wanted](const LayerEntry &each) { return each.path == wanted; });
    };
    const auto change = [&](const char *path, const std::function<void(LayerEntry &, LayerEntries &)> &how) {
        return isTaken([&](LayerEntries &layer) { how(entry(layer, path), layer); });
    };
    // A file, a symlink, a hard link, a deletion or nothing in the place of a directory that has entries.
    QVERIFY(!change("etc", [&](LayerEntry &etc, LayerEntries &all) { etc.inode = entry(all, "etc/passwd").inode; }));
    QVERIFY(!change("etc", [&](LayerEntry &etc, LayerEntries &all) { etc.inode = entry(all, "etc/link").inode; }));
    QVERIFY(!change("implied", [](LayerEntry &each, LayerEntries &) { each.implied = false; }));
    QVERIFY(!change("implied", [](LayerEntry &each, LayerEntries &) { each.whiteout = !(each.implied = false); }));
    QVERIFY(!change("implied/deep", [](LayerEntry &each, LayerEntries &all) {
        std::rotate(&each, &each + 1, all.entries.end());
        all.entries.pop_back();
    }));
    // The root is one as well.
    QVERIFY(!change("/", [&](LayerEntry &root, LayerEntries &all) {
        root.implied = false;
        root.inode = entry(all, "fifo").inode;
    }));
    // An implied directory has no inode, an opaque one is a directory, and no hard link leads to one.
    QVERIFY(!change("implied", [](LayerEntry &each, LayerEntries &) { each.inode = 0; }));
    QVERIFY(!change("fifo", [](LayerEntry &each, LayerEntries &) { each.opaque = true; }));
    QVERIFY(!change("etc/other", [&](LayerEntry &link, LayerEntries &all) { link.inode = entry(all, "etc").inode; }));
    QVERIFY(!change(
        "fifo", [&](LayerEntry &, LayerEntries &all) { all.earlyLinks.back().inode = entry(all, "etc").inode; }));
    // A directory may as well be implied, or hide what is below it.
    QVERIFY(change("implied", [&](LayerEntry &each, LayerEntries &) { each.opaque = true; }));
}

void TestLayerCache::namesThatAreNoneAreThrownAway()
{
    // Names are stored one after the other, each path's own name once.
    QByteArray lines = "d d\nf d/aaa 1\nf d/bbb 2\nf d/cc 3\nf d/e 4\nf d/fff 5";
    const auto isTakenWith = [&lines](const QByteArray &before, const QByteArray &after) {
        CachedLayer layer = layerOf(lines.constData());
        QBuffer file;
        if (!file.open(QIODevice::ReadWrite) || !writeCachedLayer(file, digest(1), layer))
            return false;
        QByteArray bytes = file.data();
        bytes.replace(before, after);
        ContentHasher hasher;
        hasher.reset();
        bytes.chop(sizeof(ContentHash));
        hasher.add(bytes);
        const ContentHash hash = hasher.finish();
        bytes.append(reinterpret_cast<const char *>(&hash), sizeof hash);
        QBuffer forged(&bytes);
        return forged.open(QIODevice::ReadOnly) && readCachedLayer(forged, digest(1));
    };
    QVERIFY(isTakenWith("aaabbbcce", "aaabbbcce"));
    QVERIFY(isTakenWith("aaabbbcce", "xxxyyyzze"));
    QVERIFY(!isTakenWith("aaabbbcce", "aaaaaacce"));
    QVERIFY(isTakenWith("aaabbbccefff", "bbbaaaccefff"));
    QVERIFY(!isTakenWith("aaabbbccefff", "bbbaaaccebbb"));
    QVERIFY(!isTakenWith("aaabbbcce", "a/abbbcce"));
    QVERIFY(!isTakenWith("aaabbbcce", QByteArray("aaab\0bcce", 9)));
    QVERIFY(!isTakenWith("aaabbbcce", "aaabbb..e"));
    QVERIFY(!isTakenWith("aaabbbcce", "aaabbbcc."));
    // In a directory with many names, too.
    for (int i = 100; i < 200; ++i)
        lines += "\nf d/" + QByteArray::number(i) + " 1";
    QVERIFY(isTakenWith("197198199", "198199197"));
    QVERIFY(!isTakenWith("197198199", "199197150"));
}

void TestLayerCache::anotherDigestsFileIsNotTaken()
{
    const QTemporaryDir directory;
    const LayerCache cache(directory.path());
    cache.store(digest(1), layerOf("f a 1"));
    const QString path = onlyFile(directory);
    QString other = path;
    other.replace(digest(1).hex(), digest(2).hex());
    QVERIFY(QFile::rename(path, other));
    QVERIFY(!cache.find(digest(2)));
}

/** More sets of attributes than two bytes can number; also where a link changes those of an early file. */
void TestLayerCache::keepsManyOwners()
{
    constexpr quint32 Files = 70'000;
    QByteArray lines;
    for (quint32 i = 0; i < Files; ++i)
        lines += "f f" + QByteArray::number(i) + " 1 uid=" + QByteArray::number(i) + '\n';
    lines += "h link -> f3 uid=99999";
    const CachedLayer layer = layerOf(lines.constData());
    QBuffer file;
    QVERIFY(file.open(QIODevice::ReadWrite) && writeCachedLayer(file, digest(1), layer) && file.seek(0));
    std::optional<CachedLayer> read = readCachedLayer(file, digest(1));
    QVERIFY(read);
    std::vector<LayerEntries> stack;
    stack.push_back(std::move(read->entries));
    const UnionTree tree(std::move(stack));
    for (quint32 i = 0; i < Files; ++i) {
        const PathId path = tree.paths().find("f" + QByteArray::number(i));
        QCOMPARE(tree.inode(tree.newest(path)).uid, i == 3 ? 99'999u : i);
    }
}

void TestLayerCache::theOldestGoFirst()
{
    const QTemporaryDir directory;
    LayerCache(directory.path()).store(digest(0), layerOf(Everything));
    const quint64 one = LayerCache(directory.path()).bytes();
    const LayerCache cache(directory.path(), one * 3 + one / 2);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 3; ++i) {
        cache.store(digest(i), layerOf(Everything));
        QString path = directory.filePath(digest(i).toString().replace(QLatin1Char(':'), QLatin1Char('-')));
        QFile file(path + QStringLiteral(".layer"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(now.addSecs(-100 + i), QFileDevice::FileModificationTime));
    }
    // Using an entry makes it recent again.
    QVERIFY(cache.find(digest(0)));
    cache.store(digest(3), layerOf(Everything));
    QVERIFY(cache.find(digest(0)));
    QVERIFY(!cache.find(digest(1)));
    QVERIFY(cache.find(digest(2)));
    QVERIFY(cache.find(digest(3)));
    QVERIFY(cache.bytes() <= one * 3 + one / 2);
}

void TestLayerCache::nothingIsKeptWithoutRoom()
{
    const QTemporaryDir directory;
    const LayerCache cache(directory.filePath(QStringLiteral("none")), 0);
    cache.store(digest(1), layerOf("f a 1"));
    cache.noteVerified(digest(1), "identity");
    QVERIFY(!cache.find(digest(1)));
    QVERIFY(!QFile::exists(directory.filePath(QStringLiteral("none"))));
    // Nor where no directory can exist.
    const LayerCache nowhere(QStringLiteral("/dev/null/none"));
    nowhere.store(digest(1), layerOf("f a 1"));
    QVERIFY(!nowhere.find(digest(1)));
    QCOMPARE(nowhere.bytes(), 0u);
}

void TestLayerCache::whatIsTooLargeIsNotKept()
{
    const QTemporaryDir directory;
    const LayerCache cache(directory.path(), 200);
    cache.store(digest(1), layerOf(Everything));
    QCOMPARE(cache.bytes(), 0u);
}

void TestLayerCache::clears()
{
    const QTemporaryDir directory;
    const LayerCache cache(directory.path());
    cache.store(digest(1), layerOf("f a 1"));
    cache.noteVerified(digest(1), "identity");
    write(directory.filePath(QStringLiteral("left-by-a-crash.layer.Xy1")), "half");
    QVERIFY(cache.bytes() > 0);
    cache.clear();
    QCOMPARE(cache.bytes(), 0u);
    QVERIFY(!cache.find(digest(1)));
    QVERIFY(!cache.wasVerified(digest(1), "identity"));
}

void TestLayerCache::remembersWhatWasVerified()
{
    const QTemporaryDir directory;
    const LayerCache cache(directory.path());
    QVERIFY(!cache.wasVerified(digest(1), "0"));
    for (int i = 0; i < 40; ++i)
        cache.noteVerified(digest(1), QByteArray::number(i));
    QVERIFY(cache.wasVerified(digest(1), "39"));
    QVERIFY(cache.wasVerified(digest(1), "8"));
    QVERIFY(!cache.wasVerified(digest(1), "7"));
    QVERIFY(!cache.wasVerified(digest(2), "39"));
    QVERIFY(!cache.wasVerified(digest(1), ""));
    QByteArray bytes = contentOf(onlyFile(directory));
    bytes[bytes.size() / 2] = 'X';
    write(onlyFile(directory), bytes);
    QVERIFY(!cache.wasVerified(digest(1), "39"));
}

STRATOSCOPE_TEST(TestLayerCache)
#include "tst_layercache.moc"
