// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fileview.h"
#include "kerneltrial.h"
#include "lowerstack.h"
#include "posixcall.h"
#include "putontop.h"
#include "sandbox.h"
#include "scratchmount.h"
#include "seedrows.h"
#include "testprogram.h"
#include "wholeview.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <stdexcept>
#include <string>
#include <sys/stat.h>

using namespace stratoscope;
using imagebuilder::Generator;

/**
 * Compares the sandbox with the kernel: random sequences of operations are performed both on a mounted overlayfs and in
 * a sandbox, and must give the same upper directory and the same merged tree. STRATOSCOPE_SEEDS=FIRST:COUNT in the
 * environment runs other sequences than the usual ones, or repeats one of them.
 */
class TestSandboxKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void kernelDoesTheSame_data();
    void kernelDoesTheSame();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

constexpr int OperationsInSequence = 200;
/** A time that neither the sequences set nor a disk can have produced. */
constexpr FileTime SandboxNow {5'000'000'001, 7};

/** One sequence: a stack of lower layers, mounted with an empty upper directory, and a sandbox on the same layers. */
class Sequence
{
public:
    Sequence(quint64 seed, const QByteArray &directory);

    /** Performs \a count operations; throws on a difference. With \a comparesEach, compares after every operation. */
    void run(int count, bool comparesEach);

private:
    void doOne();
    void compare();
    void compareUndo();
    QByteArray path(const char *name) const { return m_directory + '/' + name; }
    WholeView layerView() const { return wholeViewOfLayer(m_sandbox->layer(), m_now); }

    const QByteArray m_directory;
    Generator m_random;
    ScratchMount m_memory;
    LowerStack m_lower;
    ScratchMount m_merged;
    std::unique_ptr<Sandbox> m_sandbox;
    NowTime m_now;
    std::vector<QByteArray> m_paths;
    QByteArray m_last;
    int m_done = 0;
};

void throwIf(const QByteArray &problem, const QByteArray &where)
{
    if (!problem.isEmpty())
        throw std::runtime_error((where + ": " + problem).toStdString());
}

Sequence::Sequence(quint64 seed, const QByteArray &directory)
    : m_directory(directory)
    , m_random(seed)
    , m_memory(ScratchMount::tmpfs(directory))
    , m_now {SandboxNow.seconds, std::time(nullptr) - 1}
{
    for (const char *name : {"merged", "upper", "work", "store"})
        checked(mkdir(path(name).constData(), 0755), "mkdir", path(name));
    m_lower = randomLowerStack(m_random, directory, path("merged"));
    const timespec times[] = {{0, 0}, {0, 0}};
    checked(utimensat(AT_FDCWD, path("upper").constData(), times, 0), "utimens", path("upper"));
    m_merged = ScratchMount::writableOverlay(m_lower.directories, path("upper"), path("work"), path("merged"));
    const Result<ContentStorePtr> store = ContentStore::create(QString::fromUtf8(path("store")));
    if (!store)
        throw std::runtime_error(store.error().message().toStdString());
    m_sandbox = std::make_unique<Sandbox>(m_lower.image, *store, QStringLiteral("c1"), [] { return SandboxNow; });
}

void Sequence::doOne()
{
    if (m_done++ % 8 == 0) {
        m_paths.clear();
        for (const auto &[name, file] : viewOfDirectory(path("merged")))
            m_paths.push_back(name);
    }
    const TrialOperation trial = randomTrial(m_random, m_paths);
    m_last = "operation " + QByteArray::number(m_done) + ", " + trial.toText();
    const Result<Step> step = m_sandbox->perform(trial.toOperation());
    const QString said = step ? QString() : step.error().cause;
    // The kernel marks the source as opaque before it notices that the target is not empty, and
    // leaves the mark in place.
    if (trial.kind == TrialOperation::Kind::RenamePath && said.endsWith(QLatin1String("(ENOTEMPTY)")))
        return;
    const int problem = doInKernel(trial, path("merged"));
    const QString expected = QString::fromUtf8(strerrorname_np(problem));
    if (problem == 0 ? !step : !said.contains(QLatin1Char('(') + expected + QLatin1Char(')')))
        throwIf("the kernel says " + expected.toUtf8() + ", the sandbox " + said.toUtf8(), m_last);
}

void Sequence::compare()
{
    WholeView upper = wholeViewOfDirectory(path("upper"), m_now);
    WholeView merged = wholeViewOfDirectory(path("merged"), m_now);
    const WholeView layer = layerView();
    // The sandbox has no entry for an unchanged root.
    if (!layer.contains("/")) {
        throwIf(upper.at("/").startsWith("d 755 0:0 at 0.0") ? QByteArray() : upper.at("/"), "the root");
        upper.erase("/");
        merged.erase("/");
    }
    throwIf(differences(upper, layer), "the upper directory");
    const Result<LoadedImagePtr> image = putOnTop(m_lower.image, m_sandbox->layer(), Job());
    if (!image)
        throw std::runtime_error(image.error().message().toStdString());
    throwIf(differences(merged, wholeViewOfImage(**image, m_now)), "the merged tree");
}

void Sequence::compareUndo()
{
    const WholeView atEnd = layerView();
    const quint64 bytes = m_sandbox->bytes();
    while (m_sandbox->canUndo())
        m_sandbox->undo();
    throwIf(differences({}, layerView()), "undone to the start");
    if (m_sandbox->bytes() != 0 || m_sandbox->entries() != 0)
        throw std::runtime_error("undone to the start: something is left");
    while (m_sandbox->canRedo())
        m_sandbox->redo();
    throwIf(differences(atEnd, layerView()), "redone to the end");
    if (m_sandbox->bytes() != bytes)
        throw std::runtime_error("redone to the end: bytes differ");
}

void Sequence::run(int count, bool comparesEach)
{
    for (int i = 0; i < count; ++i) {
        doOne();
        if (comparesEach) {
            try {
                compare();
            } catch (const std::exception &error) {
                throwIf(error.what(), "after " + m_last);
            }
        }
    }
    // Refused operations prove little: most must succeed.
    if (m_sandbox->done() < std::size_t(count) / 3)
        throw std::runtime_error("only " + std::to_string(m_sandbox->done()) + " operations were done");
    compare();
    compareUndo();
}

/** The difference in sequence \a seed, and after which operation it appeared; empty if there is none. */
QByteArray problemOf(quint64 seed, const QByteArray &directory, bool comparesEach)
{
    try {
        Sequence(seed, directory).run(OperationsInSequence, comparesEach);
    } catch (const std::exception &error) {
        return error.what();
    }
    return {};
}

}

void TestSandboxKernel::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    try {
        Sequence(0, m_directory->path().toUtf8());
    } catch (const std::exception &error) {
        QSKIP(qPrintable(QStringLiteral("overlayfs cannot be mounted here: %1").arg(QString::fromUtf8(error.what()))));
    }
    umask(0);
}

void TestSandboxKernel::kernelDoesTheSame_data()
{
    addSeedRows(240, 40);
}

void TestSandboxKernel::kernelDoesTheSame()
{
    QFETCH(const quint64, first);
    QFETCH(const quint64, count);
    const QByteArray directory = m_directory->path().toUtf8();
    for (quint64 seed = first; seed < first + count; ++seed) {
        QByteArray problem = problemOf(seed, directory, false);
        if (problem.isEmpty())
            continue;
        // Run again and compare after every operation, to find the one responsible.
        if (const QByteArray nearer = problemOf(seed, directory, true); !nearer.isEmpty())
            problem = nearer;
        qInfo("run this sequence again with STRATOSCOPE_SEEDS=%llu", seed);
        QFAIL(problem.constData());
    }
}

STRATOSCOPE_TEST(TestSandboxKernel)
#include "tst_sandboxkernel.moc"
