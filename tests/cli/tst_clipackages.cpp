// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "packagestack.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** "packages" in all its formats, and "report --packages". */
class TestCliPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();
    void cleanup() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void table();
    void asOfALayer();
    void ofALayer();
    void nothing();
    void json();
    void spdx_data();
    void spdx();
    void cycloneDx();
    void cycloneDxKeepsToItsSchema();
    void billsAreReproducible_data();
    void billsAreReproducible();
    void warnings();
    void hostileNames();
    void usage_data();
    void usage();
    void report_data();
    void report();
    void reportAsJson();

private:
    QString written(const QString &name, const std::vector<LayerFiles> &layers) const;
    CliRun packages(const QStringList &more) const
    {
        return runCli(QStringList({QStringLiteral("packages"), m_image}) + more);
    }

    QTemporaryDir m_directory;
    QString m_image;
};

namespace
{

/** A line of a table with its gaps made one. */
QStringList rows(const QByteArray &output)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(output).split(QLatin1Char('\n')))
        lines.append(line.simplified());
    return lines;
}

QJsonObject named(const QJsonArray &list, const char *name)
{
    for (const QJsonValue &value : list) {
        if (value.toObject().value(QLatin1String("name")).toString() == QLatin1String(name))
            return value.toObject();
    }
    return {};
}

QStringList names(const QJsonArray &list)
{
    QStringList all;
    for (const QJsonValue &value : list)
        all.append(value.toObject().value(QLatin1String("name")).toString());
    return all;
}

QString field(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

}

void TestCliPackages::initTestCase()
{
    m_image = written(QStringLiteral("shop.tar"),
        {{{"etc/os-release", "ID=alpine\nVERSION_ID=3.19\nPRETTY_NAME=\"Alpine Linux v3.19\"\n"},
             {"lib/apk/db/installed",
                 "P:musl\nV:1.2.4-r2\nA:x86_64\nL:MIT\nI:1000\n\nP:curl\nV:8.4-r0\nL:curl and more\nI:2000\n\n"}},
            {{"lib/apk/db/installed", "P:musl\nV:1.2.5-r0\nA:x86_64\nL:MIT\nI:3000\n\n"},
                {"app/node_modules/@shop/api/package.json", R"({"name": "@shop/api", "version": "2.0.0"})"}},
            {{"etc/other", "x"}}});
    QVERIFY(!m_image.isEmpty());
}

QString TestCliPackages::written(const QString &name, const std::vector<LayerFiles> &layers) const
{
    using namespace imagebuilder;
    const QString path = m_directory.filePath(name);
    const Built<QByteArray> tar = writeTar(layoutFiles(packageImage(layers), Form::Oci));
    return tar && writeFile(*tar, path) ? path : QString();
}

void TestCliPackages::table()
{
    const CliRun run = packages({});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(rows(run.output),
        QStringList({QStringLiteral("Package Version Architecture Type Size Layer License"),
            QStringLiteral("musl 1.2.5-r0 x86_64 apk 3.0 kB 1 MIT"), QStringLiteral("@shop/api 2.0.0 npm 41 B 1"),
            QString(), QStringLiteral("Only in hidden layers"),
            QStringLiteral("Package Version Type Size Layer Removed by"), QStringLiteral("curl 8.4-r0 apk 2.0 kB 0 1"),
            QString()}));
    QCOMPARE(packages({QStringLiteral("--format=table")}).output, run.output);
}

void TestCliPackages::asOfALayer()
{
    QCOMPARE(rows(packages({QStringLiteral("--up-to=0")}).output),
        QStringList({QStringLiteral("Package Version Architecture Type Size Layer License"),
            QStringLiteral("curl 8.4-r0 apk 2.0 kB 0 curl and more"),
            QStringLiteral("musl 1.2.4-r2 x86_64 apk 1.0 kB 0 MIT"), QString()}));
}

void TestCliPackages::ofALayer()
{
    QCOMPARE(rows(packages({QStringLiteral("--layer=1")}).output),
        QStringList({QStringLiteral("Change Package Before Version Type Size License"),
            QStringLiteral("upgraded musl 1.2.4-r2 1.2.5-r0 apk 3.0 kB MIT"),
            QStringLiteral("added @shop/api 2.0.0 npm 41 B"),
            QStringLiteral("removed curl 8.4-r0 apk 2.0 kB curl and more"), QString()}));
    QCOMPARE(packages({QStringLiteral("--layer=2")}).output, QByteArray("Layer 2 changes no packages.\n"));
}

void TestCliPackages::nothing()
{
    const QString image = written(QStringLiteral("none.tar"), {{{"a", "a"}}});
    const CliRun run = runCli({QStringLiteral("packages"), image});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray("No packages.\n"));
    const QJsonObject bill
        = runCli({QStringLiteral("packages"), image, QStringLiteral("--format=cyclonedx")}).document();
    QVERIFY(bill.value(QLatin1String("components")).isArray());
}

void TestCliPackages::json()
{
    const QJsonObject document = packages({QStringLiteral("--format=json")}).document();
    QCOMPARE(field(document.value(QLatin1String("distribution")).toObject(), "id"), QStringLiteral("alpine"));
    QCOMPARE(document.value(QLatin1String("upTo")).toInt(-1), 2);
    const QJsonArray there = document.value(QLatin1String("packages")).toArray();
    QCOMPARE(names(there), QStringList({QStringLiteral("musl"), QStringLiteral("@shop/api")}));
    const QJsonObject musl = named(there, "musl");
    QCOMPARE(field(musl, "purl"), QStringLiteral("pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.19"));
    QCOMPARE(field(musl, "change"), QStringLiteral("upgraded"));
    QCOMPARE(field(musl, "before"), QStringLiteral("1.2.4-r2"));
    QCOMPARE(field(musl, "database"), QStringLiteral("/lib/apk/db/installed"));
    QCOMPARE(musl.value(QLatin1String("layer")).toInt(-1), 1);
    QVERIFY(musl.value(QLatin1String("until")).isNull());
    QCOMPARE(musl.value(QLatin1String("size")).toInt(), 3000);
    const QJsonArray gone = document.value(QLatin1String("hidden")).toArray();
    QCOMPARE(names(gone), QStringList(QStringLiteral("curl")));
    QCOMPARE(named(gone, "curl").value(QLatin1String("until")).toInt(-1), 1);

    const QJsonObject layer = packages({QStringLiteral("--format=json"), QStringLiteral("--layer=1")}).document();
    QCOMPARE(names(layer.value(QLatin1String("removed")).toArray()), QStringList(QStringLiteral("curl")));
}

void TestCliPackages::spdx_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("top") << QStringList() << 2;
    QTest::newRow("bottom") << QStringList(QStringLiteral("--up-to=0")) << 2;
    QTest::newRow("a layer without any") << QStringList(QStringLiteral("--layer=2")) << 0;
}

/** What SPDX's schema (spdx-schema.json of 2.3) requires, and what its text does beyond that. */
void TestCliPackages::spdx()
{
    QFETCH(QStringList, options);
    const QJsonObject document = packages(options + QStringList(QStringLiteral("--format=spdx"))).document();
    QCOMPARE(field(document, "spdxVersion"), QStringLiteral("SPDX-2.3"));
    QCOMPARE(field(document, "dataLicense"), QStringLiteral("CC0-1.0"));
    QCOMPARE(field(document, "SPDXID"), QStringLiteral("SPDXRef-DOCUMENT"));
    QCOMPARE(field(document, "name"), QStringLiteral("shop:1"));
    QVERIFY(QRegularExpression(QStringLiteral("^https://spdx.org/spdxdocs/stratoscope-[0-9a-f-]{36}$"))
                .match(field(document, "documentNamespace"))
                .hasMatch());
    const QJsonObject creation = document.value(QLatin1String("creationInfo")).toObject();
    QVERIFY(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"))
                .match(field(creation, "created"))
                .hasMatch());
    QVERIFY(creation.value(QLatin1String("creators"))
                .toArray()
                .at(0)
                .toString()
                .startsWith(QLatin1String("Tool: stratoscope-")));

    QSet<QString> ids {QStringLiteral("SPDXRef-DOCUMENT")};
    const QJsonArray list = document.value(QLatin1String("packages")).toArray();
    QTEST(int(list.size()) - 1, "count");
    for (const QJsonValue &value : list) {
        const QJsonObject package = value.toObject();
        const QString id = field(package, "SPDXID");
        QVERIFY2(QRegularExpression(QStringLiteral("^SPDXRef-[A-Za-z0-9.-]+$")).match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        for (const char *name : {"name", "downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText"})
            QVERIFY2(!field(package, name).isEmpty(), name);
        // Without it, a verification code would be required.
        QCOMPARE(package.value(QLatin1String("filesAnalyzed")).toBool(true), false);
    }
    for (const QJsonValue &value : document.value(QLatin1String("relationships")).toArray()) {
        QVERIFY(ids.contains(field(value.toObject(), "spdxElementId")));
        QVERIFY(ids.contains(field(value.toObject(), "relatedSpdxElement")));
        QVERIFY(!field(value.toObject(), "relationshipType").isEmpty());
    }
    const QJsonObject curl = named(list, "curl");
    if (!curl.isEmpty()) {
        QCOMPARE(field(curl, "licenseDeclared"), QStringLiteral("NOASSERTION"));
        QVERIFY(field(curl, "licenseComments").contains(QLatin1String("curl and more")));
        QCOMPARE(field(named(list, "musl"), "licenseDeclared"), QStringLiteral("MIT"));
    }
}

void TestCliPackages::cycloneDx()
{
    const QJsonObject document = packages({QStringLiteral("--format=cyclonedx")}).document();
    QCOMPARE(field(document, "bomFormat"), QStringLiteral("CycloneDX"));
    QCOMPARE(field(document, "specVersion"), QStringLiteral("1.5"));
    QCOMPARE(document.value(QLatin1String("version")).toInt(), 1);
    QVERIFY(QRegularExpression(QStringLiteral("^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"))
                .match(field(document, "serialNumber"))
                .hasMatch());
    const QJsonArray components = document.value(QLatin1String("components")).toArray();
    QCOMPARE(names(components), QStringList({QStringLiteral("alpine"), QStringLiteral("musl"), QStringLiteral("api")}));
    QCOMPARE(field(named(components, "api"), "group"), QStringLiteral("@shop"));
    QCOMPARE(field(named(components, "api"), "purl"), QStringLiteral("pkg:npm/%40shop/api@2.0.0"));
    QCOMPARE(field(named(components, "alpine"), "type"), QStringLiteral("operating-system"));
    QSet<QString> references;
    for (const QJsonValue &value : components)
        references.insert(field(value.toObject(), "bom-ref"));
    QCOMPARE(references.size(), components.size());
}

void TestCliPackages::cycloneDxKeepsToItsSchema()
{
    const QString folder = QStringLiteral(STRATOSCOPE_CYCLONEDX_SCHEMAS "/");
    const QString schema = folder + QStringLiteral("bom-1.5.SNAPSHOT.schema.json");
    if (!QFile::exists(schema))
        QSKIP("the schemas of CycloneDX are not installed");
    for (const char *layer : {"--up-to=0", "--up-to=2", "--layer=1", "--layer=2"}) {
        const QString bill = m_directory.filePath(QStringLiteral("bill.json"));
        const QByteArray text = packages({QStringLiteral("--format=cyclonedx"), QString::fromLatin1(layer)}).output;
        QVERIFY(imagebuilder::writeFile(text, bill));
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral("-W"), QStringLiteral("ignore"), QStringLiteral(STRATOSCOPE_SCHEMA_CHECK), schema, bill,
                folder + QStringLiteral("spdx.SNAPSHOT.schema.json"),
                folder + QStringLiteral("jsf-0.82.SNAPSHOT.schema.json")});
        QVERIFY(python.waitForFinished());
        if (python.exitCode() == 77)
            QSKIP("python3-jsonschema is not installed");
        QVERIFY2(python.exitCode() == 0, (python.readAllStandardOutput() + python.readAllStandardError()).constData());
    }
}

void TestCliPackages::billsAreReproducible_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("spdx") << QStringLiteral("--format=spdx");
    QTest::newRow("cyclonedx") << QStringLiteral("--format=cyclonedx");
}

void TestCliPackages::billsAreReproducible()
{
    QFETCH(QString, format);
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const QByteArray bill = packages({format}).output;
    QVERIFY(bill.contains("2023-11-14T22:13:20Z"));
    QCOMPARE(packages({format}).output, bill);
    // Another list, another number.
    const QRegularExpression uuid(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    const auto number = [&](const QByteArray &text) { return uuid.match(QString::fromUtf8(text)).captured(); };
    QVERIFY(number(packages({format, QStringLiteral("--up-to=0")}).output) != number(bill));
}

void TestCliPackages::warnings()
{
    const QString image = written(QStringLiteral("old.tar"), {{{"var/lib/rpm/Packages", "b"}}});
    const CliRun run = runCli({QStringLiteral("packages"), image});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.contains("/var/lib/rpm/Packages of layer 0"), run.errors.constData());
}

void TestCliPackages::hostileNames()
{
    const QString image = written(QStringLiteral("hostile.tar"),
        {{{"lib/apk/db/installed", "P:a\x1b[31m\xe2\x80\xae\nV:\x07\xff\nL:" + QByteArray(5'000, 'l') + "\n\n"},
            {"node_modules/a\"\n/package.json", R"({"name": "\u0000\u001b]0;x", "version": "</script>"})"}}});
    const CliRun table = runCli({QStringLiteral("packages"), image});
    QCOMPARE(table.exitCode, 0);
    QVERIFY(!table.output.contains('\x1b') && !table.output.contains('\x07') && !table.output.contains("\xe2\x80\xae"));
    QCOMPARE(table.output.count('\n'), 3);
    for (const char *format : {"json", "spdx", "cyclonedx"}) {
        const CliRun run
            = runCli({QStringLiteral("packages"), image, QStringLiteral("--format"), QString::fromLatin1(format)});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(!run.document().isEmpty(), format);
    }
}

void TestCliPackages::usage_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("format") << QStringLiteral("--format=xml") << QByteArray("unknown format \"xml\"");
    QTest::newRow("no format") << QStringLiteral("--format=") << QByteArray("--format needs a format");
    QTest::newRow("no number") << QStringLiteral("--layer=top") << QByteArray("\"top\" is not a layer number");
    QTest::newRow("no such layer") << QStringLiteral("--up-to=3") << QByteArray("no layer 3");
}

void TestCliPackages::usage()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, message);
    const CliRun run = packages({option});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains(message), run.errors.constData());
}

void TestCliPackages::report_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("apk           1  3.0 kB                      1");
    QTest::newRow("markdown") << QStringLiteral("markdown") << QByteArray("| apk | 1 |");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<td class=\"wide\">apk</td>");
}

void TestCliPackages::report()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, expected);
    const QStringList arguments {QStringLiteral("report"), m_image, QStringLiteral("--format"), format};
    const CliRun run = runCli(arguments + QStringList(QStringLiteral("--packages")));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains(expected), run.output.constData());
    QVERIFY(!runCli(arguments).output.contains(expected));
}

void TestCliPackages::reportAsJson()
{
    const QJsonObject document
        = runCli({QStringLiteral("report"), m_image, QStringLiteral("--format=json"), QStringLiteral("--packages")})
              .document();
    const QJsonArray sums = document.value(QLatin1String("packages")).toArray();
    QCOMPARE(sums.size(), 2);
    QCOMPARE(field(sums.at(0).toObject(), "type"), QStringLiteral("apk"));
    QCOMPARE(sums.at(0).toObject().value(QLatin1String("hidden")).toInt(), 1);
}

STRATOSCOPE_TEST(TestCliPackages)
#include "tst_clipackages.moc"
