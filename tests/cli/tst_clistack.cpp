// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** The command "stack". */
class TestCliStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void wrongUsage_data();
    void wrongUsage();
    void builds();
    void checks();
    void saysWhereItIsWrong();
    void helpIsTheLanguage();

private:
    QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }
    QString script(const QByteArray &text) const
    {
        QFile file(path("shop.stack"));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_directory;
};

namespace
{

CliRun stackRun(const QStringList &arguments)
{
    return runCli(QStringList {QStringLiteral("stack")} + arguments);
}

}

void TestCliStack::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, int code, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts) << code
                                 << QByteArray(says);
    };
    row("", 2, "expected \"build\" or \"check\"");
    row("make x", 2, "expected \"build\" or \"check\"");
    row("build", 2, "expected one file");
    row("build x", 2, "no output archive given");
    row("check x -o y", 2, "check writes no archive");
    row("build x --wrong", 2, "wrong");
    row("check /nonexistent/x", 3, "/nonexistent/x");
    row("check /", 3, "/");
}

void TestCliStack::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    const CliRun run = stackRun(arguments);
    QCOMPARE(run.exitCode, code);
    QVERIFY2(run.errors.contains(says), run.errors.constData());
    QVERIFY(run.output.isEmpty());
}

void TestCliStack::builds()
{
    const QString file
        = script("TAG shop:1.0\nFILE /a 1kB\nCOPY x /x 2kB\nRUN rm /a\ndocker run web\ndocker exec web touch /w\n");
    const CliRun run
        = stackRun({QStringLiteral("build"), file, QStringLiteral("-o"), path("shop.tar"), QStringLiteral("-q")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("Layers: 3, containers: 1"), run.output.constData());
    QVERIFY(run.output.contains("shop-web.upper.tar"));
    const QJsonObject report
        = runCli({QStringLiteral("report"), path("shop.tar"), QStringLiteral("--upper"), path("shop-web.upper.tar"),
                     QStringLiteral("--format"), QStringLiteral("json")})
              .document();
    QCOMPARE(report.value(QStringLiteral("layers")).toArray().size(), 4);
}

void TestCliStack::checks()
{
    const CliRun run = stackRun({QStringLiteral("check"), script("FILE /a 1kB\n")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray("Layers: 1, containers: 0, files: 1.0 kB\n"));
    QVERIFY(run.errors.isEmpty());
}

void TestCliStack::saysWhereItIsWrong()
{
    const QString file = script("FILE /a 1\nRUN rm /none\nFIEL /b 1\n\x1b[31m\n");
    const CliRun run = stackRun({QStringLiteral("build"), file, QStringLiteral("-o"), path("none.tar")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("shop.stack:3:1: there is no instruction FIEL. Did you mean FILE?"),
        run.errors.constData());
    QVERIFY2(run.errors.contains("shop.stack:2:5: rm: /none: no such file or directory"), run.errors.constData());
    QVERIFY(!run.errors.contains('\x1b'));
    QVERIFY(!QFile::exists(path("none.tar")));
}

void TestCliStack::helpIsTheLanguage()
{
    const CliRun run = stackRun({QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    for (const char *part : {"stack build FILE", "LAYER", "docker commit", "chmod [-R]", "fill=zeros"})
        QVERIFY2(run.output.contains(part), part);
}

STRATOSCOPE_TEST(TestCliStack)
#include "tst_clistack.moc"
