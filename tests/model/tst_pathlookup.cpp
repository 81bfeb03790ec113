// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"
#include "layertext.h"
#include "pathlookup.h"
#include "randomstack.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QTest>

using namespace stratoscope;

class TestPathLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void height();
    void nothingToAsk();
    void renamedDirectory();
    void agreesWithIntervals();
};

namespace
{

QString stopText(const UnionTree &tree, const LookupStep &step)
{
    static const QStringList stops {{}, QStringLiteral("!"), QStringLiteral("!opaque"), QStringLiteral("!whiteout"),
        QStringLiteral("!file"), QStringLiteral("!moved")};
    const QString cause
        = step.cause.isValid() ? QLatin1Char('@') + QString::fromUtf8(tree.paths().fullPath(step.cause)) : QString();
    return stops.at(int(step.stop)) + cause;
}

/** The answers of the layers that were asked, topmost first: "miss hit!". */
QString lookupText(const UnionTree &tree, const PathLookup &lookup)
{
    static const QStringList answers {QStringLiteral("miss"), QStringLiteral("hit"), QStringLiteral("part"),
        QStringLiteral("whiteout"), QStringLiteral("covered"), QStringLiteral("file")};
    QStringList words;
    for (std::size_t i = 0; i < lookup.asked(); ++i)
        words.append(answers.at(int(lookup.steps[i].answer)) + stopText(tree, lookup.steps[i]));
    return words.join(QLatin1Char(' '));
}

}

void TestPathLookup::answers_data()
{
    QTest::addColumn<QList<QByteArray>>("layers");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &layers, const char *path, const char *expected) {
        QTest::newRow(name) << layers << QByteArray(path) << QString::fromLatin1(expected);
    };
    row("the bottom has it", {"f a 1", "f b 1", "f c 1"}, "a", "miss miss hit!");
    row("the top has it", {"f a 1", "f a 2"}, "a", "hit!");
    row("a whiteout", {"f a 1", "f .wh.a", "f b 1"}, "a", "miss whiteout!");
    row("back after a whiteout", {"f a 1", "f .wh.a", "f a 1"}, "a", "hit!");
    row("a whiteout of a parent", {"f d/e/a 1", "f .wh.d"}, "d/e/a", "covered!whiteout@/d");
    row("an opaque parent", {"f d/a 1", "d d\nf d/.wh..wh..opq"}, "d/a", "covered!opaque@/d");
    row("in an opaque parent", {"f d/a 1", "d d\nf d/.wh..wh..opq\nf d/a 2"}, "d/a", "hit!");
    row("a file in place of the parent", {"f d/a 1", "f d 1"}, "d/a", "covered!file@/d");
    row("directories merge", {"d d\nf d/a 1", "f b 1", "f d/c 1", "d d mode=0700"}, "d", "part part miss part");
    row("an opaque directory", {"d d\nf d/a 1", "d d\nf d/.wh..wh..opq", "f d/c 1"}, "d", "part part!opaque");
    row("an opaque directory above", {"f d/e/a 1", "d d\nf d/.wh..wh..opq\nf d/e/b 1"}, "d/e", "part!opaque@/d");
    row("a directory on a file", {"f d 1", "f d/a 1"}, "d", "part file!");
    row("a directory on a whiteout", {"f d/a 1", "f .wh.d", "f d/b 1"}, "d", "part whiteout!");
    row("only a whiteout below", {"f d/a 1", "f d/.wh.a"}, "d", "part part");
    row("the root", {"f a 1", "", "f .wh.a"}, "", "part miss part");
}

void TestPathLookup::answers()
{
    QFETCH(QList<QByteArray>, layers);
    QFETCH(QByteArray, path);
    QFETCH(QString, expected);
    std::vector<LayerEntries> entries;
    for (const QByteArray &layer : layers)
        entries.push_back(layerFromText(layer.constData()));
    const UnionTree tree(std::move(entries));
    const PathId id = tree.paths().find(path);
    QVERIFY(id.isValid());
    const PathLookup lookup = lookUp(tree, id, tree.top());
    QCOMPARE(lookupText(tree, lookup), expected);
    QCOMPARE(lookup.steps.size(), std::size_t(layers.size()));
    QCOMPARE(lookup.found, tree.visible(id, tree.top()));
}

void TestPathLookup::height()
{
    const UnionTree tree = stackFromText({"f a 1", "f a 2", "f .wh.a"});
    const PathId path = tree.paths().find("a");
    const PathLookup lookup = lookUp(tree, path, LayerIndex(1));
    QCOMPARE(lookupText(tree, lookup), QStringLiteral("hit!"));
    QVERIFY(!lookup.at(LayerIndex(2)));
    QCOMPARE(lookup.at(LayerIndex(1))->answer, LookupAnswer::Hit);
    QCOMPARE(lookup.at(LayerIndex(0))->answer, LookupAnswer::NotAsked);
}

void TestPathLookup::nothingToAsk()
{
    const UnionTree tree = stackFromText({"f a 1"});
    QVERIFY(lookUp(tree, PathId(), tree.top()).steps.empty());
    QVERIFY(lookUp(tree, PathId(std::size_t(99)), tree.top()).steps.empty());
    QVERIFY(lookUp(tree, PathTable::Root, LayerIndex(std::size_t(7))).steps.empty());
    QVERIFY(lookUp(UnionTree(), PathTable::Root, LayerIndex()).steps.empty());
}

/** What overlayfs renamed comes from elsewhere, and hides what was at its new place. */
void TestPathLookup::renamedDirectory()
{
    LayerBuilder builder;
    RawEntry renamed;
    renamed.type = EntryType::Directory;
    renamed.path = "new";
    renamed.redirect = "/old";
    builder.add(renamed);
    std::vector<LayerEntries> layers;
    layers.push_back(layerFromText("d old\nf old/a 1\nf old/b 2\nd new\nf new/c 3\n"));
    layers.push_back(builder.finish());
    const UnionTree tree(std::move(layers));
    for (std::size_t path = 0; path < tree.paths().size(); ++path) {
        const PathLookup lookup = lookUp(tree, PathId(path), tree.top());
        QVERIFY2(
            lookup.found == tree.visible(PathId(path), tree.top()), tree.paths().fullPath(PathId(path)).constData());
    }
    QCOMPARE(lookupText(tree, lookUp(tree, tree.paths().find("new/a"), tree.top())), QStringLiteral("hit!"));
    QCOMPARE(
        lookupText(tree, lookUp(tree, tree.paths().find("new/c"), tree.top())), QStringLiteral("covered!moved@/new"));
    QCOMPARE(lookupText(tree, lookUp(tree, tree.paths().find("new"), tree.top())), QStringLiteral("part!moved"));
}

/** What the layers answer one after the other is what the intervals say, for every path at every height. */
void TestPathLookup::agreesWithIntervals()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const LoadedImagePtr image = randomStack(seed);
        const UnionTree &tree = image->tree;
        for (std::size_t height = 0; height < tree.layerCount(); ++height) {
            for (std::size_t path = 0; path < tree.paths().size(); ++path) {
                const PathLookup lookup = lookUp(tree, PathId(path), LayerIndex(height));
                const VersionId shown = tree.visible(PathId(path), LayerIndex(height));
                // Each stop has a cause in the layer itself.
                for (const LookupStep &step : lookup.steps)
                    QVERIFY(step.stop != LookupStop::Moved);
                if (lookup.found != shown) {
                    QFAIL(qPrintable(
                        QStringLiteral("seed %1, height %2, %3: %4")
                            .arg(seed)
                            .arg(height)
                            .arg(QString::fromUtf8(tree.paths().fullPath(PathId(path))), lookupText(tree, lookup))));
                }
            }
        }
    }
}

STRATOSCOPE_TEST(TestPathLookup)

#include "tst_pathlookup.moc"
