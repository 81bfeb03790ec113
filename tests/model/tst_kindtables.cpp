// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobcompressor.h"
#include "causetext.h"
#include "enginekind.h"
#include "imagesource.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>
#include <set>

using namespace stratoscope;

/** Every kind has a name, different from all others. */
class TestKindTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void names_data();
    void names();
    void everyCauseIsToldOnce();
    void enginesWithPlacesSayHow();
    void whatIsWrittenIsRecognised();
};

namespace
{

enum class Sample { First, Second, Third };

struct SampleRow
{
    Sample sample;
    int value;
};

static_assert(EnumeratorCount<Sample> == 3);
static_assert(hasRowPerKind(
    std::to_array<SampleRow>({{Sample::First, 1}, {Sample::Second, 2}, {Sample::Third, 3}}), &SampleRow::sample));
static_assert(!hasRowPerKind(std::to_array<SampleRow>({{Sample::First, 1}, {Sample::Second, 2}}), &SampleRow::sample));
static_assert(!hasRowPerKind(
    std::to_array<SampleRow>({{Sample::First, 1}, {Sample::Third, 3}, {Sample::Second, 2}}), &SampleRow::sample));
static_assert(CauseCount == 8);

struct Bytes : ByteSink
{
    Result<void> write(QByteArrayView bytes) override
    {
        all.append(bytes.toByteArray());
        return {};
    }

    QByteArray all;
};

/** The names that \a nameOf gives to each of \a Kind. */
template<typename Kind>
QStringList namesOf(const std::function<QString(Kind)> &nameOf)
{
    QStringList names;
    for (const Kind kind : AllKinds<Kind>)
        names.append(nameOf(kind));
    return names;
}

}

void TestKindTables::names_data()
{
    QTest::addColumn<QStringList>("names");
    const auto layouts = [](bool archived) {
        return namesOf<SourceFormat>([archived](SourceFormat format) { return formatName(format, archived); });
    };
    QTest::newRow("causes") << namesOf<Cause>([](Cause cause) { return QString::fromUtf8(causeName(cause)); });
    QTest::newRow("cause titles") << namesOf<Cause>(causeTitle);
    QTest::newRow("cause help") << namesOf<Cause>(causeHelp);
    QTest::newRow("cause colours") << namesOf<Cause>([](Cause cause) { return QString::number(causeRgb(cause)); });
    QTest::newRow("compressions") << namesOf<Compression>(compressionName);
    QTest::newRow("directory layouts") << layouts(false);
    QTest::newRow("single-file layouts") << layouts(true);
    QTest::newRow("artifacts") << namesOf<ArtifactKind>(artifactKindName);
    QTest::newRow("artifact titles") << namesOf<ArtifactKind>(artifactKindTitle);
    QTest::newRow("artifacts in a sentence") << namesOf<ArtifactKind>(artifactKindPhrase);
    QTest::newRow("engines") << namesOf<EngineKind>(engineName);
    const auto engines = [](const char *EngineRow::*text) {
        return namesOf<EngineKind>([text](EngineKind kind) { return QString::fromUtf8(engineRow(kind).*text); });
    };
    QTest::newRow("engine variables") << engines(&EngineRow::variable);
    QTest::newRow("hints when an engine denies access") << engines(&EngineRow::permissionHint);
    QTest::newRow("hints when an engine is not running") << engines(&EngineRow::stoppedHint);
    QTest::newRow("hints when there is no engine") << engines(&EngineRow::installHint);
}

void TestKindTables::names()
{
    QFETCH(QStringList, names);
    QVERIFY(!names.isEmpty());
    QVERIFY(!names.contains(QString()));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TestKindTables::everyCauseIsToldOnce()
{
    const auto causes = allCauses();
    QCOMPARE(causes.front(), Cause::Secret);
    QCOMPARE(std::set<Cause>(causes.begin(), causes.end()).size(), CauseCount);
}

void TestKindTables::enginesWithPlacesSayHow()
{
    for (const EngineKind kind : AllKinds<EngineKind>) {
        const EngineRow &row = engineRow(kind);
        QVERIFY(row.listFormat && *row.listFormat);
        QCOMPARE(bool(row.placeLabel), bool(row.placeOption));
        QCOMPARE(bool(row.placesCommand), bool(row.placeOption));
        QVERIFY(!row.placeLabel || QByteArray(row.placeLabel).contains("%1"));
    }
}

void TestKindTables::whatIsWrittenIsRecognised()
{
    for (const Compression compression : AllKinds<Compression>) {
        const auto written = writtenCompressions();
        QCOMPARE(canCompress(compression), std::find(written.begin(), written.end(), compression) != written.end());
        if (!canCompress(compression))
            continue;
        Bytes bytes;
        const auto compressor = makeCompressor(compression, 0, bytes);
        QVERIFY(compressor->write("plain text"));
        QVERIFY(compressor->finish());
        QCOMPARE(compressionName(sniffCompression(bytes.all)), compressionName(compression));
    }
}

STRATOSCOPE_TEST(TestKindTables)
#include "tst_kindtables.moc"
