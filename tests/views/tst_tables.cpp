// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytesmodel.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "format.h"
#include "messagetree.h"
#include "modeltext.h"
#include "tablespane.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void totalsAddUp_data();
    void totalsAddUp();
    void layers();
    void saysWhichFilesCount();
    void tellsOfTheStack();
    void directories();
    void sorts();
    void picks();
    void followsTheState();
    void isEmpty();
    void remembersItsChoices();
};

namespace
{

struct TablesFixture
{
    ExplorerState state;
    TablesPane pane {&state};
    BytesModel *model = pane.findChild<BytesModel *>();
    MessageTree *tree = pane.findChild<MessageTree *>();
    QComboBox *kind = pane.findChildren<QComboBox *>().at(0);
    QComboBox *scope = pane.findChildren<QComboBox *>().at(1);
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit TablesFixture(const LoadedImagePtr &image = shopStack())
    {
        pane.resize(500, 600);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.show();
        pane.activateWindow();
    }

    bool wait() const
    {
        return QTest::qWaitFor([this] { return !pane.isBusy() && model->tables(); }, PatienceMs);
    }

    bool choose(TableKind table, ByteScope files) const
    {
        kind->setCurrentIndex(int(table));
        scope->setCurrentIndex(int(files));
        return wait();
    }
};

}

void TestTables::totalsAddUp_data()
{
    QTest::addColumn<TableKind>("table");
    QTest::addColumn<ByteScope>("scope");
    const char *tables[] = {"layers", "directories", "types", "files"};
    const char *scopes[] = {"visible", "layer", "everything", "hidden"};
    for (int table = 0; table < 4; ++table) {
        for (int scope = 0; scope < 4; ++scope)
            QTest::addRow("%s of %s", tables[table], scopes[scope]) << TableKind(table) << ByteScope(scope);
    }
}

void TestTables::totalsAddUp()
{
    QFETCH(TableKind, table);
    QFETCH(ByteScope, scope);
    TablesFixture fixture;
    fixture.state.selectLayer(LayerIndex(1));
    QVERIFY(fixture.choose(table, scope));
    const ImageStats &stats = fixture.state.loaded()->stats;
    const quint64 expected = scope == ByteScope::Visible ? stats.visibleBytes
        : scope == ByteScope::Layer                      ? stats.layers[1].size
        : scope == ByteScope::Everything                 ? stats.size
                                                         : stats.wastedBytes;
    QCOMPARE(fixture.model->tables()->tables.total.bytes, expected);
    if (table != TableKind::Directories)
        QCOMPARE(fixture.model->sum().bytes, expected);
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestTables::layers()
{
    TablesFixture fixture;
    QVERIFY(fixture.choose(TableKind::Layers, ByteScope::Everything));
    const QStringList lines = modelText(*fixture.model, {0, 1, 3});
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first(), QStringLiteral("1 RUN apt-get update && apt-get install -y nodejs|2|109.4 MB"));
    const QList<ElidedLabel *> labels = fixture.pane.findChildren<ElidedLabel *>();
    QVERIFY2(labels.last()->text().startsWith(QStringLiteral("Total: 113.2 MB in")), qPrintable(labels.last()->text()));
}

void TestTables::saysWhichFilesCount()
{
    TablesFixture fixture;
    QVERIFY(fixture.choose(TableKind::Layers, ByteScope::Visible));
    const LoadedImagePtr loaded = fixture.state.loaded();
    const std::size_t counted = fixture.model->tables()->tables.total.files;
    const std::size_t names = loaded->sums().heights.files(loaded->top());
    const QString text = fixture.pane.findChildren<ElidedLabel *>().last()->text();
    const QString expected = counted < names
        ? QStringLiteral("in %1 of %2 files; the others are empty or links").arg(counted).arg(names)
        : QStringLiteral("in %1 files").arg(counted);
    QVERIFY2(text.endsWith(expected), qPrintable(text));
    // The header of the unified file system shows the same at a lower height.
    fixture.state.setUpTo(LayerIndex(0));
    QVERIFY(fixture.wait());
    const QString lower = QStringLiteral(" %1 files").arg(loaded->sums().heights.files(LayerIndex(0)));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.pane.findChildren<ElidedLabel *>().last()->text().contains(lower), PatienceMs);
}

/** What the cards of the stack and its build-up show is here for whoever does not see them. */
void TestTables::tellsOfTheStack()
{
    TablesFixture fixture;
    QVERIFY(fixture.choose(TableKind::Layers, ByteScope::Everything));
    const LoadedImagePtr loaded = fixture.state.loaded();
    QCOMPARE(fixture.model->rowCount(), int(loaded->stats.layers.size()));
    for (int row = 0; row < fixture.model->rowCount(); ++row) {
        const LayerStats &stats = loaded->stats.layers[fixture.model->layer(row).value];
        const auto text = [&](int column) { return fixture.model->index(row, column).data().toString(); };
        QCOMPARE(text(BytesModel::WastedColumn), formatSize(stats.wastedBytes));
        QCOMPARE(text(BytesModel::AddedColumn), formatCount(stats.added));
        QCOMPARE(text(BytesModel::ChangedColumn), formatCount(stats.modified + stats.metadataOnly));
        QCOMPARE(text(BytesModel::DeletedColumn), formatCount(stats.deleted));
    }
    QVERIFY(!fixture.tree->isColumnHidden(BytesModel::DeletedColumn));
    fixture.kind->setCurrentIndex(int(TableKind::Types));
    QVERIFY(fixture.tree->isColumnHidden(BytesModel::DeletedColumn));
}

void TestTables::directories()
{
    TablesFixture fixture;
    QVERIFY(fixture.choose(TableKind::Directories, ByteScope::Layer));
    fixture.state.selectLayer(LayerIndex(1));
    QVERIFY(fixture.wait());
    QVERIFY(QTest::qWaitFor([&] { return fixture.model->rowCount() == 7; }, PatienceMs));
    const QStringList lines = modelText(*fixture.model, {0, 1, 2, 3});
    QCOMPARE(lines.first(), QStringLiteral("/|2|0 B|109.4 MB"));
    QVERIFY(lines.contains(QStringLiteral("/usr/bin|1|91.0 MB|91.0 MB")));
    QVERIFY(!fixture.tree->isColumnHidden(BytesModel::DirectColumn));
    fixture.kind->setCurrentIndex(int(TableKind::Files));
    QVERIFY(fixture.tree->isColumnHidden(BytesModel::DirectColumn));
}

void TestTables::sorts()
{
    TablesFixture fixture;
    QVERIFY(fixture.choose(TableKind::Files, ByteScope::Visible));
    const auto first = [&] { return fixture.model->index(0, 0).data().toString(); };
    QCOMPARE(first(), QStringLiteral("/usr/bin/node"));
    fixture.tree->sortByColumn(BytesModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(first(), QStringLiteral("/bin/busybox"));
    fixture.tree->sortByColumn(BytesModel::SizeColumn, Qt::AscendingOrder);
    QVERIFY(fixture.model->index(0, BytesModel::SizeColumn).data().toString().endsWith(QStringLiteral(" B")));
    fixture.kind->setCurrentIndex(int(TableKind::Layers));
    fixture.tree->sortByColumn(BytesModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(first().startsWith(QStringLiteral("0 ")));
}

void TestTables::picks()
{
    TablesFixture fixture;
    QVERIFY(fixture.choose(TableKind::Files, ByteScope::Visible));
    QSignalSpy picked(&fixture.pane, &TablesPane::filePicked);
    fixture.tree->setFocus();
    fixture.tree->setCurrentIndex(fixture.model->index(0, 0));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().at(0).value<LayerIndex>(), LayerIndex(1));
    QCOMPARE(picked.first().at(1).value<PathId>(), pathId(fixture.state.loaded(), "usr/bin/node"));
    fixture.kind->setCurrentIndex(int(TableKind::Directories));
    fixture.tree->setCurrentIndex(fixture.model->index(1, 0));
    QCOMPARE(picked.count(), 2);
    QVERIFY(!picked.last().at(0).value<LayerIndex>().isValid());
    fixture.kind->setCurrentIndex(int(TableKind::Layers));
    fixture.tree->setCurrentIndex(fixture.model->index(0, 0));
    QCOMPARE(picked.count(), 2);
    QCOMPARE(fixture.state.layer(), LayerIndex(1));
}

void TestTables::followsTheState()
{
    TablesFixture fixture;
    QVERIFY(fixture.wait());
    fixture.state.setUpTo(LayerIndex(0));
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.model->tables()->tables.total.bytes,
        fixture.state.loaded()->tree.visibleSizes(LayerIndex(0))[PathTable::Root.value]);
    fixture.state.clear();
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(fixture.tree->emptyText().startsWith(QStringLiteral("Open an image")));
}

void TestTables::isEmpty()
{
    TablesFixture fixture(testStack({{"a", "d d"}}));
    QVERIFY(fixture.choose(TableKind::Files, ByteScope::Visible));
    QCOMPARE(fixture.model->rowCount(), 0);
    QCOMPARE(fixture.tree->emptyText(), QStringLiteral("Nothing to count."));
}

void TestTables::remembersItsChoices()
{
    TablesFixture fixture;
    QVERIFY(fixture.choose(TableKind::Types, ByteScope::Everything));
    TablesFixture other;
    QVERIFY(other.pane.restoreState(fixture.pane.saveState()));
    QCOMPARE(other.kind->currentIndex(), int(TableKind::Types));
    QCOMPARE(other.scope->currentIndex(), int(ByteScope::Everything));
    QVERIFY(!other.pane.restoreState("x"));
    QVERIFY(other.pane.restoreState("9 -3"));
    QCOMPARE(other.kind->currentIndex(), int(TableKind::Types));
}

STRATOSCOPE_TEST(TestTables)
#include "tst_tables.moc"
