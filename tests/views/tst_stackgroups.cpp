// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "layerstackmodel.h"
#include "stackitem.h"
#include "stackoverview.h"
#include "stackview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QInputDialog>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

/** Long stacks: groups that fold, and the ways to a layer by its number. */
class tst_StackGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();

    void longStacksAreFolded_data();
    void longStacksAreFolded();
    void modelStaysConsistent();
    void keys();
    void keysFromRightToLeft();
    void leftGoesToTheHead();
    void mouse();
    void menu();
    void foldingKeepsTheSelection();
    void selectedInside();
    void remembered();
    void spoken();
    void troubleShows();
    void typedNumbers();
    void asksForTheNumber();
    void keysGoFar_data();
    void keysGoFar();
    void paints();

private:
    /** Opens an image of \a count layers, of which the lowest \a base are of a base image. */
    void open(int count, int base);
    QListView *list() const { return m_view->findChild<QListView *>(); }
    LayerStackModel *model() const { return static_cast<LayerStackModel *>(list()->model()); }
    QAction *action(const QString &text) const;
    StackItem::Kind kind(int row) const { return stackRowKind(model()->index(row, 0)); }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<StackView> m_view;
};

void tst_StackGroups::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_state = std::make_unique<ExplorerState>();
    m_view = std::make_unique<StackView>(m_state.get());
    m_view->resize(320, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_StackGroups::cleanup()
{
    m_view.reset();
    m_state.reset();
}

void tst_StackGroups::open(int count, int base)
{
    std::vector<TestStep> steps(std::size_t(count), TestStep {"RUN true", "f etc/a 100\n"});
    steps.insert(steps.begin() + base, {"CMD [\"sh\"]"});
    const ImageSourcePtr source = testSource(steps);
    m_state->setSource(source, 0);
    m_state->setLoaded(readTestSource(source, steps));
    QCoreApplication::processEvents();
}

QAction *tst_StackGroups::action(const QString &text) const
{
    for (QAction *action : list()->actions()) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

void tst_StackGroups::longStacksAreFolded_data()
{
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("rows");
    // Without groups, with one that is unfolded (a head, and the CMD), and with one that is folded.
    QTest::newRow("6") << 6 << 3 << 7;
    QTest::newRow("14") << 14 << 5 << 16;
    QTest::newRow("127") << 127 << 12 << 116;
    QTest::newRow("500") << 500 << 40 << 461;
}

void tst_StackGroups::longStacksAreFolded()
{
    QFETCH(const int, layers);
    QFETCH(const int, base);
    QFETCH(const int, rows);
    open(layers, base);
    QCOMPARE(model()->rowCount(), rows);
    QCOMPARE(action(QStringLiteral("Fold All"))->isVisible(), layers > 6);
    if (layers < 100)
        return;
    const QModelIndex group = model()->index(rows - 1, 0);
    QCOMPARE(stackRowKind(group), StackItem::Kind::Group);
    QCOMPARE(group.data().toString(), QStringLiteral("Base image"));
    QCOMPARE(group.data(LayerStackModel::SizeRole).toULongLong(), 100ull * quint64(base));
    QCOMPARE(group.data(LayerStackModel::NumberRole).toString(), QStringLiteral("0–%1").arg(base - 1));
    QCOMPARE(m_state->layer(), LayerIndex(std::size_t(layers) - 1));
    action(QStringLiteral("Unfold All"))->trigger();
    QCOMPARE(model()->rowCount(), layers + 2);
    QCOMPARE(kind(rows - 1), StackItem::Kind::GroupHead);
}

void tst_StackGroups::modelStaysConsistent()
{
    LayerStackModel model(m_state.get());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(30, 10);
    QCOMPARE(model.groupCount(), 1);
    QVERIFY(model.isFolded(0));
    const QPersistentModelIndex above = model.indexOf(LayerIndex(10));
    QCOMPARE(model.indexOf(LayerIndex(3)), model.groupIndex(0));
    model.setFolded(0, false);
    QCOMPARE(model.rowCount(), 32);
    QCOMPARE(model.indexOf(LayerIndex(3)).data(LayerStackModel::NumberRole).toString(), QStringLiteral("3"));
    QCOMPARE(QModelIndex(above), model.indexOf(LayerIndex(10)));
    model.setFolded(0, true);
    model.setFolded(1, true);
    model.setFolded(-1, true);
    QCOMPARE(model.rowCount(), 21);
    m_state->clear();
    QCOMPARE(model.groupCount(), 0);
    QVERIFY(!model.groupIndex(0).isValid());
}

void tst_StackGroups::keys()
{
    open(30, 10);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(list()->currentIndex(), model()->groupIndex(0));
    QCOMPARE(m_state->layer(), LayerIndex(29));
    const auto unfolded = [&] { return !model()->isFolded(0); };
    QTest::keyClick(list(), Qt::Key_Right);
    QVERIFY(unfolded());
    // What appears is seen, not only that it is there.
    const QRect highest = list()->visualRect(model()->indexOf(LayerIndex(9)));
    QVERIFY(list()->viewport()->rect().contains(highest));
    QTest::keyClick(list(), Qt::Key_Left);
    QVERIFY(!unfolded());
    QTest::keyClick(list(), Qt::Key_Plus);
    QVERIFY(unfolded());
    QTest::keyClick(list(), Qt::Key_Minus);
    QVERIFY(!unfolded());
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(unfolded());
    // On, as in a tree: the CMD, and then the highest layer.
    QTest::keyClick(list(), Qt::Key_Right);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_state->layer(), LayerIndex(9));
}

void tst_StackGroups::keysFromRightToLeft()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    open(30, 10);
    QTest::keyClick(list(), Qt::Key_End);
    QTest::keyClick(list(), Qt::Key_Right);
    QVERIFY(model()->isFolded(0));
    QTest::keyClick(list(), Qt::Key_Left);
    QVERIFY(!model()->isFolded(0));
}

void tst_StackGroups::leftGoesToTheHead()
{
    open(30, 10);
    model()->setFolded(0, false);
    m_state->selectLayer(LayerIndex(4));
    QTest::keyClick(list(), Qt::Key_Left);
    QCOMPARE(list()->currentIndex(), model()->groupIndex(0));
    QVERIFY(!model()->isFolded(0));
    QCOMPARE(m_state->layer(), LayerIndex(4));
    // A layer outside of any group.
    m_state->selectLayer(LayerIndex(20));
    QTest::keyClick(list(), Qt::Key_Minus);
    QVERIFY(!model()->isFolded(0));
}

void tst_StackGroups::mouse()
{
    open(30, 10);
    list()->scrollToBottom();
    const auto click = [&](int x, bool twice) {
        const QRect row = list()->visualRect(model()->groupIndex(0));
        const QPoint at(row.left() + x, row.top() + 8);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, at);
        if (twice)
            QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, at);
    };
    click(24, false);
    QVERIFY(!model()->isFolded(0));
    click(24, false);
    QVERIFY(model()->isFolded(0));
    // A click elsewhere selects; two unfold.
    click(150, false);
    QVERIFY(model()->isFolded(0));
    QCOMPARE(list()->currentIndex(), model()->groupIndex(0));
    click(150, true);
    QVERIFY(!model()->isFolded(0));
}

void tst_StackGroups::menu()
{
    open(30, 10);
    QAction *fold = action(QStringLiteral("Fold Group"));
    QAction *unfold = action(QStringLiteral("Unfold Group"));
    QVERIFY(!fold->isEnabled() && !unfold->isEnabled());
    list()->setCurrentIndex(model()->groupIndex(0));
    QVERIFY(!fold->isEnabled() && unfold->isEnabled());
    unfold->trigger();
    QVERIFY(!model()->isFolded(0));
    QVERIFY(fold->isEnabled() && !unfold->isEnabled());
    fold->trigger();
    QVERIFY(model()->isFolded(0));
    QVERIFY(!action(QStringLiteral("Fold All"))->isEnabled());
    action(QStringLiteral("Unfold All"))->trigger();
    QVERIFY(!model()->isFolded(0));
    QVERIFY(!action(QStringLiteral("Unfold All"))->isEnabled());
    open(5, 2);
    QVERIFY(!action(QStringLiteral("Unfold All"))->isVisible());
}

void tst_StackGroups::foldingKeepsTheSelection()
{
    open(30, 10);
    model()->setFolded(0, false);
    m_state->selectLayer(LayerIndex(4));
    QSignalSpy changed(m_state.get(), &ExplorerState::selectionChanged);
    action(QStringLiteral("Fold All"))->trigger();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_state->layer(), LayerIndex(4));
    QCOMPARE(list()->currentIndex(), model()->groupIndex(0));
}

void tst_StackGroups::selectedInside()
{
    open(30, 10);
    m_state->selectLayer(LayerIndex(4));
    // It stays folded, and its card says so.
    QVERIFY(model()->isFolded(0));
    QCOMPARE(list()->currentIndex(), model()->groupIndex(0));
    const auto text = [&] { return model()->groupIndex(0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(text().endsWith(QStringLiteral("folded, layer 4 is selected")), qPrintable(text()));
    const QImage inside = list()->grab().toImage();
    m_state->selectLayer(LayerIndex(20));
    list()->scrollToBottom();
    QVERIFY(!text().contains(QStringLiteral("selected")));
    QVERIFY(inside != list()->grab().toImage());
}

void tst_StackGroups::remembered()
{
    open(30, 10);
    model()->setFolded(0, false);
    open(30, 11);
    QVERIFY(model()->isFolded(0));
    open(30, 10);
    QVERIFY(!model()->isFolded(0));
}

void tst_StackGroups::spoken()
{
    open(30, 10);
    const QString text = model()->groupIndex(0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"layers 0 to 9", "Base image", "1.0 kB", "folded"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    const QString tip = model()->groupIndex(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("unfold the group")), qPrintable(tip));
    model()->setFolded(0, false);
    QVERIFY(model()->groupIndex(0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", unfolded")));
}

void tst_StackGroups::troubleShows()
{
    open(30, 10);
    auto damaged = std::make_shared<LoadedImage>(*m_state->loaded());
    damaged->layers[3].damage = Error {ErrorKind::Damaged, {}, {}, QStringLiteral("it ends early"), {}};
    damaged->layers[3].isCut = true;
    damaged->layers[5].diffIdVerdict = Verdict::Mismatch;
    m_state->setLoaded(damaged);
    const QModelIndex group = model()->groupIndex(0);
    QVERIFY(!group.data(LayerStackModel::TroubleTextRole).toString().isEmpty());
    QVERIFY(group.data(LayerStackModel::DamagedRole).toBool());
    QCOMPARE(group.data(LayerStackModel::VerdictRole).toInt(), int(Verdict::Mismatch));
}

void tst_StackGroups::typedNumbers()
{
    open(127, 12);
    list()->setFocus();
    QTest::keyClicks(list(), QStringLiteral("57"));
    QCOMPARE(m_state->layer(), LayerIndex(57));
    // 579 is no layer, so the 9 begins another number.
    QTest::keyClicks(list(), QStringLiteral("9"));
    QCOMPARE(m_state->layer(), LayerIndex(9));
    QCOMPARE(list()->currentIndex(), model()->groupIndex(0));
    QTest::keyClicks(list(), QStringLiteral("4"));
    QCOMPARE(m_state->layer(), LayerIndex(94));
}

void tst_StackGroups::asksForTheNumber()
{
    open(127, 12);
    m_view->goToLayerAction()->trigger();
    auto *dialog = m_view->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->intValue(), 126);
    QCOMPARE(dialog->intMaximum(), 126);
    dialog->setIntValue(64);
    dialog->accept();
    QCOMPARE(m_state->layer(), LayerIndex(64));
    m_state->clear();
    QVERIFY(!m_view->goToLayerAction()->isEnabled());
}

void tst_StackGroups::keysGoFar_data()
{
    QTest::addColumn<int>("layers");
    QTest::newRow("127") << 127;
    QTest::newRow("500") << 500;
}

void tst_StackGroups::keysGoFar()
{
    QFETCH(const int, layers);
    open(layers, 12);
    QVERIFY(m_view->findChild<StackOverview *>()->isVisible());
    QTest::keyClick(list(), Qt::Key_PageDown);
    const int page = layers - 1 - int(m_state->layer().value);
    QVERIFY2(page > 15 && page < 60, qPrintable(QString::number(page)));
    QTest::keyClick(list(), Qt::Key_PageUp);
    QCOMPARE(int(m_state->layer().value), layers - 1);
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(list()->currentIndex(), model()->groupIndex(0));
    QTest::keyClick(list(), Qt::Key_Home);
    QCOMPARE(int(m_state->layer().value), layers - 1);
}

void tst_StackGroups::paints()
{
    open(30, 10);
    m_state->setUpTo(LayerIndex(5));
    for (int round = 0; round < 4; ++round) {
        for (int width : {600, 240, 60}) {
            m_view->resize(width, 900);
            list()->scrollToBottom();
            QVERIFY(!m_view->grab().isNull());
        }
        m_view->setLayoutDirection(round < 2 ? Qt::LeftToRight : Qt::RightToLeft);
        m_view->compactAction()->trigger();
        model()->setFolded(0, round % 2 == 0);
    }
}

STRATOSCOPE_TEST(tst_StackGroups)
#include "tst_stackgroups.moc"
