// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "cliprogram.h"
#include "content.h"
#include "fakeregistry.h"
#include "generate.h"
#include "isolatedoptions.h"
#include "layertoc.h"
#include "lazylayer.h"
#include "loadimage.h"
#include "openregistry.h"
#include "randomlayer.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;
using fixtures::noiseBytes;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

/** eStargz and zstd:chunked layers in a registry: read by their tables of contents, and only if these are right. */
class TestLazyLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void treesAreThoseOfWholeLayers_data();
    void treesAreThoseOfWholeLayers();
    void contentsComeByRange_data();
    void contentsComeByRange();
    void nothingComesTwice_data();
    void nothingComesTwice();
    void manyPiecesAreBounded();
    void holesAreZeros();
    void littleIsTransferred();
    void readInOrderTakesFewRequests();
    void duplicatesAreKnown();
    void mixedLayersCompare();
    void wholeLayersOnRequest();
    void badTablesMeanWholeLayers_data();
    void badTablesMeanWholeLayers();
    void registriesWithoutRanges();
    void otherBytesAreNoContent_data();
    void otherBytesAreNoContent();
    void cutTransfersGoOn();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
};

namespace
{

constexpr qsizetype Megabyte = 1 << 20;

TarEntry lazyFile(const QByteArray &path, const QByteArray &content)
{
    TarEntry entry;
    entry.path = path;
    entry.content = content;
    return entry;
}

/** Large enough that nobody takes it as a whole. */
std::vector<TarEntry> sampleEntries()
{
    std::vector<TarEntry> entries;
    TarEntry folder;
    folder.path = "data";
    folder.type = TarType::Directory;
    folder.mode = 0750;
    entries.push_back(folder);
    entries.push_back(lazyFile("data/large", noiseBytes(3 * Megabyte / 2, 1)));
    entries.push_back(lazyFile("data/empty", {}));
    entries.push_back(lazyFile("data/small", "what it says\n"));
    entries.push_back(lazyFile("data/copy", "what it says\n"));
    return entries;
}

Result<LoadedImagePtr> loadedFrom(
    const FakeRegistry &server, bool wholeLayers = false, const std::optional<BlobCache> &cache = std::nullopt)
{
    RegistryOptions options = isolatedOptions();
    options.wholeLayers = wholeLayers;
    options.blobs = cache;
    const RegistryName name = parseRegistryName(server.host() + QStringLiteral("/shop:1")).value();
    const Result<ImageSourcePtr> source = openRegistryImage(name, options, Job());
    return source ? loadImage(*source, 0, LoadOptions(), Job()) : tl::unexpected(source.error());
}

void addLazy(FakeImage &image, const LazyLayer &layer)
{
    image.addLayer(layer.blob, layer.tar, layer.mediaType, layer.annotations);
}

FakeRegistry::Answer byRange(const FakeImage &image)
{
    return [&image](const SeenRequest &request) { return FakeImage::inRange(image.answer(request), request); };
}

/** All that is known of each version, but the hash of its content. */
QStringList treeText(const UnionTree &tree)
{
    QStringList lines;
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const VersionId id(i);
        const Version &version = tree.version(id);
        const Inode inode = tree.inode(id);
        QByteArray xattrs;
        for (const Xattr &xattr : inode.xattrs == Inode::NoText ? std::vector<Xattr>() : tree.xattrs(id))
            xattrs += xattr.name + '=' + xattr.value.toHex() + ' ';
        lines.append(QStringLiteral("%1 %2-%3 type %4 mode %5 %6:%7 size %8 time %9")
                         .arg(QString::fromLatin1(tree.paths().fullPath(version.path).toHex()))
                         .arg(version.layer.value)
                         .arg(version.until.value)
                         .arg(int(inode.type))
                         .arg(inode.mode, 0, 8)
                         .arg(inode.uid)
                         .arg(inode.gid)
                         .arg(inode.size)
                         .arg(inode.mtime)
            + QStringLiteral(".%1 dev %2,%3 -> %4 [%5] other names %6 implied %7 linked %8")
                  .arg(inode.mtimeNsec)
                  .arg(inode.deviceMajor)
                  .arg(inode.deviceMinor)
                  .arg(QString::fromLatin1(
                      inode.type == EntryType::Symlink ? tree.symlinkTarget(id).toHex() : QByteArray()))
                  .arg(QString::fromLatin1(xattrs))
                  .arg(int(inode.hasOtherNames))
                  .arg(int(version.implied))
                  .arg(tree.linked(id).isValid() ? qint64(tree.linked(id).value) : -1));
    }
    return lines;
}

VersionId versionAt(const LoadedImage &image, const QByteArray &path)
{
    for (std::size_t i = 0; i < image.tree.versions().size(); ++i) {
        if (image.tree.paths().fullPath(image.tree.version(VersionId(i)).path) == path)
            return VersionId(i);
    }
    return {};
}

Result<QByteArray> contentAt(const LoadedImage &image, const QByteArray &path)
{
    const Result<ByteSourcePtr> content = openContent(image, versionAt(image, path), Job());
    return content ? readAll(**content, 1 << 30) : tl::unexpected(content.error());
}

}

void TestLazyLayers::treesAreThoseOfWholeLayers_data()
{
    QTest::addColumn<bool>("isZstd");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= (isSanitized() ? 3u : 12u); ++seed) {
        for (const bool isZstd : {false, true})
            QTest::addRow("%s %u", isZstd ? "zstd:chunked" : "eStargz", seed) << isZstd << seed;
    }
}

void TestLazyLayers::treesAreThoseOfWholeLayers()
{
    QFETCH(bool, isZstd);
    QFETCH(quint32, seed);
    imagebuilder::Generator random(seed);
    FakeImage image;
    FileView nothing;
    for (int layer = 0; layer < 3; ++layer) {
        std::vector<TarEntry> entries = RandomLayer(random, nothing).make();
        // JSON holds no other bytes.
        std::erase_if(entries, [](const TarEntry &entry) {
            return !QString::fromUtf8(entry.path).toUtf8().startsWith(entry.path)
                || QString::fromUtf8(entry.linkTarget).toUtf8() != entry.linkTarget;
        });
        entries.push_back(lazyFile("ballast", noiseBytes(Megabyte, quint32(layer))));
        LazyOptions options;
        options.isZstd = isZstd;
        options.chunkBytes = 200'000;
        addLazy(image, lazyLayer(entries, options));
    }
    FakeRegistry server(byRange(image));
    const Result<LoadedImagePtr> whole = loadedFrom(server, true);
    const Result<LoadedImagePtr> partly = loadedFrom(server);
    QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().message()));
    QVERIFY2(partly.has_value(), partly ? "" : qPrintable(partly.error().message()));
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY2((*partly)->layers[i].isPartial, qPrintable((*partly)->warnings.join(QLatin1Char('\n'))));
        QCOMPARE((*partly)->layers[i].blobVerdict, Verdict::Unchecked);
        QCOMPARE((*partly)->layers[i].diffIdVerdict, Verdict::Unchecked);
        QCOMPARE((*whole)->layers[i].blobVerdict, Verdict::Verified);
    }
    QCOMPARE(treeText((*partly)->tree), treeText((*whole)->tree));
    QCOMPARE((*partly)->stats.wastedBytes, (*whole)->stats.wastedBytes);
    // Contents too, of every inode.
    const UnionTree &tree = (*whole)->tree;
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        if (tree.type(VersionId(i)) != EntryType::File)
            continue;
        const auto left = openContent(**whole, VersionId(i), Job());
        const auto right = openContent(**partly, VersionId(i), Job());
        QVERIFY2(right.has_value(), right ? "" : qPrintable(right.error().message()));
        QCOMPARE(readAll(**right, 1 << 30).value(), readAll(**left, 1 << 30).value());
    }
}

void TestLazyLayers::contentsComeByRange_data()
{
    QTest::addColumn<bool>("isZstd");
    QTest::addColumn<bool>("isOldFooter");
    QTest::addColumn<qsizetype>("chunkBytes");
    QTest::newRow("eStargz") << false << false << (4 * Megabyte);
    QTest::newRow("eStargz in pieces") << false << false << qsizetype(100'000);
    QTest::newRow("stargz") << false << true << (4 * Megabyte);
    QTest::newRow("zstd:chunked") << true << false << (4 * Megabyte);
    QTest::newRow("zstd:chunked in pieces") << true << false << qsizetype(100'000);
}

void TestLazyLayers::contentsComeByRange()
{
    QFETCH(bool, isZstd);
    QFETCH(bool, isOldFooter);
    QFETCH(qsizetype, chunkBytes);
    LazyOptions options;
    options.isZstd = isZstd;
    options.isOldFooter = isOldFooter;
    options.chunkBytes = chunkBytes;
    FakeImage image;
    addLazy(image, lazyLayer(sampleEntries(), options));
    FakeRegistry server(byRange(image));
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY(loaded.has_value());
    QVERIFY2((*loaded)->layers[0].isPartial, qPrintable((*loaded)->warnings.join(QLatin1Char('\n'))));
    QVERIFY((*loaded)->warnings.isEmpty());
    const FileSet &files = *(*loaded)->source->files;
    const quint64 before = files.transfer()->done;
    QVERIFY2(before < 60'000, qPrintable(QString::number(before)));
    QVERIFY(files.transfer()->total > quint64(image.layers()[0].size()));
    QCOMPARE(contentAt(**loaded, "/data/small").value(), QByteArray("what it says\n"));
    QCOMPARE(contentAt(**loaded, "/data/empty").value(), QByteArray());
    QVERIFY(files.transfer()->done - before < 4096);
    QCOMPARE(contentAt(**loaded, "/data/large").value(), noiseBytes(3 * Megabyte / 2, 1));
    // Once.
    const quint64 all = files.transfer()->done;
    QCOMPARE(contentAt(**loaded, "/data/small").value(), QByteArray("what it says\n"));
    QCOMPARE(files.transfer()->done, all);
    // Some bytes of a file in pieces take only those pieces.
    const Result<LoadedImagePtr> again = loadedFrom(server);
    const quint64 table = (*again)->source->files->transfer()->done;
    const auto large = openContent(**again, versionAt(**again, "/data/large"), Job());
    QByteArray some(10, Qt::Uninitialized);
    QCOMPARE((*large)->readAt(1'000'000, std::span(some.data(), 10)).value(), 10);
    QCOMPARE(some, noiseBytes(3 * Megabyte / 2, 1).mid(1'000'000, 10));
    if (chunkBytes < Megabyte)
        QVERIFY((*again)->source->files->transfer()->done - table < 120'000);
}

/** Of zeros, a table of zstd:chunked says how many, and the layer has none. */
void TestLazyLayers::nothingComesTwice_data()
{
    QTest::addColumn<bool>("isZstd");
    QTest::addColumn<qsizetype>("chunkBytes");
    for (const bool isZstd : {false, true}) {
        const char *form = isZstd ? "zstd:chunked" : "eStargz";
        QTest::addRow("%s", form) << isZstd << (4 * Megabyte);
        QTest::addRow("%s in pieces", form) << isZstd << qsizetype(100'000);
        QTest::addRow("%s in large pieces", form) << isZstd << (64 * Megabyte);
    }
}

/** What was read of a layer stays on disk, with its table, for the next time that the image is opened. */
void TestLazyLayers::nothingComesTwice()
{
    QFETCH(bool, isZstd);
    QFETCH(qsizetype, chunkBytes);
    LazyOptions options;
    options.isZstd = isZstd;
    options.chunkBytes = chunkBytes;
    std::vector<TarEntry> entries = sampleEntries();
    // More than is unpacked in memory.
    entries.push_back(lazyFile("data/huge", noiseBytes(9 * Megabyte, 2)));
    entries.push_back(lazyFile("data/unread", noiseBytes(Megabyte, 3)));
    FakeImage image;
    addLazy(image, lazyLayer(entries, options));
    FakeRegistry server(byRange(image));
    const QTemporaryDir folder;
    const QByteArray blob = FakeImage::digest(image.layers()[0]);
    const auto readAgain = [&] {
        const std::size_t before = server.seen(blob).size();
        const Result<LoadedImagePtr> loaded = loadedFrom(server, false, BlobCache(folder.path()));
        if (!loaded || !(*loaded)->layers[0].isPartial || !(*loaded)->warnings.isEmpty())
            return std::optional<std::pair<std::size_t, quint64>>();
        const FileSet &files = *(*loaded)->source->files;
        const bool isRight = contentAt(**loaded, "/data/small") == QByteArray("what it says\n")
            && contentAt(**loaded, "/data/large") == noiseBytes(3 * Megabyte / 2, 1)
            && contentAt(**loaded, "/data/huge") == noiseBytes(9 * Megabyte, 2)
            // The table itself is a file of an eStargz layer.
            && (isZstd || contentAt(**loaded, "/stargz.index.json").has_value());
        return isRight ? std::optional(std::pair(server.seen(blob).size() - before, files.transfer()->done))
                       : std::nullopt;
    };
    const auto first = readAgain();
    QVERIFY(first);
    QVERIFY(first->second > quint64(10 * Megabyte));
    const qsizetype sent = server.sent();
    const auto second = readAgain();
    QVERIFY(second);
    QCOMPARE(second->first, 0u);
    // Manifest and config.
    QVERIFY2(second->second < 3'000, qPrintable(QString::number(second->second)));
    QVERIFY(server.sent() - sent < 5'000);
    // What was damaged comes again, and only that.
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files, QDir::Size);
    QVERIFY(files.size() >= 4);
    const auto change = [](const QFileInfo &info) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(info.size() / 2));
        const QByteArray old = file.read(1);
        QVERIFY(file.seek(info.size() / 2) && file.write(QByteArray(1, char(old[0] ^ 1))) == 1);
    };
    change(files.front());
    const auto third = readAgain();
    QVERIFY(third);
    QVERIFY(third->first > 0);
    QVERIFY(third->second < first->second);
    QCOMPARE(readAgain()->first, 0u);
    for (const QFileInfo &info : files)
        change(info);
    const auto fourth = readAgain();
    QVERIFY(fourth);
    QVERIFY(fourth->second > quint64(10 * Megabyte));
    QCOMPARE(readAgain()->first, 0u);
}

/** Small files count for what they take on a disk; those that were used longest ago go. */
void TestLazyLayers::manyPiecesAreBounded()
{
    std::vector<TarEntry> entries {lazyFile("ballast", noiseBytes(Megabyte, 1))};
    for (int i = 0; i < 100; ++i)
        entries.push_back(lazyFile("file-" + QByteArray::number(i), noiseBytes(100, quint32(i))));
    FakeImage image;
    addLazy(image, lazyLayer(entries));
    FakeRegistry server(byRange(image));
    const QTemporaryDir folder;
    const BlobCache cache(folder.path(), 50'000);
    const Result<LoadedImagePtr> loaded = loadedFrom(server, false, cache);
    QVERIFY(loaded.has_value() && (*loaded)->layers[0].isPartial);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(contentAt(**loaded, "/file-" + QByteArray::number(i)).value(), noiseBytes(100, quint32(i)));
    const qsizetype files = QDir(folder.path()).entryList(QDir::Files).size();
    QVERIFY2(files > 0 && files <= 12, qPrintable(QString::number(files)));
}

void TestLazyLayers::holesAreZeros()
{
    constexpr qsizetype ChunkBytes = 100'000;
    const QByteArray content = noiseBytes(ChunkBytes, 2) + QByteArray(2 * ChunkBytes, '\0') + noiseBytes(500, 3);
    std::vector<TarEntry> entries = sampleEntries();
    entries.push_back(lazyFile("data/holes", content));
    LazyOptions options;
    options.isZstd = true;
    options.chunkBytes = ChunkBytes;
    options.change = [](QJsonObject &entry) {
        const int at = entry[QStringLiteral("chunkOffset")].toInt();
        if (entry[QStringLiteral("name")] != QLatin1String("data/holes") || at < ChunkBytes || at >= 3 * ChunkBytes)
            return;
        entry[QStringLiteral("chunkType")] = QStringLiteral("zeros");
        entry.remove(QStringLiteral("chunkDigest"));
        entry.remove(QStringLiteral("offset"));
    };
    FakeImage image;
    addLazy(image, lazyLayer(entries, options));
    FakeRegistry server(byRange(image));
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY(loaded.has_value());
    QVERIFY2((*loaded)->layers[0].isPartial, qPrintable((*loaded)->warnings.join(QLatin1Char('\n'))));
    const FileSet &files = *(*loaded)->source->files;
    const quint64 before = files.transfer()->done;
    const auto source = openContent(**loaded, versionAt(**loaded, "/data/holes"), Job());
    QByteArray hole(1'000, 'x');
    QCOMPARE((*source)->readAt(150'000, std::span(hole.data(), 1'000)).value(), 1'000);
    QCOMPARE(hole, QByteArray(1'000, '\0'));
    QCOMPARE(files.transfer()->done, before);
    QCOMPARE(contentAt(**loaded, "/data/holes").value(), content);
}

/** Of an image whose contents nobody has: the server makes up all but the table. */
void TestLazyLayers::littleIsTransferred()
{
    const int Files = isSanitized() ? 30'000 : 300'000;
    constexpr qsizetype FileBytes = 8'000; // As stored; 2.4 GB in all.
    QByteArray json = R"({"version":1,"entries":[{"name":"d/","type":"dir","mode":16877})";
    for (int i = 0; i < Files; ++i) {
        // As different as digests are.
        const QByteArray digest = QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex();
        if (i % 1000 == 0)
            json += R"(,{"name":"d/)" + QByteArray::number(i / 1000) + R"(/","type":"dir","mode":16877})";
        json += R"(,{"name":"d/)" + QByteArray::number(i / 1000) + "/file-" + QByteArray::number(i)
            + R"(","type":"reg","mode":33188,"size":20000,"modtime":"2024-05-01T10:00:00Z","digest":"sha256:)" + digest
            + R"(","offset":)" + QByteArray::number(1 + i * FileBytes) + R"(,"chunkDigest":"sha256:)" + digest
            + R"("})";
    }
    json += "]}";
    LazyOptions options;
    options.changeJson = [&](QByteArray &text) { text = json; };
    LazyLayer layer = lazyLayer({}, options);
    // Its own blob begins with the table; what comes before it is as long as the files.
    const qsizetype Ahead = 1 + Files * FileBytes;
    QByteArray table = layer.blob.mid(layer.tocAt);
    const qsizetype fieldAt = table.size() - 51 + 16;
    table.replace(fieldAt, 16, QByteArray::number(Ahead, 16).rightJustified(16, '0'));
    const qsizetype size = Ahead + table.size();
    const QByteArray digest = FakeImage::digest("nobody reads it as a whole");
    const QByteArray config
        = R"({"os":"linux","architecture":"amd64","rootfs":{"type":"layers","diff_ids":[")" + digest + R"("]}})";
    const QByteArray manifest
        = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{)"
          R"("mediaType":"application/vnd.oci.image.config.v1+json","digest":")"
        + FakeImage::digest(config) + R"(","size":)" + QByteArray::number(config.size())
        + R"(},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":")" + digest
        + R"(","size":)" + QByteArray::number(size) + R"(,"annotations":{"containerd.io/snapshot/stargz/toc.digest":")"
        + FakeImage::digest(json) + R"("}}]})";
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer;
        if (request.target.endsWith("/manifests/1")) {
            answer.body = manifest;
            answer.headers = {"Content-Type: application/vnd.oci.image.manifest.v1+json"};
        } else if (request.target.endsWith(FakeImage::digest(config))) {
            answer.body = config;
        } else if (request.target.endsWith(digest)) {
            const QByteArrayList range = request.headers.value("range").mid(6).split('-');
            const qsizetype from = range.value(0).toLongLong();
            const qsizetype to = range.value(1).toLongLong() + 1;
            answer.status = 206;
            answer.headers.append("Content-Range: bytes " + range.join('-') + '/' + QByteArray::number(size));
            answer.body = QByteArray(std::max<qsizetype>(0, std::min(to, Ahead) - from), 'x')
                + (to > Ahead ? table.mid(std::max<qsizetype>(0, from - Ahead), to - std::max(from, Ahead))
                              : QByteArray());
        }
        return answer;
    });
    const RegistryName name = parseRegistryName(server.host() + QStringLiteral("/shop:1")).value();
    QElapsedTimer timer;
    timer.start();
    const Result<ImageSourcePtr> source = openRegistryImage(name, isolatedOptions(), Job());
    QVERIFY(source.has_value());
    qInfo("the stack after %lld ms", timer.elapsed());
    const Result<LoadedImagePtr> loaded = loadImage(*source, 0, LoadOptions(), Job());
    QVERIFY(loaded.has_value());
    qInfo("the trees after %lld ms", timer.elapsed());
    QVERIFY2((*loaded)->layers[0].isPartial, qPrintable((*loaded)->warnings.join(QLatin1Char('\n'))));
    QVERIFY((*loaded)->tree.paths().size() > std::size_t(Files));
    const Transfer transfer = *(*source)->files->transfer();
    qInfo("%llu of %llu bytes, %.2f %%", transfer.done, transfer.total,
        100.0 * double(transfer.done) / double(transfer.total));
    QVERIFY(transfer.total > quint64(Ahead));
    QVERIFY(transfer.done * 100 <= transfer.total * 3);
    QVERIFY(quint64(server.sent()) * 100 <= transfer.total * 3);
}

void TestLazyLayers::readInOrderTakesFewRequests()
{
    std::vector<TarEntry> entries;
    for (int i = 0; i < 500; ++i)
        entries.push_back(lazyFile("file-" + QByteArray::number(i), noiseBytes(10'000, quint32(i))));
    FakeImage image;
    addLazy(image, lazyLayer(entries));
    FakeRegistry server(byRange(image));
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY(loaded.has_value() && (*loaded)->layers[0].isPartial);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(contentAt(**loaded, "/file-" + QByteArray::number(i)).value(), noiseBytes(10'000, quint32(i)));
    const std::size_t requests = server.seen(FakeImage::digest(image.layers()[0])).size();
    QVERIFY2(requests < 60, qPrintable(QString::number(requests)));
    QVERIFY(quint64(server.sent()) < quint64(image.layers()[0].size()) * 5 / 4);
}

void TestLazyLayers::duplicatesAreKnown()
{
    FakeImage image;
    addLazy(image, lazyLayer(sampleEntries()));
    FakeRegistry server(byRange(image));
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY(loaded.has_value());
    const Inode small = (*loaded)->tree.inode(versionAt(**loaded, "/data/small"));
    const Inode copy = (*loaded)->tree.inode(versionAt(**loaded, "/data/copy"));
    QVERIFY(small.hasHash && copy.hasHash && small.hash == copy.hash);
    QCOMPARE(small.hash.kind(), ContentHash::Kind::Sha256);
}

/** A layer that came as a whole says whether it changes what one below says, of which only the table is here. */
void TestLazyLayers::mixedLayersCompare()
{
    FakeImage image;
    addLazy(image, lazyLayer(sampleEntries()));
    // Too small to be read in parts.
    addLazy(image, lazyLayer({lazyFile("data/small", "what it says\n"), lazyFile("data/copy", "what it said\n")}));
    FakeRegistry server(byRange(image));
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY(loaded.has_value());
    QVERIFY((*loaded)->layers[0].isPartial);
    QVERIFY(!(*loaded)->layers[1].isPartial);
    QCOMPARE((*loaded)->layers[1].blobVerdict, Verdict::Verified);
    QVERIFY((*loaded)->tree.questions().empty());
    const Result<LoadedImagePtr> whole = loadedFrom(server, true);
    QCOMPARE((*loaded)->stats.layers[1].unchanged, (*whole)->stats.layers[1].unchanged);
    QCOMPARE((*loaded)->stats.layers[1].modified, (*whole)->stats.layers[1].modified);
    QCOMPARE((*loaded)->stats.layers[1].unchanged, 1u);
}

void TestLazyLayers::wholeLayersOnRequest()
{
    FakeImage image;
    addLazy(image, lazyLayer(sampleEntries()));
    FakeRegistry server(byRange(image));
    const Result<LoadedImagePtr> loaded = loadedFrom(server, true);
    QVERIFY(loaded.has_value());
    QCOMPARE((*loaded)->layers[0].blobVerdict, Verdict::Verified);
    QCOMPARE((*loaded)->layers[0].diffIdVerdict, Verdict::Verified);
    QVERIFY(!server.seen(FakeImage::digest(image.layers()[0])).front().headers.contains("range"));
}

namespace
{

using ChangeEntry = std::function<void(QJsonObject &entry)>;
using ChangeLayer = std::function<void(LazyLayer &layer)>;

const QString Offset = QStringLiteral("offset");

/** Sets \a field of the entry called \a name. */
ChangeEntry set(const char *name, const char *field, const QJsonValue &value)
{
    return [=](QJsonObject &entry) {
        if (entry[QStringLiteral("name")] == QLatin1String(name))
            entry[QLatin1String(field)] = value;
    };
}

}

void TestLazyLayers::badTablesMeanWholeLayers_data()
{
    QTest::addColumn<ChangeEntry>("changeEntry");
    QTest::addColumn<ChangeLayer>("changeLayer");
    QTest::addColumn<QString>("warning");
    const auto entries = [](const char *row, const ChangeEntry &change, const char *warning) {
        QTest::newRow(row) << change << ChangeLayer() << QString::fromLatin1(warning);
    };
    const auto layer = [](const char *row, const ChangeLayer &change, const char *warning) {
        QTest::newRow(row) << ChangeEntry() << change << QString::fromLatin1(warning);
    };
    entries("offset behind the contents", set("data/small", "offset", 1e12), "outside the layer");
    entries("negative offset", set("data/small", "offset", -1), "outside the layer");
    entries("negative size", set("data/small", "size", -5), "an invalid entry");
    entries("huge size", set("data/small", "size", 9e18), "");
    entries("chunk outside", set("data/small", "chunkOffset", 100), "outside the layer");
    entries("negative chunk", set("data/small", "chunkSize", -1), "outside the layer");
    entries("inner offset", set("data/small", "innerOffset", 1e15), "outside the layer");
    entries("unknown type", set("data/small", "type", QStringLiteral("door")), "an invalid entry");
    entries("a time that is none", set("data/small", "modtime", QStringLiteral("yesterday")), "an invalid entry");
    entries("a name that was changed", set("data/small", "name", QStringLiteral("a\uFFFDb")), "an invalid entry");
    entries("no name", set("data/small", "name", QString()), "without a name");
    entries(
        "no digest",
        [](QJsonObject &entry) {
            entry.remove(QStringLiteral("digest"));
            entry.remove(QStringLiteral("chunkDigest"));
        },
        "without a digest");
    entries("a number that is text", set("data/small", "uid", QStringLiteral("0")), "version 1");
    entries("a chunk of nothing", set("data", "type", QStringLiteral("chunk")), "without the file");
    layer(
        "another digest",
        [](LazyLayer &lazy) {
            for (QString &value : lazy.annotations)
                value = QString::fromLatin1(FakeImage::digest("another"));
        },
        "does not match its digest");
    layer(
        "no footer", [](LazyLayer &lazy) { lazy.blob += QByteArray(60, '\0'); }, "not where it should be");
    layer(
        "a footer that points outside",
        [](LazyLayer &lazy) { lazy.blob.replace(lazy.blob.size() - 51 + 16, 16, "00000fffffffffff"); },
        "not where it should be");
    layer(
        "a footer that points elsewhere",
        [](LazyLayer &lazy) { lazy.blob.replace(lazy.blob.size() - 51 + 16, 16, "0000000000000001"); }, "");
    layer(
        "no annotation", [](LazyLayer &lazy) { lazy.annotations.clear(); }, nullptr);
}

/** What the whole layer says counts, whatever the table does. */
void TestLazyLayers::badTablesMeanWholeLayers()
{
    QFETCH(ChangeEntry, changeEntry);
    QFETCH(ChangeLayer, changeLayer);
    QFETCH(QString, warning);
    LazyOptions options;
    options.change = changeEntry;
    LazyLayer layer = lazyLayer(sampleEntries(), options);
    if (changeLayer)
        changeLayer(layer);
    FakeImage image;
    addLazy(image, layer);
    FakeRegistry server(byRange(image));
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    QVERIFY(!(*loaded)->layers[0].isPartial);
    QCOMPARE((*loaded)->layers[0].blobVerdict, Verdict::Verified);
    QCOMPARE(contentAt(**loaded, "/data/small").value(), QByteArray("what it says\n"));
    const QString said = (*loaded)->warnings.join(QLatin1Char('\n'));
    QVERIFY2(warning.isNull() || said.contains(warning), qPrintable(said));
    QVERIFY2(warning.isNull() || said.contains(QStringLiteral("table of contents")), qPrintable(said));
}

void TestLazyLayers::registriesWithoutRanges()
{
    FakeImage image;
    addLazy(image, lazyLayer(sampleEntries()));
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY(loaded.has_value());
    QVERIFY(!(*loaded)->layers[0].isPartial);
    QCOMPARE((*loaded)->layers[0].blobVerdict, Verdict::Verified);
    const QString said = (*loaded)->warnings.join(QLatin1Char('\n'));
    QVERIFY2(said.contains(QStringLiteral("does not transfer parts of layers")), qPrintable(said));
}

void TestLazyLayers::otherBytesAreNoContent_data()
{
    QTest::addColumn<bool>("isZstd");
    QTest::newRow("eStargz") << false;
    QTest::newRow("zstd:chunked") << true;
}

/** The table is right, but the registry sends other files. */
void TestLazyLayers::otherBytesAreNoContent()
{
    QFETCH(bool, isZstd);
    LazyOptions options;
    options.isZstd = isZstd;
    std::vector<TarEntry> entries = sampleEntries();
    const LazyLayer right = lazyLayer(entries, options);
    entries[3].content = "what it lies\n";
    const LazyLayer wrong = lazyLayer(entries, options);
    QCOMPARE(wrong.tocAt, right.tocAt);
    FakeImage image;
    addLazy(image, right);
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = image.answer(request);
        if (answer.body == right.blob)
            answer.body = wrong.blob.left(right.tocAt) + right.blob.mid(right.tocAt);
        return FakeImage::inRange(answer, request);
    });
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY(loaded.has_value() && (*loaded)->layers[0].isPartial);
    const Result<QByteArray> content = contentAt(**loaded, "/data/small");
    QVERIFY(!content.has_value());
    QCOMPARE(content.error().kind, ErrorKind::Damaged);
    QVERIFY2(content.error().message().contains(QStringLiteral("/data/small")), qPrintable(content.error().message()));
    QVERIFY(content.error().message().contains(QStringLiteral("does not match its digest")));
    QCOMPARE(contentAt(**loaded, "/data/large").value(), entries[1].content);
}

void TestLazyLayers::cutTransfersGoOn()
{
    FakeImage image;
    addLazy(image, lazyLayer(sampleEntries()));
    std::atomic<int> cuts = 0;
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer = FakeImage::inRange(image.answer(request), request);
        if (answer.status == 206 && answer.body.size() > 100'000 && ++cuts <= 5) {
            answer.fault = FakeAnswer::Fault::Cut;
            answer.after = 100'000;
        }
        return answer;
    });
    const Result<LoadedImagePtr> loaded = loadedFrom(server);
    QVERIFY(loaded.has_value() && (*loaded)->layers[0].isPartial);
    QCOMPARE(contentAt(**loaded, "/data/large").value(), noiseBytes(3 * Megabyte / 2, 1));
    QVERIFY(cuts > 5);
    QVERIFY(quint64(server.sent()) < quint64(image.layers()[0].size()) * 3 / 2);
}

void TestLazyLayers::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("another version") << QByteArray(R"({"version":2,"entries":[]})");
    QTest::newRow("cut") << QByteArray(R"({"version":1,"entries":[{"name":"a)");
    QTest::newRow("more behind it") << QByteArray(R"({"version":1,"entries":[]}{})");
    QTest::newRow("deep") << R"({"version":1,"x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    QTest::newRow("bad escape") << QByteArray(R"({"version":1,"x":"\q","entries":[]})");
    QTest::newRow("half a surrogate") << QByteArray(R"({"version":1,"x":"\ud800","entries":[]})");
    QTest::newRow("no comma") << QByteArray(R"({"version":1 "entries":[]})");
    QTest::newRow("a fraction") << QByteArray(R"({"version":1.5,"entries":[]})");
    QTest::newRow("too large a number") << QByteArray(
        R"({"version":1,"entries":[{"name":"a","type":"dir","uid":99999999999999999999}]})");
    QTest::newRow("attribute that is no Base64")
        << QByteArray(R"({"version":1,"entries":[{"name":"a","type":"dir","xattrs":{"user.x":"*"}}]})");
    QTest::newRow("NUL in a name") << QByteArray(R"({"version":1,"entries":[{"name":"a\u0000b","type":"dir"}]})");
    QTest::newRow("NUL in a link") << QByteArray(
        R"({"version":1,"entries":[{"name":"a","type":"symlink","linkName":"b\u0000"}]})");
    QTest::newRow("NUL in an attribute's name")
        << QByteArray(R"({"version":1,"entries":[{"name":"a","type":"dir","xattrs":{"user.\u0000":"eA=="}}]})");
}

void TestLazyLayers::nonsenseIsRefused()
{
    QFETCH(QByteArray, json);
    struct Nowhere : EntrySink
    {
        void add(const RawEntry &) override { }
    } sink;
    TocBytes toc;
    toc.compression = Compression::Zstd;
    toc.json = json;
    toc.end = 1000;
    QVERIFY(!readLayerToc(toc, sink).has_value());
}

STRATOSCOPE_TEST(TestLazyLayers)
#include "tst_lazylayers.moc"
