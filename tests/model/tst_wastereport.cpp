// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "testprogram.h"
#include "teststacks.h"
#include "wasteselection.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

class TestWasteReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void knowsAllOfAnImage();
    void leavesOutWhatIsExcluded();
    void answersWhatIsOpen();
    void isCancelled();
    void selectionAddsUp();
    void secretsAreNoSaving();
};

namespace
{

WasteReportPtr reportOf(const LoadedImagePtr &image)
{
    return wasteReport(image, QStringLiteral("en"), Job()).value_or(nullptr);
}

std::size_t numberOf(const WasteReport &report, Cause cause)
{
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        if (report.findings[i].cause == cause)
            return i;
    }
    return report.findings.size();
}

}

void TestWasteReport::knowsAllOfAnImage()
{
    const WasteReportPtr report = reportOf(shopStack());
    QVERIFY(report);
    QCOMPARE(report->texts.size(), report->findings.size());
    const std::size_t removed = numberOf(*report, Cause::Removed);
    QCOMPARE(report->findings[removed].bytes, 18'400'000u);
    QCOMPARE(report->texts[removed].place, QStringLiteral("/var/lib/apt/lists/Packages"));
    quint64 sum = 0;
    for (const Finding &finding : report->findings)
        sum += finding.cause == Cause::Secret ? 0 : finding.bytes;
    QCOMPARE(report->reclaimable.bytes, sum);
    QVERIFY(report->dive->efficiency < 1);
}

void TestWasteReport::leavesOutWhatIsExcluded()
{
    const LoadedImagePtr image = shopStack();
    const Result<WasteReport> all = gatherWaste(image, {QStringLiteral("en"), {}, true, true}, Job());
    const Result<WasteReport> less = gatherWaste(image, {QStringLiteral("en"), {"var/lib/apt"}, true, true}, Job());
    QVERIFY(all && less);
    QCOMPARE(less->excluded.bytes, all->reclaimable.bytes - less->reclaimable.bytes);
    QVERIFY(less->excluded.bytes >= 18'400'000u);
    QCOMPARE(less->reclaimable.neededBytes + less->reclaimable.bytes, image->stats.size);
    const Result<WasteReport> score = gatherWaste(image, {QStringLiteral("en"), {}, false, true}, Job());
    QVERIFY(score && score->dive && score->findings.empty());
    QVERIFY(!gatherWaste(image, {QStringLiteral("en"), {}, true, false}, Job())->dive);
}

void TestWasteReport::answersWhatIsOpen()
{
    // As long as nobody has read the contents, it is unknown whether they differ; unreadable ones count as different.
    const LoadedImagePtr image = testStack({{"a", "f a 10"}, {"b", "f a 10"}});
    QVERIFY(!image->tree.questions().empty());
    const WasteReportPtr report = reportOf(image);
    QVERIFY(report->image->tree.questions().empty());
    QVERIFY(report->image->tree.sharesShapeWith(image->tree));
    QCOMPARE(report->findings.size(), 1u);
    QCOMPARE(report->findings.front().cause, Cause::Overwritten);
}

void TestWasteReport::isCancelled()
{
    const Job job;
    job.cancel();
    const Result<WasteReportPtr> report = wasteReport(shopStack(), QStringLiteral("en"), job);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

void TestWasteReport::selectionAddsUp()
{
    const LoadedImagePtr image = shopStack();
    const WasteReportPtr report = reportOf(image);
    WasteSelection selection(report);
    QCOMPARE(selection.savedBytes(), 0u);
    QVERIFY(selection.layers().empty());
    std::vector<quint64> expected(image->layers.size());
    for (std::size_t i = 0; i < report->findings.size(); ++i) {
        selection.select(i, true);
        selection.select(i, true);
        expected[report->findings[i].writer.value] += selection.isSelectable(i) ? report->findings[i].bytes : 0;
    }
    QCOMPARE(selection.savedBytes(), report->reclaimable.bytes);
    QCOMPARE(selection.savedCompressed(), report->reclaimable.compressedBytes);
    quint64 sum = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(selection.savedBytes(LayerIndex(i)), expected[i]);
        QVERIFY(expected[i] <= image->stats.layers[i].size);
        sum += selection.savedBytes(LayerIndex(i));
    }
    QCOMPARE(sum, selection.savedBytes());

    const std::size_t removed = numberOf(*report, Cause::Removed);
    selection.select(removed, false);
    QCOMPARE(selection.savedBytes(), report->reclaimable.bytes - report->findings[removed].bytes);
    for (std::size_t i = 0; i < report->findings.size(); ++i)
        selection.select(i, false);
    QCOMPARE(selection.count(), 0u);
    QCOMPARE(selection.savedBytes(), 0u);
    QVERIFY(selection.layers().empty());
}

void TestWasteReport::secretsAreNoSaving()
{
    const WasteReportPtr report = reportOf(testStack({{"a", "f root/.netrc 10 =a"}}));
    const std::size_t secret = numberOf(*report, Cause::Secret);
    QVERIFY(secret < report->findings.size());
    WasteSelection selection(report);
    QVERIFY(!selection.isSelectable(secret));
    selection.select(secret, true);
    QVERIFY(!selection.isSelected(secret));
    QCOMPARE(selection.savedBytes(), 0u);
}

STRATOSCOPE_TEST(TestWasteReport)
#include "tst_wastereport.moc"
