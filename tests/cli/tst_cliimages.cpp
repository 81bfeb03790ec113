// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "storagefixture.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace stratoscope;

/** Lists the images in a storage, and chooses one. */
class TestCliImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void storageIsGiven_data();
    void storageIsGiven();
    void json();
    void reportsTheContainer();
    void savesTheContainer();
    void containerd();
    void hidesNamelessImages();
    void isNoStorage();

private:
    QTemporaryDir m_directory;
};

void TestCliImages::initTestCase()
{
    StorageFixture(m_directory.path()).makeDocker();
}

void TestCliImages::storageIsGiven_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString path = m_directory.path();
    const QString option = QStringLiteral("--storage");
    QTest::newRow("not said") << QStringList {path};
    QTest::newRow("before") << QStringList {option, path};
    QTest::newRow("behind") << QStringList {path, option};
    QTest::newRow("with =") << QStringList {option + QLatin1Char('=') + path};
}

void TestCliImages::storageIsGiven()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(QStringList {QStringLiteral("images")} + arguments);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].contains(" @0  image ") && lines[1].endsWith("  shop:2.4"), lines[1].constData());
    QVERIFY2(lines[2].contains(" @1  container, running  cccccccccccc ") && lines[2].endsWith("  c1 (shop:2.4)"),
        lines[2].constData());
}

void TestCliImages::json()
{
    const CliRun run
        = runCli({QStringLiteral("images"), m_directory.path(), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray images = run.document().value(QLatin1String("images")).toArray();
    QCOMPARE(images.size(), 2);
    QVERIFY(images[0].toObject().value(QLatin1String("container")).isNull());
    const QJsonObject container = images[1].toObject().value(QLatin1String("container")).toObject();
    QCOMPARE(container.value(QLatin1String("name")).toString(), QStringLiteral("c1"));
    QCOMPARE(container.value(QLatin1String("state")).toString(), QStringLiteral("running"));
    const QJsonArray layers = images[1].toObject().value(QLatin1String("layers")).toArray();
    QCOMPARE(layers.size(), 3);
    QCOMPARE(layers[0].toObject().value(QLatin1String("hostDirectory")).toString(),
        m_directory.filePath(QStringLiteral("overlay2/cache0/diff")));
}

void TestCliImages::reportsTheContainer()
{
    const CliRun run
        = runCli({QStringLiteral("list"), m_directory.path(), QStringLiteral("--image"), QStringLiteral("c1")});
    QCOMPARE(run.exitCode, 0);
    QStringList paths;
    for (const QJsonObject &line : run.lines())
        paths.append(line.value(QLatin1String("path")).toString());
    QCOMPARE(paths.join(QLatin1Char(' ')), QStringLiteral("/etc /etc/file0 /etc/file1 /etc/hosts /etc/new"));
}

/** As docker commit does, without the mount points in Docker's init layer. */
void TestCliImages::savesTheContainer()
{
    const QString saved
        = m_directory.filePath(QStringLiteral("../saved-%1.tar").arg(QCoreApplication::applicationPid()));
    const auto remove = qScopeGuard([&] { QFile::remove(saved); });
    for (const char *command : {"save", "squash"}) {
        const CliRun run = runCli({QLatin1String(command), m_directory.path(), QStringLiteral("--image"),
            QStringLiteral("c1"), QStringLiteral("-o"), saved});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(run.output.contains("Left out: the mount points"), run.output.constData());
        const CliRun listed = runCli({QStringLiteral("list"), saved});
        QCOMPARE(listed.exitCode, 0);
        QStringList paths;
        for (const QJsonObject &line : listed.lines())
            paths.append(line.value(QLatin1String("path")).toString());
        QCOMPARE(paths.join(QLatin1Char(' ')), QStringLiteral("/etc /etc/file0 /etc/file1 /etc/new"));
        const QJsonObject report
            = runCli({QStringLiteral("report"), saved, QStringLiteral("--format"), QStringLiteral("json")}).document();
        QCOMPARE(report.value(QLatin1String("layers")).toArray().size(), QByteArray(command) == "save" ? 3 : 1);
    }
}

/** containerd's store: an image whose blobs were discarded, and a container of Docker's. */
void TestCliImages::containerd()
{
    QTemporaryDir directory;
    StorageFixture(directory.path()).makeContainerd();
    const CliRun run = runCli({QStringLiteral("images"), QStringLiteral("--storage"), directory.path()});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    const QByteArrayList lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[1].contains(" @0  image ") && lines[1].endsWith("  2  shop:2.4"), lines[1].constData());
    QVERIFY2(lines[2].contains(" @1  container ") && lines[2].endsWith("  3  c1 (shop:2.4)"), lines[2].constData());
    QVERIFY2(lines[3].endsWith("  4  dddddddddddd (shop:2.4)"), lines[3].constData());
    const CliRun report = runCli({QStringLiteral("report"), directory.path()});
    QVERIFY2(report.errors.contains("3 images in the storage; this is @0, shop:2.4"), report.errors.constData());
    QTemporaryDir out;
    const QString saved = out.filePath(QStringLiteral("saved.tar"));
    const CliRun save = runCli({QStringLiteral("save"), directory.path(), QStringLiteral("--image"),
        QStringLiteral("dddddddddddd"), QStringLiteral("-o"), saved});
    QVERIFY2(save.exitCode == 0, save.errors.constData());
    QVERIFY2(save.output.contains("Left out: the mount points"), save.output.constData());
    QStringList paths;
    for (const QJsonObject &line : runCli({QStringLiteral("list"), saved}).lines())
        paths.append(line.value(QLatin1String("path")).toString());
    QCOMPARE(paths.join(QLatin1Char(' ')), QStringLiteral("/etc /etc/dockers /etc/file0 /etc/file1"));
}

/** Images without a name are steps of a build, as a rule. */
void TestCliImages::hidesNamelessImages()
{
    QTemporaryDir directory;
    StorageFixture storage(directory.path());
    storage.makeDocker();
    const QByteArray config = R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}})";
    storage.write(QStringLiteral("image/overlay2/imagedb/content/sha256/")
            + QString::fromLatin1(QCryptographicHash::hash(config, QCryptographicHash::Sha256).toHex()),
        config);
    const QStringList command {QStringLiteral("images"), directory.path()};
    const CliRun some = runCli(command);
    QCOMPARE(some.output.trimmed().split('\n').size(), 4);
    QVERIFY2(some.output.contains("1 image without a name is not listed; see --all"), some.output.constData());
    QVERIFY(some.output.contains("shop:2.4"));
    const CliRun all = runCli(command + QStringList {QStringLiteral("--all")});
    QCOMPARE(all.output.trimmed().split('\n').size(), 4);
    QVERIFY2(!all.output.contains("--all"), all.output.constData());
    const CliRun json = runCli(command + QStringList {QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.document().value(QLatin1String("images")).toArray().size(), 3);
}

void TestCliImages::isNoStorage()
{
    const CliRun run = runCli({QStringLiteral("images"), QStringLiteral("--storage"), QStringLiteral("/dev")});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("/dev: not an engine's storage"), run.errors.constData());
}

STRATOSCOPE_TEST(TestCliImages)
#include "tst_cliimages.moc"
