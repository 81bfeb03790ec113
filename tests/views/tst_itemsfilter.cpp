// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathfilter.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

class TestItemsFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void finds_data();
    void finds();
    void agreesWithTheFullPath();
};

void TestItemsFilter::finds_data()
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

void TestItemsFilter::finds()
{
    QFETCH(QString, text);
    PathTable paths;
    for (const char *path : {"etc/passwd", "usr/bin/Passwd", "\u00fcber"})
        paths.internPath(path);
    QStringList found;
    for (const PathId path : pathsContaining(paths, text))
        found.append(QString::fromUtf8(paths.fullPath(path)));
    QTEST(found.join(QLatin1Char(' ')), "found");
}

void TestItemsFilter::agreesWithTheFullPath()
{
    // Every piece of every path is found exactly where it is.
    PathTable paths;
    for (const char *path : {"a/ab/abc", "ab/a/b", "b/ab", "a/b/a/b/a", "abab/ba"})
        paths.internPath(path);
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
                QCOMPARE(pathsContaining(paths, QString::fromUtf8(piece)), expected);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestItemsFilter)
#include "tst_itemsfilter.moc"
