// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Lists lessons and checks files. */
class TestCliLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void lists();
    void checks();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString written(const QByteArray &bytes);

    QTemporaryDir m_directory;
};

static constexpr char Small[] = R"({"format": 1, "id": "small", "kind": "lesson", "title": "Small", "summary": "Short.",
    "stacks": [{"id": "one", "script": ["FROM scratch", "FILE /a \"a\""]}], "open": {"stacks": ["one"]},
    "steps": [{"text": "Read."}, {"text": "Remove.", "when": {"hides": "/a"}, "do": [{"container": 0}, {"run": "rm /a"}],
    "hint": "No.", "done": {"en": "Yes.", "de": "Ja."}}]})";

QString TestCliLesson::written(const QByteArray &bytes)
{
    QFile file(m_directory.filePath(QStringLiteral("lesson.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestCliLesson::lists()
{
    const CliRun text = runCli({QStringLiteral("lesson"), QStringLiteral("list")});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.startsWith("lesson  what-an-image-is "));
    QVERIFY(text.output.contains("\nlevel   paint-it-blue "));
    const CliRun json = runCli(
        {QStringLiteral("lesson"), QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(qsizetype(json.lines().size()), text.output.count('\n'));
    QCOMPARE(json.lines().front().value(QStringLiteral("id")).toString(), QStringLiteral("what-an-image-is"));
}

void TestCliLesson::checks()
{
    const QString path = written(Small);
    const CliRun run = runCli({QStringLiteral("lesson"), QStringLiteral("check"), path});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.startsWith(path.toUtf8() + ": fine; 2 step"), run.output.constData());
    QVERIFY(run.output.endsWith(", in en, and in part in de\n"));
}

void TestCliLesson::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("field") << QByteArray("\"hint\"") << QByteArray("\"hnt\"") << QByteArray("step 2: hint: is missing");
    QTest::newRow("stack") << QByteArray("FILE /a") << QByteArray("FLIE /a") << QByteArray("stack “one”: line 2");
    QTest::newRow("command") << QByteArray("rm /a") << QByteArray("rmm /a") << QByteArray("step 2: rmm /a: ");
}

void TestCliLesson::namesWhatIsWrong()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, message);
    const QString path = written(QByteArray(Small).replace(from, to));
    const CliRun run = runCli({QStringLiteral("lesson"), QStringLiteral("check"), path});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(path.toUtf8() + ": " + message), run.errors.constData());
}

void TestCliLesson::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("no file") << QStringList {QStringLiteral("check")} << 2;
    QTest::newRow("unknown") << QStringList {QStringLiteral("sing")} << 2;
    QTest::newRow("format") << QStringList {QStringLiteral("list"), QStringLiteral("--format=xml")} << 2;
    QTest::newRow("not there") << QStringList {QStringLiteral("check"), QStringLiteral("/nowhere.json")} << 3;
    QTest::newRow("help") << QStringList {QStringLiteral("--help")} << 0;
}

void TestCliLesson::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const CliRun run = runCli(QStringList {QStringLiteral("lesson")} + arguments);
    QCOMPARE(run.exitCode, code);
    QCOMPARE(run.errors.isEmpty(), code == 0);
}

STRATOSCOPE_TEST(TestCliLesson)
#include "tst_clilesson.moc"
