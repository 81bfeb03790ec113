// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scannedlines.h"
#include "syntaxletters.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QTest>

using namespace stratoscope;

/** What both ways to find the coloured parts of texts have in common: KDE's definitions, and our own rules. */
class TestSyntaxScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void colors_data();
    void colors();
    void moreLanguages_data();
    void moreLanguages();
    void unknownTextHasNone();
    void goesOnWhereItWas();
    void anythingIsInOrder();
    void longLinesEnd();
};

namespace
{

using MakeScanner = std::unique_ptr<SyntaxScanner> (*)(const SyntaxHint &);

SyntaxHint hintOf(const char *name, const QString &text)
{
    return {name, text.left(text.indexOf(u'\n'))};
}

/** The kinds of all characters, as letters. */
QString scannedText(SyntaxScanner &scanner, const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        std::vector<SyntaxSpan> spans;
        scanner.scan(line, spans);
        lines.append(syntaxLetters(line.size(), spans));
    }
    return lines.join(u'\n');
}

/** \a actual where \a wanted has a letter, else what it has. */
QString whereAsked(const QString &actual, const QString &wanted)
{
    QString compared = wanted;
    for (qsizetype i = 0; i < std::min(actual.size(), wanted.size()); ++i) {
        if (wanted[i] != u'.')
            compared[i] = actual[i];
    }
    return compared;
}

}

void TestSyntaxScanner::colors_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters"); // "." is anything
    QTest::addColumn<bool>("isPlain");
    int number = 0;
    const auto row = [&](const char *name, const char *text, const char *letters) {
        ++number;
        for (const bool isPlain : {false, true})
            QTest::addRow("%d %s, %s", number, name, isPlain ? "our rules" : "definitions")
                << QByteArray(name) << QString::fromLatin1(text) << QString::fromLatin1(letters) << isPlain;
    };
    row("run.sh", "if x; then # y\necho \"a b\" $HOME", "KK .. KKKK CCC\n.....SSSSS VVVVV");
    row("run", "#!/bin/sh\nif x; then", "CCCCCCCCC\nKK .. KKKK");
    row("run.py", "def f(a): # y\n    return 'b' + 12", "KKK ......CCC\n    KKKKKK SSS . 11");
    row("run", "#!/usr/bin/env python3\nimport os", "......................\nKKKKKK   ");
    row("a.cpp", "/* a\nb */ return 1; // c", "CCCC\nCCCC KKKKKK 1. CCCC");
    row("a.go", "return \"a\" // b", "KKKKKK SSS CCCC");
    row("a.json", "{\"a\": \"b\", \"c\": [12, true]}", ".NNN. SSS. NNN. .11. KKKK..");
    row("a.yaml", "a: 'b' # c", "N. SSS.CCC");
    row("a.ini", "; a\n[b]\nc=12", "CCC\nKKK\n....");
    row("Dockerfile", "# a\nFROM b AS c", "CCC\nKKKK   KK  ");
    row("a.xml", "<!-- a\nb --><c d=\"e\"/>", "CCCCCC\nCCCCC.K.N.SSS..");
}

void TestSyntaxScanner::colors()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    QFETCH(QString, letters);
    QFETCH(bool, isPlain);
    const auto scanner = (isPlain ? plainScanner : syntaxScanner)(hintOf(name, text));
    QVERIFY(scanner);
    QCOMPARE(whereAsked(scannedText(*scanner, text), letters), letters);
}

void TestSyntaxScanner::moreLanguages_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::newRow("ours") << QByteArray("fix.postinst") << QStringLiteral("fi") << QStringLiteral("KK");
#ifdef STRATOSCOPE_KDE_SYNTAX
    QTest::newRow("Lua") << QByteArray("a.lua") << QStringLiteral("local a = 1 -- b")
                         << QStringLiteral("KKKKK . . 1 CCCC");
    QTest::newRow("Lua, by its first line") << QByteArray("a") << QStringLiteral("#!/usr/bin/env lua5.4\nlocal a = 1")
                                            << QStringLiteral(".....................\nKKKKK . . 1");
    QTest::newRow("CMake") << QByteArray("CMakeLists.txt") << QStringLiteral("# a\nif(b)")
                           << QStringLiteral("CCC\nKK...");
#endif
}

void TestSyntaxScanner::moreLanguages()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    QFETCH(QString, letters);
    const auto scanner = syntaxScanner(hintOf(name, text));
    QVERIFY(scanner);
    QCOMPARE(whereAsked(scannedText(*scanner, text), letters), letters);
}

void TestSyntaxScanner::unknownTextHasNone()
{
    for (const MakeScanner make : {syntaxScanner, plainScanner})
        QVERIFY(!make({"notes.txt", QStringLiteral("hello")}));
    const auto scanned = scanLines({{"notes.txt", {}}, nullptr, {QStringLiteral("hello")}, 0}, Job());
    QVERIFY(scanned && !scanned->behind && scanned->spans.empty());
}

/** Skipped lines count for what they leave open; and what is behind one part is before the next. */
void TestSyntaxScanner::goesOnWhereItWas()
{
    const SyntaxHint hint {"a.c", {}};
    const auto first = scanLines({hint, nullptr, {QStringLiteral("/*"), QStringLiteral("a")}, 1}, Job());
    QVERIFY(first);
    QCOMPARE(first->spans, (std::vector<std::vector<SyntaxSpan>> {{{0, 1, SyntaxKind::Comment}}}));
    for (int again = 0; again < 2; ++again) {
        const auto next = scanLines({hint, first->behind, {QStringLiteral("b")}, 0}, Job());
        QVERIFY(next);
        QCOMPARE(next->spans, first->spans);
    }
    const Job cancelled;
    cancelled.cancel();
    QVERIFY(!scanLines({hint, nullptr, {QStringLiteral("a")}, 0}, cancelled));
}

void TestSyntaxScanner::anythingIsInOrder()
{
    const QString signs = QStringLiteral("ab1 \t\"'`#$/*<>!-{}[]():=\\%;\u00e4\U0001f600");
    quint32 random = 1;
    for (const char *name :
        {"a.sh", "a.py", "a.cpp", "a.json", "a.yaml", "a.ini", "Dockerfile", "a.xml", "a.html", "a.js"}) {
        const auto scanner = syntaxScanner({name, {}});
        QVERIFY(scanner);
        for (int line = 0; line < 100; ++line) {
            QString text;
            for (int i = 0; i < 60; ++i)
                text += signs[qsizetype((random = random * 1664525 + 1013904223) >> 8) % signs.size()];
            std::vector<SyntaxSpan> spans;
            scanner->scan(text, spans);
            int at = 0;
            for (const SyntaxSpan &span : spans) {
                QVERIFY(span.start >= at && span.length > 0);
                at = span.start + span.length;
            }
            QVERIFY(at <= text.size());
        }
    }
}

/** The longest lines that a page has. */
void TestSyntaxScanner::longLinesEnd()
{
    for (const char *name : {"a.sh", "a.py", "a.cpp", "a.json", "a.xml", "a.js"}) {
        for (const char *piece : {"((((", "\"", "a=", "<a ", "\\\"", "{[", "$(", "/*"}) {
            const auto scanner = syntaxScanner({name, {}});
            std::vector<SyntaxSpan> spans;
            scanner->scan(QString::fromLatin1(piece).repeated(16384 / qsizetype(qstrlen(piece))), spans);
        }
    }
}

STRATOSCOPE_TEST(TestSyntaxScanner)
#include "tst_syntaxscanner.moc"
