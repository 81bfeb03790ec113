// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "content.h"
#include "enginelisting.h"
#include "listoutput.h"
#include "loadimage.h"
#include "modelview.h"
#include "openreference.h"
#include "servedengine.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace stratoscope;

/** Images and containers of a real podman and a real dockerd look the way these engines describe them. */
class TestRealEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void cleanupTestCase() { m_engines.clear(); }

    void listsWhatThereIs();
    void imageIsWhatIsSaved();
    void writableLayerIsTheDiff_data();
    void writableLayerIsTheDiff();
    void filesAreTheExportedOnes_data();
    void filesAreTheExportedOnes();
    void openingChangesNothing();
    void aSecondLookSeesASecondChange_data();
    void aSecondLookSeesASecondChange();
    void aPausedAndAStoppedOneOpen();
    void whatIsNotThereIsSaid();

private:
    /** Null if the engine is not available. */
    ServedEngine *served();
    EngineKind kind() const;
    QString container() const;

    std::map<QString, std::unique_ptr<ServedEngine>> m_engines;
};

namespace
{

/** Files that engines add to a container without reporting them. */
bool isOfTheEngine(const QByteArray &path)
{
    static const QRegularExpression own(QStringLiteral("^/(\\.dockerenv|dev(/.*)?|proc(/.*)?|sys(/.*)?|run(/.*)?|etc|"
                                                       "etc/(hosts|hostname|resolv\\.conf|mtab|passwd|group))$"));
    return own.match(QString::fromUtf8(path)).hasMatch();
}

FileView withoutTheEngines(const FileView &view)
{
    FileView rest;
    for (const auto &[path, file] : view) {
        if (!isOfTheEngine(path) && path != "/")
            rest[path] = file;
    }
    return rest;
}

LoadedImagePtr opened(const QString &reference, bool readUpper)
{
    EngineOptions options;
    options.readUpper = readUpper;
    const auto source = openReference(reference, options, Job());
    if (!source) {
        qWarning("%s", qPrintable(source.error().message()));
        return nullptr;
    }
    const auto loaded = loadImage(*source, 0, {}, Job());
    if (!loaded)
        qWarning("%s", qPrintable(loaded.error().message()));
    return loaded.value_or(nullptr);
}

bool isThere(const LoadedImage &image, const char *path)
{
    const PathId id = image.tree.paths().find(path);
    return id.isValid() && image.tree.visible(id, image.top()).isValid();
}

/** "A /etc/new", "D /etc/gone" for the writable layer; without directories that existed before. */
std::set<QByteArray> changesIn(const LoadedImage &image)
{
    std::set<QByteArray> changes;
    for (const LayerRow &row : image.tree.rows(image.top())) {
        const QByteArray path = image.tree.paths().fullPath(row.path);
        // A file that was copied up only to be linked to is unchanged.
        if (isOfTheEngine(path) || row.change == Change::Unchanged)
            continue;
        if (row.change == Change::Deleted)
            changes.insert("D " + path);
        else if (!row.before.isValid() || image.tree.type(row.version) != EntryType::Directory
            || image.tree.type(row.before) != EntryType::Directory)
            changes.insert((row.before.isValid() ? "C " : "A ") + path);
    }
    return changes;
}

/** The same, as reported by the engine. */
std::set<QByteArray> changesOf(const ServedEngine &engine, const LoadedImage &image)
{
    std::set<QByteArray> changes;
    for (const QByteArray &line : engine.run({QStringLiteral("diff"), QStringLiteral("runner")}).output.split('\n')) {
        const QByteArray path = line.mid(2);
        if (path.isEmpty() || isOfTheEngine(path))
            continue;
        const PathId id = image.tree.paths().find(path);
        const auto isDirectoryAt = [&](LayerIndex layer) {
            const VersionId version = id.isValid() ? image.tree.visible(id, layer) : VersionId();
            return version.isValid() && image.tree.type(version) == EntryType::Directory;
        };
        const bool isDirectory = isDirectoryAt(image.top()) && isDirectoryAt(LayerIndex(image.top().value - 1));
        const LayerRow *row = id.isValid() ? image.tree.row(image.top(), id) : nullptr;
        // Copied up to be linked to, but unchanged: only one of the engines reports it.
        if (row && row->change == Change::Unchanged)
            continue;
        // If a directory replaced something, podman reports a deletion.
        if (row && row->change == Change::Replaced) {
            changes.insert("C " + path);
            continue;
        }
        // A directory that existed before was touched or recreated, which the engines report differently.
        if (line.startsWith("A ") || !isDirectory)
            changes.insert(line);
    }
    return changes;
}

/** Docker prints changes in no particular order. */
QByteArray sortedLines(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

/** What only one of the two contains. */
QByteArray differences(const std::set<QByteArray> &expected, const std::set<QByteArray> &actual)
{
    QByteArray text;
    for (const QByteArray &change : expected) {
        if (actual.count(change) == 0)
            text += "missing: " + change + '\n';
    }
    for (const QByteArray &change : actual) {
        if (expected.count(change) == 0)
            text += "too much: " + change + '\n';
    }
    return text;
}

}

#define SERVE_OR_SKIP() \
    ServedEngine *engine = served(); \
    if (!engine->reason().isEmpty()) \
    QSKIP(engine->reason().constData())

void TestRealEngine::initTestCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("podman") << QStringLiteral("podman");
    QTest::newRow("docker") << QStringLiteral("docker");
}

ServedEngine *TestRealEngine::served()
{
    QFETCH_GLOBAL(QString, name);
    std::unique_ptr<ServedEngine> &engine = m_engines[name];
    if (!engine)
        engine = std::make_unique<ServedEngine>(name);
    engine->use();
    return engine.get();
}

EngineKind TestRealEngine::kind() const
{
    QFETCH_GLOBAL(QString, name);
    return name == QLatin1String("podman") ? EngineKind::Podman : EngineKind::Docker;
}

QString TestRealEngine::container() const
{
    QFETCH_GLOBAL(QString, name);
    return name + QStringLiteral("-container://runner");
}

void TestRealEngine::listsWhatThereIs()
{
    SERVE_OR_SKIP();
    const EngineListing listing = listEngine(currentEngine(kind(), EnginePrograms::fromEnvironment()), true, Job());
    QVERIFY2(!listing.problem, listing.problem ? qPrintable(listing.problem->message()) : "");
    QCOMPARE(listing.images.size(), 1u);
    QVERIFY(listing.images[0].names.value(0).endsWith(QStringLiteral("shop:1")));
    QVERIFY(listing.images[0].size.value_or(0) > 300'000);
    QVERIFY(listing.images[0].created.isValid());
    QCOMPARE(listing.containers.size(), 1u);
    QCOMPARE(listing.containers[0].name, QStringLiteral("runner"));
    QCOMPARE(listing.containers[0].state, ContainerState::Running);
    QVERIFY(listing.containers[0].writableSize.value_or(0) >= 100'000);
    QVERIFY(!listing.version.isEmpty());
}

void TestRealEngine::imageIsWhatIsSaved()
{
    SERVE_OR_SKIP();
    QFETCH_GLOBAL(QString, name);
    const FinishedRun list = runCli({QStringLiteral("list"), name + QStringLiteral("://shop:1")});
    QVERIFY2(list.exitCode == 0 && list.errors.isEmpty(), list.summary().constData());
    QTemporaryDir folder;
    const QString tar = folder.filePath(QStringLiteral("saved.tar"));
    const FinishedRun saved
        = engine->run({QStringLiteral("save"), QStringLiteral("-o"), tar, QStringLiteral("shop:1")});
    QVERIFY2(saved.exitCode == 0, saved.summary().constData());
    const FinishedRun expected = runCli({QStringLiteral("list"), tar});
    QVERIFY(parseList(expected.output).size() > 20);
    QCOMPARE(list.output, expected.output);
}

void TestRealEngine::writableLayerIsTheDiff_data()
{
    QTest::addColumn<bool>("readUpper");
    QTest::newRow("upper directory") << true;
    QTest::newRow("diff and copy") << false;
}

void TestRealEngine::writableLayerIsTheDiff()
{
    SERVE_OR_SKIP();
    QFETCH(bool, readUpper);
    const LoadedImagePtr image = opened(container(), readUpper);
    QVERIFY(image);
    QVERIFY(image->isWritable(image->top()));
    QVERIFY(!image->isDamaged());
    QCOMPARE(image->image().container->state, ContainerState::Running);
    QCOMPARE(!image->layers.back().hostPath.isEmpty(), readUpper);
    const std::set<QByteArray> expected = changesOf(*engine, *image);
    QVERIFY(expected.size() > 12);
    std::set<QByteArray> actual = changesIn(*image);
    // For a recreated directory, only some engines report its former content.
    std::set<QByteArray> said = expected;
    for (const char *name : {"one", "two", "three"}) {
        said.erase(QByteArray("D /opt/app/remade/") + name);
        actual.erase(QByteArray("D /opt/app/remade/") + name);
    }
    const QByteArray difference = differences(said, actual);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestRealEngine::filesAreTheExportedOnes_data()
{
    writableLayerIsTheDiff_data();
}

void TestRealEngine::filesAreTheExportedOnes()
{
    SERVE_OR_SKIP();
    QFETCH(bool, readUpper);
    const LoadedImagePtr image = opened(container(), readUpper);
    QVERIFY(image);
    const QByteArray directory = engine->exported();
    const FileView expected = withoutTheEngines(viewOfDirectory(directory));
    QVERIFY(expected.size() > 30);
    const QByteArray difference = differences(expected, withoutTheEngines(viewOfTree(image->tree, image->top())));
    QVERIFY2(difference.isEmpty(), difference.constData());

    int compared = 0;
    for (const auto &[path, seen] : expected) {
        if (seen.type != 'f')
            continue;
        QFile file(QFile::decodeName(directory + path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const VersionId version = image->tree.visible(image->tree.paths().find(path), image->top());
        const auto content = openContent(*image, version, Job());
        QVERIFY2(content.has_value(), path.constData());
        QVERIFY2(readAll(**content, 1 << 24).value_or("?") == file.readAll(), path.constData());
        ++compared;
    }
    QVERIFY(compared > 15);
}

void TestRealEngine::openingChangesNothing()
{
    SERVE_OR_SKIP();
    const auto state = [&] {
        return engine
                   ->run({QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("{{json .State}}"),
                       QStringLiteral("runner")})
                   .output
            + sortedLines(engine->run({QStringLiteral("diff"), QStringLiteral("runner")}).output);
    };
    const QByteArray before = state();
    for (const bool readUpper : {true, false})
        QVERIFY(opened(container(), readUpper));
    QCOMPARE(state(), before);
}

void TestRealEngine::aSecondLookSeesASecondChange_data()
{
    writableLayerIsTheDiff_data();
}

void TestRealEngine::aSecondLookSeesASecondChange()
{
    SERVE_OR_SKIP();
    QFETCH(bool, readUpper);
    EngineOptions options;
    options.readUpper = readUpper;
    const LoadedImagePtr first = opened(container(), readUpper);
    QVERIFY(first);
    QVERIFY(!isThere(*first, "/tmp/later"));
    const auto mark = markContainer(*first->source, options, Job());
    QVERIFY(mark.has_value());
    QVERIFY(*mark == markContainer(*first->source, options, Job()).value());

    QCOMPARE(engine->change(QStringLiteral("/bin/busybox echo later > /tmp/later")).exitCode, 0);
    QVERIFY(*mark != markContainer(*first->source, options, Job()).value());
    const LoadedImagePtr second = opened(container(), readUpper);
    QVERIFY(second && isThere(*second, "/tmp/later"));
    // The image was still open, so it was not saved again.
    QCOMPARE(second->source->files, first->source->files);
    QCOMPARE(engine->change(QStringLiteral("/bin/busybox rm /tmp/later")).exitCode, 0);
    QVERIFY(!isThere(*opened(container(), readUpper), "/tmp/later"));
}

void TestRealEngine::aPausedAndAStoppedOneOpen()
{
    SERVE_OR_SKIP();
    const auto stateNow = [&](bool readUpper) {
        const LoadedImagePtr image = opened(container(), readUpper);
        return image && isThere(*image, "/etc/made/new") && !isThere(*image, "/etc/gone")
            ? image->image().container->state
            : ContainerState::Unknown;
    };
    // Pausing needs the freezer cgroup, which is not available everywhere.
    if (engine->run({QStringLiteral("pause"), QStringLiteral("runner")}).exitCode == 0) {
        for (const bool readUpper : {true, false})
            QCOMPARE(stateNow(readUpper), ContainerState::Paused);
        QCOMPARE(engine->run({QStringLiteral("unpause"), QStringLiteral("runner")}).exitCode, 0);
    }
    QCOMPARE(
        engine->run({QStringLiteral("stop"), QStringLiteral("--time"), QStringLiteral("0"), QStringLiteral("runner")})
            .exitCode,
        0);
    for (const bool readUpper : {true, false})
        QCOMPARE(stateNow(readUpper), ContainerState::Exited);
    const FinishedRun list = runCli({QStringLiteral("list"), QStringLiteral("container://runner")});
    QVERIFY2(list.exitCode == 0, list.summary().constData());
    QVERIFY(parseList(list.output).count("/etc/made/new") == 1);
}

void TestRealEngine::whatIsNotThereIsSaid()
{
    SERVE_OR_SKIP();
    QFETCH_GLOBAL(QString, name);
    for (const QString &reference : {name + QStringLiteral("://nothing"), name + QStringLiteral("-container://nothing"),
             name + QStringLiteral("-image://runner"), QStringLiteral("container://nothing")}) {
        const FinishedRun run = runCli({QStringLiteral("report"), reference});
        QVERIFY2(run.exitCode == 3, run.summary().constData());
        QVERIFY2(run.errors.contains(name.toUtf8()), run.errors.constData());
    }
}

STRATOSCOPE_TEST(TestRealEngine)
#include "tst_realengine.moc"
