// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layertext.h"
#include "searchquery.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Filters as they are typed among the words of a search: what they mean, and what they let pass. */
class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void reads_data();
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void passes_data();
    void passes();
    void completesWhatItReads();
    void changesWords();
};

namespace
{

/** "text|key=words|-key=words" */
QString queryText(const SearchQuery &query)
{
    QStringList parts {query.text};
    for (const FilterTerm &term : query.filter.terms) {
        QStringList words;
        for (const FilterValue &value : term.values)
            words.append(value.word);
        parts.append((term.isNegated ? QStringLiteral("-") : QString()) + filterKeyName(term.key) + QLatin1Char('=')
            + words.join(QLatin1Char(',')));
    }
    return parts.join(QLatin1Char('|'));
}

/** The paths that pass what is \a typed, in a stack with a bit of everything. */
QStringList passing(const QString &typed)
{
    static const UnionTree tree = stackFromText({"d etc mode=0755\nf etc/passwd 100 mtime=1704067200\n"
                                                 "f usr/bin/su 5000 mode=04755\nf lib/libz.so 20000 uid=7 gid=8\n"
                                                 "l bin -> usr/bin\np pipe",
        "f etc/passwd 120 mtime=1735689600\nf tmp/log 2000000\nc dev/null 1 3\nf a 5\nh b -> a",
        "f tmp/.wh.log\nf run/sock.SO 0 mode=0666"});
    const auto query = parseSearch(typed);
    if (!query)
        return {query.error().cause};
    QStringList paths;
    for (std::size_t i = 1; i < tree.paths().size(); ++i) {
        if (!tree.paths().name(PathId(i)).startsWith(".wh.") && query->filter.passes(tree, PathId(i)))
            paths.append(QString::fromUtf8(tree.paths().fullPath(PathId(i))));
    }
    paths.sort();
    return paths;
}

}

void TestSearchQuery::reads_data()
{
    QTest::addColumn<QString>("read");
    const auto row = [](const char *typed, const char *read) { QTest::newRow(typed) << QString::fromUtf8(read); };
    row("", "");
    row("nginx", "nginx");
    row("etc/nginx conf", "etc/nginx conf");
    row("  nginx  size:>1M ", "nginx|size=>1M");
    row("SIZE:>1M", "|size=>1M");
    row("type:file,symlink -layer:0", "|type=file,symlink|-layer=0");
    row("a size:1 b", "a b|size=1");
    row("\"size:>1M\"", "size:>1M");
    row("\"two words\"", "two words");
    row("ext:\"a b\"", "|ext=a b");
    row("ext:.so", "|ext=so");
    row("Foo::Bar", "Foo::Bar");
    row("libc6:amd64", "libc6:amd64");
    row("http://a", "http://a");
    row("adduser:", "adduser:");
    row("-x", "-x");
    row("/etc:x", "/etc:x");
    row("\"open", "open");
}

void TestSearchQuery::reads()
{
    const auto query = parseSearch(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(query, query ? "" : qPrintable(query.error().cause));
    QTEST(queryText(*query), "read");
}

void TestSearchQuery::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("said");
    const auto row = [](const char *typed, const char *said) { QTest::newRow(typed) << QString::fromUtf8(said); };
    row("foo:bar", "There is no filter “foo”. To find it in paths, write it in quotes: \"foo:bar\"");
    row("size:", "“size:” needs a value. For example: size:>1M");
    row("size:big", "“big” is not a valid value for “size”. For example: size:>1M");
    row("size:5..1", "“5..1” is not a valid value");
    row("size:>", "“>” is not a valid value");
    row("layer:top", "“top” is not a valid value");
    row("layer:-1", "“-1” is not a valid value");
    row("owner:4294967296", "is not a valid value");
    row("change:changed", "For example: change:deleted");
    row("type:file,socket", "“socket” is not a valid value");
    row("mode:9", "“9” is not a valid value");
    row("mode:17777", "is not a valid value");
    row("mtime:2024-13", "“2024-13” is not a valid value");
    row("mtime:24", "is not a valid value");
    row("hidden:maybe", "For example: hidden:yes");
    row("ext:a/b", "is not a valid value");
    row("ext:,", "needs a value");
}

void TestSearchQuery::saysWhatIsWrong()
{
    QFETCH(const QString, said);
    const auto query = parseSearch(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!query);
    QCOMPARE(query.error().kind, ErrorKind::Usage);
    QVERIFY2(query.error().cause.contains(said), qPrintable(query.error().cause));
}

void TestSearchQuery::passes_data()
{
    QTest::addColumn<QString>("paths");
    const auto row = [](const char *typed, const char *paths) { QTest::newRow(typed) << QString::fromUtf8(paths); };
    row("size:>1M", "/tmp/log");
    row("size:>=2M", "/tmp/log");
    row("size:>2M", "");
    row("size:5000", "/usr/bin/su");
    row("size:5k..20kB", "/lib/libz.so /usr/bin/su");
    row("size:4Ki..5KiB", "/usr/bin/su");
    row("size:<100", "/a /b /run/sock.SO");
    row("-size:<1M", "/tmp/log");
    row("type:symlink", "/bin");
    row("type:dir", "/dev /etc /lib /run /tmp /usr /usr/bin");
    row("type:device,fifo", "/dev/null /pipe");
    row("type:hardlink", "/a /b");
    row("type:file -size:>0", "/run/sock.SO");
    row("mode:setuid", "/usr/bin/su");
    row("mode:world-writable type:file", "/run/sock.SO");
    row("mode:04755", "/usr/bin/su");
    row("owner:7", "/lib/libz.so");
    row("group:>7", "/lib/libz.so");
    row("ext:so", "/lib/libz.so /run/sock.SO");
    row("hidden:yes", "/tmp/log");
    row("hidden:no type:file ext:so", "/lib/libz.so /run/sock.SO");
    row("layer:2", "/run /run/sock.SO /tmp/log");
    row("layer:2 change:deleted", "/tmp/log");
    row("layer:1 change:deleted", "");
    row("layer:1..2 type:file ext:so", "/run/sock.SO");
    row("change:modified", "/etc/passwd");
    row("change:added -layer:0 type:file", "/a /b /run/sock.SO /tmp/log");
    row("mtime:2025 type:file", "/etc/passwd");
    row("mtime:2025-01-01", "/etc/passwd");
    row("mtime:>2025 type:file", "");
    row("mtime:>=2024-12 type:file", "/etc/passwd");
}

void TestSearchQuery::passes()
{
    QTEST(passing(QString::fromUtf8(QTest::currentDataTag())).join(QLatin1Char(' ')), "paths");
}

void TestSearchQuery::completesWhatItReads()
{
    QCOMPARE(filterKeyWords().size(), FilterKeys);
    for (const FilterWord &key : filterKeyWords()) {
        QVERIFY(!key.meaning.isEmpty());
        const std::vector<FilterWord> values = filterValueWords(key.word.chopped(1));
        QVERIFY(!values.empty());
        for (const FilterWord &value : values) {
            QVERIFY(!value.meaning.isEmpty());
            QVERIFY2(parseSearch(key.word + value.word), qPrintable(key.word + value.word));
        }
    }
    QVERIFY(filterValueWords(QStringLiteral("foo")).empty());
}

void TestSearchQuery::changesWords()
{
    const QString typed = QStringLiteral("a type:file b -type:dir size:>1M foo:");
    QCOMPARE(withFilterWord(typed, QStringLiteral("type"), QStringLiteral("type:fifo")),
        QStringLiteral("a b -type:dir size:>1M foo: type:fifo"));
    QCOMPARE(withFilterWord(typed, QStringLiteral("size"), {}), QStringLiteral("a type:file b -type:dir foo:"));
    QCOMPARE(withoutFilter(typed, 1), QStringLiteral("a type:file b size:>1M foo:"));
    QCOMPARE(withoutFilter(typed, 9), typed);
    QCOMPARE(withoutFilters(typed), QStringLiteral("a b foo:"));
}

STRATOSCOPE_TEST(TestSearchQuery)
#include "tst_searchquery.moc"
