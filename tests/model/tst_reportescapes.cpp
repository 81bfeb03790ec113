// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "htmltext.h"
#include "markdowntext.h"
#include "sariftext.h"
#include "testprogram.h"
#include "wordwrap.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace stratoscope;

/** Text that means nothing but itself in any format. */
class TestReportEscapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void html_data();
    void html();
    void htmlNumbers();
    void markdown_data();
    void markdown();
    void sarif_data();
    void sarif();
    void sarifPaths_data();
    void sarifPaths();
    void wrapped_data();
    void wrapped();
};

void TestReportEscapes::html_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *text, const char *html) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(html);
    };
    row("plain äöü", "plain äöü");
    row("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;");
    row("\" onload='x'", "&quot; onload=&#39;x&#39;");
    row("]]>-->", "]]&gt;--&gt;");
    row("\xef\xbf\xbe", "\xef\xbf\xbd");
}

void TestReportEscapes::html()
{
    QFETCH(QString, text);
    QTEST(htmlText(text), "html");
    // A parser reads exactly the same text, both as an attribute and as content.
    QXmlStreamReader xml(QStringLiteral("<a b=\"%1\">%1</a>").arg(htmlText(text)));
    QVERIFY(xml.readNextStartElement());
    QString shown = text;
    shown.replace(QChar(0xfffe), QChar(QChar::ReplacementCharacter));
    QCOMPARE(xml.attributes().value(QLatin1String("b")).toString(), shown);
    QCOMPARE(xml.readElementText(), shown);
}

void TestReportEscapes::htmlNumbers()
{
    QCOMPARE(htmlNumber(12), QStringLiteral("12"));
    QCOMPARE(htmlNumber(12.24), QStringLiteral("12.2"));
    QCOMPARE(htmlNumber(0.5, 3), QStringLiteral("0.5"));
    QCOMPARE(htmlNumber(-0.01), QStringLiteral("0"));
    QCOMPARE(htmlNumber(100), QStringLiteral("100"));
    QCOMPARE(htmlElement(QStringLiteral("p"), QStringLiteral("x"), QStringLiteral("class=\"a\"")),
        QStringLiteral("<p class=\"a\">x</p>"));
}

void TestReportEscapes::markdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *text, const char *markdown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(markdown);
    };
    row("plain words, 5.0 kB (äöü)", "plain words, 5.0 kB (äöü)");
    row("a|b", "a&#124;b");
    row("`code`", "&#96;code&#96;");
    row("**b** _i_ ~s~", "&#42;&#42;b&#42;&#42; &#95;i&#95; &#126;s&#126;");
    row("[x](y)", "&#91;x&#93;(y)");
    row("<script>", "&#60;script&#62;");
    row("&lt;", "&#38;lt;");
    row("@all #1", "&#64;&#8288;all &#35;&#8288;1");
    row("http://x", "http&#58;//x");
    row("www.x.example", "www&#46;x.example");
    row("- item", "&#45; item");
    row("1. item", "1&#46; item");
    row("1) item", "1&#41; item");
    row("    code", "&#32;&#32;&#32;&#32;code");
    row("two  ", "two &#32;");
    row("a\\|b", "a&#92;&#124;b");
    row("$x$", "&#36;x&#36;");
}

void TestReportEscapes::markdown()
{
    QFETCH(QString, text);
    QTEST(markdownText(text), "markdown");
    QCOMPARE(markdownCode(text), QStringLiteral("<code>") + markdownText(text) + QStringLiteral("</code>"));
    // An HTML parser reads what is left as the same text.
    QXmlStreamReader xml(QStringLiteral("<a>%1</a>").arg(markdownText(text)));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.readElementText().remove(QChar(0x2060)), text);
}

void TestReportEscapes::sarif_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("plain") << QStringLiteral("a [b] c") << QStringLiteral("a [b] c");
    QTest::newRow("placeholder") << QStringLiteral("{0} ${x}") << QStringLiteral("{{0}} ${{x}}");
    QTest::newRow("link") << QStringLiteral("[x](http://y)") << QStringLiteral("\\[x\\](http://y)");
}

void TestReportEscapes::sarif()
{
    QFETCH(QString, text);
    QTEST(sarifMessage(text), "message");
}

void TestReportEscapes::sarifPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("uri");
    QTest::newRow("plain") << QByteArray("/usr/lib/a-b_c.so.1~") << QByteArray("usr/lib/a-b_c.so.1~");
    QTest::newRow("root") << QByteArray("/") << QByteArray("./");
    QTest::newRow("reserved") << QByteArray("/a b?c#d%e:f") << QByteArray("a%20b%3Fc%23d%25e%3Af");
    QTest::newRow("bytes") << QByteArray("/caf\xe9\n") << QByteArray("caf%E9%0A");
}

void TestReportEscapes::sarifPaths()
{
    QFETCH(QByteArray, path);
    QTEST(sarifPath(path), "uri");
}

void TestReportEscapes::wrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("lines");
    QTest::newRow("any width") << QStringLiteral("a b c") << 0 << QStringLiteral("  a b c\n");
    QTest::newRow("fits") << QStringLiteral("a b c") << 40 << QStringLiteral("  a b c\n");
    QTest::newRow("breaks") << QStringLiteral("one two three four five six") << 26
                            << QStringLiteral("  one two three four five\n  six\n");
    QTest::newRow("a long word gets its own line") << QStringLiteral("a 0123456789012345678901234567890 b") << 26
                                                   << QStringLiteral("  a\n  0123456789012345678901234567890\n  b\n");
}

void TestReportEscapes::wrapped()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(wordWrapped(text, width, 2), "lines");
}

STRATOSCOPE_TEST(TestReportEscapes)
#include "tst_reportescapes.moc"
