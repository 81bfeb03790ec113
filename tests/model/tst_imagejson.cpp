// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imageconfig.h"
#include "json.h"
#include "manifest.h"
#include "readlimits.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

namespace
{

const QString Name = QStringLiteral("document.json");

QString digestText(char digit)
{
    return QStringLiteral("sha256:") + QString(64, QLatin1Char(digit));
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

}

class TestImageJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refuses_data();
    void refuses();
    void measures();
    void config();
    void hostileConfig_data();
    void hostileConfig();
    void manifest();
    void manifestErrors_data();
    void manifestErrors();
    void kinds_data();
    void kinds();
    void index();
    void dockerArchive();
    void layerKeepsItsPlace();
};

void TestImageJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("cause");

    QTest::newRow("empty") << QByteArray() << ErrorKind::Damaged << QStringLiteral("not valid JSON");
    QTest::newRow("cut") << QByteArray("{\"a\":[1,2") << ErrorKind::Damaged << QStringLiteral("not valid JSON");
    QTest::newRow("no JSON") << QByteArray("\x7f\x45LF") << ErrorKind::Damaged << QStringLiteral("not valid JSON");
    QTest::newRow("an array") << QByteArray("[]") << ErrorKind::Damaged << QStringLiteral("expected a JSON object");
    QTest::newRow("too deep") << nested(100'000) << ErrorKind::Limit << QStringLiteral("nested 100000 deep");
    QTest::newRow("open without end") << QByteArray(100'000, '{') << ErrorKind::Limit
                                      << QStringLiteral("nested 100000 deep");
    QTest::newRow("too long") << QByteArray(qsizetype(limits::JsonBytes) + 1, ' ') << ErrorKind::Limit
                              << QStringLiteral("long, more than");
    QTest::newRow("too many") << "{\"a\":[" + QByteArray("0,").repeated(600'000) + "0]}" << ErrorKind::Limit
                              << QStringLiteral("values");
}

void TestImageJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, cause);
    const Result<QJsonObject> object = parseJsonObject(json, Name);
    QVERIFY(!object);
    QCOMPARE(object.error().kind, kind);
    QCOMPARE(object.error().entry, Name);
    QVERIFY2(object.error().cause.contains(cause), qPrintable(object.error().cause));
    QVERIFY(!parseImageConfig(json, Name));
    QVERIFY(!parseManifest(json, Name));
    QVERIFY(!parseIndex(json, Name));
}

void TestImageJson::measures()
{
    QCOMPARE(measureJson(nested(64)).depth, 64);
    QVERIFY(parseJson(nested(limits::JsonDepth), Name));
    QVERIFY(!parseJson(nested(limits::JsonDepth + 1), Name));
    // Brackets and quotes in strings are text.
    QCOMPARE(measureJson("{\"a\":\"[[[[\\\"[[[[\",\"b\":\"\\\\\"}").depth, 1);
    QCOMPARE(measureJson("\"never closed [[[").depth, 0);
    QCOMPARE(measureJson("\"ends in a backslash \\").depth, 0);
}

void TestImageJson::config()
{
    const QByteArray json = R"({
        "architecture":"arm64", "os":"linux", "variant":"v8", "created":"2024-05-01T14:00:00.123456789+02:00", "author":null,
        "config":{"User":"app","Env":["PATH=/bin","A=b"],"Entrypoint":["/init"],"Cmd":"serve","WorkingDir":"/srv",
            "ExposedPorts":{"80/tcp":{},"443/tcp":{}},"Volumes":{"/data":{}},"Labels":{"b":"2","a":"1"},"StopSignal":"SIGINT"},
        "rootfs":{"type":"layers","diff_ids":["@A","@B"]},
        "history":[{"created":"0001-01-01T00:00:00Z","created_by":"ADD x"},{"created_by":"CMD y","empty_layer":true,"comment":"c"}],
        "moby.buildkit.buildinfo.v1":{"unknown":[1,2,3]}})";
    QByteArray filled = json;
    filled.replace("@A", digestText('a').toLatin1()).replace("@B", digestText('b').toLatin1());
    const Result<ImageConfig> config = parseImageConfig(filled, Name);
    QVERIFY(config);
    QCOMPARE(config->warnings, QStringList());
    QCOMPARE(config->platform.toString(), QStringLiteral("linux/arm64/v8"));
    QCOMPARE(config->created, QDateTime(QDate(2024, 5, 1), QTime(12, 0, 0, 123), Qt::UTC));
    QCOMPARE(config->env, QStringList({QStringLiteral("PATH=/bin"), QStringLiteral("A=b")}));
    QCOMPARE(config->command, QStringList(QStringLiteral("serve")));
    QCOMPARE(config->exposedPorts, QStringList({QStringLiteral("443/tcp"), QStringLiteral("80/tcp")}));
    QCOMPARE(config->volumes, QStringList(QStringLiteral("/data")));
    QCOMPARE(config->labels.size(), 2u);
    QCOMPARE(config->labels.front().first, QStringLiteral("a"));
    QCOMPARE(config->diffIds.size(), 2u);
    QCOMPARE(config->diffIds[1].toString(), digestText('b'));
    QCOMPARE(config->history.size(), 2u);
    QVERIFY(!config->history[0].created.isValid());
    QVERIFY(!config->history[0].emptyLayer);
    QVERIFY(config->history[1].emptyLayer);
    QCOMPARE(config->history[1].comment, QStringLiteral("c"));
}

void TestImageJson::hostileConfig_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("warning");

    QTest::newRow("empty object") << QByteArray("{}") << QString();
    QTest::newRow("all null") << QByteArray(R"({"config":null,"rootfs":null,"history":null,"os":null})") << QString();
    QTest::newRow("os is a number") << QByteArray(R"({"os":17})") << QStringLiteral("\"os\": not a string");
    QTest::newRow("config is an array") << QByteArray(R"({"config":[1]})")
                                        << QStringLiteral("\"config\": not an object");
    QTest::newRow("env is an object") << QByteArray(R"({"config":{"Env":{"a":1}}})")
                                      << QStringLiteral("\"config.Env\": not an array");
    QTest::newRow("env contains numbers")
        << QByteArray(R"({"config":{"Env":[1,"A=b"]}})") << QStringLiteral("not a string");
    QTest::newRow("diff IDs are not digests")
        << QByteArray(R"({"rootfs":{"diff_ids":["sha256:xyz"]}})") << QStringLiteral("\"sha256:xyz\" is not a digest");
    QTest::newRow("diff ID is an object")
        << QByteArray(R"({"rootfs":{"diff_ids":[{}]}})") << QStringLiteral("is not a digest");
    QTest::newRow("history is a string") << QByteArray(R"({"history":"RUN"})")
                                         << QStringLiteral("\"history\": not an array");
    QTest::newRow("history contains strings")
        << QByteArray(R"({"history":["RUN"]})") << QStringLiteral("\"history[0]\": not an object");
    QTest::newRow("empty_layer is text") << QByteArray(R"({"history":[{"empty_layer":"yes"}]})")
                                         << QStringLiteral("\"history[0].empty_layer\": not true or false");
    QTest::newRow("many diff IDs") << "{\"rootfs\":{\"diff_ids\":[" + QByteArray("\"x\",").repeated(2000) + "\"x\"]}}"
                                   << QStringLiteral("has 2001 elements; only the first 1024");
    QTest::newRow("many steps") << "{\"history\":[" + QByteArray("{},").repeated(20'000) + "{}]}"
                                << QStringLiteral("has 20001 elements");
    QTest::newRow("not UTF-8") << QByteArray("{\"author\":\"\xff\xfe\"}") << QString();
    QTest::newRow("lone surrogate") << QByteArray(R"({"author":"\ud800","os":"linux"})") << QString();
}

void TestImageJson::hostileConfig()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, warning);
    const Result<ImageConfig> config = parseImageConfig(json, Name);
    if (!config) {
        // Qt may reject text that is not UTF-8, which is just as good.
        QCOMPARE(config.error().kind, ErrorKind::Damaged);
        return;
    }
    QVERIFY(config->warnings.size() <= limits::Warnings + 1);
    QVERIFY(config->diffIds.size() <= std::size_t(limits::Layers));
    if (warning.isEmpty())
        QCOMPARE(config->warnings, QStringList());
    else
        QVERIFY2(config->warnings.join(QLatin1Char('\n')).contains(warning),
            qPrintable(config->warnings.join(QLatin1Char('\n'))));
}

void TestImageJson::manifest()
{
    QByteArray json = R"({"schemaVersion":2,"mediaType":"m","artifactType":"t","annotations":{"k":"v"},
        "config":{"mediaType":"c","digest":"@A","size":9007199254740991},
        "layers":[{"mediaType":"l","digest":"@B","size":7,"urls":["there"]},{"digest":"@B","size":-1},{"digest":"@B","size":1.5},
            {"digest":"@B","size":"7"},{"digest":"@B","size":9007199254740993}]})";
    json.replace("@A", digestText('a').toLatin1()).replace("@B", digestText('b').toLatin1());
    const Result<Manifest> manifest = parseManifest(json, Name);
    QVERIFY(manifest);
    QCOMPARE(manifest->artifactType, QStringLiteral("t"));
    QCOMPARE(manifest->annotations.value(QStringLiteral("k")), QStringLiteral("v"));
    QCOMPARE(manifest->config.digest.toString(), digestText('a'));
    QCOMPARE(manifest->config.size, std::optional<quint64>(9007199254740991));
    QCOMPARE(manifest->layers.size(), 5u);
    QCOMPARE(manifest->layers[0].size, std::optional<quint64>(7));
    QVERIFY(manifest->layers[0].hasUrls);
    for (std::size_t i = 1; i < 5; ++i)
        QVERIFY(!manifest->layers[i].size);
    QCOMPARE(manifest->warnings.size(), 4);
}

void TestImageJson::manifestErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("cause");

    const QByteArray many = QByteArray("{},").repeated(limits::Layers) + "{}";
    QTest::newRow("too many layers") << "{\"layers\":[" + many + "]}" << ErrorKind::Limit
                                     << QStringLiteral("lists 1025 layers");
}

void TestImageJson::manifestErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, cause);
    const Result<Manifest> manifest = parseManifest(json, Name);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, kind);
    QVERIFY2(manifest.error().cause.contains(cause), qPrintable(manifest.error().cause));
}

void TestImageJson::kinds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind");

    QTest::newRow("manifest") << QByteArray(R"({"config":{},"layers":[]})") << QStringLiteral("manifest");
    QTest::newRow("index") << QByteArray(R"({"manifests":[]})") << QStringLiteral("index");
    QTest::newRow("index, wrong label") << QByteArray(
        R"({"mediaType":"application/vnd.oci.image.manifest.v1+json","manifests":[]})")
                                        << QStringLiteral("index");
    QTest::newRow("list by label") << QByteArray(
        R"({"mediaType":"application/vnd.docker.distribution.manifest.list.v2+json"})")
                                   << QStringLiteral("index");
    QTest::newRow("manifest by label") << QByteArray(
        R"({"mediaType":"application/vnd.docker.distribution.manifest.v2+json"})")
                                       << QStringLiteral("manifest");
    QTest::newRow("schema 1") << QByteArray(R"({"schemaVersion":1,"fsLayers":[]})")
                              << QStringLiteral("schema version 1");
    QTest::newRow("something else") << QByteArray(R"({"name":"left-pad"})") << QStringLiteral("neither");
    QTest::newRow("wrong types") << QByteArray(R"({"manifests":{},"layers":{},"config":[]})")
                                 << QStringLiteral("neither");
}

void TestImageJson::kinds()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    const Result<ManifestKind> found = manifestKind(json, Name);
    if (found)
        QCOMPARE(*found == ManifestKind::Index ? QStringLiteral("index") : QStringLiteral("manifest"), kind);
    else
        QVERIFY2(found.error().cause.contains(kind), qPrintable(found.error().cause));
}

void TestImageJson::index()
{
    QByteArray json
        = R"({"manifests":[{"mediaType":"m","digest":"@A","size":3,"platform":{"os":"linux","architecture":"arm","variant":"v7"},
        "annotations":{"org.opencontainers.image.ref.name":"2.4","bad":7}}, 17, {"digest":"sha256:00"}]})";
    json.replace("@A", digestText('a').toLatin1());
    const Result<ImageIndex> index = parseIndex(json, Name);
    QVERIFY(index);
    QCOMPARE(index->manifests.size(), 3u);
    const Descriptor &first = index->manifests[0];
    QCOMPARE(first.platform->toString(), QStringLiteral("linux/arm/v7"));
    QCOMPARE(first.annotations.value(QStringLiteral("org.opencontainers.image.ref.name")), QStringLiteral("2.4"));
    QVERIFY(index->manifests[1].digest.isEmpty());
    QVERIFY(index->manifests[2].digest.isEmpty());
    QCOMPARE(index->warnings.size(), 3);

    const QByteArray many = "{\"manifests\":[" + QByteArray("{},").repeated(5000) + "{}]}";
    const Result<ImageIndex> large = parseIndex(many, Name);
    QVERIFY(large);
    QCOMPARE(large->manifests.size(), std::size_t(limits::Images));
    QVERIFY(large->warnings.first().contains(QLatin1String("lists 5001 manifests")));
}

void TestImageJson::dockerArchive()
{
    const Result<std::vector<DockerArchiveItem>> items = parseDockerArchive(
        R"([{"Config":"c.json","RepoTags":["a:1","a:2"],"Layers":["x/layer.tar",null,"y/layer.tar"]},
            {"Config":5,"RepoTags":null,"Layers":null}, "text"])",
        Name);
    QVERIFY(items);
    QCOMPARE(items->size(), 3u);
    QCOMPARE(items->at(0).repoTags.size(), 2);
    // The second layer is unreadable, but the third keeps its place.
    QCOMPARE(
        items->at(0).layers, QStringList({QStringLiteral("x/layer.tar"), QString(), QStringLiteral("y/layer.tar")}));
    QVERIFY(items->at(1).config.isEmpty());
    QCOMPARE(items->at(1).warnings.size(), 1);
    QCOMPARE(items->at(2).warnings.size(), 1);

    QVERIFY(!parseDockerArchive("{}", Name));
    QCOMPARE(parseDockerArchive("[" + QByteArray("{},").repeated(5000) + "{}]", Name).error().kind, ErrorKind::Limit);
    QCOMPARE(parseDockerArchive("[{\"Layers\":[" + QByteArray("1,").repeated(2000) + "1]}]", Name).error().kind,
        ErrorKind::Limit);
}

void TestImageJson::layerKeepsItsPlace()
{
    QByteArray json = R"({"layers":["no object",{"digest":"nonsense"},{"digest":"@A"}]})";
    json.replace("@A", digestText('a').toLatin1());
    const Result<Manifest> manifest = parseManifest(json, Name);
    QVERIFY(manifest);
    QCOMPARE(manifest->layers.size(), 3u);
    QVERIFY(manifest->layers[0].digest.isEmpty());
    QVERIFY(manifest->layers[1].digest.isEmpty());
    QCOMPARE(manifest->layers[2].digest.toString(), digestText('a'));
}

STRATOSCOPE_TEST(TestImageJson)
#include "tst_imagejson.moc"
