// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "searchfield.h"
#include "searchmodel.h"
#include "searchpane.h"
#include "searchview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void touches_data();
    void touches();
    void findsInEveryLayer();
    void keys();
    void enterWaitsForTheFirst();
    void deletedPathsAreSelectedInTheirLayer();
    void saysWhatItFound_data();
    void saysWhatItFound();
    void listsAll();
    void sorts_data();
    void sorts();
    void staysSelectedWhenSorted();
    void isAsHighAsItsRows();
    void clicksOnLayers();
    void clicksOnARowOnce();
    void latestTextWins();
    void anotherImage();
    void keepsTheListOfTheSameImage();
    void closes();
    void goesWhileItSearches();
};

namespace
{

struct SearchFixture
{
    ExplorerState state;
    SearchPane pane {&state};
    SearchField *field = pane.findChild<SearchField *>();
    SearchView *list = pane.findChild<SearchView *>();
    SearchModel *model = pane.findChild<SearchModel *>();
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    LoadedImagePtr loaded;

    explicit SearchFixture(const LoadedImagePtr &image = shopStack())
        : loaded(image)
    {
        pane.resize(900, 300);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.start();
        pane.activateWindow();
    }

    /** Types \a text and waits for the search to finish. */
    void search(const QString &text)
    {
        QSignalSpy spy(&pane, &SearchPane::searched);
        field->setText(text);
        QTRY_VERIFY_WITH_TIMEOUT(spy.last().first().toBool(), PatienceMs);
    }

    QStringList paths() const
    {
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(model->index(row, SearchModel::PathColumn).data().toString());
        found.sort();
        return found;
    }

    /** The line that says how much was found. */
    QString result() const { return pane.findChild<QLabel *>(QStringLiteral("searchResult"))->text(); }
};

}

void TestSearch::touches_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("layers");
    QTest::addColumn<bool>("deleted");
    const auto row = [](const char *path, const char *layers, bool deleted) {
        QTest::newRow(path) << QByteArray(path) << QString::fromLatin1(layers) << deleted;
    };
    row("etc/hostname", "0: added, R/W: content changed", false);
    row("srv/app/debug.log", "2: added, 3: deleted", true);
    row("srv/app/assets/old.css", "2: added, 3: owner only, R/W: deleted", true);
    row("usr/bin/node", "1: added", false);
}

void TestSearch::touches()
{
    QFETCH(QByteArray, path);
    const LoadedImagePtr loaded = shopStack();
    SearchModel model;
    model.start(loaded);
    model.add({{pathId(loaded, path.constData())}, true});
    QTEST(model.index(0, SearchModel::LayersColumn).data().toString(), "layers");
    const QString spoken = model.index(0, SearchModel::PathColumn).data(Qt::AccessibleTextRole).toString();
    QFETCH(bool, deleted);
    QCOMPARE(spoken.endsWith(QStringLiteral(", deleted")), deleted);
    QCOMPARE(model.index(0, SearchModel::PathColumn).data().toString(), QLatin1Char('/') + QString::fromLatin1(path));
}

void TestSearch::findsInEveryLayer()
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("ETC/"));
    QCOMPARE(fixture.paths(),
        QStringList({QStringLiteral("/etc/apt"), QStringLiteral("/etc/apt/sources.list"),
            QStringLiteral("/etc/hostname"), QStringLiteral("/etc/passwd"), QStringLiteral("/etc/shadow")}));
    // Neither the height of the stack nor deletion matters.
    fixture.state.setUpTo(LayerIndex(0));
    fixture.search(QStringLiteral("debug"));
    QCOMPARE(fixture.paths(), QStringList(QStringLiteral("/srv/app/debug.log")));
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestSearch::keys()
{
    SearchFixture fixture;
    QSignalSpy accepted(&fixture.pane, &SearchPane::accepted);
    fixture.search(QStringLiteral("passwd"));
    QVERIFY(fixture.field->hasFocus());
    QVERIFY(!fixture.state.path().isValid());
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QVERIFY(fixture.list->hasFocus());
    QVERIFY(fixture.list->selectionModel()->isRowSelected(0));
    QCOMPARE(fixture.state.path(), fixture.model->path(0));
    QTest::keyClick(fixture.list, Qt::Key_Down);
    QCOMPARE(fixture.state.path(), fixture.model->path(1));
    QTest::keyClick(fixture.list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().section(QLatin1Char('\t'), 0, 0),
        fixture.model->index(1, 0).data().toString());
    QTest::keyClick(fixture.list, Qt::Key_Up);
    QTest::keyClick(fixture.list, Qt::Key_Up);
    QVERIFY(fixture.field->hasFocus());
    QCOMPARE(accepted.count(), 0);
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(fixture.state.path(), fixture.model->path(0));
}

void TestSearch::enterWaitsForTheFirst()
{
    SearchFixture fixture;
    QSignalSpy accepted(&fixture.pane, &SearchPane::accepted);
    QTest::keyClicks(fixture.field, QStringLiteral("config.yml"));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, PatienceMs);
    QCOMPARE(fixture.state.path(), pathId(fixture.loaded, "srv/app/config.yml"));
    QCOMPARE(fixture.state.layer(), LayerIndex(3));
}

void TestSearch::deletedPathsAreSelectedInTheirLayer()
{
    SearchFixture fixture(testStack({{"a", "f a 1"}, {"b", "f b 1\nf .wh.ghost"}, {"c", "f .wh.a"}}));
    fixture.search(QStringLiteral("ghost"));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QCOMPARE(fixture.state.path(), pathId(fixture.loaded, "ghost"));
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
    fixture.search(QStringLiteral("/a"));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QCOMPARE(fixture.state.layer(), LayerIndex(0));
}

void TestSearch::saysWhatItFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing typed") << QString() << QString();
    QTest::newRow("one") << QStringLiteral("shadow") << QStringLiteral("1 found");
    QTest::newRow("some") << QStringLiteral("passwd") << QStringLiteral("2 found");
    QTest::newRow("none") << QStringLiteral("<b>nowhere") << QStringLiteral("0 found");
}

void TestSearch::saysWhatItFound()
{
    QFETCH(QString, text);
    SearchFixture fixture;
    fixture.search(QStringLiteral("x"));
    fixture.search(text);
    QTEST(fixture.result(), "said");
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestSearch::listsAll()
{
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "f many/file" + QByteArray::number(i) + " 1\n";
    SearchFixture fixture(testStack({{"RUN many", lines.constData()}}));
    fixture.search(QStringLiteral("file"));
    QCOMPARE(fixture.model->rowCount(), 100'000);
    QCOMPARE(fixture.result(), QStringLiteral("100,000 found"));
    fixture.list->scrollToBottom();
    QVERIFY(fixture.list->indexAt({5, 5}).row() > 99'980);
    // By name, "file2" comes before "file10".
    fixture.list->sortByColumn(SearchModel::PathColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(
        fixture.model->index(0, 0).data().toString(), QStringLiteral("/many/file99999"), PatienceMs);
    QCOMPARE(fixture.model->index(99'990, 0).data().toString(), QStringLiteral("/many/file9"));
}

void TestSearch::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("paths");
    const auto row = [](const char *name, int column, Qt::SortOrder order, const char *paths) {
        QTest::newRow(name) << column << order << QString::fromLatin1(paths);
    };
    // Names that contain the text come before what is below them.
    row("as found", -1, Qt::AscendingOrder, "/x2 /x10 /a/x1 /x2/b /x2/c");
    row("by path", SearchModel::PathColumn, Qt::AscendingOrder, "/a/x1 /x2 /x2/b /x2/c /x10");
    row("by path, descending", SearchModel::PathColumn, Qt::DescendingOrder, "/x10 /x2/c /x2/b /x2 /a/x1");
    row("by layers", SearchModel::LayersColumn, Qt::AscendingOrder, "/x2 /x2/b /x10 /a/x1 /x2/c");
    row("by size", SearchModel::SizeColumn, Qt::AscendingOrder, "/x2 /x2/c /a/x1 /x2/b /x10");
    row("by size, descending", SearchModel::SizeColumn, Qt::DescendingOrder, "/x10 /x2/b /a/x1 /x2/c /x2");
}

void TestSearch::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, paths);
    SearchFixture fixture(testStack({{"one", "f x2/b 30\nf x10 40"}, {"two", "f a/x1 20\nf x2/c 10\nf x10 50"}}));
    const auto listed = [&] {
        QStringList found;
        for (int row = 0; row < fixture.model->rowCount(); ++row)
            found.append(fixture.model->index(row, 0).data().toString());
        return found;
    };
    const QStringList expected = paths.split(QLatin1Char(' '));
    fixture.list->sortByColumn(column, order);
    fixture.search(QStringLiteral("x"));
    if (column >= 0) {
        QTRY_COMPARE_WITH_TIMEOUT(listed(), expected, PatienceMs);
        fixture.list->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(listed().first(), QStringLiteral("/x2"));
        fixture.list->sortByColumn(column, order);
        QTRY_COMPARE_WITH_TIMEOUT(listed(), expected, PatienceMs);
        return;
    }
    QStringList found = listed();
    QCOMPARE(found.size(), expected.size());
    // Equal rank: in no particular order.
    QVERIFY(found.mid(3).contains(QStringLiteral("/x2/b")));
    QVERIFY(found.mid(3).contains(QStringLiteral("/x2/c")));
}

void TestSearch::staysSelectedWhenSorted()
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("etc"));
    fixture.list->setCurrentIndex(fixture.model->index(1, 0));
    const PathId path = fixture.model->path(1);
    fixture.list->sortByColumn(SearchModel::PathColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.model->index(0, 0).data().toString(), QStringLiteral("/etc/shadow"), PatienceMs);
    QCOMPARE(fixture.model->path(fixture.list->currentIndex().row()), path);
    QCOMPARE(fixture.state.path(), path);
}

void TestSearch::isAsHighAsItsRows()
{
    SearchFixture fixture;
    const auto height = [&] { return fixture.list->sizeHint().height(); };
    fixture.search(QStringLiteral("shadow"));
    const int few = height();
    fixture.search(QStringLiteral("etc/"));
    const int five = height();
    fixture.search(QStringLiteral("/"));
    const int many = height();
    const int row = fixture.list->visualRect(fixture.model->index(0, 0)).height();
    QCOMPARE(five - few, 2 * row);
    QCOMPARE(many - five, 4 * row);
    fixture.search(QStringLiteral("shadow"));
    QCOMPARE(height(), few);
}

void TestSearch::clicksOnLayers()
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("old.css"));
    QCOMPARE(fixture.model->rowCount(), 1);
    const QModelIndex index = fixture.model->index(0, SearchModel::LayersColumn);
    const QRect cell = fixture.list->visualRect(index);
    // It is in the layers 2, 3 and R/W, each in its own part of the cell.
    QList<LayerIndex> clicked;
    for (int x = cell.left() + 1; x < cell.right(); x += 4) {
        QTest::mouseClick(fixture.list->viewport(), Qt::LeftButton, {}, {x, cell.center().y()});
        if (clicked.isEmpty() || clicked.last() != fixture.state.layer())
            clicked.append(fixture.state.layer());
        QCOMPARE(fixture.state.path(), fixture.model->path(0));
    }
    QVERIFY(clicked.contains(LayerIndex(2)));
    QVERIFY(clicked.contains(LayerIndex(3)));
    QVERIFY(clicked.contains(LayerIndex(4)));
}

void TestSearch::clicksOnARowOnce()
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("etc"));
    QSignalSpy picked(fixture.list, &SearchView::rowPicked);
    const QRect cell = fixture.list->visualRect(fixture.model->index(2, SearchModel::PathColumn));
    QTest::mouseClick(fixture.list->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(fixture.state.path(), fixture.model->path(2));
}

void TestSearch::latestTextWins()
{
    SearchFixture fixture;
    for (const char *text : {"e", "et", "etc", "passwd", "shado"})
        fixture.field->setText(QString::fromLatin1(text));
    fixture.search(QStringLiteral("shadow"));
    QCOMPARE(fixture.paths(), QStringList(QStringLiteral("/etc/shadow")));
    QTest::qWait(20);
    QCOMPARE(fixture.model->rowCount(), 1);
}

void TestSearch::anotherImage()
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("passwd"));
    const LoadedImagePtr other = testStack({{"a", "f other/passwd 1"}});
    fixture.state.setSource(other->source, 0);
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(!fixture.field->isEnabled());
    fixture.state.setLoaded(other);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.paths(), QStringList(QStringLiteral("/other/passwd")), PatienceMs);
    fixture.state.clear();
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestSearch::keepsTheListOfTheSameImage()
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("passwd"));
    QTest::keyClick(fixture.field, Qt::Key_Down);
    const auto complete = std::make_shared<LoadedImage>(*fixture.loaded);
    fixture.state.setLoaded(complete);
    QCOMPARE(fixture.model->rowCount(), 2);
    QVERIFY(fixture.list->currentIndex().isValid());
    QCOMPARE(fixture.model->loaded(), LoadedImagePtr(complete));
}

void TestSearch::closes()
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("passwd"));
    QTest::keyClick(fixture.field, Qt::Key_Escape);
    QVERIFY(!fixture.pane.isVisible());
    fixture.pane.start();
    QCOMPARE(fixture.field->selectedText(), QStringLiteral("passwd"));
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QTest::keyClick(fixture.list, Qt::Key_Escape);
    QVERIFY(!fixture.pane.isVisible());
    fixture.pane.start();
    fixture.pane.findChild<QToolButton *>(QStringLiteral("closeSearch"))->click();
    QVERIFY(!fixture.pane.isVisible());
}

void TestSearch::goesWhileItSearches()
{
    QByteArray lines;
    for (int i = 0; i < 5'000; ++i)
        lines += "f file" + QByteArray::number(i) + " 1\n";
    const LoadedImagePtr loaded = testStack({{"RUN many", lines.constData()}});
    const long before = loaded.use_count();
    for (int i = 0; i < 20; ++i) {
        {
            SearchFixture fixture(loaded);
            fixture.field->setText(QStringLiteral("file"));
            if (i % 2 == 0)
                QCoreApplication::processEvents();
        }
        // The search ended with the pane: it neither holds the image nor continues.
        QCOMPARE(loaded.use_count(), before);
    }
    // Closed during a search, it reports no more results.
    SearchFixture fixture(loaded);
    QSignalSpy searched(&fixture.pane, &SearchPane::searched);
    fixture.field->setText(QStringLiteral("file"));
    QTest::keyClick(fixture.field, Qt::Key_Escape);
    QTest::qWait(100);
    QVERIFY(!searched.isEmpty());
    for (const QList<QVariant> &said : std::as_const(searched))
        QCOMPARE(said.first().toBool(), false);
}

STRATOSCOPE_TEST(TestSearch)
#include "tst_search.moc"
