// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleimages.h"

#include "imagesource.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using imagebuilder::Form;

namespace
{

bool mentions(const QStringList &warnings, const QString &text)
{
    return warnings.join(QLatin1Char('\n')).contains(text);
}

/** A descriptor as JSON. */
QByteArray descriptor(const QByteArray &blob, const QByteArray &more = {})
{
    return "{\"digest\":\"" + digestText(blob).toLatin1() + "\",\"size\":" + QByteArray::number(blob.size()) + more
        + '}';
}

QByteArray indexOf(const QByteArrayList &descriptors)
{
    return "{\"schemaVersion\":2,\"manifests\":[" + descriptors.join(',') + "]}";
}

}

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void layouts_data();
    void layouts();
    void inOneFolder();
    void twoFolders();
    void severalNames();
    void platformsAndAttestations();
    void sparsePlatforms();
    void missingManifest();
    void missingLayer();
    void missingForeignLayer();
    void missingConfig();
    void wrongDigests_data();
    void wrongDigests();
    void wrongSize();
    void brokenIndexBesideManifestJson();
    void manifestJsonFillsGaps();
    void artifacts();
    void unknownMediaType();
    void loop();
    void deepIndexes();
    void repeatedLayer();
    void craneNames();
    void largeDocuments();
    void truncatedArchive();
    void errors_data();
    void errors();
};

void TestSource::layouts_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("hasDigests");
    QTest::addColumn<bool>("hasNames");

    QTest::newRow("docker save, legacy") << Form::DockerArchive << QStringLiteral("docker-archive") << false << true;
    QTest::newRow("docker save, 25") << Form::DockerOci << QStringLiteral("oci-archive") << true << true;
    QTest::newRow("OCI") << Form::Oci << QStringLiteral("oci-archive") << true << true;
    QTest::newRow("dir") << Form::DockerDir << QStringLiteral("docker-dir") << true << false;
}

void TestSource::layouts()
{
    QFETCH(Form, form);
    QFETCH(bool, hasDigests);
    QFETCH(bool, hasNames);
    SampleImages sample(3);
    sample.add({QStringLiteral("shop:2.4")}, {0, 1, 2});
    const ImageSourcePtr source = openedSource(sample.files(form));
    QVERIFY(source);
    QCOMPARE(source->warnings, QStringList());
    QVERIFY(!source->damaged);
    QTEST(source->formatLabel, "label");
    QCOMPARE(source->images.size(), 1u);

    const Image &image = source->images.front();
    QCOMPARE(image.warnings, QStringList());
    QVERIFY(!image.damaged);
    QCOMPARE(image.names, hasNames ? QStringList(QStringLiteral("shop:2.4")) : QStringList());
    QCOMPARE(image.id.toString(), sample.id(0));
    QCOMPARE(image.platform.toString(), QStringLiteral("linux/amd64"));
    QCOMPARE(image.manifestDigest.isEmpty(), form == Form::DockerArchive);
    QCOMPARE(image.layers.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        const Layer &layer = image.layers[i];
        QVERIFY(!layer.isAbsent());
        QVERIFY(source->files->contains(layer.blob));
        QCOMPARE(layer.diffId.hex().toLatin1(), sample.set().layers[i].diffId);
        QCOMPARE(layer.digest.hex().toLatin1(), hasDigests ? sample.set().layers[i].digest : QByteArray());
        QCOMPARE(layer.compressedSize, std::optional((*source->files->open(layer.blob))->size()));
        QCOMPARE(image.createdBy(LayerIndex(i)), QStringLiteral("RUN layer %1").arg(i));
    }
    QCOMPARE(source->graph.nodes().size(), 3u);
}

void TestSource::inOneFolder()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    for (const Form form : {Form::DockerArchive, Form::Oci, Form::DockerDir}) {
        auto folder = std::make_shared<MemoryFileSet>();
        const auto files = sample.files(form);
        for (const auto &[name, bytes] : files->files)
            folder->files[QStringLiteral("img/") + name] = bytes;
        folder->files[QStringLiteral("README")] = "beside it";
        const ImageSourcePtr source = openedSource(folder);
        QVERIFY(source);
        QCOMPARE(source->images.front().id.toString(), sample.id(0));
        QVERIFY(source->files->contains(source->images.front().layers.front().blob));
    }
}

void TestSource::twoFolders()
{
    SampleImages sample(1);
    sample.add({}, {0});
    auto folders = std::make_shared<MemoryFileSet>();
    const auto files = sample.files(Form::Oci);
    for (const auto &[name, bytes] : files->files) {
        folders->files[QStringLiteral("one/") + name] = bytes;
        folders->files[QStringLiteral("two/") + name] = bytes;
    }
    const Result<ImageSourcePtr> source = readImageSource(folders, Job());
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::NotAnImage);
}

void TestSource::severalNames()
{
    SampleImages sample(2);
    sample.add({QStringLiteral("shop:2.4"), QStringLiteral("shop:latest")}, {0, 1});
    sample.add({QStringLiteral("base:1")}, {0});
    for (const Form form : {Form::DockerArchive, Form::DockerOci, Form::Oci}) {
        const ImageSourcePtr source = openedSource(sample.files(form));
        QVERIFY(source);
        QCOMPARE(source->images.size(), 2u);
        QCOMPARE(source->images[0].names, QStringList({QStringLiteral("shop:2.4"), QStringLiteral("shop:latest")}));
        QCOMPARE(source->images[1].names, QStringList(QStringLiteral("base:1")));
        QCOMPARE(source->graph.sharedBy(1, LayerIndex(0)), 2u);
    }
}

void TestSource::platformsAndAttestations()
{
    SampleImages sample(2);
    sample.add({QStringLiteral("shop:2.4")}, {0}).attested = true;
    imagebuilder::ImageSpec &arm = sample.add({QStringLiteral("shop:2.4")}, {1});
    arm.architecture = QStringLiteral("arm64");
    arm.variant = QStringLiteral("v8");
    const ImageSourcePtr source = openedSource(sample.files(Form::Oci));
    QVERIFY(source);
    QCOMPARE(source->images.size(), 3u);
    QCOMPARE(source->images[0].platform.toString(), QStringLiteral("linux/amd64"));
    QCOMPARE(kindText(source->images[2].artifact.value()), QStringLiteral("attestation"));
    QCOMPARE(source->images[2].artifact->subject->digest, source->images[0].manifestDigest);
    QCOMPARE(source->images[1].platform.toString(), QStringLiteral("linux/arm64/v8"));
    QCOMPARE(source->images[1].names, QStringList(QStringLiteral("shop:2.4")));
    QCOMPARE(source->attestations.size(), std::size_t(1));
    QCOMPARE(source->attestations[0].subject, source->images[0].manifestDigest.toString());
    QCOMPARE(attestationsOf(*source, source->images[0]).size(), std::size_t(1));
    QCOMPARE(attestationsOf(*source, source->images[1]).size(), std::size_t(0));
    QCOMPARE(source->warnings, QStringList());
}

void TestSource::sparsePlatforms()
{
    SampleImages sample(2);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    sample.add({QStringLiteral("shop:2.4")}, {1}).architecture = QStringLiteral("s390x");
    const auto files = sample.files(Form::Oci);
    const ImageSourcePtr whole = openedSource(files);
    files->files.erase(QStringLiteral("blobs/sha256/") + whole->images[1].manifestDigest.hex());
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QCOMPARE(source->images.size(), 1u);
    // An engine saves only the platforms that it has: that is not damage.
    QVERIFY(!source->damaged);
    QVERIFY(mentions(source->warnings, QStringLiteral("1 of 2 manifests")));
    QVERIFY(mentions(source->warnings, QStringLiteral("linux/s390x")));
}

void TestSource::missingManifest()
{
    SampleImages sample(2);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    sample.add({QStringLiteral("base:1")}, {1});
    const auto files = sample.files(Form::Oci);
    const QString missing = openedSource(files)->images[1].manifestDigest.hex();
    files->files.erase(QStringLiteral("blobs/sha256/") + missing);
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QCOMPARE(source->images.size(), 1u);
    QVERIFY(source->damaged);
    QVERIFY(mentions(source->warnings, missing));
}

void TestSource::missingLayer()
{
    SampleImages sample(2);
    sample.add({QStringLiteral("shop:2.4")}, {0, 1});
    sample.add({QStringLiteral("base:1")}, {0});
    const auto files = sample.files(Form::Oci);
    files->files.erase(sample.blob(1));
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    const Image &image = source->images.front();
    QVERIFY(image.damaged);
    QVERIFY(!source->damaged);
    QVERIFY(!source->images[1].damaged);
    QVERIFY(!image.layers[0].isAbsent());
    QVERIFY(image.layers[1].isAbsent());
    QVERIFY(image.layers[1].compressedSize.has_value());
    QVERIFY(!image.layers[1].diffId.isEmpty());
    QVERIFY(mentions(image.warnings, QStringLiteral("layer 1 is not in the file: sha256:")));
}

void TestSource::missingForeignLayer()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const auto files = sample.files(Form::DockerDir);
    files->files[QStringLiteral("manifest.json")].replace("rootfs.diff.tar.gzip", "rootfs.foreign.diff.tar.gzip");
    files->files.erase(QString::fromLatin1(sample.set().layers[0].digest));
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QVERIFY(source->images.front().layers.front().foreign);
    QVERIFY(source->images.front().layers.front().isAbsent());
    QVERIFY(!source->images.front().damaged);
    QVERIFY(mentions(source->images.front().warnings, QStringLiteral("fetched from elsewhere")));
}

void TestSource::missingConfig()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const auto files = sample.files(Form::Oci);
    files->files.erase(QStringLiteral("blobs/sha256/") + sample.id(0).section(QLatin1Char(':'), 1));
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    const Image &image = source->images.front();
    QVERIFY(image.damaged);
    QCOMPARE(image.id.toString(), sample.id(0));
    // The index still states the platform.
    QCOMPARE(image.platform.toString(), QStringLiteral("linux/amd64"));
    QVERIFY(image.layers.front().diffId.isEmpty());
    QVERIFY(!image.layers.front().isAbsent());
    QCOMPARE(image.warnings.size(), 1);
}

void TestSource::wrongDigests_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("what");
    QTest::newRow("config") << Form::Oci << QStringLiteral("config");
    QTest::newRow("config, docker save") << Form::DockerArchive << QStringLiteral("config");
    QTest::newRow("manifest") << Form::Oci << QStringLiteral("manifest");
}

void TestSource::wrongDigests()
{
    QFETCH(Form, form);
    QFETCH(QString, what);
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const auto files = sample.files(form);
    const QString digest = what == QLatin1String("config")
        ? sample.id(0)
        : openedSource(files)->images.front().manifestDigest.toString();
    const QString hex = digest.section(QLatin1Char(':'), 1);
    const QString member = form == Form::Oci ? QStringLiteral("blobs/sha256/") + hex : hex + QStringLiteral(".json");
    QByteArray &bytes = files->files.at(member);
    bytes.replace(bytes.lastIndexOf('}'), 1, " ,\"x\":1}");
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    const Image &image = source->images.front();
    QVERIFY(image.damaged);
    QCOMPARE(image.id.toString(), sample.id(0));
    QVERIFY(mentions(image.warnings, what));
    QVERIFY2(mentions(image.warnings, QStringLiteral("should be %1, but is %2").arg(digest, digestText(bytes))),
        qPrintable(image.warnings.join(QLatin1Char('\n'))));
    QVERIFY(!image.layers.front().diffId.isEmpty());
}

void TestSource::wrongSize()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const auto files = sample.files(Form::Oci);
    files->files.at(sample.blob(0)).append('x');
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    // Whether the blob is right, its digest tells when it is read.
    QVERIFY(!source->images.front().damaged);
    const auto size = quint64(files->files.at(sample.blob(0)).size());
    QVERIFY(mentions(
        source->images.front().warnings, QStringLiteral("should have %1 bytes, but has %2").arg(size - 1).arg(size)));
    QCOMPARE(source->images.front().layers.front().compressedSize, std::optional(size));
}

void TestSource::brokenIndexBesideManifestJson()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const auto files = sample.files(Form::DockerOci);
    files->files[QStringLiteral("index.json")] = "{\"manifests\":[";
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QCOMPARE(source->format, SourceFormat::DockerArchive);
    QVERIFY(source->damaged);
    QVERIFY(mentions(source->warnings, QStringLiteral("index.json")));
    const Image &image = source->images.front();
    QCOMPARE(image.names, QStringList(QStringLiteral("shop:2.4")));
    QCOMPARE(image.id.toString(), sample.id(0));
    // Blobs in a layout are named after their digests, so they can be checked.
    QCOMPARE(image.layers.front().digest.hex().toLatin1(), sample.set().layers[0].digest);
    QVERIFY(!image.damaged);
}

void TestSource::manifestJsonFillsGaps()
{
    SampleImages sample(2);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    sample.add({QStringLiteral("base:1")}, {1});
    const auto files = sample.files(Form::DockerOci);
    files->files.erase(QStringLiteral("blobs/sha256/") + openedSource(files)->images[0].manifestDigest.hex());
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QCOMPARE(source->images.size(), 2u);
    QCOMPARE(source->format, SourceFormat::OciLayout);
    QCOMPARE(source->images[1].names, QStringList(QStringLiteral("shop:2.4")));
    QVERIFY(source->damaged);
}

void TestSource::artifacts()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const auto files = sample.files(Form::Oci);
    const QByteArray empty = "{}";
    const QByteArray chart = "{\"artifactType\":\"application/x.chart\",\"config\":"
        + descriptor(empty, ",\"mediaType\":\"application/vnd.oci.empty.v1+json\"") + ",\"layers\":["
        + descriptor("chart", ",\"mediaType\":\"application/x.chart.content\"") + "]}";
    files->files[blobPath(chart)] = chart;
    QByteArray &index = files->files[QStringLiteral("index.json")];
    index.replace("\"manifests\":[", "\"manifests\":[" + descriptor(chart) + ',');
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    // Images come first, in whatever order they are listed.
    QCOMPARE(source->images.size(), 2u);
    QVERIFY(!source->images[0].artifact);
    QVERIFY(!source->damaged);
    QCOMPARE(kindText(source->images[1].artifact.value()), QStringLiteral("artifact (application/x.chart)"));
    QVERIFY(isUnambiguous(*source, {}));

    index = indexOf({descriptor(chart)});
    const ImageSourcePtr alone = openedSource(files);
    QVERIFY(alone);
    QCOMPARE(alone->images.size(), 1u);
    QVERIFY(alone->images[0].artifact);
}

void TestSource::unknownMediaType()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const auto files = sample.files(Form::Oci);
    QByteArray &index = files->files[QStringLiteral("index.json")];
    index.replace("\"manifests\":[", "\"manifests\":[" + descriptor("x", ",\"mediaType\":\"application/xml\"") + ',');
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QCOMPARE(source->images.size(), 1u);
    QVERIFY(!source->damaged);
    QVERIFY(mentions(source->warnings, QStringLiteral("application/xml")));
}

void TestSource::loop()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const auto files = sample.files(Form::Oci);
    // An index that contains itself, which is only possible with a wrong digest.
    const QByteArray self = QByteArray(64, 'e');
    QByteArray index = files->files[QStringLiteral("index.json")];
    index.replace("\"manifests\":[", "\"manifests\":[{\"digest\":\"sha256:" + self + "\"},");
    files->files[QStringLiteral("blobs/sha256/") + QString::fromLatin1(self)] = index;
    files->files[QStringLiteral("index.json")] = index;
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QCOMPARE(source->images.size(), 1u);
    QVERIFY(source->damaged);
}

void TestSource::deepIndexes()
{
    SampleImages sample(1);
    sample.add({}, {0});
    const auto files = sample.files(Form::Oci);
    QByteArray index = files->files[QStringLiteral("index.json")];
    for (int depth = 0; depth < 7; ++depth) {
        files->files[blobPath(index)] = index;
        index = indexOf({descriptor(index)});
    }
    files->files[QStringLiteral("index.json")] = index;
    QCOMPARE(openedSource(files)->images.size(), 1u);

    files->files[blobPath(index)] = index;
    files->files[QStringLiteral("index.json")] = indexOf({descriptor(index)});
    const Result<ImageSourcePtr> source = readImageSource(files, Job());
    QVERIFY(!source);
    QVERIFY2(source.error().cause.contains(QLatin1String("nested more than 8 deep")), qPrintable(source.error().cause));
}

void TestSource::repeatedLayer()
{
    SampleImages sample(2);
    sample.add({QStringLiteral("shop:2.4")}, {0, 1, 0});
    for (const Form form : {Form::DockerArchive, Form::Oci, Form::DockerDir}) {
        const ImageSourcePtr source = openedSource(sample.files(form));
        QVERIFY(source);
        const Image &image = source->images.front();
        QCOMPARE(image.layers.size(), 3u);
        QCOMPARE(image.layers[0].diffId, image.layers[2].diffId);
        QVERIFY(image.layers[0].chainId != image.layers[2].chainId);
        QVERIFY(!image.layers[2].isAbsent());
        QCOMPARE(image.warnings, QStringList());
    }
}

void TestSource::craneNames()
{
    SampleImages sample(1);
    sample.add({QStringLiteral("shop:2.4")}, {0});
    const QString layer = QString::fromLatin1(sample.set().layers[0].digest) + QStringLiteral(".tar.gz");
    auto files = std::make_shared<MemoryFileSet>();
    files->files[sample.id(0)] = imagebuilder::configJson(sample.set(), sample.set().images[0]);
    files->files[layer] = sample.set().layers[0].blob;
    files->files[QStringLiteral("manifest.json")] = QStringLiteral(
        "[{\"Config\":\"%1\",\"RepoTags\":[\"index.docker.io/library/shop:2.4\"],\"Layers\":[\"%2\"]}]")
                                                        .arg(sample.id(0), layer)
                                                        .toUtf8();
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QCOMPARE(source->images.front().id.toString(), sample.id(0));
    QCOMPARE(source->images.front().names, QStringList(QStringLiteral("shop:2.4")));
    QCOMPARE(source->images.front().warnings, QStringList());
    QCOMPARE(source->images.front().layers.front().blob, layer);
}

void TestSource::largeDocuments()
{
    // Many manifests share one large config: each reading costs memory, so there is a limit.
    auto files = std::make_shared<MemoryFileSet>();
    const QByteArray config = "{\"x\":[" + QByteArray("0,").repeated(300'000) + "0]}";
    files->files[blobPath(config)] = config;
    QByteArrayList descriptors;
    for (int i = 0; i < 10; ++i) {
        const QByteArray manifest
            = "{\"config\":" + descriptor(config) + ",\"layers\":[],\"x\":" + QByteArray::number(i) + '}';
        files->files[blobPath(manifest)] = manifest;
        descriptors.append(descriptor(manifest));
    }
    files->files[QStringLiteral("index.json")] = indexOf(descriptors);
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QVERIFY(source->damaged);
    QVERIFY(source->images.size() < 10);
    QVERIFY(source->images.back().damaged);
    QVERIFY(mentions(source->images.back().warnings, QStringLiteral("together are too large")));
}

void TestSource::truncatedArchive()
{
    // The archive ends before the documents that describe its content.
    auto files = std::make_shared<MemoryFileSet>();
    files->files[QStringLiteral("blobs/sha256/x")] = "x";
    files->problems = QStringList(QStringLiteral("the archive ends early"));
    const Result<ImageSourcePtr> source = readImageSource(files, Job());
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Damaged);
    QVERIFY(source.error().cause.contains(QLatin1String("the archive ends early")));

    // If everything referenced is there, it is just a warning.
    SampleImages sample(1);
    sample.add({}, {0});
    const auto whole = sample.files(Form::Oci);
    whole->problems = files->problems;
    const ImageSourcePtr opened = openedSource(whole);
    QVERIFY(opened && !opened->damaged);
    QCOMPARE(opened->warnings, files->problems);
}

void TestSource::errors_data()
{
    QTest::addColumn<QStringList>("files"); // Names and contents alternate.
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QStringList &files, ErrorKind kind, const char *text) {
        QTest::newRow(name) << files << kind << QString::fromLatin1(text);
    };
    const QString index = QStringLiteral("index.json");
    const QString manifest = QStringLiteral("manifest.json");
    row("nothing known", {QStringLiteral("a.txt"), QString()}, ErrorKind::NotAnImage, "no container image");
    row("unpacked file system", {QStringLiteral("etc/passwd"), QString()}, ErrorKind::NotAnImage, "a file system");
    row("null", {manifest, QStringLiteral("null\n")}, ErrorKind::NotAnImage, "manifest.json: it holds no image");
    row("index that is null", {index, QStringLiteral("null")}, ErrorKind::NotAnImage, "index.json: it holds no image");
    row("index of null", {index, QStringLiteral("{\"schemaVersion\":2,\"manifests\":null}")}, ErrorKind::NotAnImage,
        "it holds no image");
    row("very old", {QStringLiteral("repositories"), QStringLiteral("{}")}, ErrorKind::NotAnImage, "before 1.10");
    row("layout without index", {QStringLiteral("oci-layout"), QStringLiteral("{}")}, ErrorKind::Damaged,
        "without an index");
    row("broken index", {index, QStringLiteral("{")}, ErrorKind::Damaged, "index.json: not valid JSON");
    row("empty index", {index, QStringLiteral("{\"manifests\":[]}")}, ErrorKind::NotAnImage, "it holds no image");
    row("broken manifest", {manifest, QStringLiteral("[{]")}, ErrorKind::Damaged, "manifest.json: not valid JSON");
    row("no images", {manifest, QStringLiteral("[]")}, ErrorKind::NotAnImage, "it holds no image");
    row("a web app's manifest", {manifest, QStringLiteral("{\"name\":\"x\"}")}, ErrorKind::Damaged,
        "neither an image manifest");
    row("a number", {manifest, QStringLiteral("17")}, ErrorKind::Damaged, "manifest.json: expected a JSON object");
    row("deep", {manifest, QString(100'000, QLatin1Char('['))}, ErrorKind::Limit, "nested 100000 deep");
    row("missing manifest",
        {index, QStringLiteral("{\"manifests\":[{\"digest\":\"sha256:%1\"}]}").arg(QString(64, QLatin1Char('a')))},
        ErrorKind::Damaged, "aaaa is not in the file");
}

void TestSource::errors()
{
    QFETCH(QStringList, files);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, text);
    auto set = std::make_shared<MemoryFileSet>();
    for (qsizetype i = 0; i < files.size(); i += 2)
        set->files[files[i]] = files[i + 1].toUtf8();
    const Result<ImageSourcePtr> source = readImageSource(set, Job());
    QVERIFY(!source);
    const QString message = source.error().message();
    QVERIFY2(message.startsWith(QLatin1String("memory.tar: ")), qPrintable(message));
    QVERIFY2(message.contains(text), qPrintable(message));
    QCOMPARE(source.error().kind, kind);
}

STRATOSCOPE_TEST(TestSource)
#include "tst_source.moc"
