// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffrows.h"
#include "lineorigins.h"
#include "patchtext.h"
#include "testprogram.h"
#include "textdiff.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

namespace
{

constexpr auto Counts = Whitespace::Counts;

TextDiff diffOf(const QByteArray &before, const QByteArray &after, Whitespace whitespace = Counts)
{
    return diffTexts(before, after, whitespace, Job()).value();
}

/** The second text, made of the first one and what the changes add. */
QByteArray applied(const TextDiff &diff)
{
    QByteArray text;
    quint32 at = 0;
    for (const SequenceChange &change : diff.script) {
        while (at < change.before.begin)
            text += diff.before.line(at++);
        for (quint32 i = change.after.begin; i < change.after.end; ++i)
            text += diff.after.line(i);
        at = change.before.end;
    }
    while (at < diff.before.count())
        text += diff.before.line(at++);
    return text;
}

quint32 changedLines(const EditScript &script)
{
    quint32 lines = 0;
    for (const SequenceChange &change : script)
        lines += change.before.size() + change.after.size();
    return lines;
}

/** The fewest lines to remove and to add, by the table of all pairs. */
quint32 fewestChanges(const TextLines &before, const TextLines &after)
{
    std::vector<std::vector<quint32>> shared(before.count() + 1, std::vector<quint32>(after.count() + 1, 0));
    for (quint32 i = before.count(); i-- > 0;) {
        for (quint32 j = after.count(); j-- > 0;)
            shared[i][j] = before.line(i) == after.line(j) ? shared[i + 1][j + 1] + 1
                                                           : std::max(shared[i + 1][j], shared[i][j + 1]);
    }
    return before.count() + after.count() - 2 * shared[0][0];
}

QByteArray randomText(QRandomGenerator &random, int lines, int kinds)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "line " + QByteArray::number(random.bounded(kinds)) + (random.bounded(9) == 0 ? "\r\n" : "\n");
    if (random.bounded(3) == 0)
        text.chop(1);
    return text;
}

QByteArray markedText(const TextLines &text, const std::vector<WordMark> &marks)
{
    QByteArray marked;
    for (quint32 i = 0; i < text.count(); ++i) {
        qsizetype at = 0;
        for (const WordMark &mark : marks) {
            if (mark.line != i)
                continue;
            marked += text.line(i).sliced(at, mark.begin - at);
            marked += '[' + text.line(i).sliced(mark.begin, mark.end - mark.begin).toByteArray() + ']';
            at = mark.end;
        }
        marked += text.line(i).sliced(at);
    }
    return marked;
}

QByteArray rowText(const std::vector<DiffRow> &rows)
{
    QByteArray text;
    const auto number
        = [](quint32 line) { return line == DiffRow::NoLine ? QByteArray("-") : QByteArray::number(line); };
    for (const DiffRow &row : rows) {
        text += row.kind == DiffRow::Kind::Folded ? "fold" + QByteArray::number(row.folded) + ' '
                                                  : QByteArray(1, " ~-+"[int(row.kind)]);
        text += number(row.before) + ':' + number(row.after) + ' ';
    }
    return text.trimmed();
}

}

/** Two texts compared: their lines, their words, the rows that show them, the patch, and where lines come from. */
class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void lines();
    void randomTexts();
    void hostileTexts_data();
    void hostileTexts();
    void manyChangesAreStillFound();
    void cancels();
    void ignoresWhitespace_data();
    void ignoresWhitespace();
    void words_data();
    void words();
    void rows();
    void rowsOfRandomTexts();
    void patches_data();
    void patches();
    void patchNamesAreQuoted();
    void origins();
};

void TestTextDiff::lines()
{
    const TextLines text("a\r\nb\n\nc");
    QCOMPARE(text.count(), 4u);
    QCOMPARE(text.line(0), QByteArrayView("a\r\n"));
    QCOMPARE(text.text(0), QByteArrayView("a"));
    QCOMPARE(text.text(2), QByteArrayView());
    QCOMPARE(text.line(3), QByteArrayView("c"));
    QVERIFY(text.isCutShort());
    QVERIFY(TextLines(QByteArray()).isEmpty());
    QVERIFY(!TextLines("a\n").isCutShort());
    QVERIFY(isBinary(QByteArray("a\0b", 3)));
    QVERIFY(!isBinary("a\xff"));
}

void TestTextDiff::randomTexts()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const int kinds = 1 + random.bounded(20);
        const QByteArray before = randomText(random, random.bounded(30), kinds);
        const QByteArray after = randomText(random, random.bounded(30), kinds);
        const TextDiff diff = diffOf(before, after);
        QCOMPARE(applied(diff), after);
        QVERIFY(!diff.isCoarse);
        QCOMPARE(changedLines(diff.script), fewestChanges(diff.before, diff.after));
        QCOMPARE(diff.script.empty(), before == after);
    }
}

void TestTextDiff::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QRandomGenerator random(8);
    const auto text = [&](int lines, int kinds) {
        QByteArray made;
        for (int i = 0; i < lines; ++i)
            made += QByteArray::number(random.bounded(kinds)) + '\n';
        return made;
    };
    QByteArray rising;
    QByteArray falling;
    for (int i = 0; i < 300'000; ++i) {
        rising += QByteArray::number(i) + '\n';
        falling += QByteArray::number(299'999 - i) + '\n';
    }
    QTest::newRow("few kinds of lines") << text(290'000, 3) << text(290'000, 3);
    QTest::newRow("many kinds of lines") << text(290'000, 200'000) << text(290'000, 200'000);
    QTest::newRow("the other way round") << rising << falling;
    QTest::newRow("few against many") << text(2'000, 2) << text(500'000, 2);
    QTest::newRow("many against few") << text(500'000, 2) << text(2'000, 2);
    QTest::newRow("a line each byte") << QByteArray(4'000'000, '\n')
                                      << QByteArray(3'000'000, '\n') + text(1'000'000, 2);
    QTest::newRow("one long line") << QByteArray(8'000'000, 'a') << QByteArray(8'000'000, 'b');
    QTest::newRow("many words") << QByteArray("a b ").repeated(2'000'000) << QByteArray("b a ").repeated(2'000'000);
    QTest::newRow("many changed lines with words")
        << QByteArray("a b c d\ne\n").repeated(100'000) << QByteArray("b a d c\ne\n").repeated(100'000);
}

/** They take a second or two, whatever the machine, and no more than a part of its memory. */
void TestTextDiff::hostileTexts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TextDiff diff = diffOf(before, after);
    QVERIFY(applied(diff) == after);
}

/** More lines changed than dtl is let compare at once, but not all of them at one place. */
void TestTextDiff::manyChangesAreStillFound()
{
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 40'000; ++i) {
        before += "package " + QByteArray::number(i) + "\nsame\nversion " + QByteArray::number(i % 7) + '\n';
        after += "package " + QByteArray::number(i) + "\nsame\nversion " + QByteArray::number((i + 1) % 7) + '\n';
    }
    const TextDiff diff = diffOf(before, after);
    QVERIFY(!diff.isCoarse);
    QCOMPARE(applied(diff), after);
    QCOMPARE(changedLines(diff.script), 80'000u);
}

void TestTextDiff::cancels()
{
    const Job job;
    job.cancel();
    const Result<TextDiff> diff = diffTexts("a\n", "b\n", Counts, job);
    QVERIFY(!diff && diff.error().kind == ErrorKind::Cancelled);
}

void TestTextDiff::ignoresWhitespace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("changes");
    QTest::newRow("indentation") << QByteArray("a\n b\n") << QByteArray("a\n\tb\n") << 0;
    QTest::newRow("line breaks") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb") << 0;
    QTest::newRow("within words") << QByteArray("a b\n") << QByteArray("ab\n") << 0;
    QTest::newRow("another word") << QByteArray("a b\n") << QByteArray("a  c\n") << 1;
    QTest::newRow("an empty line") << QByteArray("a\nb\n") << QByteArray("a\n \nb\n") << 1;
}

void TestTextDiff::ignoresWhitespace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(int(diffOf(before, after, Whitespace::Ignored).script.size()), "changes");
    QVERIFY(!diffOf(before, after).script.empty());
}

void TestTextDiff::words_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    const auto row = [](const char *name, const char *before, const char *after, const char *old, const char *now) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(old) << QByteArray(now);
    };
    row("a word", "port: 80\n", "port: 8080\n", "port: [80]\n", "port: [8080]\n");
    row("an added word", "listen 80 on all\n", "listen 80 on all fast\n", "listen 80 on all\n",
        "listen 80 on all[ fast]\n");
    row("spaces", "key = value\n", "key  = value\n", "key[ ]= value\n", "key[  ]= value\n");
    row("a carriage return", "one two\r\n", "one two\n", "one two[\r]\n", "one two\n");
    row("nothing in common", "one two three\n", "four five six\n", "one two three\n", "four five six\n");
    row("the pair of two", "alpha beta gamma\n", "new line here\nalpha beta delta\n", "alpha beta [gamma]\n",
        "new line here\nalpha beta [delta]\n");
    row("bytes", "name gr\xf6n one\n", "name gr\xfcn one\n", "name [gr\xf6n] one\n", "name [gr\xfcn] one\n");
}

void TestTextDiff::words()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TextDiff diff = diffOf(before, after);
    QTEST(markedText(diff.before, diff.words.before), "old");
    QTEST(markedText(diff.after, diff.words.after), "now");
}

void TestTextDiff::rows()
{
    const DiffOutline outline {20, 21, {{{9, 11}, {9, 12}}}, {{10, 10}}};
    QCOMPARE(rowText(diffRows(outline, DiffLayout::SideBySide, true)),
        QByteArray("fold6 0:0  6:6  7:7  8:8 ~9:9 ~10:10 +-:11  11:12  12:13  13:14 fold6 14:15"));
    QCOMPARE(rowText(diffRows(outline, DiffLayout::Unified, true)),
        QByteArray("fold6 0:0  6:6  7:7  8:8 -9:- -10:- +-:9 +-:10 +-:11  11:12  12:13  13:14 fold6 14:15"));
    QCOMPARE(rowText(diffRows({9, 10, {{{9, 9}, {9, 10}}}, {}}, DiffLayout::Unified, true)),
        QByteArray("fold6 0:0  6:6  7:7  8:8 +-:9"));
    QCOMPARE(changeStarts(diffRows(outline, DiffLayout::Unified, true)), std::vector<quint32>({4}));
    QCOMPARE(diffRows(outline, DiffLayout::Unified, false).size(), std::size_t(18 + 5));
    const std::vector<DiffRow> rows = diffRows(outline, DiffLayout::SideBySide, true);
    QCOMPARE(rowText(unfolded(rows.back())), QByteArray("14:15  15:16  16:17  17:18  18:19  19:20"));
    QCOMPARE(rowText(diffRows({3, 4, {{{1, 2}, {1, 3}}}, {{1, 2}}}, DiffLayout::SideBySide, false)),
        QByteArray("0:0 +-:1 ~1:2  2:3"));
}

/** Every line of both sides is in just one row, in order. */
void TestTextDiff::rowsOfRandomTexts()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 500; ++i) {
        const int kinds = 1 + random.bounded(20);
        const TextDiff diff
            = diffOf(randomText(random, random.bounded(40), kinds), randomText(random, random.bounded(40), kinds));
        const DiffOutline outline {diff.before.count(), diff.after.count(), diff.script, diff.words.pairs};
        for (const DiffLayout layout : {DiffLayout::SideBySide, DiffLayout::Unified}) {
            quint32 before = 0;
            quint32 after = 0;
            std::vector<DiffRow> all;
            for (const DiffRow &row : diffRows(outline, layout, i % 2 == 0)) {
                const std::vector<DiffRow> lines = row.folded > 0 ? unfolded(row) : std::vector<DiffRow> {row};
                all.insert(all.end(), lines.begin(), lines.end());
            }
            QCOMPARE(all, diffRows(outline, layout, false));
            for (const DiffRow &row : all) {
                QVERIFY(row.before == DiffRow::NoLine || row.before == before++);
                QVERIFY(row.after == DiffRow::NoLine || row.after == after++);
                QVERIFY(row.kind != DiffRow::Kind::Same || diff.before.line(row.before) == diff.after.line(row.after));
            }
            QCOMPARE(before, outline.before);
            QCOMPARE(after, outline.after);
        }
    }
}

void TestTextDiff::patches_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("patch");
    const auto row = [](const char *name, const char *before, const char *after, const char *patch) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(patch);
    };
    row("a line", "a\nb\nc\n", "a\nx\nc\n", "--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n");
    row("no line break", "a", "a\n", "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
    row("into an empty file", "", "a\n", "--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n");
    row("all of it", "a\nb\n", "", "--- a/f\n+++ b/f\n@@ -1,2 +0,0 @@\n-a\n-b\n");
    row("two hunks", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n",
        "--- a/f\n+++ b/f\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n");
    row("nothing", "a\n", "a\n", "");
}

void TestTextDiff::patches()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(patchText(diffOf(before, after), {"a/f", "b/f"}), "patch");
}

void TestTextDiff::patchNamesAreQuoted()
{
    const auto head = [](const QByteArray &path, bool isBefore) {
        return patchText(diffOf("a\n", "b\n"), patchNames(path, isBefore)).split('\n').first();
    };
    QCOMPARE(head("/etc/passwd", true), QByteArray("--- a/etc/passwd"));
    QCOMPARE(head("etc/passwd", false), QByteArray("--- /dev/null"));
    QCOMPARE(head("/a b", true), QByteArray("--- a/a b\t"));
    QCOMPARE(head("/gr\xc3\xbcn", true), QByteArray("--- a/gr\xc3\xbcn"));
    QCOMPARE(head("/x\n+++ y\xff\"", true), QByteArray("--- \"a/x\\012+++ y\\377\\\"\""));
}

/** Lines that are each there once: what comes from where is beyond doubt. */
void TestTextDiff::origins()
{
    QRandomGenerator random(10);
    for (int round = 0; round < 200; ++round) {
        LineOrigins origins;
        DiffBudget budget(FileComparisons, Job());
        std::vector<std::pair<QByteArray, quint32>> expected;
        int made = 0;
        for (quint32 version = 0; version < 12; ++version) {
            if (random.bounded(8) == 0) {
                origins.restart();
                for (auto &line : expected)
                    line.second = version;
            }
            for (int i = random.bounded(4); i > 0 && !expected.empty(); --i)
                expected.erase(expected.begin() + random.bounded(int(expected.size())));
            for (int i = random.bounded(5); i > 0; --i)
                expected.insert(expected.begin() + random.bounded(int(expected.size()) + 1),
                    {"line " + QByteArray::number(made++) + '\n', version});
            QByteArray text;
            std::vector<quint32> numbers;
            for (const auto &[line, number] : expected) {
                text += line;
                numbers.push_back(number);
            }
            origins.add(TextLines(text), version, budget);
            QCOMPARE(origins.origins(), numbers);
        }
    }
}

STRATOSCOPE_TEST(TestTextDiff)
#include "tst_textdiff.moc"
