// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "compressor.h"
#include "content.h"
#include "fakeregistry.h"
#include "isolatedoptions.h"
#include "loadimage.h"
#include "openregistry.h"
#include "saveimage.h"
#include "saveplan.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "unpackedlayers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <functional>

using namespace stratoscope;
using fixtures::noiseBytes;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

namespace
{

/** A folder for files with any name, which QTemporaryDir cannot remove. */
class HostFolder
{
public:
    HostFolder() { m_directory.setAutoRemove(false); }
    ~HostFolder() { std::filesystem::remove_all(m_directory.path().toStdString()); }
    Q_DISABLE_COPY_MOVE(HostFolder)

    QString path() const { return m_directory.path(); }
    QString filePath(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
};

/** A layer as an engine has unpacked it. */
struct HostLayer
{
    QByteArray tar;
    QByteArray list; ///< Lines of JSON, as tar-split writes them (tar/storage, tar/asm).
    std::vector<std::pair<QByteArray, QByteArray>> files; ///< Paths and contents.
};

QByteArray gzipOf(const QByteArray &bytes)
{
    return imagebuilder::compressed(bytes, imagebuilder::Packing::Gzip).value_or(QByteArray());
}

QByteArray splitLine(QJsonObject json, int &position)
{
    json.insert(QStringLiteral("position"), position++);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/** Octal. */
qsizetype numberAt(const QByteArray &header, qsizetype at, qsizetype size)
{
    return header.mid(at, size).replace('\0', ' ').trimmed().toLongLong(nullptr, 8);
}

/** What tar-split keeps of a tar in the format ustar: all bytes but contents, and of each file its name and size. */
HostLayer hostLayer(const std::vector<TarEntry> &entries)
{
    constexpr qsizetype Block = 512;
    HostLayer layer;
    layer.tar = imagebuilder::writeTar(entries, imagebuilder::TarFormat::Gnu).value();
    int position = 0;
    QByteArray raw;
    const auto flush = [&] {
        layer.list += splitLine(
            {{QStringLiteral("type"), 2}, {QStringLiteral("payload"), QString::fromLatin1(raw.toBase64())}}, position);
        raw.clear();
    };
    std::size_t number = 0;
    for (qsizetype at = 0; at < layer.tar.size();) {
        const QByteArray header = layer.tar.mid(at, Block);
        raw += header;
        at += Block;
        if (header == QByteArray(Block, '\0'))
            continue;
        const TarEntry &entry = entries[number++];
        const qsizetype size = numberAt(header, 124, 12);
        flush();
        QJsonObject file {{QStringLiteral("type"), 1}, {QStringLiteral("size"), size},
            {QStringLiteral("payload"), QStringLiteral("AAAAAAAAAAA=")}};
        const bool isText = QString::fromUtf8(entry.path).toUtf8() == entry.path;
        if (isText)
            file.insert(QStringLiteral("name"), QString::fromUtf8(entry.path));
        else
            file.insert(QStringLiteral("name_raw"), QString::fromLatin1(entry.path.toBase64()));
        layer.list += splitLine(file, position);
        if (size > 0)
            layer.files.emplace_back(entry.path, entry.content);
        at += size;
        const qsizetype padding = (Block - size % Block) % Block;
        raw += layer.tar.mid(at, padding);
        at += padding;
    }
    flush();
    return layer;
}

std::vector<TarEntry> hostEntries(quint32 seed)
{
    std::vector<TarEntry> entries;
    const auto add = [&](const QByteArray &path, const QByteArray &content, TarType type = TarType::File) {
        TarEntry entry;
        entry.path = path;
        entry.content = content;
        entry.type = type;
        entries.push_back(entry);
    };
    add("etc", {}, TarType::Directory);
    add("etc/hosts", "127.0.0.1\n");
    add("etc/empty", {});
    add("etc/large", noiseBytes(700'000 + qsizetype(seed), seed));
    add("etc/latin-\xe9", "one\n");
    add("etc/.wh.gone", {});
    add("./etc/dotted", "two\n");
    TarEntry link;
    link.path = "etc/link";
    link.type = TarType::Symlink;
    link.linkTarget = "/etc/passwd";
    entries.push_back(link);
    return entries;
}

void writeHostFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

using ChangeStorage = std::function<void(const QString &diff, const QString &list)>;

}

/** Layers that an engine has only unpacked are made again rather than transferred. */
class TestUnpackedLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void tarsAreTheSame();
    void nothingIsTransferred_data();
    void nothingIsTransferred();
    void changedOnesAreTransferred_data();
    void changedOnesAreTransferred();
    void onlyWhatIsMissingIsTransferred();
    void savedWithItsBlob();
};

namespace
{

/** A storage with \a layer, and what changes it. Returns its root. */
QString makeStorage(const HostFolder &folder, const HostLayer &layer, bool isDocker, const ChangeStorage &change = {})
{
    const QString root = folder.filePath(QStringLiteral("storage"));
    const QByteArray diffId = FakeImage::digest(layer.tar);
    const QString diff
        = root + (isDocker ? QStringLiteral("/overlay2/cache/diff") : QStringLiteral("/overlay/id/diff"));
    QString list = root + QStringLiteral("/overlay-layers/id.tar-split.gz");
    if (isDocker) {
        const QString images = root + QStringLiteral("/image/overlay2");
        const QString chain = images + QStringLiteral("/layerdb/sha256/") + QString(64, QLatin1Char('a'));
        QDir().mkpath(images + QStringLiteral("/imagedb/content/sha256"));
        writeHostFile(chain + QStringLiteral("/cache-id"), "cache");
        writeHostFile(chain + QStringLiteral("/diff"), diffId);
        list = chain + QStringLiteral("/tar-split.json.gz");
    } else {
        QDir().mkpath(root + QStringLiteral("/overlay-images"));
        const QJsonArray layers {QJsonObject {{QStringLiteral("id"), QStringLiteral("id")},
            {QStringLiteral("diff-digest"), QString::fromLatin1(diffId)}}};
        writeHostFile(root + QStringLiteral("/overlay-layers/layers.json"), QJsonDocument(layers).toJson());
    }
    QDir().mkpath(diff);
    QDir().mkpath(diff + QStringLiteral("/etc"));
    for (const auto &[path, content] : layer.files) {
        // Names are bytes.
        std::ofstream file((diff.toUtf8() + '/' + path).toStdString(), std::ios::binary);
        file.write(content.constData(), content.size());
    }
    writeHostFile(list, gzipOf(layer.list));
    if (change)
        change(diff, list);
    return root;
}

constexpr const char *PackedTar = "application/vnd.oci.image.layer.v1.tar+gzip";

Result<LoadedImagePtr> loadedWith(const FakeRegistry &server, const HostFolder &folder, const QString &storage)
{
    RegistryOptions options = isolatedOptions();
    options.blobs = BlobCache(folder.filePath(QStringLiteral("blobs")));
    options.blobs->setUnpacked(std::make_shared<const UnpackedLayers>(QStringList {storage}));
    const RegistryName name = parseRegistryName(server.host() + QStringLiteral("/shop:1")).value();
    const Result<ImageSourcePtr> source = openRegistryImage(name, options, Job());
    return source ? loadImage(*source, 0, LoadOptions(), Job()) : tl::unexpected(source.error());
}

}

void TestUnpackedLayers::tarsAreTheSame()
{
    const HostFolder folder;
    const HostLayer layer = hostLayer(hostEntries(1));
    const UnpackedLayers layers({makeStorage(folder, layer, false), folder.filePath(QStringLiteral("nothing"))});
    const Digest diffId = sha256(layer.tar);
    const std::shared_ptr<const UnpackedLayer> found = layers.find(diffId);
    QVERIFY(found);
    const Result<ByteSourcePtr> tar = found->remake(Job());
    QVERIFY2(tar.has_value(), tar ? "" : qPrintable(tar.error().message()));
    QCOMPARE(readAll(**tar, 1 << 30).value(), layer.tar);
    QVERIFY(!layers.find(sha256("another")));
    QVERIFY(!layers.find(Digest()));
    const Job cancelled;
    cancelled.cancel();
    QCOMPARE(found->remake(cancelled).error().kind, ErrorKind::Cancelled);
}

void TestUnpackedLayers::nothingIsTransferred_data()
{
    QTest::addColumn<bool>("isDocker");
    QTest::newRow("containers-storage") << false;
    QTest::newRow("Docker") << true;
}

void TestUnpackedLayers::nothingIsTransferred()
{
    QFETCH(bool, isDocker);
    const HostFolder folder;
    const HostLayer layer = hostLayer(hostEntries(1));
    const QString storage = makeStorage(folder, layer, isDocker);
    FakeImage image;
    image.addLayer(gzipOf(layer.tar), layer.tar, PackedTar);
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<LoadedImagePtr> loaded = loadedWith(server, folder, storage);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    QCOMPARE((*loaded)->warnings, QStringList());
    const LoadedLayer &read = (*loaded)->layers[0];
    QCOMPARE(read.diffIdVerdict, Verdict::Verified);
    QCOMPARE(read.blobVerdict, Verdict::Unchecked);
    QCOMPARE(read.streamBytes, quint64(layer.tar.size()));
    QCOMPARE(read.asStored().compression, Compression::Gzip);
    QVERIFY(read.hostPath.startsWith(storage));
    QVERIFY(!read.isDamaged() && !read.checkLater);
    for (const auto &[path, content] : layer.files) {
        const UnionTree &tree = (*loaded)->tree;
        VersionId found;
        for (std::size_t i = 0; i < tree.versions().size(); ++i) {
            if (tree.paths().fullPath(tree.version(VersionId(i)).path) == '/' + QByteArray(path).replace("./", ""))
                found = VersionId(i);
        }
        QVERIFY2(found.isValid(), path.constData());
        const auto file = openContent(**loaded, found, Job());
        QCOMPARE(readAll(**file, 1 << 30).value(), content);
    }
    QVERIFY(server.seen(FakeImage::digest(image.layers()[0])).empty());
    QVERIFY(server.sent() < 5'000);
    // What is kept is what came; this did not.
    QCOMPARE(BlobCache(folder.filePath(QStringLiteral("blobs"))).bytes(), 0u);
}

void TestUnpackedLayers::changedOnesAreTransferred_data()
{
    QTest::addColumn<ChangeStorage>("change");
    const auto row = [](const char *name, const ChangeStorage &change) { QTest::newRow(name) << change; };
    const auto replaced = [](QByteArray line) {
        return [line](const QString &, const QString &list) {
            HostLayer layer = hostLayer(hostEntries(1));
            layer.list.insert(layer.list.indexOf('\n') + 1, line);
            writeHostFile(list, gzipOf(layer.list));
        };
    };
    row("a file changed", [](const QString &diff, const QString &) {
        writeHostFile(diff + QStringLiteral("/etc/hosts"), "127.0.0.2\n");
    });
    row("a file longer", [](const QString &diff, const QString &) {
        writeHostFile(diff + QStringLiteral("/etc/hosts"), "127.0.0.1 localhost\n");
    });
    row("a file gone",
        [](const QString &diff, const QString &) { QFile::remove(diff + QStringLiteral("/etc/hosts")); });
    row("a file that is a link", [](const QString &diff, const QString &) {
        QFile::rename(diff + QStringLiteral("/etc/hosts"), diff + QStringLiteral("/etc/other"));
        QVERIFY(QFile::link(QStringLiteral("other"), diff + QStringLiteral("/etc/hosts")));
    });
    row("a directory that is a link", [](const QString &diff, const QString &) {
        QVERIFY(QDir().rename(diff + QStringLiteral("/etc"), diff + QStringLiteral("/other")));
        QVERIFY(QFile::link(QStringLiteral("other"), diff + QStringLiteral("/etc")));
    });
    row("a file that is a directory", [](const QString &diff, const QString &) {
        QFile::remove(diff + QStringLiteral("/etc/hosts"));
        QDir().mkpath(diff + QStringLiteral("/etc/hosts"));
    });
    row("no files", [](const QString &diff, const QString &) { QDir(diff).removeRecursively(); });
    row("no list", [](const QString &, const QString &list) { QFile::remove(list); });
    row("an empty list", [](const QString &, const QString &list) { writeHostFile(list, gzipOf({})); });
    row("a list that is not packed",
        [](const QString &, const QString &list) { writeHostFile(list, hostLayer(hostEntries(1)).list); });
    row("a list that ends early", [](const QString &, const QString &list) {
        writeHostFile(list, gzipOf(hostLayer(hostEntries(1)).list).chopped(20));
    });
    row("of another layer",
        [](const QString &, const QString &list) { writeHostFile(list, gzipOf(hostLayer(hostEntries(2)).list)); });
    row("no JSON", replaced("{\n"));
    row("no object", replaced("[1]\n"));
    row("very deep", replaced(QByteArray(100'000, '[') + '\n'));
    row("a very long line", replaced(QByteArray(20'000'000, ' ') + '\n'));
    row("another type", replaced("{\"type\":3,\"payload\":\"AAAA\"}\n"));
    row("a payload that is not Base64", replaced("{\"type\":2,\"payload\":\"%%%\"}\n"));
    row("a negative size", replaced("{\"type\":1,\"name\":\"etc/hosts\",\"size\":-5}\n"));
    row("a huge size", replaced("{\"type\":1,\"name\":\"etc/hosts\",\"size\":9e18}\n"));
    row("a file outside", replaced("{\"type\":1,\"name\":\"../../../../../../etc/passwd\",\"size\":10}\n"));
    row("a name that is none", replaced("{\"type\":1,\"name_raw\":\"AA==\",\"size\":10}\n"));
    row("no name", replaced("{\"type\":1,\"size\":10}\n"));
}

void TestUnpackedLayers::changedOnesAreTransferred()
{
    QFETCH(ChangeStorage, change);
    const HostFolder folder;
    const HostLayer layer = hostLayer(hostEntries(1));
    const QString storage = makeStorage(folder, layer, false, change);
    FakeImage image;
    image.addLayer(gzipOf(layer.tar), layer.tar, PackedTar);
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<LoadedImagePtr> loaded = loadedWith(server, folder, storage);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    QCOMPARE((*loaded)->layers[0].blobVerdict, Verdict::Verified);
    QCOMPARE((*loaded)->layers[0].diffIdVerdict, Verdict::Verified);
    QVERIFY(!(*loaded)->layers[0].stored.bytes);
    QCOMPARE(server.seen(FakeImage::digest(image.layers()[0])).size(), 1u);
    // From then on, it is here.
    const Result<LoadedImagePtr> again = loadedWith(server, folder, storage);
    QVERIFY(again.has_value());
    QCOMPARE(server.seen(FakeImage::digest(image.layers()[0])).size(), 1u);
}

void TestUnpackedLayers::onlyWhatIsMissingIsTransferred()
{
    const HostFolder folder;
    const HostLayer below = hostLayer(hostEntries(1));
    const HostLayer above = hostLayer(hostEntries(2));
    FakeImage image;
    image.addLayer(gzipOf(below.tar), below.tar, PackedTar);
    image.addLayer(gzipOf(above.tar), above.tar, PackedTar);
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<LoadedImagePtr> loaded = loadedWith(server, folder, makeStorage(folder, below, true));
    QVERIFY(loaded.has_value());
    QVERIFY(server.seen(FakeImage::digest(image.layers()[0])).empty());
    QCOMPARE(server.seen(FakeImage::digest(image.layers()[1])).size(), 1u);
    QCOMPARE((*loaded)->layers[1].blobVerdict, Verdict::Verified);
    // The trees are those of an image that came as a whole.
    const HostFolder other;
    const Result<LoadedImagePtr> whole = loadedWith(server, other, other.path());
    QVERIFY(whole.has_value());
    QCOMPARE((*loaded)->tree.versions().size(), (*whole)->tree.versions().size());
    QCOMPARE((*loaded)->stats.wastedBytes, (*whole)->stats.wastedBytes);
    QCOMPARE((*loaded)->stats.layers[1].unchanged, (*whole)->stats.layers[1].unchanged);
}

/** An archive gets the blob that the registry has, by its digest, and not one that was packed anew. */
void TestUnpackedLayers::savedWithItsBlob()
{
    const HostFolder folder;
    const HostLayer layer = hostLayer(hostEntries(1));
    FakeImage image;
    image.addLayer(gzipOf(layer.tar), layer.tar, PackedTar);
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    const Result<LoadedImagePtr> loaded = loadedWith(server, folder, makeStorage(folder, layer, false));
    QVERIFY(loaded.has_value());
    SaveOptions options;
    options.format = SaveFormat::OciArchive;
    const QString saved = folder.filePath(QStringLiteral("saved.tar"));
    const Result<SaveOutcome> outcome
        = saveImage(**loaded, SavePlan::unchanged((*loaded)->layers.size()), options, saved, Job());
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message()));
    QCOMPARE(server.seen(FakeImage::digest(image.layers()[0])).size(), 1u);
    const Result<ImageSourcePtr> again = openImageSource(saved, Job());
    QVERIFY(again.has_value());
    QCOMPARE((*again)->images[0].layers[0].digest.toString().toLatin1(), FakeImage::digest(image.layers()[0]));
}

STRATOSCOPE_TEST(TestUnpackedLayers)
#include "tst_unpackedlayers.moc"
