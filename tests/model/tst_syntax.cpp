// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "syntax.h"
#include "syntaxletters.h"
#include "testprogram.h"

#include <QTest>

#include <random>

using namespace stratoscope;

/** The colours of lines, written as letters below them. */
class TestSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void colors_data();
    void colors();
    void anythingIsInOrder();
};

namespace
{

QString lettersOf(SyntaxLanguage language, const QString &text)
{
    QStringList lines;
    int state = 0;
    for (const QString &line : text.split(u'\n')) {
        std::vector<SyntaxSpan> spans;
        state = scanSyntax(language, line, state, spans);
        lines.append(syntaxLetters(line.size(), spans));
    }
    return lines.join(u'\n');
}

}

void TestSyntax::languages_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("language");
    const auto row = [](const char *name, const char *line, SyntaxLanguage language) {
        QTest::addRow("%s %s", name, line) << QByteArray(name) << QString::fromUtf8(line) << int(language);
    };
    row("run.sh", "", SyntaxLanguage::Shell);
    row("RUN.SH", "", SyntaxLanguage::Shell);
    row("run", "#!/bin/sh -e", SyntaxLanguage::Shell);
    row("run", "#!/usr/bin/env python3", SyntaxLanguage::Python);
    row("run", "#!/usr/bin/node", SyntaxLanguage::CLike);
    row("main.go", "", SyntaxLanguage::CLike);
    row("Dockerfile.prod", "", SyntaxLanguage::Dockerfile);
    row("a.toml", "", SyntaxLanguage::Ini);
    row("a", "<?xml version=\"1.0\"?>", SyntaxLanguage::Xml);
    row("a", "{", SyntaxLanguage::Json);
    row("a", "[section]", SyntaxLanguage::Ini);
    row("a", "---", SyntaxLanguage::Yaml);
    row("notes.txt", "hello", SyntaxLanguage::None);
}

void TestSyntax::languages()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, line);
    QTEST(int(syntaxLanguage(name, line)), "language");
}

void TestSyntax::colors_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    const auto row = [](const char *name, SyntaxLanguage language, const char *text, const char *letters) {
        QTest::newRow(name) << int(language) << QString::fromUtf8(text) << QString::fromUtf8(letters);
    };
    // clang-format off
    row("shell", SyntaxLanguage::Shell,
        "if [ \"$A\" = 1 ]; then # x",
        "KK   SSSS   1    KKKK CCC");
    row("shell, a variable set", SyntaxLanguage::Shell,
        "PATH=/bin:${HOME}a#b",
        "NNNN      VVVVVVV   ");
    row("shell, a string over lines", SyntaxLanguage::Shell,
        "echo 'a\nfi b' fi",
        "     SS\nSSSSS KK");
    row("Python", SyntaxLanguage::Python,
        "def f(x): return 'a\\'b' # c",
        "KKK       KKKKKK SSSSSS CCC");
    row("Python, a string over lines", SyntaxLanguage::Python,
        "x = \"\"\"a\ndef\n\"\"\" + 0x1f",
        "    SSSS\nSSS\nSSS   1111");
    row("C, comments", SyntaxLanguage::CLike,
        "int a; /* b\nif */ return 2; // c",
        "KKK    CCCC\nCCCCC KKKKKK 1  CCCC");
    row("JSON", SyntaxLanguage::Json,
        "{\"a\": [\"b\", 1.5e3, true]}",
        " NNN   SSS  11111  KKKK  ");
    row("YAML", SyntaxLanguage::Yaml,
        "- name: \"x\" # c",
        "  NNNN  SSS CCC");
    row("YAML, an address is no key", SyntaxLanguage::Yaml,
        "http://x: don't",
        "               ");
    row("INI", SyntaxLanguage::Ini,
        "[a b]\nkey = \"v\"\n; c",
        "KKKKK\nNNNN  SSS\nCCC");
    row("Dockerfile", SyntaxLanguage::Dockerfile,
        "FROM debian:12 AS base\nENV A=$B",
        "KKKK        11 KK     \nKKK   VV");
    row("XML", SyntaxLanguage::Xml,
        "<a b=\"c>\">x</a><!-- y\nz -->w",
        "KK N SSSSK KKKKCCCCCC\nCCCCC ");
    row("XML, a tag over lines", SyntaxLanguage::Xml,
        "<a\n b='c'>",
        "KK\n N SSSK");
    row("none", SyntaxLanguage::None, "if \"a\"", "      ");
    // clang-format on
}

void TestSyntax::colors()
{
    QFETCH(int, language);
    QFETCH(QString, text);
    QTEST(lettersOf(SyntaxLanguage(language), text), "letters");
}

void TestSyntax::anythingIsInOrder()
{
    std::mt19937 random(5);
    const QString alphabet = QStringLiteral("\"'`#/*<>!-[]{}=:;$\\ \tab1._?\u00fc");
    for (int round = 0; round < 4000; ++round) {
        QString line;
        for (quint32 left = random() % 40; left > 0; --left)
            line += alphabet[int(random() % quint32(alphabet.size()))];
        for (int language = 0; language <= int(SyntaxLanguage::Xml); ++language) {
            for (int state = 0; state < 8; ++state) {
                std::vector<SyntaxSpan> spans;
                scanSyntax(SyntaxLanguage(language), line, state, spans);
                int end = 0;
                for (const SyntaxSpan &span : spans) {
                    QVERIFY2(span.start >= end && span.length > 0, qPrintable(line));
                    end = span.start + span.length;
                }
                QVERIFY2(end <= line.size(), qPrintable(line));
            }
        }
    }
}

STRATOSCOPE_TEST(TestSyntax)
#include "tst_syntax.moc"
