// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilefix.h"
#include "findings.h"
#include "linediff.h"
#include "reportjson.h"
#include "reportmarkdown.h"
#include "reportsarif.h"
#include "testprogram.h"
#include "teststacks.h"
#include "wastetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Fixes that can be pasted: for each cause, the instructions before and after. */
class TestDockerfileFix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void everyCause_data();
    void everyCause();
    void wordsAlone_data();
    void wordsAlone();
    void differences();
    void inReports();
};

namespace
{

using FixSteps = std::vector<TestStep>;

/** An instruction above \a steps' base image. */
TestStep base()
{
    return {"ADD rootfs.tar.xz /", "d usr 0755\nd var 0755\nd srv 0755"};
}

/** The first fix of \a cause of the image of \a steps; nothing if there is none. */
std::optional<DockerfileFix> fixOf(Cause cause, const FixSteps &steps, bool *found = nullptr)
{
    const LoadedImagePtr image = testStack(steps);
    const LeftoverRules rules = leftoverRules(QStringLiteral("en"));
    const std::vector<Finding> all = findings(image->tree, {}, matchRules(rules, image->tree.paths()));
    for (const Finding &finding : all) {
        if (finding.cause != cause)
            continue;
        if (found)
            *found = true;
        return fixFor(finding, all, *image, rules);
    }
    return {};
}

}

void TestDockerfileFix::everyCause_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<FixSteps>("steps");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<quint64>("saves");
    const auto row = [](const char *name, Cause cause, const FixSteps &steps, const char *before, const char *after,
                         quint64 saves) {
        FixSteps all {base()};
        all.insert(all.end(), steps.begin(), steps.end());
        QTest::newRow(name) << cause << all << QString::fromUtf8(before) << QString::fromUtf8(after) << saves;
    };
    const char *lists = "f var/lib/apt/lists/a 100 =a\nf usr/bin/x 50 =x";
    row("removed, of what a RUN wrote", Cause::Removed,
        {{"/bin/sh -c apt-get update && apt-get install -y x", lists}, {"/bin/sh -c #(nop)  ENV A=b"},
            {"RUN /bin/sh -c rm -rf /var/lib/apt/lists/* /opt && x --init # buildkit", "f var/lib/apt/lists/.wh.a"}},
        "RUN apt-get update \\\n    && apt-get install -y x\nRUN rm -rf /var/lib/apt/lists/* /opt \\\n    && x --init",
        "RUN apt-get update \\\n    && apt-get install -y x \\\n    && rm -rf /var/lib/apt/lists/*\nRUN rm -rf /opt "
        "\\\n    && x --init",
        100);
    row("removed, relative, and nothing is left", Cause::Removed,
        {{"RUN /bin/sh -c make # buildkit", "f srv/a.o 70 =a\nf srv/a 50 =x"}, {"WORKDIR /srv"},
            {"RUN /bin/sh -c rm *.o # buildkit", "f srv/.wh.a.o"}},
        "RUN make\nRUN rm *.o", "RUN make \\\n    && rm /srv/*.o", 70);
    row("removed, after a layer between, which stays", Cause::Removed,
        {{"RUN a", "f tmp/a 70 =a"}, {"RUN b", "f tmp/b 30 =b\nf srv/b 9 =c"},
            {"RUN rm -r /tmp/*", "f tmp/.wh.a\nf tmp/.wh.b"}},
        "RUN a\n# …\nRUN rm -r /tmp/*", "RUN a \\\n    && rm -r /tmp/*\n# …\nRUN rm -r /tmp/*", 70);
    row("removed, where the other commands need it", Cause::Removed,
        {{"RUN curl -O x.tgz", "f x.tgz 70 =a"}, {"RUN tar xf x.tgz && rm x.tgz", "f .wh.x.tgz\nf srv/x 60 =x"}},
        "RUN curl -O x.tgz\nRUN tar xf x.tgz \\\n    && rm x.tgz",
        "RUN curl -O x.tgz \\\n    && tar xf x.tgz \\\n    && rm x.tgz", 70);
    row("removed, by what names no files", Cause::Removed,
        {{"RUN apt-get install -y x", "f var/cache/apt/x.deb 70 =a\nf srv/x 9 =x"},
            {"RUN apt-get clean", "f var/cache/apt/.wh.x.deb"}},
        "RUN apt-get install -y x\nRUN apt-get clean", "RUN apt-get install -y x \\\n    && apt-get clean", 70);
    row("removed, of what a COPY wrote", Cause::Removed,
        {{"COPY . /srv/app # buildkit", "f srv/app/tests/big 70 =a\nf srv/app/x 9 =x"},
            {"RUN rm -rf /srv/app/tests", "f srv/app/.wh.tests"}},
        "COPY . /srv/app\nRUN rm -rf /srv/app/tests", "# .dockerignore: tests/big\nCOPY . /srv/app", 70);
    row("removed, of what a COPY wrote for the RUN", Cause::Removed,
        {{"COPY dist/x.tgz /tmp/ # buildkit", "f tmp/x.tgz 70 =a"},
            {"RUN tar xf /tmp/x.tgz -C /srv && rm /tmp/x.tgz", "f tmp/.wh.x.tgz\nf srv/x 9 =x"}},
        "COPY dist/x.tgz /tmp/\nRUN tar xf /tmp/x.tgz -C /srv \\\n    && rm /tmp/x.tgz",
        "RUN --mount=type=bind,source=dist/x.tgz,target=/tmp/x.tgz \\\n    tar xf /tmp/x.tgz -C /srv", 70);
    row("removed, of what an ADD loaded", Cause::Removed,
        {{"ADD https://example.org/x.tgz /tmp/ # buildkit", "f tmp/x.tgz 70 =a"},
            {"RUN tar xf /tmp/x.tgz && rm /tmp/x.tgz", "f tmp/.wh.x.tgz\nf srv/x 9 =x"}},
        "ADD https://example.org/x.tgz /tmp/\nRUN tar xf /tmp/x.tgz \\\n    && rm /tmp/x.tgz",
        "RUN curl -fsSL -o /tmp/x.tgz 'https://example.org/x.tgz' \\\n    && tar xf /tmp/x.tgz \\\n    && rm "
        "/tmp/x.tgz",
        70);
    row("metadata, chown after COPY", Cause::Metadata,
        {{"COPY . /srv/app # buildkit", "d srv/app\nf srv/app/a 70 =a"},
            {"RUN /bin/sh -c chown -R app:app /srv/app # buildkit", "d srv/app uid=5\nf srv/app/a 70 =a uid=5"}},
        "COPY . /srv/app\nRUN chown -R app:app /srv/app", "COPY --chown=app:app . /srv/app", 70);
    row("metadata, chown after COPY into a directory that is there", Cause::Metadata,
        {{"/bin/sh -c #(nop) COPY dir:0123 in /srv", "f srv/a 70 =a"},
            {"/bin/sh -c x && chown -Rf 5 /srv", "d srv uid=5\nf srv/a 70 =a uid=5"}},
        "COPY SOURCE /srv\nRUN x \\\n    && chown -Rf 5 /srv",
        "COPY --chown=5 SOURCE /srv\nRUN x \\\n    && chown -f 5 /srv", 70);
    row("metadata, chmod after COPY", Cause::Metadata,
        {{"COPY --chmod=644 run.sh /usr/bin/ # buildkit", "f usr/bin/run.sh 70 =a mode=0644"},
            {"RUN chmod +x /usr/bin/run.sh", "f usr/bin/run.sh 70 =a mode=0755"}},
        "COPY --chmod=644 run.sh /usr/bin/\nRUN chmod +x /usr/bin/run.sh", "COPY --chmod=755 run.sh /usr/bin/", 70);
    row("metadata, chmod after RUN", Cause::Metadata,
        {{"RUN make", "f srv/a 70 =a mode=0644"}, {"RUN chmod 755 /srv/a && b", "f srv/a 70 =a mode=0755"}},
        "RUN make\nRUN chmod 755 /srv/a \\\n    && b", "RUN make \\\n    && chmod 755 /srv/a\nRUN b", 70);
    row("overwritten, by the next RUN", Cause::Overwritten,
        {{"RUN cd /srv && make", "f srv/a 70 =a"}, {"RUN strip /srv/a && b", "f srv/a 60 =b"}},
        "RUN cd /srv \\\n    && make\nRUN strip /srv/a \\\n    && b",
        "RUN cd /srv \\\n    && make \\\n    && (strip /srv/a && b)", 70);
    row("overwritten, by a COPY", Cause::Overwritten,
        {{"RUN install", "f srv/it's 70 =a\nf srv/b 9 =b"}, {"COPY etc /srv", "f srv/it's 60 =b"}},
        "RUN install\nCOPY etc /srv", "RUN install \\\n    && rm -f '/srv/it'\\''s'\nCOPY etc /srv", 70);
    row("overwritten, both by COPY", Cause::Overwritten,
        {{"COPY . /srv", "f srv/a 70 =a\nf srv/b 9 =b"}, {"COPY dist/ /srv/", "f srv/a 60 =b"}},
        "COPY . /srv\nCOPY dist/ /srv/", "# .dockerignore: a\nCOPY . /srv\nCOPY dist/ /srv/", 70);
    row("unchanged, by the same COPY", Cause::Unchanged,
        {{"COPY a /srv", "f srv/a 70 =a"}, {"COPY a /srv", "f srv/a 70 =a"}}, "COPY a /srv\nCOPY a /srv", "COPY a /srv",
        70);
    row("moved, after RUN", Cause::Moved,
        {{"RUN make", "f srv/a 70 =a\nf srv/b 9 =b"}, {"RUN mv /srv/a /usr/a", "f srv/.wh.a\nf usr/a 70 =a"}},
        "RUN make\nRUN mv /srv/a /usr/a", "RUN make \\\n    && mv /srv/a /usr/a", 70);
    row("moved, after COPY", Cause::Moved,
        {{"COPY a /srv/", "f srv/a 70 =a"}, {"RUN mv /srv/a /usr/b", "f srv/.wh.a\nf usr/b 70 =a"}},
        "COPY a /srv/\nRUN mv /srv/a /usr/b", "COPY a /usr/b", 70);
    row("duplicate, by COPY", Cause::Duplicate,
        {{"COPY a /srv/a", "f srv/a/x 70000 =a\nf srv/a/y/z 60000 =b"},
            {"COPY a /srv/b", "f srv/b/x 70000 =a\nf srv/b/y/z 60000 =b"}},
        "COPY a /srv/b", "RUN ln -s /srv/a /srv/b", 130000);
    row("duplicate, by RUN", Cause::Duplicate,
        {{"COPY a /srv/a", "f srv/a 70000 =a"}, {"RUN b", "f srv/b 70000 =a\nf srv/c 9 =c"}}, "RUN b",
        "RUN b \\\n    && rm -rf /srv/b \\\n    && ln -s /srv/a /srv/b", 70000);
    row("leftover lists", Cause::Leftover, {{"RUN apt-get update", lists}}, "RUN apt-get update",
        "RUN apt-get update \\\n    && rm -rf /var/lib/apt/lists/*", 100);
    row("leftover packages", Cause::Leftover, {{"RUN apt-get install x", "f var/cache/apt/archives/x.deb 70 =a"}},
        "RUN apt-get install x",
        "RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \\\n    apt-get install x", 70);
    row("leftover caches of a home", Cause::Leftover,
        {{"|1 A=b /bin/sh -c npm ci && npm test", "f home/app/.npm/x 70 =a\nf root/.npm/y 9 =b"}},
        "RUN npm ci \\\n    && npm test",
        "RUN --mount=type=cache,target=/home/app/.npm \\\n    --mount=type=cache,target=/root/.npm \\\n    npm ci \\\n "
        "   && npm test",
        79);
    row("leftover logs", Cause::Leftover, {{"RUN x", "f var/log/a 70 =a\nf var/log/b/c 9 =b"}}, "RUN x",
        "RUN x \\\n    && find /var/log -type f -exec rm -f {} +", 79);
    row("leftover history", Cause::Leftover, {{"COPY . /srv", "f srv/.git/a 70 =a\nf srv/.git/b/c 9 =b"}},
        "COPY . /srv", "# .dockerignore: **/.git\nCOPY . /srv", 79);
    row("secret that the next RUN needs", Cause::Secret,
        {{"COPY . /srv", "f srv/.env 70 =a\nf srv/b 9 =b"}, {"RUN ./x .env && rm -f .env tmp", "f srv/.wh..env"}},
        "COPY . /srv\nRUN ./x .env \\\n    && rm -f .env tmp",
        "# .dockerignore: .env\nCOPY . /srv\nRUN --mount=type=secret,id=env,target=/srv/.env \\\n    ./x .env \\\n    "
        "&& rm -f tmp",
        0);
    row("secret copied alone", Cause::Secret,
        {{"COPY .env /srv/", "f srv/.env 70 =a"}, {"RUN ./x --config=/srv/.env", "f srv/b 9 =b"}},
        "COPY .env /srv/\nRUN ./x --config=/srv/.env",
        "RUN --mount=type=secret,id=env,target=/srv/.env \\\n    ./x --config=/srv/.env", 0);
    row("secret written by a RUN", Cause::Secret, {{"RUN echo a=b > /srv/.env && ./x /srv/.env", "f srv/.env 70 =a"}},
        "RUN echo a=b > /srv/.env \\\n    && ./x /srv/.env",
        "RUN --mount=type=secret,id=env,target=/srv/.env \\\n    ./x /srv/.env", 0);
}

void TestDockerfileFix::everyCause()
{
    QFETCH(Cause, cause);
    QFETCH(FixSteps, steps);
    const std::optional<DockerfileFix> fix = fixOf(cause, steps);
    QVERIFY(fix);
    QTEST(fix->before, "before");
    QTEST(fix->after, "after");
    QTEST(fix->saves, "saves");
}

void TestDockerfileFix::wordsAlone_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<FixSteps>("steps");
    const auto row
        = [](const char *name, Cause cause, const FixSteps &steps) { QTest::newRow(name) << cause << steps; };
    const char *removed = "f .wh.a";
    row("of the base image", Cause::Removed, {{"RUN a", "f a 70 =a"}, {"RUN rm /a", removed}});
    const auto above = [&](const char *name, const char *writer, const char *hider) {
        row(name, Cause::Removed, {base(), {writer, "f a 70 =a\nf b 50 =b"}, {hider, removed}});
    };
    above("no history", "", "RUN rm /a");
    above("several lines", "RUN /bin/sh -c x\nrm -rf /", "RUN rm /a");
    above("a heredoc", "RUN /bin/sh -c cat <<EOF > /a", "RUN rm /a");
    above("characters that disguise", "RUN echo \xe2\x80\xae; touch /a", "RUN rm /a");
    above("control characters", "RUN echo \x1b[2J; touch /a", "RUN rm /a");
    above("quotes that do not end", "RUN echo 'a", "RUN rm /a");
    above("parentheses that do not end", "RUN (echo a", "RUN rm /a");
    above("a comment", "RUN touch /a # && rm", "RUN rm /a");
    above("a line that goes on", "RUN touch /a \\", "RUN rm /a");
    above("what runs in the background", "RUN daemon &", "RUN rm /a");
    above("the form of exec", "RUN [\"touch\", \"/a\"]", "RUN rm /a");
    above("without a RUN", "RUN touch /a", "COPY empty /");
    row("another user", Cause::Removed, {base(), {"RUN a", "f a 70 =a"}, {"USER app"}, {"RUN rm /a", removed}});
    row("needed between", Cause::Removed,
        {base(), {"RUN touch /a", "f a 70 =a"}, {"RUN cat a", "f c 5 =c"}, {"RUN rm /a", removed}});
    row("needed by another RUN", Cause::Unchanged,
        {base(), {"COPY p /srv/", "f srv/p 70 =a"}, {"RUN x", "f c 5 =c"}, {"COPY . /srv/", "f srv/p 70 =a"}});
    row("a user that is not there yet", Cause::Metadata,
        {base(), {"COPY . /srv/app", "f srv/app/a 70 =a"},
            {"RUN useradd app && chown -R app /srv/app", "f srv/app/a 70 =a uid=5"}});
    row("part of a COPY", Cause::Metadata,
        {base(), {"COPY . /srv", "f srv/a/a 70 =a\nf srv/b 70 =a"},
            {"RUN chown -R 5 /srv/a", "f srv/a/a 70 =a uid=5"}});
    row("another stage", Cause::Leftover, {base(), {"COPY /out /srv", "f srv/.git/a 70 =a"}});
    row("a path that cannot be written", Cause::Overwritten,
        {base(), {"RUN x", "f srv/\xe2\x80\xae 70 =a\nf b 9 =b"}, {"COPY etc /srv", "f srv/\xe2\x80\xae 60 =b"}});
    row("small files that happen to be equal", Cause::Duplicate,
        {base(), {"RUN a", "f srv/a 70 =a"}, {"RUN b", "f srv/b 70 =a"}});
    static const QByteArray longest = "RUN " + QByteArray(10'000, 'x');
    above("what is very long", longest.constData(), "RUN rm /a");
}

void TestDockerfileFix::wordsAlone()
{
    QFETCH(Cause, cause);
    QFETCH(FixSteps, steps);
    bool isFound = false;
    const std::optional<DockerfileFix> fix = fixOf(cause, steps, &isFound);
    QVERIFY(isFound);
    QVERIFY2(!fix, qPrintable(fix ? fix->after : QString()));
}

void TestDockerfileFix::differences()
{
    using Change = DiffLine::Change;
    const QString before = QStringLiteral("RUN a \\\n    && b\nRUN c");
    const QString after = QStringLiteral("RUN a \\\n    && b \\\n    && d");
    const std::vector<DiffLine> expected {{Change::None, QStringLiteral("RUN a \\")},
        {Change::None, QStringLiteral("    && b \\")}, {Change::Removed, QStringLiteral("RUN c")},
        {Change::Added, QStringLiteral("    && d")}};
    QVERIFY(lineDiff(before, after) == expected);
    // Texts that take long to compare are not: all of the one, then all of the other.
    const QString many = QString(100'000, QLatin1Char('\n'));
    QCOMPARE(lineDiff(many, many).size(), std::size_t(100'001));
    QString left;
    QString right;
    for (int i = 0; i < 20'000; ++i) {
        left += QStringLiteral("%1\n").arg(i);
        right += QStringLiteral("%1\n").arg(20'000 - i);
    }
    QCOMPARE(lineDiff(left, right).size(), std::size_t(40'002));
}

void TestDockerfileFix::inReports()
{
    const LoadedImagePtr image = testStack({base(), {"RUN x '```'", "f var/log/a 70 =a"}});
    const Result<ReportData> data = gatherReport(image, {}, Job());
    QVERIFY(data);
    const QString after = QStringLiteral("RUN x '```' \\\n    && find /var/log -type f -exec rm -f {} +");
    const QJsonObject report = QJsonDocument::fromJson(reportJson(*data)).object();
    const QJsonObject fix = report.value(QLatin1String("findings")).toArray().at(0)[QLatin1String("fix")].toObject();
    QCOMPARE(fix.value(QLatin1String("before")).toString(), QStringLiteral("RUN x '```'"));
    QCOMPARE(fix.value(QLatin1String("after")).toString(), after);
    QCOMPARE(fix.value(QLatin1String("saves")).toInt(), 70);
    QVERIFY(reportSarif(*data, QStringLiteral("1.0")).contains("\"after\""));
    // A fence that the instruction cannot end.
    const QString markdown = QString::fromUtf8(reportMarkdown(*data));
    QVERIFY2(markdown.contains(QStringLiteral("\n````dockerfile\n%1\n````\n").arg(after)), qPrintable(markdown));
    const QString text = wasteText(*data, 40);
    QVERIFY2(
        text.contains(QStringLiteral("\n                RUN x '```' \\\n                    && find /var/log -type f "
                                     "-exec rm -f {} +\n")),
        qPrintable(text));
}

STRATOSCOPE_TEST(TestDockerfileFix)
#include "tst_dockerfilefix.moc"
