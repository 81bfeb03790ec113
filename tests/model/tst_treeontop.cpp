// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layertext.h"
#include "testprogram.h"
#include "unionbuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Adding a layer to a finished tree gives the same result as building all at once, and does not change that tree. */
class TestTreeOnTop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void equalsAllAtOnce_data();
    void equalsAllAtOnce();
    void linksIntoTheBase();
    void canBeCancelled();
    void hiddenAndShownAgain();
    void loneNameAgain();
};

namespace
{

constexpr const char *BottomLayer
    = "d etc\nf etc/passwd 10\nf etc/hosts 20 =a\nd srv\nf srv/app 30\nh srv/app2 -> srv/app\n";
constexpr const char *MiddleLayer = "f etc/passwd 11\nd srv/data\nf srv/data/one 5\nf srv/data/two 6\n";

UnionTree onTop(const UnionTree &base, const char *top)
{
    UnionBuilder builder(base);
    static_cast<void>(builder.apply(layerFromText(top)));
    return builder.finish();
}

}

void TestTreeOnTop::equalsAllAtOnce_data()
{
    QTest::addColumn<QByteArray>("top");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a new file") << QByteArray("f etc/new 7\n");
    QTest::newRow("a changed file") << QByteArray("f etc/passwd 12\n");
    QTest::newRow("same size") << QByteArray("f etc/hosts 20 =b\n");
    QTest::newRow("whiteout") << QByteArray("f etc/.wh.passwd\n");
    QTest::newRow("directory whited out") << QByteArray("f srv/.wh.data\n");
    QTest::newRow("opaque") << QByteArray("d srv/data\nf srv/data/.wh..wh..opq\nf srv/data/three 7\n");
    QTest::newRow("file replaces a directory") << QByteArray("f srv 3\n");
    QTest::newRow("hard link below") << QByteArray("h srv/app3 -> srv/app\n");
}

void TestTreeOnTop::equalsAllAtOnce()
{
    QFETCH(const QByteArray, top);
    const UnionTree base = stackFromText({BottomLayer, MiddleLayer});
    const QStringList before = unionText(base, base.top());
    const UnionTree tree = onTop(base, top.constData());
    const UnionTree whole = stackFromText({BottomLayer, MiddleLayer, top.constData()});

    QCOMPARE(tree.layerCount(), std::size_t(3));
    for (std::size_t layer = 0; layer < 3; ++layer) {
        QCOMPARE(unionText(tree, LayerIndex(layer)), unionText(whole, LayerIndex(layer)));
        QCOMPARE(layerText(tree, LayerIndex(layer)), layerText(whole, LayerIndex(layer)));
    }
    QCOMPARE(tree.questions().size(), whole.questions().size());
    QCOMPARE(tree.inodeNames().size(), whole.inodeNames().size());

    for (std::size_t i = 0; i < base.paths().size(); ++i)
        QCOMPARE(tree.paths().fullPath(PathId(i)), base.paths().fullPath(PathId(i)));
    for (std::size_t i = 0; i < base.versions().size(); ++i)
        QCOMPARE(tree.version(VersionId(i)).path, base.version(VersionId(i)).path);
    QCOMPARE(unionText(base, base.top()), before);

    UnionBuilder builder(tree);
    builder.removeTop();
    const UnionTree again = builder.finish();
    QCOMPARE(again.layerCount(), std::size_t(2));
    for (std::size_t layer = 0; layer < 2; ++layer) {
        QCOMPARE(unionText(again, LayerIndex(layer)), unionText(base, LayerIndex(layer)));
        QCOMPARE(layerText(again, LayerIndex(layer)), layerText(base, LayerIndex(layer)));
    }
    QCOMPARE(again.questions().size(), base.questions().size());
    QCOMPARE(again.versions().size(), base.versions().size());
}

void TestTreeOnTop::loneNameAgain()
{
    const UnionTree base = stackFromText({"f app 30\n"});
    const UnionTree tree = onTop(base, "h app2 -> app\n");
    const VersionId app = tree.newest(tree.paths().find("app"));
    QVERIFY(tree.hasOtherNames(app));
    UnionBuilder builder(tree);
    builder.removeTop();
    const UnionTree again = builder.finish();
    QVERIFY(!again.hasOtherNames(app));
    QVERIFY(again.namesOf(app).empty());
}

void TestTreeOnTop::linksIntoTheBase()
{
    const UnionTree base = stackFromText({BottomLayer});
    const UnionTree tree = onTop(base, "h srv/app3 -> srv/app\n");
    const VersionId app = tree.visible(tree.paths().find("srv/app"), tree.top());
    QCOMPARE(tree.namesOf(app).size(), std::size_t(3));
    QCOMPARE(base.namesOf(app).size(), std::size_t(2));
    UnionBuilder builder(tree);
    builder.removeTop();
    QCOMPARE(builder.finish().namesOf(app).size(), std::size_t(2));
}

void TestTreeOnTop::canBeCancelled()
{
    const Job cancelled;
    cancelled.cancel();
    UnionBuilder builder(stackFromText({BottomLayer}));
    const auto applied = builder.apply(layerFromText(MiddleLayer), cancelled);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::Cancelled);
}

void TestTreeOnTop::hiddenAndShownAgain()
{
    // What was found to be bare once must be looked through again after something was put there.
    const UnionTree tree = stackFromText({"f d/e/f/g 1\nf d/e/h 1", "f d/.wh..wh..opq\nf d/e/.wh..wh..opq",
        "f d/e/f/new 2", "f d/.wh.e", "f d/e/x/y 3", "f d/.wh..wh..opq\nf d/z 4", "f d 5"});
    QCOMPARE(unionText(tree, LayerIndex(1)), QStringList({QStringLiteral("d/ @0"), QStringLiteral("d/e/ @1")}));
    QCOMPARE(unionText(tree, LayerIndex(2)).size(), 4);
    QCOMPARE(unionText(tree, LayerIndex(3)), QStringList {QStringLiteral("d/ @0")});
    QCOMPARE(unionText(tree, LayerIndex(4)).size(), 4);
    QCOMPARE(unionText(tree, LayerIndex(5)), QStringList({QStringLiteral("d/ @0"), QStringLiteral("d/z 4 @5")}));
    QCOMPARE(unionText(tree, LayerIndex(6)), QStringList {QStringLiteral("d 5 @6")});
    UnionBuilder builder(tree);
    builder.removeTop();
    const UnionTree again = onTop(builder.finish(), "f .wh.d");
    QCOMPARE(unionText(again, again.top()), QStringList());
}

STRATOSCOPE_TEST(TestTreeOnTop)

#include "tst_treeontop.moc"
