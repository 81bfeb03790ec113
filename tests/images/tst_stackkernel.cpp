// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandtrial.h"
#include "commitlayer.h"
#include "posixcall.h"
#include "putontop.h"
#include "sandboxcommand.h"
#include "scratchmount.h"
#include "seedrows.h"
#include "stackimage.h"
#include "testprogram.h"
#include "wholeview.h"

#include "sandbox.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <fcntl.h>
#include <stdexcept>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stratoscope;
using imagebuilder::Generator;

/**
 * Compares the commands of scripts with a real shell: random lines are done by BusyBox in the root of a mounted
 * overlayfs and by a sandbox, and must leave the same upper directory. Then the upper directory becomes one more lower
 * layer, and it goes on, as docker build does. STRATOSCOPE_SEEDS=FIRST:COUNT in the environment runs other sequences.
 */
class TestStackKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void shellDoesTheSame_data();
    void shellDoesTheSame();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

constexpr int LayersOfBuild = 4;
constexpr int LinesOfLayer = 12;
constexpr FileTime BuildNow {5'000'000'001, 7};
/** Where the shell is; names with a dot are none that a wildcard stands for. */
constexpr const char *ToolFolder = "/.tools";

/** Runs \a line in a shell whose root is \a root; returns its exit code. */
int runInShell(const QByteArray &root, const QByteArray &line)
{
    const QByteArray shell = QByteArray(ToolFolder) + "/busybox";
    const QByteArray path = QByteArray("PATH=") + ToolFolder;
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
        dup2(nowhere, 1);
        dup2(nowhere, 2);
        umask(022);
        if (chroot(root.constData()) != 0 || chdir("/") != 0)
            _exit(126);
        char *const arguments[]
            = {const_cast<char *>("sh"), const_cast<char *>("-c"), const_cast<char *>(line.constData()), nullptr};
        char *const environment[] = {const_cast<char *>(path.constData()), nullptr};
        execve(shell.constData(), arguments, environment);
        _exit(127);
    }
    int status = 0;
    checked(child, "fork", root);
    checked(waitpid(child, &status, 0), "waitpid", root);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 125;
}

/** A build of a few layers, done by both sides. */
class BuildTrial
{
public:
    BuildTrial(quint64 seed, const QByteArray &directory);

    /** Throws on a difference. */
    void run();

private:
    void prepareTools();
    void beginLayer(int number);
    void doLine();
    void compare();
    void endLayer(int number);
    QByteArray path(const QByteArray &name) const { return m_directory + '/' + name; }

    const QByteArray m_directory;
    Generator m_random;
    ScratchMount m_memory;
    ContentStorePtr m_store;
    LoadedImagePtr m_image;
    std::vector<QByteArray> m_lower; ///< Topmost first.
    QByteArray m_upper;
    ScratchMount m_merged;
    std::unique_ptr<Sandbox> m_sandbox;
    NowTime m_now;
    QByteArrayList m_done; ///< The lines of this layer.
};

void throwOn(const QByteArray &problem)
{
    if (!problem.isEmpty())
        throw std::runtime_error(problem.toStdString());
}

template<typename T>
const T &valueOf(const Result<T> &result)
{
    if (!result)
        throw std::runtime_error(result.error().message().toStdString());
    return *result;
}

BuildTrial::BuildTrial(quint64 seed, const QByteArray &directory)
    : m_directory(directory)
    , m_random(seed)
    , m_memory(ScratchMount::tmpfs(directory))
    , m_now {BuildNow.seconds, std::time(nullptr) - 1}
{
    for (const char *name : {"merged", "store", "tools"})
        checked(mkdir(path(name).constData(), 0755), "mkdir", path(name));
    m_store = valueOf(ContentStore::create(QString::fromUtf8(path("store"))));
    m_image = emptyStackImage(QStringLiteral("trial"), {}, m_store);
    prepareTools();
}

void BuildTrial::prepareTools()
{
    const QByteArray folder = path("tools") + ToolFolder;
    checked(mkdir(folder.constData(), 0755), "mkdir", folder);
    if (!QFile::copy(QStringLiteral("/usr/bin/busybox"), QString::fromUtf8(folder + "/busybox")))
        throw std::runtime_error("there is no busybox");
    for (const char *name :
        {"sh", "rm", "rmdir", "mkdir", "touch", "chmod", "chown", "mv", "cp", "ln", "cat", "truncate", "mkfifo"})
        checked(symlink("busybox", (folder + '/' + name).constData()), "symlink", name);
    m_lower.push_back(path("tools"));
    const timespec times[] = {{0, 0}, {0, 0}};
    checked(utimensat(AT_FDCWD, path("tools").constData(), times, 0), "utimens", folder);
}

void BuildTrial::beginLayer(int number)
{
    m_upper = path("upper" + QByteArray::number(number));
    const QByteArray work = path("work" + QByteArray::number(number));
    for (const QByteArray &name : {m_upper, work})
        checked(mkdir(name.constData(), 0755), "mkdir", name);
    m_merged.unmount();
    m_merged = ScratchMount::writableOverlay(m_lower, m_upper, work, path("merged"));
    m_sandbox = std::make_unique<Sandbox>(m_image, m_store, QStringLiteral("c1"), [] { return BuildNow; });
    m_done.clear();
}

void BuildTrial::doLine()
{
    const CommandTrial trial = randomCommand(m_random);
    const ScriptResult<SandboxCommand> command = parseSandboxLine(trial.line);
    if (!command)
        throwOn(trial.line + ": " + command.error().cause.toUtf8());
    const Result<Step> step = m_sandbox->perform(sandboxOperation(*command, "/", {}));
    // What is refused half-way leaves something behind in a real shell.
    if (!step && !trial.isSimple)
        return;
    const int code = runInShell(path("merged"), trial.line);
    m_done.append(trial.line);
    // BusyBox's mv refuses more than GNU's, which we do as: to replace a link that loops, and to move a directory of
    // lower layers to where there is an empty one.
    if (code != 0 && step && trial.line.startsWith("mv ")) {
        m_sandbox->undo();
        return;
    }
    if ((code == 0) != step.has_value())
        throwOn(m_done.join("\n") + "\nthe shell says " + QByteArray::number(code) + ", the sandbox "
            + (step ? QByteArray("nothing") : step.error().message().toUtf8()));
}

void BuildTrial::compare()
{
    WholeView upper = wholeViewOfDirectory(m_upper, m_now);
    const WholeView layer = wholeViewOfLayer(m_sandbox->layer(), m_now);
    // The sandbox has no entry for an unchanged root; that of the tools is none of its.
    if (!layer.contains("/"))
        upper.erase("/");
    const QByteArray problem = differences(upper, layer);
    throwOn(problem.isEmpty() ? problem : m_done.join("\n") + '\n' + problem);
}

void BuildTrial::endLayer(int number)
{
    const LoadedImagePtr whole = valueOf(putOnTop(m_image, m_sandbox->layer(), Job()));
    const QString tar = QStringLiteral("%1/%2.tar").arg(m_store->path()).arg(number);
    m_image = valueOf(commitLayer(whole, {QStringLiteral("RUN"), {}, stackDate()}, tar, Job()));
    m_merged.unmount();
    m_lower.insert(m_lower.begin(), m_upper);
}

void BuildTrial::run()
{
    for (int layer = 0; layer < LayersOfBuild; ++layer) {
        beginLayer(layer);
        for (int line = 0; line < LinesOfLayer; ++line) {
            doLine();
            compare();
        }
        endLayer(layer);
    }
}

}

void TestStackKernel::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    if (!QFile::exists(QStringLiteral("/usr/bin/busybox")))
        QSKIP("there is no busybox");
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    try {
        BuildTrial(0, m_directory->path().toUtf8());
    } catch (const std::exception &error) {
        QSKIP(qPrintable(QStringLiteral("overlayfs cannot be mounted here: %1").arg(QString::fromUtf8(error.what()))));
    }
    umask(0);
}

void TestStackKernel::shellDoesTheSame_data()
{
    addSeedRows(40, 10);
}

void TestStackKernel::shellDoesTheSame()
{
    QFETCH(const quint64, first);
    QFETCH(const quint64, count);
    for (quint64 seed = first; seed < first + count; ++seed) {
        try {
            BuildTrial(seed, m_directory->path().toUtf8()).run();
        } catch (const std::exception &error) {
            qInfo("run this sequence again with STRATOSCOPE_SEEDS=%llu", seed);
            QFAIL(error.what());
        }
    }
}

STRATOSCOPE_TEST(TestStackKernel)
#include "tst_stackkernel.moc"
