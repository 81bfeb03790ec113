// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "imagespec.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

class TestCliReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void image();
    void layers();
    void dive();
    void findings();
    void failsWhereARuleIsBroken();
    void secretsOfTheConfig_data();
    void secretsOfTheConfig();
    void secretsOfTheConfigBreakRules();
    void totals();
    void history();
    void writableLayer();
    void withoutVerification();
    void units();
    void text();

private:
    QJsonObject layer(int index) const
    {
        return m_report.value(QLatin1String("layers")).toArray().at(index).toObject();
    }

    CliImage m_image;
    QString m_tar;
    QJsonObject m_report;
};

void TestCliReport::initTestCase()
{
    m_tar = m_image.write(QStringLiteral("shop.tar"));
    const CliRun run = runCli({QStringLiteral("report"), m_tar, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    m_report = run.document();
    QVERIFY(!m_report.isEmpty());
}

void TestCliReport::image()
{
    const QJsonObject image = m_report.value(QLatin1String("image")).toObject();
    QCOMPARE(image.value(QLatin1String("name")).toString(), QStringLiteral("shop:2.4"));
    QCOMPARE(image.value(QLatin1String("platform")).toString(), QStringLiteral("linux/amd64"));
    QCOMPARE(image.value(QLatin1String("source")).toString(), m_tar);
    QCOMPARE(image.value(QLatin1String("format")).toString(), QStringLiteral("oci-archive"));
    const QByteArray config = configJson(m_image.set(), m_image.set().images.front());
    QCOMPARE(image.value(QLatin1String("id")).toString(),
        QStringLiteral("sha256:") + QString::fromLatin1(imagebuilder::sha256Hex(config)));
    QCOMPARE(m_report.value(QLatin1String("warnings")).toArray(), QJsonArray());
    QVERIFY(!m_report.value(QLatin1String("damaged")).toBool(true));
}

void TestCliReport::layers()
{
    QCOMPARE(m_report.value(QLatin1String("layers")).toArray().size(), 3);
    for (const char *key : {"index", "digest", "diffId", "chainId", "parent", "createdBy", "created", "size",
             "compressedSize", "entries", "added", "modified", "metadataOnly", "unchanged", "deleted", "visibleBytes",
             "wastedBytes", "writable", "damaged"})
        QVERIFY2(layer(1).contains(QLatin1String(key)), key);

    const imagebuilder::PackedLayer &packed = m_image.set().layers[1];
    QCOMPARE(layer(1).value(QLatin1String("digest")).toString(),
        QStringLiteral("sha256:") + QString::fromLatin1(packed.digest));
    QCOMPARE(layer(1).value(QLatin1String("diffId")).toString(),
        QStringLiteral("sha256:") + QString::fromLatin1(packed.diffId));
    QCOMPARE(layer(1).value(QLatin1String("compressedSize")).toInt(), packed.blob.size());
    QCOMPARE(layer(1).value(QLatin1String("createdBy")).toString(), QStringLiteral("/bin/sh -c change"));
    QCOMPARE(layer(1).value(QLatin1String("instruction")).toString(), QStringLiteral("RUN change"));
    QCOMPARE(layer(1).value(QLatin1String("created")).toString(), QStringLiteral("2024-05-01T12:00:00Z"));
    QVERIFY(layer(0).value(QLatin1String("parent")).isNull());
    QCOMPARE(layer(1).value(QLatin1String("parent")).toInt(-1), 0);

    // passwd 11, new 3, pipe 16, su 2.
    QCOMPARE(layer(1).value(QLatin1String("size")).toInt(), 32);
    QCOMPARE(layer(1).value(QLatin1String("metadataOnly")).toInt(), 1);
    QCOMPARE(layer(1).value(QLatin1String("deleted")).toInt(), 1);
    QCOMPARE(layer(1).value(QLatin1String("wastedBytes")).toInt(), 0);
    // Hidden for good: shadow 6, opt/a 1, opt/b/c 1, su 2; passwd lives on under its other name.
    QCOMPARE(layer(0).value(QLatin1String("wastedBytes")).toInt(), 10);
    const QJsonObject verification = layer(2).value(QLatin1String("verification")).toObject();
    QCOMPARE(verification.value(QLatin1String("blob")).toString(), QStringLiteral("verified"));
    QCOMPARE(verification.value(QLatin1String("diffId")).toString(), QStringLiteral("verified"));
}

void TestCliReport::dive()
{
    const QJsonObject dive = m_report.value(QLatin1String("dive")).toObject();
    for (const char *key : {"efficiency", "sizeBytes", "userSizeBytes", "wastedBytes", "wastedUserPercent"})
        QVERIFY2(dive.value(QLatin1String(key)).isDouble(), key);
    const double efficiency = dive.value(QLatin1String("efficiency")).toDouble();
    QVERIFY(efficiency > 0 && efficiency < 1);
    QVERIFY(dive.value(QLatin1String("wastedBytes")).toInt() > 0);
}

void TestCliReport::findings()
{
    const QJsonArray findings = m_report.value(QLatin1String("findings")).toArray();
    QHash<QString, qint64> byCause;
    qint64 sum = 0;
    for (const QJsonValue &value : findings) {
        const QJsonObject finding = value.toObject();
        for (const char *key : {"cause", "bytes", "compressedBytes", "layers", "paths", "examples", "advice", "fix"})
            QVERIFY2(finding.contains(QLatin1String(key)), key);
        QVERIFY(!finding.value(QLatin1String("advice")).toString().isEmpty());
        QVERIFY(
            finding.value(QLatin1String("compressedBytes")).toInt() <= finding.value(QLatin1String("bytes")).toInt());
        QVERIFY(
            finding.value(QLatin1String("paths")).toInt() >= finding.value(QLatin1String("examples")).toArray().size());
        const qint64 bytes = finding.value(QLatin1String("bytes")).toInt();
        byCause[finding.value(QLatin1String("cause")).toString()] += bytes;
        sum += bytes;
    }
    QCOMPARE(m_report.value(QLatin1String("reclaimable")).toObject().value(QLatin1String("bytes")).toInt(), sum);
    // Hidden for good: shadow 6, opt/a 1, opt/b/c 1 are removed, su 2 has another mode.
    QCOMPARE(byCause.value(QStringLiteral("removed")), 8);
    QCOMPARE(byCause.value(QStringLiteral("metadata")), 2);
}

void TestCliReport::failsWhereARuleIsBroken()
{
    const auto report = [this](const QStringList &more) {
        return runCli(QStringList {QStringLiteral("report"), m_tar} + more);
    };
    const QString option = QStringLiteral("--fail-over");
    QCOMPARE(report({option, QStringLiteral("wasted>1MB,secrets>0")}).exitCode, 0);
    const CliRun broken = report({option, QStringLiteral("wasted>1MB,size>10,efficiency<0.999")});
    QCOMPARE(broken.exitCode, 4);
    QCOMPARE(broken.errors.count('\n'), 2);
    QVERIFY(broken.errors.contains("size>10"));
    QVERIFY(broken.output.contains("shop:2.4"));
    QCOMPARE(report({option, QStringLiteral("wasted")}).exitCode, 2);

    // The rules of the project in whose folder it runs.
    const QString before = QDir::currentPath();
    const auto restore = qScopeGuard([&] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(m_image.path({})));
    QFile project(QStringLiteral(".stratoscope.json"));
    QVERIFY(project.open(QIODevice::WriteOnly));
    project.write(R"({"failOver": ["layers>2"]})");
    project.close();
    QCOMPARE(report({}).exitCode, 4);
    QCOMPARE(report({option, QStringLiteral("layers>3")}).exitCode, 0);
    QVERIFY(project.open(QIODevice::WriteOnly));
    project.write("{");
    project.close();
    const CliRun damaged = report({});
    QCOMPARE(damaged.exitCode, 2);
    QVERIFY(damaged.errors.contains(".stratoscope.json"));
    QVERIFY(project.remove());
}

void TestCliReport::secretsOfTheConfig_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("\n  API_TOKEN: A variable that may be a secret.");
    QTest::newRow("markdown") << QStringLiteral("markdown") << QByteArray("\n- <code>API&#95;TOKEN</code> A variable");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<li><code>API_TOKEN</code> A variable");
    QTest::newRow("json") << QStringLiteral("json") << QByteArray(R"("name": "API_TOKEN")");
    QTest::newRow("sarif") << QStringLiteral("sarif") << QByteArray(R"("text": "API_TOKEN: A variable that may be)");
}

void TestCliReport::secretsOfTheConfig()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, text);
    CliImage image;
    image.set().images.front().config.insert(
        QStringLiteral("Env"), QJsonArray {QStringLiteral("API_TOKEN=hunter2"), QStringLiteral("A=b")});
    const QStringList arguments {
        QStringLiteral("report"), image.write(QStringLiteral("secret.tar")), QStringLiteral("--format"), format};
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains(text), run.output.constData());
    QVERIFY2(!run.output.contains("hunter2"), "reports get around");
    const CliRun excluded
        = runCli(arguments + QStringList {QStringLiteral("--exclude"), QStringLiteral("env:API_TOKEN")});
    QCOMPARE(excluded.exitCode, 0);
    QVERIFY(!excluded.output.contains(text));
}

void TestCliReport::secretsOfTheConfigBreakRules()
{
    CliImage image;
    image.set().images.front().config.insert(QStringLiteral("Env"), QJsonArray {QStringLiteral("API_TOKEN=hunter2")});
    const QStringList rule {QStringLiteral("report"), image.write(QStringLiteral("secret.tar")),
        QStringLiteral("--fail-over"), QStringLiteral("secrets>0"), QStringLiteral("--no-findings")};
    QCOMPARE(runCli(rule).exitCode, 4);
    QCOMPARE(runCli(rule + QStringList {QStringLiteral("--exclude"), QStringLiteral("env:API_TOKEN")}).exitCode, 0);
}

void TestCliReport::totals()
{
    const QJsonObject totals = m_report.value(QLatin1String("totals")).toObject();
    QCOMPARE(totals.value(QLatin1String("layers")).toInt(), 3);
    QCOMPARE(totals.value(QLatin1String("directories")).toInt(), 5);
    QCOMPARE(totals.value(QLatin1String("files")).toInt(), 9);
    const int size = totals.value(QLatin1String("size")).toInt();
    QCOMPARE(
        size, totals.value(QLatin1String("visibleBytes")).toInt() + totals.value(QLatin1String("wastedBytes")).toInt());
    QCOMPARE(totals.value(QLatin1String("wastedBytes")).toInt(), 10);
}

void TestCliReport::history()
{
    const QJsonArray history = m_report.value(QLatin1String("history")).toArray();
    QCOMPARE(history.size(), 6);
    QCOMPARE(history[2].toObject().value(QLatin1String("layer")).toInt(-1), 1);
    QVERIFY(history[3].toObject().value(QLatin1String("layer")).isNull());
    QVERIFY(history[3].toObject().value(QLatin1String("emptyLayer")).toBool());
}

void TestCliReport::writableLayer()
{
    const QString upper = m_image.path(QStringLiteral("upper.tar"));
    QVERIFY(imagebuilder::writeFile(m_image.set().layers[1].tar, upper));
    const CliRun run
        = runCli({QStringLiteral("report"), m_tar, QStringLiteral("--format=json"), QStringLiteral("--upper"), upper});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray layers = run.document().value(QLatin1String("layers")).toArray();
    QCOMPARE(layers.size(), 4);
    QVERIFY(!layers[2].toObject().value(QLatin1String("writable")).toBool(true));
    const QJsonObject top = layers[3].toObject();
    QVERIFY(top.value(QLatin1String("writable")).toBool());
    QCOMPARE(top.value(QLatin1String("parent")).toInt(), 2);
    for (const char *key : {"digest", "diffId", "chainId", "createdBy", "created", "compressedSize"})
        QVERIFY2(top.value(QLatin1String(key)).isNull(), key);
}

void TestCliReport::withoutVerification()
{
    const CliRun run
        = runCli({QStringLiteral("report"), m_tar, QStringLiteral("--format=json"), QStringLiteral("--no-verify")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject first = run.document().value(QLatin1String("layers")).toArray().first().toObject();
    QCOMPARE(first.value(QLatin1String("verification")).toObject().value(QLatin1String("blob")).toString(),
        QStringLiteral("unchecked"));
}

void TestCliReport::units()
{
    using namespace imagebuilder;
    CliImage image;
    image.set().layers.push_back(
        packLayer(writeTar({tarEntry("large", TarType::File, 0644, QByteArray(2'000'000, 'x'))}).value(), Packing::Gzip)
            .value());
    image.set().images.front().steps.push_back({QStringLiteral("ADD large"), {}, {}, std::size_t(3)});
    const QStringList report {QStringLiteral("report"), image.write(QStringLiteral("units.tar"))};
    const auto says = [&](const QStringList &more) {
        const CliRun run = runCli(report + more);
        return QString::fromUtf8(run.output);
    };
    const QStringList binary {QStringLiteral("--units"), QStringLiteral("binary")};
    const QStringList si {QStringLiteral("--units"), QStringLiteral("si")};
    QVERIFY(says({}).contains(QStringLiteral("2.0 MB")));
    QVERIFY(says(binary).contains(QStringLiteral("1.9 MiB")));
    QCOMPARE(runCli(report + QStringList {QStringLiteral("--units"), QStringLiteral("furlong")}).exitCode, 2);

    // As the window has it, unless programs are to read it.
    QTemporaryDir config;
    QVERIFY(QDir(config.path()).mkpath(QStringLiteral("Stratoscope")));
    QFile settings(config.filePath(QStringLiteral("Stratoscope/Stratoscope.conf")));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nunits=binary\n");
    settings.close();
    qputenv("STRATOSCOPE_TEST_CONFIG", QFile::encodeName(config.path()));
    QVERIFY(says({}).contains(QStringLiteral("1.9 MiB")));
    QVERIFY(says(si).contains(QStringLiteral("2.0 MB")));
    QVERIFY(!says({QStringLiteral("--format"), QStringLiteral("sarif")}).contains(QStringLiteral("MiB")));
    qunsetenv("STRATOSCOPE_TEST_CONFIG");
}

void TestCliReport::text()
{
    const CliRun run = runCli({QStringLiteral("report"), m_tar});
    QCOMPARE(run.exitCode, 0);
    for (const char *part : {"shop:2.4", "linux/amd64", "RUN change", "ADD base", "10 B wasted"})
        QVERIFY2(run.output.contains(part), run.output.constData());
    // The top of the stack comes first.
    QVERIFY(run.output.indexOf("COPY new") < run.output.indexOf("ADD base"));
}

STRATOSCOPE_TEST(TestCliReport)
#include "tst_clireport.moc"
