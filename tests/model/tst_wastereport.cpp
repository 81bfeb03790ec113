// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportformat.h"
#include "testprogram.h"
#include "teststacks.h"
#include "wasteselection.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
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
    void followsTheProject();
    void findsTheProject();
    void reportsSayWhoOnce();
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

void TestWasteReport::followsTheProject()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral(".stratoscope.json"));
    const auto write = [&](const char *json) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(json) > 0;
    };
    const LoadedImagePtr image = shopStack();
    const WasteReportPtr before = reportOf(image);
    QVERIFY(before->project.file.isEmpty());
    const auto report = [&] {
        return wasteReport(image, QStringLiteral("en"), Job(), {QStringLiteral("/no/such/folder"), folder.path()})
            .value_or(nullptr);
    };
    QVERIFY(write(R"({"exclude": ["/var"], "failOver": ["wasted>5MB", "layers>1"]})"));
    const WasteReportPtr after = report();
    QCOMPARE(after->project.file, name);
    QVERIFY(after->projectProblem.isEmpty());
    QCOMPARE(after->excluded.bytes, 18'400'000u);
    QCOMPARE(after->reclaimable.bytes, before->reclaimable.bytes - 18'400'000u);
    QCOMPARE(after->hiddenBytes(), before->hiddenBytes() - 18'400'000u);
    // What is excluded breaks no rule.
    QCOMPARE(after->checked.size(), std::size_t(2));
    QVERIFY(!after->checked[0].isBroken);
    QVERIFY(after->checked[1].isBroken);
    QVERIFY(after->isRuleBroken());

    QVERIFY(write("{"));
    const WasteReportPtr faulty = report();
    QVERIFY2(faulty->projectProblem.contains(name), qPrintable(faulty->projectProblem));
    QCOMPARE(faulty->findings.size(), before->findings.size());
    QVERIFY(!faulty->isRuleBroken());
}

/** Who is to blame and who wrote the bytes, also where no instruction tells more than the layer's number. */
void TestWasteReport::reportsSayWhoOnce()
{
    const LoadedImagePtr image
        = testStack({{"RUN make", "f var/log/a.log 90000"}, {"RUN rm -r /srv", ""}}, "f var/log/.wh.a.log");
    const auto data = gatherReport(image, {}, Job());
    QVERIFY(data.has_value());
    const QByteArray text = writtenReport(*data, ReportFormat::Text);
    QVERIFY2(text.contains("Caused by: the container\n"), text.constData());
    QVERIFY2(text.contains("Written by: layer 0, RUN make\n"), text.constData());
    const QByteArray markdown = writtenReport(*data, ReportFormat::Markdown);
    QVERIFY2(markdown.contains("| the container | layer 0 · <code>RUN make</code> |"), markdown.constData());
    const QByteArray html = writtenReport(*data, ReportFormat::Html);
    QVERIFY2(html.contains("<dt>Caused by</dt><dd>the container</dd>"), html.constData());
    QVERIFY2(html.contains("<dt>Written by</dt><dd>layer 0 · <code>RUN make</code></dd>"), html.constData());
}

void TestWasteReport::findsTheProject()
{
    QTemporaryDir folder;
    const QString image = folder.filePath(QStringLiteral("shop.tar"));
    QVERIFY(QFile(image).open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("out/layout")));
    const QString here;
    QCOMPARE(projectFolders({}), QStringList(here));
    QCOMPARE(projectFolders(QStringLiteral("docker://shop:2.4")), QStringList(here));
    QCOMPARE(projectFolders(image), QStringList({here, folder.path()}));
    QCOMPARE(projectFolders(folder.filePath(QStringLiteral("out/layout"))),
        QStringList({here, folder.filePath(QStringLiteral("out/layout")), folder.filePath(QStringLiteral("out"))}));
    // A directory of that name is no file.
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".stratoscope.json")));
    const Result<ProjectRules> none = readProjectRules({folder.path()});
    QVERIFY(none && none->file.isEmpty());
}

STRATOSCOPE_TEST(TestWasteReport)
#include "tst_wastereport.moc"
