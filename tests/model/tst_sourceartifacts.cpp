// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "handlayout.h"
#include "sampleimages.h"

#include "completeimage.h"
#include "imagespec.h"
#include "loadimage.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;
using imagebuilder::Packing;
using imagebuilder::TarEntry;

/** What has the form of an image but is none, and what is a file system without that form. */
class TestSourceArtifacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void kinds_data();
    void kinds();
    void unknownTypes_data();
    void unknownTypes();
    void imagesStayImages_data();
    void imagesStayImages();
    void layersByAnnotation_data();
    void layersByAnnotation();
    void cacheIndex();
    void artifactManifest();
    void sigstoreBundles();
    void predicates();
    void documents();
    void documentsAreBounded();
    void oddLayerOfAnImage();
    void rootFs_data();
    void rootFs();
    void noRootFs();
};

namespace
{

LoadedImagePtr loadedArtifact(const ImageSourcePtr &source, std::size_t number = 0)
{
    const Result<LoadedImagePtr> image
        = source ? loadImage(source, number, {}, Job()) : Result<LoadedImagePtr>(failure(ErrorKind::NotFound, {}, {}));
    return image ? *image : nullptr;
}

QString kindOf(const HandLayout &layout)
{
    const ImageSourcePtr source = openedSource(layout.files());
    if (!source || source->images.size() != 1 || source->damaged || source->images[0].damaged)
        return QStringLiteral("(damaged)");
    return source->images[0].artifact ? kindText(*source->images[0].artifact) : QStringLiteral("image");
}

QJsonObject annotated(QJsonObject descriptor, const QString &key, const QString &value)
{
    QJsonObject annotations = descriptor.value(QLatin1String("annotations")).toObject();
    annotations.insert(key, value);
    descriptor.insert(QStringLiteral("annotations"), annotations);
    return descriptor;
}

}

void TestSourceArtifacts::kinds_data()
{
    QTest::addColumn<QString>("artifactType");
    QTest::addColumn<QString>("configType");
    QTest::addColumn<QString>("layerType");
    QTest::addColumn<QString>("kind");
    const auto row
        = [](const char *name, const char *artifact, const char *config, const char *layer, const char *kind) {
              QTest::newRow(name) << QString::fromLatin1(artifact) << QString::fromLatin1(config)
                                  << QString::fromLatin1(layer) << QString::fromLatin1(kind);
          };
    const char *image = "application/vnd.oci.image.config.v1+json";
    const char *docker = "application/vnd.docker.container.image.v1+json";
    const char *empty = "application/vnd.oci.empty.v1+json";
    const char *gzip = "application/vnd.oci.image.layer.v1.tar+gzip";
    row("cosign", "", image, "application/vnd.dev.cosign.simplesigning.v1+json", "signature (cosign)");
    row("cosign's attestation", "", image, "application/vnd.dsse.envelope.v1+json", "attestation (in-toto)");
    row("cosign's bill of materials", "", image, "text/spdx+json", "bill of materials (SPDX)");
    row("Notary", "application/vnd.cncf.notary.signature", empty, "application/jose+json", "signature (Notary)");
    row("BuildKit's attestation", "", image, "application/vnd.in-toto+json", "attestation (in-toto)");
    row("CycloneDX", "application/vnd.cyclonedx+json", empty, "application/vnd.cyclonedx+json",
        "bill of materials (CycloneDX)");
    row("build cache", "", "application/vnd.buildkit.cacheconfig.v0", gzip, "build cache (BuildKit)");
    row("SOCI", "application/vnd.amazon.soci.index.v1+json", empty, "application/octet-stream",
        "index for lazy pulling (SOCI)");
    row("Helm", "", "application/vnd.cncf.helm.config.v1+json", "application/vnd.cncf.helm.chart.content.v1.tar+gzip",
        "Helm chart");
    row("WebAssembly", "", "application/vnd.wasm.config.v0+json", "application/wasm", "WebAssembly module");
    row("WebAssembly, older", "", image, "application/vnd.module.wasm.content.layer.v1+wasm", "WebAssembly module");
    row("Ollama", "", docker, "application/vnd.ollama.image.model", "AI model (Ollama)");
    row("Docker's models", "", "application/vnd.docker.ai.model.config.v0.1+json", "application/vnd.docker.ai.gguf.v3",
        "AI model (Docker Model Runner)");
    row("ModelPack", "application/vnd.cncf.model.manifest.v1+json", "application/vnd.cncf.model.config.v1+json",
        "application/vnd.cncf.model.weight.v1.tar", "AI model (ModelPack)");
    row("Nydus", "", image, "application/vnd.oci.image.layer.nydus.blob.v1", "Nydus image");
    row("SIF", "", "application/vnd.sylabs.sif.config.v1+json", "application/vnd.sylabs.sif.layer.v1.sif",
        "disk image (SIF)");
    row("SquashFS", "", image, "application/vnd.stacker.image.layer.squashfs+zstd+verity", "disk image (SquashFS)");
    row("policy", "", "application/vnd.cncf.openpolicyagent.config.v1+json", gzip, "policy (Open Policy Agent)");
    row("Flux", "", "application/vnd.cncf.flux.config.v1+json", "application/vnd.cncf.flux.content.v1.tar+gzip",
        "deployment package (Flux)");
    row("empty config", "application/x.thing", empty, "text/plain", "artifact (application/x.thing)");
    row("empty config, layers as ORAS calls any file", "application/x.thing", empty,
        "application/vnd.oci.image.layer.v1.tar", "artifact (application/x.thing)");
    row("unknown config of ORAS", "", "application/vnd.unknown.config.v1+json", gzip,
        "artifact (application/vnd.unknown.config.v1+json)");
    row("unknown config", "", "application/x.config", "application/x.content", "artifact (application/x.config)");
}

void TestSourceArtifacts::kinds()
{
    QFETCH(QString, artifactType);
    QFETCH(QString, configType);
    QFETCH(QString, layerType);
    QFETCH(QString, kind);
    HandLayout layout;
    const QJsonObject config = layout.addBlob("{}", configType);
    const QJsonArray layers {layout.addBlob("{\"critical\":{}}", layerType)};
    const QJsonObject more
        = artifactType.isEmpty() ? QJsonObject() : QJsonObject {{QStringLiteral("artifactType"), artifactType}};
    layout.list(layout.addManifest(config, layers, more), QStringLiteral("thing:1"));
    const ImageSourcePtr source = openedSource(layout.files());
    QVERIFY(source);
    QCOMPARE(kindOf(layout), kind);
    QCOMPARE(source->warnings + source->images[0].warnings, QStringList());
    QCOMPARE(source->images[0].names, QStringList(QStringLiteral("thing:1")));
    QCOMPARE(source->images[0].artifact->blobs.size(), 2u);
    const LoadedImagePtr image = loadedArtifact(source);
    QVERIFY(image);
    QVERIFY(!image->isDamaged());
    QVERIFY(image->isComplete());
    QVERIFY(image->layers.empty());
}

void TestSourceArtifacts::unknownTypes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    QTest::newRow("GGUF") << QByteArray("GGUF\3\0\0\0", 8) << QString() << QStringLiteral("AI model (GGUF)");
    QTest::newRow("WebAssembly") << QByteArray("\0asm\1\0\0\0", 8) << QString() << QStringLiteral("WebAssembly module");
    QTest::newRow("SquashFS") << QByteArray("hsqs....") << QString() << QStringLiteral("disk image (SquashFS)");
    QTest::newRow("by name") << QByteArray("xyz") << QStringLiteral("phi.safetensors")
                             << QStringLiteral("AI model (Safetensors)");
    QTest::newRow("by nothing") << QByteArray("xyz") << QString() << QStringLiteral("artifact (application/x.thing)");
}

void TestSourceArtifacts::unknownTypes()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, title);
    HandLayout layout;
    QJsonObject layer = layout.addBlob(content, QStringLiteral("application/octet-stream"));
    if (!title.isEmpty())
        layer = annotated(layer, QStringLiteral("org.opencontainers.image.title"), title);
    layout.list(layout.addManifest(layout.addBlob("{}", mediatype::Empty), {layer},
        {{QStringLiteral("artifactType"), QStringLiteral("application/x.thing")}}));
    QTEST(kindOf(layout), "kind");
}

void TestSourceArtifacts::imagesStayImages_data()
{
    QTest::addColumn<QString>("configType");
    QTest::addColumn<QString>("layerType");
    const auto row = [](const char *config, const char *layer) {
        QTest::addRow("%s, %s", config, layer) << QString::fromLatin1(config) << QString::fromLatin1(layer);
    };
    row("application/vnd.oci.image.config.v1+json", "application/vnd.oci.image.layer.v1.tar+gzip");
    row("application/vnd.docker.container.image.v1+json", "application/vnd.docker.image.rootfs.diff.tar.gzip");
    row("application/vnd.docker.container.image.v1+json", "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip");
    row("application/vnd.docker.plugin.v1+json", "application/vnd.docker.image.rootfs.diff.tar.gzip");
    row("application/vnd.oci.image.config.v1+json", "application/vnd.oci.image.layer.v1.tar+gzip+encrypted");
    row("application/vnd.oci.image.config.v1+json", "");
    row("", "");
    row("application/vnd.oci.image.config.v1+json", "application/octet-stream");
    row("application/vnd.oci.image.config.v1+json", "application/x.some.tar");
}

void TestSourceArtifacts::imagesStayImages()
{
    QFETCH(QString, configType);
    QFETCH(QString, layerType);
    HandLayout layout;
    QJsonObject config = layout.addConfig({"a"});
    config.insert(QStringLiteral("mediaType"), configType);
    QJsonObject layer = layout.addLayer("a");
    layer.insert(QStringLiteral("mediaType"), layerType);
    layout.list(layout.addManifest(config, {layer}));
    QCOMPARE(kindOf(layout), QStringLiteral("image"));
}

void TestSourceArtifacts::layersByAnnotation_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("kind");
    QTest::newRow("Nydus") << QStringLiteral("containerd.io/snapshot/nydus-bootstrap") << QStringLiteral("Nydus image");
    QTest::newRow("overlaybd") << QStringLiteral("containerd.io/snapshot/overlaybd/blob-digest")
                               << QStringLiteral("overlaybd image");
}

void TestSourceArtifacts::layersByAnnotation()
{
    QFETCH(QString, key);
    HandLayout layout;
    layout.list(
        layout.addManifest(layout.addConfig({"a"}), {annotated(layout.addLayer("a"), key, QStringLiteral("true"))}));
    QTEST(kindOf(layout), "kind");
}

void TestSourceArtifacts::cacheIndex()
{
    HandLayout layout;
    const QString type = QStringLiteral("application/vnd.oci.image.index.v1+json");
    const QJsonArray children {layout.addLayer("a"),
        layout.addBlob("{\"layers\":[]}", QStringLiteral("application/vnd.buildkit.cacheconfig.v0"))};
    const QJsonObject index {{QStringLiteral("mediaType"), type}, {QStringLiteral("manifests"), children}};
    layout.list(layout.addJson(index, type), QStringLiteral("latest"));
    QCOMPARE(kindOf(layout), QStringLiteral("build cache (BuildKit)"));
    const LoadedImagePtr image = loadedArtifact(openedSource(layout.files()));
    QVERIFY(image);
    QCOMPARE(image->image().names, QStringList(QStringLiteral("latest")));
    QCOMPARE(image->documents.size(), 2u);
    QCOMPARE(image->documents[1].json, QByteArray("{\"layers\":[]}"));

    // As --cache-to type=local writes it, the index is the layout's own.
    const auto files = std::make_shared<MemoryFileSet>(*layout.files());
    files->files[QStringLiteral("index.json")] = QJsonDocument(index).toJson();
    QVERIFY(openedSource(files)->images[0].artifact);
}

void TestSourceArtifacts::artifactManifest()
{
    HandLayout layout;
    const QString type = QStringLiteral("application/vnd.oci.artifact.manifest.v1+json");
    const QJsonObject manifest {{QStringLiteral("mediaType"), type},
        {QStringLiteral("artifactType"), QStringLiteral("application/vnd.cncf.notary.signature")},
        {QStringLiteral("blobs"), QJsonArray {layout.addBlob("{}", QStringLiteral("application/jose+json"))}}};
    layout.list(layout.addJson(manifest, type));
    QCOMPARE(kindOf(layout), QStringLiteral("signature (Notary)"));
}

void TestSourceArtifacts::sigstoreBundles()
{
    const QString type = QStringLiteral("application/vnd.dev.sigstore.bundle.v0.3+json");
    for (const bool isStatement : {false, true}) {
        HandLayout layout;
        const QJsonObject annotations {
            {QStringLiteral("dev.sigstore.bundle.content"),
                isStatement ? QStringLiteral("dsse-envelope") : QStringLiteral("message-signature")},
            {QStringLiteral("dev.sigstore.bundle.predicateType"),
                isStatement ? QStringLiteral("https://slsa.dev/provenance/v1") : QString()}};
        layout.list(layout.addManifest(layout.addBlob("{}", mediatype::Empty), {layout.addBlob("{ }", type)},
            {{QStringLiteral("artifactType"), type}, {QStringLiteral("annotations"), annotations}}));
        QCOMPARE(kindOf(layout),
            isStatement ? QStringLiteral("attestation (SLSA provenance, Sigstore bundle)")
                        : QStringLiteral("signature (Sigstore bundle)"));
    }
}

void TestSourceArtifacts::predicates()
{
    HandLayout layout;
    QJsonArray layers;
    for (const char *type : {"https://slsa.dev/provenance/v0.2", "https://spdx.dev/Document",
             "https://cyclonedx.org/bom", "https://example.org/own"}) {
        layers.append(annotated(layout.addBlob(QByteArray("{\"predicateType\":\"") + type + "\"}",
                                    QStringLiteral("application/vnd.in-toto+json")),
            QStringLiteral("in-toto.io/predicate-type"), QLatin1String(type)));
    }
    layout.list(layout.addManifest(layout.addConfig({}), layers));
    QCOMPARE(kindOf(layout), QStringLiteral("attestation (SLSA provenance, SPDX, CycloneDX, https://example.org/own)"));
}

void TestSourceArtifacts::documents()
{
    HandLayout layout;
    const QByteArray statement = "{\"predicateType\":\"x\"}";
    const QByteArray envelope
        = "{\"payloadType\":\"application/vnd.in-toto+json\",\"payload\":\"" + statement.toBase64() + "\"}";
    const QJsonArray layers {layout.addBlob(envelope, QStringLiteral("application/vnd.dsse.envelope.v1+json")),
        layout.addBlob("no JSON", QStringLiteral("application/vnd.dsse.envelope.v1+json")),
        layout.addBlob("{broken", QStringLiteral("application/vnd.dsse.envelope.v1+json"))};
    layout.list(layout.addManifest(layout.addConfig({}), layers));
    const LoadedImagePtr image = loadedArtifact(openedSource(layout.files()));
    QVERIFY(image);
    using Part = ArtifactDocument::Part;
    std::vector<Part> parts;
    for (const ArtifactDocument &document : image->documents)
        parts.push_back(document.part);
    QVERIFY(parts == std::vector<Part>({Part::Manifest, Part::Config, Part::Blob, Part::Statement}));
    QCOMPARE(image->documents.back().json, statement);
    Job job;
    job.cancel();
    QCOMPARE(loadImage(image->source, 0, {}, job).error().kind, ErrorKind::Cancelled);
}

void TestSourceArtifacts::documentsAreBounded()
{
    HandLayout layout;
    QJsonArray layers;
    for (int i = 0; i < 200; ++i)
        layers.append(
            layout.addBlob("[" + QByteArray::number(i) + "]", QStringLiteral("application/vnd.in-toto+json")));
    layout.list(layout.addManifest(layout.addConfig({}), layers));
    const LoadedImagePtr image = loadedArtifact(openedSource(layout.files()));
    QVERIFY(image);
    QCOMPARE(image->image().artifact->blobs.size(), 201u);
    QCOMPARE(image->documents.size(), 64u);
}

void TestSourceArtifacts::oddLayerOfAnImage()
{
    HandLayout layout;
    const QJsonArray layers {
        layout.addLayer("a"), layout.addBlob("{}", QStringLiteral("application/vnd.in-toto+json"))};
    layout.list(layout.addManifest(layout.addConfig({"a", "b"}), layers));
    const LoadedImagePtr image = loadedArtifact(openedSource(layout.files()));
    QVERIFY(image);
    QVERIFY(!image->image().artifact);
    QVERIFY(!image->isDamaged());
    QCOMPARE(image->warnings, QStringList(QStringLiteral("layer 1 is an attestation, which no engine unpacks")));
}

void TestSourceArtifacts::rootFs_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<Packing>("packing");
    for (const Packing packing : {Packing::None, Packing::Gzip, Packing::Zstd, Packing::Xz}) {
        QTest::addRow("docker export, %d", int(packing)) << QByteArrayList {".dockerenv", "hello"} << packing;
        QTest::addRow("distribution, %d", int(packing)) << QByteArrayList {"./bin/sh", "./etc/passwd"} << packing;
    }
    QTest::newRow("with documents of its own")
        << QByteArrayList {"etc/os-release", "manifest.json", "index.json"} << Packing::None;
    QTest::newRow("with an image's documents in a folder")
        << QByteArrayList {"etc/os-release", "app/index.json", "app/oci-layout"} << Packing::Gzip;
    QTest::newRow("no well-known file") << QByteArrayList {"usr/local/bin/x", "opt/y"} << Packing::None;
}

void TestSourceArtifacts::rootFs()
{
    QFETCH(QByteArrayList, names);
    QFETCH(Packing, packing);
    std::vector<TarEntry> entries;
    for (const QByteArray &name : names) {
        TarEntry entry;
        entry.path = name;
        entry.content = name.endsWith(".json") ? QByteArray("{\"name\":\"web app\"}") : QByteArray("x");
        entries.push_back(entry);
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rootfs.tar")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(imagebuilder::packLayer(imagebuilder::writeTar(entries).value(), packing).value().blob);
    file.close();
    const Result<ImageSourcePtr> source = openImageSource(file.fileName(), Job());
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    QCOMPARE((*source)->formatLabel, QStringLiteral("rootfs"));
    const LoadedImagePtr image = loadedArtifact(*source);
    QVERIFY(image);
    QVERIFY(!image->isDamaged());
    QCOMPARE(image->layers.size(), 1u);
    QCOMPARE(image->stats.files, std::size_t(names.size()));
    QCOMPARE(image->warnings.size(), 1);
    QVERIFY(image->warnings.first().contains(QLatin1String("plain file system")));
}

void TestSourceArtifacts::noRootFs()
{
    TarEntry entry;
    entry.path = "src/main.c";
    TarEntry other;
    other.path = "README";
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sources.tar")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(imagebuilder::writeTar({entry, other}).value());
    file.close();
    const Result<ImageSourcePtr> source = openImageSource(file.fileName(), Job());
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::NotAnImage);
}

STRATOSCOPE_TEST(TestSourceArtifacts)
#include "tst_sourceartifacts.moc"
