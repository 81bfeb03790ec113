// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagesource.h"
#include "openstorage.h"
#include "podmandatabase.h"
#include "storagefixture.h"
#include "storageroot.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <unistd.h>

using namespace stratoscope;

/** Handwritten storages: good ones are read, and corrupt ones neither mislead nor break the program. */
class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isFoundFrom_data();
    void isFoundFrom();
    void docker();
    void containers();
    void podmanStates_data();
    void podmanStates();
    void podmanStatesThatAreSpoilt_data();
    void podmanStatesThatAreSpoilt();
    void manifestLists();
    void containersOfImagesThatAreGone_data();
    void containersOfImagesThatAreGone();
    void choosesContainers();
    void spoilt_data();
    void spoilt();
    void refused_data();
    void refused();
    void mayNotBeRead_data();
    void mayNotBeRead();
    void namesOfPaths();

private:
    using Spoil = std::function<void(const StorageFixture &)>;

    QString root() const { return m_directory->path(); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

void make(StorageFixture &fixture, bool docker)
{
    if (docker)
        fixture.makeDocker();
    else
        fixture.makeContainers();
}

/** All layer directories of \a image and its container, below \a root. */
QStringList directories(const Image &image, const QString &root)
{
    QStringList found;
    for (const Layer &layer : image.layers)
        found.append(QDir(root).relativeFilePath(layer.hostDirectory));
    if (image.container)
        found.append(QDir(root).relativeFilePath(image.container->upper));
    return found;
}

QStringList allWarnings(const ImageSource &source)
{
    QStringList warnings = source.warnings;
    for (const Image &image : source.images)
        warnings += image.warnings;
    return warnings;
}

}

void TestStorage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestStorage::cleanup()
{
    m_directory.reset();
}

void TestStorage::isFoundFrom_data()
{
    QTest::addColumn<bool>("docker");
    QTest::addColumn<QString>("inside"); ///< The storage's root within the temporary directory.
    QTest::addColumn<QString>("opened");

    QTest::newRow("docker: the root") << true << QString() << QString();
    QTest::newRow("docker: overlay2") << true << QString() << QStringLiteral("overlay2");
    QTest::newRow("docker: a layer") << true << QString() << QStringLiteral("overlay2/cache0/diff");
    QTest::newRow("docker: the database") << true << QString() << QStringLiteral("image/overlay2");
    QTest::newRow("docker: the containers") << true << QString() << QStringLiteral("containers");
    QTest::newRow("docker: above") << true << QStringLiteral("any") << QString();
    QTest::newRow("containers: the root") << false << QString() << QString();
    QTest::newRow("containers: overlay") << false << QString() << QStringLiteral("overlay");
    QTest::newRow("containers: overlay-layers") << false << QString() << QStringLiteral("overlay-layers");
    QTest::newRow("containers: above") << false << QStringLiteral("storage") << QString();
    QTest::newRow("containers: further above") << false << QStringLiteral("containers/storage") << QString();
}

void TestStorage::isFoundFrom()
{
    QFETCH(bool, docker);
    QFETCH(QString, inside);
    QFETCH(QString, opened);
    StorageFixture fixture(inside.isEmpty() ? root() : root() + QLatin1Char('/') + inside);
    make(fixture, docker);
    const QString path = opened.isEmpty() ? root() : root() + QLatin1Char('/') + opened;
    const auto source = openImageSource(path, Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->location, path);
    QCOMPARE((*source)->formatLabel, docker ? QStringLiteral("docker-storage") : QStringLiteral("containers-storage"));
    QCOMPARE((*source)->images.size(), 2u);
    QCOMPARE((*source)->images[0].names, QStringList {QStringLiteral("shop:2.4")});
    QCOMPARE(allWarnings(**source), QStringList());
    QVERIFY(openStorageDirectory(path, Job()));
}

void TestStorage::docker()
{
    StorageFixture fixture(root());
    fixture.makeDocker();
    const auto source = openImageSource(root(), Job());
    QVERIFY(source);
    const Image &image = (*source)->images[0];
    QCOMPARE(image.id.hex(), fixture.imageId);
    QCOMPARE(directories(image, root()),
        (QStringList {QStringLiteral("overlay2/cache0/diff"), QStringLiteral("overlay2/cache1/diff")}));
    QCOMPARE(image.layers[1].chainId, StorageFixture::chain(1));
    QCOMPARE(image.createdBy(LayerIndex(1)), QStringLiteral("RUN make"));

    const Image &container = (*source)->images[1];
    QVERIFY(container.container);
    QCOMPARE(container.names, QStringList {QStringLiteral("c1 (shop:2.4)")});
    QCOMPARE(container.container->state, ContainerState::Running);
    QCOMPARE(container.container->id, StorageFixture::containerId());
    QCOMPARE(directories(container, root()),
        (QStringList {QStringLiteral("overlay2/cache0/diff"), QStringLiteral("overlay2/cache1/diff"),
            QStringLiteral("overlay2/mount-init/diff"), QStringLiteral("overlay2/mount/diff")}));
    QVERIFY(container.createdBy(LayerIndex(2)).contains(QLatin1String("Docker's init layer")));
    QCOMPARE((*source)->graph.sharedBy(0, LayerIndex(1)), 2u);
}

void TestStorage::containers()
{
    StorageFixture fixture(root());
    fixture.makeContainers();
    const auto source = openImageSource(root(), Job());
    QVERIFY(source);
    const Image &image = (*source)->images[0];
    QCOMPARE(image.id.hex(), fixture.imageId);
    QCOMPARE(directories(image, root()),
        (QStringList {QStringLiteral("overlay/layer0/diff"), QStringLiteral("overlay/layer1/diff")}));
    QCOMPARE(image.layers[1].chainId, StorageFixture::chain(1));
    QCOMPARE(image.layers[1].digest, StorageFixture::diffId(1));
    QCOMPARE(image.layers[1].compressedSize, std::optional<quint64>(100));
    const Image &container = (*source)->images[1];
    QVERIFY(container.container);
    QCOMPARE(container.names, QStringList {QStringLiteral("c1 (shop:2.4)")});
    QCOMPARE(directories(container, root()),
        (QStringList {QStringLiteral("overlay/layer0/diff"), QStringLiteral("overlay/layer1/diff"),
            QStringLiteral("overlay/upper/diff")}));
}

void TestStorage::podmanStates_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("state");
    const std::pair<int, ContainerState> states[] = {{0, ContainerState::Unknown}, {1, ContainerState::Created},
        {2, ContainerState::Created}, {3, ContainerState::Running}, {4, ContainerState::Exited},
        {5, ContainerState::Paused}, {6, ContainerState::Exited}, {7, ContainerState::Exited},
        {8, ContainerState::Running}, {9, ContainerState::Unknown}, {-1, ContainerState::Unknown}};
    for (const char *member : {"libpod/bolt_state.db", "db.sql", "libpod/db.sql"}) {
        for (const auto &[number, state] : states)
            QTest::addRow("%s, %d", member, number) << QString::fromLatin1(member) << number << int(state);
    }
}

void TestStorage::podmanStates()
{
    QFETCH(QString, member);
    QFETCH(int, number);
    QFETCH(int, state);
    StorageFixture fixture(root());
    fixture.makeContainers();
    const QMap<QByteArray, int> states {{fixture.containerId().toLatin1(), number}, {"other", 3}};
    fixture.write(
        member, member.endsWith(QLatin1String(".sql")) ? podmanSqliteDatabase(states) : podmanBoltDatabase(states));
    const auto source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE(int((*source)->images[1].container->state), state);
    QCOMPARE(allWarnings(**source), QStringList());
}

void TestStorage::podmanStatesThatAreSpoilt_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("bytes");
    const QMap<QByteArray, int> states {{StorageFixture::containerId().toLatin1(), 3}};
    const QString bolt = QStringLiteral("libpod/bolt_state.db");
    const QString sqlite = QStringLiteral("db.sql");
    QTest::newRow("bolt: text") << bolt << QByteArray("text");
    QTest::newRow("bolt: nothing") << bolt << QByteArray();
    QTest::newRow("bolt: cut") << bolt << podmanBoltDatabase(states).left(3 * 4096);
    QTest::newRow("sqlite: text") << sqlite << QByteArray("text");
    QTest::newRow("sqlite: nothing") << sqlite << QByteArray();
    QTest::newRow("sqlite: cut") << sqlite << podmanSqliteDatabase(states).left(4096);
}

/** Then it is only the states that are not known. */
void TestStorage::podmanStatesThatAreSpoilt()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, bytes);
    StorageFixture fixture(root());
    fixture.makeContainers();
    fixture.write(member, bytes);
    const auto source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->images.size(), 2u);
    QCOMPARE(int((*source)->images[1].container->state), int(ContainerState::Unknown));
    QVERIFY2(allWarnings(**source).join(QLatin1Char('\n')).contains(QLatin1String("podman's")),
        qPrintable(allWarnings(**source).join(QLatin1Char('\n'))));
}

void TestStorage::manifestLists()
{
    StorageFixture fixture(root());
    fixture.makeContainers();
    // As podman keeps them: like images, but without a layer.
    const QString digest = sha256("manifest").toString();
    const auto record = [](const QString &id, const QString &name) {
        return QJsonObject {{QStringLiteral("id"), id}, {QStringLiteral("names"), QJsonArray {name}}};
    };
    QJsonObject image = record(fixture.imageId, QStringLiteral("localhost/shop:2.4"));
    image.insert(QStringLiteral("layer"), QStringLiteral("layer1"));
    image.insert(QStringLiteral("digest"), digest);
    const QString full(64, QLatin1Char('a'));
    const QString empty(64, QLatin1Char('b'));
    fixture.writeJson(QStringLiteral("overlay-images/images.json"),
        QJsonArray {record(full, QStringLiteral("localhost/all:1")), image, record(empty, QStringLiteral("none:1"))});
    fixture.write(QStringLiteral("overlay-images/%1/manifest").arg(full),
        "{\"manifests\":[{\"digest\":\"" + digest.toLatin1() + "\"},{\"digest\":\"sha256:" + QByteArray(64, 'c')
            + "\"}]}");
    fixture.write(QStringLiteral("overlay-images/%1/manifest").arg(empty), "{\"schemaVersion\":2,\"manifests\":null}");
    const Result<ImageSourcePtr> source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QVERIFY(std::none_of(
        (*source)->images.begin(), (*source)->images.end(), [](const Image &each) { return each.layers.empty(); }));
    const Result<std::size_t> chosen = chooseImage(**source, {QStringLiteral("localhost/all:1"), {}});
    QVERIFY(chosen);
    QCOMPARE((*source)->images[*chosen].id.hex(), fixture.imageId);
    QCOMPARE((*source)->warnings.filter(QStringLiteral("manifest list none:1")).size(), 1);
}

void TestStorage::containersOfImagesThatAreGone_data()
{
    QTest::addColumn<bool>("docker");
    QTest::newRow("docker") << true;
    QTest::newRow("containers") << false;
}

void TestStorage::containersOfImagesThatAreGone()
{
    QFETCH(bool, docker);
    StorageFixture fixture(root());
    make(fixture, docker);
    if (docker)
        QFile::remove(fixture.path(QStringLiteral("image/overlay2/imagedb/content/sha256/") + fixture.imageId));
    else
        fixture.writeJson(QStringLiteral("overlay-images/images.json"), QJsonArray());
    const auto source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->images.size(), 1u);
    const Image &image = (*source)->images[0];
    QCOMPARE(image.names, QStringList {QStringLiteral("c1 (shop:2.4)")});
    QCOMPARE(image.layers.size(), docker ? 3u : 2u);
    for (const Layer &layer : image.layers)
        QVERIFY(!layer.isAbsent());
    QVERIFY(image.warnings.value(0).contains(QLatin1String("no history")));
}

void TestStorage::choosesContainers()
{
    StorageFixture fixture(root());
    fixture.makeDocker();
    const auto source = openImageSource(root(), Job());
    QVERIFY(source);
    const auto chosen = [&](const QString &name) { return int(chooseImage(**source, {name, {}}).value_or(99)); };
    QCOMPARE(chosen({}), 0);
    QCOMPARE(chosen(QStringLiteral("shop:2.4")), 0);
    QCOMPARE(chosen(QStringLiteral("shop")), 0);
    QCOMPARE(chosen(fixture.imageId.left(12)), 0);
    QCOMPARE(chosen(QStringLiteral("c1")), 1);
    QCOMPARE(chosen(QStringLiteral("c1 (shop:2.4)")), 1);
    QCOMPARE(chosen(StorageFixture::containerId().left(12)), 1);
    QCOMPARE(chosen(QStringLiteral("c2")), 99);
    QVERIFY(isUnambiguous(**source, {fixture.imageId.left(12), {}}));
}

void TestStorage::spoilt_data()
{
    QTest::addColumn<bool>("docker");
    QTest::addColumn<std::function<void(const StorageFixture &)>>("spoil");
    QTest::addColumn<QString>("warning"); ///< Part of one.
    QTest::addColumn<QString>("lost"); ///< What is no longer read: "layer", "upper", "names", "image", "container".

    const QString config = QStringLiteral("containers/%1/config.v2.json").arg(StorageFixture::containerId());
    const QString mount
        = QStringLiteral("image/overlay2/layerdb/mounts/%1/mount-id").arg(StorageFixture::containerId());
    const auto row = [](const char *name, bool docker, const Spoil &spoil, const char *warning, const char *lost) {
        QTest::newRow(name) << docker << spoil << QString::fromLatin1(warning) << QString::fromLatin1(lost);
    };
    const auto writes = [](const QString &name, const QByteArray &bytes) {
        return [name, bytes](const StorageFixture &fixture) { fixture.write(name, bytes); };
    };
    const auto linked = [](const QString &name, const QString &target) {
        return [name, target](const StorageFixture &fixture) {
            QDir(fixture.path(name)).removeRecursively();
            QFile::remove(fixture.path(name));
            QVERIFY(QFile::link(target, fixture.path(name)));
        };
    };
    const QString cacheId = StorageFixture::layerDatabase(1) + QStringLiteral("cache-id");
    row("docker: a cache ID with ..", true, writes(cacheId, "../../../../etc"), "has no directory for it", "layer");
    row("docker: an absolute cache ID", true, writes(cacheId, "/etc"), "has no directory for it", "layer");
    row("docker: an empty cache ID", true, writes(cacheId, ""), "has no directory for it", "layer");
    row("docker: a huge cache ID", true, writes(cacheId, QByteArray(1 << 20, 'a')), "has no directory for it", "layer");
    row("docker: a cache ID without a layer", true, writes(cacheId, "gone"), "no such directory", "layer");
    row("docker: a symlink as a layer", true, linked(QStringLiteral("overlay2/cache1"), QStringLiteral("/etc")),
        "no such directory", "layer");
    row("docker: a symlink as its files", true, linked(QStringLiteral("overlay2/cache1/diff"), QStringLiteral("/etc")),
        "no such directory", "layer");
    row("docker: a symlink as a cache ID", true, linked(cacheId, QStringLiteral("/etc/hostname")),
        "has no directory for it", "layer");
    row(
        "docker: an unknown chain ID", true,
        [](const StorageFixture &fixture) { QDir(fixture.path(StorageFixture::layerDatabase(1))).removeRecursively(); },
        "is not in the database", "layer");
    row("docker: another diff ID", true, writes(StorageFixture::layerDatabase(1) + QStringLiteral("diff"), "sha256:00"),
        "the diff ID should be", "");
    row(
        "docker: another config", true,
        [](const StorageFixture &fixture) {
            fixture.write(QStringLiteral("image/overlay2/imagedb/content/sha256/") + fixture.imageId, "{}");
        },
        "the digest should be", "image");
    row("docker: names that are not JSON", true, writes(QStringLiteral("image/overlay2/repositories.json"), "["),
        "cannot read the image names", "names");
    row("docker: deep JSON", true, writes(config, QByteArray(100'000, '[')), "nested", "container");
    row("docker: a container of another kind", true, writes(config, "[]"), "expected a JSON object", "container");
    row("docker: a mount with ..", true, writes(mount, "../cache0"), "writable layer", "upper");
    row(
        "docker: no mount", true, [mount](const StorageFixture &fixture) { QFile::remove(fixture.path(mount)); },
        "writable layer", "upper");

    const QString layers = QStringLiteral("overlay-layers/layers.json");
    const auto layer = [](const char *id, const char *parent) {
        return QJsonObject {
            {QStringLiteral("id"), QString::fromLatin1(id)}, {QStringLiteral("parent"), QString::fromLatin1(parent)}};
    };
    const auto layerList = [layers](const QJsonArray &array) {
        return [layers, array](const StorageFixture &fixture) { fixture.writeJson(layers, array); };
    };
    row("containers: a cycle of layers", false,
        layerList({layer("layer0", "layer1"), layer("layer1", "layer0"), layer("upper", "layer1")}), "form a loop",
        "layer");
    row("containers: an unknown layer", false, layerList({layer("layer1", "gone"), layer("upper", "layer1")}),
        "layer gone is not in the database", "layer");
    row("containers: a layer with ..", false,
        layerList({layer("../../etc", ""), layer("layer1", "../../etc"), layer("upper", "layer1")}),
        "is not in the database", "layer");
    row("containers: a symlink as a layer", false, linked(QStringLiteral("overlay/layer1"), QStringLiteral("/etc")),
        "no such directory", "layer");
    row("containers: no layer database", false, writes(layers, "{"), "cannot read the layer database", "layer");
    row("containers: containers of another kind", false,
        writes(QStringLiteral("overlay-containers/containers.json"), "["), "cannot read the list of containers",
        "container");
    row(
        "containers: no config", false,
        [](const StorageFixture &fixture) {
            QDir(fixture.path(QStringLiteral("overlay-images/") + fixture.imageId)).removeRecursively();
        },
        "cannot read the config", "image");
}

void TestStorage::spoilt()
{
    QFETCH(bool, docker);
    QFETCH(std::function<void(const StorageFixture &)>, spoil);
    QFETCH(QString, warning);
    QFETCH(QString, lost);
    StorageFixture fixture(root());
    make(fixture, docker);
    spoil(fixture);
    const auto source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    const QString warnings = allWarnings(**source).join(QLatin1Char('\n'));
    QVERIFY2(warnings.contains(warning), qPrintable(warnings));
    QCOMPARE((*source)->images.size(), lost == QLatin1String("container") ? 1u : 2u);
    bool isLayerLost = false;
    for (const Image &image : (*source)->images) {
        for (const QString &directory : directories(image, root()))
            QVERIFY2(!directory.startsWith(QLatin1String("..")) || directory.endsWith(QDir::currentPath()),
                qPrintable(directory));
        isLayerLost = isLayerLost || image.layers.size() < 2
            || std::any_of(image.layers.begin(), image.layers.end(), [](const Layer &one) { return one.isAbsent(); });
    }
    QCOMPARE(isLayerLost, lost == QLatin1String("layer") || (lost == QLatin1String("image") && docker));
    const auto &last = (*source)->images.back();
    if (lost == QLatin1String("upper"))
        QVERIFY(last.container && last.container->upper.isEmpty());
}

void TestStorage::refused_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const QStringList &folders, const char *message) {
        QTest::newRow(name) << folders << QString::fromLatin1(message);
    };
    row("docker: vfs", {QStringLiteral("vfs/dir"), QStringLiteral("image/vfs/imagedb/content/sha256")},
        "storage driver \"vfs\"");
    row("containers: vfs", {QStringLiteral("vfs/dir"), QStringLiteral("vfs-images")}, "storage driver \"vfs\"");
    row("containerd: no database", {QStringLiteral("io.containerd.metadata.v1.bolt")}, "meta.db");
    row("docker: nothing in it",
        {QStringLiteral("overlay2/l"), QStringLiteral("image/overlay2/imagedb/content/sha256")},
        "no images or containers");
    row("containers: nothing in it", {QStringLiteral("overlay/l"), QStringLiteral("overlay-images")},
        "no images or containers");
    row("two of them",
        {QStringLiteral("a/overlay2"), QStringLiteral("a/image/overlay2/imagedb/content/sha256"),
            QStringLiteral("b/overlay"), QStringLiteral("b/overlay-images")},
        "several engines");
}

void TestStorage::refused()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, message);
    for (const QString &folder : folders)
        QVERIFY(QDir(root()).mkpath(folder));
    for (const auto &source : {openImageSource(root(), Job()), openStorageDirectory(root(), Job())}) {
        QVERIFY(!source);
        QVERIFY2(source.error().message().contains(message), qPrintable(source.error().message()));
        QVERIFY2(source.error().message().contains(root()), qPrintable(source.error().message()));
    }
}

void TestStorage::mayNotBeRead_data()
{
    QTest::addColumn<bool>("docker");
    QTest::addColumn<QString>("folder");
    QTest::newRow("docker: the database") << true << QStringLiteral("image");
    QTest::newRow("docker: a layer") << true << QStringLiteral("overlay2/cache1/diff");
    QTest::newRow("docker: all of it") << true << QString();
    QTest::newRow("containers: the database") << false << QStringLiteral("overlay-images");
    QTest::newRow("containers: a layer") << false << QStringLiteral("overlay/layer1");
}

void TestStorage::mayNotBeRead()
{
    QFETCH(bool, docker);
    QFETCH(QString, folder);
    StorageFixture fixture(root());
    make(fixture, docker);
    QFile::setPermissions(
        root(), QFile::permissions(root()) | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
    const QFile::Permissions before = QFile::permissions(fixture.path(folder));
    QVERIFY(QFile::setPermissions(fixture.path(folder), {}));
    // Root may read everything, so the test drops to another user for a moment.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    const auto source = openStorageDirectory(root(), Job());
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QFile::setPermissions(fixture.path(folder), before);
    const QString message = source ? allWarnings(**source).join(QLatin1Char('\n')) : source.error().message();
    QVERIFY2(bool(source) == (folder.count(QLatin1Char('/')) > 0), qPrintable(message));
    QVERIFY2(message.contains(folder.isEmpty() ? root() : fixture.path(folder)), qPrintable(message));
    QVERIFY2(message.contains(QLatin1String("sudo")), qPrintable(message));
    QVERIFY2(message.contains(QLatin1String("podman unshare")), qPrintable(message));
}

void TestStorage::namesOfPaths()
{
    for (const char *good : {"a", "A-b_c.d", "0123"})
        QVERIFY(isStorageName(QString::fromLatin1(good)));
    for (const char *bad : {"", ".", "..", ".a", "a/b", "/a", "a b", "a\n", "\xe4"})
        QVERIFY(!isStorageName(QString::fromLatin1(bad)));
    QVERIFY(!isStorageName(QString(256, QLatin1Char('a'))));
}

STRATOSCOPE_TEST(TestStorage)
#include "tst_storage.moc"
