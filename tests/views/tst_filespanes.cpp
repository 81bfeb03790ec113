// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "elidedlabel.h"
#include "explorerstate.h"
#include "layermodel.h"
#include "layerpane.h"
#include "paneheader.h"
#include "pathtreeview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "unifiedmodel.h"
#include "unifiedpane.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;

class TestFilesPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void statesWithoutRows();
    void headers();
    void headersAreHeadings();
    void incompleteIsSaid();
    void pickOnTheRight();
    void pickInTheMiddle();
    void pickADeletion();
    void saysWhatIsDimmed();
    void saysThatAllIsHidden();
    void pickInTheStack();
    void pickAgain();
    void onlyPicksInTheStackDim();
    void picksKeepTheOnlyLayer();
    void openAndSelectedSurviveTheSlider();
    void openAndSelectedSurviveReplacement();
    void selectionComesBack();
    void severalRows();
    void severalRowsOfALayer();
    void severalRowsByKeys();
    void keys();
    void copies();
    void goesToTheLayer();
    void toggles();
    void filters();
    void columnsAreKept();
    void closedDirectoriesStayClosed();
    void hugeDirectoriesAreNotOpenedWhole();
    void deepNamesCanBeRead_data();
    void deepNamesCanBeRead();
    void deepNamesLeaveNoTrace();
    void fewRowsAlwaysStay();
};

namespace
{

/** Shows both panes on one state. */
struct FilesPanesFixture
{
    ExplorerState state;
    LayerPane layerPane {&state};
    UnifiedPane unifiedPane {&state};
    LoadedImagePtr loaded;
    PathTreeView *layerTree = layerPane.findChild<PathTreeView *>();
    PathTreeView *unifiedTree = unifiedPane.findChild<PathTreeView *>();

    explicit FilesPanesFixture(const LoadedImagePtr &image = shopStack())
        : loaded(image)
    {
        for (QWidget *pane : {static_cast<QWidget *>(&layerPane), static_cast<QWidget *>(&unifiedPane)}) {
            pane->resize(700, 400);
            pane->show();
        }
        state.setSource(image->source, 0);
        state.setLoaded(image);
    }

    PathId id(const char *path) const { return pathId(loaded, path); }
    QModelIndex right(const char *path) const { return model()->indexOf(id(path)); }
    UnifiedModel *model() const { return qobject_cast<UnifiedModel *>(unifiedTree->model()); }
    LayerModel *layerModel() const { return qobject_cast<LayerModel *>(layerTree->model()); }

    static void click(PathTreeView *tree, const QModelIndex &index)
    {
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    }
};

}

void TestFilesPanes::statesWithoutRows()
{
    ExplorerState state;
    LayerPane layerPane(&state);
    UnifiedPane unifiedPane(&state);
    const auto paint = [&] {
        QVERIFY(!layerPane.grab().isNull());
        QVERIFY(!unifiedPane.grab().isNull());
    };
    paint();
    const LoadedImagePtr image = testStack({{"RUN nothing", ""}});
    state.setSource(image->source, 0);
    paint();
    state.setLoaded(image);
    paint();
    QCOMPARE(unifiedPane.findChild<PaneHeader *>()->info(), QStringLiteral("what the container sees · 0 files · 0 B"));
    state.clear();
    QCOMPARE(unifiedPane.findChild<PaneHeader *>()->info(), QString());
    paint();
}

void TestFilesPanes::headers()
{
    FilesPanesFixture fixture;
    const auto *left = fixture.layerPane.findChild<PaneHeader *>();
    const auto *right = fixture.unifiedPane.findChild<PaneHeader *>();
    QCOMPARE(left->title(), QStringLiteral("CONTAINER · READ/WRITE"));
    fixture.state.selectLayer(LayerIndex(1));
    QCOMPARE(left->title(), QStringLiteral("LAYER 1 · READ-ONLY"));
    QCOMPARE(left->info(), fixture.loaded->image().layers[1].diffId.toString());
    // A layer selected for its own sake: how many of the visible files come from it.
    QVERIFY2(right->info().contains(QStringLiteral("of 13 files come from layer 1")), qPrintable(right->info()));
    fixture.state.select({LayerIndex(1), PathId()});
    QVERIFY(right->info().startsWith(QStringLiteral("what the container sees · 13 files")));
    fixture.state.setUpTo(LayerIndex(0));
    QCOMPARE(right->info(), QStringLiteral("as of layer 0 · 7 files · 1.1 MB"));
}

void TestFilesPanes::incompleteIsSaid()
{
    auto damaged = std::make_shared<LoadedImage>(*shopStack());
    auto source = std::make_shared<ImageSource>(*damaged->source);
    source->images[0].layers[2].blob.clear();
    damaged->source = source;
    FilesPanesFixture fixture(damaged);
    const auto *header = fixture.unifiedPane.findChild<PaneHeader *>();
    QCOMPARE(header->warning(), QStringLiteral("Incomplete: layer 2 is missing"));
    // Below it, nothing is missing.
    fixture.state.setUpTo(LayerIndex(1));
    QCOMPARE(header->warning(), QString());
    fixture.state.setUpTo(LayerIndex(2));
    QCOMPARE(header->warning(), QStringLiteral("Incomplete: layer 2 is missing"));
    const LoadedImagePtr whole = shopStack();
    fixture.state.setSource(whole->source, 0);
    fixture.state.setLoaded(whole);
    QCOMPARE(header->warning(), QString());
}

void TestFilesPanes::pickOnTheRight()
{
    FilesPanesFixture fixture;
    QSignalSpy spy(&fixture.state, &ExplorerState::selectionChanged);
    QSignalSpy pickSpy(fixture.unifiedTree, &PathTreeView::pathPicked);
    fixture.unifiedTree->expandAll();
    FilesPanesFixture::click(fixture.unifiedTree, fixture.right("srv/app/config.yml"));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(pickSpy.count(), 1);
    QCOMPARE(spy.first().first().value<Selection>().origin, SelectionOrigin::UnifiedTree);
    QCOMPARE(fixture.state.path(), fixture.id("srv/app/config.yml"));
    QCOMPARE(fixture.state.layer(), LayerIndex(3));
    // The middle shows its layer, with the entry selected.
    QCOMPARE(fixture.layerModel()->layer(), LayerIndex(3));
    QCOMPARE(fixture.layerTree->selectedPath(), fixture.id("srv/app/config.yml"));
    QVERIFY(fixture.layerTree->isExpanded(fixture.layerModel()->indexOf(fixture.id("srv/app"))));
}

void TestFilesPanes::pickInTheMiddle()
{
    FilesPanesFixture fixture;
    fixture.state.selectLayer(LayerIndex(2));
    const QModelIndex config = fixture.layerModel()->indexOf(fixture.id("srv/app/config.yml"));
    FilesPanesFixture::click(fixture.layerTree, config);
    QCOMPARE(fixture.state.layer(), LayerIndex(2)); // Although the visible version is from layer 3.
    QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("srv/app/config.yml"));
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("srv/app")));

    // Hidden files are listed on the right, to show where they were.
    FilesPanesFixture::click(fixture.layerTree, fixture.layerModel()->indexOf(fixture.id("srv/app/debug.log")));
    QCOMPARE(fixture.state.path(), fixture.id("srv/app/debug.log"));
    QVERIFY(fixture.unifiedPane.showDeletedAction()->isChecked());
    QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("srv/app/debug.log"));
    QVERIFY(fixture.right("srv/app/debug.log").data(PathTreeModel::DeletedRole).toBool());
}

void TestFilesPanes::pickADeletion()
{
    // In the layer that deletes it, which is the container's.
    FilesPanesFixture fixture(testStack({{"COPY", "f a 5\nf b 7\n"}}, "f .wh.a\n"));
    FilesPanesFixture::click(fixture.layerTree, fixture.layerModel()->indexOf(fixture.id("a")));
    QCOMPARE(fixture.state.layer(), fixture.loaded->top());
    QVERIFY(fixture.unifiedPane.showDeletedAction()->isChecked());
    QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("a"));
    // Other selections do not change the user's choice.
    fixture.unifiedPane.showDeletedAction()->setChecked(false);
    fixture.state.selectPath(fixture.id("b"), SelectionOrigin::Search);
    QVERIFY(!fixture.unifiedPane.showDeletedAction()->isChecked());
    // Nor would it help with what is not there yet.
    fixture.state.setUpTo(LayerIndex(0));
    fixture.state.select({fixture.loaded->top(), fixture.id("a"), SelectionOrigin::LayerTree});
    QVERIFY(!fixture.unifiedPane.showDeletedAction()->isChecked());
    QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("a"));
}

void TestFilesPanes::saysWhatIsDimmed()
{
    FilesPanesFixture fixture;
    const auto *header = fixture.unifiedPane.findChild<PaneHeader *>();
    auto *showAll = fixture.unifiedPane.findChild<QToolButton *>(QStringLiteral("showAll"));
    const auto dimmed = [&](const char *path) { return fixture.right(path).data(PathTreeModel::DimmedRole).toBool(); };
    const int top = fixture.unifiedTree->y();
    QVERIFY(showAll->isHidden());

    fixture.state.selectLayer(LayerIndex(1), SelectionOrigin::Stack);
    QVERIFY(showAll->isVisible());
    QVERIFY(dimmed("bin"));
    QVERIFY2(header->info().endsWith(QStringLiteral("files come from layer 1")), qPrintable(header->info()));
    // The rows stay in place, because the user may be pointing at one.
    QCoreApplication::processEvents();
    QCOMPARE(fixture.unifiedTree->y(), top);

    // It ends with the button …
    showAll->click();
    QVERIFY(!dimmed("bin"));
    QVERIFY(showAll->isHidden());
    QVERIFY(header->info().startsWith(QStringLiteral("what the container sees")));
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
    // … with a click where there is no row …
    fixture.state.selectLayer(LayerIndex(1), SelectionOrigin::Stack);
    QVERIFY(dimmed("bin"));
    fixture.unifiedTree->collapseAll();
    const QPoint empty(10, fixture.unifiedTree->viewport()->height() - 5);
    QVERIFY(!fixture.unifiedTree->indexAt(empty).isValid());
    QTest::mouseClick(fixture.unifiedTree->viewport(), Qt::LeftButton, {}, empty);
    QVERIFY(!dimmed("bin"));
    // … and with only the layer listed, there is nothing to undo.
    fixture.unifiedPane.onlyLayerAction()->trigger();
    fixture.state.selectLayer(LayerIndex(1), SelectionOrigin::Stack);
    QVERIFY(showAll->isHidden());
}

void TestFilesPanes::saysThatAllIsHidden()
{
    FilesPanesFixture fixture(
        testStack({{"COPY", "f a 5\nf b 7\n"}, {"RUN", "f a 6\n"}, {"RUN", "f a 8\n"}, {"RUN", ""}}, "f c 1\n"));
    const auto *header = fixture.unifiedPane.findChild<PaneHeader *>();
    fixture.state.selectLayer(LayerIndex(1));
    QVERIFY2(header->info().startsWith(QStringLiteral("0 of ")), qPrintable(header->info()));
    QVERIFY2(header->info().endsWith(QStringLiteral("layer 1, all hidden above")), qPrintable(header->info()));
    fixture.state.selectLayer(LayerIndex(2));
    QVERIFY2(header->info().startsWith(QStringLiteral("1 of ")), qPrintable(header->info()));
    fixture.state.selectLayer(LayerIndex(3));
    QVERIFY2(header->info().endsWith(QStringLiteral("layer 3")), qPrintable(header->info()));
    fixture.state.selectLayer(LayerIndex(4));
    QVERIFY2(header->info().endsWith(QStringLiteral("come from the container")), qPrintable(header->info()));
    // For a layer above the height, nothing is there yet, and nothing is dimmed.
    fixture.state.setUpTo(LayerIndex(1));
    QVERIFY2(header->info().startsWith(QStringLiteral("as of layer 1")), qPrintable(header->info()));
}

void TestFilesPanes::pickInTheStack()
{
    FilesPanesFixture fixture;
    fixture.state.selectPath(fixture.id("etc/passwd"));
    fixture.state.selectLayer(LayerIndex(0));
    QCOMPARE(fixture.layerTree->selectedPath(), fixture.id("etc/passwd"));
    QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("etc/passwd"));
    QVERIFY(fixture.right("etc/passwd").data(PathTreeModel::DimmedRole).toBool());
    fixture.state.selectLayer(LayerIndex(1));
    QVERIFY(!fixture.layerTree->selectedPath().isValid());
    QCOMPARE(fixture.state.path(), fixture.id("etc/passwd"));
}

void TestFilesPanes::pickAgain()
{
    FilesPanesFixture fixture;
    fixture.unifiedTree->expandAll();
    FilesPanesFixture::click(fixture.unifiedTree, fixture.right("etc/passwd"));
    fixture.state.selectLayer(LayerIndex(0));
    FilesPanesFixture::click(fixture.unifiedTree, fixture.right("etc/passwd"));
    QCOMPARE(fixture.state.layer(), LayerIndex(3));
}

void TestFilesPanes::onlyPicksInTheStackDim()
{
    FilesPanesFixture fixture;
    const auto dimmed = [&](const char *path) { return fixture.right(path).data(PathTreeModel::DimmedRole).toBool(); };
    QVERIFY(!dimmed("bin"));
    fixture.state.selectLayer(LayerIndex(1));
    QVERIFY(dimmed("bin"));
    QVERIFY(!dimmed("usr"));
    fixture.state.setUpTo(LayerIndex(0)); // The layer is out of sight.
    QVERIFY(!dimmed("bin"));
    fixture.state.setUpTo(LayerIndex(4));
    FilesPanesFixture::click(fixture.unifiedTree, fixture.right("etc"));
    QVERIFY(!dimmed("bin"));
    QVERIFY(!dimmed("usr"));
    fixture.state.selectLayer(LayerIndex(1));
    fixture.state.selectPath(fixture.id("etc/passwd")); // Selected elsewhere: its layer was selected with it.
    QVERIFY(!dimmed("bin"));
}

void TestFilesPanes::picksKeepTheOnlyLayer()
{
    FilesPanesFixture fixture;
    fixture.state.selectLayer(LayerIndex(1));
    fixture.unifiedPane.onlyLayerAction()->trigger();
    FilesPanesFixture::click(fixture.unifiedTree, fixture.right("usr"));
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
    fixture.state.setUpTo(LayerIndex(0));
    QCOMPARE(fixture.model()->rowCount(), 0);
    QCOMPARE(fixture.state.path(), fixture.id("usr"));
}

void TestFilesPanes::openAndSelectedSurviveTheSlider()
{
    FilesPanesFixture fixture;
    fixture.unifiedTree->expand(fixture.right("srv"));
    fixture.unifiedTree->expand(fixture.right("srv/app"));
    fixture.unifiedTree->expand(fixture.right("etc"));
    fixture.state.selectPath(fixture.id("etc/passwd"));
    QSignalSpy selectionSpy(&fixture.state, &ExplorerState::selectionChanged);
    for (const std::size_t height : {std::size_t(2), std::size_t(0), std::size_t(1), std::size_t(4)}) {
        fixture.state.setUpTo(LayerIndex(height));
        QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("etc/passwd"));
        QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("etc")));
        QVERIFY(!fixture.unifiedTree->isExpanded(fixture.right("usr")));
    }
    // Directories that had disappeared are expanded again.
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("srv")));
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("srv/app")));
    QCOMPARE(selectionSpy.count(), 0);
}

void TestFilesPanes::openAndSelectedSurviveReplacement()
{
    FilesPanesFixture fixture;
    fixture.unifiedTree->expand(fixture.right("srv"));
    fixture.unifiedTree->expand(fixture.right("srv/app"));
    FilesPanesFixture::click(fixture.unifiedTree, fixture.right("srv/app/config.yml"));
    const QPersistentModelIndex row = fixture.right("srv/app/config.yml");
    const QHeaderView *header = fixture.unifiedTree->header();
    const auto widths = [header] {
        QList<int> sizes;
        for (int column = 0; column < header->count(); ++column)
            sizes.append(header->sectionSize(column));
        return sizes;
    };
    const QList<int> before = widths();
    fixture.state.selectLayer(fixture.loaded->top());
    QSignalSpy resetSpy(fixture.model(), &QAbstractItemModel::modelReset);

    // The container created a file that comes before all others, so its path gets an ID in between.
    const LoadedImagePtr next = readTestSource(
        fixture.loaded->source, shopSteps(), "d aaa\nf aaa/new 3\nf srv/app/config.yml 99\nf srv/app/zzz 1\n");
    QVERIFY(pathId(next, "srv/app/zzz").isValid());
    fixture.state.replaceLoaded(next);

    QCOMPARE(resetSpy.count(), 0);
    QCOMPARE(widths(), before);
    fixture.loaded = next;
    QCOMPARE(PathTreeModel::path(row), fixture.id("srv/app/config.yml"));
    QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("srv/app/config.yml"));
    QCOMPARE(fixture.state.path(), fixture.id("srv/app/config.yml"));
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("srv/app")));
    QVERIFY(!fixture.unifiedTree->isExpanded(fixture.right("aaa")));
    QVERIFY(fixture.right("srv/app/zzz").isValid());
    QCOMPARE(fixture.layerTree->selectedPath(), fixture.id("srv/app/config.yml"));
    QVERIFY(fixture.layerModel()->indexOf(fixture.id("aaa/new")).isValid());

    // Without a writable layer, the top of the stack is selected.
    fixture.state.replaceLoaded(readTestSource(fixture.loaded->source, shopSteps()));
    QCOMPARE(fixture.state.layer(), fixture.state.loaded()->top());
    QVERIFY(!fixture.right("aaa").isValid());
}

void TestFilesPanes::selectionComesBack()
{
    FilesPanesFixture fixture;
    fixture.state.selectPath(fixture.id("srv/app/cache.db"));
    fixture.state.setUpTo(LayerIndex(1));
    QVERIFY(!fixture.unifiedTree->selectedPath().isValid());
    QCOMPARE(fixture.state.path(), fixture.id("srv/app/cache.db"));
    fixture.state.setUpTo(LayerIndex(4));
    QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("srv/app/cache.db"));
}

namespace
{

void clickRow(PathTreeView *tree, const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
{
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, modifiers, tree->visualRect(index).center());
}

QModelIndex rowNamed(const PathTreeView *tree, const char *name)
{
    const QModelIndexList found = tree->model()->match(
        tree->model()->index(0, 0), Qt::DisplayRole, QString::fromUtf8(name), 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

}

void TestFilesPanes::severalRows()
{
    const LoadedImagePtr image
        = testStack({{"a", "f dir/one 100\nf dir/two 20\nf three 3\nf four 4"}, {"b", "f three 33"}});
    ExplorerState state;
    state.setSource(image->source, 0);
    state.setLoaded(image);
    UnifiedPane pane(&state);
    LayerPane layer(&state);
    pane.resize(700, 500);
    pane.show();
    auto *tree = pane.findChild<PathTreeView *>();
    QSignalSpy marked(&state, &ExplorerState::markedChanged);
    tree->expandAll();
    clickRow(tree, rowNamed(tree, "four"));
    QVERIFY(state.marked().isEmpty());
    clickRow(tree, rowNamed(tree, "three"), Qt::ControlModifier);
    QCOMPARE(state.marked().rows, 2u);
    QCOMPARE(state.marked().bytes, 37u);
    QCOMPARE(state.path(), pathId(image, "three"));
    QCOMPARE(tree->selectionModel()->selectedRows().size(), 2);
    // What is in a directory that is selected too counts once.
    clickRow(tree, rowNamed(tree, "dir"), Qt::ControlModifier);
    clickRow(tree, rowNamed(tree, "one"), Qt::ControlModifier);
    QCOMPARE(state.marked().rows, 4u);
    QCOMPARE(state.marked().paths.size(), 3u);
    QCOMPARE(state.marked().bytes, 157u);
    // As of a layer below, one of them is smaller.
    state.setUpTo(LayerIndex(0));
    QCOMPARE(state.marked().bytes, 127u);
    // Copied paths are those of all rows, from the top.
    for (QAction *action : tree->actions()) {
        if (action->objectName() == QLatin1String("copyPath"))
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/dir\n/dir/one\n/four\n/three"));
    // Deselecting one leaves the others.
    clickRow(tree, rowNamed(tree, "four"), Qt::ControlModifier);
    QCOMPARE(state.marked().rows, 3u);
    // Somebody else's selection is the only one.
    state.selectPath(pathId(image, "dir/two"), SelectionOrigin::Map);
    QVERIFY(state.marked().isEmpty());
    QCOMPARE(tree->selectionModel()->selectedRows().size(), 1);
    QVERIFY(marked.count() > 4);
    clickRow(tree, rowNamed(tree, "four"));
    clickRow(tree, rowNamed(tree, "three"), Qt::ControlModifier);
    QVERIFY(!state.marked().isEmpty());
    clickRow(tree, rowNamed(tree, "three"));
    QVERIFY(state.marked().isEmpty());
    QCOMPARE(tree->selectionModel()->selectedRows().size(), 1);
}

void TestFilesPanes::severalRowsOfALayer()
{
    const LoadedImagePtr image = testStack({{"a", "f one 1\nf two 2"}, {"b", "f one 10\nf three 3"}});
    ExplorerState state;
    state.setSource(image->source, 0);
    state.setLoaded(image);
    LayerPane pane(&state);
    UnifiedPane unified(&state);
    pane.resize(700, 500);
    pane.show();
    auto *tree = pane.findChild<PathTreeView *>();
    clickRow(tree, rowNamed(tree, "one"));
    clickRow(tree, rowNamed(tree, "three"), Qt::ShiftModifier);
    QCOMPARE(state.marked().origin, SelectionOrigin::LayerTree);
    QCOMPARE(state.marked().bytes, 13u);
    state.selectLayer(LayerIndex(0), SelectionOrigin::Stack);
    QVERIFY(state.marked().isEmpty());
}

void TestFilesPanes::severalRowsByKeys()
{
    const LoadedImagePtr image = testStack({{"a", "f a 1\nf b 2\nf c 4\nf d 8"}});
    ExplorerState state;
    state.setSource(image->source, 0);
    state.setLoaded(image);
    UnifiedPane pane(&state);
    pane.resize(700, 500);
    pane.show();
    auto *tree = pane.findChild<PathTreeView *>();
    state.selectPath(pathId(image, "b"), SelectionOrigin::Search);
    QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(state.path(), pathId(image, "c"));
    QCOMPARE(state.marked().bytes, 6u);
    QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(state.marked().bytes, 14u);
    QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(state.marked().bytes, 15u);
    QTest::keyClick(tree, Qt::Key_Up);
    QVERIFY(state.marked().isEmpty());
    QCOMPARE(state.path(), pathId(image, "c"));
}

void TestFilesPanes::keys()
{
    FilesPanesFixture fixture;
    fixture.state.selectPath(fixture.id("etc"));
    QTest::keyClick(fixture.unifiedTree, Qt::Key_Return);
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("etc")));
    QTest::keyClick(fixture.unifiedTree, Qt::Key_Down);
    QTest::keyClick(fixture.unifiedTree, Qt::Key_Down);
    QCOMPARE(fixture.state.path(), fixture.id("etc/hostname"));
    QCOMPARE(fixture.state.layer(), LayerIndex(4));
    fixture.state.selectPath(fixture.id("srv"));
    QTest::keyClick(fixture.unifiedTree, Qt::Key_Asterisk);
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("srv/app/assets")));
    QTest::keyClick(fixture.unifiedTree, Qt::Key_Return);
    QVERIFY(!fixture.unifiedTree->isExpanded(fixture.right("srv")));
}

void TestFilesPanes::copies()
{
    FilesPanesFixture fixture;
    fixture.state.selectPath(fixture.id("srv/app/config.yml"));
    for (const QAction *action : fixture.unifiedTree->actions())
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
    fixture.unifiedTree->findChild<QAction *>(QStringLiteral("copyPath"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/srv/app/config.yml"));
    fixture.unifiedTree->findChild<QAction *>(QStringLiteral("copyRows"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("/srv/app/config.yml\tRUN chown -R app /srv && rm -rf")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\t1300\t-rw-r--r--\t1000:1000\t")));
}

void TestFilesPanes::goesToTheLayer()
{
    FilesPanesFixture fixture;
    fixture.state.selectPath(fixture.id("etc/passwd"));
    fixture.state.selectLayer(LayerIndex(1));
    QAction *go = nullptr;
    for (QAction *action : fixture.unifiedTree->actions()) {
        if (action->text().contains(QLatin1Char('3')))
            go = action;
    }
    QVERIFY(go);
    go->trigger();
    QCOMPARE(fixture.state.layer(), LayerIndex(3));
}

void TestFilesPanes::toggles()
{
    FilesPanesFixture fixture;
    QVERIFY(!fixture.right("srv/app/debug.log").isValid());
    fixture.unifiedPane.showDeletedAction()->trigger();
    QVERIFY(fixture.right("srv/app/debug.log").isValid());
    fixture.state.selectLayer(LayerIndex(1));
    fixture.unifiedPane.onlyLayerAction()->trigger();
    QVERIFY(!fixture.right("srv").isValid());
    QVERIFY(fixture.right("usr/bin/node").isValid());
    fixture.state.selectLayer(LayerIndex(2));
    QVERIFY(fixture.right("srv").isValid());
    fixture.unifiedPane.onlyLayerAction()->trigger();
    fixture.unifiedPane.showDeletedAction()->trigger();
    QVERIFY(!fixture.right("srv/app/debug.log").isValid());
}

void TestFilesPanes::filters()
{
    FilesPanesFixture fixture;
    auto *field = fixture.unifiedPane.findChild<QLineEdit *>();
    fixture.unifiedTree->expand(fixture.right("usr"));
    fixture.unifiedPane.startFilter();
    QTest::keyClicks(field, QStringLiteral("App/FILE"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.model()->isFiltered(), PatienceMs);
    QVERIFY(!fixture.right("srv").isValid()); // The parts must be adjacent.
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("app/ASSETS/f"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.right("srv").isValid(), PatienceMs);
    QCOMPARE(fixture.model()->matchCount(), std::size_t(2));
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("srv/app/assets")));
    QVERIFY(!fixture.right("srv/app/config.yml").isValid());
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(fixture.state.path(), fixture.id("srv/app/assets/file2.png"));
    fixture.state.setUpTo(LayerIndex(1));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.model()->matchCount(), std::size_t(0), PatienceMs);
    fixture.state.setUpTo(LayerIndex(4));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.model()->matchCount(), std::size_t(2), PatienceMs);

    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!fixture.model()->isFiltered());
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("usr")));
    QCOMPARE(fixture.unifiedTree->selectedPath(), fixture.id("srv/app/assets/file2.png"));
}

void TestFilesPanes::columnsAreKept()
{
    QByteArray saved;
    {
        FilesPanesFixture fixture;
        QVERIFY(fixture.unifiedTree->isColumnHidden(UnifiedModel::LinkColumn));
        fixture.unifiedTree->setColumnWidth(0, 321);
        fixture.unifiedTree->setColumnHidden(UnifiedModel::LinkColumn, false);
        fixture.unifiedTree->setColumnHidden(UnifiedModel::OwnerColumn, true);
        fixture.unifiedTree->sortByColumn(UnifiedModel::SizeColumn, Qt::DescendingOrder);
        saved = fixture.unifiedPane.saveState();
    }
    ExplorerState state;
    UnifiedPane pane(&state);
    QVERIFY(!pane.restoreState({}));
    QVERIFY(!pane.restoreState(QByteArrayLiteral("nonsense")));
    QVERIFY(pane.restoreState(saved));
    pane.resize(900, 300);
    pane.show();
    const auto *tree = pane.findChild<PathTreeView *>();
    QVERIFY(!tree->isColumnHidden(UnifiedModel::LinkColumn));
    QVERIFY(tree->isColumnHidden(UnifiedModel::OwnerColumn));
    QCOMPARE(tree->columnWidth(0), 321);
    QCOMPARE(tree->header()->sortIndicatorSection(), int(UnifiedModel::SizeColumn));
    const LoadedImagePtr loaded = testStack({{"a", "f small 1\nf large 9"}});
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("large"));
}

void TestFilesPanes::closedDirectoriesStayClosed()
{
    FilesPanesFixture fixture;
    fixture.state.selectPath(fixture.id("etc/passwd"));
    fixture.unifiedTree->collapse(fixture.right("etc"));
    fixture.state.setUpTo(LayerIndex(2));
    fixture.state.setUpTo(LayerIndex(4));
    QVERIFY(!fixture.unifiedTree->isExpanded(fixture.right("etc")));
}

void TestFilesPanes::hugeDirectoriesAreNotOpenedWhole()
{
    QByteArray lines("d many\n");
    for (int i = 0; i < 20'000; ++i)
        lines += "f many/" + QByteArray::number(i) + " 1\n";
    lines += "f few/a 1\n";
    FilesPanesFixture fixture(testStack({{"RUN many", lines.constData()}}));
    // Both start out collapsed; "*" expands up to a reasonable limit.
    QVERIFY(!fixture.layerTree->isExpanded(fixture.layerModel()->indexOf(fixture.id("many"))));
    fixture.state.selectPath(fixture.id("many"));
    QTest::keyClick(fixture.unifiedTree, Qt::Key_Asterisk);
    QVERIFY(!fixture.unifiedTree->isExpanded(fixture.right("many")));
    fixture.state.selectPath(fixture.id("few"));
    QTest::keyClick(fixture.unifiedTree, Qt::Key_Asterisk);
    QVERIFY(fixture.unifiedTree->isExpanded(fixture.right("few")));
}

void TestFilesPanes::deepNamesCanBeRead_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("chosen");
    for (const int levels : {20, 60}) {
        for (const int width : {300, 700}) {
            QTest::addRow("%d levels in %d pixels", levels, width) << levels << width << false;
            QTest::addRow("%d levels in %d pixels, columns chosen", levels, width) << levels << width << true;
        }
    }
}

void TestFilesPanes::deepNamesCanBeRead()
{
    QFETCH(int, levels);
    QFETCH(int, width);
    QFETCH(bool, chosen);
    const QByteArray directories = QByteArray("sub/").repeated(levels);
    const QByteArray deepest = directories + (chosen ? "deep.txt" : "a-deeper-name.txt");
    FilesPanesFixture fixture(testStack({{"RUN deep", QByteArray("f " + deepest + " 1\nf flat 1").constData()}}));
    fixture.layerPane.resize(width, 400);
    fixture.unifiedPane.resize(width, 400);
    for (PathTreeView *tree : {fixture.layerTree, fixture.unifiedTree}) {
        const auto *model = static_cast<PathTreeModel *>(tree->model());
        fixture.state.selectPath(fixture.id("flat"));
        tree->collapseAll();
        if (chosen)
            tree->setColumnWidth(0, 150);
        QCoreApplication::processEvents();
        const auto isReadable = [&](const char *path) {
            const QModelIndex index = model->indexOf(fixture.id(path));
            const QRect cell = tree->visualRect(index);
            const int name = tree->fontMetrics().horizontalAdvance(index.data().toString());
            return cell.left() >= 0 && cell.width() >= name && cell.left() + name <= tree->viewport()->width()
                && tree->viewport()->rect().contains(cell.left(), cell.center().y());
        };
        // Selected elsewhere.
        fixture.state.selectPath(fixture.id(deepest.constData()));
        QVERIFY(isReadable(deepest.constData()));
        fixture.state.selectPath(fixture.id("flat"));
        QVERIFY(isReadable("flat"));
        // Expanded step by step with the keyboard.
        tree->collapseAll();
        tree->setFocus();
        tree->setCurrentIndex(model->indexOf(fixture.id("sub")));
        for (int i = 0; i < levels; ++i) {
            QTest::keyClick(tree, Qt::Key_Plus);
            QTest::keyClick(tree, Qt::Key_Down);
        }
        QCOMPARE(tree->selectedPath(), fixture.id(deepest.constData()));
        QVERIFY(isReadable(deepest.constData()));
        // Expanded with the mouse, which selects nothing.
        tree->collapseAll();
        QByteArray directory;
        for (int i = 0; i < levels; ++i) {
            directory += i == 0 ? "sub" : "/sub";
            tree->expand(model->indexOf(fixture.id(directory.constData())));
            tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->maximum());
            QCoreApplication::processEvents();
        }
        tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->maximum() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(isReadable(deepest.constData()), PatienceMs);
    }
}

void TestFilesPanes::deepNamesLeaveNoTrace()
{
    const QByteArray deepest = QByteArray("sub/").repeated(40) + "deep-name.txt";
    FilesPanesFixture fixture(testStack({{"RUN deep", QByteArray("f " + deepest + " 1\nf flat 1").constData()}}));
    PathTreeView *tree = fixture.unifiedTree;
    const int before = tree->columnWidth(0);
    fixture.state.selectPath(fixture.id(deepest.constData()));
    QVERIFY(tree->columnWidth(0) > before);
    tree->collapse(fixture.right("sub"));
    QTRY_COMPARE_WITH_TIMEOUT(tree->columnWidth(0), before, PatienceMs);

    tree->setColumnWidth(0, 222);
    fixture.state.selectPath(fixture.id("flat"));
    fixture.state.selectPath(fixture.id(deepest.constData()));
    QVERIFY(tree->columnWidth(0) > 222);
    const QByteArray saved = fixture.unifiedPane.saveState();
    QVERIFY(tree->columnWidth(0) > 222);
    tree->collapse(fixture.right("sub"));
    QTRY_COMPARE_WITH_TIMEOUT(tree->columnWidth(0), 222, PatienceMs);
    QVERIFY(fixture.unifiedPane.restoreState(saved));
    QCOMPARE(tree->columnWidth(0), 222);
}

void TestFilesPanes::fewRowsAlwaysStay()
{
    FilesPanesFixture fixture;
    fixture.unifiedTree->expandAll();
    fixture.layerPane.resize(300, 10);
    fixture.unifiedPane.resize(300, 10);
    for (PathTreeView *tree : {fixture.layerTree, fixture.unifiedTree}) {
        QModelIndex index = tree->indexAt({0, 0});
        int rows = 0;
        for (; index.isValid() && tree->viewport()->rect().bottom() >= tree->visualRect(index).bottom(); ++rows)
            index = tree->indexBelow(index);
        QVERIFY2(rows >= 5, qPrintable(QString::number(rows)));
    }
}

void TestFilesPanes::headersAreHeadings()
{
    PaneHeader header;
    header.setTitle(QStringLiteral("LAYER 3"));
    header.setInfo(QStringLiteral("12 files"));
    QList<QAccessible::Role> roles;
    for (ElidedLabel *label : header.findChildren<ElidedLabel *>()) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(label);
        QVERIFY(seen);
        QCOMPARE(seen->text(QAccessible::Name), label->text());
        roles.append(seen->role());
    }
    QCOMPARE(roles.count(QAccessible::Heading), 1);
    QCOMPARE(roles.count(QAccessible::StaticText), roles.size() - 1);
}

STRATOSCOPE_TEST(TestFilesPanes)
#include "tst_filespanes.moc"
