// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builtimage.h"
#include "digestfacts.h"
#include "fieldchanges.h"
#include "filefacts.h"
#include "imagefacts.h"
#include "inodetext.h"
#include "layerfacts.h"
#include "sampleimages.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QTest>

using namespace stratoscope;

/** What the details say about a file, a layer and an image. */
class tst_DetailsFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void focus_data();
    void focus();
    void focusOfNothing();
    void changes();
    void changedType();
    void fileFactsOf_data();
    void fileFactsOf();
    void hardLinks();
    void everyVersionHasFacts();
    void layerFactsOf_data();
    void layerFactsOf();
    void layerBeforeTheTrees();
    void badLayer();
    void unpackedLayer();
    void sharedLayer();
    void imageFactsOf();
    void factsOfTheBuild();
    void digestsOfLayers();
    void longAndHostileTexts();
    void xattr_data();
    void xattr();
};

namespace
{

QString textOf(const FactSheet &sheet)
{
    return plainText(sheet);
}

FileFocus focusAt(const LoadedImagePtr &loaded, const char *path, std::size_t layer, std::size_t upTo)
{
    return fileFocus(loaded->tree, pathId(loaded, path), LayerIndex(layer), LayerIndex(upTo));
}

}

void tst_DetailsFacts::focus_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("layer");
    QTest::addColumn<int>("upTo");
    QTest::addColumn<int>("versionLayer");
    QTest::addColumn<int>("deletedBy");

    QTest::newRow("what the layer contains") << QByteArray("/srv/app/config.yml") << 2 << 4 << 2 << -1;
    QTest::newRow("what the upper layer contains") << QByteArray("/srv/app/config.yml") << 3 << 4 << 3 << -1;
    QTest::newRow("seen from a layer without it") << QByteArray("/srv/app/config.yml") << 4 << 4 << 3 << -1;
    QTest::newRow("not above the stack's height") << QByteArray("/srv/app/config.yml") << 4 << 2 << 2 << -1;
    QTest::newRow("below its first version") << QByteArray("/srv/app/config.yml") << 0 << 4 << 3 << -1;
    QTest::newRow("deletion") << QByteArray("/srv/app/debug.log") << 3 << 4 << 2 << 3;
    QTest::newRow("deleted, from elsewhere") << QByteArray("/srv/app/debug.log") << 4 << 4 << 2 << -1;
    QTest::newRow("no such layer") << QByteArray("/etc/hostname") << 99 << 4 << 4 << -1;
}

void tst_DetailsFacts::focus()
{
    QFETCH(QByteArray, path);
    QFETCH(int, layer);
    QFETCH(int, upTo);
    QFETCH(int, versionLayer);
    QFETCH(int, deletedBy);

    const LoadedImagePtr loaded = shopStack();
    const FileFocus found = focusAt(loaded, path.constData(), std::size_t(layer), std::size_t(upTo));
    QVERIFY(found.version.isValid());
    QCOMPARE(int(loaded->tree.version(found.version).layer.value), versionLayer);
    QCOMPARE(found.deletedBy, deletedBy < 0 ? LayerIndex() : LayerIndex(std::size_t(deletedBy)));
}

void tst_DetailsFacts::focusOfNothing()
{
    const LoadedImagePtr loaded = shopStack();
    QVERIFY(fileFocus(loaded->tree, PathId(), LayerIndex(0), LayerIndex(0)).isEmpty());
    QVERIFY(fileFocus(UnionTree(), PathId(0), LayerIndex(), LayerIndex()).isEmpty());
    QVERIFY(fileFacts(*loaded, {}).empty());
}

void tst_DetailsFacts::changes()
{
    const LoadedImagePtr loaded = testStack(
        {{"A", "f run.sh 10 =a mode=0644 mtime=5\n"}, {"B", "f run.sh 20 =b mode=4755 uid=1000 gid=0 mtime=6\n"}});
    const std::vector<VersionId> history = loaded->tree.history(pathId(loaded, "/run.sh"));
    QCOMPARE(history.size(), std::size_t(2));
    QStringList found;
    for (const FieldChange &change : fieldChanges(loaded->tree, history[0], history[1]))
        found.append(QStringLiteral("%1: %2 > %3").arg(change.field, change.from, change.to));
    QCOMPARE(found.size(), 4);
    QVERIFY(found[0].startsWith(QLatin1String("Size: 10 B")));
    QCOMPARE(found[1], QStringLiteral("Mode: 0644 > 4755"));
    QVERIFY(found[2].startsWith(QLatin1String("Owner: root:root > 1000:")));
    QVERIFY(found[3].startsWith(QLatin1String("Modified: ")));
    QVERIFY(fieldChanges(loaded->tree, history[0], history[0]).empty());
}

void tst_DetailsFacts::changedType()
{
    const LoadedImagePtr loaded = testStack({{"A", "f lib 10 =a\n"}, {"B", "l lib -> usr/lib\n"}});
    const std::vector<VersionId> history = loaded->tree.history(pathId(loaded, "/lib"));
    const std::vector<FieldChange> found = fieldChanges(loaded->tree, history.at(0), history.at(1));
    QCOMPARE(found.front().field, QStringLiteral("Type"));
    QCOMPARE(found.front().from, QStringLiteral("regular file"));
    QCOMPARE(found.front().to, QStringLiteral("symbolic link"));
}

void tst_DetailsFacts::fileFactsOf_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("layer");
    QTest::addColumn<QStringList>("contains");
    QTest::addColumn<QString>("lacks");

    QTest::newRow("setuid program") << QByteArray("/usr/bin/passwd") << 0
                                    << QStringList {QStringLiteral("Mode: -rwsr-xr-x (4755)"),
                                           QStringLiteral("Owner: root:root"), QStringLiteral("64,000"),
                                           QStringLiteral("Visible in: from layer 0 to the top")}
                                    << QStringLiteral("Changes from");
    QTest::newRow("symbolic link") << QByteArray(
        "/bin/sh") << 0 << QStringList {QStringLiteral("Type: symbolic link"), QStringLiteral("Link target: busybox")}
                                   << QStringLiteral("Size:");
    QTest::newRow("changed") << QByteArray("/srv/app/config.yml") << 3
                             << QStringList {QStringLiteral("Comes from: layer 3 · RUN chown -R app"),
                                    QStringLiteral("Owner: root:root → 1000:1000"), QStringLiteral("Changes from")}
                             << QStringLiteral("Deleted by");
    QTest::newRow("overwritten") << QByteArray("/etc/passwd") << 0
                                 << QStringList {QStringLiteral("Overwritten by: layer 3"),
                                        QStringLiteral("Visible in: layers 0 to 2")}
                                 << QStringLiteral("Changes from");
    QTest::newRow("deletion") << QByteArray("/srv/app/debug.log") << 3
                              << QStringList {QStringLiteral("Deleted by: layer 3"),
                                     QStringLiteral("Comes from: layer 2"), QStringLiteral("Visible in: layer 2 only")}
                              << QStringLiteral("Overwritten by");
    QTest::newRow("from the container") << QByteArray("/etc/hostname") << 4
                                        << QStringList {QStringLiteral("Comes from: layer R/W · container")}
                                        << QStringLiteral("Deleted by");
}

void tst_DetailsFacts::fileFactsOf()
{
    QFETCH(QByteArray, path);
    QFETCH(int, layer);
    QFETCH(QStringList, contains);
    QFETCH(QString, lacks);

    const LoadedImagePtr loaded = shopStack();
    const QString text = textOf(fileFacts(*loaded, focusAt(loaded, path.constData(), std::size_t(layer), 4)));
    for (const QString &part : contains)
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" is not in:\n") + text));
    QVERIFY2(!text.contains(lacks), qPrintable(text));
}

void tst_DetailsFacts::hardLinks()
{
    const LoadedImagePtr loaded = shopStack();
    const QString text = textOf(fileFacts(*loaded, focusAt(loaded, "/usr/bin/nodejs", 1, 4)));
    QVERIFY2(text.contains(QLatin1String("Hard links: /usr/bin/node\n    /usr/bin/nodejs")), qPrintable(text));

    QByteArray lines = "f a 1 =a\n";
    for (int i = 0; i < 100; ++i)
        lines += "h b" + QByteArray::number(i) + " -> a\n";
    const LoadedImagePtr many = testStack({{"A", lines.constData()}});
    const QString bounded = textOf(fileFacts(*many, focusAt(many, "/a", 0, 0)));
    QVERIFY(bounded.contains(QStringLiteral("… and more")));
    QVERIFY(bounded.count(QLatin1Char('\n')) < 60);
}

void tst_DetailsFacts::everyVersionHasFacts()
{
    const LoadedImagePtr loaded = shopStack();
    for (std::size_t path = 0; path < loaded->tree.paths().size(); ++path) {
        for (std::size_t layer = 0; layer < loaded->tree.layerCount(); ++layer) {
            const FileFocus found = fileFocus(loaded->tree, PathId(path), LayerIndex(layer), loaded->top());
            QCOMPARE(fileFacts(*loaded, found).empty(), found.isEmpty());
        }
    }
}

void tst_DetailsFacts::layerFactsOf_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QStringList>("contains");

    QTest::newRow("bottom") << 0
                            << QStringList {QStringLiteral("Layer 0"),
                                   QStringLiteral("Parent: none: the bottom of the stack"),
                                   QStringLiteral("Instruction: /bin/sh -c #(nop) ADD file:0123 in /"),
                                   QStringLiteral("read-only")};
    QTest::newRow("middle") << 3
                            << QStringList {QStringLiteral("Parent: layer 2 · COPY --chown=app dist/ /srv/app"),
                                   QStringLiteral("✓ verified"), QStringLiteral("Deleted: 2"),
                                   QStringLiteral("Wasted: "), QStringLiteral("Hides: "),
                                   QStringLiteral("Media type: application/vnd.oci.image.layer.v1.tar+gzip"),
                                   QStringLiteral("Blob: blobs/sha256/")};
    QTest::newRow("writable") << 4
                              << QStringList {QStringLiteral("read/write"),
                                     QStringLiteral("Read from: /var/lib/containers/shop-api-1/diff")};
}

void tst_DetailsFacts::layerFactsOf()
{
    QFETCH(int, layer);
    QFETCH(QStringList, contains);
    const LoadedImagePtr loaded = shopStack();
    const QString text = textOf(layerFacts(*loaded->source, 0, loaded.get(), LayerIndex(std::size_t(layer))));
    for (const QString &part : contains)
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" is not in:\n") + text));
}

void tst_DetailsFacts::layerBeforeTheTrees()
{
    const ImageSourcePtr source = testSource(shopSteps());
    const QString text = textOf(layerFacts(*source, 0, nullptr, LayerIndex(1)));
    QVERIFY(text.contains(QLatin1String("Diff ID: sha256:")));
    QVERIFY(!text.contains(QLatin1String("Wasted")));
    QVERIFY(layerFacts(*source, 0, nullptr, LayerIndex(4)).empty());
    QVERIFY(layerFacts(*source, 7, nullptr, LayerIndex(0)).empty());
    QVERIFY(layerFacts(*source, 0, nullptr, LayerIndex()).empty());
}

void tst_DetailsFacts::badLayer()
{
    auto loaded = std::make_shared<LoadedImage>(*shopStack());
    loaded->layers[1].damage
        = Error {ErrorKind::Damaged, QStringLiteral("shop.tar"), {}, QStringLiteral("the stream ends early"), {}};
    loaded->layers[1].diffIdVerdict = Verdict::Mismatch;
    auto source = std::make_shared<ImageSource>(*loaded->source);
    source->images[0].layers[0].blob.clear();
    QVERIFY(textOf(layerFacts(*source, 0, loaded.get(), LayerIndex(0)))
                .contains(QLatin1String("Absent: not in this file")));
    const QString text = textOf(layerFacts(*source, 0, loaded.get(), LayerIndex(1)));
    QVERIFY2(text.contains(QLatin1String("Damaged: ")) && text.contains(QLatin1String("the stream ends early")),
        qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("✗ mismatch")));
}

/** One that was read from what an engine has unpacked: of it, the tar is known, and not the blob. */
void tst_DetailsFacts::unpackedLayer()
{
    auto loaded = std::make_shared<LoadedImage>(*shopStack());
    LoadedLayer &layer = loaded->layers[1];
    layer.compression = Compression::None;
    layer.streamBytes = 10'240;
    layer.stored = {memorySource("blob", {}), Compression::Zstd};
    layer.hostPath = QStringLiteral("/srv/storage/diff");
    layer.blobVerdict = Verdict::Unchecked;
    layer.diffIdVerdict = Verdict::Verified;
    auto source = std::make_shared<ImageSource>(*loaded->source);
    source->images[0].layers[1].digest = sha256("blob");
    loaded->source = source;
    const QString text = textOf(layerFacts(*source, 0, loaded.get(), LayerIndex(1)));
    QVERIFY2(text.contains(QLatin1String("Read from: /srv/storage/diff")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Compression: zstd")), qPrintable(text));
    const Fact digest = digestFacts(*loaded).facts[1];
    QCOMPARE(digest.tone, Fact::Tone::Good);
    QVERIFY(digest.value.contains(source->images[0].layers[1].diffId.toString()));
}

void tst_DetailsFacts::sharedLayer()
{
    auto source = std::make_shared<ImageSource>(*testSource(shopSteps()));
    Image other = source->images[0];
    other.names = {QStringLiteral("shop-web:1")};
    other.config.diffIds[3] = sha256("another");
    completeLayers(other);
    source->images.push_back(other);
    source->graph = LayerGraph(source->images);
    QVERIFY(textOf(layerFacts(*source, 0, nullptr, LayerIndex(0))).contains(QLatin1String("Other images: shop-web:1")));
    QVERIFY(textOf(layerFacts(*source, 0, nullptr, LayerIndex(3)))
                .contains(QLatin1String("Other images: none in this file")));
}

void tst_DetailsFacts::factsOfTheBuild()
{
    const ImageSourcePtr source = openedSource(BuiltImage().layout().files());
    QVERIFY(source);
    const BuildRecordPtr build = readBuildRecord(*source, 0, {}, Job()).value_or(nullptr);
    QVERIFY(build);
    const QString text = textOf(imageFacts(*source, 0, nullptr, build.get()));
    for (const char *part : {"services/shop/Dockerfile", "https://git.example/shop.git", "VERSION=1.4.2", "debian:12",
             "golang:1.22@sha256:aaaa", "attestation (SLSA provenance)", "https://ci.example/runs/7"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("verified")));
}

void tst_DetailsFacts::imageFactsOf()
{
    auto loaded = std::make_shared<LoadedImage>(*shopStack());
    auto source = std::make_shared<ImageSource>(*loaded->source);
    ImageConfig &config = source->images[0].config;
    config.entrypoint = {QStringLiteral("/entry point"), QStringLiteral("-v")};
    config.env = {QStringLiteral("PATH=/bin"), QStringLiteral("LANG=C")};
    config.labels = {{QStringLiteral("org.example.key"), QStringLiteral("value")}};
    loaded->warnings = {QStringLiteral("history is longer"), QStringLiteral("history is longer")};
    loaded->foldedWarnings = loaded->warnings;
    const QString text = textOf(imageFacts(*source, 0, loaded.get()));
    for (const char *part : {"Name: shop-api:2.4", "Platform: linux/amd64", "Entrypoint: '/entry point' -v",
             "Environment: PATH=/bin\n    LANG=C", "org.example.key: value", "Found: history is longer", "Layers: 4"})
        QVERIFY2(text.contains(QString::fromUtf8(part)),
            qPrintable(QString::fromUtf8(part) + QStringLiteral(" is not in:\n") + text));
    QCOMPARE(text.count(QLatin1String("history is longer")), 1);
    QCOMPARE(warningCount(*source, 0, loaded.get()), 1);
    QVERIFY(imageFacts(*source, 9, loaded.get()).empty());
}

void tst_DetailsFacts::longAndHostileTexts()
{
    auto source = std::make_shared<ImageSource>(*testSource(shopSteps()));
    ImageConfig &config = source->images[0].config;
    config.user = QStringLiteral("a\u202Eb\x1b");
    config.workingDir = QString(1'000'000, QLatin1Char('x'));
    for (int i = 0; i < 5000; ++i)
        config.env.append(QStringLiteral("V%1=1").arg(i));
    const QString text = textOf(imageFacts(*source, 0, nullptr));
    QVERIFY(text.size() < 60'000);
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(text.contains(QLatin1String("992,000 more")));
    QVERIFY(text.contains(QLatin1String("4,500 more")));
}

void tst_DetailsFacts::xattr_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");

    const QByteArray bind = QByteArray::fromHex("0100000200040000000000000000000000000000");
    QTest::newRow("capability") << QByteArray("security.capability") << bind
                                << QStringLiteral("cap_net_bind_service=ep");
    QTest::newRow("broken capability") << QByteArray("security.capability") << QByteArray::fromHex("0102")
                                       << QStringLiteral("01 02");
    QTest::newRow("text") << QByteArray("user.note") << QByteArray("hello") << QStringLiteral("hello");
    QTest::newRow("terminated text") << QByteArray("user.note") << QByteArray("hello\0", 6) << QStringLiteral("hello");
    QTest::newRow("empty") << QByteArray("user.note") << QByteArray() << QStringLiteral("(empty)");
    QTest::newRow("binary") << QByteArray("user.note") << QByteArray::fromHex("00ff10") << QStringLiteral("00 ff 10");
}

void tst_DetailsFacts::xattr()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QCOMPARE(xattrText({name, value}), text);
    QVERIFY(xattrText({name, QByteArray(100'000, '\xff')}).size() < 300);
}

void tst_DetailsFacts::digestsOfLayers()
{
    auto loaded = std::make_shared<LoadedImage>(*shopStack());
    loaded->layers[1].blobVerdict = Verdict::Mismatch;
    loaded->layers[2].blobVerdict = loaded->layers[2].diffIdVerdict = Verdict::Unchecked;
    const FactGroup group = digestFacts(*loaded);
    // The container's layer has none.
    QCOMPARE(group.facts.size(), loaded->image().layers.size());
    const Fact::Tone tones[] = {Fact::Tone::Good, Fact::Tone::Bad, Fact::Tone::Quiet, Fact::Tone::Good};
    for (std::size_t i = 0; i < group.facts.size(); ++i) {
        QCOMPARE(group.facts[i].label, QStringLiteral("Layer %1").arg(i));
        QCOMPARE(group.facts[i].tone, tones[i]);
        QVERIFY(group.facts[i].value.contains(QLatin1String("sha256:")));
    }
    QVERIFY(textOf(imageFacts(*loaded->source, 0, loaded.get())).contains(group.facts[1].value));
}

STRATOSCOPE_TEST(tst_DetailsFacts)
#include "tst_detailsfacts.moc"
