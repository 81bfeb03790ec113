// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagesource.h"
#include "openstorage.h"
#include "sourcelisting.h"
#include "storagefixture.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <unistd.h>

using namespace stratoscope;

/** Handwritten stores of containerd's: good ones are read, and corrupt ones neither mislead nor break the program. */
class TestContainerdStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_directory.reset(); }
    void isFoundFrom_data();
    void isFoundFrom();
    void images();
    void containers();
    void dockersContainers_data();
    void dockersContainers();
    void blobsBeforeSnapshots();
    void imageThatIsGone();
    void platformsThatWereNotPulled();
    void spoilt_data();
    void spoilt();
    void flippedPages();
    void mayNotBeRead();

private:
    using Spoil = std::function<void(const StorageFixture &)>;

    QString root() const { return m_directory->path(); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

const QString MetaDatabase = QStringLiteral("io.containerd.metadata.v1.bolt/meta.db");
const QString SnapshotDatabase = QStringLiteral("io.containerd.snapshotter.v1.overlayfs/metadata.db");
const QString SnapshotFolder = QStringLiteral("io.containerd.snapshotter.v1.overlayfs/snapshots/");
const QString BlobFolder = QStringLiteral("io.containerd.content.v1.content/blobs/sha256/");

/** The numbers of the snapshots that \a image is made of, its container's last. */
QStringList snapshotsOf(const Image &image)
{
    QStringList found;
    for (const Layer &layer : image.layers)
        found.append(layer.hostDirectory.section(QLatin1Char('/'), -2, -2));
    if (image.container)
        found.append(image.container->upper.section(QLatin1Char('/'), -2, -2));
    return found;
}

QString everyWarning(const ImageSource &source)
{
    QStringList warnings = source.warnings;
    for (const Image &image : source.images)
        warnings += image.warnings;
    return warnings.join(QLatin1Char('\n'));
}

QStringList namesOf(const ImageSource &source)
{
    QStringList names;
    for (const Image &image : source.images)
        names.append(image.names.join(QLatin1Char(' ')));
    return names;
}

}

void TestContainerdStorage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestContainerdStorage::isFoundFrom_data()
{
    QTest::addColumn<QString>("inside"); ///< containerd's root within the temporary directory.
    QTest::addColumn<QString>("opened");
    QTest::newRow("the root") << QString() << QString();
    QTest::newRow("the database") << QString() << QStringLiteral("io.containerd.metadata.v1.bolt");
    QTest::newRow("the snapshots") << QString() << QStringLiteral("io.containerd.snapshotter.v1.overlayfs/snapshots");
    QTest::newRow("a snapshot") << QString() << SnapshotFolder + QStringLiteral("1/fs");
    QTest::newRow("above") << QStringLiteral("containerd") << QString();
    QTest::newRow("Docker's data root") << QStringLiteral("docker/containerd/daemon") << QStringLiteral("docker");
}

void TestContainerdStorage::isFoundFrom()
{
    QFETCH(QString, inside);
    QFETCH(QString, opened);
    StorageFixture fixture(root() + QLatin1Char('/') + inside);
    fixture.makeContainerd();
    QVERIFY(QDir(root()).mkpath(QStringLiteral("docker/containers")));
    QVERIFY(QDir(root()).mkpath(QStringLiteral("docker/buildkit")));
    const QString path = QDir::cleanPath(root() + QLatin1Char('/') + opened);
    const Result<ImageSourcePtr> source = openImageSource(path, Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->location, path);
    QCOMPARE((*source)->formatLabel, QStringLiteral("containerd-storage"));
    QCOMPARE((*source)->images.size(), 3u);
    QVERIFY(openStorageDirectory(path, Job()));
}

void TestContainerdStorage::images()
{
    StorageFixture fixture(root());
    fixture.makeContainerd();
    const Result<ImageSourcePtr> source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE(everyWarning(**source), QString());
    QVERIFY(!(*source)->damaged);
    const Image &image = (*source)->images[0];
    QCOMPARE(image.names, QStringList {QStringLiteral("shop:2.4")});
    QCOMPARE(image.id.hex(), fixture.imageId);
    QCOMPARE(image.references.size(), 1u);
    QCOMPARE(snapshotsOf(image), (QStringList {QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(image.layers[1].chainId, StorageFixture::chain(1));
    QCOMPARE(image.layers[1].digest, sha256("blob 1"));
    QCOMPARE(image.layers[1].compressedSize, std::optional<quint64>(200));
    QCOMPARE(image.createdBy(LayerIndex(1)), QStringLiteral("RUN make"));
    QVERIFY(sourceText(**source, 120, false).contains(QLatin1String("shop:2.4")));
}

void TestContainerdStorage::containers()
{
    StorageFixture fixture(root());
    fixture.makeContainerd();
    const Result<ImageSourcePtr> source = openImageSource(root(), Job());
    QVERIFY(source);
    QCOMPARE(namesOf(**source),
        (QStringList {
            QStringLiteral("shop:2.4"), QStringLiteral("c1 (shop:2.4)"), QStringLiteral("dddddddddddd (shop:2.4)")}));
    const Image &own = (*source)->images[1];
    QVERIFY(own.container);
    QCOMPARE(own.container->id, StorageFixture::containerId());
    QCOMPARE(own.container->engine, QStringLiteral("containerd"));
    QCOMPARE(own.container->state, ContainerState::Unknown);
    QCOMPARE(snapshotsOf(own), (QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(int(chooseImage(**source, {QStringLiteral("c1"), {}}).value_or(99)), 1);
    const Image &dockers = (*source)->images[2];
    QVERIFY(dockers.container);
    QCOMPARE(snapshotsOf(dockers),
        (QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("5")}));
    QVERIFY(dockers.layers[2].isEnginesOwn);
    QVERIFY(dockers.createdBy(LayerIndex(2)).contains(QLatin1String("Docker's init layer")));
    QCOMPARE((*source)->graph.sharedBy(0, LayerIndex(1)), 3u);
}

void TestContainerdStorage::dockersContainers_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("state");
    const QByteArray id(12, 'd');
    QTest::newRow("running") << QByteArray(R"({"Name":"/web","State":{"Running":true},"Config":{"Image":"shop:2.4"}})")
                             << QStringLiteral("web (shop:2.4)") << int(ContainerState::Running);
    QTest::newRow("created") << QByteArray(R"({"Name":"/web","State":{"StartedAt":"0001-01-01T00:00:00Z"}})")
                             << QStringLiteral("web (shop:2.4)") << int(ContainerState::Created);
    QTest::newRow("exited") << QByteArray(R"({"Name":"/web","State":{"StartedAt":"2024-01-01T00:00:00Z"}})")
                            << QStringLiteral("web (shop:2.4)") << int(ContainerState::Exited);
    QTest::newRow("no record") << QByteArray() << QString::fromLatin1(id + " (shop:2.4)")
                               << int(ContainerState::Unknown);
    QTest::newRow("no JSON") << QByteArray("[") << QString::fromLatin1(id + " (shop:2.4)")
                             << int(ContainerState::Unknown);
}

/** Docker's data root has their names. */
void TestContainerdStorage::dockersContainers()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, name);
    QFETCH(int, state);
    StorageFixture fixture(root() + QStringLiteral("/containerd/daemon"));
    fixture.makeContainerd();
    StorageFixture docker(root());
    QVERIFY(QDir(root()).mkpath(QStringLiteral("buildkit")));
    docker.write(QStringLiteral("containers/%1/config.v2.json").arg(QString(64, QLatin1Char('d'))), config);
    for (const QString &path : {root(), root() + QStringLiteral("/containerd/daemon")}) {
        const Result<ImageSourcePtr> source = openImageSource(path, Job());
        QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
        const auto found = std::find_if((*source)->images.begin(), (*source)->images.end(),
            [](const Image &image) { return image.container && image.container->engine == QLatin1String("docker"); });
        QVERIFY(found != (*source)->images.end());
        QCOMPARE(found->names, QStringList {name});
        QCOMPARE(int(found->container->state), state);
    }
}

void TestContainerdStorage::blobsBeforeSnapshots()
{
    StorageFixture fixture(root());
    fixture.makeContainerd();
    fixture.write(BlobFolder + sha256("blob 1").hex(), QByteArray(200, 'b'));
    const Result<ImageSourcePtr> source = openImageSource(root(), Job());
    QVERIFY(source);
    const Image &image = (*source)->images[0];
    QCOMPARE(snapshotsOf(image), (QStringList {QStringLiteral("1"), QString()}));
    QCOMPARE(image.layers[1].blob, QStringLiteral("blobs/sha256/") + sha256("blob 1").hex());
    QVERIFY((*source)->files->open(image.layers[1].blob));
    QCOMPARE(everyWarning(**source), QString());
}

void TestContainerdStorage::imageThatIsGone()
{
    StorageFixture fixture(root());
    fixture.makeContainerd();
    BoltTree records = fixture.containerdRecords();
    for (const char *space : {"k8s.io", "moby"})
        records.bucket("v1").bucket(space).bucket("images").items.clear();
    fixture.write(MetaDatabase, boltDatabase(records));
    const Result<ImageSourcePtr> source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->images.size(), 2u);
    const Image &image = (*source)->images[0];
    QCOMPARE(image.names, QStringList {QStringLiteral("c1 (shop:2.4)")});
    QCOMPARE(snapshotsOf(image), (QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(image.layers[1].chainId, StorageFixture::chain(1));
    QVERIFY(image.warnings.value(0).contains(QLatin1String("no history")));
}

/** An index of which one platform is here: nothing is said of the others. */
void TestContainerdStorage::platformsThatWereNotPulled()
{
    StorageFixture fixture(root());
    fixture.makeContainerd();
    BoltTree records = fixture.containerdRecords();
    records.bucket("v1").bucket("moby").bucket("images").items.clear();
    BoltTree &images = records.bucket("v1").bucket("k8s.io").bucket("images");
    BoltTree &target = images.bucket("docker.io/library/shop:2.4").bucket("target");
    const QByteArray manifest = target.items[0].value;
    const QByteArray index = R"({"schemaVersion":2,"manifests":[{"digest":")" + manifest + R"("},{"digest":"sha256:)"
        + QByteArray(64, 'e') + R"(","platform":{"os":"linux","architecture":"arm64"}}]})";
    target.items.clear();
    target.put("digest", sha256(index).toString().toLatin1());
    fixture.write(MetaDatabase, boltDatabase(records));
    fixture.write(BlobFolder + sha256(index).hex(), index);
    const Result<ImageSourcePtr> source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->images.size(), 3u);
    QVERIFY((*source)->images[0].names.contains(QStringLiteral("shop:2.4")));
    QCOMPARE(everyWarning(**source), QString());
}

void TestContainerdStorage::spoilt_data()
{
    QTest::addColumn<std::function<void(const StorageFixture &)>>("spoil");
    QTest::addColumn<QString>("warning"); ///< Part of one.

    const auto row = [](const char *name, const Spoil &spoil, const char *warning) {
        QTest::newRow(name) << spoil << QString::fromLatin1(warning);
    };
    const auto records = [](const std::function<void(BoltTree &)> &change) {
        return [change](const StorageFixture &fixture) {
            BoltTree tree = fixture.containerdRecords();
            change(tree.bucket("v1").bucket("k8s.io"));
            fixture.write(MetaDatabase, boltDatabase(tree));
        };
    };
    const auto snapshots = [](const std::function<void(BoltTree &)> &change) {
        return [change](const StorageFixture &fixture) {
            BoltTree tree = StorageFixture::containerdSnapshots();
            change(tree.bucket("v1").bucket("snapshots"));
            fixture.write(SnapshotDatabase, boltDatabase(tree));
        };
    };
    const QByteArray top = "k8s.io/2/" + StorageFixture::chain(1).toString().toLatin1();
    const auto setParent = [top](const QByteArray &name) {
        return [top, name](BoltTree &all) {
            auto &items = all.bucket(top).items;
            items.erase(items.begin() + 2);
            all.bucket(top).put("parent", name);
        };
    };
    row(
        "no snapshots", [](const StorageFixture &fixture) { QFile::remove(fixture.path(SnapshotDatabase)); },
        "cannot read the list of snapshots");
    row(
        "snapshots that are none", [](const StorageFixture &fixture) { fixture.write(SnapshotDatabase, "text"); },
        "not a bbolt database");
    row("snapshots in a loop", snapshots(setParent(top)), "");
    row("a parent that is nowhere", snapshots(setParent("k8s.io/9/gone")), "");
    row("a snapshot with a huge number", snapshots([top](BoltTree &all) {
        all.bucket(top).items[0].value = QByteArray::fromHex("ffffffffffffffffff01");
    }),
        "is not in the storage");
    row("a snapshot without a number", snapshots([top](BoltTree &all) { all.bucket(top).items[0].value.clear(); }),
        "is not in the storage");
    row(
        "a symlink as a snapshot",
        [](const StorageFixture &fixture) {
            QDir(fixture.path(SnapshotFolder + QStringLiteral("2/fs"))).removeRecursively();
            QVERIFY(QFile::link(QStringLiteral("/etc"), fixture.path(SnapshotFolder + QStringLiteral("2/fs"))));
        },
        "is not in the storage");
    row(
        "a symlink as the content store",
        [](const StorageFixture &fixture) {
            const QString content = fixture.path(QStringLiteral("io.containerd.content.v1.content"));
            QVERIFY(QFile::rename(content, content + QStringLiteral(".away")));
            QVERIFY(QFile::link(content + QStringLiteral(".away"), content));
        },
        "is not in the storage");
    row("another snapshotter", records([](BoltTree &space) {
        BoltTree &all = space.bucket("snapshots");
        all.items.push_back({"native", {}, all.items[0].bucket});
        BoltTree &container = space.bucket("containers").bucket(StorageFixture::containerId().toLatin1());
        container.items[1].value = "native";
    }),
        "the snapshotter \"native\"");
    row("a snapshotter that leads elsewhere", records([](BoltTree &space) {
        BoltTree &all = space.bucket("snapshots");
        all.items.push_back({"../../etc", {}, all.items[0].bucket});
        BoltTree &container = space.bucket("containers").bucket(StorageFixture::containerId().toLatin1());
        container.items[1].value = "../../etc";
    }),
        "../../etc");
    row("an unknown snapshot", records([](BoltTree &space) {
        space.bucket("containers").bucket(StorageFixture::containerId().toLatin1()).items[2].value = "gone";
    }),
        "has no directory for it");
    row("no manifest", records([](BoltTree &space) {
        space.bucket("images").bucket("docker.io/library/shop:2.4").bucket("target").items[0].value
            = "sha256:" + QByteArray(64, 'a');
    }),
        "is not in the storage");
    row("a digest that leads elsewhere", records([](BoltTree &space) {
        space.bucket("images").bucket("docker.io/library/shop:2.4").bucket("target").items[0].value
            = "sha256:../../../etc/passwd";
    }),
        "");
}

void TestContainerdStorage::spoilt()
{
    QFETCH(std::function<void(const StorageFixture &)>, spoil);
    QFETCH(QString, warning);
    StorageFixture fixture(root());
    fixture.makeContainerd();
    spoil(fixture);
    const Result<ImageSourcePtr> source = openImageSource(root(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QVERIFY2(everyWarning(**source).contains(warning), qPrintable(everyWarning(**source)));
    for (const Image &image : (*source)->images) {
        for (const Layer &layer : image.layers)
            QVERIFY(layer.hostDirectory.isEmpty() || layer.hostDirectory.startsWith(root()));
        QVERIFY(!image.container || image.container->upper.isEmpty() || image.container->upper.startsWith(root()));
    }
}

/** Whatever page of either database is spoilt, this ends, and with something to say if anything is missing. */
void TestContainerdStorage::flippedPages()
{
    StorageFixture fixture(root());
    fixture.makeContainerd();
    for (const QString &name : {MetaDatabase, SnapshotDatabase}) {
        QFile file(fixture.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        constexpr qsizetype Page = 4096;
        for (qsizetype page = 2; page < good.size() / Page; ++page) {
            QByteArray bytes = good;
            for (qsizetype i = page * Page; i < (page + 1) * Page; ++i)
                bytes[i] = char(~bytes[i]);
            fixture.write(name, bytes);
            const Result<ImageSourcePtr> source = openImageSource(root(), Job());
            const bool isWhole = source && (*source)->images.size() == 3 && everyWarning(**source).isEmpty();
            QVERIFY(isWhole == (page == 2)); // Where free pages are listed.
            const QString said = source ? everyWarning(**source) : source.error().message();
            QVERIFY2(isWhole || said.contains(QLatin1String("damaged")) || said.contains(QLatin1String("page")),
                qPrintable(said));
        }
        fixture.write(name, good);
    }
}

void TestContainerdStorage::mayNotBeRead()
{
    StorageFixture fixture(root());
    fixture.makeContainerd();
    QFile::setPermissions(root(), QFile::permissions(root()) | QFile::ReadOther | QFile::ExeOther);
    const QString folder = fixture.path(QStringLiteral("io.containerd.metadata.v1.bolt"));
    QVERIFY(QFile::setPermissions(folder, {}));
    // Root may read everything, so the test drops to another user for a moment.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    const Result<ImageSourcePtr> source = openStorageDirectory(root(), Job());
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!source);
    QVERIFY2(source.error().message().contains(QLatin1String("sudo")), qPrintable(source.error().message()));
}

STRATOSCOPE_TEST(TestContainerdStorage)
#include "tst_containerdstorage.moc"
