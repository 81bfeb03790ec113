// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "storagefixture.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QRegularExpression>
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

void TestCliImages::isNoStorage()
{
    const CliRun run = runCli({QStringLiteral("images"), QStringLiteral("--storage"), QStringLiteral("/dev")});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("/dev: not an engine's storage"), run.errors.constData());
}

STRATOSCOPE_TEST(TestCliImages)
#include "tst_cliimages.moc"
