// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builtimage.h"
#include "clirun.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace stratoscope;

/** What reports say of how an image was built, and of what refers to it. */
class TestCliBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void json();
    void sarif();
    void sarifKeepsToItsSchema();
    void text();
    void bills();
    void keys();
    void wrongKey();

private:
    QString path(const char *name) const { return m_directory.filePath(QLatin1String(name)); }
    bool openssl(const QStringList &arguments);
    CliRun report(const char *format, const QStringList &more = {}) const;

    QTemporaryDir m_directory;
};

bool TestCliBuild::openssl(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral("openssl"), arguments) == 0;
}

CliRun TestCliBuild::report(const char *format, const QStringList &more) const
{
    return runCli(
        QStringList {QStringLiteral("report"), path("shop.tar"), QStringLiteral("--format"), QLatin1String(format)}
        + more);
}

void TestCliBuild::initTestCase()
{
    QVERIFY(openssl({QStringLiteral("ecparam"), QStringLiteral("-name"), QStringLiteral("prime256v1"),
        QStringLiteral("-genkey"), QStringLiteral("-noout"), QStringLiteral("-out"), path("key")}));
    QVERIFY(openssl({QStringLiteral("pkey"), QStringLiteral("-in"), path("key"), QStringLiteral("-pubout"),
        QStringLiteral("-out"), path("key.pub")}));
    const HandLayout layout = BuiltImage().layout([&](HandLayout &own, const QJsonObject &manifest) {
        const QString digest = manifest.value(QStringLiteral("digest")).toString();
        const QJsonObject ghost {
            {QStringLiteral("name"), QStringLiteral("ghost")}, {QStringLiteral("versionInfo"), QStringLiteral("1")}};
        const QJsonObject bill {{QStringLiteral("spdxVersion"), QStringLiteral("SPDX-2.3")},
            {QStringLiteral("packages"), QJsonArray {ghost}}};
        BuiltImage::attach(
            own, manifest, {BuiltImage::statement(manifest, QStringLiteral("https://spdx.dev/Document"), bill)});
        const QByteArray payload
            = "{\"critical\": {\"image\": {\"docker-manifest-digest\": \"" + digest.toLatin1() + "\"}}}";
        QFile file(path("payload"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(payload) == payload.size());
        file.close();
        QVERIFY(openssl({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-sign"), path("key"),
            QStringLiteral("-out"), path("signature"), path("payload")}));
        QFile signature(path("signature"));
        QVERIFY(signature.open(QIODevice::ReadOnly));
        QJsonObject blob = own.addBlob(payload, QStringLiteral("application/vnd.dev.cosign.simplesigning.v1+json"));
        blob.insert(QStringLiteral("annotations"),
            QJsonObject {{QStringLiteral("dev.cosignproject.cosign/signature"),
                QString::fromLatin1(signature.readAll().toBase64())}});
        own.list(own.addManifest(own.addConfig({}), {blob}),
            QString(digest).replace(QLatin1Char(':'), QLatin1Char('-')) + QStringLiteral(".sig"));
    });
    QFile archive(path("shop.tar"));
    QVERIFY(archive.open(QIODevice::WriteOnly));
    archive.write(layout.archive());
}

void TestCliBuild::json()
{
    const CliRun run = report("json");
    QCOMPARE(run.exitCode, 0);
    const QJsonObject document = run.document();
    const QJsonObject build = document.value(QStringLiteral("build")).toObject();
    QCOMPARE(build.value(QStringLiteral("slsa")).toString(), QStringLiteral("1"));
    QCOMPARE(build.value(QStringLiteral("revision")).toString(), QStringLiteral("4f1a"));
    const QJsonObject dockerfile = build.value(QStringLiteral("dockerfile")).toObject();
    QCOMPARE(dockerfile.value(QStringLiteral("file")).toString(), QStringLiteral("services/shop/Dockerfile"));
    const QJsonArray instructions = dockerfile.value(QStringLiteral("instructions")).toArray();
    QCOMPARE(instructions.size(), 12);
    const QJsonObject install = instructions.at(8).toObject();
    QCOMPARE(install.value(QStringLiteral("line")).toInt(), 12);
    QCOMPARE(install.value(QStringLiteral("endLine")).toInt(), 13);
    QCOMPARE(install.value(QStringLiteral("layers")).toArray(), QJsonArray {1});
    QCOMPARE(install.value(QStringLiteral("wastedBytes")).toInt(), 40'000);
    const QJsonObject base = document.value(QStringLiteral("base")).toObject();
    QCOMPARE(base.value(QStringLiteral("name")).toString(), QStringLiteral("debian:12"));
    QCOMPARE(base.value(QStringLiteral("layers")).toInt(), 1);
    QCOMPARE(base.value(QStringLiteral("ownBytes")).toInt(), 65'000);
    QStringList owners;
    for (const QJsonValue &finding : document.value(QStringLiteral("findings")).toArray()) {
        const QJsonObject source = finding[QStringLiteral("source")].toObject();
        owners.append(finding[QStringLiteral("owner")].toString()
            + QString::number(source.value(QStringLiteral("line")).toInt()));
    }
    owners.sort();
    QCOMPARE(owners, QStringList({QStringLiteral("base8"), QStringLiteral("own15")}));
    QStringList kinds;
    for (const QJsonValue &referrer : document.value(QStringLiteral("referrers")).toArray())
        kinds.append(referrer[QStringLiteral("kind")].toString());
    kinds.sort();
    QCOMPARE(kinds,
        QStringList({QStringLiteral("attestation"), QStringLiteral("attestation"), QStringLiteral("signature")}));
}

void TestCliBuild::sarif()
{
    const QJsonObject run = report("sarif").document().value(QStringLiteral("runs")).toArray().at(0).toObject();
    const QJsonObject control = run.value(QStringLiteral("versionControlProvenance")).toArray().at(0).toObject();
    QCOMPARE(control.value(QStringLiteral("repositoryUri")).toString(), QStringLiteral("https://git.example/shop.git"));
    for (const QJsonValue &result : run.value(QStringLiteral("results")).toArray()) {
        const QJsonObject place = result[QStringLiteral("locations")][0][QStringLiteral("physicalLocation")].toObject();
        const QJsonObject file = place.value(QStringLiteral("artifactLocation")).toObject();
        QCOMPARE(file.value(QStringLiteral("uri")).toString(), QStringLiteral("services/shop/Dockerfile"));
        QCOMPARE(file.value(QStringLiteral("uriBaseId")).toString(), QStringLiteral("SRCROOT"));
        const int line = place.value(QStringLiteral("region")).toObject().value(QStringLiteral("startLine")).toInt();
        const QString owner = result[QStringLiteral("properties")][QStringLiteral("owner")].toString();
        QCOMPARE(owner, line == 8 ? QStringLiteral("base") : QStringLiteral("own"));
    }
}

void TestCliBuild::sarifKeepsToItsSchema()
{
    if (!QFile::exists(QStringLiteral(STRATOSCOPE_SARIF_SCHEMA)))
        QSKIP("the schema of SARIF is not here: tools/test gets it");
    QFile file(path("report.sarif"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report("sarif").output);
    file.close();
    QProcess check;
    check.start(QStringLiteral("python3"),
        {QStringLiteral(STRATOSCOPE_SCHEMA_CHECK), QStringLiteral(STRATOSCOPE_SARIF_SCHEMA), path("report.sarif")});
    QVERIFY(check.waitForFinished());
    if (check.exitCode() == 77)
        QSKIP("there is nothing that checks schemas");
    QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
}

void TestCliBuild::text()
{
    const QByteArray text = report("text").output;
    for (const char *part : {"services/shop/Dockerfile, https://git.example/shop.git, 4f1a", "VERSION=1.4.2",
             "(services/shop/Dockerfile:15)", "debian:12, sha256:dddd", "65.0 kB of 155.4 kB are yours",
             "It is in the base image debian:12.", "cosign (not checked)"})
        QVERIFY2(text.contains(part), part);
    QVERIFY(!text.contains("verified with"));
    // Whose a finding is, pages say like the terminal.
    QVERIFY(report("html").output.contains("It is in the base image debian:12."));
    QVERIFY(report("markdown").output.contains("in the base image "));
}

void TestCliBuild::bills()
{
    QVERIFY(report("text", {QStringLiteral("--packages")})
                .output.contains("SPDX 2.3: 0 in both, 0 missing from it, 1 only in it."));
    const QJsonObject sums = report("json", {QStringLiteral("--packages")})
                                 .document()
                                 .value(QStringLiteral("sboms"))
                                 .toArray()
                                 .at(0)
                                 .toObject();
    QCOMPARE(sums.value(QStringLiteral("onlyThere")).toInt(), 1);
    const CliRun list = runCli({QStringLiteral("packages"), path("shop.tar"), QStringLiteral("--format=json")});
    const QJsonObject bill = list.document().value(QStringLiteral("sboms")).toArray().at(0).toObject();
    QCOMPARE(bill.value(QStringLiteral("onlyThere"))[0][QStringLiteral("name")].toString(), QStringLiteral("ghost"));
    const CliRun table = runCli({QStringLiteral("packages"), path("shop.tar")});
    QVERIFY2(table.output.contains("Only in it"), table.output.constData());
}

void TestCliBuild::keys()
{
    const CliRun run = report("json", {QStringLiteral("--key"), path("key.pub")});
    QCOMPARE(run.exitCode, 0);
    int checked = 0;
    for (const QJsonValue &referrer : run.document().value(QStringLiteral("referrers")).toArray()) {
        for (const QJsonValue &signature : referrer[QStringLiteral("signatures")].toArray()) {
            QCOMPARE(signature[QStringLiteral("check")].toString(), QStringLiteral("verified"));
            ++checked;
        }
    }
    QCOMPARE(checked, 1);
}

void TestCliBuild::wrongKey()
{
    const CliRun run = report("text", {QStringLiteral("--key"), path("payload")});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.errors.contains("public key in PEM form"), run.errors.constData());
}

STRATOSCOPE_TEST(TestCliBuild)
#include "tst_clibuild.moc"
