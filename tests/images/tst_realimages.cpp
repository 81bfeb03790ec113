// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "imagemount.h"
#include "listoutput.h"
#include "loadimage.h"
#include "scratchmount.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace stratoscope;

/** One image, made by real tools and stored in every form: it must look the same from each form, and as
 *  real tools unpack it. */
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
    void umociUnpacksWhatWeExtract();
    void umociUnpacksWhatIsMounted();
    void podmanMountsTheSame();
    void savedImagesShowTheSame_data();
    void savedImagesShowTheSame();
    void savingKeepsIdAndDigest_data();
    void savingKeepsIdAndDigest();
    void encryptedLayersAreNoDamage();

private:
    FinishedRun tool(const QString &program, const QStringList &arguments) const;
    void umociUnpacks(const QString &archive);
    void podmanLoads(const QString &archive, const QString &name);
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QString form(const QString &name) const { return path(QStringLiteral("forms/") + name); }
    void compareWithDirectory(const QString &directory);

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_list; ///< For the form that the others are compared with.
    QJsonArray m_layers;
};

namespace
{

/** Of a file whose name need not be text. */
std::string rawBytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const QString reference = QStringLiteral("podman-oci-archive.tar");

/** What "report" says of the image itself. */
QJsonObject reportedImage(const QString &path)
{
    const FinishedRun run = runCli({QStringLiteral("report"), QStringLiteral("--format"), QStringLiteral("json"),
        QStringLiteral("--no-findings"), path});
    return QJsonDocument::fromJson(run.output).object().value(QLatin1String("image")).toObject();
}

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
    // Podman's mounts would prevent removing the directory, and Qt cannot remove names that are not valid text.
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
    // The directory that was deleted and recreated, and its new file.
    QVERIFY(number(2, "added") >= 1);
    QCOMPARE(number(2, "size"), 4);
    // Both names of the added file, and what chown copied up.
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

/** With the same content, but without what a directory does not get. */
void TestRealImages::umociUnpacksWhatWeExtract()
{
    const QString rootfs = path(QStringLiteral("umoci/rootfs"));
    if (!QFile::exists(rootfs))
        QSKIP("umoci cannot unpack here");
    const QString out = path(QStringLiteral("extracted"));
    const FinishedRun run = runCli({QStringLiteral("extract"), form(reference), QStringLiteral("-o"), out});
    QVERIFY2(run.exitCode == 0, run.summary().constData());
    FileView expected = viewOfDirectory(rootfs.toUtf8());
    FileView actual = viewOfDirectory(out.toUtf8());
    std::erase_if(expected, [](const auto &item) { return QByteArray("cbp").contains(item.second.type); });
    for (auto &[name, seen] : expected)
        seen.mode &= 01777;
    expected.erase("/");
    actual.erase("/");
    QVERIFY(expected.size() > 20);
    const QByteArray difference = differences(expected, actual);
    QVERIFY2(difference.isEmpty(), difference.constData());
    for (const auto &[name, seen] : expected) {
        const std::filesystem::path file = name.sliced(1).toStdString();
        if (seen.type == 'f')
            QCOMPARE(rawBytesOf(rootfs.toStdString() / file), rawBytesOf(out.toStdString() / file));
    }
}

/** With everything; a directory's hard links and attributes too. */
void TestRealImages::umociUnpacksWhatIsMounted()
{
    const QString rootfs = path(QStringLiteral("umoci/rootfs"));
    if (!QFile::exists(rootfs))
        QSKIP("umoci cannot unpack here");
    if (const auto obstacle = mountObstacle())
        QSKIP(qPrintable(obstacle->message()));
    const QString out = path(QStringLiteral("mountpoint"));
    QVERIFY(QDir().mkpath(out));
    const auto source = openImageSource(form(reference), Job());
    const auto image = source ? loadImage(*source, 0, {}, Job()) : tl::unexpected(source.error());
    const auto mount = image ? ImageMount::mount(*image, out) : tl::unexpected(image.error());
    QVERIFY2(mount, mount ? "" : qPrintable(mount.error().message()));
    FileView expected = viewOfDirectory(rootfs.toUtf8());
    FileView actual = viewOfDirectory(out.toUtf8() + "/unified");
    expected.erase("/");
    actual.erase("/");
    QVERIFY(expected.size() > 20);
    const QByteArray difference = differences(expected, actual);
    QVERIFY2(difference.isEmpty(), difference.constData());
    for (const auto &[name, seen] : expected) {
        const std::filesystem::path file = name.sliced(1).toStdString();
        if (seen.type == 'f')
            QCOMPARE(rawBytesOf(rootfs.toStdString() / file), rawBytesOf(out.toStdString() / ("unified" / file)));
    }
}

void TestRealImages::podmanMountsTheSame()
{
    QFile mounted(path(QStringLiteral("mounted")));
    if (!mounted.open(QIODevice::ReadOnly))
        QSKIP("podman cannot mount images here");
    compareWithDirectory(QString::fromUtf8(mounted.readAll()));
}

/** Uses the configuration that the images were made with, so that it does not touch anything else on the machine. */
FinishedRun TestRealImages::tool(const QString &program, const QStringList &arguments) const
{
    const QString config = path(QStringLiteral("config/"));
    return runProgram(QStandardPaths::findExecutable(program), arguments,
        {QStringLiteral("CONTAINERS_STORAGE_CONF=") + config + QStringLiteral("storage.conf"),
            QStringLiteral("CONTAINERS_CONF=") + config + QStringLiteral("containers.conf"),
            QStringLiteral("TMPDIR=") + path(QStringLiteral("tmp")),
            QStringLiteral("HOME=") + path(QStringLiteral("tmp")),
            QStringLiteral("XDG_RUNTIME_DIR=") + path(QStringLiteral("run"))});
}

void TestRealImages::savedImagesShowTheSame_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("transport");
    const auto row = [](const char *name, const char *command, const char *arguments, const char *transport) {
        QTest::newRow(name) << QStringList {QString::fromLatin1(command)}
                + QString::fromLatin1(arguments).split(QLatin1Char(' '))
                            << QString::fromLatin1(transport);
    };
    row("unchanged", "save", "--format oci-archive", "oci-archive");
    row("unchanged, docker", "save", "--format docker-archive", "docker-archive");
    row("all in one", "squash", "--layers all --format oci-archive", "oci-archive");
    row("all in one, zstd", "squash", "--format oci-archive --compress zstd", "oci-archive");
    row("all in one, docker", "squash", "--format docker-archive", "docker-archive");
    row("lower ones", "squash", "--layers 0..2 --format oci-archive --compress none", "oci-archive");
    row("upper ones", "squash", "--layers 2..5 --format docker-archive --compress gzip", "docker-archive");
    row("pairs", "squash", "--layers 1..2 --layers 3..4 --format oci-archive", "oci-archive");
}

void TestRealImages::savedImagesShowTheSame()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, transport);
    const QString saved = path(QStringLiteral("saved.tar"));
    const QString name = QStringLiteral("localhost/saved:%1").arg(qHash(arguments.join(QLatin1Char(' ')), 0));
    const FinishedRun run
        = runCli(arguments + QStringList {form(reference), QStringLiteral("-o"), saved, QStringLiteral("--tag"), name});
    QVERIFY2(run.exitCode == 0, run.summary().constData());
    const FinishedRun list = runCli({QStringLiteral("list"), saved});
    QVERIFY2(list.exitCode == 0, list.summary().constData());
    const QByteArray difference = differences(parseList(m_list), parseList(list.output));
    QVERIFY2(difference.isEmpty(), difference.constData());

    const QString archive = transport + QLatin1Char(':') + saved;
    const FinishedRun inspected = tool(QStringLiteral("skopeo"), {QStringLiteral("inspect"), archive});
    QVERIFY2(inspected.exitCode == 0, inspected.summary().constData());
    const QJsonObject seen = QJsonDocument::fromJson(inspected.output).object();
    QCOMPARE(seen.value(QLatin1String("Env")).toArray().last().toString(), QStringLiteral("A=b"));
    umociUnpacks(archive);
    if (!QTest::currentTestFailed())
        podmanLoads(saved, name);
}

void TestRealImages::savingKeepsIdAndDigest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tag");
    for (const char *name : {"podman-docker-archive.tar", "podman-docker-archive.tar.gz", "docker-archive-in.zip",
             "podman-oci-archive.tar", "podman-docker-dir", "dir-zstd", "skopeo-docker-archive.tar"})
        QTest::newRow(name) << QString::fromLatin1(name) << QString();
    for (const char *name : {"podman-oci-dir", "oci-gzip", "oci-zstd", "oci-uncompressed", "oci-encrypted"})
        QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral(":1");
    QTest::newRow("skopeo-oci-archive.tar") << QStringLiteral("skopeo-oci-archive.tar") << QStringLiteral(":real:1");
}

/** Saving without options changes the wrapping and nothing else, so that signatures and pins still fit. */
void TestRealImages::savingKeepsIdAndDigest()
{
    QFETCH(QString, name);
    QFETCH(QString, tag);
    const QString saved = path(QStringLiteral("kept.tar"));
    const FinishedRun run = runCli({QStringLiteral("save"), form(name), QStringLiteral("-o"), saved});
    QVERIFY2(run.exitCode == 0, run.summary().constData());
    const QJsonObject before = reportedImage(form(name));
    const QJsonObject after = reportedImage(saved);
    QVERIFY(!before.value(QLatin1String("id")).toString().isEmpty());
    for (const char *key : {"id", "manifestDigest", "names"})
        QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
    if (before.value(QLatin1String("manifestDigest")).isNull())
        return;
    // The name is still the one that others know it by.
    const bool hasTag = !tag.isEmpty() && name != QLatin1String("podman-oci-dir");
    const FinishedRun raw = tool(QStringLiteral("skopeo"),
        {QStringLiteral("inspect"), QStringLiteral("--raw"),
            QStringLiteral("oci-archive:") + saved + (hasTag ? tag : QString())});
    QVERIFY2(raw.exitCode == 0, raw.summary().constData());
    QCOMPARE(QLatin1String("sha256:")
            + QString::fromLatin1(QCryptographicHash::hash(raw.output, QCryptographicHash::Sha256).toHex()),
        before.value(QLatin1String("manifestDigest")).toString());
}

void TestRealImages::encryptedLayersAreNoDamage()
{
    const FinishedRun run = runCli({QStringLiteral("report"), form(QStringLiteral("oci-encrypted"))});
    QVERIFY2(run.exitCode == 0, run.summary().constData());
    QCOMPARE(run.errors.count("are encrypted; a key is needed"), 1);
    for (const char *wrong : {"not a tar", "mismatch", "wrong", "Nothing to save", "efficien"})
        QVERIFY2(!(run.output + run.errors).contains(wrong), run.summary().constData());
}

void TestRealImages::umociUnpacks(const QString &archive)
{
    const QString layout = path(QStringLiteral("saved-layout"));
    const QString bundle = path(QStringLiteral("saved-bundle"));
    std::filesystem::remove_all(layout.toStdString());
    std::filesystem::remove_all(bundle.toStdString());
    const FinishedRun copied = tool(QStringLiteral("skopeo"),
        {QStringLiteral("--policy"), path(QStringLiteral("config/policy.json")), QStringLiteral("copy"), archive,
            QStringLiteral("oci:%1:1").arg(layout)});
    QVERIFY2(copied.exitCode == 0, copied.summary().constData());
    // umoci does not support zstd.
    if (!QFile::exists(path(QStringLiteral("umoci/rootfs"))) || QByteArray(QTest::currentDataTag()).contains("zstd"))
        return;
    const FinishedRun unpacked = tool(QStringLiteral("umoci"),
        {QStringLiteral("unpack"), QStringLiteral("--image"), layout + QStringLiteral(":1"), bundle});
    QVERIFY2(unpacked.exitCode == 0, unpacked.summary().constData());
    compareWithDirectory(bundle + QStringLiteral("/rootfs"));
}

void TestRealImages::podmanLoads(const QString &archive, const QString &name)
{
    if (!QFile::exists(path(QStringLiteral("mounted"))))
        return;
    const FinishedRun loaded = tool(QStringLiteral("podman"), {QStringLiteral("load"), QStringLiteral("-i"), archive});
    QVERIFY2(loaded.exitCode == 0, loaded.summary().constData());
    QVERIFY2(loaded.output.contains(name.toUtf8()), loaded.summary().constData());
    const FinishedRun mounted
        = tool(QStringLiteral("podman"), {QStringLiteral("image"), QStringLiteral("mount"), name});
    QVERIFY2(mounted.exitCode == 0, mounted.summary().constData());
    compareWithDirectory(QString::fromUtf8(mounted.output.trimmed()));
}

STRATOSCOPE_TEST(TestRealImages)
#include "tst_realimages.moc"
