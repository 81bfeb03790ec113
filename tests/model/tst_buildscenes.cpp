// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildscenes.h"
#include "layertext.h"
#include "randomstack.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QTest>

#include <map>
#include <set>

using namespace stratoscope;

/** How a stack is built, step by step. */
class TestBuildScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void sumOfTheSteps();
    void stories();
    void motions_data();
    void motions();
    void scenesFollow();
    void room();
    void nothing();
};

namespace
{

QString linesText(const UnionTree &tree, const BuildScene &scene)
{
    static const QStringList motions {QString(), QStringLiteral("+"), QStringLiteral("~"), QStringLiteral("-")};
    QStringList words;
    for (const BuildLine &line : scene.lines)
        words.append(motions.at(int(line.motion)) + QString::fromUtf8(tree.paths().name(line.path).toByteArray()));
    return words.join(QLatin1Char(' '));
}

}

void TestBuildScenes::counts()
{
    const UnionTree tree = stackFromText({"d d\nf a 1\nf b 2\nf d/c 3", "f a 5\nf .wh.b\nf e 1", "f .wh.d"});
    const std::vector<BuildStep> steps = buildSteps(tree, 0);
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[0].added, std::size_t(3));
    QCOMPARE(steps[1].added, std::size_t(1));
    QCOMPARE(steps[1].changed, std::size_t(1));
    QCOMPARE(steps[1].removed, std::size_t(1));
    QCOMPARE(steps[1].files, std::size_t(3));
    // A whiteout of a directory takes what is in it.
    QCOMPARE(steps[2].removed, std::size_t(1));
    QCOMPARE(steps[2].files, std::size_t(2));
    QCOMPARE(buildSteps(tree, 3)[1].touched(), std::size_t(3));
}

/** What shows at every height is what the steps up to there leave, for every path. */
void TestBuildScenes::sumOfTheSteps()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        const LoadedImagePtr image = randomStack(seed);
        const UnionTree &tree = image->tree;
        std::map<PathId, VersionId> shown;
        for (const BuildStep &step : buildSteps(tree, 0)) {
            for (const BuildEvent &event : step.events) {
                const auto found = shown.find(event.path);
                QCOMPARE(found == shown.end() ? VersionId() : found->second, event.goes);
                shown[event.path] = event.appears;
            }
            std::size_t files = 0;
            for (std::size_t i = 0; i < tree.paths().size(); ++i) {
                const VersionId expected = tree.visible(PathId(i), step.layer);
                const auto found = shown.find(PathId(i));
                QCOMPARE(found == shown.end() ? VersionId() : found->second, expected);
                files += expected.isValid() && tree.type(expected) != EntryType::Directory;
            }
            QCOMPARE(step.files, files);
        }
    }
}

/** However few are chosen, each of them is there from its first version to the end. */
void TestBuildScenes::stories()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const LoadedImagePtr image = randomStack(seed);
        const std::vector<BuildStep> all = buildSteps(image->tree, 0);
        const std::vector<BuildStep> some = buildSteps(image->tree, 3);
        std::set<PathId> chosen;
        for (const BuildStep &step : some) {
            for (const BuildEvent &event : step.events)
                chosen.insert(event.path);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::vector<BuildEvent> expected;
            for (const BuildEvent &event : all[i].events) {
                if (chosen.count(event.path) > 0)
                    expected.push_back(event);
            }
            QVERIFY(some[i].events == expected);
            QCOMPARE(some[i].touched(), all[i].touched());
            QCOMPARE(some[i].files, all[i].files);
        }
    }
}

void TestBuildScenes::motions_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &layers, const QStringList &expected) {
        QTest::newRow(name) << layers << expected;
    };
    row("appear", {"f b 1\nf a 1", "f c 1"}, {QStringLiteral("+a +b"), QStringLiteral("a b +c")});
    row("change", {"f a 1", "f a 2"}, {QStringLiteral("+a"), QStringLiteral("~a")});
    row("go", {"f a 1\nf b 1", "f .wh.a", "f c 1"},
        {QStringLiteral("+a +b"), QStringLiteral("-a b"), QStringLiteral("b +c")});
    row("come back", {"f a 1", "f .wh.a", "f a 2"}, {QStringLiteral("+a"), QStringLiteral("-a"), QStringLiteral("+a")});
    row("with a directory", {"f d/a 1", "f d/.wh..wh..opq\nf d/b 1"}, {QStringLiteral("+a"), QStringLiteral("-a +b")});
    row("a directory in place of a file", {"f a 1", "f a/b 1"}, {QStringLiteral("+a"), QStringLiteral("-a +b")});
}

void TestBuildScenes::motions()
{
    QFETCH(QList<QByteArray>, layers);
    QFETCH(QStringList, expected);
    std::vector<LayerEntries> entries;
    for (const QByteArray &layer : layers)
        entries.push_back(layerFromText(layer.constData()));
    const UnionTree tree(std::move(entries));
    QStringList found;
    for (const BuildScene &scene : buildScenes(tree, buildSteps(tree, 10), 10))
        found.append(linesText(tree, scene));
    QCOMPARE(found, expected);
}

/** A scene begins with what the one before left, as far as there is room. */
void TestBuildScenes::scenesFollow()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const LoadedImagePtr image = randomStack(seed);
        const UnionTree &tree = image->tree;
        std::map<PathId, VersionId> left;
        for (const BuildScene &scene : buildScenes(tree, buildSteps(tree, 1000), 1000)) {
            std::map<PathId, VersionId> now;
            for (const BuildLine &line : scene.lines) {
                const bool wasThere = left.count(line.path) > 0;
                QVERIFY(wasThere == (line.motion != BuildLine::Motion::Appears));
                if (line.motion == BuildLine::Motion::Stays || line.motion == BuildLine::Motion::Goes)
                    QCOMPARE(line.version, left[line.path]);
                if (line.motion == BuildLine::Motion::Changes)
                    QCOMPARE(line.before, left[line.path]);
                if (line.motion != BuildLine::Motion::Goes)
                    now[line.path] = line.version;
            }
            // With room for all, nothing is merely counted.
            QCOMPARE(scene.more, std::size_t(0));
            for (const auto &[path, version] : now)
                QCOMPARE(tree.visible(path, scene.layer), version);
            left = now;
        }
    }
}

void TestBuildScenes::room()
{
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += "f f" + QByteArray::number(i) + ' ' + QByteArray::number(i) + '\n';
    const UnionTree tree = stackFromText({many.constData(), "f f99 1\nf .wh.f98\nf new 1"});
    const std::vector<BuildScene> scenes = buildScenes(tree, buildSteps(tree, 8), 6);
    QCOMPARE(scenes[0].lines.size(), std::size_t(6));
    QCOMPARE(scenes[0].more, std::size_t(94));
    QCOMPARE(scenes[0].moreTouched, std::size_t(94));
    QCOMPARE(linesText(tree, scenes[1]), QStringLiteral("f95 f96 f97 -f98 ~f99 +new"));
    QCOMPARE(scenes[1].more, std::size_t(95));
    QCOMPARE(scenes[1].moreTouched, std::size_t(0));
}

void TestBuildScenes::nothing()
{
    QVERIFY(buildSteps(UnionTree(), 5).empty());
    QVERIFY(buildScenes(UnionTree(), {}, 5).empty());
    const UnionTree empty = stackFromText({""});
    QCOMPARE(buildSteps(empty, 5).size(), std::size_t(1));
    QVERIFY(buildScenes(empty, buildSteps(empty, 5), 5).front().lines.empty());
    const Job cancelled;
    cancelled.cancel();
    QVERIFY(buildSteps(stackFromText({"f a 1"}), 5, cancelled).empty());
}

STRATOSCOPE_TEST(TestBuildScenes)

#include "tst_buildscenes.moc"
