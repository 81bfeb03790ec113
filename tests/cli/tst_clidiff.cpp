// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using namespace imagebuilder;

/** stratoscope-cli diff: two files, two images from one file, and the exit codes. */
class TestCliDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void json();
    void text();
    void markdown();
    void isStable();
    void squashedIsTheSame();
    void exitCodes_data();
    void exitCodes();

private:
    CliImage m_image;
    QString m_before;
    QString m_after; ///< One more layer, with a large file and an oddly named one, and one more variable.
    QString m_both; ///< shop:2.4 and shop:2.5 in one file.
};

void TestCliDiff::initTestCase()
{
    m_before = m_image.write(QStringLiteral("before.tar"));
    const std::vector<TarEntry> more {tarEntry("srv", TarType::Directory, 0755),
        tarEntry("srv/large", TarType::File, 0644, QByteArray(50'000, 'x')),
        tarEntry("srv/odd\xe9|`<b>", TarType::File, 0644, "odd")};
    ImageSet &set = m_image.set();
    set.layers.push_back(packLayer(writeTar(more).value(), Packing::Gzip).value());
    ImageSpec newer = set.images[0];
    newer.names = QStringList(QStringLiteral("shop:2.5"));
    newer.steps.push_back({QStringLiteral("COPY large"), {}, {}, set.layers.size() - 1});
    set.images.push_back(newer);
    m_both = m_image.write(QStringLiteral("both.tar"), Form::Oci);
    set.images.erase(set.images.begin());
    m_after = m_image.write(QStringLiteral("after.tar"));
}

void TestCliDiff::json()
{
    const CliRun run
        = runCli({QStringLiteral("diff"), m_before, m_after, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QJsonObject document = run.document();
    const QJsonObject totals = document.value(QLatin1String("totals")).toObject();
    QCOMPARE(totals.value(QLatin1String("gained")).toInt(), 50'003);
    QCOMPARE(totals.value(QLatin1String("lost")).toInt(), 0);
    QCOMPARE(totals.value(QLatin1String("added")).toInt(), 2);
    const QJsonObject why = document.value(QLatin1String("why")).toArray().at(0).toObject();
    QCOMPARE(why.value(QLatin1String("path")).toString(), QStringLiteral("/srv/large"));
    QCOMPARE(why.value(QLatin1String("layer")).toInt(), 3);
    QCOMPARE(why.value(QLatin1String("createdBy")).toString(), QStringLiteral("COPY large"));
    QStringList paths;
    const QJsonArray listed = document.value(QLatin1String("paths")).toArray();
    for (const QJsonValue &path : listed)
        paths.append(path.toObject().value(QLatin1String("path")).toString());
    QCOMPARE(paths.join(QLatin1Char(' ')), QStringLiteral("/ /srv /srv/large /srv/odd\\xe9|`<b>"));
    QCOMPARE(QByteArray::fromBase64(listed.last().toObject().value(QLatin1String("pathBytes")).toString().toLatin1()),
        QByteArray("/srv/odd\xe9|`<b>"));
    QCOMPARE(document.value(QLatin1String("layers")).toArray().size(), 4);
    QCOMPARE(document.value(QLatin1String("layers")).toArray().at(0).toObject().value(QLatin1String("kind")).toString(),
        QStringLiteral("shared"));
}

void TestCliDiff::text()
{
    const CliRun run = runCli({QStringLiteral("diff"), m_both, QStringLiteral("--image"), QStringLiteral("shop:2.5"),
        QStringLiteral("--image-b"), QStringLiteral("shop:2.4")});
    QCOMPARE(run.errors, QByteArray());
    const QString text = QString::fromUtf8(run.output);
    QVERIFY2(text.contains(QLatin1String("Why it shrank")), run.output.constData());
    QVERIFY2(text.contains(QStringLiteral("0 B  50.0 kB      1  /srv/large")), run.output.constData());
    QVERIFY2(text.contains(QLatin1String("2 removed")), run.output.constData());
}

void TestCliDiff::markdown()
{
    const CliRun run
        = runCli({QStringLiteral("diff"), m_before, m_after, QStringLiteral("--format"), QStringLiteral("markdown")});
    QCOMPARE(run.exitCode, 0);
    // Text from an image is never markup.
    QVERIFY2(!run.output.contains("<b>"), run.output.constData());
    QVERIFY2(run.output.contains("/srv/large"), run.output.constData());
}

void TestCliDiff::isStable()
{
    for (const char *format : {"text", "json", "markdown"}) {
        const QStringList arguments {
            QStringLiteral("diff"), m_before, m_after, QStringLiteral("--format"), QString::fromLatin1(format)};
        QCOMPARE(runCli(arguments).output, runCli(arguments).output);
    }
}

/** Squashing only drops what a container cannot see. */
void TestCliDiff::squashedIsTheSame()
{
    const QString squashed = m_image.path(QStringLiteral("squashed.tar"));
    QCOMPARE(runCli({QStringLiteral("squash"), m_after, QStringLiteral("-o"), squashed}).exitCode, 0);
    const CliRun run = runCli({QStringLiteral("diff"), m_after, squashed, QStringLiteral("--exit-code")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("A container sees no difference."), run.output.constData());
}

void TestCliDiff::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QString code = QStringLiteral("--exit-code");
    QTest::newRow("they differ") << QStringList {m_before, m_after} << 0;
    QTest::newRow("different, --exit-code") << QStringList {code, m_before, m_after} << 5;
    QTest::newRow("equal, --exit-code") << QStringList {code, m_before, m_before} << 0;
    const QString digests = QStringLiteral("--digests");
    QTest::newRow("different builds") << QStringList {digests, code, m_before, m_after} << 5;
    QTest::newRow("one build") << QStringList {digests, code, m_before, m_before} << 0;
    QTest::newRow("digests of contents") << QStringList {digests, QStringLiteral("--content"), QStringLiteral("/a"),
        m_before, m_after} << 2;
    QTest::newRow("nothing to compare with") << QStringList {m_before} << 2;
    QTest::newRow("three") << QStringList {m_before, m_before, m_before} << 2;
    QTest::newRow("no such file") << QStringList {m_before, m_image.path(QStringLiteral("none.tar"))} << 3;
    QTest::newRow("no such format") << QStringList {m_before, m_after, QStringLiteral("--format"), QStringLiteral("x")}
                                    << 2;
    QTest::newRow("no such image") << QStringList {m_both, QStringLiteral("--image-b"), QStringLiteral("x")} << 2;
}

void TestCliDiff::exitCodes()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(QStringList {QStringLiteral("diff")} + arguments);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.errors.isEmpty(), run.exitCode == 0 || run.exitCode == 5);
}

STRATOSCOPE_TEST(TestCliDiff)
#include "tst_clidiff.moc"
