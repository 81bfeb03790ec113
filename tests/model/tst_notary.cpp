// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildrecord.h"
#include "opensslfolder.h"
#include "sampleimages.h"
#include "signaturetext.h"
#include "signedrecord.h"
#include "testprogram.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <map>

using namespace stratoscope;

namespace
{

using ChangeJson = std::function<void(QJsonObject &)>;

/** An envelope of Notary Project, and what is to come of checking it. */
struct NotaryCase
{
    QByteArray key = "p256"; ///< That signs.
    QByteArray algorithm = "ES256"; ///< That the envelope names.
    QByteArrayList chain = {"p256.pem", "root.pem"};
    QByteArray trust = "root.pem"; ///< Empty: nothing to check it with.
    ChangeJson head = {}; ///< What somebody signed who had the key, …
    ChangeJson payload = {};
    ChangeJson envelope = {}; ///< … and what somebody changed later.
    SignatureCheck check = SignatureCheck::Verified;
    bool isCose = false; ///< Then the envelope is not changed.
};

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString base64Url(const QJsonObject &json)
{
    return base64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/** The number at the start of \a der, filled up to \a size bytes; takes it off. */
QByteArray takeDerNumber(QByteArray &der, qsizetype size)
{
    const qsizetype length = uchar(der[1]);
    QByteArray number = der.mid(2, length);
    der.remove(0, 2 + length);
    while (number.size() > size)
        number.remove(0, 1);
    return number.rightJustified(size, '\0');
}

/** The signature that openssl writes as JWS has it. */
QByteArray rawEcdsa(QByteArray der, qsizetype half)
{
    der.remove(0, uchar(der[1]) == 0x81 ? 3 : 2);
    const QByteArray r = takeDerNumber(der, half);
    return r + takeDerNumber(der, half);
}

/** Of each key that the specification has one algorithm for; "k256" is on a curve that it does not know. */
const char *const NotaryKeys = R"(
cat >>ca.cnf <<END
[leaf]
keyUsage=critical,digitalSignature
extendedKeyUsage=codeSigning
[plain]
keyUsage=critical,digitalSignature
[server]
keyUsage=critical,digitalSignature
extendedKeyUsage=codeSigning,serverAuth
[unused]
extendedKeyUsage=codeSigning
END
make() { # NAME ISSUER EXTENSIONS KEY
    openssl req -new -key $4 -subj /CN=$1 -out $1.csr
    issuer="-keyfile $2 -cert $2.pem"
    [ $1 != $2 ] || issuer="-selfsign -keyfile $2"
    openssl ca -batch -config ca.cnf $issuer -in $1.csr -out $1.pem -notext -extensions $3 \
        -startdate 20240501000000Z -enddate 20840501000000Z
}
curve() { openssl ecparam -name $2 -genkey -noout -out $1; }
curve root prime256v1
curve other prime256v1
curve p256 prime256v1
curve p384 secp384r1
curve p521 secp521r1
curve k256 secp256k1
for bits in 2048 3072 4096; do openssl genrsa -out r$bits $bits; done
openssl genpkey -algorithm ED25519 -out ed
make root root root root
make other other root other
for key in p256 p384 p521 k256 r2048 r3072 r4096; do make $key root leaf $key; done
for kind in plain server unused; do make $kind root $kind p256; done
for key in p256 other ed r2048; do openssl pkey -in $key -pubout -out $key.pub; done
)";

const QString SigningTime = QStringLiteral("io.cncf.notary.signingTime");
const QString SigningScheme = QStringLiteral("io.cncf.notary.signingScheme");
const QString AuthenticTime = QStringLiteral("io.cncf.notary.authenticSigningTime");
const QString Expiry = QStringLiteral("io.cncf.notary.expiry");

QJsonArray textArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

void setIn(QJsonObject &json, const QString &name, const QJsonValue &value)
{
    json.insert(name, value);
}

ChangeJson setting(const QString &name, const QJsonValue &value)
{
    return [=](QJsonObject &json) { json.insert(name, value); };
}

ChangeJson lacking(const QString &name)
{
    return [=](QJsonObject &json) { json.remove(name); };
}

/** Changes what is said of the image. */
ChangeJson targeting(const QString &name, const QJsonValue &value)
{
    return [=](QJsonObject &json) {
        QJsonObject target = json.value(QStringLiteral("targetArtifact")).toObject();
        target.insert(name, value);
        json.insert(QStringLiteral("targetArtifact"), target);
    };
}

/** Changes the bytes of the signature. */
ChangeJson signingBytes(const std::function<QByteArray(const QByteArray &)> &change)
{
    return [=](QJsonObject &json) {
        const QByteArray old = QByteArray::fromBase64(
            json.value(QStringLiteral("signature")).toString().toLatin1(), QByteArray::Base64UrlEncoding);
        json.insert(QStringLiteral("signature"), base64Url(change(old)));
    };
}

ChangeJson expiring(const QString &when)
{
    return [=](QJsonObject &head) {
        setIn(head, Expiry, when);
        setIn(head, QStringLiteral("crit"), textArray({SigningScheme, Expiry}));
    };
}

/** What COSE numbers of the headers and algorithms that JWS names. */
const std::map<QString, int> CoseNumbers {{QStringLiteral("alg"), 1}, {QStringLiteral("crit"), 2},
    {QStringLiteral("cty"), 3}, {QStringLiteral("ES256"), -7}, {QStringLiteral("ES384"), -35},
    {QStringLiteral("ES512"), -36}, {QStringLiteral("PS256"), -37}, {QStringLiteral("PS384"), -38},
    {QStringLiteral("PS512"), -39}, {QStringLiteral("RS256"), -257}, {QStringLiteral("HS256"), 5}};

void appendText(QCborStreamWriter &writer, const QString &text)
{
    const auto number = CoseNumbers.find(text);
    if (number != CoseNumbers.end())
        writer.append(number->second);
    else
        writer.append(text);
}

void appendHeader(QCborStreamWriter &writer, const QString &name, const QJsonValue &value)
{
    appendText(writer, name);
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (value.isArray()) {
        writer.startArray(quint64(value.toArray().size()));
        for (const QJsonValue &one : value.toArray()) {
            if (one.isString())
                appendText(writer, one.toString());
            else
                writer.append(one.toInteger());
        }
        writer.endArray();
    } else if (time.isValid()) {
        writer.append(QCborKnownTags::UnixTime_t);
        writer.append(time.toSecsSinceEpoch());
    } else {
        appendText(writer, value.toString());
    }
}

QByteArray coseHead(const QJsonObject &head)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(quint64(head.size()));
    for (auto it = head.begin(); it != head.end(); ++it)
        appendHeader(writer, it.key(), it.value());
    writer.endMap();
    return bytes;
}

QByteArray coseEnvelope(
    const QCborValue &head, const QCborMap &open, const QCborValue &payload, const QByteArray &signature)
{
    return QCborValue(QCborKnownTags::COSE_Sign1, QCborArray {head, open, payload, signature}).toCbor();
}

const QString CoseType = QStringLiteral("application/cose");

}

/** Signatures of Notary Project, and bundles of Sigstore that sign a manifest's bytes. */
class TestNotary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void algorithms_data();
    void algorithms();
    void envelopes_data();
    void envelopes();
    void obstacles_data();
    void obstacles();
    void noEnvelopes_data();
    void noEnvelopes();
    void expiry();
    void noCose_data();
    void noCose();
    void ofTheIndex();
    void messages_data();
    void messages();

private:
    QByteArray signedAs(const QByteArray &key, const QByteArray &message) const;
    static QJsonObject headOf(const NotaryCase &one);
    static QJsonObject payloadOf(const NotaryCase &one, const QJsonObject &manifest);
    QByteArray certificate(const QByteArray &name) const;
    QJsonObject envelopeOf(const NotaryCase &one, const QJsonObject &manifest) const;
    QByteArray coseOf(const NotaryCase &one, const QJsonObject &manifest) const;
    BuildRecordPtr recordOf(
        const QByteArray &trust, const std::function<void(HandLayout &, const QJsonObject &)> &attach) const;
    BuildRecordPtr recordOf(const NotaryCase &one) const;

    OpenSslFolder m_folder;
};

void TestNotary::initTestCase()
{
    QVERIFY(m_folder.isValid() && m_folder.prepareAuthority());
    QVERIFY(m_folder.shell(NotaryKeys));
}

/** By the algorithm that the specification has for the key. */
QByteArray TestNotary::signedAs(const QByteArray &key, const QByteArray &message) const
{
    const bool isRsa = key == "r2048" || key == "r3072" || key == "r4096";
    const QByteArray hash = key == "r3072" || key == "p384" ? "384" : key == "r4096" || key == "p521" ? "512" : "256";
    const QByteArray pss = " -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:-1";
    const bool isDone = m_folder.write("message", message)
        && m_folder.shell(
            "openssl dgst -sha" + hash + " -sign " + key + (isRsa ? pss : QByteArray()) + " -out signature message");
    const QByteArray bytes = isDone ? m_folder.content("signature") : QByteArray();
    if (bytes.isEmpty())
        qWarning("%s does not sign", key.constData());
    if (isRsa || bytes.isEmpty())
        return bytes;
    return rawEcdsa(bytes, key == "p521" ? 66 : key == "p384" ? 48 : 32);
}

QJsonObject TestNotary::headOf(const NotaryCase &one)
{
    QJsonObject head {{QStringLiteral("alg"), QString::fromLatin1(one.algorithm)},
        {QStringLiteral("cty"), QStringLiteral("application/vnd.cncf.notary.payload.v1+json")},
        {QStringLiteral("crit"), textArray({SigningScheme})}, {SigningScheme, QStringLiteral("notary.x509")},
        {SigningTime, QStringLiteral("2024-06-01T12:01:30Z")}};
    if (one.head)
        one.head(head);
    return head;
}

QJsonObject TestNotary::payloadOf(const NotaryCase &one, const QJsonObject &manifest)
{
    QJsonObject payload {{QStringLiteral("targetArtifact"), manifest}};
    if (one.payload)
        one.payload(payload);
    return payload;
}

/** As DER. */
QByteArray TestNotary::certificate(const QByteArray &name) const
{
    const QString pem = QString::fromLatin1(m_folder.content(name.constData()));
    return QByteArray::fromBase64(
        QString(pem).remove(QRegularExpression(QStringLiteral("-----[^-]*-----|\\s"))).toLatin1());
}

QByteArray TestNotary::coseOf(const NotaryCase &one, const QJsonObject &manifest) const
{
    const QByteArray head = coseHead(headOf(one));
    const QByteArray payload = QJsonDocument(payloadOf(one, manifest)).toJson(QJsonDocument::Compact);
    QCborArray chain;
    for (const QByteArray &name : one.chain)
        chain.append(certificate(name));
    const QByteArray message
        = QCborValue(QCborArray {QStringLiteral("Signature1"), head, QByteArray(), payload}).toCbor();
    return coseEnvelope(head, {{33, chain}, {QStringLiteral("io.cncf.notary.signingAgent"), QStringLiteral("a test")}},
        payload, signedAs(one.key, message));
}

QJsonObject TestNotary::envelopeOf(const NotaryCase &one, const QJsonObject &manifest) const
{
    const QJsonObject head = headOf(one);
    const QJsonObject payload = payloadOf(one, manifest);
    QJsonArray chain;
    for (const QByteArray &name : one.chain)
        chain.append(QString::fromLatin1(certificate(name).toBase64()));
    const QString signedText = base64Url(head) + QLatin1Char('.') + base64Url(payload);
    QJsonObject envelope {{QStringLiteral("payload"), base64Url(payload)},
        {QStringLiteral("protected"), base64Url(head)},
        {QStringLiteral("header"),
            QJsonObject {{QStringLiteral("x5c"), chain},
                {QStringLiteral("io.cncf.notary.signingAgent"), QStringLiteral("a test")}}},
        {QStringLiteral("signature"), base64Url(signedAs(one.key, signedText.toLatin1()))}};
    if (one.envelope)
        one.envelope(envelope);
    return envelope;
}

BuildRecordPtr TestNotary::recordOf(
    const QByteArray &trust, const std::function<void(HandLayout &, const QJsonObject &)> &attach) const
{
    return signedRecord(m_folder, trust, attach);
}

namespace
{

void referFrom(HandLayout &layout, const QJsonObject &subject, const QJsonObject &blob, const QString &type)
{
    layout.list(layout.addManifest(layout.addBlob("{}", mediatype::Empty), {blob},
        {{QStringLiteral("artifactType"), type}, {QStringLiteral("subject"), subject}}));
}

const QString NotaryType = QStringLiteral("application/vnd.cncf.notary.signature");

}

BuildRecordPtr TestNotary::recordOf(const NotaryCase &one) const
{
    return recordOf(one.trust, [&](HandLayout &layout, const QJsonObject &manifest) {
        const QJsonObject blob = one.isCose
            ? layout.addBlob(coseOf(one, manifest), CoseType)
            : layout.addJson(envelopeOf(one, manifest), QStringLiteral("application/jose+json"));
        referFrom(layout, manifest, blob, NotaryType);
    });
}

void TestNotary::algorithms_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<SignatureCheck>("check");
    const QByteArrayList keys {"r2048", "r3072", "r4096", "p256", "p384", "p521", "k256"};
    const QByteArrayList algorithms {
        "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "RS256", "HS256", "none", "ps256", ""};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        for (qsizetype j = 0; j < algorithms.size(); ++j) {
            const bool isRight = i == j && i < 6;
            QTest::newRow((keys[i] + " as " + algorithms[j]).constData())
                << keys[i] << algorithms[j] << (isRight ? SignatureCheck::Verified : SignatureCheck::Failed);
        }
    }
}

void TestNotary::algorithms()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, algorithm);
    NotaryCase one;
    one.key = key;
    one.algorithm = algorithm;
    one.chain = {key + ".pem", "root.pem"};
    for (const bool isCose : {false, true}) {
        one.isCose = isCose;
        const BuildRecordPtr record = recordOf(one);
        QVERIFY(record);
        QCOMPARE(record->warnings, QStringList());
        QCOMPARE(record->signatures.size(), 1u);
        QTEST(record->signatures[0].check, "check");
        QCOMPARE(record->signatures[0].trust, SignatureProof::Authority);
    }
}

void TestNotary::envelopes_data()
{
    QTest::addColumn<NotaryCase>("one");
    const auto row = [](const char *name, SignatureCheck check, NotaryCase one) {
        one.check = check;
        QTest::newRow(name) << one;
        if (one.envelope)
            return;
        one.isCose = true;
        QTest::addRow("COSE, %s", name) << one;
    };
    using enum SignatureCheck;
    const QString crit = QStringLiteral("crit");
    const QString header = QStringLiteral("header");
    row("nothing to check it with", Unchecked, {.trust = ""});
    row("the signer's key", Verified, {.trust = "p256.pub"});
    row("the signer's key, and no certificate", Verified, {.trust = "p256.pub", .envelope = lacking(header)});
    row("another key", Failed, {.trust = "other.pub"});
    row("a key of another kind", Failed, {.trust = "r2048.pub"});
    row("another authority", Failed, {.trust = "other.pem"});
    row("another signer", Failed, {.key = "other"});
    row("no certificate", Failed, {.envelope = lacking(header)});
    row("certificates that are none", Failed,
        {.envelope = setting(header, QJsonObject {{QStringLiteral("x5c"), textArray({QStringLiteral("AAAA"), {}})}})});
    row("a chain in the wrong order", Failed, {.chain = {"root.pem", "p256.pem"}});
    row("an endless chain", Verified, {.chain = QByteArrayList {"p256.pem"} + QByteArrayList(2'000, "other.pem")});
    row("a certificate without purpose", Verified, {.chain = {"plain.pem", "root.pem"}});
    row("a server's certificate", Failed, {.chain = {"server.pem", "root.pem"}});
    row("a certificate without key usage", Failed, {.chain = {"unused.pem", "root.pem"}});
    row("an authority that signs by itself", Failed, {.key = "root", .chain = {"root.pem"}});
    row("too few bytes", Failed, {.envelope = signingBytes([](const QByteArray &old) { return old.chopped(1); })});
    row("too many bytes", Failed, {.envelope = signingBytes([](const QByteArray &old) { return old + '\0'; })});
    row("no bytes", Failed, {.envelope = signingBytes([](const QByteArray &) { return QByteArray(); })});
    row("zeros", Failed,
        {.envelope = signingBytes([](const QByteArray &old) { return QByteArray(old.size(), '\0'); })});
    row("very many bytes", Failed,
        {.envelope = signingBytes([](const QByteArray &) { return QByteArray(3'000'000, 'x'); })});
    row("another image", Failed, {.payload = targeting(QStringLiteral("digest"), digestText("another image"))});
    row("another size", Failed, {.payload = targeting(QStringLiteral("size"), 7)});
    row("a size as text", Failed, {.payload = targeting(QStringLiteral("size"), QStringLiteral("7"))});
    row("no size", Failed, {.payload = targeting(QStringLiteral("size"), QJsonValue())});
    row("no image", Failed, {.payload = lacking(QStringLiteral("targetArtifact"))});
    row("a payload changed later", Failed,
        {.payload = targeting(QStringLiteral("digest"), digestText("another image")),
            .envelope = [](QJsonObject &json) {
                const auto old = QByteArray::fromBase64(
                    json.value(QStringLiteral("payload")).toString().toLatin1(), QByteArray::Base64UrlEncoding);
                setIn(json, QStringLiteral("payload"), base64Url(old + ' '));
            }});
    row("another type of payload", Failed, {.head = setting(QStringLiteral("cty"), QStringLiteral("text/plain"))});
    row("demands nothing", Failed, {.head = lacking(crit)});
    row("demands of none", Failed, {.head = setting(crit, QJsonArray())});
    row("demands as text", Failed, {.head = setting(crit, SigningScheme)});
    row("a demand that is no text", Failed, {.head = setting(crit, QJsonArray {SigningScheme, 7})});
    row("a demand twice", Failed, {.head = setting(crit, textArray({SigningScheme, SigningScheme}))});
    row("a demand that is not there", Failed, {.head = setting(crit, textArray({SigningScheme, Expiry}))});
    row("no time", Failed, {.head = lacking(SigningTime)});
    row("before its certificate was valid", Failed,
        {.head = setting(SigningTime, QStringLiteral("2023-01-01T00:00:00Z"))});
    row("before its certificate was valid, with the key", Verified,
        {.trust = "p256.pub", .head = setting(SigningTime, QStringLiteral("2023-01-01T00:00:00Z"))});
    row("not expired", Verified, {.head = expiring(QStringLiteral("2084-01-01T00:00:00Z"))});
    row("expired", Expired, {.head = expiring(QStringLiteral("2024-07-01T00:00:00Z"))});
    row("expired, with the key", Expired,
        {.trust = "p256.pub", .head = expiring(QStringLiteral("2024-07-01T00:00:00Z"))});
    row("expired, of another signer", Failed,
        {.key = "other", .head = expiring(QStringLiteral("2024-07-01T00:00:00Z"))});
    row("an expiry that is no date", Failed, {.head = expiring(QStringLiteral("never"))});
    row("an expiry that may be ignored", Failed, {.head = setting(Expiry, QStringLiteral("2084-01-01T00:00:00Z"))});
    const auto byAuthority = [=](QJsonObject &head) {
        setIn(head, SigningScheme, QStringLiteral("notary.x509.signingAuthority"));
        setIn(head, AuthenticTime, QStringLiteral("2024-06-01T12:01:30Z"));
        head.remove(SigningTime);
        setIn(head, crit, textArray({SigningScheme, AuthenticTime}));
    };
    row("both times", Failed, {.head = setting(AuthenticTime, QStringLiteral("2024-06-01T12:01:30Z"))});
    row("of a signing authority", Verified, {.head = byAuthority});
    row("of a signing authority, without its time", Failed, {.head = [=](QJsonObject &head) {
        byAuthority(head);
        head.remove(AuthenticTime);
    }});
    row("of a signing authority, whose time may be ignored", Failed, {.head = [=](QJsonObject &head) {
        byAuthority(head);
        setIn(head, crit, textArray({SigningScheme}));
    }});
}

void TestNotary::envelopes()
{
    QFETCH(NotaryCase, one);
    const BuildRecordPtr record = recordOf(one);
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QCOMPARE(record->signatures.size(), 1u);
    const Signature &signature = record->signatures[0];
    QCOMPARE(signature.check, one.check);
    QCOMPARE(signature.obstacle, QString());
    QVERIFY(signature.trust != SignatureProof::None || one.check == SignatureCheck::Unchecked);
    QCOMPARE(checkText(signature).startsWith(QStringLiteral("verified")), one.check == SignatureCheck::Verified);
}

void TestNotary::obstacles_data()
{
    QTest::addColumn<NotaryCase>("one");
    QTest::addColumn<QString>("named");
    const QString plugin = QStringLiteral("io.cncf.notary.verificationPlugin");
    QTest::newRow("a plugin") << NotaryCase {.head = [=](QJsonObject &head) {
        setIn(head, plugin, QStringLiteral("example"));
        setIn(head, QStringLiteral("crit"), textArray({SigningScheme, plugin}));
    }} << plugin;
    QTest::newRow("a part of the standard") << NotaryCase {.head = [=](QJsonObject &head) {
        setIn(head, QStringLiteral("b64"), false);
        setIn(head, QStringLiteral("crit"), textArray({QStringLiteral("b64"), SigningScheme}));
    }} << QStringLiteral("b64");
    QTest::newRow("another scheme") << NotaryCase {.head = setting(SigningScheme, QStringLiteral("own\x1b[1m"))}
                                    << QStringLiteral("own\\x1b[1m");
}

/** What is not understood is not checked: it may say that the signature means something else. */
void TestNotary::obstacles()
{
    QFETCH(NotaryCase, one);
    QFETCH(QString, named);
    const BuildRecordPtr record = recordOf(one);
    QVERIFY(record && record->signatures.size() == 1);
    const Signature &signature = record->signatures[0];
    QCOMPARE(signature.check, SignatureCheck::Unchecked);
    QCOMPARE(signature.trust, SignatureProof::None);
    QVERIFY2(signature.obstacle.contains(named), qPrintable(signature.obstacle));
    QVERIFY(checkText(signature).startsWith(QStringLiteral("not checked: ")));
}

void TestNotary::noEnvelopes_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("value");
    const QByteArray deep = QByteArray(100'000, '[');
    for (const char *part : {"payload", "protected"}) {
        const auto row = [&](const char *name, const QString &value) {
            QTest::addRow("%s: %s", part, name) << QByteArray(part) << value;
        };
        row("missing", {});
        row("not Base64", QStringLiteral("%%%"));
        row("the other Base64", QStringLiteral("e30/+w"));
        row("filled up", QString::fromLatin1(QByteArray("{\"a\":1}").toBase64(QByteArray::Base64UrlEncoding)));
        row("letters of no alphabet", QStringLiteral("e30\u0131"));
        row("no object", base64Url(QByteArray("[]")));
        row("no JSON", base64Url(QByteArray("{")));
        row("very deep", base64Url(deep));
    }
    QTest::newRow("signature: filled up") << QByteArray("signature") << QStringLiteral("AA==");
    QTest::newRow("signature: not Base64") << QByteArray("signature") << QStringLiteral("A A");
}

void TestNotary::noEnvelopes()
{
    QFETCH(QByteArray, part);
    QFETCH(QString, value);
    const BuildRecordPtr record
        = recordOf(NotaryCase {.envelope = setting(QString::fromLatin1(part), QJsonValue(value))});
    QVERIFY(record);
    QCOMPARE(record->signatures.size(), 0u);
    QCOMPARE(record->warnings.size(), 1);
}

void TestNotary::expiry()
{
    NotaryCase one {.trust = "", .head = expiring(QStringLiteral("2024-07-01T00:00:00Z"))};
    const BuildRecordPtr record = recordOf(one);
    QVERIFY(record && record->signatures.size() == 1);
    QVERIFY(record->signatures[0].isExpired());
    QVERIFY(checkText(record->signatures[0]).startsWith(QStringLiteral("not checked; claims to have expired on ")));
    one.trust = "p256.pub";
    const BuildRecordPtr checked = recordOf(one);
    QVERIFY(checked && checked->signatures.size() == 1);
    QVERIFY(checkText(checked->signatures[0]).contains(QStringLiteral("expired on ")));
    QCOMPARE(checkName(checked->signatures[0].check), "expired");
}

void TestNotary::noCose_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = coseHead(headOf({}));
    const QByteArray fine = coseEnvelope(head, {}, QByteArray("{}"), "x");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << fine.chopped(1);
    QTest::newRow("more behind") << fine + '\0';
    QTest::newRow("without its tag") << fine.mid(1);
    QTest::newRow("another tag") << QByteArray("\xd1" + fine.mid(1));
    QTest::newRow("three parts")
        << QCborValue(QCborKnownTags::COSE_Sign1, QCborArray {head, QCborMap(), QByteArray("{}")}).toCbor();
    QTest::newRow("its payload elsewhere") << coseEnvelope(head, {}, nullptr, "x");
    QTest::newRow("a payload that is no JSON") << coseEnvelope(head, {}, QByteArray("{"), "x");
    QTest::newRow("headers that are none") << coseEnvelope(QByteArray("\x80"), {}, QByteArray("{}"), "x");
    QTest::newRow("headers as they are") << coseEnvelope(QCborMap(), {}, QByteArray("{}"), "x");
    QTest::newRow("a header twice") << coseEnvelope(QByteArray("\xa2\x01\x26\x01\x26"), {}, QByteArray("{}"), "x");
    QTest::newRow("a name for a number") << coseEnvelope(QByteArray("\xa1\x63"
                                                                    "alg\x26"),
        {}, QByteArray("{}"), "x");
    QTest::newRow("a number as text") << coseEnvelope(QByteArray("\xa1\x61"
                                                                 "1\x26"),
        {}, QByteArray("{}"), "x");
    QTest::newRow("very deep") << QByteArray("\xd2\x84") + QByteArray(100'000, '\x81');
    QTest::newRow("very long") << QByteArray("\xd2\x9b\x7f\xff\xff\xff\xff\xff\xff\xff");
    QTest::newRow("very long headers") << QByteArray("\xd2\x84\x5b\x7f\xff\xff\xff\xff\xff\xff\xff");
}

void TestNotary::noCose()
{
    QFETCH(QByteArray, bytes);
    const BuildRecordPtr record = recordOf("root.pem", [&](HandLayout &layout, const QJsonObject &manifest) {
        referFrom(layout, manifest, layout.addBlob(bytes, CoseType), NotaryType);
    });
    QVERIFY(record);
    QCOMPARE(record->signatures.size(), 0u);
    QCOMPARE(record->warnings.size(), 1);
}

/** What lists an image for several platforms is what gets signed, as a rule. */
void TestNotary::ofTheIndex()
{
    for (const bool isRightSize : {true, false}) {
        const BuildRecordPtr record = recordOf("root.pem", [&](HandLayout &layout, const QJsonObject &manifest) {
            const QString type = QStringLiteral("application/vnd.oci.image.index.v1+json");
            const QJsonObject index
                = layout.addJson({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), type},
                                     {QStringLiteral("manifests"), QJsonArray {manifest}}},
                    type);
            layout.list(index);
            NotaryCase one;
            if (!isRightSize)
                one.payload = targeting(QStringLiteral("size"), manifest.value(QStringLiteral("size")));
            referFrom(layout, index, layout.addJson(envelopeOf(one, index), QStringLiteral("application/jose+json")),
                NotaryType);
        });
        QVERIFY(record && record->signatures.size() == 1);
        QVERIFY(record->referrers[0].isAboutIndex);
        QCOMPARE(record->signatures[0].check, isRightSize ? SignatureCheck::Verified : SignatureCheck::Failed);
    }
}

void TestNotary::messages_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("trust");
    QTest::addColumn<ChangeJson>("change");
    QTest::addColumn<SignatureCheck>("check");
    const auto row = [](const char *name, const char *key, const char *trust, SignatureCheck check,
                         const ChangeJson &change = {}) {
        QTest::newRow(name) << QByteArray(key) << QByteArray(trust) << change << check;
    };
    using enum SignatureCheck;
    const QString digest = QStringLiteral("messageDigest");
    const QString signature = QStringLiteral("signature");
    const auto hint = [](const char *algorithm, const QString &bytes) {
        return QJsonObject {
            {QStringLiteral("algorithm"), QString::fromLatin1(algorithm)}, {QStringLiteral("digest"), bytes}};
    };
    const auto hashed = [](const char *text) {
        return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64());
    };
    row("nothing to check it with", "p256", "", Unchecked);
    row("ECDSA", "p256", "p256.pub", Verified);
    row("RSA", "r2048", "r2048.pub", Verified);
    row("Ed25519", "ed", "ed.pub", Verified);
    row("an authority", "p256", "root.pem", Verified);
    row("another authority", "p256", "other.pem", Failed);
    row("another key", "p256", "other.pub", Failed);
    row("no digest", "p256", "p256.pub", Verified, lacking(digest));
    row("another digest", "p256", "p256.pub", Failed, setting(digest, hint("SHA2_256", hashed("another image"))));
    row("no digest of that kind", "p256", "p256.pub", Failed,
        setting(digest, hint("SHA2_256", QStringLiteral("AAAA"))));
    row("another algorithm", "p256", "p256.pub", Unchecked, setting(digest, hint("SHA2_512", QStringLiteral("AAAA"))));
    row("an endless algorithm", "p256", "p256.pub", Unchecked,
        setting(digest, hint(QByteArray(100'000, 'x').constData(), QStringLiteral("AAAA"))));
    row("no signature", "p256", "p256.pub", Failed, lacking(signature));
    row("a signature that is not Base64", "p256", "p256.pub", Failed, setting(signature, QStringLiteral("%%%")));
    row("an endless signature", "p256", "p256.pub", Failed, setting(signature, QString(3'000'000, QLatin1Char('A'))));
}

void TestNotary::messages()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, trust);
    QFETCH(ChangeJson, change);
    const BuildRecordPtr record = recordOf(trust, [&](HandLayout &layout, const QJsonObject &manifest) {
        const QString type = QStringLiteral("application/vnd.dev.sigstore.bundle.v0.3+json");
        const QByteArray bytes
            = readAll(**layout.files()->open(HandLayout::memberOf(manifest)), 1 << 20).value_or(QByteArray());
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QJsonObject message {{QStringLiteral("messageDigest"),
                                 QJsonObject {{QStringLiteral("algorithm"), QStringLiteral("SHA2_256")},
                                     {QStringLiteral("digest"), QString::fromLatin1(hash.toBase64())}}},
            {QStringLiteral("signature"), QString::fromLatin1(m_folder.signedBy(key.constData(), bytes).toBase64())}};
        if (change)
            change(message);
        const QString leaf = QString::fromLatin1(m_folder.content("p256.pem"))
                                 .remove(QRegularExpression(QStringLiteral("-----[^-]*-----|\\s")));
        const QJsonObject material {{QStringLiteral("certificate"), QJsonObject {{QStringLiteral("rawBytes"), leaf}}}};
        referFrom(layout, manifest,
            layout.addJson({{QStringLiteral("mediaType"), type}, {QStringLiteral("verificationMaterial"), material},
                               {QStringLiteral("messageSignature"), message}},
                type),
            type);
    });
    QVERIFY(record);
    QCOMPARE(record->warnings, QStringList());
    QCOMPARE(record->signatures.size(), 1u);
    const Signature &signature = record->signatures[0];
    QTEST(signature.check, "check");
    QVERIFY(signature.obstacle.size() < 200);
    QCOMPARE(signature.obstacle.isEmpty(), !trust.isEmpty() == (signature.check != SignatureCheck::Unchecked));
}

STRATOSCOPE_TEST(TestNotary)
#include "tst_notary.moc"
