// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "causetext.h"
#include "dockerfilelines.h"
#include "inodefates.h"
#include "randomstack.h"
#include "reportjson.h"
#include "reporttext.h"
#include "shorttext.h"
#include "testprogram.h"
#include "teststacks.h"
#include "wasteselection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace stratoscope;

/** Every byte of an image is in exactly one class, and whoever shows sums shows those of one account. */
class TestByteAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void addsUp();
    void eachByteOnce();
    void isInReports();
    void isInDockerfile();
    void culprits_data();
    void culprits();
};

namespace
{

constexpr quint32 RandomStacks = 300;

WasteReportPtr reportOfStack(quint32 seed)
{
    return wasteReport(randomStack(seed), QStringLiteral("en"), Job()).value_or(nullptr);
}

quint64 numberIn(const QJsonValue &object, const char *name)
{
    return static_cast<quint64>(object[QLatin1String(name)].toInteger(-1));
}

/** What JSON says the bytes of a layer or an image are for. */
ByteClasses classesIn(const QJsonValue &object)
{
    ByteClasses bytes;
    const QJsonValue classes = object[QLatin1String("classes")];
    bytes.needed = numberIn(classes, "needed");
    for (const Cause cause : allCauses()) {
        if (cause != Cause::Secret)
            bytes.wasted[static_cast<std::size_t>(cause)] = numberIn(classes, causeName(cause));
    }
    bytes.secret = numberIn(object, "secretBytes");
    bytes.caused = numberIn(object, "causedBytes");
    return bytes;
}

}

void TestByteAccount::addsUp()
{
    std::array<int, CauseCount> seen {};
    for (quint32 seed = 0; seed < RandomStacks; ++seed) {
        const WasteReportPtr report = reportOfStack(seed);
        QVERIFY(report);
        const ByteAccount &account = report->account;
        const ImageStats &stats = report->image->stats;
        QCOMPARE(account.layers.size(), stats.layers.size());
        ByteClasses sum;
        for (std::size_t i = 0; i < account.layers.size(); ++i) {
            const ByteClasses &layer = account.layers[i];
            QCOMPARE(layer.bytes(), stats.layers[i].size);
            QVERIFY(layer.secret <= stats.layers[i].size);
            // All that is hidden is wasted; of what is visible, copies and leftovers are.
            const auto of = [&](Cause cause) { return layer.wasted[static_cast<std::size_t>(cause)]; };
            QCOMPARE(layer.wastedBytes() - of(Cause::Duplicate) - of(Cause::Leftover), stats.layers[i].wastedBytes);
            QCOMPARE(of(Cause::Secret), 0u);
            sum.needed += layer.needed;
            sum.secret += layer.secret;
            sum.caused += layer.caused;
            for (std::size_t cause = 0; cause < CauseCount; ++cause) {
                sum.wasted[cause] += layer.wasted[cause];
                seen[cause] += layer.wasted[cause] > 0 ? 1 : 0;
            }
        }
        QCOMPARE(sum, account.image);
        QCOMPARE(sum.bytes(), stats.size);
        QCOMPARE(sum.caused, sum.wastedBytes());
        QCOMPARE(report->reclaimable.bytes, sum.wastedBytes());
        QCOMPARE(report->reclaimable.neededBytes, sum.needed);
        QCOMPARE(report->reclaimable.causes, sum.causes());
        WasteSelection all(report);
        for (std::size_t i = 0; i < report->findings.size(); ++i)
            all.select(i, true);
        QCOMPARE(all.savedBytes(), sum.wastedBytes());
        for (std::size_t i = 0; i < account.layers.size(); ++i)
            QCOMPARE(all.savedBytes(LayerIndex(i)), account.layers[i].wastedBytes());
    }
    for (const Cause cause : allCauses())
        QVERIFY2((seen[static_cast<std::size_t>(cause)] > 5) == (cause != Cause::Secret), causeName(cause));
}

void TestByteAccount::eachByteOnce()
{
    for (quint32 seed = 0; seed < RandomStacks; ++seed) {
        const WasteReportPtr report = reportOfStack(seed);
        QVERIFY(report);
        const UnionTree &tree = report->image->tree;
        // By inode, whichever of its names a finding has.
        std::map<VersionId, int> counts;
        for (const Finding &finding : report->findings) {
            quint64 bytes = 0;
            for (const FoundFile &file : finding.files) {
                bytes += file.bytes;
                QCOMPARE(tree.size(file.version), file.bytes);
                QCOMPARE(tree.inodeLayerIndex(file.version), finding.writer);
                VersionId first = file.version;
                for (const InodeName &name : tree.namesOf(file.version))
                    first = std::min(first, name.version);
                if (finding.cause != Cause::Secret)
                    QCOMPARE(++counts[first], 1);
            }
            QCOMPARE(bytes, finding.bytes);
        }
        forEachInode(tree, [&](const InodeFate &fate) {
            if (fate.hiddenBy != NeverHidden)
                QCOMPARE(counts[fate.name], 1);
        });
    }
}

void TestByteAccount::isInReports()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Result<ReportData> data = gatherReport(randomStack(seed), {}, Job());
        QVERIFY(data);
        const QJsonObject json = QJsonDocument::fromJson(reportJson(*data)).object();
        QCOMPARE(classesIn(json.value(QLatin1String("totals"))), data->account.image);
        const QJsonArray layers = json.value(QLatin1String("layers")).toArray();
        QCOMPARE(layers.size(), qsizetype(data->account.layers.size()));
        for (qsizetype i = 0; i < layers.size(); ++i) {
            QCOMPARE(classesIn(layers[i]), data->account.layers[std::size_t(i)]);
            QCOMPARE(data->wastedBytes(LayerIndex(std::size_t(i))), data->account.layers[std::size_t(i)].wastedBytes());
        }
        QCOMPARE(numberIn(json.value(QLatin1String("reclaimable")), "bytes"), data->account.image.wastedBytes());
        const QString text = reportText(*data, 0);
        const QString wasted = QStringLiteral("%1 wasted\n").arg(sizeText(data->account.image.wastedBytes()));
        QVERIFY2(text.contains(wasted), qPrintable(text));
    }
}

void TestByteAccount::isInDockerfile()
{
    for (quint32 seed = 0; seed < RandomStacks; ++seed) {
        const WasteReportPtr report = reportOfStack(seed);
        QVERIFY(report);
        std::vector<DockerfileLine> lines = dockerfileLines(*report->image);
        costsByAccount(lines, report->account);
        for (const DockerfileLine &line : lines) {
            QVERIFY(line.layer);
            const ByteClasses &layer = report->account.layers[line.layer->value];
            QCOMPARE(line.written, layer.bytes());
            QCOMPARE(line.wasted, layer.wastedBytes());
            QCOMPARE(line.caused, layer.caused);
        }
    }
}

void TestByteAccount::culprits_data()
{
    QTest::addColumn<QByteArray>("instruction");
    QTest::addColumn<QByteArray>("lower");
    QTest::addColumn<QByteArray>("upper");
    QTest::addColumn<int>("cause");
    QTest::addColumn<quint32>("culprit");
    QTest::addColumn<QString>("causedBy");
    const auto row = [](const char *name, const char *instruction, const char *lower, const char *upper, Cause cause,
                         quint32 layer, const char *causedBy) {
        QTest::newRow(name) << QByteArray(instruction) << QByteArray(lower) << QByteArray(upper) << int(cause) << layer
                            << QString::fromUtf8(causedBy);
    };
    row("chown copies", "RUN chown -R app /srv", "f srv/a 9 =x", "f srv/a 9 =x uid=5", Cause::Metadata, 1,
        "RUN chown -R app /srv");
    row("chown among others",
        "RUN apt-get update && apt-get install -y --no-install-recommends x && chown -R app /srv && y", "f srv/a 9 =x",
        "f srv/a 9 =x uid=5", Cause::Metadata, 1, "RUN … && chown -R app /srv && …");
    row("rm among others", "RUN rm -rf /srv/a && apt-get update && apt-get install -y --no-install-recommends x",
        "f srv/a 9 =x", "f srv/.wh.a", Cause::Removed, 1, "RUN rm -rf /srv/a && …");
    row("a copy that stays", "COPY b /srv", "f srv/a 9 =x", "f srv/b 9 =x", Cause::Duplicate, 1, "COPY b /srv");
    row("a secret that is removed", "RUN rm /srv/.netrc", "f srv/.netrc 9 =x", "f srv/.wh..netrc", Cause::Secret, 0,
        "COPY . /srv");
    row("nobody knows", "", "f srv/a 9 =x", "f srv/a 8 =y", Cause::Overwritten, 1, "layer 1");
}

void TestByteAccount::culprits()
{
    QFETCH(QByteArray, instruction);
    QFETCH(QByteArray, lower);
    QFETCH(QByteArray, upper);
    QFETCH(int, cause);
    const LoadedImagePtr image
        = testStack({{"COPY . /srv", lower.constData()}, {instruction.constData(), upper.constData()}});
    const WasteReportPtr report = wasteReport(image, QStringLiteral("en"), Job()).value_or(nullptr);
    QVERIFY(report);
    bool isFound = false;
    for (std::size_t i = 0; i < report->findings.size(); ++i) {
        if (int(report->findings[i].cause) != cause)
            continue;
        isFound = true;
        QTEST(culprit(report->findings[i]).value + 0u, "culprit");
        QTEST(report->texts[i].causedBy, "causedBy");
        const bool isUpper = report->findings[i].writer.value == 1;
        QCOMPARE(report->texts[i].writtenBy, isUpper ? QString::fromUtf8(instruction) : QStringLiteral("COPY . /srv"));
    }
    QVERIFY(isFound);
}

STRATOSCOPE_TEST(TestByteAccount)
#include "tst_byteaccount.moc"
