// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fixpatch.h"
#include "mergedinstruction.h"
#include "randomstack.h"
#include "reportformat.h"
#include "testprogram.h"
#include "teststacks.h"
#include "unifieddiff.h"
#include "wastereport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** All fixes at once: what goes together, and a diff that tools take. */
class TestFixPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void merges_data();
    void merges();
    void order();
    void together_data();
    void together();
    void ofRandomStacks();
    void ofManyLayers();
    void diffsApply_data();
    void diffsApply();
    void diffNumbers();
    void inReports();
};

namespace
{

using PatchSteps = std::vector<TestStep>;

FixPatch patchOf(const PatchSteps &steps)
{
    PatchSteps all {{"ADD rootfs.tar.xz /", "d usr 0755\nd var 0755\nd srv 0755"}};
    all.insert(all.end(), steps.begin(), steps.end());
    const WasteReportPtr report = wasteReport(testStack(all), QStringLiteral("en"), Job()).value_or(nullptr);
    return report ? report->patch : FixPatch();
}

/** Without the comment at the top and the base image. */
QString body(const QString &dockerfile)
{
    return dockerfile.section(QLatin1Char('\n'), 2).trimmed();
}

/** \a before with \a diff applied by the letter; nothing if a line of it does not fit. */
std::optional<QString> applied(const QString &before, const QString &diff)
{
    static const QRegularExpression head(QStringLiteral("^@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@$"));
    const QStringList old = before.split(QLatin1Char('\n'));
    const QStringList lines = diff.split(QLatin1Char('\n'));
    QStringList now;
    qsizetype next = 0; // In old.
    qsizetype i = lines.indexOf(QStringLiteral("+++ Dockerfile")) + 1;
    if (i == 0)
        return {};
    while (i < lines.size() && !lines[i].isEmpty()) {
        const QRegularExpressionMatch match = head.match(lines[i++]);
        if (!match.hasMatch())
            return {};
        qsizetype oldCount = match.captured(2).toInt();
        qsizetype newCount = match.captured(4).toInt();
        const qsizetype start = match.captured(1).toInt() - (oldCount > 0 ? 1 : 0);
        while (next < start)
            now.append(old[next++]);
        if (now.size() != match.captured(3).toInt() - (newCount > 0 ? 1 : 0))
            return {};
        for (; oldCount > 0 || newCount > 0; ++i) {
            const QChar sign = lines[i][0];
            if (sign != QLatin1Char('+') && (old.value(next++) != lines[i].mid(1) || oldCount-- == 0))
                return {};
            if (sign != QLatin1Char('-')) {
                now.append(lines[i].mid(1));
                --newCount;
            }
        }
    }
    return (now + old.mid(next)).join(QLatin1Char('\n'));
}

/** What \a program makes of it in a directory of its own; nothing if it is not there. */
std::optional<QString> appliedBy(const QString &program, const QStringList &arguments, const FixPatch &patch)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return {};
    const QTemporaryDir directory;
    const auto write = [&](const QString &name, const QString &text) {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
    };
    if (!write(QStringLiteral("Dockerfile"), patch.before) || !write(QStringLiteral("fix.patch"), patch.text))
        return {};
    QProcess process;
    process.setWorkingDirectory(directory.path());
    process.start(found, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    QFile file(directory.filePath(QStringLiteral("Dockerfile")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void checkPatch(const FixPatch &patch)
{
    const std::optional<QString> own = applied(patch.before, patch.text);
    QVERIFY2(own, qPrintable(patch.text));
    QCOMPARE(*own, patch.after);
    if (const auto by = appliedBy(QStringLiteral("patch"),
            {QStringLiteral("-p0"), QStringLiteral("--fuzz=0"), QStringLiteral("-i"), QStringLiteral("fix.patch")},
            patch))
        QCOMPARE(*by, patch.after);
    if (const auto by = appliedBy(QStringLiteral("git"),
            {QStringLiteral("apply"), QStringLiteral("-p0"), QStringLiteral("fix.patch")}, patch))
        QCOMPARE(*by, patch.after);
}

}

void TestFixPatch::merges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("afters");
    QTest::addColumn<QString>("merged"); // "no": the last does not go together with the others.
    const auto row = [](const char *name, const char *before, const QStringList &afters, const char *merged) {
        QTest::newRow(name) << QString::fromUtf8(before) << afters << QString::fromUtf8(merged);
    };
    const auto text = [](const char *latin) { return QString::fromUtf8(latin); };
    row("unchanged", "RUN a", {text("RUN a")}, "RUN a");
    row("both append", "RUN a", {text("RUN a \\\n    && b"), text("RUN a \\\n    && c")},
        "RUN a \\\n    && b \\\n    && c");
    row("the same twice", "RUN a", {text("RUN a \\\n    && b"), text("RUN a \\\n    && b")}, "RUN a \\\n    && b");
    row("mounts and commands", "RUN --network=none a",
        {text("RUN --network=none \\\n    --mount=x \\\n    a"), text("RUN --network=none \\\n    a \\\n    && b")},
        "RUN --network=none \\\n    --mount=x \\\n    a \\\n    && b");
    row("in front and behind", "RUN a", {text("RUN b \\\n    && a"), text("RUN a \\\n    && c")},
        "RUN b \\\n    && a \\\n    && c");
    row("words of one command", "RUN rm -rf /a /b /c", {text("RUN rm -rf /b /c"), text("RUN rm -rf /a /c")},
        "RUN rm -rf /c");
    row("all of its words", "RUN rm -rf /a /b \\\n    && x",
        {text("RUN rm -rf /b \\\n    && x"), text("RUN rm -rf /a \\\n    && x")}, "RUN x");
    row("all words of the only command", "RUN chown -R app /a /b",
        {text("RUN chown -R app /b"), text("RUN chown -R app /a")}, "");
    row("the same word", "RUN rm -rf /a /b /c", {text("RUN rm -rf /b /c"), text("RUN rm -rf /c")}, "no");
    row("words of who knows what", "RUN frob /a /b", {text("RUN frob /a"), text("RUN frob /b")}, "no");
    row("the same command", "RUN a \\\n    && b", {text("RUN a"), text("RUN a")}, "no");
    row("two commands", "RUN a \\\n    && b \\\n    && c", {text("RUN a \\\n    && c"), text("RUN b \\\n    && c")},
        "RUN c");
    row("dropped, then added to", "RUN a", {QString(), text("RUN a \\\n    && b")}, "no");
    row("added to, then dropped", "RUN a", {text("RUN a \\\n    && b"), QString()}, "no");
    row("a COPY twice", "COPY a /b", {text("COPY --chown=x a /b"), QString()}, "no");
    row("a COPY that becomes a RUN", "COPY a /b", {text("RUN ln -s /a /b")}, "RUN ln -s /a /b");
}

void TestFixPatch::merges()
{
    QFETCH(QString, before);
    QFETCH(QStringList, afters);
    QFETCH(QString, merged);
    MergedInstruction instruction(before);
    for (qsizetype i = 0; i < afters.size(); ++i) {
        const QString so = instruction.text();
        const bool isLast = i + 1 == afters.size();
        QCOMPARE(instruction.add(afters[i], LayerIndex(3)), !isLast || merged != QLatin1String("no"));
        if (isLast)
            QCOMPARE(instruction.text(), merged == QLatin1String("no") ? so : merged);
    }
}

void TestFixPatch::order()
{
    // What came later comes later, whichever is added first.
    MergedInstruction instruction(QStringLiteral("RUN a"));
    QVERIFY(instruction.add(QStringLiteral("RUN a \\\n    && late"), LayerIndex(5)));
    QVERIFY(instruction.add(QStringLiteral("RUN a \\\n    && last"), NeverHidden));
    QVERIFY(instruction.add(QStringLiteral("RUN a \\\n    && early"), LayerIndex(2)));
    QCOMPARE(instruction.text(), QStringLiteral("RUN a \\\n    && early \\\n    && late \\\n    && last"));
}

void TestFixPatch::together_data()
{
    QTest::addColumn<PatchSteps>("steps");
    QTest::addColumn<QString>("after");
    QTest::addColumn<quint64>("saves");
    QTest::addColumn<std::size_t>("leftOut");
    const auto row
        = [](const char *name, const PatchSteps &steps, const char *after, quint64 saves, std::size_t leftOut) {
              QTest::newRow(name) << steps << QString::fromUtf8(after) << saves << leftOut;
          };
    row("nothing to fix", {{"RUN a", "f a 70 =a"}}, "RUN a", 0, 0);
    row("two layers, one RUN that removes from both",
        {{"RUN a", "f tmp/a 70 =a\nf srv/a 9 =x"}, {"RUN b", "f var/b 30 =b\nf srv/b 9 =y"},
            {"RUN rm -rf /tmp/a /var/b && x", "f tmp/.wh.a\nf var/.wh.b\nf srv/c 9 =z"}},
        "RUN a \\\n    && rm -rf /tmp/a\nRUN b \\\n    && rm -rf /var/b\nRUN x", 100, 0);
    row("a cache, and what is removed later",
        {{"RUN apt-get install x", "f var/cache/apt/archives/x.deb 70 =a\nf usr/x 9 =x\nf opt/y 50 =y"},
            {"RUN rm -rf /opt/y", "f opt/.wh.y"}, {"CMD x"}},
        "RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \\\n    apt-get install x \\\n    && rm -rf "
        "/opt/y\n"
        "CMD x",
        120, 0);
    // Once the files are copied with their owner, the second RUN would remove them from another layer than now.
    row("a copy of a copy",
        {{"COPY . /srv/app", "d srv/app\nf srv/app/a 70 =a\nf srv/app/b 9 =b"},
            {"RUN chown -R 5 /srv/app", "d srv/app uid=5\nf srv/app/a 70 =a uid=5\nf srv/app/b 9 =b uid=5"},
            {"RUN rm /srv/app/a", "f srv/app/.wh.a"}},
        "COPY --chown=5 . /srv/app\nRUN rm /srv/app/a", 79, 1);
    row("what is not to be copied", {{"COPY . /srv", "f srv/.git/a 70 =a\nf srv/b 9 =b"}},
        "# .dockerignore: **/.git\nCOPY . /srv", 70, 0);
}

void TestFixPatch::together()
{
    QFETCH(PatchSteps, steps);
    QFETCH(std::size_t, leftOut);
    const FixPatch patch = patchOf(steps);
    QTEST(body(patch.after), "after");
    QTEST(patch.saves, "saves");
    QCOMPARE(patch.leftOut.size(), leftOut);
    QCOMPARE(patch.isEmpty(), patch.applied.empty());
    QCOMPARE(patch.text.count(QStringLiteral("# Left out")), qsizetype(leftOut));
    QCOMPARE(patch.savesByIgnoring > 0, patch.after.contains(QStringLiteral(".dockerignore")));
    if (!patch.isEmpty())
        checkPatch(patch);
}

void TestFixPatch::ofRandomStacks()
{
    std::size_t fixed = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const WasteReportPtr report = wasteReport(randomStack(seed), QStringLiteral("en"), Job()).value_or(nullptr);
        QVERIFY(report);
        const FixPatch &patch = report->patch;
        quint64 most = 0;
        for (const std::size_t number : patch.applied)
            most += report->fixes[number]->saves;
        QCOMPARE(patch.saves, most);
        QVERIFY(patch.saves <= report->account.image.wastedBytes());
        QCOMPARE(patch.applied.size() + patch.leftOut.size(),
            std::size_t(std::count_if(
                report->fixes.begin(), report->fixes.end(), [](const auto &fix) { return fix.has_value(); })));
        if (patch.isEmpty())
            continue;
        ++fixed;
        const std::optional<QString> now = applied(patch.before, patch.text);
        QVERIFY2(now, qPrintable(patch.text));
        QCOMPARE(*now, patch.after);
    }
    QVERIFY(fixed > 20);
}

void TestFixPatch::ofManyLayers()
{
    // Each layer removes what the one below wrote, in hundreds of lines.
    std::vector<std::pair<QByteArray, QByteArray>> texts;
    for (int i = 0; i < 100; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        const QByteArray now = QByteArray::number(i);
        texts.emplace_back("RUN touch /tmp/f" + now + " && rm /tmp/f" + before + " && a && b && c && d && e",
            "f tmp/f" + now + ' ' + QByteArray::number(100 + i) + " =a\nf tmp/.wh.f" + before + "\nf srv/x" + now + ' '
                + QByteArray::number(500 + i) + " =b");
    }
    PatchSteps steps;
    for (const auto &[instruction, lines] : texts)
        steps.push_back({instruction.constData(), lines.constData()});
    const FixPatch patch = patchOf(steps);
    QVERIFY(patch.applied.size() > 50);
    checkPatch(patch);
    // Only what changes is in it.
    QVERIFY(!patch.text.contains(QStringLiteral("\n-    && a \\\n")));
}

void TestFixPatch::diffsApply_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 10; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFixPatch::diffsApply()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto texts = [&] {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += QStringLiteral("line %1\n").arg(random.bounded(12));
        return text + QStringLiteral("end\n");
    };
    FixPatch patch;
    patch.before = texts();
    patch.after = texts();
    patch.text = QStringLiteral("# a comment\n") + unifiedDiff(patch.before, patch.after, QStringLiteral("Dockerfile"));
    checkPatch(patch);
}

void TestFixPatch::diffNumbers()
{
    const auto diff = [](const char *before, const char *after) {
        return unifiedDiff(QString::fromUtf8(before), QString::fromUtf8(after), QStringLiteral("f"));
    };
    QCOMPARE(diff("a\n", "a\n"), QString());
    QCOMPARE(diff("a\n", "b\n"), QStringLiteral("--- f\n+++ f\n@@ -1,1 +1,1 @@\n-a\n+b\n"));
    // Where a line goes on is a difference here.
    QCOMPARE(diff("a\n", "a \\\n b\n"), QStringLiteral("--- f\n+++ f\n@@ -1,1 +1,2 @@\n-a\n+a \\\n+ b\n"));
    QCOMPARE(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n1\n2\n3\n4\n5\n6\n7\n9\n"),
        QStringLiteral("--- f\n+++ f\n@@ -1,3 +1,4 @@\n+x\n 1\n 2\n 3\n@@ -5,5 +6,4 @@\n 5\n 6\n 7\n-8\n 9\n"));
}

void TestFixPatch::inReports()
{
    const LoadedImagePtr image
        = testStack({{"ADD rootfs.tar.xz /", "d usr 0755"}, {"RUN x '```'", "f var/log/a 70 =a"}});
    const Result<ReportData> data = gatherReport(image, {}, Job());
    QVERIFY(data);
    const FixPatch patch = fixPatch(*image, data->findings, data->rules);
    QVERIFY(patch.text.startsWith(
        QStringLiteral("# Saves 70 B of 70 B, uncompressed.\n--- Dockerfile\n+++ Dockerfile\n@@ ")));
    QCOMPARE(writtenReport(*data, ReportFormat::Patch), patch.text.toUtf8());
    const QJsonObject json = QJsonDocument::fromJson(writtenReport(*data, ReportFormat::Json)).object();
    const QJsonObject own = json.value(QLatin1String("fixPatch")).toObject();
    QCOMPARE(own.value(QLatin1String("patch")).toString(), patch.text);
    QCOMPARE(own.value(QLatin1String("saves")).toInt(), 70);
    const QString markdown = QString::fromUtf8(writtenReport(*data, ReportFormat::Markdown));
    QVERIFY2(markdown.contains(QStringLiteral("````diff\n") + patch.text), qPrintable(markdown));
    const QString html = QString::fromUtf8(writtenReport(*data, ReportFormat::Html));
    QVERIFY(html.contains(QStringLiteral("--- Dockerfile\n+++ Dockerfile\n")));
    const QString text = QString::fromUtf8(writtenReport(*data, ReportFormat::Text));
    QVERIFY2(text.contains(QStringLiteral("--format patch")), qPrintable(text));
}

STRATOSCOPE_TEST(TestFixPatch)
#include "tst_fixpatch.moc"
