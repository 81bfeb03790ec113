// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "byteaccount.h"
#include "explorerstate.h"
#include "shapeswitch.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"
#include "wasteanalysis.h"
#include "wastefilelist.h"
#include "wastefiltermenu.h"
#include "wastepane.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;

/** All wasted files in one list. */
class tst_WasteFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void listsEveryFileOnce();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void filterIsTheSame();
    void goesToTheFile();
    void stateIsKept();
};

namespace
{

struct FlatWaste
{
    ExplorerState state;
    WasteAnalysis analysis {&state};
    WastePane pane {&state, &analysis};
    WasteFileList *list = pane.findChild<WasteFileList *>();
    WasteFileModel *model = list->files();
    ShapeSwitch *shape = pane.findChild<ShapeSwitch *>();
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    FlatWaste()
    {
        const LoadedImagePtr image = shopStack();
        pane.resize(760, 700);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.show();
    }

    /** Waits for the analysis and presses the button. */
    bool open()
    {
        if (!QTest::qWaitFor([this] { return analysis.phase() == WasteAnalysis::Phase::Done; }, PatienceMs))
            return false;
        QTest::mouseClick(shape->findChildren<QToolButton *>().at(1), Qt::LeftButton);
        return QTest::qWaitFor([this] { return model->rowCount() > 0; }, PatienceMs);
    }

    std::size_t wastedFiles() const
    {
        std::size_t count = 0;
        for (const Finding &finding : analysis.report()->findings)
            count += finding.files.size();
        return count;
    }
};

}

void tst_WasteFiles::listsEveryFileOnce()
{
    FlatWaste waste;
    QVERIFY(waste.list->isHidden());
    QCOMPARE(waste.model->rowCount(), 0);
    QVERIFY(waste.open());
    QVERIFY(waste.list->isVisible());
    QCOMPARE(std::size_t(waste.model->rowCount()), waste.wastedFiles());
    std::map<Cause, quint64> listed;
    for (int row = 0; row < waste.model->rowCount(); ++row)
        listed[waste.model->finding(row).cause] += waste.model->file(row).bytes;
    std::map<Cause, quint64> found;
    for (const Finding &finding : waste.analysis.report()->findings)
        found[finding.cause] += finding.bytes;
    QVERIFY(listed == found);
    // The largest first, as the header says.
    for (int row = 1; row < waste.model->rowCount(); ++row)
        QVERIFY(waste.model->file(row - 1).bytes >= waste.model->file(row).bytes);
    QVERIFY(!waste.pane.grab().isNull());
    QTest::mouseClick(waste.shape->findChildren<QToolButton *>().at(0), Qt::LeftButton);
    QVERIFY(waste.list->isHidden());
    QCOMPARE(waste.model->rowCount(), 0);
}

void tst_WasteFiles::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("path") << int(WasteFileModel::PathColumn);
    QTest::newRow("cause") << int(WasteFileModel::CauseColumn);
    QTest::newRow("caused by") << int(WasteFileModel::CausedColumn);
    QTest::newRow("written by") << int(WasteFileModel::WrittenColumn);
    QTest::newRow("size") << int(WasteFileModel::SizeColumn);
}

void tst_WasteFiles::sortsByEveryColumn()
{
    QFETCH(const int, column);
    FlatWaste waste;
    QVERIFY(waste.open());
    const auto key = [&](int row) -> QVariant {
        const Finding &finding = waste.model->finding(row);
        switch (column) {
        case WasteFileModel::PathColumn:
            return waste.model->index(row, column).data();
        case WasteFileModel::CauseColumn:
            return int(finding.cause);
        case WasteFileModel::CausedColumn:
            return culprit(finding).value;
        case WasteFileModel::WrittenColumn:
            return finding.writer.value;
        default:
            return QVariant::fromValue(waste.model->file(row).bytes);
        }
    };
    const QPersistentModelIndex kept = waste.model->index(0, 0);
    const QString path = kept.data().toString();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QSignalSpy listed(waste.model, &WasteFileModel::listed);
        waste.list->sortByColumn(column, order);
        QVERIFY(!listed.isEmpty() || listed.wait(PatienceMs));
        for (int row = 1; row < waste.model->rowCount(); ++row) {
            const auto compared = QVariant::compare(key(row - 1), key(row));
            QVERIFY(compared != (order == Qt::AscendingOrder ? QPartialOrdering::Greater : QPartialOrdering::Less));
        }
        QCOMPARE(kept.data().toString(), path);
    }
}

void tst_WasteFiles::filterIsTheSame()
{
    FlatWaste waste;
    QVERIFY(waste.open());
    WasteFilter filter;
    filter.causes = {Cause::Removed};
    QSignalSpy listed(waste.model, &WasteFileModel::listed);
    waste.pane.findChild<WasteFilterMenu *>()->setFilter(filter);
    QVERIFY(listed.wait(PatienceMs));
    QVERIFY(waste.model->rowCount() > 0);
    for (int row = 0; row < waste.model->rowCount(); ++row)
        QCOMPARE(waste.model->finding(row).cause, Cause::Removed);
}

void tst_WasteFiles::goesToTheFile()
{
    FlatWaste waste;
    QVERIFY(waste.open());
    QSignalSpy picked(&waste.pane, &WastePane::filePicked);
    waste.list->setFocus();
    QTest::keyClick(waste.list, Qt::Key_Down);
    QVERIFY(!picked.isEmpty());
    const int row = waste.list->currentIndex().row();
    QCOMPARE(picked.last()[0].value<LayerIndex>(), waste.model->finding(row).writer);
    const UnionTree &tree = waste.model->report()->image->tree;
    QCOMPARE(picked.last()[1].value<PathId>(), tree.version(waste.model->file(row).version).path);
}

void tst_WasteFiles::stateIsKept()
{
    FlatWaste waste;
    QVERIFY(waste.open());
    const QByteArray state = waste.pane.saveState();
    FlatWaste other;
    QVERIFY(!other.shape->isFlat());
    QVERIFY(other.pane.restoreState(state));
    QVERIFY(other.shape->isFlat());
    QVERIFY(QTest::qWaitFor([&] { return other.model->rowCount() > 0; }, PatienceMs));
    QVERIFY(!other.pane.restoreState("nonsense"));
}

STRATOSCOPE_TEST(tst_WasteFiles)
#include "tst_wastefiles.moc"
