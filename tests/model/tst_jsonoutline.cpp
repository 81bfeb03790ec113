// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonoutline.h"
#include "testprogram.h"

#include <QProcess>
#include <QTest>

using namespace stratoscope;

/** JSON as a tree, compared with Python's json. */
class TestJsonOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatPythonReads();
    void children();
    void longTextsAreCut();
    void severalDocuments();
    void wrong_data();
    void wrong();
    void isBounded();
    void everyPrefixIsWrong();
};

namespace
{

QByteArray runPython(const QByteArray &script)
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(script)});
    return python.waitForFinished() ? python.readAllStandardOutput() : QByteArray();
}

QString problem(const QByteArray &bytes)
{
    const auto outline = JsonOutline::read(bytes, Job());
    return outline ? QString() : outline.error().cause;
}

}

void TestJsonOutline::isWhatPythonReads()
{
    const QByteArray both = runPython(R"(
import json, random
random.seed(4)
def value(depth):
    kind = random.randrange(8 if depth < 6 else 5)
    if kind == 0: return None
    if kind == 1: return random.choice([True, False])
    if kind == 2: return random.choice([0, -1, 1.5, 1e100, 12345678901])
    if kind < 5: return random.choice(['', 'a', 'größer', '"quoted"\\', '\n\t', '漢字', '{', ']'])
    if kind < 7: return {random.choice('abcdefgh') + str(i): value(depth + 1) for i in range(random.randrange(5))}
    return [value(depth + 1) for i in range(random.randrange(5))]
for i in range(200):
    v = value(0)
    print(json.dumps(v, ensure_ascii=random.choice([True, False])))
    print(json.dumps(v))
    print(json.dumps(v, ensure_ascii=False, indent=2).replace('\n', '\r'))
)");
    const QByteArrayList lines = both.split('\n');
    QCOMPARE(lines.size(), 601);
    for (qsizetype i = 0; i + 2 < lines.size(); i += 3) {
        const auto outline = JsonOutline::read(lines[i], Job());
        QVERIFY2(outline, lines[i].constData());
        // Python wrote it without escapes if it was read so.
        const QString expected = QString::fromUtf8(lines[i + 2]).replace(u'\r', u'\n');
        if (!lines[i].contains("\\u"))
            QCOMPARE(outline->formatted(outline->child(JsonOutline::Top, 0)), expected);
        const auto again = JsonOutline::read(outline->formatted(0).toUtf8(), Job());
        QVERIFY(again);
        QCOMPARE(again->size(), outline->size());
    }
}

void TestJsonOutline::children()
{
    const auto outline
        = JsonOutline::read("{\"b\": [1, {\"x\": null}, []], \"a\": \"\\u00e4\\\"\", \"\": true}", Job());
    QVERIFY(outline);
    QCOMPARE(outline->childCount(JsonOutline::Top), 1);
    const quint32 top = outline->child(JsonOutline::Top, 0);
    QCOMPARE(outline->childCount(top), 3);
    // In the order they are written in.
    QCOMPARE(outline->key(outline->child(top, 0)), QStringLiteral("b"));
    QCOMPARE(outline->key(outline->child(top, 1)), QStringLiteral("a"));
    QCOMPARE(outline->text(outline->child(top, 1)), QStringLiteral("\"\\u00e4\\\"\""));
    QCOMPARE(outline->key(outline->child(top, 2)), QString());
    const quint32 list = outline->child(top, 0);
    QCOMPARE(outline->childCount(list), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(outline->parent(outline->child(list, row)), list);
        QCOMPARE(outline->row(outline->child(list, row)), row);
    }
    QCOMPARE(outline->formatted(outline->child(list, 1)), QStringLiteral("{\n  \"x\": null\n}"));
    QCOMPARE(outline->formatted(outline->child(list, 2)), QStringLiteral("[]"));
}

void TestJsonOutline::longTextsAreCut()
{
    const QByteArray large(3 << 20, 'x');
    const auto outline = JsonOutline::read("{\"" + large + "\": \"" + large + "\", \"b\": 1}", Job());
    QVERIFY(outline);
    const quint32 value = outline->child(outline->child(JsonOutline::Top, 0), 0);
    QVERIFY(outline->key(value).size() < 3000);
    QVERIFY(outline->text(value).size() < 3000);
    QVERIFY(outline->formatted(0).endsWith(u'…'));
}

void TestJsonOutline::severalDocuments()
{
    const auto outline = JsonOutline::read("\xef\xbb\xbf{\"a\": 1}\n{\"a\": 2}\n3\n", Job());
    QVERIFY(outline);
    QCOMPARE(outline->childCount(JsonOutline::Top), 3);
    QCOMPARE(outline->formatted(outline->child(JsonOutline::Top, 1)), QStringLiteral("{\n  \"a\": 2\n}"));
}

void TestJsonOutline::wrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *bytes, const char *where) {
        QTest::newRow(*bytes ? bytes : "nothing") << QByteArray(bytes) << QString::fromUtf8(where);
    };
    row("", "line 1, column 1");
    row("[1,]", "line 1, column 4");
    row("{\"a\" 1}", "line 1, column 6");
    row("{\n \"a\": 1\n \"b\": 2}", "line 3, column 2");
    row("[1}", "line 1, column 3");
    row("{\"a\": nul}", "line 1, column 7");
    row("{a: 1}", "line 1, column 2");
    row("[\"a]", "line 1, column 5");
    row("[1", "line 1, column 3");
    row("]", "line 1, column 1");
    row("1e", "line 1, column 1");
    row("\"a\\", "line 1, column 4");
}

void TestJsonOutline::wrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    QVERIFY2(problem(bytes).contains(where), qPrintable(problem(bytes)));
}

void TestJsonOutline::isBounded()
{
    for (const QByteArray &bytes :
        {QByteArray(10'000'000, '['), QByteArray("[") + QByteArray("0,").repeated(400'000) + "0]"}) {
        const auto outline = JsonOutline::read(bytes, Job());
        QVERIFY(!outline);
        QCOMPARE(outline.error().kind, ErrorKind::Limit);
    }
    const Job job;
    job.cancel();
    QCOMPARE(JsonOutline::read("[1]", job).error().kind, ErrorKind::Cancelled);
}

void TestJsonOutline::everyPrefixIsWrong()
{
    const QByteArray whole("{\"a\": [1.5, \"b\\\"\", {\"c\": null}], \"d\": true}");
    QVERIFY(JsonOutline::read(whole, Job()));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!JsonOutline::read(whole.first(length), Job()), whole.first(length).constData());
}

STRATOSCOPE_TEST(TestJsonOutline)
#include "tst_jsonoutline.moc"
