// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "instructiontext.h"
#include "platform.h"
#include "testprogram.h"
#include "timestamp.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

class TestImageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void instructions_data();
    void instructions();
    void longInstruction();
    void timestamps_data();
    void timestamps();
    void platforms_data();
    void platforms();
    void parsesPlatform();
    void hostIsKnown();
};

void TestImageText::instructions_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, const char *raw, const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(raw) << QString::fromLatin1(shown);
    };
    row("empty", "", "");
    row("nop", "/bin/sh -c #(nop)  CMD [\"bash\"]", "CMD [\"bash\"]");
    row("nop add", "/bin/sh -c #(nop) ADD file:0d82 in / ", "ADD file:0d82 in /");
    row("run", "/bin/sh -c apt-get update", "RUN apt-get update");
    row("many lines", "/bin/sh -c set -eux; \t\n  make;\n make install", "RUN set -eux; make; make install");
    row("arguments", "|2 A=b C=d e /bin/sh -c make", "RUN make");
    row("arguments, nop", "|1 A=b /bin/sh -c #(nop) COPY a /b", "COPY a /b");
    row("arguments without a shell", "|1 A=b make", "|1 A=b make");
    row("only a pipe", "|", "|");
    row("buildkit", "RUN /bin/sh -c npm ci # buildkit", "RUN npm ci");
    row("buildkit arguments", "RUN |1 NODE_ENV=production /bin/sh -c npm ci # buildkit", "RUN npm ci");
    row("buildkit copy", "COPY . /srv # buildkit", "COPY . /srv");
    row("buildkit mount", "RUN --mount=type=cache /bin/sh -c x # buildkit", "RUN --mount=type=cache /bin/sh -c x");
    row("bash", "/bin/bash -o pipefail -c a | b", "RUN a | b");
    row("bash, options", "/bin/bash -eo pipefail -c a", "RUN a");
    row("joined options", "/bin/sh -ec a", "RUN a");
    row("plain", "CMD [\"/bin/sh\" \"-c\" \"serve\"]", "CMD [\"/bin/sh\" \"-c\" \"serve\"]");
    row("other tools", "bazel build ...", "bazel build ...");
    row("shell later", "ENTRYPOINT /bin/sh -c x", "ENTRYPOINT /bin/sh -c x");
    row("only the shell", "/bin/sh -c", "/bin/sh -c");
}

void TestImageText::instructions()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);
    QCOMPARE(instructionText(raw), shown);
}

void TestImageText::longInstruction()
{
    // A pattern that backtracks here would take minutes.
    const QString options = QStringLiteral("|1 ") + QStringLiteral("/bin/sh -a ").repeated(500'000);
    QVERIFY(instructionText(options).startsWith(QLatin1String("|1 /bin/sh")));
}

void TestImageText::timestamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");

    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("2024-05-01T12:00:00Z", "2024-05-01T12:00:00.000Z");
    row("2024-05-01T12:00:00.5Z", "2024-05-01T12:00:00.500Z");
    row("2024-05-01T12:00:00.123456789Z", "2024-05-01T12:00:00.123Z");
    row("2024-05-01T12:00:00+02:00", "2024-05-01T10:00:00.000Z");
    row("2024-05-01T00:30:00.999999999+05:30", "2024-04-30T19:00:00.999Z");
    row("2024-05-01T12:00:00-00:30", "2024-05-01T12:30:00.000Z");
    row("2024-05-01t12:00:00z", "2024-05-01T12:00:00.000Z");
    row("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z");
    row("1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z");
    row("0001-01-01T00:00:00Z", "");
    row("", "");
    row("yesterday", "");
    row("2024-05-01", "");
    row("2024-13-01T12:00:00Z", "");
    row("2024-02-30T12:00:00Z", "");
    row("2024-05-01T25:00:00Z", "");
    row("2024-05-01T12:00:00", "");
    row("2024-05-01T12:00:00+99:00", "");
    row("2024-05-01T12:00:00Z and more", "");
    QTest::newRow("long") << QStringLiteral("2024-05-01T12:00:00.") + QString(1'000'000, QLatin1Char('1'))
            + QLatin1Char('Z')
                          << QString();
}

void TestImageText::timestamps()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime time = parseTimestamp(text);
    QCOMPARE(time.isValid(), !utc.isEmpty());
    if (time.isValid())
        QCOMPARE(time.toString(Qt::ISODateWithMs), utc);
}

void TestImageText::platforms_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<bool>("accepts");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *wanted, const char *offered, bool accepts, bool same) {
        QTest::addRow("%s for %s", offered, wanted)
            << QString::fromLatin1(wanted) << QString::fromLatin1(offered) << accepts << same;
    };
    row("linux/amd64", "linux/amd64", true, true);
    row("linux/x86_64", "linux/amd64", true, true);
    row("Linux/AMD64", "linux/amd64", true, true);
    row("linux/amd64", "linux/arm64", false, false);
    row("linux/amd64", "windows/amd64", false, false);
    row("linux/aarch64", "linux/arm64/v8", true, true);
    row("linux/arm64/v8", "linux/arm64", true, true);
    row("linux/arm64", "linux/arm64/v9", true, false);
    row("linux/arm64/v9", "linux/arm64", false, false);
    row("linux/arm", "linux/arm/v6", true, false);
    row("linux/arm", "linux/arm/v7", true, true);
    row("linux/armel", "linux/arm/v6", true, true);
    row("linux/arm/7", "linux/arm/v7", true, true);
    row("linux/arm/v7", "linux/arm/v6", false, false);
    row("linux/amd64", "linux/amd64/v3", true, false);
    row("linux/i686", "linux/386", true, true);
}

void TestImageText::platforms()
{
    QFETCH(QString, wanted);
    QFETCH(QString, offered);
    const Platform left = Platform::parse(wanted).value();
    const Platform right = Platform::parse(offered).value();
    QTEST(left.accepts(right), "accepts");
    QTEST(left.isSameAs(right), "same");
    QTEST(right.isSameAs(left), "same");
}

void TestImageText::parsesPlatform()
{
    QCOMPARE(Platform::parse(QStringLiteral("linux/arm/v7"))->toString(), QStringLiteral("linux/arm/v7"));
    for (const char *text : {"", "linux", "linux/", "/amd64", "linux/arm/", "linux/arm/v7/x"}) {
        const Result<Platform> platform = Platform::parse(QString::fromLatin1(text));
        QVERIFY2(!platform, text);
        QCOMPARE(platform.error().kind, ErrorKind::Usage);
    }
}

void TestImageText::hostIsKnown()
{
    QVERIFY(Platform::host().isKnown());
    QVERIFY(!Platform::host().architecture.isEmpty());
    QVERIFY(!Platform().isKnown());
    QCOMPARE(Platform().toString(), QString());
}

STRATOSCOPE_TEST(TestImageText)
#include "tst_imagetext.moc"
