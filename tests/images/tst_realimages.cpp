// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "listoutput.h"
#include "scratchmount.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace stratoscope;

/** One image, made by real tools and stored in every form: it must look the same from each, and as real tools unpack it. */
class TestRealImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyFormListsTheSame_data();
    void everyFormListsTheSame();
    void reportCountsWhatTheStepsDid();
    void umociUnpacksTheSame();
    void podmanMountsTheSame();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QString form(const QString &name) const { return path(QStringLiteral("forms/") + name); }
    void compareWithDirectory(const QString &directory);

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_list; ///< Of the form that the others are held against.
    QJsonArray m_layers;
};

namespace
{

const QString reference = QStringLiteral("podman-oci-archive.tar");

/** What must not depend on how a layer is stored. */
QJsonArray comparableLayers(const QByteArray &report)
{
    QJsonArray layers = QJsonDocument::fromJson(report).object().value(QLatin1String("layers")).toArray();
    for (QJsonValueRef layer : layers) {
        QJsonObject object = layer.toObject();
        for (const char *key : {"digest", "compressedSize", "verification", "mediaType", "compression", "blob"})
            object.remove(QLatin1String(key));
        layer = object;
    }
    return layers;
}

}

void TestRealImages::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    const FinishedRun made
        = runProgram(QStringLiteral(STRATOSCOPE_MAKE_REAL_IMAGES), {m_directory->path()}, {}, {}, 240'000);
    if (made.exitCode == 77)
        QSKIP(made.errors.trimmed().split('\n').last().constData());
    QVERIFY2(made.exitCode == 0, made.summary().constData());

    const FinishedRun list = runCli({QStringLiteral("list"), form(reference)});
    QVERIFY2(list.exitCode == 0, list.summary().constData());
    m_list = list.output;
    QVERIFY(parseList(m_list).size() > 20);
    const FinishedRun report
        = runCli({QStringLiteral("report"), form(reference), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(report.exitCode == 0, report.summary().constData());
    m_layers = comparableLayers(report.output);
}

void TestRealImages::cleanupTestCase()
{
    if (!m_directory)
        return;
    // What podman mounted would keep the directory from being removed, and names that are no text keep Qt from it.
    unmountBelow(m_directory->path().toUtf8());
    std::filesystem::remove_all(m_directory->path().toStdString());
}

void TestRealImages::everyFormListsTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"podman-docker-archive.tar", "podman-docker-archive.tar.gz",
             "podman-docker-archive.tar.xz", "podman-docker-archive.tar.bz2", "podman-docker-archive.tar.zst",
             "docker-archive-in.zip", "podman-oci-dir", "podman-docker-dir", "oci-gzip", "oci-zstd", "oci-uncompressed",
             "dir-zstd", "oci-dir.zip", "skopeo-oci-archive.tar", "skopeo-docker-archive.tar"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRealImages::everyFormListsTheSame()
{
    QFETCH(QString, name);
    const FinishedRun list = runCli({QStringLiteral("list"), form(name)});
    QVERIFY2(list.exitCode == 0, list.summary().constData());
    QVERIFY2(list.errors.isEmpty(), list.errors.constData());
    const QByteArray difference = differences(parseList(m_list), parseList(list.output));
    QVERIFY2(difference.isEmpty(), difference.constData());
    QCOMPARE(list.output, m_list);

    const FinishedRun report
        = runCli({QStringLiteral("report"), form(name), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(report.exitCode == 0, report.summary().constData());
    QCOMPARE(comparableLayers(report.output), m_layers);
}

void TestRealImages::reportCountsWhatTheStepsDid()
{
    QCOMPARE(m_layers.size(), 6);
    const auto number
        = [&](int layer, const char *key) { return m_layers.at(layer).toObject().value(QLatin1String(key)).toInt(); };
    QVERIFY(m_layers.at(0).toObject().value(QLatin1String("createdBy")).toString().contains(QLatin1String("ADD")));
    QVERIFY(number(0, "size") > 300'000);
    QVERIFY(number(0, "wastedBytes") >= 300'000);
    // rm big; echo > passwd
    QCOMPARE(number(1, "deleted"), 1);
    QVERIFY(number(1, "modified") >= 1);
    // The directory that was deleted and made again, and its new file.
    QVERIFY(number(2, "added") >= 1);
    QCOMPARE(number(2, "size"), 4);
    // Both names of the added file and what chown copied up.
    QCOMPARE(number(4, "added"), 1);
    QCOMPARE(number(5, "deleted"), 1);
    QVERIFY(number(5, "metadataOnly") >= 1);
}

void TestRealImages::compareWithDirectory(const QString &directory)
{
    FileView expected = viewOfDirectory(directory.toUtf8());
    FileView actual = parseList(m_list);
    expected.erase("/");
    QVERIFY(expected.size() > 20);
    const QByteArray difference = differences(expected, actual);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestRealImages::umociUnpacksTheSame()
{
    if (!QFile::exists(path(QStringLiteral("umoci/rootfs"))))
        QSKIP("umoci cannot unpack here");
    compareWithDirectory(path(QStringLiteral("umoci/rootfs")));
}

void TestRealImages::podmanMountsTheSame()
{
    QFile mounted(path(QStringLiteral("mounted")));
    if (!mounted.open(QIODevice::ReadOnly))
        QSKIP("podman cannot mount images here");
    compareWithDirectory(QString::fromUtf8(mounted.readAll()));
}

QTEST_GUILESS_MAIN(TestRealImages)
#include "tst_realimages.moc"
