// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildrecord.h"
#include "builtimage.h"
#include "cosignlayout.h"
#include "opensslfolder.h"
#include "sampleimages.h"
#include "signaturetext.h"
#include "signedrecord.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Signatures whose keys only certificates tell of, as Sigstore makes them. */
class TestKeyless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void claims_data();
    void claims();
    void cosign_data();
    void cosign();
    void bundle_data();
    void bundle();
    void messageBundle();
    void attestation();
    void texts();
    void noAuthorities_data();
    void noAuthorities();

private:
    QString text(const char *name) const { return QString::fromLatin1(m_folder.content(name)); }
    QByteArray der(const char *name) const;
    BuildRecordPtr recordOf(
        const std::function<void(HandLayout &, const QJsonObject &)> &attach, const QByteArray &authority) const;
    QJsonObject annotations(
        const QByteArray &payload, const QByteArray &leaf, const QByteArray &chain, const QByteArray &key) const;

    OpenSslFolder m_folder;
};

namespace
{

/** What Fulcio puts into certificates (docs/oid-info.md), made by openssl: valid for ten minutes, in the past. */
const char *const Authorities = R"(
cat >>ca.cnf <<END
[middle]
basicConstraints=critical,CA:true,pathlen:0
keyUsage=critical,keyCertSign
extendedKeyUsage=codeSigning
[leaf]
keyUsage=critical,digitalSignature
extendedKeyUsage=codeSigning
subjectAltName=critical,email:release@shop.example
1.3.6.1.4.1.57264.1.1=DER:$(printf https://old.example | od -An -tx1 | tr -d ' \n')
1.3.6.1.4.1.57264.1.8=ASN1:UTF8String:https://accounts.example
[older]
keyUsage=critical,digitalSignature
extendedKeyUsage=codeSigning
subjectAltName=critical,URI:https://git.example/shop/.ci/release@refs/heads/main
1.3.6.1.4.1.57264.1.1=DER:$(printf https://old.example | od -An -tx1 | tr -d ' \n')
[server]
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
subjectAltName=critical,DNS:shop.example
END
make() { # NAME ISSUER EXTENSIONS FROM UNTIL
    openssl ecparam -name prime256v1 -genkey -noout -out $1
    openssl req -new -key $1 -subj /CN=$1 -out $1.csr
    issuer="-keyfile $2 -cert $2.pem"
    [ $1 != $2 ] || issuer="-selfsign -keyfile $1"
    openssl ca -batch -config ca.cnf $issuer -in $1.csr -out $1.pem -notext -extensions $3 -startdate $4 -enddate $5
}
make root root root 20240101000000Z 20440101000000Z
make other other root 20240101000000Z 20440101000000Z
make middle root middle 20240401000000Z 20340101000000Z
make leaf middle leaf 20240501120000Z 20240501121000Z
make older middle older 20240501120000Z 20240501121000Z
make server middle server 20240501120000Z 20240501121000Z
make early middle leaf 20240301120000Z 20240301121000Z
cat root.pem middle.pem >both.pem
)";

const QString SignedAt = QStringLiteral("2024-05-01T12:03:30Z");

}

void TestKeyless::initTestCase()
{
    QVERIFY(m_folder.isValid() && m_folder.prepareAuthority());
    QVERIFY(m_folder.shell(Authorities));
}

QByteArray TestKeyless::der(const char *name) const
{
    return QByteArray::fromBase64(
        m_folder.content(name).replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", ""));
}

BuildRecordPtr TestKeyless::recordOf(
    const std::function<void(HandLayout &, const QJsonObject &)> &attach, const QByteArray &authority) const
{
    return signedRecord(m_folder, authority, attach);
}

QJsonObject TestKeyless::annotations(
    const QByteArray &payload, const QByteArray &leaf, const QByteArray &chain, const QByteArray &key) const
{
    QJsonObject own {{QStringLiteral("dev.cosignproject.cosign/signature"),
                         QString::fromLatin1(m_folder.signedBy(key.constData(), payload).toBase64())},
        {QStringLiteral("dev.sigstore.cosign/certificate"), text((leaf + ".pem").constData())},
        {QStringLiteral("dev.sigstore.cosign/bundle"),
            QStringLiteral("{\"Payload\": {\"integratedTime\": 1714565010}}")}};
    if (!chain.isEmpty())
        own.insert(QStringLiteral("dev.sigstore.cosign/chain"), text(chain.constData()));
    return own;
}

void TestKeyless::claims_data()
{
    QTest::addColumn<QByteArray>("leaf");
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("an address") << QByteArray("leaf") << QStringLiteral("release@shop.example")
                                << QStringLiteral("https://accounts.example");
    QTest::newRow("as Fulcio wrote it before")
        << QByteArray("older") << QStringLiteral("https://git.example/shop/.ci/release@refs/heads/main")
        << QStringLiteral("https://old.example");
    QTest::newRow("of a server") << QByteArray("server") << QStringLiteral("CN=server") << QStringLiteral("CN=middle");
}

void TestKeyless::claims()
{
    QFETCH(QByteArray, leaf);
    const BuildRecordPtr record = recordOf(
        [&](HandLayout &layout, const QJsonObject &manifest) {
            const QByteArray payload = simpleSigning(manifest.value(QStringLiteral("digest")).toString());
            addCosign(layout, manifest, payload, annotations(payload, leaf, "both.pem", leaf));
        },
        {});
    QVERIFY(record && record->signatures.size() == 1);
    const Signature &signature = record->signatures[0];
    QTEST(signature.signer, "signer");
    QTEST(signature.issuer, "issuer");
    QCOMPARE(signature.validFrom.toString(Qt::ISODate), QStringLiteral("2024-05-01T12:00:00Z"));
    QCOMPARE(signature.validUntil.toString(Qt::ISODate), QStringLiteral("2024-05-01T12:10:00Z"));
    QCOMPARE(signature.time.toString(Qt::ISODate), SignedAt);
    // It would be right, but nobody said who is to be trusted.
    QCOMPARE(signature.check, SignatureCheck::Unchecked);
    QCOMPARE(signature.trust, SignatureProof::None);
}

void TestKeyless::cosign_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("leaf");
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isOfImage");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *name, const char *authority, const char *leaf, const char *chain, const char *key,
                         bool isOfImage, bool isRight) {
        QTest::newRow(name) << QByteArray(authority) << QByteArray(leaf) << QByteArray(chain) << QByteArray(key)
                            << isOfImage << isRight;
    };
    row("the root", "root.pem", "leaf", "both.pem", "leaf", true, true);
    row("the root, with what is between", "root.pem", "leaf", "middle.pem", "leaf", true, true);
    row("the one between", "middle.pem", "leaf", "", "leaf", true, true);
    row("both in one file", "both.pem", "leaf", "", "leaf", true, true);
    row("nothing between", "root.pem", "leaf", "", "leaf", true, false);
    row("another root", "other.pem", "leaf", "both.pem", "leaf", true, false);
    row("another key", "root.pem", "leaf", "both.pem", "other", true, false);
    row("another image", "root.pem", "leaf", "both.pem", "leaf", false, false);
    row("made before the one between was valid", "root.pem", "early", "both.pem", "early", true, false);
    row("a server's certificate", "root.pem", "server", "both.pem", "server", true, false);
    row("an authority that signs by itself", "root.pem", "middle", "both.pem", "middle", true, false);
    row("the root itself", "root.pem", "root", "", "root", true, false);
    row("damaged between", "root.pem", "leaf", "leaf.csr", "leaf", true, false);
}

void TestKeyless::cosign()
{
    QFETCH(QByteArray, authority);
    QFETCH(QByteArray, leaf);
    QFETCH(QByteArray, chain);
    QFETCH(QByteArray, key);
    QFETCH(bool, isOfImage);
    QFETCH(bool, isRight);
    const BuildRecordPtr record = recordOf(
        [&](HandLayout &layout, const QJsonObject &manifest) {
            const QByteArray payload = simpleSigning(
                isOfImage ? manifest.value(QStringLiteral("digest")).toString() : digestText("another image"));
            addCosign(layout, manifest, payload, annotations(payload, leaf, chain, key));
        },
        authority);
    QVERIFY(record && record->signatures.size() == 1);
    QCOMPARE(record->signatures[0].check, isRight ? SignatureCheck::Verified : SignatureCheck::Failed);
    QCOMPARE(record->signatures[0].trust, SignatureProof::Authority);
}

void TestKeyless::bundle_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<SignatureCheck>("check");
    QTest::newRow("not checked") << QByteArray() << false << SignatureCheck::Unchecked;
    QTest::newRow("both authorities") << QByteArray("both.pem") << false << SignatureCheck::Verified;
    // Version 0.3 has the signer's certificate alone.
    QTest::newRow("the root alone") << QByteArray("root.pem") << false << SignatureCheck::Failed;
    QTest::newRow("a chain, as before 0.3") << QByteArray("root.pem") << true << SignatureCheck::Verified;
}

/** A bundle that refers to the image, with a statement about it. */
void TestKeyless::bundle()
{
    QFETCH(QByteArray, authority);
    QFETCH(bool, isOld);
    const auto raw = [&](const char *name) {
        return QJsonObject {{QStringLiteral("rawBytes"), QString::fromLatin1(der(name).toBase64())}};
    };
    const BuildRecordPtr record = recordOf(
        [&](HandLayout &layout, const QJsonObject &manifest) {
            const QByteArray statement = QJsonDocument(
                BuiltImage::statement(manifest, QStringLiteral("https://sigstore.dev/cosign/sign/v1"), {}))
                                             .toJson(QJsonDocument::Compact);
            QJsonObject material {{QStringLiteral("tlogEntries"),
                QJsonArray {QJsonObject {{QStringLiteral("integratedTime"), QStringLiteral("1714565010")}}}}};
            if (isOld)
                material.insert(QStringLiteral("x509CertificateChain"),
                    QJsonObject {{QStringLiteral("certificates"), QJsonArray {raw("leaf.pem"), raw("middle.pem")}}});
            else
                material.insert(QStringLiteral("certificate"), raw("leaf.pem"));
            const QString type = QStringLiteral("application/vnd.dev.sigstore.bundle.v0.3+json");
            const QJsonObject blob = layout.addJson(
                {{QStringLiteral("mediaType"), type}, {QStringLiteral("verificationMaterial"), material},
                    {QStringLiteral("dsseEnvelope"),
                        envelopeOf(statement, m_folder.signedBy("leaf", envelopeMessage(statement)))}},
                type);
            layout.list(layout.addManifest(layout.addBlob("{}", mediatype::Empty), {blob},
                {{QStringLiteral("artifactType"), type}, {QStringLiteral("subject"), manifest}}));
        },
        authority);
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QCOMPARE(record->signatures.size(), 1u);
    const Signature &signature = record->signatures[0];
    QTEST(signature.check, "check");
    QCOMPARE(signature.signer, QStringLiteral("release@shop.example"));
    QCOMPARE(signature.time.toString(Qt::ISODate), SignedAt);
    QCOMPARE(record->referrers[0].who, QStringLiteral("release@shop.example"));
}

/** One that signs the manifest's bytes, which are not in it. */
void TestKeyless::messageBundle()
{
    const BuildRecordPtr record = recordOf(
        [&](HandLayout &layout, const QJsonObject &manifest) {
            const QString type = QStringLiteral("application/vnd.dev.sigstore.bundle.v0.3+json");
            const QJsonObject certificate {
                {QStringLiteral("rawBytes"), QString::fromLatin1(der("leaf.pem").toBase64())}};
            const QJsonObject blob = layout.addJson(
                {{QStringLiteral("verificationMaterial"), QJsonObject {{QStringLiteral("certificate"), certificate}}},
                    {QStringLiteral("messageSignature"),
                        QJsonObject {{QStringLiteral("signature"), QStringLiteral("AA==")}}}},
                type);
            layout.list(layout.addManifest(layout.addBlob("{}", mediatype::Empty), {blob},
                {{QStringLiteral("artifactType"), type}, {QStringLiteral("subject"), manifest}}));
        },
        "both.pem");
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QCOMPARE(record->signatures.size(), 1u);
    QCOMPARE(record->signatures[0].signer, QStringLiteral("release@shop.example"));
    QCOMPARE(record->signatures[0].check, SignatureCheck::Failed);
}

/** cosign's older form: an envelope, and the certificates in annotations. */
void TestKeyless::attestation()
{
    const BuildRecordPtr record = recordOf(
        [&](HandLayout &layout, const QJsonObject &manifest) {
            const QByteArray statement
                = QJsonDocument(BuiltImage::statement(manifest, QStringLiteral("https://shop.example/x"), {}))
                      .toJson(QJsonDocument::Compact);
            QJsonObject blob
                = layout.addJson(envelopeOf(statement, m_folder.signedBy("leaf", envelopeMessage(statement))),
                    QStringLiteral("application/vnd.dsse.envelope.v1+json"));
            blob.insert(QStringLiteral("annotations"), annotations("", "leaf", "both.pem", "leaf"));
            layout.list(layout.addManifest(layout.addConfig({}), {blob}), tagAbout(manifest) + QStringLiteral(".att"));
        },
        "root.pem");
    QVERIFY(record && record->signatures.size() == 1);
    QCOMPARE(record->signatures[0].check, SignatureCheck::Verified);
    QCOMPARE(record->signatures[0].signer, QStringLiteral("release@shop.example"));
}

void TestKeyless::texts()
{
    Signature signature;
    QVERIFY(signerText(signature).isEmpty());
    signature.signer = QStringLiteral("ann@shop.example");
    signature.issuer = QStringLiteral("https://accounts.example");
    const QString claim
        = QStringLiteral("its certificate claims ann@shop.example, identified by https://accounts.example");
    QCOMPARE(signerText(signature), claim);
    QVERIFY(!checkText(signature).contains(QStringLiteral("verified")));
    // A key tells nothing of who that is.
    signature.check = SignatureCheck::Verified;
    signature.trust = SignatureProof::Key;
    QCOMPARE(signerText(signature), claim);
    signature.trust = SignatureProof::Authority;
    QCOMPARE(
        signerText(signature), QStringLiteral("signed by ann@shop.example, identified by https://accounts.example"));
    QVERIFY(checkText(signature).contains(QStringLiteral("when it was signed is not proven")));
    signature.check = SignatureCheck::Failed;
    QCOMPARE(signerText(signature), claim);
    QVERIFY(!checkText(signature).contains(QStringLiteral("verified")));
}

void TestKeyless::noAuthorities_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("a signer's") << m_folder.content("leaf.pem");
    QTest::newRow("an authority's and a signer's") << m_folder.content("root.pem") + m_folder.content("leaf.pem");
    QTest::newRow("damaged") << m_folder.content("root.pem").replace('A', '!');
    QTest::newRow("no certificate") << m_folder.content("leaf");
}

void TestKeyless::noAuthorities()
{
    QFETCH(QByteArray, pem);
    const Result<CertificateAuthority> authority = CertificateAuthority::fromPem(pem, QStringLiteral("ca.pem"));
    QVERIFY(!authority);
    QVERIFY(authority.error().message().contains(QStringLiteral("ca.pem")));
}

STRATOSCOPE_TEST(TestKeyless)
#include "tst_keyless.moc"
