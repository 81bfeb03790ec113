// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builtimage.h"
#include "cliprogram.h"
#include "content.h"
#include "cosignlayout.h"
#include "fakeregistry.h"
#include "isolatedoptions.h"
#include "loadimage.h"
#include "openregistry.h"
#include "opensslfolder.h"
#include "servednginx.h"
#include "servedregistry.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace stratoscope;

/** Images in a real registry, pushed there by skopeo: plain, with TLS, Basic authentication, and a token server. */
class TestRealRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void imagesAreWhatWasPushed_data();
    void imagesAreWhatWasPushed();
    void onlyItsBytesAreTransferred();
    void savedIsWhatWasPushed();
    void chunkedLayersArePartlyRead();
    void referrersByTags();
    void programsSayWhatIsWrong_data();
    void programsSayWhatIsWrong();
    void tls_data();
    void tls();
    void oneConnectionOfHttp2_data();
    void oneConnectionOfHttp2();
    void basic_data();
    void basic();
    void tokens_data();
    void tokens();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void shell(const QString &command) const;
    void push(const QString &source, const QString &target) const;
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray text(const QString &name) const { return bytesOf(path(name)); }
    QByteArray token() const;
    void makeCertificates() const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServedRegistry> m_plain;
};

namespace
{

QByteArray urlSafe(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/** The failure of opening gz:1 and reading its layers; empty if all of it was right. */
QString problemWith(const QString &host, const RegistryOptions &options)
{
    const Result<RegistryName> name = parseRegistryName(host + QStringLiteral("/gz:1"));
    const Result<ImageSourcePtr> source
        = name ? openRegistryImage(*name, options, Job()) : tl::unexpected(name.error());
    const Result<LoadedImagePtr> loaded
        = source ? loadImage(*source, 0, LoadOptions(), Job()) : tl::unexpected(source.error());
    if (!loaded)
        return loaded.error().message();
    for (const LoadedLayer &layer : (*loaded)->layers) {
        if (layer.blobVerdict != Verdict::Verified)
            return layer.damage ? layer.damage->message() : QStringLiteral("not verified");
    }
    return (*loaded)->layers.empty() ? QStringLiteral("no layers") : QString();
}

void expectProblem(const QString &problem, const QString &expected)
{
    QVERIFY2(expected.isEmpty() ? problem.isEmpty() : problem.contains(expected), qPrintable(problem));
    QVERIFY2(!problem.contains(QStringLiteral("s3cret")), qPrintable(problem));
}

}

void TestRealRegistry::shell(const QString &command) const
{
    const FinishedRun run
        = runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-ec"), command}, {}, m_folder.path());
    QVERIFY2(run.exitCode == 0, run.summary());
}

void TestRealRegistry::push(const QString &source, const QString &target) const
{
    // Otherwise, skopeo puts a blob of another compression in its place that it knows to be there.
    shell(QStringLiteral("skopeo copy -q --preserve-digests --dest-tls-verify=false %1 docker://%2/%3")
              .arg(source, m_plain->host(), target));
}

void TestRealRegistry::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestRealRegistry::initTestCase()
{
    if (!ServedRegistry::isInstalled())
        QSKIP("docker-registry is not installed");
    for (const char *tool : {"skopeo", "openssl", "htpasswd"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP("skopeo, openssl or htpasswd is not installed");
    }
    m_plain = std::make_unique<ServedRegistry>(m_folder.path());
    QVERIFY(m_plain->isRunning());
    const QString demo = QStringLiteral("docker-archive:" STRATOSCOPE_DEMO);
    for (const QString &kind : {QStringLiteral("gzip"), QStringLiteral("zstd")})
        shell(QStringLiteral("skopeo copy -q --dest-compress-format %1 %2 oci:%1:1").arg(kind, demo));
    push(QStringLiteral("oci:gzip:1"), QStringLiteral("gz:1"));
    push(QStringLiteral("oci:zstd:1"), QStringLiteral("team/zstd:1"));
}

void TestRealRegistry::imagesAreWhatWasPushed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("gzip") << QStringLiteral("gz:1");
    QTest::newRow("zstd") << QStringLiteral("team/zstd:1");
}

void TestRealRegistry::imagesAreWhatWasPushed()
{
    QFETCH(QString, name);
    const FinishedRun file = runCli({QStringLiteral("list"), QStringLiteral(STRATOSCOPE_DEMO)});
    const FinishedRun remote
        = runCli({QStringLiteral("list"), QStringLiteral("registry://%1/%2").arg(m_plain->host(), name)});
    QVERIFY2(remote.exitCode == 0, remote.summary());
    QVERIFY(!file.output.isEmpty());
    QCOMPARE(remote.output, file.output);
    QVERIFY2(remote.errors.isEmpty(), remote.errors);
}

void TestRealRegistry::onlyItsBytesAreTransferred()
{
    const RegistryName name = parseRegistryName(m_plain->host() + QStringLiteral("/gz:1")).value();
    RegistryOptions options = isolatedOptions();
    options.blobs = BlobCache(path(QStringLiteral("blobs")));
    quint64 layers = 0;
    quint64 first = 0;
    for (const bool isSecond : {false, true}) {
        const Result<ImageSourcePtr> source = openRegistryImage(name, options, Job());
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message()));
        layers = 0;
        for (const Layer &layer : (*source)->images[0].layers)
            layers += layer.compressedSize.value();
        const quint64 documents = (*source)->files->transfer()->done;
        QVERIFY(loadImage(*source, 0, LoadOptions(), Job()).has_value());
        const Transfer transfer = *(*source)->files->transfer();
        QCOMPARE(transfer.done, transfer.total);
        QCOMPARE(transfer.done - documents, isSecond ? 0 : layers);
        first = isSecond ? first : documents;
        QCOMPARE(documents, first);
    }
    QCOMPARE(options.blobs->bytes(), layers);
}

void TestRealRegistry::savedIsWhatWasPushed()
{
    const QString saved = path(QStringLiteral("saved.tar"));
    const FinishedRun save = runCli({QStringLiteral("save"),
        QStringLiteral("registry://%1/team/zstd:1").arg(m_plain->host()), QStringLiteral("--output"), saved});
    QVERIFY2(save.exitCode == 0, save.summary());
    const FinishedRun file = runCli({QStringLiteral("list"), QStringLiteral(STRATOSCOPE_DEMO)});
    const FinishedRun again = runCli({QStringLiteral("list"), saved});
    QCOMPARE(again.output, file.output);
}

/** What skopeo makes of a real directory. */
void TestRealRegistry::chunkedLayersArePartlyRead()
{
    // Of zeros, skopeo stores nothing.
    shell(QStringLiteral("mkdir -p big/blobs/sha256 holes; head -c 5000 /dev/urandom >holes/some\n"
                         "truncate -s 3M holes/some; head -c 5000 /dev/urandom >>holes/some; truncate -s 2M holes/all\n"
                         "tar -cf layer -C / usr/share/perl -C $PWD holes"));
    const auto added = [&](const QByteArray &mediaType, const QByteArray &bytes) {
        const QByteArray digest = FakeImage::digest(bytes);
        write(QStringLiteral("big/blobs/sha256/") + QString::fromLatin1(digest.mid(7)), bytes);
        return R"({"mediaType":"application/vnd.oci.image.)" + mediaType + R"(","digest":")" + digest + R"(","size":)"
            + QByteArray::number(bytes.size()) + '}';
    };
    const QByteArray tar = text(QStringLiteral("layer"));
    const QByteArray config = added("config.v1+json",
        R"({"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":[")"
            + FakeImage::digest(tar) + R"("]}})");
    const QByteArray manifest = added("manifest.v1+json",
        R"({"schemaVersion":2,"config":)" + config + R"(,"layers":[)" + added("layer.v1.tar", tar) + "]}");
    write(QStringLiteral("big/oci-layout"), R"({"imageLayoutVersion":"1.0.0"})");
    write(QStringLiteral("big/index.json"), R"({"schemaVersion":2,"manifests":[)" + manifest + "]}");
    shell(QStringLiteral("skopeo copy -q --dest-compress-format zstd:chunked --dest-tls-verify=false oci:big "
                         "docker://%1/chunked:1")
              .arg(m_plain->host()));
    const RegistryName name = parseRegistryName(m_plain->host() + QStringLiteral("/chunked:1")).value();
    std::array<LoadedImagePtr, 2> images;
    for (const bool isWhole : {false, true}) {
        RegistryOptions options = isolatedOptions();
        options.wholeLayers = isWhole;
        const Result<ImageSourcePtr> source = openRegistryImage(name, options, Job());
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message()));
        const Result<LoadedImagePtr> loaded = loadImage(*source, 0, LoadOptions(), Job());
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
        QVERIFY2((*loaded)->warnings.isEmpty(), qPrintable((*loaded)->warnings.join(QLatin1Char('\n'))));
        QCOMPARE((*loaded)->layers[0].isPartial, !isWhole);
        images[isWhole ? 1 : 0] = *loaded;
    }
    const FileSet &files = *images[0]->source->files;
    QVERIFY(files.transfer()->done * 20 < files.transfer()->total);
    const UnionTree &tree = images[1]->tree;
    QCOMPARE(images[0]->tree.versions().size(), tree.versions().size());
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const VersionId version(i);
        const Inode left = images[0]->tree.inode(version);
        const Inode right = tree.inode(version);
        QCOMPARE(images[0]->tree.paths().fullPath(images[0]->tree.version(version).path),
            tree.paths().fullPath(tree.version(version).path));
        QVERIFY(left.type == right.type && left.size == right.size && left.mode == right.mode
            && left.mtime == right.mtime && left.mtimeNsec == right.mtimeNsec && left.uid == right.uid);
        if (right.type != EntryType::File)
            continue;
        const auto partly = openContent(*images[0], version, Job());
        const auto whole = openContent(*images[1], version, Job());
        const Result<QByteArray> read = readAll(**partly, 1 << 30);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message()));
        QCOMPARE(*read, readAll(**whole, 1 << 30).value());
    }
}

/** A registry without the referrers API, and what skopeo pushes there: a signature with cosign's tag, and a bill of materials
 *  by the tag that stands in for the API. */
void TestRealRegistry::referrersByTags()
{
    const OpenSslFolder keys;
    QVERIFY(keys.shell(
        "openssl ecparam -name prime256v1 -genkey -noout -out key; openssl pkey -in key -pubout -out key.pub"));
    const QString spdx = QStringLiteral("application/spdx+json");
    QString tag;
    BuiltImage built;
    built.isBare = true;
    const HandLayout layout = built.layout([&](HandLayout &own, const QJsonObject &manifest) {
        tag = tagAbout(manifest);
        own.list(manifest, QStringLiteral("image"));
        const QByteArray payload = simpleSigning(manifest.value(QStringLiteral("digest")).toString());
        addCosign(own, manifest, payload,
            {{QStringLiteral("dev.cosignproject.cosign/signature"),
                QString::fromLatin1(keys.signedBy("key", payload).toBase64())}});
        const QByteArray bill
            = R"({"spdxVersion":"SPDX-2.3","creationInfo":{"creators":["Tool: syft-1.0"]},"packages":[]})";
        const QJsonObject referrer = own.addManifest(own.addBlob("{}", mediatype::Empty), {own.addBlob(bill, spdx)},
            {{QStringLiteral("artifactType"), spdx}, {QStringLiteral("subject"), manifest}});
        const QString type = QStringLiteral("application/vnd.oci.image.index.v1+json");
        own.list(own.addJson({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), type},
                                 {QStringLiteral("manifests"), QJsonArray {referrer}}},
                     type),
            tag);
    });
    write(QStringLiteral("referred.tar"), layout.archive());
    const QString archive = QStringLiteral("oci-archive:referred.tar:");
    push(archive + QStringLiteral("image"), QStringLiteral("referred:1"));
    for (const QString &one : {tag, tag + QStringLiteral(".sig")})
        push(QStringLiteral("--all ") + archive + one, QStringLiteral("referred:") + one);
    const FinishedRun run = runCli({QStringLiteral("report"), QStringLiteral("--format=json"), QStringLiteral("--key"),
        keys.path("key.pub"), QStringLiteral("registry://%1/referred:1").arg(m_plain->host())});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.summary());
    QStringList found;
    for (const QJsonValue &referrer :
        QJsonDocument::fromJson(run.output).object().value(QStringLiteral("referrers")).toArray()) {
        found.append(referrer[QStringLiteral("kind")].toString() + QLatin1Char(' ')
            + referrer[QStringLiteral("who")].toString() + QLatin1Char(' ')
            + referrer[QStringLiteral("signatures")][0][QStringLiteral("check")].toString());
    }
    found.sort();
    QCOMPARE(found, QStringList({QStringLiteral("sbom syft-1.0 "), QStringLiteral("signature  verified")}));
    QVERIFY(m_plain->log().contains("/referrers/sha256:"));
}

void TestRealRegistry::programsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("name"); // %1 is the registry
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such tag") << QStringLiteral("registry://%1/gz:2") << 3
                                 << QByteArray("Check the name and the tag");
    QTest::newRow("no such image") << QStringLiteral("registry://%1/none") << 3 << QByteArray("(404)");
    QTest::newRow("no name") << QStringLiteral("registry://%1/") << 2 << QByteArray("not a valid name");
    QTest::newRow("nobody there") << QStringLiteral("registry://127.0.0.1:1/x") << 3 << QByteArray("nothing listens");
    QTest::newRow("only a name") << QStringLiteral("gz:1") << 3 << QByteArray("registry://gz:1");
}

void TestRealRegistry::programsSayWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const FinishedRun run
        = runCli({QStringLiteral("report"), QString(name).replace(QStringLiteral("%1"), m_plain->host())});
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.errors.contains(says), run.errors);
    QVERIFY(run.output.isEmpty());
}

void TestRealRegistry::makeCertificates() const
{
    if (!QFile::exists(path(QStringLiteral("ca.crt")))) {
        shell(QStringLiteral(
            "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -subj /CN=authority\n"
            "echo subjectAltName=IP:127.0.0.1 >names\n"
            "for who in server client; do\n"
            "openssl req -newkey rsa:2048 -nodes -keyout $who.key -out $who.csr -subj /CN=$who\n"
            "openssl x509 -req -in $who.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out $who.crt -days 2 -extfile "
            "names\n"
            "done"));
    }
}

void TestRealRegistry::tls_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("wantsClient");
    QTest::addColumn<bool>("hasClient");
    QTest::addColumn<bool>("insecure");
    QTest::addColumn<QString>("problem");
    const QString none;
    QTest::newRow("not trusted") << false << false << false << false << QStringLiteral("/etc/docker/certs.d/");
    QTest::newRow("its own authority") << true << false << false << false << none;
    QTest::newRow("insecure") << false << false << false << true << none;
    QTest::newRow("client certificate") << true << true << true << false << none;
    QTest::newRow("no client certificate") << true << true << false << false << QStringLiteral("registry://");
}

void TestRealRegistry::tls()
{
    QFETCH(bool, isTrusted);
    QFETCH(bool, wantsClient);
    QFETCH(bool, hasClient);
    QFETCH(bool, insecure);
    QFETCH(QString, problem);
    makeCertificates();
    const QByteArray folder = m_folder.path().toUtf8();
    QByteArray section = "  tls:\n    certificate: " + folder + "/server.crt\n    key: " + folder + "/server.key\n";
    if (wantsClient)
        section += "    clientcas:\n      - " + folder + "/ca.crt\n";
    const ServedRegistry registry(m_folder.path(), {}, section);
    QVERIFY(registry.isRunning());
    const QString own = path(QStringLiteral("certs.d/")) + registry.host();
    QVERIFY(QDir().mkpath(own));
    if (isTrusted)
        QVERIFY(QFile::copy(path(QStringLiteral("ca.crt")), own + QStringLiteral("/ca.crt")));
    if (hasClient) {
        QVERIFY(QFile::copy(path(QStringLiteral("client.crt")), own + QStringLiteral("/client.cert")));
        QVERIFY(QFile::copy(path(QStringLiteral("client.key")), own + QStringLiteral("/client.key")));
    }
    RegistryOptions options = isolatedOptions();
    options.certificateFolders = QStringList {path(QStringLiteral("certs.d"))};
    options.insecure = insecure;
    options.retry.tries = 1;
    expectProblem(problemWith(registry.host(), options), problem);
    QVERIFY(!registry.log().contains(" HTTP/1.1"));
    QCOMPARE(registry.log().contains("/manifests/1 HTTP/2.0"), problem.isEmpty());
}

void TestRealRegistry::oneConnectionOfHttp2_data()
{
    QTest::addColumn<bool>("speaksHttp2");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("connections"); // 0: several
    QTest::newRow("nginx") << true << QByteArray() << 1;
    QTest::newRow("nginx without HTTP/2") << false << QByteArray() << 0;
    // It says so, and finishes what it has begun.
    QTest::newRow("nginx that leaves after two requests") << true << QByteArray("    keepalive_requests 2;\n") << 0;
}

/** By what the server says of it. */
void TestRealRegistry::oneConnectionOfHttp2()
{
    QFETCH(bool, speaksHttp2);
    QFETCH(QByteArray, more);
    QFETCH(int, connections);
    if (ServedNginx::program().isEmpty())
        QSKIP("nginx is not installed");
    makeCertificates();
    const ServedNginx nginx(m_folder.path(), m_plain->host(), speaksHttp2, more);
    QVERIFY(nginx.isRunning());
    RegistryOptions options = isolatedOptions();
    options.insecure = true;
    expectProblem(problemWith(nginx.host(), options), {});
    QSet<QByteArray> used;
    const QByteArrayList lines = nginx.log().trimmed().split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.startsWith(speaksHttp2 ? "HTTP/2.0 " : "HTTP/1.1 "), line);
        used.insert(line.split(' ').last());
    }
    QVERIFY(lines.size() > 3);
    QVERIFY(connections > 0 ? used.size() == connections : used.size() > 1);
}

void TestRealRegistry::basic_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QString>("problem");
    QTest::newRow("right") << QByteArray("ann:s3cret") << QString();
    QTest::newRow("wrong") << QByteArray("ann:s3cret2") << QStringLiteral("refuses your credentials");
    QTest::newRow("none") << QByteArray() << QStringLiteral("podman login 127.0.0.1");
}

void TestRealRegistry::basic()
{
    QFETCH(QByteArray, login);
    QFETCH(QString, problem);
    shell(QStringLiteral("htpasswd -Bbc users ann s3cret"));
    const ServedRegistry registry(
        m_folder.path(), "auth:\n  htpasswd:\n    realm: test\n    path: " + m_folder.path().toUtf8() + "/users\n");
    QVERIFY(registry.isRunning());
    write(QStringLiteral("config.json"),
        login.isEmpty()
            ? QByteArray("{}")
            : R"({"auths":{")" + registry.host().toUtf8() + R"(":{"auth":")" + login.toBase64() + R"("}}})");
    RegistryOptions options = isolatedOptions();
    options.credentialFiles = QStringList {path(QStringLiteral("config.json"))};
    expectProblem(problemWith(registry.host(), options), problem);
    // The engines' own way to say where the file is.
    const FinishedRun run
        = runProgram(cliPath(), {QStringLiteral("images"), QStringLiteral("registry://%1/gz:1").arg(registry.host())},
            {QStringLiteral("REGISTRY_AUTH_FILE=") + path(QStringLiteral("config.json"))});
    QCOMPARE(run.exitCode, problem.isEmpty() ? 0 : 3);
    QVERIFY(!run.errors.contains("s3cret"));
}

/** What a token server says: a JWT that lets its bearer pull gz. */
QByteArray TestRealRegistry::token() const
{
    const QByteArray certificate = text(QStringLiteral("token.crt"));
    const QByteArray packed = QByteArray(certificate)
                                  .replace("-----BEGIN CERTIFICATE-----", "")
                                  .replace("-----END CERTIFICATE-----", "")
                                  .replace("\n", "");
    const QJsonObject header {{QStringLiteral("typ"), QStringLiteral("JWT")},
        {QStringLiteral("alg"), QStringLiteral("RS256")},
        {QStringLiteral("x5c"), QJsonArray {QString::fromLatin1(packed)}}};
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject access {{QStringLiteral("type"), QStringLiteral("repository")},
        {QStringLiteral("name"), QStringLiteral("gz")},
        {QStringLiteral("actions"), QJsonArray {QStringLiteral("pull")}}};
    const QJsonObject claims {{QStringLiteral("iss"), QStringLiteral("issuer")},
        {QStringLiteral("sub"), QStringLiteral("ann")}, {QStringLiteral("aud"), QStringLiteral("a service")},
        {QStringLiteral("exp"), now + 600}, {QStringLiteral("nbf"), now - 60}, {QStringLiteral("iat"), now - 60},
        {QStringLiteral("jti"), QStringLiteral("1")}, {QStringLiteral("access"), QJsonArray {access}}};
    const QByteArray signedPart = urlSafe(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + urlSafe(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    write(QStringLiteral("signed"), signedPart);
    shell(QStringLiteral("openssl dgst -sha256 -sign token.key -out signature signed"));
    return signedPart + '.' + urlSafe(text(QStringLiteral("signature")));
}

void TestRealRegistry::tokens_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QString>("problem");
    QTest::newRow("right") << QByteArray("ann:s3cret") << QString();
    QTest::newRow("wrong") << QByteArray("ann:s3cret2") << QStringLiteral("refuses your credentials");
    QTest::newRow("none") << QByteArray() << QStringLiteral("podman login 127.0.0.1");
}

void TestRealRegistry::tokens()
{
    QFETCH(QByteArray, login);
    QFETCH(QString, problem);
    shell(QStringLiteral(
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout token.key -out token.crt -days 2 -subj /CN=tokens"));
    const QByteArray given = token();
    FakeRegistry server([&](const SeenRequest &request) {
        FakeAnswer answer;
        const bool isAnn = request.headers.value("authorization") == "Basic " + QByteArray("ann:s3cret").toBase64();
        answer.status = isAnn ? 200 : 401;
        answer.body = isAnn ? R"({"token":")" + given + R"(","expires_in":600})" : QByteArray("no");
        return answer;
    });
    const ServedRegistry registry(m_folder.path(),
        "auth:\n  token:\n    realm: " + server.address()
            + "/token\n    service: a service\n    issuer: issuer\n    rootcertbundle: " + m_folder.path().toUtf8()
            + "/token.crt\n");
    QVERIFY(registry.isRunning());
    write(QStringLiteral("config.json"),
        login.isEmpty()
            ? QByteArray("{}")
            : R"({"auths":{")" + registry.host().toUtf8() + R"(":{"auth":")" + login.toBase64() + R"("}}})");
    RegistryOptions options = isolatedOptions();
    options.credentialFiles = QStringList {path(QStringLiteral("config.json"))};
    expectProblem(problemWith(registry.host(), options), problem);
    QCOMPARE(server.seen("/token?service=a%20service&scope=repository:gz:pull").size(), server.seen().size());
}

STRATOSCOPE_TEST(TestRealRegistry)
#include "tst_realregistry.moc"
