// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "testprogram.h"
#include "writestack.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** Images of stacks that are written as text, in real tools. */
class TestStackEngines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void skopeoReadsIt_data();
    void skopeoReadsIt();
    void podmanLoadsIt();

private:
    QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_directory;
    WrittenStack m_written;
};

namespace
{

FinishedRun runTool(const char *program, const QStringList &arguments)
{
    return runProgram(QStandardPaths::findExecutable(QString::fromLatin1(program)), arguments);
}

bool hasTool(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

}

void TestStackEngines::initTestCase()
{
    const StackScript script
        = readStackScript("TAG shop:7\nLAYER \"system\"\nFILE /bin/sh 12kB mode=0755\nFILE /etc/hosts \"local\"\n"
                          "RUN ln -s sh /bin/ash && mkdir /opaque\nEND\nCOPY a b /app/ 3kB\nENV A=b\n"
                          "RUN rm -r /opaque /app/a && mkdir /opaque && touch /opaque/x\nCMD [\"sh\"]\n",
            QStringLiteral("shop.stack"));
    const Result<WrittenStack> written = writeStackImage(script, path("shop.tar"), Job());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    m_written = *written;
}

void TestStackEngines::skopeoReadsIt_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("oci") << QStringLiteral("oci-archive:");
    QTest::newRow("docker") << QStringLiteral("docker-archive:");
}

void TestStackEngines::skopeoReadsIt()
{
    if (!hasTool("skopeo"))
        QSKIP("there is no skopeo");
    QFETCH(const QString, transport);
    const FinishedRun run
        = runTool("skopeo", {QStringLiteral("inspect"), QStringLiteral("--config"), transport + path("shop.tar")});
    QVERIFY2(run.exitCode == 0, run.summary().constData());
    const QJsonObject config = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(config.value(QStringLiteral("config")).toObject().value(QStringLiteral("Env")).toVariant().toStringList(),
        QStringList {QStringLiteral("A=b")});
    // It compares layers and digests on the way.
    const FinishedRun copied = runTool(
        "skopeo", {QStringLiteral("copy"), transport + path("shop.tar"), QStringLiteral("dir:") + path("copied")});
    QVERIFY2(copied.exitCode == 0, copied.summary().constData());
}

void TestStackEngines::podmanLoadsIt()
{
    if (!hasTool("podman"))
        QSKIP("there is no podman");
    const QStringList place {QStringLiteral("--root"), path("root"), QStringLiteral("--runroot"), path("run"),
        QStringLiteral("--storage-driver"), QStringLiteral("vfs")};
    const FinishedRun loaded
        = runTool("podman", place + QStringList {QStringLiteral("load"), QStringLiteral("-i"), path("shop.tar")});
    QVERIFY2(loaded.exitCode == 0, loaded.summary().constData());
    const FinishedRun inspected = runTool("podman",
        place
            + QStringList {QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("{{.Id}}"),
                QStringLiteral("shop:7")});
    QVERIFY2(inspected.exitCode == 0, inspected.summary().constData());
    QCOMPARE(QLatin1String("sha256:") + QString::fromLatin1(inspected.output.trimmed()), m_written.image.id.toString());
    // What the layers come to: what the second hides is gone.
    const FinishedRun mounted = runTool(
        "podman", place + QStringList {QStringLiteral("image"), QStringLiteral("mount"), QStringLiteral("shop:7")});
    QVERIFY2(mounted.exitCode == 0, mounted.summary().constData());
    const QString root = QString::fromUtf8(mounted.output.trimmed());
    QVERIFY(QFile::exists(root + QStringLiteral("/app/b")));
    QVERIFY(!QFile::exists(root + QStringLiteral("/app/a")));
    QVERIFY(QFile::exists(root + QStringLiteral("/opaque/x")));
    QCOMPARE(QFile(root + QStringLiteral("/bin/sh")).size(), qint64(12'000));
}

STRATOSCOPE_TEST(TestStackEngines)
#include "tst_stackengines.moc"
