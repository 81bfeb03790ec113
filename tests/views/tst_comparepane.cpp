// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compareimages.h"
#include "comparepane.h"
#include "comparisontables.h"
#include "differencemodel.h"
#include "messagetree.h"
#include "modeltext.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace stratoscope;

/** The comparison as displayed. */
class tst_ComparePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void reasons();
    void layers();
    void paths();
    void showsWhereTheFirstReasonIs();
    void followsReasons();
    void equalImages();
};

namespace
{

ImageComparisonPtr sample()
{
    const std::vector<TestStep> before {{"FROM base", "d usr\nd usr/lib\nf usr/lib/old 3000 =o\nf base 900 =b\n"}};
    const std::vector<TestStep> after {{"FROM base", "d usr\nd usr/lib\nf base 900 =b mode=0600\n"},
        {"RUN make", "d opt\nd opt/app\nf opt/app/big 5000 =1\nf opt/app/other 2000 =2\n"}};
    return compareImages(testStack(before), testStack(after), Job()).value();
}

QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines;
}

template<typename Model>
Model *modelOf(const ComparePane &pane)
{
    return pane.findChild<Model *>();
}

MessageTree *viewNamed(const ComparePane &pane, const QString &name)
{
    for (MessageTree *view : pane.findChildren<MessageTree *>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

}

void tst_ComparePane::reasons()
{
    ReasonTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setComparison(sample());
    QCOMPARE(rows(table),
        (QStringList {QStringLiteral("/opt/app/big|+5.0 kB|+5.0 kB||1|1  RUN make"),
            QStringLiteral("/opt/app/other|+2.0 kB|+2.0 kB||1|1  RUN make"),
            QStringLiteral("/usr/lib/old|−3.0 kB||−3.0 kB|1|0  FROM base")}));
}

void tst_ComparePane::layers()
{
    LayerTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setComparison(sample());
    QCOMPARE(rows(table),
        (QStringList {QStringLiteral("|added|1  RUN make|+7.0 kB|"),
            QStringLiteral("0  FROM base|rebuilt|0  FROM base||−3.0 kB")}));
}

void tst_ComparePane::paths()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(sample());
    QCOMPARE(rows(model),
        (QStringList {QStringLiteral("opt/|added|+7.0 kB|+7.0 kB||2"), QStringLiteral("usr/||−3.0 kB||−3.0 kB|1"),
            QStringLiteral("base|mode||||")}));
    const QModelIndex app = model.index(0, 0, model.index(0, 0));
    QCOMPARE(rows(model, app).value(0), QStringLiteral("big|added|+5.0 kB|+5.0 kB||"));
    QCOMPARE(model.indexOf(DifferenceModel::node(app)), app);
    QCOMPARE(model.rowCount(model.index(0, 1)), 0);
    model.setComparison(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ComparePane::showsWhereTheFirstReasonIs()
{
    ComparePane pane;
    pane.resize(1000, 700);
    pane.show();
    const QSignalSpy picked(&pane, &ComparePane::pathPicked);
    pane.setComparison(sample());
    MessageTree *paths = viewNamed(pane, QStringLiteral("Changed paths"));
    QVERIFY(paths);
    QCOMPARE(paths->currentIndex().data().toString(), QStringLiteral("big"));
    QVERIFY(paths->isExpanded(paths->currentIndex().parent()));
    QCOMPARE(pane.findChildren<QLabel *>().value(0)->text(), QStringLiteral("3.9 kB → 7.9 kB, +4.0 kB"));
}

void tst_ComparePane::followsReasons()
{
    ComparePane pane;
    pane.resize(1000, 700);
    pane.show();
    pane.setComparison(sample());
    const QSignalSpy picked(&pane, &ComparePane::pathPicked);
    MessageTree *reasons = viewNamed(pane, QStringLiteral("Why the size differs"));
    pane.findChild<QTabWidget *>()->setCurrentIndex(1);
    reasons->setFocus();
    QTest::keyClick(reasons, Qt::Key_Down);
    QTest::keyClick(reasons, Qt::Key_Down);
    MessageTree *paths = viewNamed(pane, QStringLiteral("Changed paths"));
    QCOMPARE(paths->currentIndex().data().toString(), QStringLiteral("old"));
    QCOMPARE(pane.findChild<QTabWidget *>()->currentIndex(), 0);
    QVERIFY(!picked.isEmpty());
}

void tst_ComparePane::equalImages()
{
    ComparePane pane;
    pane.resize(800, 600);
    pane.show();
    pane.setComparison(compareImages(shopStack(), shopStack(), Job()).value());
    QCOMPARE(modelOf<ReasonTable>(pane)->rowCount(), 0);
    QCOMPARE(modelOf<DifferenceModel>(pane)->rowCount(), 0);
    QCOMPARE(modelOf<LayerTable>(pane)->rowCount(), 5);
    QVERIFY(!pane.grab().isNull());
}

STRATOSCOPE_TEST(tst_ComparePane)
#include "tst_comparepane.moc"
