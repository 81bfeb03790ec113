// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "content.h"
#include "sandboxsession.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace stratoscope;

/** Containers that the user creates from the open image, and what the state shows of them. */
class TestSandboxSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newContainerIsEmpty();
    void continuesWhatIsOpen();
    void stepsAreShown();
    void stepsKeepTheirOrder();
    void undoAndRedo();
    void failuresChangeNothing();
    void containersStandSideBySide();
    void commitMakesALayer();
    void commitIsUndone();
    void discardGoesBack();
    void discardKeepsCommitted();
    void openedContainerStays();
    void goesWithTheImage();
    void stopUndoesWhatIsDone_data();
    void stopUndoesWhatIsDone();
    void stopMakesNoContainer();
    void discardStopsWork();
    void discardIsUndone();
    void discardOfACommitIsUndone();
    void discardLeavesNothingOnScreen();
    void otherImageDoesNotWait();
    void stepsAreOnePieceOfWork();
    void savedChangesAreNotLost();
    void storeIsNotNamed();

private:
    void open(const LoadedImagePtr &image);
    void finish() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), PatienceMs); }
    bool has(const char *path) const;
    QStringList names() const;

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<SandboxSession> m_session;
};

namespace
{

/** An image with \a steps and a config for a commit to edit. */
LoadedImagePtr withConfig(const std::vector<TestStep> &steps)
{
    const LoadedImagePtr image = testStack(steps);
    auto source = std::make_shared<ImageSource>(*image->source);
    QByteArray history;
    for (const HistoryStep &step : source->images[0].config.history) {
        history += history.isEmpty() ? "{" : ",{";
        history
            += "\"created_by\":\"" + step.createdBy.toUtf8() + (step.emptyLayer ? "\",\"empty_layer\":true}" : "\"}");
    }
    source->images[0].config.json = "{\"architecture\":\"amd64\",\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\","
                                    "\"diff_ids\":[]},\"history\":["
        + history + "]}";
    auto loaded = std::make_shared<LoadedImage>(*image);
    loaded->source = source;
    return loaded;
}

/** Works until it is cancelled. */
Operation endlessOperation()
{
    return {QStringLiteral("Endless"),
        [](Overlay &, const Job &job) -> Result<void> {
            while (!job.isCancelled())
                QThread::msleep(1);
            return Job::cancelled();
        },
        {}};
}

}

void TestSandboxSession::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_state = std::make_unique<ExplorerState>();
    m_session = std::make_unique<SandboxSession>(m_state.get());
    open(testStack(shopSteps()));
}

void TestSandboxSession::cleanup()
{
    m_session.reset();
    m_state.reset();
}

void TestSandboxSession::open(const LoadedImagePtr &image)
{
    m_state->setSource(image->source, 0);
    m_state->setLoaded(image);
}

bool TestSandboxSession::has(const char *path) const
{
    const UnionTree &tree = m_state->loaded()->tree;
    const PathId id = tree.paths().find(path);
    return id.isValid() && tree.visible(id, tree.top()).isValid();
}

QStringList TestSandboxSession::names() const
{
    QStringList names;
    for (const ContainerTop &top : m_state->containers().tops)
        names.append(top.name);
    return names;
}

void TestSandboxSession::continuesWhatIsOpen()
{
    QVERIFY(!m_session->canContinue());
    open(shopStack());
    QVERIFY(m_session->canContinue());
    m_session->continueContainer();
    finish();
    QVERIFY(m_session->isActive());
    QVERIFY(!m_session->canContinue());
    QVERIFY(has("srv/app/cache.db"));
    QVERIFY2(!has("srv/app/assets/old.css"), "it has a whiteout");
    QVERIFY(!m_session->hasChanges());
    QCOMPARE(names().size(), 2);
    m_session->perform(removePath("/srv/app/cache.db"));
    finish();
    QVERIFY(!has("srv/app/cache.db"));
    m_state->pickContainer(0);
    QVERIFY2(has("srv/app/cache.db"), "what was open has not changed");
}

void TestSandboxSession::newContainerIsEmpty()
{
    QVERIFY(!m_session->isActive());
    m_session->newContainer();
    finish();
    QVERIFY(m_session->isActive());
    QCOMPARE(m_session->name(), QStringLiteral("c1"));
    const LoadedImagePtr image = m_state->loaded();
    QCOMPARE(image->layers.size(), std::size_t(5));
    QVERIFY(image->isWritable(image->top()));
    QVERIFY(image->tree.rows(image->top()).empty());
    QCOMPARE(m_state->layer(), image->top());
    QVERIFY(!m_session->canUndo());
    QVERIFY(!m_session->hasChanges());
}

void TestSandboxSession::stepsAreShown()
{
    QSignalSpy done(m_session.get(), &SandboxSession::stepDone);
    m_session->newContainer();
    m_session->perform(makeFile("/srv/app/new.txt", "hello"));
    finish();
    QCOMPARE(done.count(), 1);
    QCOMPARE(done.first().first().value<Step>().bytes, qint64(5));
    QVERIFY(has("srv/app/new.txt"));
    QCOMPARE(m_state->path(), pathId(m_state->loaded(), "srv/app/new.txt"));
    QCOMPARE(m_state->layer(), m_state->loaded()->top());
    QCOMPARE(m_state->containers().tops.front().size, quint64(5));
    QVERIFY(m_session->hasChanges());

    m_session->perform(removePath("/srv/app/config.yml"));
    finish();
    QVERIFY(!has("srv/app/config.yml"));
    QCOMPARE(m_state->path(), pathId(m_state->loaded(), "srv/app/config.yml"));
    QCOMPARE(m_state->layer(), m_state->loaded()->top());
    QCOMPARE(m_session->steps().steps.size(), std::size_t(2));
}

void TestSandboxSession::stepsKeepTheirOrder()
{
    m_session->newContainer();
    m_session->perform(makeDirectory("/one"));
    m_session->perform(makeFile("/one/a", "a"));
    m_session->perform(renamePath("/one/a", "/one/b"));
    m_session->perform(appendToFile("/one/b", "b"));
    QVERIFY(m_session->isBusy());
    finish();
    QVERIFY(!has("one/a"));
    const UnionTree &tree = m_state->loaded()->tree;
    QCOMPARE(tree.size(tree.newest(tree.paths().find("one/b"))), quint64(2));
    QCOMPARE(m_session->steps().done, std::size_t(4));
}

void TestSandboxSession::undoAndRedo()
{
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    m_session->perform(removePath("/etc/passwd"));
    finish();
    m_session->undo();
    finish();
    QVERIFY(has("etc/passwd"));
    QVERIFY(m_session->canRedo());
    m_session->undo();
    m_session->undo();
    finish();
    QVERIFY(!has("a"));
    QVERIFY(!m_session->canUndo());
    QVERIFY(!m_session->hasChanges());
    QVERIFY(m_state->loaded()->tree.rows(m_state->loaded()->top()).empty());
    m_session->redo();
    m_session->redo();
    finish();
    QVERIFY(has("a") && !has("etc/passwd"));
    QVERIFY(!m_session->canRedo());
}

void TestSandboxSession::failuresChangeNothing()
{
    m_session->newContainer();
    finish();
    const LoadedImagePtr before = m_state->loaded();
    QSignalSpy failed(m_session.get(), &SandboxSession::failed);
    m_session->perform(makeFile("/etc/passwd/below", "x"));
    finish();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_state->loaded(), before);
    QVERIFY(!m_session->canUndo());
}

void TestSandboxSession::containersStandSideBySide()
{
    m_session->newContainer();
    m_session->perform(makeFile("/only-in-c1", "x"));
    m_session->newContainer();
    m_session->perform(makeFile("/only-in-c2", "yy"));
    finish();
    QCOMPARE(names(), QStringList({QStringLiteral("c1"), QStringLiteral("c2")}));
    QCOMPARE(m_state->containers().active, std::size_t(1));
    QVERIFY(has("only-in-c2") && !has("only-in-c1"));
    m_state->pickContainer(0);
    QVERIFY(has("only-in-c1") && !has("only-in-c2"));
    QCOMPARE(m_session->name(), QStringLiteral("c1"));
    m_session->undo();
    finish();
    QVERIFY(!has("only-in-c1"));
    m_state->pickContainer(1);
    QVERIFY(has("only-in-c2"));
}

void TestSandboxSession::commitMakesALayer()
{
    open(withConfig(shopSteps()));
    m_session->newContainer();
    m_session->perform(makeFile("/srv/kept", "twelve bytes"));
    m_session->commit(
        {QStringLiteral("RUN echo"), QStringLiteral("by hand"), QDateTime::fromSecsSinceEpoch(1700000000)});
    // Operations requested in the meantime are performed on the container as it is then.
    m_session->perform(makeFile("/srv/later", "x"));
    finish();
    const LoadedImagePtr image = m_state->loaded();
    QCOMPARE(image->layers.size(), std::size_t(6));
    const LayerIndex committed(4);
    QVERIFY(!image->isWritable(committed));
    QCOMPARE(image->createdBy(committed), QStringLiteral("RUN echo"));
    QCOMPARE(image->tree.version(image->tree.newest(pathId(image, "srv/kept"))).layer, committed);
    QCOMPARE(image->tree.version(image->tree.newest(pathId(image, "srv/later"))).layer, image->top());
    QCOMPARE(image->image().layers.size(), std::size_t(5));
    QVERIFY(!image->image().layers[4].chainId.isEmpty());
    const Result<ByteSourcePtr> content = openContent(*image, image->tree.newest(pathId(image, "srv/kept")), Job());
    QVERIFY(content.has_value());
    QCOMPARE(*readAll(**content, 100), QByteArray("twelve bytes"));
}

void TestSandboxSession::commitIsUndone()
{
    open(withConfig(shopSteps()));
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    m_session->commit({});
    finish();
    QVERIFY(m_session->hasChanges());
    QCOMPARE(m_state->loaded()->layers.size(), std::size_t(6));
    m_session->undo();
    QCOMPARE(m_state->loaded()->layers.size(), std::size_t(5));
    QVERIFY(has("a"));
    m_session->undo();
    finish();
    QVERIFY(!has("a"));
    QVERIFY(!m_session->canUndo());
    m_session->redo();
    finish();
    QVERIFY(has("a"));
    m_session->redo();
    QCOMPARE(m_state->loaded()->layers.size(), std::size_t(6));
    QVERIFY(!m_session->canRedo());
    m_session->perform(makeFile("/b", "b"));
    finish();
    QVERIFY(has("a") && has("b"));
    QCOMPARE(m_session->steps().done, std::size_t(1));
}

void TestSandboxSession::discardKeepsCommitted()
{
    open(withConfig(shopSteps()));
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    m_session->commit({});
    m_session->perform(makeFile("/b", "b"));
    finish();
    m_session->discard();
    QVERIFY(has("a") && !has("b"));
    QCOMPARE(m_state->loaded()->layers.size(), std::size_t(5));
    QVERIFY(!m_session->isActive());
}

void TestSandboxSession::discardGoesBack()
{
    const LoadedImagePtr original = m_state->loaded();
    m_session->newContainer();
    m_session->newContainer();
    finish();
    m_session->discard();
    QCOMPARE(names(), QStringList(QStringLiteral("c1")));
    m_session->discard();
    QCOMPARE(m_state->loaded(), original);
    QVERIFY(names().isEmpty());
    QVERIFY(!m_session->isActive());
}

void TestSandboxSession::openedContainerStays()
{
    open(shopStack());
    QVERIFY(has("srv/app/cache.db"));
    m_session->newContainer();
    finish();
    QVERIFY(!has("srv/app/cache.db"));
    QVERIFY(has("srv/app/assets/old.css"));
    QCOMPARE(names(), QStringList({QStringLiteral("opened"), QStringLiteral("c1")}));
    m_state->pickContainer(0);
    QVERIFY(has("srv/app/cache.db"));
    QVERIFY(!m_session->isActive());
    m_session->perform(makeFile("/not-in-here", "x"));
    finish();
    QVERIFY(!has("not-in-here"));
    m_state->pickContainer(1);
    m_session->discard();
    QVERIFY(has("srv/app/cache.db"));
    QVERIFY(names().isEmpty());
}

void TestSandboxSession::goesWithTheImage()
{
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    open(testStack(shopSteps()));
    finish();
    QVERIFY(!m_session->isActive());
    QVERIFY(!has("a"));
    QCOMPARE(m_state->loaded()->layers.size(), std::size_t(4));
    m_session->newContainer();
    finish();
    QCOMPARE(m_session->name(), QStringLiteral("c1"));
}

void TestSandboxSession::stopUndoesWhatIsDone_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("while working") << false;
    QTest::newRow("while the trees are being built") << true;
}

void TestSandboxSession::stopUndoesWhatIsDone()
{
    QFETCH(const bool, isLate);
    m_session->newContainer();
    m_session->perform(makeFile("/kept", "x"));
    finish();
    const LoadedImagePtr before = m_state->loaded();
    QSignalSpy failed(m_session.get(), &SandboxSession::failed);
    Operation operation = makeFile("/not", "x");
    std::atomic<bool> isDone = false;
    operation.run = [&, make = operation.run](Overlay &overlay, const Job &job) {
        const Result<void> made = make(overlay, job);
        isDone = true;
        while (!job.isCancelled())
            QThread::msleep(1);
        return isLate ? made : Result<void>(Job::cancelled());
    };
    m_session->perform(operation);
    QVERIFY(m_session->isWorking());
    QTRY_VERIFY_WITH_TIMEOUT(isDone, PatienceMs);
    m_session->cancel();
    QVERIFY(!m_session->isWorking());
    finish();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
    QCOMPARE(m_state->loaded(), before);
    QCOMPARE(m_session->steps().done, std::size_t(1));
    m_session->perform(makeFile("/next", "x"));
    finish();
    QVERIFY(has("kept") && has("next") && !has("not"));
    QCOMPARE(m_session->steps().steps.size(), std::size_t(2));
}

void TestSandboxSession::stopMakesNoContainer()
{
    const LoadedImagePtr original = m_state->loaded();
    m_session->newContainer();
    finish();
    const LoadedImagePtr first = m_state->loaded();
    m_session->perform(endlessOperation());
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    m_session->cancel();
    finish();
    QCOMPARE(m_state->loaded(), first);
    QCOMPARE(m_session->name(), QStringLiteral("c1"));
    QCOMPARE(names(), QStringList(QStringLiteral("c1")));
    m_session->discard();
    QCOMPARE(m_state->loaded(), original);
}

void TestSandboxSession::discardStopsWork()
{
    const LoadedImagePtr original = m_state->loaded();
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    finish();
    QSignalSpy failed(m_session.get(), &SandboxSession::failed);
    m_session->perform(endlessOperation());
    m_session->discard();
    QVERIFY(!m_session->isWorking());
    QCOMPARE(m_state->loaded(), original);
    finish();
    QCOMPARE(m_state->loaded(), original);
    QCOMPARE(failed.count(), 0);
    m_session->undo();
    QVERIFY(has("a"));
    QCOMPARE(m_session->steps().done, std::size_t(1));
}

void TestSandboxSession::discardIsUndone()
{
    open(shopStack());
    m_session->newContainer();
    m_session->perform(makeFile("/a", "content of a"));
    m_session->perform(makeFile("/b", "b"));
    m_session->perform(makeFile("/c", "c"));
    finish();
    m_session->undo();
    finish();
    QSignalSpy discarded(m_session.get(), &SandboxSession::discarded);
    m_session->discard();
    QCOMPARE(discarded.count(), 1);
    QVERIFY(!has("a"));
    QVERIFY(!m_session->hasChanges());
    QVERIFY(m_session->canUndo());
    QCOMPARE(m_session->discardedName(), QStringLiteral("c1"));

    m_session->undo();
    QCOMPARE(m_session->name(), QStringLiteral("c1"));
    QCOMPARE(names(), QStringList({QStringLiteral("opened"), QStringLiteral("c1")}));
    QVERIFY(has("a") && has("b") && !has("c"));
    QVERIFY(m_session->hasChanges());
    QVERIFY(m_session->discardedName().isEmpty());
    const LoadedImagePtr image = m_state->loaded();
    const Result<ByteSourcePtr> content = openContent(*image, image->tree.newest(pathId(image, "a")), Job());
    QVERIFY(content.has_value());
    QCOMPARE(*readAll(**content, 100), QByteArray("content of a"));

    // It can be discarded again, and its earlier steps can still be undone and redone.
    QVERIFY(m_session->canRedo());
    m_session->redo();
    QVERIFY(!m_session->isActive());
    m_session->undo();
    m_session->undo();
    finish();
    QVERIFY(has("a") && !has("b"));
    m_session->goTo(3);
    finish();
    QVERIFY(has("b") && has("c"));

    // Later steps are undone first.
    m_session->discard();
    m_session->newContainer();
    m_session->perform(makeFile("/d", "d"));
    finish();
    QVERIFY(m_session->discardedName().isEmpty());
    m_session->undo();
    finish();
    QVERIFY(!has("d"));
    QCOMPARE(m_session->discardedName(), QStringLiteral("c1"));
    m_session->undo();
    QVERIFY(has("c"));
    QCOMPARE(names(), QStringList({QStringLiteral("opened"), QStringLiteral("c1"), QStringLiteral("c2")}));
}

void TestSandboxSession::discardOfACommitIsUndone()
{
    const LoadedImagePtr opened = withConfig(shopSteps());
    open(opened);
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    m_session->commit({});
    finish();
    m_session->discard();
    QVERIFY(has("a"));
    // The committed layer is not in any file.
    QVERIFY(m_session->hasChanges());
    m_session->undo();
    QVERIFY(m_session->isActive());
    QCOMPARE(m_state->loaded()->layers.size(), std::size_t(6));
    m_session->undo();
    m_session->undo();
    finish();
    QVERIFY(!m_session->hasChanges());
    m_session->discard();
    QCOMPARE(m_state->loaded(), opened);
}

void TestSandboxSession::discardLeavesNothingOnScreen()
{
    open(shopStack());
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    finish();
    m_session->perform(endlessOperation());
    m_session->newContainer();
    m_state->pickContainer(0);
    m_state->pickContainer(1);
    QCOMPARE(m_session->name(), QStringLiteral("c1"));
    QVERIFY(has("a"));
    m_session->discard();
    QVERIFY(!has("a"));
    QCOMPARE(m_session->name(), QStringLiteral("c2"));
    finish();
    QVERIFY(!has("a"));
    QCOMPARE(m_session->name(), QStringLiteral("c2"));
    QCOMPARE(names(), QStringList({QStringLiteral("opened"), QStringLiteral("c2")}));
    QVERIFY(m_state->loaded()->tree.rows(m_state->loaded()->top()).empty());
}

void TestSandboxSession::otherImageDoesNotWait()
{
    m_session->newContainer();
    finish();
    // Ignores cancellation until the end of the test.
    const auto isOver = std::make_shared<std::atomic<bool>>(false);
    const auto guard = qScopeGuard([&] { *isOver = true; });
    Operation deaf = makeFile("/a", "a");
    deaf.run = [isOver](Overlay &, const Job &) -> Result<void> {
        while (!*isOver)
            QThread::msleep(1);
        return {};
    };
    m_session->perform(deaf);
    open(testStack(shopSteps()));
    QVERIFY(!m_session->isBusy());
    m_session->newContainer();
    m_session->perform(makeFile("/b", "b"));
    finish();
    QVERIFY(has("b"));
    *isOver = true;
}

void TestSandboxSession::stepsAreOnePieceOfWork()
{
    m_session->newContainer();
    for (const char *path : {"/a", "/b", "/c", "/d", "/e"})
        m_session->perform(makeFile(path, path));
    finish();
    QSignalSpy trees(m_state.get(), &ExplorerState::loadedChanged);
    QSignalSpy done(m_session.get(), &SandboxSession::stepDone);
    m_session->goTo(1);
    finish();
    QCOMPARE(trees.count(), 1);
    QCOMPARE(m_session->steps().done, std::size_t(1));
    QVERIFY(has("a") && !has("b") && !has("e"));
    m_session->goTo(4);
    finish();
    QCOMPARE(trees.count(), 2);
    QCOMPARE(m_session->steps().done, std::size_t(4));
    QVERIFY(has("d") && !has("e"));
    QCOMPARE(m_state->path(), pathId(m_state->loaded(), "d"));
    QCOMPARE(done.count(), 1);
}

void TestSandboxSession::savedChangesAreNotLost()
{
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    m_session->newContainer();
    m_session->perform(makeFile("/b", "b"));
    finish();
    m_session->markSaved(m_state->loaded());
    QVERIFY(m_session->hasChanges());
    m_session->showChanges();
    QVERIFY(has("a"));
    m_session->markSaved(m_state->loaded());
    QVERIFY(!m_session->hasChanges());
    m_session->perform(makeFile("/c", "c"));
    finish();
    QVERIFY(m_session->hasChanges());
}

void TestSandboxSession::storeIsNotNamed()
{
    open(withConfig(shopSteps()));
    QSignalSpy progressed(m_session.get(), &SandboxSession::progressed);
    m_session->newContainer();
    m_session->perform(makeFile("/a", "a"));
    m_session->commit({});
    finish();
    QVERIFY(progressed.count() > 0);
    for (const QList<QVariant> &arguments : progressed) {
        const QString what = arguments.first().value<Progress>().what;
        QVERIFY2(!what.contains(QLatin1Char('/')) && !what.contains(QLatin1String("layer-")), qPrintable(what));
    }
}

STRATOSCOPE_TEST(TestSandboxSession)

#include "tst_sandboxsession.moc"
