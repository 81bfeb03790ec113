// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytesource.h"
#include "digest.h"
#include "fakeengine.h"
#include "gatherlibrary.h"
#include "imagelibrary.h"
#include "librarytext.h"
#include "openstorage.h"
#include "storagefixture.h"
#include "testprogram.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace stratoscope;

using MakeStorage = void (StorageFixture::*)();
Q_DECLARE_METATYPE(MakeStorage)

/** Images that are known, the layers they share, and what deleting them would free. */
class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void noteIsReadBack();
    void hostileNotes_data();
    void hostileNotes();
    void forgets();
    void storeAgainstBruteForce_data();
    void storeAgainstBruteForce();
    void totalsTellSizes();
    void archivesAndDirectories();
    void goneAndReplaced();
    void engineIsAsked();
    void usedImagesStay();
    void usedInStorage_data();
    void usedInStorage();
    void baseByLayers();
    void twins();
    void thousandImages();

private:
    QTemporaryDir m_directory;
};

namespace
{

Digest layerDigest(int number)
{
    Hasher hasher;
    hasher.add(QByteArray::number(number));
    return hasher.finish();
}

/** An image whose layers are \a numbers, in the store of an engine unless changed; layer N has N bytes. */
LibraryImage storedImage(const QString &name, const std::vector<int> &numbers)
{
    LibraryImage image;
    image.names = QStringList(name);
    image.place = SeenPlace::Engine;
    image.store = QStringLiteral("docker");
    quint64 sum = 0;
    Digest chain;
    for (const int number : numbers) {
        chain = chainId(chain, layerDigest(number));
        image.layers.push_back({layerDigest(number), chain, layerDigest(number), quint64(number)});
        sum += quint64(number);
    }
    image.bytes = sum;
    return image;
}

SeenImage seenImage(const QString &name, const std::vector<int> &numbers, SeenPlace place, const QString &location)
{
    SeenImage image;
    image.name = name;
    image.place = place;
    image.location = location;
    image.layers = numbers.size();
    image.seen = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    image.created = QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC);
    image.id = layerDigest(1000);
    image.platform = QStringLiteral("linux/amd64");
    image.base = QStringLiteral("debian:12");
    image.fileBytes = 77;
    image.imagesThere = 1;
    for (const int number : numbers) {
        image.chainId = chainId(image.chainId, layerDigest(number));
        image.stack.push_back({layerDigest(number), layerDigest(number + 500), quint64(number), quint64(number * 2)});
    }
    return image;
}

/** Some stacks that often begin alike. */
std::vector<std::vector<int>> randomStacks(QRandomGenerator &random)
{
    std::vector<std::vector<int>> stacks;
    const int count = random.bounded(1, 9);
    for (int i = 0; i < count; ++i) {
        std::vector<int> stack;
        if (!stacks.empty() && random.bounded(3) > 0) {
            stack = stacks[random.bounded(quint32(stacks.size()))];
            stack.resize(random.bounded(quint32(stack.size() + 1)));
        }
        const int more = random.bounded(stack.empty() ? 1 : 0, 5);
        for (int layer = 0; layer < more; ++layer)
            stack.push_back(random.bounded(1, 12));
        stacks.push_back(stack);
    }
    return stacks;
}

}

void TestLibrary::noteIsReadBack()
{
    QFile file(m_directory.filePath(QStringLiteral("images.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // As earlier versions wrote it.
    file.write(
        "{\"images\":[{\"name\":\"old:1\",\"layers\":3,\"chainId\":\"" + layerDigest(1).toString().toUtf8() + "\"}]}");
    file.close();
    const std::vector<SeenImage> old = readSeenImages(file.fileName());
    QCOMPARE(old.size(), 1u);
    QCOMPARE(old[0].name, QStringLiteral("old:1"));
    QVERIFY(old[0].place == SeenPlace::Unknown);

    LibrarySources sources;
    sources.seen = {seenImage(QStringLiteral("a"), {1, 2}, SeenPlace::Archive, QStringLiteral("/a.tar")), old[0]};
    const std::vector<LibraryImage> images = gatherLibrary(sources);
    QCOMPARE(images.size(), 2u);
    QCOMPARE(images[0].bytes, std::optional<quint64>(3));
    QVERIFY(images[1].layers.empty());
    // What is known of neither place nor layers frees nothing.
    QCOMPARE(ImageLibrary(images).freedBy({1}), FreedBytes());
}

void TestLibrary::hostileNotes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    const QByteArray chain = layerDigest(1).toString().toUtf8();
    const QByteArray start = "{\"version\":2,\"images\":[{\"name\":\"a\",\"chainId\":\"" + chain + "\",\"layers\":";
    QTest::newRow("no object") << QByteArray("[]") << 0;
    QTest::newRow("nonsense") << QByteArray("{\"images\":7}") << 0;
    QTest::newRow("a negative count") << start + "-1}]}" << 0;
    QTest::newRow("an odd place") << start + "1,\"place\":\"moon\",\"location\":\"/a\"}]}" << 1;
    QTest::newRow("a stack of another length")
        << start + "1,\"place\":\"archive\",\"location\":\"/a\",\"stack\":[[],[]]}]}" << 1;
    QTest::newRow("layers without digests")
        << start + "1,\"place\":\"archive\",\"location\":\"/a\",\"stack\":[[1,2,-3,1e300]]}]}" << 1;
    QTest::newRow("deep") << QByteArray(100'000, '[') << 0;
}

void TestLibrary::hostileNotes()
{
    QFETCH(QByteArray, json);
    QFile file(m_directory.filePath(QStringLiteral("hostile.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    LibrarySources sources;
    sources.seen = readSeenImages(file.fileName());
    QTEST(int(sources.seen.size()), "count");
    const ImageLibrary library(gatherLibrary(sources));
    for (const LibraryImage &image : library.images())
        QVERIFY(image.layers.empty());
}

void TestLibrary::forgets()
{
    const QString path = m_directory.filePath(QStringLiteral("forget.json"));
    Image image;
    image.layers.resize(1);
    for (int i = 0; i < 3; ++i) {
        image.names = QStringList(QString::number(i));
        image.layers[0].chainId = layerDigest(i);
        noteSeenImage(path, image);
    }
    forgetSeenImages(path, {readSeenImages(path)[1]});
    const std::vector<SeenImage> seen = readSeenImages(path);
    QCOMPARE(seen.size(), 2u);
    QCOMPARE(seen[0].name, QStringLiteral("2"));
    QCOMPARE(seen[1].name, QStringLiteral("0"));
    clearSeenImages(path);
    QVERIFY(readSeenImages(path).empty());
    // Who keeps nothing has no file.
    keepSeenImages(false);
    QVERIFY(seenImagesFile().isEmpty());
    keepSeenImages(true);
    QVERIFY(!seenImagesFile().isEmpty());
}

void TestLibrary::storeAgainstBruteForce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/** A store keeps a set of chain IDs: those of the images that stay. */
void TestLibrary::storeAgainstBruteForce()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    std::vector<LibraryImage> images;
    const std::vector<std::vector<int>> stacks = randomStacks(random);
    for (std::size_t i = 0; i < stacks.size(); ++i)
        images.push_back(storedImage(QString::number(i), stacks[i]));
    const ImageLibrary library(images);
    for (std::size_t i = 0; i < images.size(); ++i) {
        std::size_t layers = 0;
        for (const std::size_t run : library.forest().path(i)) {
            QCOMPARE(library.forest().runs()[run].first, layers);
            layers += library.forest().runs()[run].count;
        }
        QCOMPARE(layers, images[i].layers.size());
    }
    for (quint32 mask = 0; mask < (1u << images.size()); ++mask) {
        std::map<QString, quint64> deleted;
        std::set<QString> kept;
        std::set<std::size_t> selected;
        bool isEmptyKept = false;
        for (std::size_t i = 0; i < images.size(); ++i) {
            const bool isDeleted = mask & (1u << i);
            if (isDeleted)
                selected.insert(i);
            isEmptyKept = isEmptyKept || (!isDeleted && images[i].layers.empty());
            for (const LibraryLayer &layer : images[i].layers) {
                if (isDeleted)
                    deleted.emplace(layer.chainId.toString(), *layer.bytes);
                else
                    kept.insert(layer.chainId.toString());
            }
        }
        quint64 expected = 0;
        for (const auto &[chain, bytes] : deleted)
            expected += kept.contains(chain) ? 0 : bytes;
        const FreedBytes freed = library.freedBy(selected);
        // An image without layers may have any.
        if (isEmptyKept && !selected.empty())
            QVERIFY(!freed.isAll);
        else
            QCOMPARE(freed.bytes, expected);
    }
}

/** Engines tell the sizes of images, not of layers. */
void TestLibrary::totalsTellSizes()
{
    std::vector<LibraryImage> images {storedImage(QStringLiteral("base"), {10, 20}),
        storedImage(QStringLiteral("app"), {10, 20, 5}), storedImage(QStringLiteral("a"), {7, 1}),
        storedImage(QStringLiteral("b"), {7, 2})};
    for (LibraryImage &image : images) {
        for (LibraryLayer &layer : image.layers)
            layer.bytes.reset();
    }
    const ImageLibrary library(images);
    QCOMPARE(library.freedBy({0}), (FreedBytes {0, true}));
    QCOMPARE(library.freedBy({1}), (FreedBytes {5, true}));
    QCOMPARE(library.freedBy({0, 1}), (FreedBytes {35, true}));
    QCOMPARE(library.sharedBytes(1), std::optional<quint64>(30));
    // What a and b share, nobody can tell from 8 and 9.
    QVERIFY(!library.freedBy({2}).isAll);
    // One of them was opened: now its layers are known, and so are the other's.
    for (LibraryLayer &layer : images[2].layers)
        layer.bytes = layer.diffId == layerDigest(7) ? 7 : 1;
    const ImageLibrary opened(images);
    QCOMPARE(opened.freedBy({2}), (FreedBytes {1, true}));
    QCOMPARE(opened.freedBy({3}), (FreedBytes {2, true}));
}

void TestLibrary::archivesAndDirectories()
{
    std::vector<LibraryImage> images;
    for (const auto &[name, place, store, layers] :
        {std::tuple("a", SeenPlace::Archive, "/one.tar", std::vector<int> {1, 2}),
            std::tuple("b", SeenPlace::Archive, "/one.tar", std::vector<int> {1, 3}),
            std::tuple("c", SeenPlace::Archive, "/two.tar", std::vector<int> {1, 2}),
            std::tuple("d", SeenPlace::Directory, "/layout", std::vector<int> {1, 2}),
            std::tuple("e", SeenPlace::Directory, "/layout", std::vector<int> {2, 4}),
            std::tuple("f", SeenPlace::Registry, "docker.io", std::vector<int> {1, 2})}) {
        LibraryImage image = storedImage(QLatin1String(name), layers);
        image.place = place;
        image.store = QLatin1String(store);
        image.imagesThere = 2;
        image.fileBytes = place == SeenPlace::Archive ? std::optional<quint64>(100) : std::nullopt;
        images.push_back(image);
    }
    const ImageLibrary library(images);
    QCOMPARE(library.freedBy({0}), (FreedBytes {100, true}));
    QCOMPARE(library.freedBy({0, 1, 2}), (FreedBytes {200, true}));
    QVERIFY(freedSentence(library, {0}).contains(QStringLiteral("1 other")));
    // A blob that both have stays, on whatever layers it lies.
    QCOMPARE(library.freedBy({3}), (FreedBytes {1, true}));
    QCOMPARE(library.freedBy({3, 4}), (FreedBytes {7, true}));
    QCOMPARE(library.freedBy({5}), (FreedBytes {0, true}));
    QCOMPARE(library.sharers(5).size(), 4u);
    // Somebody else in the layout may use the blobs.
    images[3].imagesThere = 3;
    QVERIFY(!ImageLibrary(images).freedBy({3}).isAll);
}

void TestLibrary::goneAndReplaced()
{
    LibrarySources sources;
    sources.seen = {seenImage(QStringLiteral("new"), {1}, SeenPlace::Archive, QStringLiteral("/there.tar")),
        seenImage(QStringLiteral("old"), {2}, SeenPlace::Archive, QStringLiteral("/there.tar")),
        seenImage(QStringLiteral("gone"), {3}, SeenPlace::Archive, QStringLiteral("/gone.tar"))};
    sources.seen[1].seen = sources.seen[1].seen.addDays(-1);
    sources.files.insert(QStringLiteral("/there.tar"), 55);
    const ImageLibrary library(gatherLibrary(sources));
    QVERIFY(!library.images()[0].isGone);
    QVERIFY(library.images()[1].isGone);
    QVERIFY(library.images()[2].isGone);
    QCOMPARE(library.freedBy({0, 1, 2}), (FreedBytes {55, true}));
    QVERIFY(libraryPlaceText(library.images()[2]).contains(QStringLiteral("(gone)")));
}

void TestLibrary::engineIsAsked()
{
    const FakeEngine fake("case \"$*\" in\n"
                          "images*) cat \"$here/images\" ;;\n"
                          "ps*) cat \"$here/ps\" ;;\n"
                          "version*) echo '{\"Client\":{\"Version\":\"1\"}}' ;;\n"
                          "image*inspect*--format*aaaaaa*bbbbbb*) cat \"$here/inspect\" ;;\n"
                          "*) exit 9 ;;\n"
                          "esac\n");
    fake.put(QStringLiteral("images"),
        "{\"ID\":\"sha256:aaaaaa\",\"Repository\":\"shop\",\"Tag\":\"1\",\"Size\":\"2kB\"}\n"
        "{\"ID\":\"sha256:bbbbbb\",\"Repository\":\"base\",\"Tag\":\"1\",\"Size\":\"1kB\"}\n"
        "{\"ID\":\"--rm\",\"Repository\":\"odd\",\"Tag\":\"1\",\"Size\":\"1kB\"}\n");
    fake.put(QStringLiteral("ps"), {});
    const QByteArray one = layerDigest(1).toString().toUtf8();
    const QByteArray two = layerDigest(2).toString().toUtf8();
    fake.put(QStringLiteral("inspect"),
        "{\"Id\":\"sha256:aaaaaa\",\"Size\":2001,\"Os\":\"linux\",\"Architecture\":\"arm64\",\"RootFS\":{\"Layers\":[\""
            + one + "\",\"" + two + "\"]}}\n{\"Id\":\"sha256:bbbbbb\",\"Size\":1001,\"RootFS\":{\"Layers\":[\"" + one
            + "\"]}}\n");
    LibrarySources sources;
    sources.stores.push_back(readEngineStore(fake.engine(), Job()));
    QVERIFY(!sources.stores[0].problem);
    QCOMPARE(sources.stores[0].images.size(), 3u);
    sources.stores[0].images.pop_back();
    sources.seen.push_back(
        seenImage(QStringLiteral("shop:1"), {1, 2}, SeenPlace::Engine, QStringLiteral("docker://shop:1")));
    sources.seen.push_back(
        seenImage(QStringLiteral("left:1"), {9}, SeenPlace::Engine, QStringLiteral("docker://left:1")));
    sources.seen.push_back(
        seenImage(QStringLiteral("other:1"), {9}, SeenPlace::Engine, QStringLiteral("podman://other:1")));
    const ImageLibrary library(gatherLibrary(sources));
    QCOMPARE(library.images().size(), 4u);
    // One row for what is listed and was opened.
    QCOMPARE(library.images()[0].displayName(), QStringLiteral("shop:1"));
    QCOMPARE(library.images()[0].platform, QStringLiteral("linux/arm64"));
    QCOMPARE(library.images()[0].notes.size(), 1u);
    QVERIFY(library.images()[0].seen.isValid());
    QCOMPARE(library.images()[0].reference, QStringLiteral("docker://shop:1"));
    QCOMPARE(library.freedBy({0}), (FreedBytes {1000, true}));
    QCOMPARE(library.freedBy({0, 1}), (FreedBytes {2001, true}));
    QVERIFY(library.images()[2].isGone);
    // Podman was not asked.
    QVERIFY(!library.images()[3].isGone);

    // By an ID, as Podman prints it, and by a name, as docker does.
    fake.put(QStringLiteral("ps"),
        "{\"ID\":\"c1\",\"Names\":\"web\",\"Image\":\"else\",\"ImageID\":\"aaaaaa\",\"State\":\"exited\"}\n"
        "{\"ID\":\"c2\",\"Names\":\"db\",\"Image\":\"base:1\",\"State\":\"running\"}\n"
        "{\"ID\":\"c3\",\"Names\":\"gone\",\"Image\":\"none:1\",\"State\":\"running\"}\n");
    const EngineStore store = readEngineStore(fake.engine(), Job());
    QCOMPARE(store.images[0].containers, QStringList(QStringLiteral("web")));
    QCOMPARE(store.images[1].containers, QStringList(QStringLiteral("db")));
    QCOMPARE(store.images[2].containers, QStringList());
}

void TestLibrary::usedImagesStay()
{
    std::vector<LibraryImage> images {storedImage(QStringLiteral("base:1"), {1, 2}),
        storedImage(QStringLiteral("shop:1"), {1, 2, 4}), storedImage(QStringLiteral("other:1"), {8})};
    images[1].containers = QStringList {QStringLiteral("web")};
    const ImageLibrary library(images);
    QCOMPARE(library.freedBy({1}), (FreedBytes {0, true}));
    // What the used one stands on stays as well.
    QCOMPARE(library.freedBy({0, 1, 2}), (FreedBytes {8, true}));
    QCOMPARE(freedText(library, 1), QStringLiteral("in use"));
    QVERIFY(libraryPlaceText(library.images()[1]).contains(QStringLiteral("web")));
    QVERIFY(freedSentence(library, {1}).contains(QStringLiteral("cannot be deleted")));
    QVERIFY(freedSentence(library, {0, 1, 2}).contains(QStringLiteral("would stay")));
    QVERIFY(!freedSentence(library, {0, 2}).contains(QStringLiteral("would stay")));
}

void TestLibrary::usedInStorage_data()
{
    QTest::addColumn<MakeStorage>("make");
    QTest::addColumn<QStringList>("containers");
    const QStringList one(QStringLiteral("c1"));
    QTest::newRow("Docker") << &StorageFixture::makeDocker << one;
    QTest::newRow("podman") << &StorageFixture::makeContainers << one;
    // Of the second one, only Docker knows the name.
    QTest::newRow("containerd") << &StorageFixture::makeContainerd << one + QStringList(QString(12, QLatin1Char('d')));
}

/** Without an engine that lists them, the storage tells of containers. */
void TestLibrary::usedInStorage()
{
    QFETCH(MakeStorage, make);
    const QTemporaryDir root;
    StorageFixture fixture(root.path());
    (fixture.*make)();
    const Result<ImageSourcePtr> source = openStorageDirectory(root.path(), Job());
    QVERIFY(source);
    const QString path = m_directory.filePath(QStringLiteral("stored.json"));
    clearSeenImages(path);
    noteSeenSource(path, **source, {});
    const LibrarySources sources = readSeenSources(path);
    const std::vector<LibraryImage> images = gatherLibrary(sources);
    QCOMPARE(images.size(), 1u);
    QVERIFY(!images[0].isGone);
    QTEST(images[0].containers, "containers");
    QCOMPARE(freedText(ImageLibrary(images), 0), QStringLiteral("in use"));
}

void TestLibrary::baseByLayers()
{
    std::vector<LibraryImage> images {storedImage(QStringLiteral("debian:12"), {1}),
        storedImage(QStringLiteral("python:3"), {1, 2}), storedImage(QStringLiteral("app:1"), {1, 2, 3}),
        storedImage(QStringLiteral("tool:1"), {1, 4})};
    images[3].base = QStringLiteral("told:1");
    const ImageLibrary library(images);
    QCOMPARE(library.images()[0].base, QString());
    QCOMPARE(library.images()[1].base, QStringLiteral("debian:12"));
    QCOMPARE(library.images()[2].base, QStringLiteral("python:3"));
    QCOMPARE(library.images()[3].base, QStringLiteral("told:1"));
    QCOMPARE(library.bases().size(), 3u);
}

/** The same layer on other layers is kept twice. */
void TestLibrary::twins()
{
    const ImageLibrary library({storedImage(QStringLiteral("a"), {1, 2}), storedImage(QStringLiteral("b"), {3, 2})});
    QCOMPARE(library.forest().runs().size(), 2u);
    QCOMPARE(library.twins(0), std::vector<std::size_t> {1});
    QVERIFY(library.sharers(0).empty());
    QCOMPARE(library.freedBy({0}), (FreedBytes {3, true}));
}

void TestLibrary::thousandImages()
{
    std::vector<LibraryImage> images;
    for (int i = 0; i < 1000; ++i) {
        std::vector<int> layers {1 + i % 10};
        for (int layer = 0; layer < 12; ++layer)
            layers.push_back(100 + i * 20 + layer);
        images.push_back(storedImage(QString::number(i), layers));
    }
    const ImageLibrary library(images);
    QCOMPARE(library.forest().runs().size(), 1010u);
    quint64 sum = 0;
    for (std::size_t i = 0; i < 1000; ++i)
        sum += library.freedBy({i}).bytes;
    QVERIFY(sum > 0);
    QCOMPARE(library.sharers(0).size(), 99u);
}

STRATOSCOPE_TEST(TestLibrary)
#include "tst_library.moc"
