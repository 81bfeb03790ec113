// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "compression.h"
#include "imagesource.h"
#include "listoutput.h"
#include "scratchmount.h"
#include "testprogram.h"
#include "unpackedlayers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <map>

using namespace stratoscope;

/** Reads the same files from a real engine's storage on the host as from what the engine saves and shows. */
class TestRealStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void imageIsTheSavedOne();
    void layersAreTheSavedOnes();
    void containerIsWhatTheEngineShows();
    void writableLayerHasTheChanges();
    void savedAgainIsTheSame();
    void unpackedLayersAreTheSavedOnes();

private:
    QString path(const QString &name);
    QString make(const QString &engine);

    std::map<QString, std::unique_ptr<QTemporaryDir>> m_directories; ///< By engine; null if it is not available …
    std::map<QString, QByteArray> m_reasons; ///< … and why.
};

namespace
{

QByteArray list(const QStringList &arguments)
{
    const FinishedRun run = runCli(QStringList {QStringLiteral("list")} + arguments);
    if (run.exitCode != 0 || !run.errors.isEmpty())
        qWarning("%s", run.summary().constData());
    return run.output;
}

/** The first Docker that can keep its images in containerd's store. */
constexpr int FirstOnContainerd = 23;

/** 0 without one. */
int versionOfDocker()
{
    const FinishedRun run
        = runProgram(QStandardPaths::findExecutable(QStringLiteral("dockerd")), {QStringLiteral("--version")});
    const QRegularExpressionMatch version
        = QRegularExpression(QStringLiteral("version ([0-9]+)")).match(QString::fromUtf8(run.output));
    return version.captured(1).toInt();
}

/** What is said of the layers below the writable one of c1. */
QJsonArray containersLayers(const QString &storage)
{
    const FinishedRun run
        = runCli({QStringLiteral("images"), storage, QStringLiteral("--format"), QStringLiteral("json")});
    for (const QJsonValue &image :
        QJsonDocument::fromJson(run.output).object().value(QLatin1String("images")).toArray()) {
        if (image[QLatin1String("container")][QLatin1String("name")] == QLatin1String("c1"))
            return image[QLatin1String("layers")].toArray();
    }
    return {};
}

QStringList storedImage(const QString &storage, const QString &image)
{
    return {storage, QStringLiteral("--image"), image};
}

}

void TestRealStorage::initTestCase_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("image");
    QTest::newRow("podman") << QStringLiteral("podman") << QStringLiteral("localhost/shop:1");
    QTest::newRow("docker") << QStringLiteral("docker") << QStringLiteral("shop:1");
    QTest::newRow("containerd") << QStringLiteral("containerd") << QStringLiteral("localhost/shop:1");
    QTest::newRow("containerd without blobs") << QStringLiteral("discarded") << QStringLiteral("localhost/shop:1");
    if (versionOfDocker() >= FirstOnContainerd)
        QTest::newRow("docker on containerd") << QStringLiteral("docker-containerd") << QStringLiteral("shop:1");
}

void TestRealStorage::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
}

void TestRealStorage::cleanupTestCase()
{
    for (const auto &[engine, directory] : m_directories) {
        if (!directory)
            continue;
        unmountBelow(directory->path().toUtf8());
        std::filesystem::remove_all(directory->path().toStdString());
    }
}

/** Creates the storage of \a engine on first use; returns the reason if that is not possible, otherwise empty. */
QString TestRealStorage::make(const QString &engine)
{
    if (m_directories.find(engine) == m_directories.end()) {
        auto directory = std::make_unique<QTemporaryDir>();
        const FinishedRun made
            = runProgram(QStringLiteral(STRATOSCOPE_MAKE_REAL_STORAGE), {engine, directory->path()}, {}, {}, 240'000);
        if (made.exitCode == 77)
            m_reasons[engine] = made.errors.trimmed().split('\n').last();
        else if (made.exitCode != 0)
            qWarning("%s", made.summary().constData());
        m_directories[engine] = std::move(directory);
    }
    return QString::fromUtf8(m_reasons[engine]);
}

QString TestRealStorage::path(const QString &name)
{
    QFETCH_GLOBAL(QString, engine);
    return m_directories[engine]->filePath(name);
}

#define MAKE_OR_SKIP() \
    QFETCH_GLOBAL(QString, engine); \
    QFETCH_GLOBAL(QString, image); \
    if (const QString reason = make(engine); !reason.isEmpty()) \
    QSKIP(qPrintable(reason))

void TestRealStorage::imageIsTheSavedOne()
{
    MAKE_OR_SKIP();
    const QByteArray saved = list({path(QStringLiteral("saved.tar"))});
    QVERIFY(parseList(saved).size() > 20);
    QCOMPARE(list(storedImage(path(QStringLiteral("storage")), image)), saved);
}

void TestRealStorage::layersAreTheSavedOnes()
{
    MAKE_OR_SKIP();
    const auto entries = [](QStringList arguments, int layer) {
        arguments += {QStringLiteral("--layer"), QString::number(layer)};
        QList<QByteArray> lines = list(arguments).split('\n');
        // A layer's own directory does not become an entry.
        lines.removeIf([](const QByteArray &line) { return line.startsWith("{\"path\":\"/\","); });
        return lines;
    };
    for (int layer = 0; layer < 4; ++layer) {
        const QList<QByteArray> saved = entries({path(QStringLiteral("saved.tar"))}, layer);
        QVERIFY(saved.size() > 1);
        QCOMPARE(entries(storedImage(path(QStringLiteral("storage")), image), layer), saved);
    }
}

void TestRealStorage::containerIsWhatTheEngineShows()
{
    MAKE_OR_SKIP();
    QFile shown(path(QStringLiteral("shown")));
    QVERIFY(shown.open(QIODevice::ReadOnly));
    FileView expected = viewOfDirectory(shown.readAll().trimmed());
    expected.erase("/");
    QVERIFY(expected.size() > 20);
    const FileView actual = parseList(list(storedImage(path(QStringLiteral("storage")), QStringLiteral("c1"))));
    const QByteArray difference = differences(expected, actual);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestRealStorage::writableLayerHasTheChanges()
{
    MAKE_OR_SKIP();
    const auto top = int(containersLayers(path(QStringLiteral("storage"))).size());
    const QByteArray written = list(storedImage(path(QStringLiteral("storage")), QStringLiteral("c1"))
        + QStringList {QStringLiteral("--layer"), QString::number(top)});
    const auto has = [&](const char *file, const char *change) {
        for (const QByteArray &line : written.split('\n')) {
            if (line.contains(QByteArray("\"path\":\"") + file + '"'))
                return line.contains(QByteArray("\"change\":\"") + change + '"');
        }
        return false;
    };
    QVERIFY2(has("/etc/new", "added"), written.constData());
    QVERIFY2(has("/etc/changed", "modified"), written.constData());
    QVERIFY2(has("/etc/appended", "modified"), written.constData());
    QVERIFY2(has("/etc/touched", "metadata"), written.constData());
    QVERIFY2(has("/etc/gone", "deleted"), written.constData());
    QVERIFY2(has("/opt/app/emptied", "deleted"), written.constData());
    QVERIFY2(has("/opt/app/kept/file", "deleted") || !written.contains("/opt/app/kept/file"), written.constData());
    QVERIFY2(has("/opt/app/other/file", "added"), written.constData());
    QVERIFY2(has("/etc/linked", "added"), written.constData());
}

/** Without the entries that come from Docker's own layers below a container's, which are no part of an image. */
QByteArray withoutInitLayers(const QByteArray &lines, const QJsonArray &layers)
{
    QByteArrayList kept;
    for (const QByteArray &line : lines.split('\n')) {
        const int layer = QJsonDocument::fromJson(line).object().value(QLatin1String("layer")).toInt(-1);
        // Such a layer has no diff ID.
        if (layer < 0 || layer >= layers.size() || !layers[layer].toObject().value(QLatin1String("diffId")).isNull())
            kept.append(line);
    }
    return kept.join('\n');
}

/** Layer directories become tars again, and a container becomes an image. */
void TestRealStorage::savedAgainIsTheSame()
{
    MAKE_OR_SKIP();
    const auto viewOf = [](const QByteArray &lines) {
        FileView view = parseList(lines);
        // A layer's own directory does not become an entry.
        view.erase("/");
        return view;
    };
    const QString again = path(QStringLiteral("again.tar"));
    for (const QString &wanted : {image, QStringLiteral("c1")}) {
        const QByteArray all = list(storedImage(path(QStringLiteral("storage")), wanted));
        const bool isContainer = wanted != image;
        const FileView stored
            = viewOf(isContainer ? withoutInitLayers(all, containersLayers(path(QStringLiteral("storage")))) : all);
        for (const QString &command : {QStringLiteral("save"), QStringLiteral("squash")}) {
            const FinishedRun run = runCli(QStringList {command, QStringLiteral("--format"),
                                               QStringLiteral("oci-archive"), QStringLiteral("-o"), again}
                + storedImage(path(QStringLiteral("storage")), wanted));
            QVERIFY2(run.exitCode == 0, run.summary().constData());
            const QByteArray difference = differences(stored, viewOf(list({again})));
            QVERIFY2(difference.isEmpty(), difference.constData());
        }
    }
}

/** Engines that keep no blobs can say what the tar of each layer was, and so can whoever reads their storage. */
void TestRealStorage::unpackedLayersAreTheSavedOnes()
{
    MAKE_OR_SKIP();
    const Result<ImageSourcePtr> saved = openImageSource(path(QStringLiteral("saved.tar")), Job());
    QVERIFY(saved.has_value());
    const Image &own = (*saved)->images.front();
    QVERIFY(own.layers.size() >= 4);
    const UnpackedLayers unpacked({path(QStringLiteral("storage"))});
    for (const Layer &layer : own.layers) {
        const std::shared_ptr<const UnpackedLayer> found = unpacked.find(layer.diffId);
        // containerd has no such lists, and mostly has the blobs.
        QCOMPARE(found != nullptr, engine == QLatin1String("podman") || engine == QLatin1String("docker"));
        if (!found)
            continue;
        const Result<ByteSourcePtr> tar = found->remake(Job());
        QVERIFY2(tar.has_value(), tar ? "" : qPrintable(tar.error().message()));
        const Result<ByteSourcePtr> blob = (*saved)->files->open(layer.blob);
        QVERIFY(blob.has_value());
        if (sniffCompression(**blob) == Compression::None)
            QCOMPARE(readAll(**tar, 1 << 30).value(), readAll(**blob, 1 << 30).value());
    }
}

STRATOSCOPE_TEST(TestRealStorage)
#include "tst_realstorage.moc"
