// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildlayers.h"
#include "buildrecord.h"
#include "builtimage.h"
#include "dockerfilesource.h"
#include "loadimage.h"
#include "recordeddockerfile.h"
#include "sampleimages.h"
#include "testprogram.h"
#include "wastereport.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** What builders record of a build, held against the image. */
class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void facts_data() { versions(); }
    void facts();
    void layersBySteps_data() { versions(); }
    void layersBySteps();
    void lines_data() { versions(); }
    void lines();
    void packedAnew();
    void findingsHavePlaces();
    void instructions_data();
    void instructions();
    void stages_data();
    void stages();
    void hostile_data();
    void hostile();
    void aboutSomethingElse();
    void nothingRecorded();

private:
    static void versions();
};

namespace
{

using Slsa = BuiltImage::Slsa;

LoadedImagePtr loadedFrom(const HandLayout &layout)
{
    const ImageSourcePtr source = openedSource(layout.files());
    return source ? loadImage(source, 0, {}, Job()).value_or(nullptr) : nullptr;
}

BuildRecordPtr recordOf(const LoadedImagePtr &image)
{
    return image ? readBuildRecord(*image->source, image->imageNumber, {}, Job()).value_or(nullptr) : nullptr;
}

/** "12-13|layers|written|visible|note", one line for each of the Dockerfile. */
QString lineText(const DockerfileLine &line)
{
    using Part = DockerfileLine::Part;
    QString layers;
    if (line.layer)
        layers = QStringLiteral("%1-%2").arg(line.layer->value - line.more).arg(line.layer->value);
    const QString part = line.part == Part::Comment ? QStringLiteral("#")
        : line.part == Part::OtherStage             ? QStringLiteral("other")
                                                    : QString();
    return QStringLiteral("%1-%2|%3|%4|%5|%6")
        .arg(line.first)
        .arg(line.last)
        .arg(part, layers)
        .arg(line.written)
        .arg(line.visible);
}

QStringList linesOf(const RecordedDockerfile &recorded)
{
    QStringList texts;
    for (const DockerfileLine &line : recorded.lines)
        texts.append(lineText(line));
    return texts;
}

const QStringList ExpectedLines {
    QStringLiteral("1-1|#||0|0"),
    QStringLiteral("2-2|||0|0"),
    QStringLiteral("3-3|other||0|0"),
    QStringLiteral("4-4|other||0|0"),
    QStringLiteral("5-5|other||0|0"),
    QStringLiteral("6-6|other||0|0"),
    QStringLiteral("8-8||0-0|90400|90400"),
    QStringLiteral("9-9|||0|0"),
    QStringLiteral("10-10|||0|0"),
    QStringLiteral("11-11|#||0|0"),
    QStringLiteral("12-13||1-1|45000|5000"),
    QStringLiteral("14-14||2-2|20000|20000"),
    QStringLiteral("15-15||3-3|0|0"),
    QStringLiteral("16-16|||0|0"),
};

}

void TestProvenance::versions()
{
    QTest::addColumn<bool>("isOld");
    QTest::newRow("SLSA 0.2") << true;
    QTest::newRow("SLSA 1") << false;
}

void TestProvenance::facts()
{
    QFETCH(bool, isOld);
    const BuildRecordPtr record = recordOf(loadedFrom(BuiltImage(isOld ? Slsa::V02 : Slsa::V1).layout()));
    QVERIFY(record && record->provenance);
    QCOMPARE(record->warnings, QStringList());
    const Provenance &provenance = *record->provenance;
    QCOMPARE(provenance.version, QString::fromLatin1(isOld ? "0.2" : "1"));
    QCOMPARE(provenance.builder, QStringLiteral("https://ci.example/runs/7"));
    QCOMPARE(provenance.started.toString(Qt::ISODate), QStringLiteral("2024-05-01T12:00:00Z"));
    QCOMPARE(provenance.started.secsTo(provenance.finished), 89);
    QCOMPARE(provenance.configPath, QStringLiteral("Dockerfile"));
    QCOMPARE(provenance.repository, QStringLiteral("https://git.example/shop.git"));
    QCOMPARE(provenance.revision, QStringLiteral("4f1a"));
    QCOMPARE(provenance.sourcePath(0), QStringLiteral("services/shop/Dockerfile"));
    QCOMPARE(provenance.arguments.size(), 1u);
    QCOMPARE(provenance.arguments[0].name + provenance.arguments[0].value, QStringLiteral("VERSION1.4.2"));
    QCOMPARE(provenance.materials.size(), 2u);
    QCOMPARE(provenance.materials[0].image, QStringLiteral("debian:12"));
    QCOMPARE(provenance.materials[0].digest, QStringLiteral("sha256:") + QString(64, QLatin1Char('d')));
    QCOMPARE(provenance.steps.size(), 10u);
    QCOMPARE(provenance.steps[7].inputs, (std::vector<std::size_t> {3, 6}));
}

void TestProvenance::layersBySteps()
{
    QFETCH(bool, isOld);
    const LoadedImagePtr image = loadedFrom(BuiltImage(isOld ? Slsa::V02 : Slsa::V1).layout());
    const BuildRecordPtr record = recordOf(image);
    QVERIFY(record && record->provenance);
    QStringList made;
    for (const StepLayers &one : layersOfSteps(*record->provenance, image->image()))
        made.append(QStringLiteral("%1:%2-%3").arg(one.step).arg(one.first.value).arg(one.last.value));
    QCOMPARE(made.join(QLatin1Char(' ')), QStringLiteral("0:0-0 3:1-1 7:2-2 8:3-3"));
}

void TestProvenance::lines()
{
    QFETCH(bool, isOld);
    const BuiltImage built(isOld ? Slsa::V02 : Slsa::V1);
    const LoadedImagePtr image = loadedFrom(built.layout());
    const BuildRecordPtr record = recordOf(image);
    QVERIFY(record);
    const std::optional<RecordedDockerfile> recorded = recordedDockerfile(*image, *record);
    QVERIFY(recorded);
    QCOMPARE(linesOf(*recorded), ExpectedLines);
    QCOMPARE(recorded->path, QStringLiteral("services/shop/Dockerfile"));
    QCOMPARE(recorded->text.toUtf8(), built.dockerfile);
    const auto lineAt = [&](int number) {
        return *std::find_if(recorded->lines.begin(), recorded->lines.end(),
            [number](const DockerfileLine &line) { return line.first == number; });
    };
    QVERIFY(lineAt(8).note.contains(QStringLiteral("debian:12 (dddddddddddd)")));
    QVERIFY(lineAt(3).note.contains(QStringLiteral("golang:1.22 (aaaaaaaaaaaa)")));
    QVERIFY(lineAt(3).note.contains(QStringLiteral("Only what is copied")));
    QCOMPARE(lineAt(9).note, QStringLiteral("Built with VERSION=1.4.2"));
    QCOMPARE(lineAt(2).note, QString());
    // Whoever removed it caused it, and whoever wrote it has the waste.
    QCOMPARE(lineAt(12).wasted, 40'000u);
    QCOMPARE(lineAt(15).caused, 40'000u);
}

/** The digests are others, but the order of the instructions is not. */
void TestProvenance::packedAnew()
{
    BuiltImage built;
    built.isPackedAnew = true;
    const LoadedImagePtr image = loadedFrom(built.layout());
    const BuildRecordPtr record = recordOf(image);
    QVERIFY(record && record->provenance);
    QVERIFY(layersOfSteps(*record->provenance, image->image()).empty());
    QCOMPARE(linesOf(recordedDockerfile(*image, *record).value()), ExpectedLines);
    // With another Dockerfile than that of the history, nothing is guessed.
    built.dockerfile.replace("LABEL", "ENV");
    const LoadedImagePtr other = loadedFrom(built.layout());
    const RecordedDockerfile unknown = recordedDockerfile(*other, *recordOf(other)).value();
    for (const DockerfileLine &line : unknown.lines)
        QVERIFY(!line.layer);
}

void TestProvenance::findingsHavePlaces()
{
    const LoadedImagePtr image = loadedFrom(BuiltImage().layout());
    const WasteReportPtr report = wasteReport(image, QStringLiteral("en"), Job()).value_or(nullptr);
    QVERIFY(report);
    QStringList places;
    for (std::size_t i = 0; i < report->findings.size(); ++i) {
        const std::optional<SourcePlace> place = report->placeOf(report->findings[i]);
        QVERIFY(place);
        places.append(placeText(*place));
        QVERIFY(report->texts[i].origin.contains(QStringLiteral("services/shop/Dockerfile")));
    }
    QVERIFY2(places.contains(QStringLiteral("services/shop/Dockerfile:15")), qPrintable(places.join(QLatin1Char(' '))));
}

void TestProvenance::instructions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *text, const char *found) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(found);
    };
    row("plain", "FROM a\nRUN b\n", "FROM1-1 RUN2-2");
    row("lower case", "from a\nrun b", "FROM1-1 RUN2-2");
    row("continued", "RUN a \\\n  b \\\n  c\nUSER d", "RUN1-3 USER4-4");
    row("a comment in between", "RUN a \\\n# why\n  b\nUSER d", "RUN1-3 USER4-4");
    row("a blank line in between", "RUN a \\\n\n  b\nUSER d", "RUN1-3 USER4-4");
    row("spaces behind the escape", "RUN a \\  \n  b\nUSER d", "RUN1-2 USER3-3");
    row("another escape", "# escape=`\nRUN a `\n  b\\\nUSER d", "RUN2-3 USER4-4");
    row("a directive that comes too late", "FROM a\n# escape=`\nRUN a `\nUSER d", "FROM1-1 RUN3-3 USER4-4");
    row("line ends of Windows", "FROM a\r\nRUN b \\\r\n c\r\n", "FROM1-1 RUN2-3");
    row("a byte order mark",
        "\xef\xbb\xbf"
        "FROM a\n",
        "FROM1-1");
    row("a here-document", "RUN <<EOF\nUSER x\n# no\nEOF\nUSER d", "RUN1-4 USER5-5");
    row("two of them", "COPY <<A <<-'B' /x/\n1\nA\n2\n\tB\nUSER d", "COPY1-5 USER6-6");
    row("one without an end", "RUN <<EOF\nUSER x\n", "RUN1-2");
    row("a here-string", "RUN cat <<<EOF\nUSER x\n", "RUN1-1 USER2-2");
    row("of an instruction that has none", "LABEL a=<<EOF\nUSER x\nEOF", "LABEL1-1 USER2-2 EOF3-3");
    row("ends within", "RUN a \\", "RUN1-1");
    row("nothing", "", "");
    row("only comments", "# a\n\n#b", "");
}

void TestProvenance::instructions()
{
    QFETCH(QByteArray, text);
    QStringList found;
    for (const SourceInstruction &one : readDockerfile(text).instructions)
        found.append(QStringLiteral("%1%2-%3").arg(one.verb).arg(one.first).arg(one.last));
    QTEST(found.join(QLatin1Char(' ')), "found");
}

void TestProvenance::stages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("below");
    const auto row = [](const char *name, const char *text, const char *target, const char *below) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(target) << QString::fromLatin1(below);
    };
    row("the last", "FROM a AS x\nFROM b\n", "", "1");
    row("by name", "FROM a AS x\nFROM b\n", "X", "0");
    row("by number", "FROM a AS x\nFROM b\n", "0", "0");
    row("on one another", "FROM a AS x\nFROM b as y\nFROM --platform=linux/amd64 x\n", "", "2 0");
    row("named like its image", "FROM debian AS debian\nFROM debian\n", "", "1 0");
    row("on itself", "FROM x AS x\n", "", "0");
    row("on a later one", "FROM y AS x\nFROM a AS y\n", "x", "0");
    row("without an image", "FROM\nFROM\n", "", "1");
    row("none", "RUN a\n", "", "");
}

void TestProvenance::stages()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, target);
    const DockerfileSource source = readDockerfile(text);
    QStringList below;
    for (const int stage : source.stagesBelow(source.stageNamed(target)))
        below.append(QString::number(stage));
    QTEST(below.join(QLatin1Char(' ')), "below");
}

void TestProvenance::hostile_data()
{
    QTest::addColumn<std::function<void(QJsonObject &)>>("change");
    QTest::addColumn<QString>("warning"); // Empty: none is needed.
    using Change = std::function<void(QJsonObject &)>;
    const auto row = [](const char *name, const QString &warning, const Change &change) {
        QTest::newRow(name) << change << warning;
    };
    // Of SLSA 1.
    const auto inBuildKit = [](const std::function<void(QJsonObject &)> &change) {
        return Change([change](QJsonObject &predicate) {
            QJsonObject details = predicate.value(QStringLiteral("runDetails")).toObject();
            QJsonObject metadata = details.value(QStringLiteral("metadata")).toObject();
            QJsonObject own = metadata.value(QStringLiteral("buildkit_metadata")).toObject();
            change(own);
            metadata.insert(QStringLiteral("buildkit_metadata"), own);
            details.insert(QStringLiteral("metadata"), metadata);
            predicate.insert(QStringLiteral("runDetails"), details);
        });
    };
    const auto inSource = [&](const std::function<void(QJsonObject &)> &change) {
        return inBuildKit([change](QJsonObject &own) {
            QJsonObject source = own.value(QStringLiteral("source")).toObject();
            change(source);
            own.insert(QStringLiteral("source"), source);
        });
    };
    const auto withData = [&](const QString &data) {
        return inSource([data](QJsonObject &source) {
            source.insert(QStringLiteral("infos"), QJsonArray {QJsonObject {{QStringLiteral("data"), data}}});
        });
    };
    const auto withLocation = [&](const char *json) {
        const QJsonObject location = QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
        return inSource([location](QJsonObject &source) {
            source.insert(QStringLiteral("locations"), QJsonObject {{QStringLiteral("step3"), location}});
        });
    };
    row("empty", {}, [](QJsonObject &predicate) { predicate = {}; });
    row("everything of another type", QStringLiteral("not an object"), [](QJsonObject &predicate) {
        for (const QString &key : predicate.keys())
            predicate.insert(key, QJsonArray {1, true});
    });
    row("wrong Base64", QStringLiteral("not Base64"), withData(QStringLiteral("RlJPTSBh%%%")));
    row("a huge Dockerfile", QStringLiteral("larger than"),
        withData(QString::fromLatin1(QByteArray(5 << 20, 'x').toBase64())));
    row("a Dockerfile of bytes", {},
        withData(QString::fromLatin1(QByteArray("FROM \xff\x00\x1b[2J\nRUN \x80", 18).toBase64())));
    row("a million instructions", {},
        withData(QString::fromLatin1(QByteArray("RUN a\n").repeated(100'000).toBase64())));
    row("a line that goes on for ever", {},
        withData(QString::fromLatin1(QByteArray("RUN \\\n").repeated(15'000).toBase64())));
    row("documents without end", {},
        withData(QString::fromLatin1(QByteArray("RUN <<A\n").repeated(15'000).toBase64())));
    row("as many stages", {}, withData(QString::fromLatin1(QByteArray("FROM a AS a\n").repeated(15'000).toBase64())));
    row("a line beyond the end", {},
        withLocation("{'locations': [{'ranges': [{'start': {'line': 9000}, 'end': {'line': 9001}}]}]}"));
    row("a line below the first", QStringLiteral("is in no line"),
        withLocation("{'locations': [{'ranges': [{'start': {'line': -3}, 'end': {'line': 0}}]}]}"));
    row("a line of a larger number", QStringLiteral("is in no line"),
        withLocation("{'locations': [{'ranges': [{'start': {'line': 1e300}, 'end': {'line': 1e301}}]}]}"));
    row("a range that ends before it starts", QStringLiteral("is in no line"),
        withLocation("{'locations': [{'ranges': [{'start': {'line': 9}, 'end': {'line': 3}}]}]}"));
    row("a file that is not there", QStringLiteral("is in no line"),
        withLocation("{'locations': [{'sourceIndex': 7, 'ranges': [{'start': {'line': 1}, 'end': {'line': 1}}]}]}"));
    row("layers that the image does not have", {}, inBuildKit([](QJsonObject &own) {
        const QJsonObject layer {{QStringLiteral("digest"), digestText("no layer of it")}};
        own.insert(
            QStringLiteral("layers"), QJsonObject {{QStringLiteral("step3:0"), QJsonArray {QJsonArray {layer}}}});
    }));
    row("layers without digests", QStringLiteral("have no digest"), inBuildKit([](QJsonObject &own) {
        own.insert(QStringLiteral("layers"),
            QJsonObject {{QStringLiteral("step3:0"), QJsonArray {QJsonArray {QJsonObject()}, 7}}});
    }));
    row("a folder outside", {}, inBuildKit([](QJsonObject &own) {
        own.insert(
            QStringLiteral("vcs"), QJsonObject {{QStringLiteral("localdir:dockerfile"), QStringLiteral("../../etc")}});
    }));
    row("steps without names", QStringLiteral("no name of its own"), [](QJsonObject &predicate) {
        QJsonObject definition = predicate.value(QStringLiteral("buildDefinition")).toObject();
        QJsonArray steps {7, QJsonObject(),
            QJsonObject {{QStringLiteral("id"), QStringLiteral("a")},
                {QStringLiteral("inputs"), QJsonArray {QStringLiteral("a:0"), QStringLiteral("b:0"), 7}}}};
        definition.insert(QStringLiteral("internalParameters"),
            QJsonObject {{QStringLiteral("buildConfig"), QJsonObject {{QStringLiteral("llbDefinition"), steps}}}});
        predicate.insert(QStringLiteral("buildDefinition"), definition);
    });
}

/** Whatever is in it, the image is shown, and each layer is of one instruction at most. */
void TestProvenance::hostile()
{
    QFETCH(std::function<void(QJsonObject &)>, change);
    QFETCH(QString, warning);
    BuiltImage built;
    built.change = change;
    const LoadedImagePtr image = loadedFrom(built.layout());
    const BuildRecordPtr record = recordOf(image);
    QVERIFY(record);
    QVERIFY(!image->source->damaged);
    const QString warnings = record->warnings.join(QLatin1Char('\n'));
    QVERIFY2(warning.isEmpty() ? warnings.isEmpty() : warnings.contains(warning), qPrintable(warnings));
    const std::optional<RecordedDockerfile> recorded = recordedDockerfile(*image, *record);
    std::vector<int> uses(image->layers.size(), 0);
    for (const DockerfileLine &line : recorded ? recorded->lines : std::vector<DockerfileLine>()) {
        QVERIFY(!line.text.contains(QChar(0x1b)));
        for (std::size_t i = 0; i < uses.size(); ++i)
            uses[i] += line.has(LayerIndex(i)) ? 1 : 0;
    }
    QVERIFY(std::all_of(uses.begin(), uses.end(), [](int count) { return count <= 1; }));
    if (recorded)
        QVERIFY(!recorded->path.contains(QStringLiteral("..")));
}

void TestProvenance::aboutSomethingElse()
{
    BuiltImage built;
    built.isBare = true;
    const HandLayout layout = built.layout([](HandLayout &own, const QJsonObject &manifest) {
        const QJsonObject other {{QStringLiteral("digest"), digestText("another image")}};
        BuiltImage::attach(own, manifest,
            {BuiltImage::statement(other, QStringLiteral("https://slsa.dev/provenance/v1"), QJsonObject())});
    });
    const BuildRecordPtr record = recordOf(loadedFrom(layout));
    QVERIFY(record);
    QCOMPARE(record->referrers.size(), 1u);
    QVERIFY(!record->provenance);
    QCOMPARE(record->warnings.size(), 1);
    QVERIFY(record->warnings[0].contains(QStringLiteral("something else")));
}

void TestProvenance::nothingRecorded()
{
    BuiltImage built;
    built.isBare = true;
    const LoadedImagePtr image = loadedFrom(built.layout());
    const BuildRecordPtr record = recordOf(image);
    QVERIFY(record);
    QVERIFY(record->referrers.empty() && record->warnings.isEmpty());
    QVERIFY(!recordedDockerfile(*image, *record));
}

STRATOSCOPE_TEST(TestProvenance)
#include "tst_provenance.moc"
