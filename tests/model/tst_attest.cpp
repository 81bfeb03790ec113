// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "baseimage.h"
#include "buildrecord.h"
#include "builtimage.h"
#include "cosignlayout.h"
#include "loadimage.h"
#include "opensslfolder.h"
#include "packagestack.h"
#include "sampleimages.h"
#include "sbomdifference.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace stratoscope;

/** What refers to an image, and what an image is built on. */
class TestAttest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void referrers_data();
    void referrers();
    void aboutTheIndex();
    void bills_data();
    void bills();
    void noBill_data();
    void noBill();
    void billAgainstPackages();
    void cosign_data();
    void cosign();
    void cosignOfAnother();
    void cosignCertificate();
    void signedStatement();
    void notary();
    void noKeys_data();
    void noKeys();
    void hostileSignatures_data();
    void hostileSignatures();
    void base_data();
    void base();
    void seenImages();

private:
    bool openssl(const QStringList &arguments) const { return m_folder.run(arguments); }
    QString path(const char *name) const { return m_folder.path(name); }
    QByteArray content(const char *name) const { return m_folder.content(name); }
    QByteArray signedBy(const char *key, const QByteArray &message) const { return m_folder.signedBy(key, message); }
    SignatureTrust publicKey(const char *name) const { return SignatureTrust::fromFile(path(name)).value(); }

    OpenSslFolder m_folder;
};

namespace
{

using Attach = std::function<void(HandLayout &, const QJsonObject &)>;

QJsonObject attestParsed(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

QByteArray compactJson(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

HandLayout bareLayout(const Attach &attach)
{
    BuiltImage built;
    built.isBare = true;
    return built.layout(attach);
}

BuildRecordPtr attestRecord(const HandLayout &layout, const RecordWishes &wishes = {})
{
    const ImageSourcePtr source = openedSource(layout.files());
    return source ? readBuildRecord(*source, 0, wishes, Job()).value_or(nullptr) : nullptr;
}

QJsonObject emptyConfig(HandLayout &layout)
{
    return layout.addBlob("{}", mediatype::Empty);
}

const char *const Spdx3Text = R"({"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
    {"type": "CreationInfo", "@id": "_:creation", "specVersion": "3.0.1", "created": "2024-05-01T12:01:30Z"},
    {"type": "Tool", "spdxId": "urn:tool", "name": "syft-3"},
    {"type": "software_Package", "spdxId": "urn:1", "name": "bash", "software_packageVersion": "5.2",
     "software_packageUrl": "pkg:deb/debian/bash@5.2"},
    {"type": "software_Package", "spdxId": "urn:2", "name": "plain", "software_packageVersion": "1",
     "externalIdentifier": [{"type": "ExternalIdentifier", "externalIdentifierType": "cpe23", "identifier": "cpe:2.3:a"},
      {"type": "ExternalIdentifier", "externalIdentifierType": "packageUrl", "identifier": "pkg:generic/plain@1"}]},
    {"type": "software_Package", "spdxId": "urn:3", "name": "shop:2.4", "software_primaryPurpose": "container"},
    {"type": "software_File", "spdxId": "urn:4", "name": "/etc/passwd"}, 7, {"type": "Relationship"}]})";

const char *const SpdxText = R"({"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT",
    "creationInfo": {"created": "2024-05-01T12:01:30Z", "creators": ["Organization: Example", "Tool: syft-1.0"]},
    "packages": [
        {"name": "shop", "primaryPackagePurpose": "CONTAINER"},
        {"name": "bash", "versionInfo": "5.2", "externalRefs": [
            {"referenceCategory": "SECURITY", "referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a:bash"},
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
             "referenceLocator": "pkg:deb/debian/bash@5.2?arch=amd64&distro=debian-12"}]},
        {"name": "plain", "versionInfo": "1"}]})";

const char *const CycloneText = R"({"bomFormat": "CycloneDX", "specVersion": "1.5",
    "metadata": {"timestamp": "2024-05-01T12:01:30Z", "tools": {"components": [{"name": "trivy", "version": "0.5"}]}},
    "components": [
        {"type": "operating-system", "name": "debian", "version": "12"},
        {"type": "file", "name": "/etc/x"},
        {"type": "library", "group": "org.example", "name": "core", "version": "2", "purl": "pkg:maven/org.example/core@2",
         "components": [{"type": "library", "name": "inner", "version": "3"}]}]})";

}

void TestAttest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (!openssl({QStringLiteral("version")}))
        QFAIL("openssl is missing");
    for (const char *name : {"ec", "other"}) {
        QVERIFY(openssl({QStringLiteral("ecparam"), QStringLiteral("-name"), QStringLiteral("prime256v1"),
            QStringLiteral("-genkey"), QStringLiteral("-noout"), QStringLiteral("-out"), path(name)}));
    }
    QVERIFY(openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519"),
        QStringLiteral("-out"), path("ed")}));
    QVERIFY(openssl({QStringLiteral("genrsa"), QStringLiteral("-out"), path("rsa"), QStringLiteral("2048")}));
    for (const QByteArray name : {"ec", "other", "ed", "rsa"}) {
        QVERIFY(openssl({QStringLiteral("pkey"), QStringLiteral("-in"), path(name.constData()),
            QStringLiteral("-pubout"), QStringLiteral("-out"), path((name + ".pub").constData())}));
    }
    QVERIFY(openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"), path("ec"),
        QStringLiteral("-subj"), QStringLiteral("/O=Shop/CN=Release"), QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=email:release@shop.example"), QStringLiteral("-out"), path("mail.pem")}));
    QVERIFY(openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"), path("ec"),
        QStringLiteral("-subj"), QStringLiteral("/O=Shop/CN=Release"), QStringLiteral("-outform"),
        QStringLiteral("DER"), QStringLiteral("-out"), path("plain.der")}));
}

void TestAttest::referrers_data()
{
    QTest::addColumn<Attach>("attach");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, int count, const Attach &attach) { QTest::newRow(name) << attach << count; };
    const QString spdx = QStringLiteral("application/spdx+json");
    row("nothing", 0, [](HandLayout &, const QJsonObject &) {});
    row("BuildKit's annotation", 1, [](HandLayout &layout, const QJsonObject &manifest) {
        BuiltImage::attach(layout, manifest, {BuiltImage::statement(manifest, QStringLiteral("x"), {})});
    });
    row("a subject", 1, [spdx](HandLayout &layout, const QJsonObject &manifest) {
        layout.list(layout.addManifest(emptyConfig(layout), {layout.addBlob(SpdxText, spdx)},
            {{QStringLiteral("artifactType"), spdx}, {QStringLiteral("subject"), manifest}}));
    });
    row("the fallback's tag", 1, [spdx](HandLayout &layout, const QJsonObject &manifest) {
        const QJsonObject referrer = layout.addManifest(emptyConfig(layout), {layout.addBlob(SpdxText, spdx)},
            {{QStringLiteral("artifactType"), spdx}, {QStringLiteral("subject"), manifest}});
        const QString type = QStringLiteral("application/vnd.oci.image.index.v1+json");
        layout.list(layout.addJson({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), type},
                                       {QStringLiteral("manifests"), QJsonArray {referrer}}},
                        type),
            tagAbout(manifest));
    });
    row("cosign's tags", 2, [](HandLayout &layout, const QJsonObject &manifest) {
        addCosign(layout, manifest, simpleSigning(manifest.value(QStringLiteral("digest")).toString()), {});
        const QJsonObject blob = layout.addBlob("{}", QStringLiteral("application/vnd.dsse.envelope.v1+json"));
        layout.list(layout.addManifest(layout.addConfig({}), {blob}),
            QStringLiteral("shop:") + tagAbout(manifest) + QStringLiteral(".att"));
    });
    row("of another image", 0, [spdx](HandLayout &layout, const QJsonObject &manifest) {
        QJsonObject other = manifest;
        other.insert(QStringLiteral("digest"), digestText("other"));
        layout.list(layout.addManifest(emptyConfig(layout), {layout.addBlob(SpdxText, spdx)},
            {{QStringLiteral("artifactType"), spdx}, {QStringLiteral("subject"), other}}));
    });
}

void TestAttest::referrers()
{
    QFETCH(Attach, attach);
    QFETCH(int, count);
    const BuildRecordPtr record = attestRecord(bareLayout(attach));
    QVERIFY(record);
    QCOMPARE(int(record->referrers.size()), count);
}

void TestAttest::aboutTheIndex()
{
    BuiltImage built;
    built.isBare = true;
    // An index in the index, and a signature of that one.
    HandLayout whole;
    const HandLayout inner = built.layout([&](HandLayout &layout, const QJsonObject &manifest) {
        const QString type = QStringLiteral("application/vnd.oci.image.index.v1+json");
        const QJsonObject index
            = layout.addJson({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), type},
                                 {QStringLiteral("manifests"), QJsonArray {manifest}}},
                type);
        layout.list(index, QStringLiteral("shop:2"));
        const QByteArray payload = simpleSigning(index.value(QStringLiteral("digest")).toString());
        addCosign(layout, index, payload,
            {{QStringLiteral("dev.cosignproject.cosign/signature"),
                QString::fromLatin1(signedBy("ec", payload).toBase64())}});
    });
    const BuildRecordPtr record = attestRecord(inner, {publicKey("ec.pub"), {}});
    QVERIFY(record);
    QCOMPARE(record->referrers.size(), 1u);
    QVERIFY(record->referrers[0].isAboutIndex);
    QCOMPARE(record->signatures.size(), 1u);
    QCOMPARE(record->signatures[0].check, SignatureCheck::Verified);
}

void TestAttest::bills_data()
{
    QTest::addColumn<QString>("predicateType");
    QTest::addColumn<QJsonObject>("predicate");
    QTest::addColumn<QString>("found");
    const QString spdx = QStringLiteral("https://spdx.dev/Document");
    const QString cyclone = QStringLiteral("https://cyclonedx.org/bom");
    const QString spdxFound
        = QStringLiteral("SPDX 2.3 (syft-1.0): bash 5.2 pkg:deb/debian/bash@5.2?arch=amd64&distro=debian-12, plain 1 ");
    const QString cycloneFound
        = QStringLiteral("CycloneDX 1.5 (trivy 0.5): org.example/core 2 pkg:maven/org.example/core@2, inner 3 ");
    QTest::newRow("SPDX") << spdx << attestParsed(SpdxText) << spdxFound;
    QTest::newRow("SPDX 3") << spdx << attestParsed(Spdx3Text)
                            << QStringLiteral("SPDX 3.0.1 (syft-3): bash 5.2 pkg:deb/debian/bash@5.2, plain 1 "
                                              "pkg:generic/plain@1");
    QTest::newRow("CycloneDX") << cyclone << attestParsed(CycloneText) << cycloneFound;
    QTest::newRow("as text") << spdx << QJsonObject {{QStringLiteral("Data"), QString::fromLatin1(SpdxText)}}
                             << spdxFound;
}

void TestAttest::bills()
{
    QFETCH(QString, predicateType);
    QFETCH(QJsonObject, predicate);
    const BuildRecordPtr record = attestRecord(bareLayout([&](HandLayout &layout, const QJsonObject &manifest) {
        BuiltImage::attach(layout, manifest, {BuiltImage::statement(manifest, predicateType, predicate)});
    }));
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QCOMPARE(record->sboms.size(), 1u);
    const Sbom &bill = record->sboms[0];
    QCOMPARE(bill.created.toString(Qt::ISODate), QStringLiteral("2024-05-01T12:01:30Z"));
    QStringList packages;
    for (const SbomPackage &package : bill.packages)
        packages.append(package.name + QLatin1Char(' ') + package.version + QLatin1Char(' ') + package.url);
    QTEST(bill.title() + QStringLiteral(": ") + packages.join(QStringLiteral(", ")), "found");
}

void TestAttest::noBill_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("SPDXVersion: SPDX-2.3");
    QTest::newRow("deep") << QByteArray("{\"a\":").repeated(100) + "1" + QByteArray("}").repeated(100);
    QTest::newRow("text in text") << compactJson({{QStringLiteral("Data"), QStringLiteral("{\"Data\": \"{}\"}")}});
    QTest::newRow("packages of another type")
        << QByteArray("{\"spdxVersion\": 7, \"packages\": {\"a\": [1]}, \"creationInfo\": []}");
    QTest::newRow("a graph that is none")
        << QByteArray("{\"@context\": \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\", \"@graph\": {}}");
    QTest::newRow("components without end") << QByteArray("{\"bomFormat\": \"CycloneDX\", \"components\": ")
            + QByteArray("[{\"components\":").repeated(30) + "[]" + QByteArray("}]").repeated(30) + "}";
}

void TestAttest::noBill()
{
    QFETCH(QByteArray, document);
    const BuildRecordPtr record = attestRecord(bareLayout([&](HandLayout &layout, const QJsonObject &manifest) {
        const QString spdx = QStringLiteral("application/spdx+json");
        layout.list(layout.addManifest(emptyConfig(layout), {layout.addBlob(document, spdx)},
            {{QStringLiteral("artifactType"), spdx}, {QStringLiteral("subject"), manifest}}));
    }));
    QVERIFY(record);
    QCOMPARE(record->referrers.size(), 1u);
    for (const Sbom &bill : record->sboms)
        QVERIFY(bill.packages.empty());
}

void TestAttest::billAgainstPackages()
{
    ImagePackages own;
    own.distribution = {QStringLiteral("debian"), QStringLiteral("12"), {}};
    const auto add = [&](Ecosystem ecosystem, const char *name, const char *version, LayerIndex until = NeverHidden) {
        InstalledPackage package;
        package.package.ecosystem = ecosystem;
        package.package.name = QString::fromLatin1(name);
        package.package.version = QString::fromLatin1(version);
        package.layer = LayerIndex(0);
        package.until = until;
        own.packages.push_back(package);
    };
    add(Ecosystem::Debian, "bash", "5.2");
    add(Ecosystem::Debian, "libc6", "2:2.36+b1");
    add(Ecosystem::Debian, "unlisted", "1");
    add(Ecosystem::Debian, "hidden", "1", LayerIndex(1));
    add(Ecosystem::Python, "Some_Thing", "3");
    add(Ecosystem::Npm, "@scope/name", "4");
    add(Ecosystem::Rpm, "vim", "2:9.0");
    Sbom bill;
    const auto list = [&](const char *name, const char *version, const char *url) {
        bill.packages.push_back({QString::fromLatin1(name), QString::fromLatin1(version), QString::fromLatin1(url)});
    };
    list("bash", "5.2", "pkg:deb/ubuntu/bash@5.2?arch=arm64");
    list("libc6", "2:2.36+b1", "pkg:deb/debian/libc6@2%3A2.36%2Bb1");
    list("some.thing", "3", "pkg:pypi/some.thing@3");
    list("name", "4", "pkg:npm/%40scope/name@4");
    list("vim", "9.0", "pkg:rpm/fedora/vim@9.0?epoch=2");
    list("bash", "5.1", "pkg:deb/debian/bash@5.1");
    list("hidden", "1", "");
    const SbomDifference difference = compareWithSbom(own, LayerIndex(1), bill);
    QCOMPARE(difference.common, 5u);
    QCOMPARE(difference.unlisted.size(), 1u);
    QCOMPARE(difference.unlisted[0]->package.name, QStringLiteral("unlisted"));
    QCOMPARE(difference.unknown.size(), 2u);
    QCOMPARE(difference.unknown[0]->version, QStringLiteral("5.1"));
    QCOMPARE(difference.unknown[1]->name, QStringLiteral("hidden"));
}

void TestAttest::cosign_data()
{
    QTest::addColumn<QByteArray>("signer");
    QTest::addColumn<QByteArray>("key"); // Empty: none is given.
    QTest::addColumn<SignatureCheck>("check");
    const auto row = [](const char *name, const char *signer, const char *key, SignatureCheck check) {
        QTest::newRow(name) << QByteArray(signer) << QByteArray(key) << check;
    };
    row("no key", "ec", "", SignatureCheck::Unchecked);
    row("ECDSA", "ec", "ec.pub", SignatureCheck::Verified);
    row("RSA", "rsa", "rsa.pub", SignatureCheck::Verified);
    row("Ed25519", "ed", "ed.pub", SignatureCheck::Verified);
    row("another key", "ec", "other.pub", SignatureCheck::Failed);
    row("a key of another kind", "ec", "rsa.pub", SignatureCheck::Failed);
}

void TestAttest::cosign()
{
    QFETCH(QByteArray, signer);
    QFETCH(QByteArray, key);
    const HandLayout layout = bareLayout([&](HandLayout &own, const QJsonObject &manifest) {
        const QByteArray payload = simpleSigning(manifest.value(QStringLiteral("digest")).toString());
        const QByteArray signature = signedBy(signer.constData(), payload);
        QVERIFY(!signature.isEmpty());
        addCosign(own, manifest, payload,
            {{QStringLiteral("dev.cosignproject.cosign/signature"), QString::fromLatin1(signature.toBase64())}});
    });
    RecordWishes wishes;
    if (!key.isEmpty())
        wishes.key = publicKey(key.constData());
    const BuildRecordPtr record = attestRecord(layout, wishes);
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QCOMPARE(record->signatures.size(), 1u);
    const Signature &signature = record->signatures[0];
    QTEST(signature.check, "check");
    QCOMPARE(signature.reference, QStringLiteral("registry.example/shop"));
    QCOMPARE(signature.signer, QString());
}

/** A signature that is right, but of something else. */
void TestAttest::cosignOfAnother()
{
    const BuildRecordPtr record = attestRecord(bareLayout([&](HandLayout &own, const QJsonObject &manifest) {
        const QByteArray payload = simpleSigning(digestText("another image"));
        addCosign(own, manifest, payload,
            {{QStringLiteral("dev.cosignproject.cosign/signature"),
                QString::fromLatin1(signedBy("ec", payload).toBase64())}});
    }),
        {publicKey("ec.pub"), {}});
    QVERIFY(record);
    QCOMPARE(record->signatures.size(), 1u);
    QCOMPARE(record->signatures[0].check, SignatureCheck::Failed);
}

void TestAttest::cosignCertificate()
{
    const BuildRecordPtr record = attestRecord(bareLayout([&](HandLayout &own, const QJsonObject &manifest) {
        addCosign(own, manifest, simpleSigning(manifest.value(QStringLiteral("digest")).toString()),
            {{QStringLiteral("dev.sigstore.cosign/certificate"), QString::fromLatin1(content("mail.pem"))},
                {QStringLiteral("dev.sigstore.cosign/bundle"),
                    QStringLiteral("{\"Payload\": {\"integratedTime\": 1714564890}}")}});
    }));
    QVERIFY(record);
    QCOMPARE(record->signatures.size(), 1u);
    const Signature &signature = record->signatures[0];
    QCOMPARE(signature.signer, QStringLiteral("release@shop.example"));
    QCOMPARE(signature.issuer, QStringLiteral("CN=Release,O=Shop"));
    QCOMPARE(signature.time.toString(Qt::ISODate), QStringLiteral("2024-05-01T12:01:30Z"));
    QCOMPARE(signature.check, SignatureCheck::Unchecked);
}

/** A DSSE envelope: the statement counts as one, and its signature as well. */
void TestAttest::signedStatement()
{
    const auto layout = [&](const char *key) {
        return bareLayout([&, key](HandLayout &own, const QJsonObject &manifest) {
            const QByteArray statement = compactJson(
                BuiltImage::statement(manifest, QStringLiteral("https://spdx.dev/Document"), attestParsed(SpdxText)));
            const QJsonObject envelope = envelopeOf(statement, signedBy(key, envelopeMessage(statement)));
            const QJsonObject blob = own.addJson(envelope, QStringLiteral("application/vnd.dsse.envelope.v1+json"));
            own.list(own.addManifest(own.addConfig({}), {blob}), tagAbout(manifest) + QStringLiteral(".att"));
        });
    };
    const BuildRecordPtr right = attestRecord(layout("ec"), {publicKey("ec.pub"), {}});
    QVERIFY(right);
    QCOMPARE(right->sboms.size(), 1u);
    QCOMPARE(right->signatures.size(), 1u);
    QCOMPARE(right->signatures[0].check, SignatureCheck::Verified);
    const BuildRecordPtr wrong = attestRecord(layout("other"), {publicKey("ec.pub"), {}});
    QCOMPARE(wrong->signatures[0].check, SignatureCheck::Failed);
    QCOMPARE(attestRecord(layout("ec"))->signatures[0].check, SignatureCheck::Unchecked);
}

void TestAttest::notary()
{
    const auto part = [](const QJsonObject &json) {
        return QString::fromLatin1(
            compactJson(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const BuildRecordPtr record = attestRecord(bareLayout([&](HandLayout &own, const QJsonObject &manifest) {
        const QJsonObject envelope {{QStringLiteral("payload"), part({{QStringLiteral("targetArtifact"), manifest}})},
            {QStringLiteral("protected"),
                part(attestParsed("{'alg': 'PS256', 'cty': 'application/vnd.cncf.notary.payload.v1+json',"
                                  " 'io.cncf.notary.signingTime': '2024-05-01T12:01:30Z'}"))},
            {QStringLiteral("header"),
                QJsonObject {
                    {QStringLiteral("x5c"), QJsonArray {QString::fromLatin1(content("plain.der").toBase64())}}}},
            {QStringLiteral("signature"), QStringLiteral("AAAA")}};
        own.list(own.addManifest(emptyConfig(own), {own.addJson(envelope, QStringLiteral("application/jose+json"))},
            {{QStringLiteral("artifactType"), QStringLiteral("application/vnd.cncf.notary.signature")},
                {QStringLiteral("subject"), manifest}}));
    }),
        {publicKey("ec.pub"), {}});
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QCOMPARE(record->signatures.size(), 1u);
    const Signature &signature = record->signatures[0];
    QCOMPARE(signature.signer, QStringLiteral("CN=Release,O=Shop"));
    QCOMPARE(signature.time.toString(Qt::ISODate), QStringLiteral("2024-05-01T12:01:30Z"));
    QCOMPARE(signature.check, SignatureCheck::Failed);
}

void TestAttest::noKeys_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("private") << content("ec");
    QTest::newRow("a certificate") << content("mail.pem");
    QTest::newRow("damaged") << content("ec.pub").replace('A', '!');
}

void TestAttest::noKeys()
{
    QFETCH(QByteArray, pem);
    const Result<PublicKey> key = PublicKey::fromPem(pem, QStringLiteral("k.pub"));
    QVERIFY(!key);
    QVERIFY(key.error().message().contains(QStringLiteral("k.pub")));
}

void TestAttest::hostileSignatures_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QJsonObject>("annotations");
    const QString certificate = QStringLiteral("dev.sigstore.cosign/certificate");
    const QString signature = QStringLiteral("dev.cosignproject.cosign/signature");
    const QString bundle = QStringLiteral("dev.sigstore.cosign/bundle");
    QTest::newRow("no JSON") << QByteArray("{") << QJsonObject();
    QTest::newRow("an array") << QByteArray("[]") << QJsonObject();
    QTest::newRow("nothing in it") << QByteArray("{}") << QJsonObject {{signature, QStringLiteral("%%%")}};
    QTest::newRow("wrong certificate")
        << simpleSigning(QStringLiteral("sha256:x"))
        << QJsonObject {{certificate, QStringLiteral("-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n")}};
    QTest::newRow("a time at the end of time") << simpleSigning(
        digestText("x")) << QJsonObject {{bundle, QStringLiteral("{\"Payload\": {\"integratedTime\": 1e300}}")}};
    QTest::newRow("a huge signature") << simpleSigning(digestText("x"))
                                      << QJsonObject {{signature, QString(100'000, QLatin1Char('A'))}};
}

void TestAttest::hostileSignatures()
{
    QFETCH(QByteArray, payload);
    QFETCH(QJsonObject, annotations);
    const BuildRecordPtr record = attestRecord(bareLayout([&](HandLayout &own, const QJsonObject &manifest) {
        addCosign(own, manifest, payload, annotations);
    }),
        {publicKey("ec.pub"), {}});
    QVERIFY(record);
    for (const Signature &signature : record->signatures) {
        QCOMPARE(signature.check, SignatureCheck::Failed);
        QVERIFY(!signature.time.isValid() || signature.time.date().year() < 10'000);
    }
}

void TestAttest::base_data()
{
    QTest::addColumn<bool>("isRecorded");
    QTest::addColumn<bool>("isPackedAnew");
    QTest::addColumn<QJsonObject>("annotations");
    QTest::addColumn<int>("seenLayers"); // 0: no image was seen; below 0: one of the same name.
    QTest::addColumn<QString>("found");
    const QJsonObject annotations {
        {QStringLiteral("org.opencontainers.image.base.name"), QStringLiteral("docker.io/library/debian:12")},
        {QStringLiteral("org.opencontainers.image.base.digest"), QStringLiteral("sha256:1234")}};
    const QString recorded = QStringLiteral("debian:12 sha256:dddddddd 1 provenance");
    const QString claimed = QStringLiteral("debian:12 sha256:1234 1 annotation");
    QTest::newRow("nothing") << false << false << QJsonObject() << 0 << QString();
    QTest::newRow("provenance") << true << false << QJsonObject() << 0 << recorded;
    QTest::newRow("provenance before all else") << true << false << annotations << 2 << recorded;
    QTest::newRow("provenance, packed anew") << true << true << QJsonObject() << 0 << recorded;
    QTest::newRow("annotations, and the history") << false << false << annotations << 0 << claimed;
    QTest::newRow("annotations, and an image seen")
        << false << false << annotations << 2 << QStringLiteral("debian:12 sha256:1234 2 annotation");
    QTest::newRow("an image seen") << false << false << QJsonObject() << 2 << QStringLiteral("seen:2  2 shared-layers");
    QTest::newRow("an older one of the same name seen") << false << false << QJsonObject() << -2 << QString();
    QTest::newRow("the very same image seen") << false << false << QJsonObject() << 4 << QString();
}

void TestAttest::base()
{
    QFETCH(bool, isRecorded);
    QFETCH(bool, isPackedAnew);
    QFETCH(QJsonObject, annotations);
    QFETCH(int, seenLayers);
    BuiltImage built;
    built.isBare = !isRecorded;
    built.isPackedAnew = isPackedAnew;
    built.annotations = annotations;
    const ImageSourcePtr source = openedSource(built.layout().files());
    QVERIFY(source);
    const QString path = m_folder.path(("seen-" + QByteArray(QTest::currentDataTag()) + ".json").constData());
    if (seenLayers != 0) {
        Image seen = source->images[0];
        if (seenLayers > 0)
            seen.names = QStringList(QStringLiteral("seen:%1").arg(seenLayers));
        seen.layers.resize(std::size_t(std::abs(seenLayers)));
        noteSeenImage(path, seen);
    }
    const BuildRecordPtr record = readBuildRecord(*source, 0, {{}, path}, Job()).value_or(nullptr);
    QVERIFY(record);
    const std::optional<BaseImage> &base = record->base;
    QTEST(base ? QStringLiteral("%1 %2 %3 %4")
                     .arg(base->name, base->digest.left(15))
                     .arg(base->layers)
                     .arg(QLatin1String(evidenceName(base->evidence)))
               : QString(),
        "found");
    // It is known from now on.
    QCOMPARE(readSeenImages(path).front().layers, 4u);
}

void TestAttest::seenImages()
{
    const QString path = m_folder.path("seen.json");
    QVERIFY(readSeenImages(path).empty());
    Image image;
    image.names = QStringList(QStringLiteral("a:1"));
    image.layers.resize(1);
    noteSeenImage(path, image); // Without a chain ID, nobody could find it.
    QVERIFY(readSeenImages(path).empty());
    QByteArrayList many;
    for (int i = 0; i < 1005; ++i) {
        many.append("{\"name\": \"a:1\", \"layers\": 1, \"chainId\": \""
            + sha256(QByteArray::number(i)).toString().toUtf8() + "\"}");
    }
    QVERIFY(m_folder.write("seen.json", "{\"images\": [" + many.join(',') + "]}"));
    // One of them again: it comes first.
    image.layers[0].chainId = sha256("4");
    noteSeenImage(path, image);
    const std::vector<SeenImage> seen = readSeenImages(path);
    QCOMPARE(seen.size(), 1000u);
    QCOMPARE(seen.front().chainId, sha256("4"));
    QVERIFY(m_folder.write("seen.json", "{\"images\": [{\"name\": \"x\", \"chainId\": \"y\", \"layers\": -4}, 7]}"));
    QVERIFY(readSeenImages(path).empty());
    QVERIFY(m_folder.write("seen.json", "]"));
    QVERIFY(readSeenImages(path).empty());
}

STRATOSCOPE_TEST(TestAttest)
#include "tst_attest.moc"
