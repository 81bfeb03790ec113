// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Lists what was opened before. */
class TestCliLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void listsWhatWasOpened();
    void wrongUsage();

private:
    QTemporaryDir m_cache;
};

/** Neither this user's images nor engines. */
void TestCliLibrary::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    for (const char *engine : {"STRATOSCOPE_DOCKER", "STRATOSCOPE_PODMAN", "STRATOSCOPE_NERDCTL"})
        qputenv(engine, "/nonexistent/engine");
}

void TestCliLibrary::listsWhatWasOpened()
{
    const QStringList library {QStringLiteral("library"), QStringLiteral("-q")};
    const CliRun empty = runCli(library);
    QCOMPARE(empty.exitCode, 0);
    QCOMPARE(empty.errors, QByteArray());
    QVERIFY2(empty.output.startsWith("No image has been opened yet"), empty.output.constData());

    const CliImage image;
    const QString one = image.write(QStringLiteral("one.tar"));
    const QString gone = image.write(QStringLiteral("gone.tar"));
    for (const QString &path : {one, gone})
        QVERIFY(runCli({QStringLiteral("report"), QStringLiteral("-q"), path}).exitCode <= 2);
    // Who asks for no cache leaves no trace.
    const QString secret = image.write(QStringLiteral("secret.tar"));
    runCli({QStringLiteral("report"), QStringLiteral("-q"), QStringLiteral("--no-cache"), secret});
    QVERIFY(QFile::remove(gone));

    const CliRun text = runCli(library);
    QVERIFY2(text.output.contains(one.toUtf8()), text.output.constData());
    QVERIFY2(text.output.contains((gone + QStringLiteral(" (gone)")).toUtf8()), text.output.constData());
    QVERIFY(!text.output.contains("secret.tar"));
    const QJsonArray images = runCli({QStringLiteral("library"), QStringLiteral("--format=json")})
                                  .document()
                                  .value(QStringLiteral("images"))
                                  .toArray();
    QCOMPARE(images.size(), 2);
    // The latest first.
    QVERIFY(images.at(0).toObject().value(QStringLiteral("gone")).toBool());
    const QJsonObject there = images.at(1).toObject();
    QCOMPARE(there.value(QStringLiteral("reference")).toString(), one);
    QCOMPARE(qint64(there.value(QStringLiteral("frees")).toDouble()), QFileInfo(one).size());
}

void TestCliLibrary::wrongUsage()
{
    for (const char *word : {"--format=yaml", "image.tar", "--format"}) {
        const CliRun run = runCli({QStringLiteral("library"), QLatin1String(word)});
        QVERIFY(run.exitCode != 0);
        QVERIFY(run.errors.contains("library --help"));
    }
}

STRATOSCOPE_TEST(TestCliLibrary)
#include "tst_clilibrary.moc"
