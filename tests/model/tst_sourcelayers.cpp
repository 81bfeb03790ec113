// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "handlayout.h"
#include "sampleimages.h"

#include "loadimage.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QJsonArray>

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace stratoscope;
using imagebuilder::Packing;

/** Which layers an image has, in which order, and whether they are what they should be. */
class TestSourceLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void putsListsRight_data();
    void putsListsRight();
    void keepsWhatNothingFits();
    void rightListsAreNotRead();
    void embeddedContent();
    void embeddedContentThatIsWrong();
    void wrongSizeIsNoDamage();
    void otherAlgorithms();
    void sha512IsVerified();
    void twoNames();
    void missingLayerIsFoundByDiffId();
    void encryptedLayers();
    void foldsSharedWarnings();
};

namespace
{

LoadedImagePtr loaded(const ImageSourcePtr &source, bool defer = false)
{
    LoadOptions options;
    options.deferContent = defer;
    const Result<LoadedImagePtr> image = source ? loadImage(source, 0, options, Job()) : Result<LoadedImagePtr>();
    return image ? *image : nullptr;
}

/** The file of each layer, bottom first; "-" for an empty layer. */
QString filesOf(const LoadedImage &image)
{
    QStringList files;
    for (std::size_t layer = 0; layer < image.layers.size(); ++layer) {
        QString name = QStringLiteral("-");
        for (const LayerRow &row : image.tree.rows(LayerIndex(layer))) {
            if (row.isListed())
                name = QString::fromUtf8(image.tree.paths().fullPath(row.path)).mid(1);
        }
        files.append(name);
    }
    return files.join(QLatin1Char(' '));
}

bool isPutRight(const LoadedImage &image)
{
    return image.warnings.join(QLatin1Char('\n')).contains(QLatin1String("put right"));
}

}

void TestSourceLayers::putsListsRight_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<QByteArrayList>("listed"); // By the OCI manifest.
    QTest::addColumn<QByteArrayList>("saved"); // By manifest.json; empty: there is none.
    for (const Packing packing : {Packing::None, Packing::Gzip, Packing::Zstd}) {
        const auto row = [&](const char *name, const QByteArrayList &listed, const QByteArrayList &saved) {
            QTest::addRow("%s, %d", name, int(packing)) << packing << listed << saved;
        };
        row("none", {}, {"a", "b", "c"});
        row("none, no manifest.json", {}, {});
        row("other order", {"c", "a", "b"}, {});
        row("other order, manifest.json is right", {"c", "a", "b"}, {"a", "b", "c"});
        row("manifest.json is wrong", {"a", "b", "c"}, {"c", "b", "a"});
        row("both are wrong", {"c", "a", "b"}, {"c", "b", "a"});
        row("twice", {"a", "a", "c"}, {"a", "b", "c"});
        row("twice, no manifest.json", {"a", "a", "c"}, {});
        row("one more", {"a", "b", "c", "d"}, {});
        row("one less", {"a", "c"}, {});
    }
}

void TestSourceLayers::putsListsRight()
{
    QFETCH(Packing, packing);
    QFETCH(QByteArrayList, listed);
    QFETCH(QByteArrayList, saved);
    HandLayout layout;
    std::map<QByteArray, QJsonObject> layers;
    for (const QByteArray &name : QByteArrayList {"a", "b", "c", "d"})
        layers[name] = layout.addLayer(name, packing);
    const auto listOf = [&](const QByteArrayList &names) {
        QJsonArray list;
        for (const QByteArray &name : names)
            list.append(layers[name]);
        return list;
    };
    const QJsonObject config = layout.addConfig({"a", "b", "c"});
    layout.list(layout.addManifest(config, listOf(listed)));
    if (!saved.isEmpty())
        layout.addManifestJson(config, listOf(saved));
    for (const bool defer : {false, true}) {
        const LoadedImagePtr image = loaded(openedSource(layout.files()), defer);
        QVERIFY(image);
        QCOMPARE(filesOf(*image), QStringLiteral("a b c"));
        QCOMPARE(isPutRight(*image), listed != QByteArrayList({"a", "b", "c"}));
        QVERIFY2(!image->isDamaged(), qPrintable(image->warnings.join(QLatin1Char('\n'))));
        QCOMPARE(image->source->graph.nodes().size(), 3u);
        if (!defer)
            QCOMPARE(image->layers[1].diffIdVerdict, Verdict::Verified);
    }
}

void TestSourceLayers::keepsWhatNothingFits()
{
    HandLayout layout;
    const QJsonArray layers {layout.addLayer("a"), layout.addLayer("b")};
    layout.list(layout.addManifest(layout.addConfig({"x"}), layers));
    const LoadedImagePtr image = loaded(openedSource(layout.files()));
    QVERIFY(image);
    QCOMPARE(filesOf(*image), QStringLiteral("a b"));
    QVERIFY(!isPutRight(*image));
    QVERIFY(image->warnings.join(QLatin1Char('\n')).contains(QLatin1String("has 2 layer(s), but its config lists 1")));
}

void TestSourceLayers::rightListsAreNotRead()
{
    // A damaged layer stays where it is: that its diff ID is another is no question of order.
    HandLayout layout;
    const QJsonArray layers {layout.addLayer("a"), layout.addLayer("x")};
    layout.list(layout.addManifest(layout.addConfig({"a", "b"}), layers));
    const LoadedImagePtr image = loaded(openedSource(layout.files()));
    QVERIFY(image);
    QCOMPARE(filesOf(*image), QStringLiteral("a x"));
    QVERIFY(!isPutRight(*image));
    QCOMPARE(image->layers[1].diffIdVerdict, Verdict::Mismatch);
    QVERIFY(image->isDamaged());
}

void TestSourceLayers::embeddedContent()
{
    HandLayout layout;
    const auto all = [&](QJsonObject descriptor) {
        const QByteArray bytes = layout.files()->files.at(HandLayout::memberOf(descriptor));
        descriptor.insert(QStringLiteral("data"), QString::fromLatin1(bytes.toBase64()));
        return descriptor;
    };
    const QJsonObject config = all(layout.addConfig({"a"}));
    const QJsonObject layer = all(layout.addLayer("a"));
    const QJsonObject manifest = all(layout.addManifest(config, {layer}));
    layout.list(manifest, QStringLiteral("shop:1"));
    const auto files = layout.files();
    for (const QJsonObject &embedded : {config, layer, manifest})
        QVERIFY(files->files.erase(HandLayout::memberOf(embedded)) == 1);
    const LoadedImagePtr image = loaded(openedSource(files));
    QVERIFY(image);
    QCOMPARE(image->warnings, QStringList());
    QCOMPARE(filesOf(*image), QStringLiteral("a"));
    QCOMPARE(image->layers[0].blobVerdict, Verdict::Verified);
    QCOMPARE(image->image().names, QStringList(QStringLiteral("shop:1")));
}

void TestSourceLayers::embeddedContentThatIsWrong()
{
    HandLayout layout;
    QJsonObject layer = layout.addLayer("a");
    layer.insert(QStringLiteral("data"), QString::fromLatin1(QByteArray("something else").toBase64()));
    layout.list(layout.addManifest(layout.addConfig({"a"}), {layer}));
    const LoadedImagePtr image = loaded(openedSource(layout.files()));
    QVERIFY(image);
    QVERIFY(image->warnings.join(QLatin1Char('\n')).contains(QLatin1String("does not match size and digest")));
    // The blob is there as well.
    QCOMPARE(filesOf(*image), QStringLiteral("a"));
    QVERIFY(!image->isDamaged());
}

void TestSourceLayers::wrongSizeIsNoDamage()
{
    HandLayout layout;
    const auto wrong = [](QJsonObject descriptor) {
        descriptor.insert(QStringLiteral("size"), 12345);
        return descriptor;
    };
    const QJsonObject config = wrong(layout.addConfig({"a"}));
    layout.list(wrong(layout.addManifest(config, {wrong(layout.addLayer("a"))})));
    const LoadedImagePtr image = loaded(openedSource(layout.files()));
    QVERIFY(image);
    QVERIFY(!image->isDamaged());
    QCOMPARE(image->warnings.filter(QStringLiteral("should have 12345 bytes")).size(), 3);
    QCOMPARE(image->layers[0].blobVerdict, Verdict::Verified);
}

void TestSourceLayers::otherAlgorithms()
{
    for (const QString &name : {QStringLiteral("blake3"), QStringLiteral("md5+x.y")}) {
        HandLayout layout;
        QJsonObject layer = layout.addLayer("a");
        const QByteArray blob = layout.files()->files.at(HandLayout::memberOf(layer));
        layer.insert(QStringLiteral("digest"), name + QStringLiteral(":Abc=_-9"));
        layout.list(layout.addManifest(layout.addConfig({"a"}), {layer}));
        const auto files = layout.files();
        files->files[QStringLiteral("blobs/%1/Abc=_-9").arg(name)] = blob;
        const LoadedImagePtr image = loaded(openedSource(files));
        QVERIFY(image);
        QCOMPARE(filesOf(*image), QStringLiteral("a"));
        QVERIFY(!image->isDamaged());
        QCOMPARE(image->layers[0].blobVerdict, Verdict::Unchecked);
        QCOMPARE(image->layers[0].diffIdVerdict, Verdict::Verified);
        QCOMPARE(image->image().layers[0].digest.toString(), name + QStringLiteral(":Abc=_-9"));
        QCOMPARE(image->warnings.filter(name).size(), 1);
    }
    for (const char *text : {"blake3:", "blake3:../x", "Blake3:aa", "a/b:aa", "blake3:a b", "sha256:abc", "sha512:abc"})
        QVERIFY2(!Digest::parseAny(QLatin1String(text)), text);
}

void TestSourceLayers::sha512IsVerified()
{
    HandLayout layout;
    QJsonObject layer = layout.addLayer("a");
    QByteArray blob = layout.files()->files.at(HandLayout::memberOf(layer));
    Hasher hasher(Digest::Algorithm::Sha512);
    hasher.add(blob);
    layer.insert(QStringLiteral("digest"), hasher.finish().toString());
    layout.list(layout.addManifest(layout.addConfig({"a"}), {layer}));
    const auto files = layout.files();
    files->files[HandLayout::memberOf(layer)] = blob;
    QCOMPARE(loaded(openedSource(files))->layers[0].blobVerdict, Verdict::Verified);
    blob[9] = char(blob[9] ^ 1); // The system that gzip was run on: the content stays the same.
    files->files[HandLayout::memberOf(layer)] = blob;
    QCOMPARE(loaded(openedSource(files))->layers[0].blobVerdict, Verdict::Mismatch);
}

void TestSourceLayers::twoNames()
{
    HandLayout layout;
    const QJsonObject manifest = layout.addManifest(layout.addConfig({"a"}), {layout.addLayer("a")});
    layout.list(manifest, QStringLiteral("shop:1"));
    layout.list(manifest, QStringLiteral("shop:latest"));
    const ImageSourcePtr source = openedSource(layout.files());
    QVERIFY(source);
    QCOMPARE(source->images.size(), 1u);
    QCOMPARE(source->images[0].names, QStringList({QStringLiteral("shop:1"), QStringLiteral("shop:latest")}));
}

void TestSourceLayers::missingLayerIsFoundByDiffId()
{
    SampleImages sample(2);
    sample.add({QStringLiteral("shop:1")}, {0, 1});
    for (const bool isNamed : {false, true}) {
        const auto files = sample.files(imagebuilder::Form::DockerArchive);
        // What the folder of the layer holds is a link that leads nowhere: the file is elsewhere.
        for (auto it = files->files.begin(); it != files->files.end(); ++it) {
            if (it->second != sample.set().layers[0].tar)
                continue;
            const QByteArray tar = it->second;
            files->files.erase(it);
            files->files[isNamed ? QString::fromLatin1(sample.set().layers[0].diffId) + QStringLiteral(".tar")
                                 : QStringLiteral("elsewhere.tar")]
                = tar;
            break;
        }
        const ImageSourcePtr source = openedSource(files);
        QVERIFY(source);
        const Image &image = source->images.front();
        QVERIFY2(!image.damaged, qPrintable(image.warnings.join(QLatin1Char('\n'))));
        QVERIFY(!image.layers[0].isAbsent());
        QCOMPARE(image.warnings.filter(QStringLiteral("found by their digests")).size(), 1);
        QCOMPARE(loaded(source)->layers[0].diffIdVerdict, Verdict::Verified);
    }
}

void TestSourceLayers::encryptedLayers()
{
    HandLayout layout;
    const QString type = mediatype::GzipLayer + QStringLiteral("+encrypted");
    QJsonObject secret = layout.addBlob(QByteArray(5000, '\x9c'), type);
    const QJsonArray layers {layout.addLayer("a"), secret, layout.addBlob(QByteArray(700, '\x1f'), type)};
    layout.list(layout.addManifest(layout.addConfig({"a", "b", "c"}), layers));
    for (const bool defer : {false, true}) {
        const LoadedImagePtr image = loaded(openedSource(layout.files()), defer);
        QVERIFY(image);
        QVERIFY(!image->isDamaged());
        QVERIFY(image->hasSealedLayers());
        QCOMPARE(image->warnings,
            QStringList(QStringLiteral("2 layers are encrypted; a key is needed to see what is in them")));
        QCOMPARE(filesOf(*image), QStringLiteral("a - -"));
        QCOMPARE(image->image().layers[1].compressedSize, std::optional<quint64>(5000));
        QCOMPARE(image->layers[1].diffIdVerdict, Verdict::Unchecked);
        QCOMPARE(image->layers[1].blobVerdict, defer ? Verdict::Unchecked : Verdict::Verified);
        QCOMPARE(image->layers[1].checkLater, defer);
    }
}

void TestSourceLayers::foldsSharedWarnings()
{
    HandLayout layout;
    QJsonArray layers;
    QByteArrayList names;
    for (int i = 0; i < 20; ++i) {
        names.append("f" + QByteArray::number(i));
        // The same odd entry in each, twice.
        imagebuilder::TarEntry file;
        file.path = names.back();
        imagebuilder::TarEntry nameless;
        nameless.path = "d/.wh.";
        layers.append(layout.addBlob(imagebuilder::writeTar({file, nameless, nameless}).value(), mediatype::Layer));
    }
    QJsonArray diffIds;
    for (const QJsonValue &layer : layers)
        diffIds.append(layer.toObject().value(QLatin1String("digest")));
    const QJsonObject config = layout.addJson(
        {{QStringLiteral("rootfs"), QJsonObject {{QStringLiteral("diff_ids"), diffIds}}}}, mediatype::Config);
    layout.list(layout.addManifest(config, layers));
    const LoadedImagePtr image = loaded(openedSource(layout.files()));
    QVERIFY(image);
    QVERIFY(image->warnings.size() >= 40);
    QCOMPARE(
        QSet<QString>(image->foldedWarnings.begin(), image->foldedWarnings.end()).size(), image->foldedWarnings.size());
    for (const QString &warning : image->foldedWarnings)
        QVERIFY2(warning.startsWith(QLatin1String("20 layers (0 to 19): ")), qPrintable(warning));
}

STRATOSCOPE_TEST(TestSourceLayers)
#include "tst_sourcelayers.moc"
