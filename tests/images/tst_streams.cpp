// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "exitcode.h"
#include "rawtar.h"
#include "scratchmount.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace stratoscope;

/** Images that are no files at rest: from pipes, still being written, or larger than anything could hold. */
class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void readsStandardInput_data();
    void readsStandardInput();
    void readsRedirectedFiles();
    void readsProcessSubstitutions();
    void readsContainersLayers();
    void readsFifos();
    void leavesRoomOnTheDisk();
    void endsWhileNothingComes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void followsAFileThatGrows();
    void readsMoreThanAHundredGigabytes();
    void saysThatAFileMayGrow();

private:
    FinishedRun shell(const QString &command, const QStringList &environment = {}) const;
    QString path(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
    QByteArray m_demo;
    QFile m_stalled; ///< Open, and nobody goes on writing it.
    QProcess m_waiting; ///< Reads it.
};

void TestStreams::initTestCase()
{
    QVERIFY(m_directory.isValid());
    m_demo = bytesOf(QStringLiteral(STRATOSCOPE_DEMO));
    QVERIFY(m_demo.size() > 100'000);
    m_stalled.setFileName(path(QStringLiteral("stalled.tar")));
    QVERIFY(m_stalled.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    m_stalled.write(m_demo.left(m_demo.size() / 2));
    m_waiting.start(cliPath(), {QStringLiteral("list"), m_stalled.fileName()});
}

/** Runs \a command, in which $CLI is the program and $DEMO an image. */
FinishedRun TestStreams::shell(const QString &command, const QStringList &environment) const
{
    return runProgram(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), command},
        QStringList {QStringLiteral("CLI=") + cliPath(), QStringLiteral("DEMO=" STRATOSCOPE_DEMO),
            QStringLiteral("UPPER=" STRATOSCOPE_DEMO_DIRECTORY "/demo-upper.tar")}
            + environment,
        m_directory.path());
}

void TestStreams::readsStandardInput_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
        {"report IMAGE --format json", "list IMAGE", "images IMAGE --format json", "packages IMAGE",
            "diff IMAGE $DEMO --format json", "diff $DEMO IMAGE", "diff IMAGE --content etc/passwd --layers 0,1",
            "cat IMAGE etc/os-release", "blame IMAGE etc/os-release", "grep IMAGE root", "extract IMAGE -o OUT",
            "squash IMAGE --layers all -o OUT.tar", "save IMAGE -o OUT.tar", "picture IMAGE -o OUT.svg"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestStreams::readsStandardInput()
{
    QFETCH(QString, command);
    const auto with = [&](const char *image, const char *out) {
        QString filled = command;
        return filled.replace(QLatin1String("IMAGE"), QLatin1String(image))
            .replace(QLatin1String("OUT"), QLatin1String(out));
    };
    const FinishedRun file = shell(QStringLiteral("$CLI ") + with("$DEMO", "file"));
    const FinishedRun piped = shell(QStringLiteral("cat $DEMO | $CLI ") + with("-", "pipe"));
    QVERIFY2(piped.exitCode >= 0 && piped.exitCode == file.exitCode, piped.summary() + file.summary());
    QByteArray expected = file.output;
    expected.replace(STRATOSCOPE_DEMO, "standard input").replace(": file", ": pipe");
    QByteArray found = piped.output;
    found.replace(STRATOSCOPE_DEMO, "standard input");
    QCOMPARE(found, expected);
    if (command.contains(QLatin1String("OUT."))) {
        const FinishedRun same = shell(QStringLiteral("cmp file.* pipe.* && rm file.* pipe.*"));
        QVERIFY2(same.exitCode == 0, same.summary());
    } else if (command.contains(QLatin1String("OUT"))) {
        const FinishedRun same = shell(QStringLiteral("diff -r --no-dereference file pipe"));
        QVERIFY2(same.exitCode == 0, same.summary());
    }
}

void TestStreams::readsRedirectedFiles()
{
    const FinishedRun run = shell(QStringLiteral("$CLI list - < $DEMO | cmp - <($CLI list $DEMO)"));
    QVERIFY2(run.exitCode == 0, run.summary());
}

void TestStreams::readsProcessSubstitutions()
{
    const FinishedRun run = shell(QStringLiteral("$CLI diff <(cat $DEMO) <(gzip -1 < $DEMO) --exit-code"));
    QVERIFY2(run.exitCode == 0, run.summary());
    // Both images are in the one pipe, which is read once.
    const FinishedRun twice = shell(QStringLiteral("cat $DEMO | $CLI diff - - --exit-code"));
    QVERIFY2(twice.exitCode == 0, twice.summary());
}

void TestStreams::readsContainersLayers()
{
    const FinishedRun run
        = shell(QStringLiteral("$CLI list $DEMO --upper <(cat $UPPER) | cmp - <($CLI list $DEMO --upper $UPPER)"));
    QVERIFY2(run.exitCode == 0, run.summary());
}

void TestStreams::readsFifos()
{
    const FinishedRun run = shell(QStringLiteral(
        "mkfifo fifo && { sleep 0.3; cat $DEMO > fifo; } & sleep 0.1; $CLI list fifo | cmp - <($CLI list $DEMO)"));
    QVERIFY2(run.exitCode == 0, run.summary());
    const FinishedRun named = shell(QStringLiteral("cat $DEMO | $CLI list docker-archive:/dev/stdin | wc -l"));
    QVERIFY2(named.output.trimmed().toInt() > 20, named.summary());
}

void TestStreams::leavesRoomOnTheDisk()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    const QByteArray small = path(QStringLiteral("small")).toUtf8();
    QVERIFY(::mkdir(small.constData(), 0755) == 0);
    const ScratchMount disk = ScratchMount::tmpfs(small);
    QVERIFY(QProcess::execute(QStringLiteral("mount"),
                {QStringLiteral("-o"), QStringLiteral("remount,size=100m"), QString::fromUtf8(small)})
        == 0);
    const FinishedRun run = shell(
        QStringLiteral("head -c 300M /dev/zero | $CLI list -"), {QStringLiteral("TMPDIR=") + QString::fromUtf8(small)});
    QVERIFY2(run.exitCode == exitcode::Unreadable, run.summary());
    QVERIFY2(run.errors.contains("standard input") && run.errors.contains("TMPDIR"), run.summary());
}

void TestStreams::endsWhileNothingComes()
{
    QProcess program;
    program.start(cliPath(), {QStringLiteral("list"), QStringLiteral("-")});
    QVERIFY(program.waitForStarted());
    program.write("not yet");
    QVERIFY(!program.waitForFinished(300));
    program.terminate();
    QVERIFY(program.waitForFinished(PatienceMs));
}

void TestStreams::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *command, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(says);
    };
    row("nothing", "$CLI list - < /dev/null", "standard input: the file is empty");
    row("closed", "$CLI list - <&-", "standard input: ");
    row("text", "echo hello | $CLI list -", "standard input: not a tar");
    row("cut", "head -c 70000 $DEMO | $CLI list -", "standard input: ");
    row("terminal", "script -qec \"$CLI list -\" /dev/null", "docker save shop:2.4 | stratoscope-cli report -");
    row("directory", "$CLI list - < /", "standard input: ");
    row("read before", "{ cat >/dev/null; $CLI list -; } < <(cat $DEMO)", "standard input: the file is empty");
}

void TestStreams::saysWhatIsWrong()
{
    QFETCH(QString, command);
    QFETCH(QString, says);
    const FinishedRun run = shell(command);
    QVERIFY2(run.exitCode > 0, run.summary());
    QVERIFY2((run.errors + run.output).contains(says.toUtf8()), run.summary());
}

/** An archive that another program is in the middle of writing. */
void TestStreams::followsAFileThatGrows()
{
    QFile file(path(QStringLiteral("growing.tar")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write(m_demo.left(m_demo.size() / 2));
    QProcess program;
    program.start(cliPath(), {QStringLiteral("list"), file.fileName()});
    QVERIFY(program.waitForStarted());
    QVERIFY(!program.waitForFinished(500));
    file.write(m_demo.mid(m_demo.size() / 2));
    QVERIFY(!program.waitForFinished(300));
    file.close();
    QVERIFY(program.waitForFinished(PatienceMs));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(
        program.readAllStandardOutput(), runCli({QStringLiteral("list"), QStringLiteral(STRATOSCOPE_DEMO)}).output);
}

/** It takes a while until nobody waits any more, so it was begun first. */
void TestStreams::saysThatAFileMayGrow()
{
    QVERIFY(m_waiting.state() == QProcess::NotRunning || m_waiting.waitForFinished(PatienceMs));
    QVERIFY(m_waiting.exitCode() > 0);
    const QByteArray errors = m_waiting.readAllStandardError();
    QVERIFY2(errors.contains("may write more"), errors);
}

/** With holes, so that it takes no space. */
void TestStreams::readsMoreThanAHundredGigabytes()
{
    constexpr quint64 Size = 101ull << 30;
    const QByteArray config
        = "{\"architecture\":\"amd64\",\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":"
          "[\"sha256:"
        + QByteArray(64, '0') + "\"]}}";
    const QByteArray manifest = R"([{"Config":"config.json","RepoTags":["big:1"],"Layers":["layer.tar"]}])";
    const quint64 layer = 512 + Size + quint64(endOfTar().size());
    QFile file(path(QStringLiteral("big.tar")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RawHeader outer;
    outer.name = "layer.tar";
    outer.size = binarySize(layer);
    RawHeader inner;
    inner.name = "disk.img";
    inner.size = binarySize(Size);
    file.write(rawHeader(outer) + rawHeader(inner));
    QVERIFY(file.seek(qint64(512 + layer)));
    file.write(rawFile("config.json", config) + rawFile("manifest.json", manifest) + endOfTar());
    file.close();
    const FinishedRun run = runCli(
        {QStringLiteral("list"), QStringLiteral("--no-verify"), QStringLiteral("--no-cache"), file.fileName()});
    QVERIFY2(run.output.contains("disk.img") && run.output.contains(QByteArray::number(Size)), run.summary());
    QVERIFY2(run.milliseconds < 20'000, run.summary());
}

STRATOSCOPE_TEST(TestStreams)
#include "tst_streams.moc"
