// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "childprocess.h"
#include "fakeengine.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <thread>

using namespace stratoscope;

/** Programs are run by name, read while they write, and never outlive their caller. */
class TestChildProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void argumentsArePassedAsTheyAre();
    void theEndIsTold_data();
    void theEndIsTold();
    void errorsAreBounded();
    void whatIsNotThereIsSaid();
    void aFloodEnds();
    void aHangCanBeCancelled();
    void helpersEndToo();
    void aSilentOneIsGivenUp();
    void whoEndsIsNotWaitedForThoughHelpersHoldThePipes();
};

namespace
{

/** The process ID written by a script, or 0. */
pid_t processIn(const FakeEngine &engine, const QString &name)
{
    QFile file(engine.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

bool isAlive(pid_t process)
{
    QFile state(QStringLiteral("/proc/%1/stat").arg(process));
    if (!state.open(QIODevice::ReadOnly))
        return false;
    // A zombie is no longer alive.
    const QByteArray fields = state.readAll();
    return fields.mid(fields.lastIndexOf(')') + 2, 1) != "Z";
}

}

void TestChildProcess::argumentsArePassedAsTheyAre()
{
    const FakeEngine engine("printf '%s|' \"$@\"");
    const QStringList arguments {QStringLiteral("a b"), QStringLiteral("$(id)"), QStringLiteral("`id`"),
        QStringLiteral("\"'\\"), QStringLiteral("line\nbreak"), QString(), QStringLiteral("*"),
        QStringLiteral("\u00fc")};
    const auto run = runProcess({engine.program(), arguments, 0}, 1000, Job());
    QVERIFY(run.has_value());
    QCOMPARE(QString::fromUtf8(run->output), arguments.join(QLatin1Char('|')) + QLatin1Char('|'));
    QVERIFY(run->end.isFine());
}

void TestChildProcess::theEndIsTold_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("errors");
    QTest::newRow("fine") << QByteArray("echo out; echo err >&2") << 0 << QByteArray("out\n") << "err\n";
    QTest::newRow("fails") << QByteArray("echo half; exit 125") << 125 << QByteArray("half\n") << QString();
    QTest::newRow("signal") << QByteArray("kill -9 $$") << 137 << QByteArray() << QString();
    QTest::newRow("closes") << QByteArray("exec >&- 2>&-; sleep 0.2; exit 3") << 3 << QByteArray() << QString();
    QTest::newRow("no input") << QByteArray("cat; echo end") << 0 << QByteArray("end\n") << QString();
}

void TestChildProcess::theEndIsTold()
{
    QFETCH(QByteArray, script);
    const FakeEngine engine(script);
    const auto run = runProcess({engine.program(), {}, 0}, 1000, Job());
    QVERIFY(run.has_value());
    QTEST(run->end.exitCode, "exitCode");
    QTEST(run->output, "output");
    QTEST(run->end.errors, "errors");
}

void TestChildProcess::errorsAreBounded()
{
    const FakeEngine engine("head -c 5000000 /dev/zero | tr '\\0' x >&2; exit 1");
    const auto run = runProcess({engine.program(), {}, 0}, 1000, Job());
    QVERIFY(run.has_value());
    QCOMPARE(run->end.exitCode, 1);
    QVERIFY(!run->end.errors.isEmpty());
    QVERIFY(run->end.errors.size() <= 16 << 10);
}

void TestChildProcess::whatIsNotThereIsSaid()
{
    const auto run = runProcess({QStringLiteral("stratoscope-no-such-program"), {}, 0}, 1000, Job());
    QVERIFY(!run.has_value());
    QCOMPARE(run.error().kind, ErrorKind::NotFound);
    QCOMPARE(run.error().entry, QStringLiteral("stratoscope-no-such-program"));
    QCOMPARE(run.error().cause, noSuchProgram());
}

void TestChildProcess::aFloodEnds()
{
    const FakeEngine engine("echo $$ > \"$here/pid\"; exec cat /dev/zero");
    const auto run = runProcess({engine.program(), {}, 0}, 10 << 20, Job());
    QVERIFY(!run.has_value());
    QCOMPARE(run.error().kind, ErrorKind::Limit);
    const pid_t process = processIn(engine, QStringLiteral("pid"));
    QVERIFY(process > 0);
    QVERIFY(!isAlive(process));
}

void TestChildProcess::aHangCanBeCancelled()
{
    // Ignores the request to terminate.
    const FakeEngine engine("trap '' TERM; echo $$ > \"$here/pid\"; while :; do sleep 60; done");
    const Job job;
    std::thread canceller([&] {
        while (processIn(engine, QStringLiteral("pid")) == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        job.cancel();
    });
    const auto run = runProcess({engine.program(), {}, 0}, 1000, job);
    canceller.join();
    QVERIFY(!run.has_value());
    QCOMPARE(run.error().kind, ErrorKind::Cancelled);
    QVERIFY(!isAlive(processIn(engine, QStringLiteral("pid"))));
}

void TestChildProcess::helpersEndToo()
{
    const FakeEngine engine("sleep 600 & echo $! > \"$here/pid\"; echo started; wait");
    pid_t helper = 0;
    {
        auto process = ChildProcess::start({engine.program(), {}, 0}, Job());
        QVERIFY(process.has_value());
        QCOMPARE(process->read().value().toByteArray(), QByteArray("started\n"));
        helper = processIn(engine, QStringLiteral("pid"));
        QVERIFY(isAlive(helper));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(helper), PatienceMs);
}

void TestChildProcess::aSilentOneIsGivenUp()
{
    const FakeEngine engine("exec sleep 600");
    const auto run = runProcess({engine.program(), {}, 100}, 1000, Job());
    QVERIFY(!run.has_value());
    QCOMPARE(run.error().kind, ErrorKind::Unreadable);
}

void TestChildProcess::whoEndsIsNotWaitedForThoughHelpersHoldThePipes()
{
    const FakeEngine engine("sleep 600 & echo $! > \"$here/pid\"; echo done; exit 4");
    const auto run = runProcess({engine.program(), {}, 0}, 1000, Job());
    QVERIFY(run.has_value());
    QCOMPARE(run->end.exitCode, 4);
    QCOMPARE(run->output, QByteArray("done\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(processIn(engine, QStringLiteral("pid"))), PatienceMs);
}

STRATOSCOPE_TEST(TestChildProcess)
#include "tst_childprocess.moc"
