// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonwriter.h"
#include "shorttext.h"
#include "testprogram.h"
#include "texttable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace stratoscope;

class TestReportWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void compact();
    void indented();
    void strings_data();
    void strings();
    void table();
};

void TestReportWriting::compact()
{
    QByteArray text;
    JsonWriter json(text);
    json.beginObject();
    json.field("a", quint32(7));
    json.key("list");
    json.beginArray();
    json.value(true);
    json.null();
    json.beginObject();
    json.endObject();
    json.value(std::numeric_limits<quint64>::max());
    json.endArray();
    json.field("b", std::optional<quint64>());
    json.field("c", QString());
    json.textOrNull("d", QString());
    json.endObject();
    QCOMPARE(
        text, QByteArray("{\"a\":7,\"list\":[true,null,{},18446744073709551615],\"b\":null,\"c\":\"\",\"d\":null}"));
}

void TestReportWriting::indented()
{
    QByteArray text;
    JsonWriter json(text, JsonWriter::Style::Indented);
    json.beginObject();
    json.key("list");
    json.beginArray();
    json.value(quint32(1));
    json.value(quint32(2));
    json.endArray();
    json.key("none");
    json.beginArray();
    json.endArray();
    json.endObject();
    QCOMPARE(text, QByteArray("{\n  \"list\": [\n    1,\n    2\n  ],\n  \"none\": []\n}"));
}

void TestReportWriting::strings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("\"a b\"");
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("escapes") << QByteArray("\"\\\n\t\r\x01\x7f") << QByteArray("\"\\\"\\\\\\n\\t\\r\\u0001\\u007f\"");
    QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray("\"a\\u0000b\"");
    QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << QByteArray("\"caf\xc3\xa9\"");
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9") << QByteArray("\"caf\\\\xe9\"");
    QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80") << QByteArray("\"\\\\xed\\\\xa0\\\\x80\"");
}

void TestReportWriting::strings()
{
    QFETCH(QByteArray, bytes);
    QByteArray text;
    JsonWriter json(text);
    json.beginArray();
    json.value(QByteArrayView(bytes));
    json.endArray();
    QTEST(text.chopped(1).mid(1), "json");
    QVERIFY(QJsonDocument::fromJson(text).isArray());
}

void TestReportWriting::table()
{
    TextTable table({{QStringLiteral("N"), TextTable::Align::Right}, {QStringLiteral("What"), TextTable::Align::Left}});
    table.addRow({QStringLiteral("1"), QStringLiteral("a long instruction that goes on")});
    table.addRow({QStringLiteral("100"), QString()});
    QCOMPARE(table.toString(0), QStringLiteral("  N  What\n  1  a long instruction that goes on\n100\n"));
    QCOMPARE(table.toString(20),
        QStringLiteral("  N  What\n  1  a long instruc") + QChar(0x2026) + QStringLiteral("\n100\n"));
    // Too narrow to be useful: a few characters are kept anyway.
    QCOMPARE(table.toString(3).section(QLatin1Char('\n'), 1, 1).size(), 17);
    QCOMPARE(elided(QStringLiteral("abc"), 0), QStringLiteral("abc"));
    QCOMPARE(elided(QStringLiteral("abc"), 3), QStringLiteral("abc"));
}

STRATOSCOPE_TEST(TestReportWriting)
#include "tst_reportwriting.moc"
