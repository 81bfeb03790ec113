// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"
#include "wastefulimage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace stratoscope;

/** Reports in all formats, for an image with every kind of waste and for one with malicious names. */
class TestReportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void text();
    void sameEverywhere_data();
    void sameEverywhere();
    void speaksToPeople_data();
    void speaksToPeople();
    void htmlOfWaste();
    void htmlIsHarmless_data();
    void htmlIsHarmless();
    void markdownOfWaste();
    void markdownIsHarmless_data();
    void markdownIsHarmless();
    void sarifOfWaste();
    void sarifOfHostileNames();
    void sarifKeepsToItsSchema_data();
    void sarifKeepsToItsSchema();
    void sarifFingerprintsLast();
    void excluded();
    void outputFile();
    void outputThatCannotBe();
    void withoutFindings();

private:
    /** As those who speak German see it. */
    QByteArray germanReport(const QString &format) const;
    QByteArray report(const QString &image, const QString &format, const QStringList &more = {});

    QTemporaryDir m_directory;
    QString m_wasteful;
    QString m_hostile;
};

namespace
{

/** 5100 + 20 + 5500 + 700 + 9000 + 800 + 300 bytes. */
const QByteArray Sum = "21.4 kB";

/** The only elements that our pages use: none of them loads or runs anything. */
const QSet<QString> HarmlessElements {QStringLiteral("html"), QStringLiteral("head"), QStringLiteral("meta"),
    QStringLiteral("title"), QStringLiteral("style"), QStringLiteral("body"), QStringLiteral("header"),
    QStringLiteral("main"), QStringLiteral("footer"), QStringLiteral("section"), QStringLiteral("h1"),
    QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("p"), QStringLiteral("dl"), QStringLiteral("dt"),
    QStringLiteral("dd"), QStringLiteral("div"), QStringLiteral("span"), QStringLiteral("code"),
    QStringLiteral("table"), QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tr"),
    QStringLiteral("th"), QStringLiteral("td"), QStringLiteral("ul"), QStringLiteral("li"), QStringLiteral("details"),
    QStringLiteral("summary"), QStringLiteral("svg"), QStringLiteral("g"), QStringLiteral("rect"),
    QStringLiteral("text"), QStringLiteral("pre")};
const QSet<QString> HarmlessAttributes {QStringLiteral("class"), QStringLiteral("lang"), QStringLiteral("charset"),
    QStringLiteral("http-equiv"), QStringLiteral("content"), QStringLiteral("name"), QStringLiteral("scope"),
    QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"), QStringLiteral("height"),
    QStringLiteral("viewBox"), QStringLiteral("preserveAspectRatio"), QStringLiteral("role"),
    QStringLiteral("aria-label"), QStringLiteral("aria-hidden"), QStringLiteral("fill"), QStringLiteral("title")};

QJsonObject runOf(const QByteArray &sarif)
{
    return QJsonDocument::fromJson(sarif).object().value(QLatin1String("runs")).toArray().at(0).toObject();
}

QJsonArray resultsOf(const QByteArray &sarif)
{
    return runOf(sarif).value(QLatin1String("results")).toArray();
}

/** All text in \a page, without the elements; empty if the page is not well-formed. */
QString textOf(const QByteArray &page)
{
    QXmlStreamReader xml(page);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    return xml.hasError() ? QString() : text;
}

}

QByteArray TestReportFormats::report(const QString &image, const QString &format, const QStringList &more)
{
    const CliRun run = runCli(QStringList {QStringLiteral("report"), image, QStringLiteral("--format"), format} + more);
    if (run.exitCode != 0 || !run.errors.isEmpty())
        qWarning("exit code %d: %s", run.exitCode, run.errors.constData());
    return run.output;
}

void TestReportFormats::initTestCase()
{
    m_wasteful = m_directory.filePath(QStringLiteral("wasteful.tar"));
    m_hostile = m_directory.filePath(QStringLiteral("hostile.tar"));
    QVERIFY(writeImage(wastefulImage(), m_wasteful));
    QVERIFY(writeImage(hostileImage(), m_hostile));
}

void TestReportFormats::text()
{
    const QByteArray text = report(m_wasteful, QStringLiteral("text"));
    for (const char *part : {"Where the bytes went\n", "could be saved, about ", "/opt/tool: moved in layer 4",
             "/srv/app: copied in layer 3 for a metadata change", "COPY --chown=USER:GROUP",
             "/root/.ssh/id_ed25519: a private key, hidden by layer 4", "dive's score\n", "Exactly "})
        QVERIFY2(text.contains(part), part);
    QVERIFY(text.contains(Sum + " of "));
    // Secrets come first, then what costs most.
    QVERIFY(text.indexOf("private key") < text.indexOf("/opt/tool: moved"));
    QVERIFY(text.indexOf("/opt/tool: moved") < text.indexOf("/srv/app: copied"));
    for (const QByteArray &line : report(m_hostile, QStringLiteral("text")).split('\n')) {
        for (const char byte : line)
            QVERIFY2(uchar(byte) >= 0x20 && byte != 0x7f, line.constData());
    }
}

void TestReportFormats::sameEverywhere_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "html", "markdown", "sarif"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestReportFormats::speaksToPeople_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("Verursacht von: Schicht");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<html lang=\"de\">");
    QTest::newRow("Markdown") << QStringLiteral("markdown") << QByteArray("Schicht");
}

/** What people read is in their language. */
void TestReportFormats::speaksToPeople()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, part);
    const QByteArray german = germanReport(format);
    QVERIFY2(german.contains(part), german.constData());
}

QByteArray TestReportFormats::germanReport(const QString &format) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("STRATOSCOPE_CLI"),
        {QStringLiteral("report"), m_wasteful, QStringLiteral("--format"), format});
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

void TestReportFormats::sameEverywhere()
{
    QFETCH(QString, format);
    const QByteArray first = report(m_wasteful, format);
    QVERIFY(!first.isEmpty());
    QCOMPARE(report(m_wasteful, format), first);
    if (format != QLatin1String("json") && format != QLatin1String("sarif"))
        return;
    // Machine-readable output is the same in every language.
    QCOMPARE(germanReport(format), first);
}

void TestReportFormats::htmlOfWaste()
{
    const QByteArray page = report(m_wasteful, QStringLiteral("html"));
    const QString text = textOf(page);
    for (const char *part : {"wasteful:1", "The stack", "RUN chown -R 5 /srv/app", "Removed later",
             "/var/lib/apt/lists: removed in layer 4", "dive's score", "Largest files", "/opt/tool-1"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(text.contains(QString::fromLatin1(Sum)));
    QVERIFY(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"));
    // The areas on the map match the bytes: /opt/tool-1 has 9000 of some 18 thousand.
    double own = 0;
    double all = 0;
    QXmlStreamReader xml(page);
    bool isInMap = false;
    QString title;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("svg"))
            isInMap = false;
        if (!xml.isStartElement())
            continue;
        const QString kind = xml.attributes().value(QLatin1String("class")).toString();
        if (xml.name() == QLatin1String("svg"))
            isInMap = kind == QLatin1String("treemap");
        if (isInMap && xml.name() == QLatin1String("title"))
            title = xml.readElementText();
        if (!isInMap || xml.name() != QLatin1String("rect"))
            continue;
        const double area = xml.attributes().value(QLatin1String("width")).toDouble()
            * xml.attributes().value(QLatin1String("height")).toDouble();
        own += title.startsWith(QLatin1String("/opt:")) ? area : 0;
        all = std::max(all, area);
    }
    QVERIFY(!xml.hasError());
    // 9000 of 9000 + 5500 + 1234 + 21 + 700 + 1600 + 300 + 0 visible bytes, on an area of 1200 × 640.
    const double wanted = 9000.0 / (9000 + 5500 + 1234 + 21 + 700 + 1600 + 300) * 1200 * 640;
    QVERIFY2(std::abs(own / wanted - 1) < 0.01, qPrintable(QString::number(own / wanted)));
}

void TestReportFormats::htmlIsHarmless_data()
{
    QTest::addColumn<QString>("image");
    QTest::newRow("wasteful") << m_wasteful;
    QTest::newRow("hostile") << m_hostile;
}

void TestReportFormats::htmlIsHarmless()
{
    QFETCH(QString, image);
    const QByteArray page = report(image, QStringLiteral("html"), {QStringLiteral("--exclude=</p><script>")});
    QVERIFY(page.startsWith("<!DOCTYPE html>\n"));
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
        QVERIFY(!xml.isComment() && !xml.isCDATA() && !xml.isProcessingInstruction());
        if (!xml.isStartElement())
            continue;
        QVERIFY2(HarmlessElements.contains(xml.name().toString()), qPrintable(xml.name().toString()));
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QString name = attribute.qualifiedName().toString();
            QVERIFY2(HarmlessAttributes.contains(name), qPrintable(name));
            // Anything but a colour could be loaded from somewhere.
            static const QRegularExpression color(QStringLiteral("^#[0-9a-f]{6}$"));
            QVERIFY(name != QLatin1String("fill") || color.match(attribute.value()).hasMatch());
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const QByteArray style = page.mid(page.indexOf("<style>"), page.indexOf("</style>") - page.indexOf("<style>"));
    QVERIFY(!style.isEmpty() && !style.contains("url(") && !style.contains("@import"));
    if (image != m_hostile)
        return;
    const QString text = textOf(page);
    for (const char *name : {"<script>alert(1)<_script>", "&lt;&amp;\"'", "]]>--><_svg>", "caf\\xe9", "new\\x0aline"})
        QVERIFY2(text.contains(QString::fromUtf8(name)), name);
}

void TestReportFormats::markdownOfWaste()
{
    const QByteArray text = report(m_wasteful, QStringLiteral("markdown"),
        {QStringLiteral("--fail-over"), QStringLiteral("wasted>1GB,layers>100")});
    for (const QByteArray &part : {QByteArray("### <code>wasteful&#58;1</code>\n"), "**" + Sum + " of ",
             QByteArray("| Rule | Value | Result |\n| --- | ---: | --- |\n"),
             QByteArray("<summary>9.0 kB · /opt/tool: moved in layer 4</summary>"),
             QByteArray("- <code>/var/lib/apt/lists/main</code> (4.0 kB)\n"),
             QByteArray("| 3 | 5.5 kB | 0 B | <code>RUN chown &#45;R 5 /srv/app</code> |\n")})
        QVERIFY2(text.contains(part), part.constData());
    QCOMPARE(text.count("✅"), 2);
    QCOMPARE(text.count("<details>"), text.count("</details>"));
}

void TestReportFormats::markdownIsHarmless_data()
{
    htmlIsHarmless_data();
}

void TestReportFormats::markdownIsHarmless()
{
    QFETCH(QString, image);
    const QByteArray text = report(image, QStringLiteral("markdown"));
    const QRegularExpression tags(QStringLiteral("</?(?:details|summary|code)>"));
    const QRegularExpression fenceStart(QStringLiteral("^(`{3,})(?:dockerfile|diff)$"));
    int columns = 0;
    QString fence;
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        // What is to be copied stands for itself up to the end of its block.
        const QRegularExpressionMatch start = fenceStart.match(line);
        if (!fence.isEmpty() || start.hasMatch()) {
            fence = line == fence ? QString() : fence.isEmpty() ? start.captured(1) : fence;
            continue;
        }
        QVERIFY2(!QString(line).remove(tags).contains(QLatin1Char('<')), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1Char('`')) && !line.contains(QLatin1Char('[')), qPrintable(line));
        // All rows of a table have as many columns as its first.
        const int bars = int(line.count(QLatin1Char('|')));
        QVERIFY2(bars == 0 || (line.startsWith(QLatin1String("| ")) && line.endsWith(QLatin1String(" |"))),
            qPrintable(line));
        QVERIFY2(bars == 0 || columns == 0 || bars == columns, qPrintable(line));
        columns = bars;
    }
    QVERIFY(fence.isEmpty());
    const QString renderer = QStandardPaths::findExecutable(QStringLiteral("cmark-gfm"));
    if (renderer.isEmpty())
        QSKIP("cmark-gfm is not installed");
    QProcess process;
    process.start(renderer,
        {QStringLiteral("--unsafe"), QStringLiteral("-e"), QStringLiteral("table"), QStringLiteral("-e"),
            QStringLiteral("autolink"), QStringLiteral("-e"), QStringLiteral("strikethrough"), QStringLiteral("-e"),
            QStringLiteral("tasklist")});
    process.write(text);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray page = "<page>" + process.readAllStandardOutput() + "</page>";
    QXmlStreamReader xml(page);
    const QSet<QString> known {QStringLiteral("page"), QStringLiteral("pre"), QStringLiteral("h3"),
        QStringLiteral("h4"), QStringLiteral("p"), QStringLiteral("strong"), QStringLiteral("details"),
        QStringLiteral("summary"), QStringLiteral("code"), QStringLiteral("ul"), QStringLiteral("li"),
        QStringLiteral("table"), QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tr"),
        QStringLiteral("th"), QStringLiteral("td")};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            QVERIFY2(known.contains(xml.name().toString()), qPrintable(xml.name().toString()));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestReportFormats::sarifOfWaste()
{
    const QByteArray sarif = report(m_wasteful, QStringLiteral("sarif"));
    QHash<QString, QJsonObject> byRule;
    qint64 bytes = 0;
    for (const QJsonValue &value : resultsOf(sarif)) {
        const QJsonObject result = value.toObject();
        const QString rule = result.value(QLatin1String("ruleId")).toString();
        byRule.insert(rule, result);
        const QJsonObject properties = result.value(QLatin1String("properties")).toObject();
        bytes += rule == QLatin1String("secret") ? 0 : properties.value(QLatin1String("bytes")).toInt();
    }
    QCOMPARE(byRule.size(), 8);
    QCOMPARE(
        runOf(sarif).value(QLatin1String("properties")).toObject().value(QLatin1String("reclaimableBytes")).toInt(),
        bytes);
    QCOMPARE(byRule.value(QStringLiteral("secret")).value(QLatin1String("level")).toString(), QStringLiteral("error"));
    const QJsonObject moved = byRule.value(QStringLiteral("moved"));
    QCOMPARE(moved.value(QLatin1String("level")).toString(), QStringLiteral("note"));
    const QJsonObject location = moved.value(QLatin1String("locations")).toArray().at(0).toObject();
    const QJsonObject artifact = location.value(QLatin1String("physicalLocation"))
                                     .toObject()
                                     .value(QLatin1String("artifactLocation"))
                                     .toObject();
    QCOMPARE(artifact.value(QLatin1String("uri")).toString(), QStringLiteral("opt/tool"));
    const QJsonArray layers = location.value(QLatin1String("logicalLocations")).toArray();
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers.at(1).toObject().value(QLatin1String("name")).toString(), QStringLiteral("layer 4"));
    // The rules are where the results point to.
    const QJsonArray rules = runOf(sarif)
                                 .value(QLatin1String("tool"))
                                 .toObject()
                                 .value(QLatin1String("driver"))
                                 .toObject()
                                 .value(QLatin1String("rules"))
                                 .toArray();
    for (const QJsonObject &result : std::as_const(byRule)) {
        const int index = result.value(QLatin1String("ruleIndex")).toInt(-1);
        QCOMPARE(rules.at(index).toObject().value(QLatin1String("id")), result.value(QLatin1String("ruleId")));
    }
}

void TestReportFormats::sarifOfHostileNames()
{
    const QJsonArray results = resultsOf(report(m_hostile, QStringLiteral("sarif")));
    QVERIFY(!results.isEmpty());
    const QRegularExpression uri(QStringLiteral("^[A-Za-z0-9._~%/-]+$"));
    for (const QJsonValue &result : results) {
        for (const QJsonValue &location : result.toObject().value(QLatin1String("locations")).toArray()) {
            const QString path = location.toObject()
                                     .value(QLatin1String("physicalLocation"))
                                     .toObject()
                                     .value(QLatin1String("artifactLocation"))
                                     .toObject()
                                     .value(QLatin1String("uri"))
                                     .toString();
            QVERIFY2(uri.match(path).hasMatch(), qPrintable(path));
        }
    }
}

void TestReportFormats::sarifKeepsToItsSchema_data()
{
    htmlIsHarmless_data();
}

void TestReportFormats::sarifKeepsToItsSchema()
{
    QFETCH(QString, image);
    const QString schema = QStringLiteral(STRATOSCOPE_SARIF_SCHEMA);
    if (!QFile::exists(schema))
        QSKIP("the SARIF schema is not installed");
    const QString log = m_directory.filePath(QStringLiteral("log.sarif"));
    const CliRun run = runCli({QStringLiteral("report"), image, QStringLiteral("--format=sarif"),
        QStringLiteral("--fail-over=layers>0,size>1TB,wasted>1"), QStringLiteral("-o"), log});
    QCOMPARE(run.exitCode, 2); // TB is not a supported unit.
    const CliRun broken = runCli({QStringLiteral("report"), image, QStringLiteral("--format=sarif"),
        QStringLiteral("--fail-over=layers>0,wasted>1"), QStringLiteral("-o"), log});
    QCOMPARE(broken.exitCode, 4);
    QProcess python;
    python.start(QStringLiteral("python3"),
        {QStringLiteral("-W"), QStringLiteral("ignore"), QStringLiteral(STRATOSCOPE_SCHEMA_CHECK), schema, log});
    QVERIFY(python.waitForFinished());
    if (python.exitCode() == 77)
        QSKIP("python3-jsonschema is not installed");
    const QByteArray said = python.readAllStandardOutput() + python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, said.constData());
}

void TestReportFormats::sarifFingerprintsLast()
{
    // The next build: the same instructions, with different bytes in different layers.
    imagebuilder::ImageSet next = wastefulImage(imagebuilder::Packing::None);
    const QString path = m_directory.filePath(QStringLiteral("next.tar"));
    QVERIFY(writeImage(next, path));
    const auto fingerprints = [](const QJsonArray &results) {
        QStringList all;
        for (const QJsonValue &result : results) {
            const QJsonObject object = result.toObject().value(QLatin1String("partialFingerprints")).toObject();
            all.append(object.value(QLatin1String("stratoscopeFinding/v1")).toString());
        }
        return all;
    };
    const QStringList before = fingerprints(resultsOf(report(m_wasteful, QStringLiteral("sarif"))));
    QCOMPARE(fingerprints(resultsOf(report(path, QStringLiteral("sarif")))), before);
    QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), before.size());
}

void TestReportFormats::excluded()
{
    const auto json = [this](const QStringList &more) {
        return QJsonDocument::fromJson(report(m_wasteful, QStringLiteral("json"), more)).object();
    };
    const auto bytes = [](const QJsonObject &report, const char *what) {
        return report.value(QLatin1String(what)).toObject().value(QLatin1String("bytes")).toInt();
    };
    const QJsonObject all = json({});
    const QJsonObject less = json({QStringLiteral("--exclude=/opt"), QStringLiteral("--exclude"),
        QStringLiteral("**/lists"), QStringLiteral("--exclude=/root/**")});
    QCOMPARE(bytes(less, "reclaimable"), bytes(all, "reclaimable") - 9000 - 5000 - 100);
    QCOMPARE(bytes(less, "excluded"), 9000 + 5000 + 100);
    const auto totals = [](const QJsonObject &report) {
        QJsonObject sums = report.value(QLatin1String("totals")).toObject();
        // What is excluded counts as needed.
        for (const char *key : {"classes", "secretBytes", "causedBytes"})
            sums.remove(QLatin1String(key));
        return sums;
    };
    QCOMPARE(totals(less), totals(all));
    const auto needed = [](const QJsonObject &report) {
        return report.value(QLatin1String("totals"))[QLatin1String("classes")][QLatin1String("needed")].toInt();
    };
    QCOMPARE(needed(less), needed(all) + 9000 + 5000 + 100);
    for (const QJsonValue &finding : less.value(QLatin1String("findings")).toArray())
        QVERIFY(finding.toObject().value(QLatin1String("cause")).toString() != QLatin1String("secret"));
    const double before = all.value(QLatin1String("dive")).toObject().value(QLatin1String("sizeBytes")).toDouble();
    const double after = less.value(QLatin1String("dive")).toObject().value(QLatin1String("sizeBytes")).toDouble();
    QCOMPARE(after, before - 2 * 9000 - 5000 - 100);

    const auto fails = [this](const QStringList &more) {
        return runCli(QStringList {QStringLiteral("report"), m_wasteful, QStringLiteral("--fail-over"),
                          QStringLiteral("secrets>0,wasted>12kB")}
            + more)
            .exitCode;
    };
    QCOMPARE(fails({}), 4);
    QCOMPARE(fails({QStringLiteral("--exclude=/root")}), 4);
    QCOMPARE(fails({QStringLiteral("--exclude=/root"), QStringLiteral("--exclude=/opt")}), 0);
    QCOMPARE(
        fails({QStringLiteral("--no-findings"), QStringLiteral("--exclude=/root"), QStringLiteral("--exclude=/opt")}),
        0);
    QCOMPARE(fails({QStringLiteral("--exclude=")}), 2);

    // With the settings of the project in whose folder it runs.
    const QString project = m_directory.filePath(QStringLiteral("project"));
    QVERIFY(QDir().mkpath(project));
    QFile file(project + QStringLiteral("/.stratoscope.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"exclude": ["/root", "/opt"], "failOver": "secrets>0,wasted>12kB"})");
    file.close();
    QProcess process;
    process.setWorkingDirectory(project);
    process.start(qEnvironmentVariable("STRATOSCOPE_CLI"), {QStringLiteral("report"), m_wasteful});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("Excluded: 9.1 kB in 2 files. Patterns: /root, /opt."));
}

void TestReportFormats::outputFile()
{
    const QString path = m_directory.filePath(QStringLiteral("out.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    const CliRun run = runCli({QStringLiteral("report"), m_wasteful, QStringLiteral("-o"), path});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), report(m_wasteful, QStringLiteral("text")));
    file.close();
    // Anything but a regular file is written to, not replaced.
    QCOMPARE(runCli({QStringLiteral("report"), m_wasteful, QStringLiteral("--output=/dev/null")}).exitCode, 0);
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    QCOMPARE(runCli({QStringLiteral("report"), m_wasteful, QStringLiteral("--output=-")}).output,
        report(m_wasteful, QStringLiteral("text")));
}

void TestReportFormats::outputThatCannotBe()
{
    const CliRun run = runCli({QStringLiteral("report"), m_wasteful, QStringLiteral("--output"),
        m_directory.filePath(QStringLiteral("no/such/folder.txt"))});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("folder.txt"), run.errors.constData());
    QCOMPARE(runCli({QStringLiteral("report"), m_wasteful, QStringLiteral("--output=/dev/full")}).exitCode, 3);
}

void TestReportFormats::withoutFindings()
{
    const QByteArray text = report(m_wasteful, QStringLiteral("text"), {QStringLiteral("--no-findings")});
    QVERIFY(text.contains("wasted"));
    QVERIFY(!text.contains("Where the bytes went"));
    const QByteArray json = report(m_wasteful, QStringLiteral("json"), {QStringLiteral("--no-findings")});
    QVERIFY(!QJsonDocument::fromJson(json).object().contains(QLatin1String("findings")));
    QCOMPARE(
        runCli({QStringLiteral("report"), m_wasteful, QStringLiteral("--format=html"), QStringLiteral("--no-findings")})
            .exitCode,
        2);
}

STRATOSCOPE_TEST(TestReportFormats)
#include "tst_reportformats.moc"
