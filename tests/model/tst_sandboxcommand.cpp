// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildstack.h"
#include "sandbox.h"
#include "sandboxbase.h"
#include "sandboxcommand.h"
#include "shellcompletion.h"
#include "stackhelp.h"
#include "stackverbs.h"
#include "steptext.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** The lines of a sandbox's prompt: what they are, what they do and show, and how they complete. */
class TestSandboxCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void kinds_data();
    void kinds();
    void changes_data();
    void changes();
    void failureChangesNothing();
    void isOneStep();
    void shows_data();
    void shows();
    void saysWhatItDid();
    void effectsAreFew();
    void completes_data();
    void completes();
    void helpNamesEverything();
    void exampleIsRight();

private:
    std::unique_ptr<Sandbox> makeSandbox() const
    {
        return std::make_unique<Sandbox>(m_base, m_store, QStringLiteral("c1"), [] { return FileTime {1, 0}; });
    }

    QTemporaryDir m_directory;
    ContentStorePtr m_store;
    LoadedImagePtr m_base;
};

void TestSandboxCommand::initTestCase()
{
    m_store = ContentStore::create(m_directory.path()).value();
    m_base = imageFromText({"d etc\nf etc/hosts 20\nf etc/passwd 10\nl etc/link -> hosts\nd srv\nd srv/data\n"
                            "f srv/data/one 5\nl data -> srv/data\nf a%20b 1\nd .hidden",
        "f etc/hosts 21\nf srv/data/two 7\nf srv/.wh.none"});
}

void TestSandboxCommand::kinds_data()
{
    using Kind = SandboxCommand::Kind;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *line, Kind kind) { QTest::newRow(line) << QByteArray(line) << int(kind); };
    row("", Kind::Nothing);
    row("  # why", Kind::Nothing);
    row("rm /a", Kind::Change);
    row("RUN rm /a", Kind::Change);
    row("run rm /a", Kind::Change);
    row("COPY x /y", Kind::Change);
    row("FILE /y 12kB", Kind::Change);
    row("docker exec c1 rm /a", Kind::Change);
    row("> /a", Kind::Change);
    row("echo a > /a", Kind::Change);
    row("echo a", Kind::Look);
    row("ls -l / && cat /etc/hosts", Kind::Look);
    row("docker exec c1 ls", Kind::Look);
    row("sh -c 'ls; pwd'", Kind::Look);
    row("sh -c 'ls; touch a'", Kind::Change);
    row("help", Kind::Help);
    row("clear", Kind::Clear);
    row(" undo ", Kind::Undo);
    row("redo", Kind::Redo);
    row("docker run", Kind::RunContainer);
    row("docker run --name web", Kind::RunContainer);
    row("docker commit", Kind::CommitContainer);
    row("docker rm", Kind::RemoveContainer);
}

void TestSandboxCommand::kinds()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, kind);
    const ScriptResult<SandboxCommand> command = parseSandboxLine(line);
    QVERIFY2(command, command ? "" : qPrintable(command.error().cause));
    QCOMPARE(int(command->kind), kind);
}

void TestSandboxCommand::changes_data()
{
    QTest::addColumn<QByteArray>("directory");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *directory, const char *line, const char *expected) {
        QTest::newRow(line) << QByteArray(directory) << QByteArray(line) << QString::fromLatin1(expected);
    };
    row("/", "rm /etc/hosts", "etc directory|etc/hosts whiteout");
    row("/etc", "rm hosts", "etc directory|etc/hosts whiteout");
    row("/srv", "rm -r ../data/*", "srv directory|srv/data directory|srv/data/one whiteout|srv/data/two whiteout");
    row("/", "echo x >> /etc/link", "etc directory|etc/hosts file 23");
    row("/", "COPY x /y", "y file 11");
    row("/srv", "COPY x /y/ 12kB", "y directory|y/x file 12000");
    row("/", "mkdir -p /etc/new/er && touch /etc/new/er/x",
        "etc directory|etc/new directory|etc/new/er directory|etc/new/er/x file 0");
    row("/", "rm -r /srv; mkdir /srv", "srv directory opaque");
    row("/", "mv /srv/data/one /etc",
        "etc directory|etc/one file 5|srv directory|srv/data directory|srv/data/one whiteout");
    row("/", "cp -r /srv/data /copy", "copy directory|copy/one file 5|copy/two file 7");
    row("/", "ln /etc/hosts /hosts", "etc directory|etc/hosts name of hosts|hosts file 21");
    row("/", "ln -s hosts /etc/more", "etc directory|etc/more link hosts");
    row("/", "ls", "");
}

void TestSandboxCommand::changes()
{
    QFETCH(const QByteArray, directory);
    QFETCH(const QByteArray, line);
    QFETCH(const QString, expected);
    const auto sandbox = makeSandbox();
    const ScriptResult<SandboxCommand> command = parseSandboxLine(line);
    QVERIFY(command);
    const Result<Step> step = sandbox->perform(sandboxOperation(*command, directory, {}));
    QVERIFY2(step, step ? "" : qPrintable(step.error().message()));
    QCOMPARE(layerLines(*sandbox).join(QLatin1Char('|')), expected);
}

void TestSandboxCommand::failureChangesNothing()
{
    const auto sandbox = makeSandbox();
    const Result<Operation> operation = parseSandboxCommand("touch /x && rm /none && touch /y", "/");
    QVERIFY(operation);
    const Result<Step> step = sandbox->perform(*operation);
    QVERIFY(!step);
    QCOMPARE(step.error().cause, QStringLiteral("rm: /none: no such file or directory (ENOENT)"));
    QCOMPARE(layerLines(*sandbox), QStringList());
    QVERIFY(!sandbox->canUndo());
}

void TestSandboxCommand::isOneStep()
{
    const auto sandbox = makeSandbox();
    const Result<Operation> operation = parseSandboxCommand("touch /x && mkdir /d && mv /x /d", "/");
    QVERIFY(operation);
    QCOMPARE(operation->path, QByteArray("/d"));
    QVERIFY(sandbox->perform(*operation));
    QCOMPARE(sandbox->steps().size(), std::size_t(1));
    QCOMPARE(sandbox->steps().front().title, QStringLiteral("touch /x && mkdir /d && mv /x /d"));
    sandbox->undo();
    QCOMPARE(layerLines(*sandbox), QStringList());
    QVERIFY(!parseSandboxCommand("ls", "/"));
    QVERIFY(!parseSandboxCommand("undo", "/"));
}

void TestSandboxCommand::shows_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
    };
    row("ls", "a%20b\ndata\netc\nsrv\n");
    row("ls -a /srv", "data\n");
    row("ls data", "one\ntwo\n");
    row("cd srv && pwd && ls *", "/srv\none\ntwo\n");
    row("cat /etc/passwd", "dddddddddd");
    row("echo -n a 'b  c'", "a b  c");
    row("du -s /srv", "12 B      /srv\n");
    row("ls -ld /etc/hosts", "-rw-r--r-- 0:0              21 1970-01-01 00:00  layer 1   /etc/hosts\n");
}

void TestSandboxCommand::shows()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    const ScriptResult<SandboxCommand> command = parseSandboxLine(line);
    QVERIFY(command);
    const Result<ShellOutput> output = lookAt(m_base, *command, "/", Job());
    QVERIFY2(output, output ? "" : qPrintable(output.error().message()));
    QCOMPARE(output->bytes, expected);
}

void TestSandboxCommand::saysWhatItDid()
{
    const auto sandbox = makeSandbox();
    const Result<Step> step = sandbox->perform(*parseSandboxCommand("echo x >> /etc/hosts", "/"));
    QVERIFY(step);
    QCOMPARE(stepLines(*step).join(QLatin1Char('|')),
        QStringLiteral("/etc: copied up from layer 0|/etc/hosts: copied up from layer 1 (21 B)|"
                       "/etc/hosts: changed in the writable layer|writable layer: 23 B more"));
    const Result<Step> many = sandbox->perform(*parseSandboxCommand("mkdir -p /m && touch /m/1 /m/2 /m/3", "/"));
    QVERIFY(many);
    QVERIFY(stepLines(*many, 2).at(2).contains(QStringLiteral("more")));
}

void TestSandboxCommand::effectsAreFew()
{
    const auto sandbox = makeSandbox();
    QByteArray line = "touch";
    for (int i = 0; i < 3000; ++i)
        line += " /" + QByteArray::number(i);
    const Result<Step> step = sandbox->perform(*parseSandboxCommand(line, "/"));
    QVERIFY(step);
    QCOMPARE(step->effectCount, quint64(3000));
    QCOMPARE(step->effects.size(), std::size_t(1000));
    QVERIFY(stepLines(*step).size() < 20);
}

void TestSandboxCommand::completes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("common");
    QTest::addColumn<QByteArrayList>("candidates");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *line, const char *common, const QByteArrayList &candidates, bool isWhole) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(common) << candidates << isWhole;
    };
    row("tou", "touch", {"touch"}, true);
    row("RUN tou", "touch", {"touch"}, true);
    row("rm a && ch", "ch", {"chmod", "chown"}, false);
    row("docker r", "r", {"rm", "run"}, false);
    row("rm /e", "/etc/", {"etc/"}, false);
    row("rm /etc/h", "/etc/hosts", {"hosts"}, true);
    row("rm e", "etc/", {"etc/"}, false);
    row("cat data/", "data/", {"one", "two"}, false);
    row("cat data/o", "data/one", {"one"}, true);
    row("ls /.", "/.hidden/", {".hidden/"}, false);
    row("ls /no", "", {}, false);
    row("echo a >/etc/p", "/etc/passwd", {"passwd"}, true);
}

void TestSandboxCommand::completes()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, common);
    QFETCH(const QByteArrayList, candidates);
    QFETCH(const bool, isWhole);
    const ShellCompletion completion = completeShellLine(line, line.size(), m_base, "/");
    QCOMPARE(completion.candidates, candidates);
    QCOMPARE(completion.common, common);
    QCOMPARE(completion.isWhole, isWhole);
}

void TestSandboxCommand::helpNamesEverything()
{
    const QString all = stackHelp();
    for (const StackVerbRow &row : stackVerbs())
        QVERIFY2(all.contains(row.usageText()), row.name);
    for (const ShellVerbRow &row : shellVerbs()) {
        QVERIFY2(row.verb == ShellVerb::True || all.contains(row.usageText()), row.name);
        QVERIFY2(row.verb == ShellVerb::True || promptHelp().contains(row.usageText()), row.name);
    }
}

void TestSandboxCommand::exampleIsRight()
{
    const Result<StackScript> script = parseStackScript(stackExample().toUtf8(), QStringLiteral("example"));
    QVERIFY(script);
    const Result<StackResult> stack = buildStack(*script, Job());
    QVERIFY(stack);
    QVERIFY(stack->image->layers.size() >= 3);
    QCOMPARE(stack->containers.size(), std::size_t(1));
}

STRATOSCOPE_TEST(TestSandboxCommand)
#include "tst_sandboxcommand.moc"
