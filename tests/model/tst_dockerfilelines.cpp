// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilelines.h"
#include "testprogram.h"
#include "teststacks.h"
#include "wastereport.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

class TestDockerfileLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void instructions_data();
    void instructions();
    void bytesOfEachLine();
    void namesTheCulprit_data();
    void namesTheCulprit();
    void layersWithoutHistory();
    void text();
};

void TestDockerfileLines::instructions_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("instruction");
    const auto row = [](const char *raw, const char *instruction) {
        QTest::newRow(raw) << QString::fromUtf8(raw) << QString::fromUtf8(instruction);
    };
    row("/bin/sh -c #(nop)  CMD [\"node\" \"server.js\"]", "CMD [\"node\", \"server.js\"]");
    row("CMD [\"node\", \"server.js\"]", "CMD [\"node\", \"server.js\"]");
    row("/bin/sh -c #(nop) CMD [\"sh\"]", "CMD [\"sh\"]");
    row("CMD echo \"a\" \"b\"", "CMD echo \"a\" \"b\"");
    row("RUN /bin/sh -c make && make install # buildkit", "RUN make \\\n    && make install");
    row("|1 V=2 /bin/sh -c a && b", "RUN a \\\n    && b");
    row("RUN /bin/sh -c echo \"a && b\" && (c && d) # buildkit", "RUN echo \"a && b\" \\\n    && (c && d)");
    row("RUN /bin/sh -c echo '\\' && b # buildkit", "RUN echo '\\' \\\n    && b");
    row("EXPOSE map[80/tcp:{} 443/tcp:{}]", "EXPOSE 80/tcp 443/tcp");
    row("EXPOSE 80/tcp", "EXPOSE 80/tcp");
    row("VOLUME [/srv/uploads /data]", "VOLUME /srv/uploads /data");
    row("VOLUME [\"/a\"]", "VOLUME [\"/a\"]");
    row("HEALTHCHECK &{[\"CMD-SHELL\" \"curl -f localhost\"] \"30s\" \"3s\" \"0s\" '\\x00'}",
        "HEALTHCHECK --interval=30s --timeout=3s CMD curl -f localhost");
    row("COPY dist/ /srv # buildkit", "COPY dist/ /srv");
    row("", "");
}

void TestDockerfileLines::instructions()
{
    QFETCH(QString, raw);
    QTEST(dockerfileInstruction(raw), "instruction");
}

void TestDockerfileLines::bytesOfEachLine()
{
    const LoadedImagePtr image = shopStack();
    const std::vector<DockerfileLine> lines = dockerfileLines(*image);
    QCOMPARE(lines.size(), shopSteps().size());
    quint64 written = 0;
    quint64 wasted = 0;
    for (const DockerfileLine &line : lines) {
        QCOMPARE(line.visible + line.wasted, line.written);
        written += line.written;
        wasted += line.wasted;
    }
    // All layers except the container's own.
    const LayerStats &container = image->stats.layers.back();
    QCOMPARE(written, image->stats.size - container.size);
    QCOMPARE(wasted, image->stats.wastedBytes - container.wastedBytes);
    QVERIFY(!lines[1].layer);
    QCOMPARE(lines[2].layer, std::optional(LayerIndex(1)));
    QCOMPARE(lines[2].written, 109'400'000u);
    QCOMPARE(lines[2].wasted, 18'400'000u);
    QCOMPARE(lines[4].text, QStringLiteral("WORKDIR /srv/app"));
}

void TestDockerfileLines::namesTheCulprit_data()
{
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<quint64>("known"); // Without findings.
    QTest::addColumn<quint64>("caused");
    const auto row = [](const char *name, const char *below, const char *above, quint64 known, quint64 caused) {
        QTest::newRow(name) << QByteArray(below) << QByteArray(above) << known << caused;
    };
    row("chown copies", "f a 600 =x", "f a 600 =x uid=5", 600, 600);
    row("removes", "f a 600 =x\nf b 7 =y", "f .wh.a", 600, 600);
    row("moves", "f a 600 =x", "f .wh.a\nf b 600 =x", 600, 600);
    row("copies to another path", "f a 600 =x", "f b 600 =x", 0, 600);
    row("leaves a cache", "f a 600 =x", "f var/cache/apt/archives/x.deb 50 =z", 0, 50);
    row("hides a secret and wastes its bytes once", "f root/.netrc 10 =x", "f .wh.root", 10, 10);
    row("adds", "f a 600 =x", "f b 7 =y", 0, 0);
}

void TestDockerfileLines::namesTheCulprit()
{
    QFETCH(QByteArray, below);
    QFETCH(QByteArray, above);
    const LoadedImagePtr image = testStack({{"COPY a", below.constData()}, {"RUN b", above.constData()}});
    std::vector<DockerfileLine> lines = dockerfileLines(*image);
    QTEST(lines[1].caused, "known");
    QCOMPARE(lines[0].caused, 0u);
    const WasteReportPtr report = wasteReport(image, QStringLiteral("en"), Job()).value_or(nullptr);
    QVERIFY(report);
    costsByAccount(lines, report->account);
    QTEST(lines[1].caused, "caused");
    QCOMPARE(lines[0].caused, 0u);
    QCOMPARE(lines[0].caused + lines[1].caused, report->reclaimable.bytes);
    QCOMPARE(lines[0].wasted + lines[1].wasted, report->reclaimable.bytes);
}

void TestDockerfileLines::layersWithoutHistory()
{
    const LoadedImagePtr image = testStack({{"a", "f a 1"}, {"b", "f b 2"}});
    auto source = std::make_shared<ImageSource>(*image->source);
    source->images[0].config.history.pop_back();
    source->images[0].layers[1].historyStep.reset();
    LoadedImage changed(*image);
    changed.source = source;
    const std::vector<DockerfileLine> lines = dockerfileLines(changed);
    QCOMPARE(lines.size(), 2u);
    QVERIFY(lines[1].text.startsWith(QStringLiteral("# layer 1")));
    QCOMPARE(lines[1].written, 2u);
}

void TestDockerfileLines::text()
{
    const QString text = dockerfileText(dockerfileLines(*shopStack()));
    QVERIFY(text.startsWith(QLatin1Char('#')));
    QVERIFY(text.contains(
        QStringLiteral("\nENV PATH=/usr/bin:/bin\nRUN apt-get update \\\n    && apt-get install -y nodejs\n")));
    QVERIFY(text.endsWith(QLatin1Char('\n')));
}

STRATOSCOPE_TEST(TestDockerfileLines)
#include "tst_dockerfilelines.moc"
