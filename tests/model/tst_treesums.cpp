// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodefates.h"
#include "layertext.h"
#include "pathat.h"
#include "pathfilter.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <set>

using namespace stratoscope;

/** Compares the sums with a count of everything, on random stacks. */
class TestTreeSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void stacks_data();
    void stacks();
    void stopsWhenCancelled();

private:
    static void checkHeight(const UnionTree &tree, const TreeSums &sums, LayerIndex upTo);
    static void checkLayer(const UnionTree &tree, const TreeSums &sums, LayerIndex layer);
    static void checkMarks(const UnionTree &tree, const TreeSums &sums, LayerIndex layer, LayerIndex upTo);
    static void checkFilter(const UnionTree &tree, const TreeSums &sums, const ListingChoice &choice);
};

namespace
{

constexpr const char *Names[] = {"a", "b", "c/d", "c/e", "c/d/f", "c/d/g", "h", "h/i/j", "h/i", "K"};

QByteArray randomName(QRandomGenerator &random)
{
    return Names[random.bounded(int(std::size(Names)))];
}

/** The lines of a layer: files, directories, links, whiteouts and opaque markers at few paths,
 *  so that layers overlap. */
QByteArray randomLayer(QRandomGenerator &random)
{
    QByteArray lines;
    for (int i = random.bounded(12); i > 0; --i) {
        const QByteArray name = randomName(random);
        const qsizetype slash = name.lastIndexOf('/') + 1;
        switch (random.bounded(7)) {
        case 0:
            lines += "d " + name + '\n';
            break;
        case 1:
            lines += "f " + name.first(slash) + ".wh." + name.sliced(slash) + '\n';
            break;
        case 2:
            lines += "f " + name + "/.wh..wh..opq\n";
            break;
        case 3:
            lines += "h " + name + " -> " + randomName(random) + '\n';
            break;
        default:
            lines += "f " + name + ' ' + QByteArray::number(random.bounded(1000)) + '\n';
            break;
        }
    }
    return lines;
}

/** Calls \a visit with \a path and each directory above it. */
template<typename Visit>
void climb(const UnionTree &tree, PathId path, Visit visit)
{
    for (;; path = tree.paths().parent(path)) {
        visit(path);
        if (path == PathTable::Root)
            return;
    }
}

template<typename Visit>
void forEachDirectory(const TreeSums &sums, Visit visit)
{
    for (std::size_t i = 0; i < sums.directories.size(); ++i)
        visit(DirectoryIndex(i), sums.directories.path(DirectoryIndex(i)).value);
}

}

void TestTreeSums::checkHeight(const UnionTree &tree, const TreeSums &sums, LayerIndex upTo)
{
    std::vector<std::set<LayerIndex>> layers(tree.paths().size());
    std::size_t files = 0;
    std::vector<std::size_t> filesOf(tree.layerCount());
    for (std::size_t i = 0; i < tree.paths().size(); ++i) {
        const VersionId id = tree.visible(PathId(i), upTo);
        if (!id.isValid())
            continue;
        climb(tree, PathId(i), [&](PathId path) { layers[path.value].insert(tree.version(id).layer); });
        if (tree.type(id) == EntryType::Directory)
            continue;
        ++files;
        ++filesOf[tree.version(id).layer.value];
    }
    QCOMPARE(sums.heights.files(upTo), files);
    for (std::size_t i = 0; i < tree.layerCount(); ++i)
        QCOMPARE(sums.heights.files(LayerIndex(i), upTo), filesOf[i]);
    const std::vector<quint64> sizes = tree.visibleSizes(upTo);
    const HeightTotals totals = sums.heights.at(sums.directories, upTo);
    forEachDirectory(sums, [&](DirectoryIndex directory, std::size_t path) {
        QCOMPARE(totals.sizes[directory.value], sizes[path]);
        const std::vector<LayerIndex> found = sums.heights.layers(totals, directory);
        QCOMPARE(found, std::vector<LayerIndex>(layers[path].begin(), layers[path].end()));
    });
}

void TestTreeSums::checkLayer(const UnionTree &tree, const TreeSums &sums, LayerIndex layer)
{
    std::vector<quint64> sizes(tree.paths().size());
    std::vector<quint64> wasted(tree.paths().size());
    std::vector<quint64> wastedHere(tree.versions().size());
    forEachInode(tree, [&](const InodeFate &fate) {
        if (fate.hiddenBy != NeverHidden)
            wastedHere[fate.name.value] = fate.size;
        if (fate.layer != layer)
            return;
        climb(tree, tree.version(fate.name).path, [&](PathId path) {
            sizes[path.value] += fate.size;
            wasted[path.value] += wastedHere[fate.name.value];
        });
    });
    QSet<PathId> atOrBelow;
    QSet<PathId> below;
    for (const LayerRow &row : tree.rows(layer)) {
        climb(tree, row.path, [&](PathId path) {
            atOrBelow.insert(path);
            if (path != row.path)
                below.insert(path);
        });
        if (row.version.isValid())
            QCOMPARE(sums.layers.wasted(tree, row.version), wastedHere[row.version.value]);
    }
    const LayerTotals totals = sums.layers.of(sums.directories, layer);
    forEachDirectory(sums, [&](DirectoryIndex directory, std::size_t path) {
        QCOMPARE(totals.sizes[directory.value], sizes[path]);
        QCOMPARE(totals.wasted[directory.value], wasted[path]);
        QCOMPARE(bool(totals.rows[directory.value]), atOrBelow.contains(PathId(path)));
        QCOMPARE(bool(totals.below[directory.value]), below.contains(PathId(path)));
    });
}

void TestTreeSums::checkMarks(const UnionTree &tree, const TreeSums &sums, LayerIndex layer, LayerIndex upTo)
{
    for (const bool withHidden : {false, true}) {
        QSet<PathId> marked;
        for (const Version &version : tree.versions()) {
            const bool isHidden = !version.visibleAt(upTo);
            const bool isOwn = version.layer == layer || (isHidden && version.until == layer);
            if (isOwn && version.layer <= upTo && layer <= upTo && (withHidden || !isHidden))
                climb(tree, version.path, [&](PathId path) { marked.insert(path); });
        }
        const LayerMarks marks(tree, sums, layer, upTo, withHidden);
        QCOMPARE(marks.isEmpty(), layer > upTo);
        for (std::size_t i = 0; i < tree.paths().size(); ++i)
            QCOMPARE(marks.has(tree, sums, PathId(i)), marked.contains(PathId(i)));
    }
}

void TestTreeSums::checkFilter(const UnionTree &tree, const TreeSums &sums, const ListingChoice &choice)
{
    const LayerMarks marks(tree, sums, choice.only, choice.upTo, choice.withHidden);
    for (const char *text : {"c", "D/", "i/j", "k", "nowhere"}) {
        const Result<PathFilter> filter = filterPaths(tree, sums, choice, QString::fromLatin1(text));
        QVERIFY(filter.has_value());
        QSet<PathId> listed;
        std::size_t count = 0;
        for (std::size_t i = 1; i < tree.paths().size(); ++i) {
            const PathAt at = pathAt(tree, PathId(i), choice.upTo);
            const bool isListed = at.version.isValid() && (choice.withHidden || !at.deleted)
                && (!choice.only.isValid() || marks.has(tree, sums, PathId(i)));
            if (!isListed || !tree.paths().fullPath(PathId(i)).toLower().contains(QByteArray(text).toLower()))
                continue;
            ++count;
            climb(tree, PathId(i), [&](PathId path) { listed.insert(path); });
        }
        QCOMPARE(filter->count, count);
        for (std::size_t i = 1; i < tree.paths().size(); ++i) {
            // Matches that are not listed do not matter: whoever lists the paths skips them.
            if (!filter->matches[i])
                QCOMPARE(filter->has(sums.directories, PathId(i)), listed.contains(PathId(i)));
        }
    }
}

void TestTreeSums::stacks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTreeSums::stacks()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    std::vector<LayerEntries> layers;
    // Occasionally more layers than there are bits in one word.
    for (int i = seed % 50 == 0 ? 70 : 1 + random.bounded(6); i > 0; --i)
        layers.push_back(layerFromText(randomLayer(random).constData()));
    const UnionTree tree(std::move(layers));
    const TreeSums sums(tree);
    for (std::size_t i = 0; i < tree.layerCount(); ++i) {
        checkHeight(tree, sums, LayerIndex(i));
        checkLayer(tree, sums, LayerIndex(i));
        checkMarks(tree, sums, LayerIndex(i), LayerIndex(std::size_t(random.bounded(int(tree.layerCount())))));
        checkFilter(tree, sums, {LayerIndex(i), seed % 2 == 0, seed % 3 == 0 ? LayerIndex(0) : LayerIndex()});
    }
}

void TestTreeSums::stopsWhenCancelled()
{
    const UnionTree tree = stackFromText({"f a 1\nf b 2"});
    const TreeSums sums(tree);
    const Job job;
    job.cancel();
    const Result<PathFilter> filter = filterPaths(tree, sums, {tree.top(), false, {}}, QStringLiteral("a"), job);
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, ErrorKind::Cancelled);
}

STRATOSCOPE_TEST(TestTreeSums)
#include "tst_treesums.moc"
