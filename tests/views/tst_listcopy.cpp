// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytesmodel.h"
#include "explorerstate.h"
#include "listexport.h"
#include "listtext.h"
#include "messagetree.h"
#include "modeltext.h"
#include "rowroles.h"
#include "searchfield.h"
#include "searchmodel.h"
#include "searchpane.h"
#include "searchview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "wasteanalysis.h"
#include "wastemodel.h"
#include "wastepane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

namespace
{

/** A list with a name that wants to be a formula, one that breaks lines, and sizes. */
void fillHostile(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Path"), QStringLiteral("Size")});
    const QStringList names {
        QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("two\nlines"), QStringLiteral("says \"no\", twice")};
    for (int row = 0; row < names.size(); ++row) {
        auto *name = new QStandardItem(names[row]);
        name->setData(QLatin1Char('/') + names[row], rowrole::FullPathRole);
        auto *size = new QStandardItem(QStringLiteral("1.0 kB"));
        size->setData(qint64(row == 2 ? -1023 : 1023 + row), rowrole::ExactRole);
        model.appendRow({name, size});
    }
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

struct ListFixture
{
    QStandardItemModel model;
    MessageTree tree {&model};

    ListFixture()
    {
        fillHostile(model);
        tree.selectMany();
        tree.show();
        tree.activateWindow();
        tree.setFocus();
    }

    void trigger(const char *name) const { tree.findChild<QAction *>(QLatin1String(name))->trigger(); }
};

}

/** Rows as text for other programs. */
class TestListCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void writesLines_data();
    void writesLines();
    void copiesByKey();
    void copiesInTheOrderOfTheRows();
    void copiesCsv();
    void copiesPaths();
    void exportsAll();
    void exportsTreesWithLevels();
    void leavesNothingWhereItCannotWrite();
    void searchCopiesExactBytes();
    void staysSelectedHoweverMany();
    void wasteSorts_data();
    void wasteSorts();
    void wasteKeepsItsRows();
};

void TestListCopy::writesLines_data()
{
    QTest::addColumn<QVariantList>("cells");
    QTest::addColumn<QString>("tsv");
    QTest::addColumn<QString>("csv");
    const auto row = [](const char *name, const QVariantList &cells, const char *tsv, const char *csv) {
        QTest::newRow(name) << cells << QString::fromUtf8(tsv) << QString::fromUtf8(csv);
    };
    row("plain", {QStringLiteral("a b"), quint64(5)}, "a b\t5", "a b,5\r\n");
    row("empty", {QString(), QString()}, "\t", ",\r\n");
    row("comma", {QStringLiteral("a,b")}, "a,b", "\"a,b\"\r\n");
    row("quote", {QStringLiteral("a\"b")}, "a\"b", "\"a\"\"b\"\r\n");
    row("newline", {QStringLiteral("a\nb\r\nc\td")}, "a b c d", "\"a\nb\r\nc\td\"\r\n");
    row("formula", {QStringLiteral("=cmd")}, "=cmd", "'=cmd\r\n");
    row("plus", {QStringLiteral("+1")}, "+1", "'+1\r\n");
    row("minus", {QStringLiteral("-1")}, "-1", "'-1\r\n");
    row("at", {QStringLiteral("@a,b")}, "@a,b", "\"'@a,b\"\r\n");
    row("tab first", {QStringLiteral("\t=a")}, " =a", "'\t=a\r\n");
    row("number", {qint64(-1)}, "-1", "-1\r\n");
}

void TestListCopy::writesLines()
{
    QFETCH(QVariantList, cells);
    QTEST(tsvLine(cells), "tsv");
    QTEST(csvLine(cells), "csv");
}

void TestListCopy::copiesByKey()
{
    ListFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(&fixture.tree));
    fixture.tree.setCurrentIndex(fixture.model.index(1, 0));
    QTest::keySequence(&fixture.tree, QKeySequence::Copy);
    QCOMPARE(clipboard(), QStringLiteral("two lines\t1024"));
    QTest::keySequence(&fixture.tree, QKeySequence::SelectAll);
    QTest::keySequence(&fixture.tree, QKeySequence::Copy);
    QCOMPARE(clipboard(), QStringLiteral("=cmd|' /C calc'!A0\t1023\ntwo lines\t1024\nsays \"no\", twice\t-1023"));
}

void TestListCopy::copiesInTheOrderOfTheRows()
{
    ListFixture fixture;
    for (const int row : {2, 0})
        fixture.tree.selectionModel()->select(
            fixture.model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    fixture.tree.setColumnHidden(1, true);
    fixture.trigger("copyRows");
    QCOMPARE(clipboard(), QStringLiteral("=cmd|' /C calc'!A0\nsays \"no\", twice"));
}

void TestListCopy::copiesCsv()
{
    ListFixture fixture;
    fixture.tree.selectAll();
    fixture.trigger("copyCsv");
    QCOMPARE(clipboard(),
        QStringLiteral("Path,Size\r\n'=cmd|' /C calc'!A0,1023\r\n\"two\nlines\",1024\r\n\"says \"\"no\"\", "
                       "twice\",-1023\r\n"));
}

void TestListCopy::copiesPaths()
{
    ListFixture fixture;
    fixture.tree.setCurrentIndex(fixture.model.index(0, 0));
    fixture.tree.selectAll();
    fixture.model.item(1)->setText(QStringLiteral("other"));
    fixture.trigger("copyPath");
    QCOMPARE(clipboard(), QStringLiteral("/=cmd|' /C calc'!A0\n/two\nlines\n/says \"no\", twice"));
}

void TestListCopy::exportsAll()
{
    QTemporaryDir folder;
    ListFixture fixture;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    fixture.tree.setColumnHidden(1, true);
    auto *exporting = new ListExport(&fixture.tree, path);
    QSignalSpy written(exporting, &ListExport::written);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, PatienceMs);
    QCOMPARE(contentOf(path),
        QByteArray("Path,Size\r\n'=cmd|' /C calc'!A0,1023\r\n\"two\nlines\",1024\r\n\"says \"\"no\"\", "
                   "twice\",-1023\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.tree.findChildren<ListExport *>().isEmpty(), PatienceMs);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestListCopy::exportsTreesWithLevels()
{
    QTemporaryDir folder;
    ListFixture fixture;
    fixture.model.removeRows(1, 2);
    fixture.model.item(0)->setText(QStringLiteral("a"));
    fixture.model.item(0)->appendRow({new QStandardItem(QStringLiteral("b")), new QStandardItem(QStringLiteral("1"))});
    fixture.model.appendRow({new QStandardItem(QStringLiteral("c")), new QStandardItem(QStringLiteral("2"))});
    const QString path = folder.filePath(QStringLiteral("tree.csv"));
    auto *exporting = new ListExport(&fixture.tree, path);
    QSignalSpy written(exporting, &ListExport::written);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, PatienceMs);
    QCOMPARE(contentOf(path), QByteArray("Level,Path,Size\r\n1,a,1023\r\n2,b,1\r\n1,c,2\r\n"));
}

void TestListCopy::leavesNothingWhereItCannotWrite()
{
    QTemporaryDir folder;
    ListFixture fixture;
    const QString path = folder.filePath(QStringLiteral("nowhere/list.csv"));
    auto *exporting = new ListExport(&fixture.tree, path);
    QSignalSpy failed(exporting, &ListExport::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::Unreadable);
    const auto *box = fixture.tree.findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->text().contains(path), qPrintable(box->text()));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestListCopy::searchCopiesExactBytes()
{
    ExplorerState state;
    SearchPane pane(&state);
    auto *list = pane.findChild<SearchView *>();
    const LoadedImagePtr image = testStack({{"a", "f etc/=x 1500 =a"}});
    state.setSource(image->source, 0);
    state.setLoaded(image);
    pane.start();
    QSignalSpy searched(&pane, &SearchPane::searched);
    pane.findChild<SearchField *>()->setText(QStringLiteral("=x"));
    QTRY_VERIFY_WITH_TIMEOUT(searched.last().first().toBool(), PatienceMs);
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keySequence(list, QKeySequence::Copy);
    QCOMPARE(clipboard(), QStringLiteral("/etc/=x\t0: added\t1500"));
    list->findChild<QAction *>(QStringLiteral("copyPath"))->trigger();
    QCOMPARE(clipboard(), QStringLiteral("/etc/=x"));
}

/** As slow as the number of rows, not as its square. */
void TestListCopy::staysSelectedHoweverMany()
{
    QByteArray lines;
    constexpr int Files = 20'000;
    for (int i = 0; i < Files; ++i)
        lines += "f d/x" + QByteArray::number(i) + " 1 =a\n";
    ExplorerState state;
    SearchPane pane(&state);
    const LoadedImagePtr image = testStack({{"a", lines.constData()}});
    state.setSource(image->source, 0);
    state.setLoaded(image);
    pane.start();
    QSignalSpy searched(&pane, &SearchPane::searched);
    pane.findChild<SearchField *>()->setText(QStringLiteral("d/x"));
    QTRY_VERIFY_WITH_TIMEOUT(searched.last().first().toBool(), PatienceMs);
    auto *list = pane.findChild<SearchView *>();
    QCOMPARE(list->model()->rowCount(), Files);
    list->selectionModel()->select(QItemSelection(list->model()->index(1, 0), list->model()->index(Files - 1, 0)),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy sorted(list->model(), &QAbstractItemModel::layoutChanged);
    list->sortByColumn(SearchModel::PathColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(sorted.size(), 1, PatienceMs);
    QCOMPARE(list->selectionModel()->selectedRows().size(), Files - 1);
}

void TestListCopy::wasteSorts_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < WasteModel::ColumnCount; ++column)
        QTest::addRow("column %d", column) << column;
}

namespace
{

/** Two causes, findings with two files each. */
LoadedImagePtr wastefulStack()
{
    return testStack({{"one", "f a/x 3000 =1\nf a/y 2000 =2\nf b/z 9000 =3\nf k 700 =4\nf k2 800 =5"},
        {"two", "f .wh.a\nf .wh.b\nf k 900 =6\nf k2 100 =7"}});
}

bool waitForWaste(const WasteAnalysis &analysis)
{
    return QTest::qWaitFor([&] { return analysis.phase() == WasteAnalysis::Phase::Done; }, PatienceMs);
}

/** The cells of a column below \a parent, as what they are sorted by. */
QVariantList keysOf(const QAbstractItemModel &model, int column, const QModelIndex &parent)
{
    QVariantList keys;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex cell = model.index(row, column, parent);
        const QVariant exact = cell.data(rowrole::ExactRole);
        keys.append(exact.isValid() ? exact : cell.data());
    }
    return keys;
}

bool isSorted(const QVariantList &keys, Qt::SortOrder order)
{
    return std::is_sorted(keys.begin(), keys.end(), [order](const QVariant &left, const QVariant &right) {
        const QPartialOrdering way = QVariant::compare(left, right);
        return order == Qt::AscendingOrder ? way == QPartialOrdering::Less : way == QPartialOrdering::Greater;
    });
}

}

void TestListCopy::wasteSorts()
{
    QFETCH(int, column);
    ExplorerState state;
    WasteAnalysis analysis(&state);
    WastePane pane(&state, &analysis);
    auto *model = pane.findChild<WasteModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const LoadedImagePtr image = wastefulStack();
    state.setSource(image->source, 0);
    state.setLoaded(image);
    pane.show();
    QVERIFY(waitForWaste(analysis));
    QVERIFY(model->rowCount() > 1);
    QStringList rows = modelText(*model, {0, 1, 2, 3, 4});
    const QStringList before = rows;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        pane.findChild<MessageTree *>(QStringLiteral("findings"))->sortByColumn(column, order);
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex cause = model->index(group, 0);
            QVERIFY(isSorted(keysOf(*model, column, cause), order));
            for (int finding = 0; finding < model->rowCount(cause); ++finding)
                QVERIFY(isSorted(keysOf(*model, column, model->index(finding, 0, cause)), order));
        }
        if (column == WasteModel::SizeColumn || column == WasteModel::CompressedColumn)
            QVERIFY(isSorted(keysOf(*model, column, {}), order));
        QStringList sorted = modelText(*model, {0, 1, 2, 3, 4});
        sorted.sort();
        rows.sort();
        QCOMPARE(sorted, rows);
    }
    model->sort(-1);
    QCOMPARE(modelText(*model, {0, 1, 2, 3, 4}), before);
}

void TestListCopy::wasteKeepsItsRows()
{
    ExplorerState state;
    WasteAnalysis analysis(&state);
    WastePane pane(&state, &analysis);
    auto *model = pane.findChild<WasteModel *>();
    const LoadedImagePtr image = wastefulStack();
    state.setSource(image->source, 0);
    state.setLoaded(image);
    pane.show();
    QVERIFY(waitForWaste(analysis));
    QList<QPersistentModelIndex> kept;
    QStringList texts;
    const auto keep = [&](const QModelIndex &index) {
        kept.append(index);
        texts.append(index.data().toString());
    };
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex cause = model->index(group, 0);
        keep(cause);
        for (int finding = 0; finding < model->rowCount(cause); ++finding) {
            const QModelIndex own = model->index(finding, 0, cause);
            keep(own);
            for (int file = 0; file < model->rowCount(own); ++file)
                keep(model->index(file, 0, own));
        }
    }
    model->sort(WasteModel::SizeColumn, Qt::AscendingOrder);
    for (int i = 0; i < kept.size(); ++i)
        QCOMPARE(kept[i].data().toString(), texts[i]);
    const VersionId version = image->tree.newest(pathId(image, "a/y"));
    QCOMPARE(model->indexOf(version, pathId(image, "a/y")).data().toString(), QStringLiteral("/a/y"));
}

STRATOSCOPE_TEST(TestListCopy)
#include "tst_listcopy.moc"
