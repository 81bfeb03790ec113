// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layertext.h"
#include "pathsearch.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stratoscope;

class TestPathSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void finds_data();
    void finds();
    void agreesWithTheFullPath();
    void deliversTheBestFirst();
    void findsWhatLayersSpeakOf();
    void deliversInParts();
    void stopsWhenCancelled();
};

namespace
{

std::vector<PathId> matchesOf(const PathTable &paths, const QString &text)
{
    const Result<PathMatches> found = pathsContaining(paths, text);
    std::vector<PathId> list;
    for (std::size_t i = 0; found && i < found->matches.size(); ++i) {
        if (found->matches[i])
            list.push_back(PathId(i));
    }
    return found && found->count == list.size() ? list : std::vector<PathId>();
}

UnionTree numberedFiles(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "f d/x" + QByteArray::number(i) + '\n';
    return stackFromText({lines.constData()});
}

/** Everything that searchPaths() delivers, in order. */
std::vector<PathId> delivered(const UnionTree &tree, const QString &text)
{
    std::vector<PathId> list;
    searchPaths(tree, text, Job(),
        [&](const SearchHits &hits) { list.insert(list.end(), hits.more.begin(), hits.more.end()); });
    return list;
}

std::vector<PathId> hitsOf(const UnionTree &tree, const QString &text)
{
    std::vector<PathId> list = delivered(tree, text);
    std::sort(list.begin(), list.end());
    return list;
}

}

void TestPathSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *text, const char *found) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("passwd", "/etc/passwd /usr/bin/Passwd");
    row("PASS", "/etc/passwd /usr/bin/Passwd");
    row("etc/p", "/etc/passwd");
    row("tc/passw", "/etc/passwd");
    row("/etc", "/etc /etc/passwd");
    row("etc/", "/etc/passwd");
    row("usr/bin/p", "/usr/bin/Passwd");
    row("sr/bin", "/usr/bin /usr/bin/Passwd");
    row("r/in", "");
    row("bin", "/usr/bin /usr/bin/Passwd");
    row("\u00fc", "/\u00fcber");
    row("nothing", "");
    row("/", "/etc /etc/passwd /usr /usr/bin /usr/bin/Passwd /\u00fcber");
    row("///", "");
}

void TestPathSearch::finds()
{
    QFETCH(QString, text);
    PathTable paths;
    for (const char *path : {"etc/passwd", "usr/bin/Passwd", "\u00fcber"})
        paths.internPath(path);
    QStringList found;
    for (const PathId path : matchesOf(paths, text))
        found.append(QString::fromUtf8(paths.fullPath(path)));
    QTEST(found.join(QLatin1Char(' ')), "found");
}

void TestPathSearch::agreesWithTheFullPath()
{
    // Every substring of every path is found exactly where it occurs.
    const UnionTree tree = stackFromText({"f a/ab/abc\nf ab/a/b\nf b/ab\nf a/b/a/b/a\nf abab/ba"});
    const PathTable &paths = tree.paths();
    for (std::size_t i = 1; i < paths.size(); ++i) {
        const QByteArray full = paths.fullPath(PathId(i));
        for (qsizetype from = 0; from < full.size(); ++from) {
            for (qsizetype length = 1; from + length <= full.size(); ++length) {
                const QByteArray piece = full.mid(from, length);
                std::vector<PathId> expected;
                for (std::size_t j = 1; j < paths.size(); ++j) {
                    if (paths.fullPath(PathId(j)).contains(piece))
                        expected.push_back(PathId(j));
                }
                QCOMPARE(matchesOf(paths, QString::fromUtf8(piece)), expected);
                QCOMPARE(hitsOf(tree, QString::fromUtf8(piece)), expected);
            }
        }
    }
}

void TestPathSearch::deliversTheBestFirst()
{
    const UnionTree tree = stackFromText({"f lib/a/lib\nf lib/b\nf var/Lib"});
    QStringList found;
    for (const PathId path : delivered(tree, QStringLiteral("lib")))
        found.append(QString::fromUtf8(tree.paths().fullPath(path)));
    QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("/lib /lib/a/lib /var/Lib /lib/a /lib/b"));
}

void TestPathSearch::findsWhatLayersSpeakOf()
{
    // Deleted files, and whiteouts of nothing, but not the names of the whiteouts themselves.
    const UnionTree tree = stackFromText({"f d/gone 1", "f d/.wh.gone\nf d/.wh.never-gone"});
    QStringList found;
    for (const PathId path : delivered(tree, QStringLiteral("gone")))
        found.append(QString::fromUtf8(tree.paths().fullPath(path)));
    found.sort();
    QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("/d/gone /d/never-gone"));
}

void TestPathSearch::deliversInParts()
{
    const UnionTree tree = numberedFiles(250'000);
    std::size_t parts = 0;
    std::size_t listed = 0;
    bool wasComplete = false;
    searchPaths(tree, QStringLiteral("x"), Job(), [&](const SearchHits &hits) {
        QVERIFY(!wasComplete);
        wasComplete = hits.isComplete;
        listed += hits.more.size();
        ++parts;
    });
    QVERIFY(wasComplete);
    QVERIFY(parts > 2);
    QCOMPARE(listed, std::size_t(250'000));
}

void TestPathSearch::stopsWhenCancelled()
{
    const UnionTree tree = numberedFiles(250'000);
    const Job job;
    std::size_t parts = 0;
    searchPaths(tree, QStringLiteral("x"), job, [&](const SearchHits &hits) {
        QVERIFY(!hits.isComplete);
        ++parts;
        job.cancel();
    });
    QCOMPARE(parts, std::size_t(1));
    QVERIFY(!pathsContaining(tree.paths(), QStringLiteral("x"), job));
}

STRATOSCOPE_TEST(TestPathSearch)
#include "tst_pathsearch.moc"
