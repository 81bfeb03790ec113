// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "exitcode.h"
#include "imagemount.h"
#include "scratchmount.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>

using namespace stratoscope;

/** "stratoscope-cli mount", from start to end. */
class TestCliMount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void endsWithSignals_data();
    void endsWithSignals();
    void endsWhenUnmounted();
    void goesOnInTheBackground();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    bool start(QProcess &program) const;
    QString target() const { return m_directory.filePath(QStringLiteral("image")); }

    QTemporaryDir m_directory;
};

void TestCliMount::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    if (const auto obstacle = mountObstacle())
        QSKIP(qPrintable(obstacle->message()));
    QVERIFY(m_directory.isValid() && QDir().mkpath(target()));
}

/** Until it says that it is there. */
bool TestCliMount::start(QProcess &program) const
{
    program.setProgram(cliPath());
    program.setArguments({QStringLiteral("mount"), QStringLiteral(STRATOSCOPE_DEMO), target()});
    program.start();
    while (!program.canReadLine()) {
        if (!program.waitForReadyRead(60'000))
            return false;
    }
    const QByteArray expected = "Mounted on " + target().toUtf8() + ". Press Ctrl+C to unmount.\n";
    return program.readLine() == expected && QDir(target()).exists(QStringLiteral("unified/etc"));
}

void TestCliMount::endsWithSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

void TestCliMount::endsWithSignals()
{
    QFETCH(int, signal);
    QProcess program;
    QVERIFY(start(program));
    QFile file(target() + QStringLiteral("/unified/etc/passwd"));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("root:"));
    QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), exitcode::Fine);
    QVERIFY(QDir(target()).isEmpty());
}

void TestCliMount::endsWhenUnmounted()
{
    QProcess program;
    QVERIFY(start(program));
    QCOMPARE(umount2(target().toUtf8().constData(), 0), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), exitcode::Fine);
}

void TestCliMount::goesOnInTheBackground()
{
    const FinishedRun run
        = runCli({QStringLiteral("mount"), QStringLiteral("--background"), QStringLiteral(STRATOSCOPE_DEMO), target()});
    QCOMPARE(run.exitCode, exitcode::Fine);
    QCOMPARE(
        run.output, "Mounted on " + target().toUtf8() + ". To unmount: fusermount3 -u " + target().toUtf8() + '\n');
    QVERIFY(QDir(target()).exists(QStringLiteral("unified/etc")));
    QCOMPARE(umount2(target().toUtf8().constData(), 0), 0);
    const FinishedRun failed
        = runCli({QStringLiteral("mount"), QStringLiteral("--background"), m_directory.path(), target()});
    QCOMPARE(failed.exitCode, exitcode::Unreadable);
    QVERIFY(!failed.errors.isEmpty());
    QVERIFY(QDir(target()).isEmpty());
}

void TestCliMount::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QString demo = QStringLiteral(STRATOSCOPE_DEMO);
    const QString missing = m_directory.filePath(QStringLiteral("missing"));
    QTest::newRow("no directory") << QStringList {demo} << exitcode::WrongUsage << QStringLiteral("no directory given");
    QTest::newRow("missing") << QStringList {demo, missing} << exitcode::WrongUsage
                             << QStringLiteral("no such directory");
    QTest::newRow("a file") << QStringList {demo, demo} << exitcode::WrongUsage << QStringLiteral("not a directory");
    QTest::newRow("not empty") << QStringList {demo, m_directory.path()} << exitcode::WrongUsage
                               << QStringLiteral("the directory is not empty");
    QTest::newRow("no image") << QStringList {missing, target()} << exitcode::Unreadable << QStringLiteral("missing");
}

void TestCliMount::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, message);
    const FinishedRun run = runCli(QStringList {QStringLiteral("mount")} + arguments);
    QCOMPARE(run.exitCode, code);
    QVERIFY2(QString::fromUtf8(run.errors).contains(message), run.errors.constData());
}

STRATOSCOPE_TEST(TestCliMount)
#include "tst_climount.moc"
