// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspane.h"
#include "explorerstate.h"
#include "factview.h"
#include "historymodel.h"
#include "historypane.h"
#include "historyview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

/** The details pane: the history's bars and the forms, as a user sees them. */
class tst_DetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();

    void historyModel();
    void deletionsAreRows();
    void mirrorsForms();
    void deletionsArePickedLikeVersions();
    void visibleFollowsHeight();
    void barsSelectLayers();
    void clickOnBar();
    void barsFollowTheState();
    void rendersOnceASelection();
    void historyOfManyLayers();
    void placeholders();
    void formsFollowTheState();
    void textIsNeverHtml();
    void linksLeadToLayers();
    void followsPalette();
    void savesAndRestores();
    void refusesForeignState();
    void narrowIsStacked();

private:
    HistoryView *bars() const { return m_pane->findChild<HistoryView *>(); }
    FactView *form(const QString &name) const;

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<DetailsPane> m_pane;
};

void tst_DetailsPane::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_state = std::make_unique<ExplorerState>();
    m_pane = std::make_unique<DetailsPane>(m_state.get());
    m_pane->resize(1000, 400);
    const LoadedImagePtr loaded = shopStack();
    m_state->setSource(loaded->source, 0);
    m_state->setLoaded(loaded);
    m_state->selectPath(pathId(loaded, "/srv/app/config.yml"));
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void tst_DetailsPane::cleanup()
{
    m_pane.reset();
    m_state.reset();
}

FactView *tst_DetailsPane::form(const QString &name) const
{
    const QList<FactView *> views = m_pane->findChildren<FactView *>();
    for (FactView *view : views) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

void tst_DetailsPane::historyModel()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const LoadedImagePtr loaded = m_state->loaded();
    model.setHistory(loaded, pathId(loaded, "/srv/app/config.yml"), LayerIndex(4));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.span(0).layer, LayerIndex(2));
    QCOMPARE(model.span(0).until, LayerIndex(3));
    QCOMPARE(model.span(1).until, NeverHidden);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("1.3 kB"));
    QVERIFY(model.index(1).data().toString().endsWith(QLatin1String("visible in the container")));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Overwritten by: layer 3")));
    QCOMPARE(model.rowOf(LayerIndex(3)), 1);
    QCOMPARE(model.rowOf(LayerIndex(0)), -1);
    model.setHistory({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

/** Labels are at the side where reading begins, and copying gives the same. */
void tst_DetailsPane::mirrorsForms()
{
    FactView view;
    view.resize(600, 300);
    FactGroup group;
    group.add(QStringLiteral("Path"), QStringLiteral("/srv/app/config.yml"));
    view.setSheet({group});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto placeOf
        = [&view](const QString &text) { return view.cursorRect(view.document()->find(text)).center().x(); };
    QVERIFY(placeOf(QStringLiteral("Path")) < placeOf(QStringLiteral("/srv")));
    const QString before = plainText(view.sheet());
    view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(placeOf(QStringLiteral("Path")) > view.width() / 2);
    QVERIFY(placeOf(QStringLiteral("Path")) > placeOf(QStringLiteral("config.yml")));
    // The path itself goes on from left to right.
    QVERIFY(placeOf(QStringLiteral("/srv")) < placeOf(QStringLiteral("config.yml")));
    QCOMPARE(plainText(view.sheet()), before);
}

void tst_DetailsPane::deletionsAreRows()
{
    // Deleted, recreated, gone with its directory; and a path that a layer deletes although no layer has it.
    const LoadedImagePtr loaded = testStack({{"COPY", "d d\nf d/a 5\n"}, {"RUN rm", "f d/.wh.a\n"},
        {"RUN", "d d\nf d/a 6\n"}, {"RUN rm -r", "f .wh.d\nf .wh.none\n"}});
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHistory(loaded, pathId(loaded, "/d/a"), LayerIndex(3));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.versionCount(), 2);
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(model.layer(row), LayerIndex(std::size_t(row)));
        QCOMPARE(model.isDeletion(row), row % 2 == 1);
        QVERIFY(!model.isVisible(row));
    }
    QCOMPARE(model.span(1).until, LayerIndex(2));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("deleted"));
    QCOMPARE(model.index(3).data().toString(), QStringLiteral("deleted with its directory"));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("layer 1 · RUN rm: deleted"));
    QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("deleted")));
    QCOMPARE(model.rowOf(LayerIndex(3)), 3);
    model.setHistory(loaded, pathId(loaded, "/none"), LayerIndex(3));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.versionCount(), 0);
    QVERIFY(model.isDeletion(0));
}

void tst_DetailsPane::deletionsArePickedLikeVersions()
{
    m_state->select({LayerIndex(2), pathId(m_state->loaded(), "/srv/app/debug.log")});
    QCOMPARE(bars()->model()->rowCount(), 2);
    QCOMPARE(bars()->currentIndex().row(), 0);
    QTest::mouseClick(
        bars()->viewport(), Qt::LeftButton, {}, bars()->visualRect(bars()->model()->index(1, 0)).center());
    QCOMPARE(m_state->layer(), LayerIndex(3));
    QCOMPARE(bars()->currentIndex().row(), 1);
    // The cross is in the column of the layer that deletes.
    const HistoryModel *model = m_pane->findChild<HistoryModel *>();
    const QRect row = bars()->visualRect(model->index(1));
    const QPoint center
        = historyBar(bars()->grid(), model->span(1), 0).translated(bars()->contentLeft(), row.top()).center().toPoint();
    const QImage image = bars()->viewport()->grab().toImage();
    const QColor cross = image.pixelColor(center);
    QVERIFY2(cross.red() > cross.blue() + 60, qPrintable(cross.name()));
}

void tst_DetailsPane::visibleFollowsHeight()
{
    HistoryModel model;
    const LoadedImagePtr loaded = m_state->loaded();
    model.setHistory(loaded, pathId(loaded, "/srv/app/config.yml"), LayerIndex(4));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setUpTo(LayerIndex(2));
    QCOMPARE(spy.count(), 1);
    QVERIFY(model.isVisible(0));
    QVERIFY(!model.isVisible(1));
    QVERIFY(model.index(0).data().toString().endsWith(QLatin1String("visible as of layer 2")));
    model.setUpTo(LayerIndex(1));
    QVERIFY(!model.isVisible(0));
}

void tst_DetailsPane::barsSelectLayers()
{
    QCOMPARE(bars()->currentIndex().row(), 1);
    bars()->setFocus();
    QTest::keyClick(bars(), Qt::Key_Up);
    QCOMPARE(m_state->layer(), LayerIndex(2));
    QCOMPARE(m_state->path(), pathId(m_state->loaded(), "/srv/app/config.yml"));
    QTest::keyClick(bars(), Qt::Key_Down);
    QCOMPARE(m_state->layer(), LayerIndex(3));
}

void tst_DetailsPane::clickOnBar()
{
    const QPoint first = bars()->visualRect(bars()->model()->index(0, 0)).center();
    QTest::mouseClick(bars()->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(m_state->layer(), LayerIndex(2));
}

void tst_DetailsPane::barsFollowTheState()
{
    QSignalSpy picked(bars(), &HistoryView::layerPicked);
    m_state->selectLayer(LayerIndex(2));
    QCOMPARE(bars()->currentIndex().row(), 0);
    m_state->selectLayer(LayerIndex(0));
    QVERIFY(!bars()->currentIndex().isValid());
    m_state->selectPath(pathId(m_state->loaded(), "/etc/hostname"));
    QCOMPARE(bars()->model()->rowCount(), 2);
    QCOMPARE(bars()->currentIndex().row(), 1);
    QCOMPARE(picked.count(), 0);
}

void tst_DetailsPane::rendersOnceASelection()
{
    QSignalSpy historySpy(bars()->model(), &QAbstractItemModel::modelReset);
    std::vector<std::pair<FactView *, std::unique_ptr<QSignalSpy>>> written;
    for (const QString &name : {QStringLiteral("File details"), QStringLiteral("Layer details")}) {
        FactView *view = form(name);
        written.emplace_back(view, std::make_unique<QSignalSpy>(view->document(), &QTextDocument::contentsChanged));
    }

    // A file in another layer: the file and the layer are both announced.
    m_state->selectPath(pathId(m_state->loaded(), "/etc/hostname"), SelectionOrigin::UnifiedTree);
    QCOMPARE(m_state->layer(), LayerIndex(4));
    QCOMPARE(historySpy.count(), 1);
    for (const auto &[view, spy] : written) {
        const qsizetype signalled = spy->count();
        spy->clear();
        // Writing a text signals several changes: as many as writing it again.
        view->setSheet(FactSheet(view->sheet()));
        QVERIFY(signalled > 0);
        QCOMPARE(signalled, spy->count());
        spy->clear();
    }

    // The same file and layer, but now for the sake of the layer: both have already been announced.
    m_state->selectLayer(LayerIndex(4), SelectionOrigin::Stack);
    QCOMPARE(historySpy.count(), 1);
    for (const auto &[view, spy] : written)
        QCOMPARE(spy->count(), 0);
}

void tst_DetailsPane::historyOfManyLayers()
{
    std::vector<TestStep> steps;
    for (int i = 0; i < 300; ++i)
        steps.push_back({"RUN date > /etc/date", i % 2 ? "f etc/date 10 =a\n" : "f etc/date 11 =b\n"});
    const LoadedImagePtr loaded = testStack(steps);
    m_state->setSource(loaded->source, 0);
    m_state->setLoaded(loaded);
    m_state->selectPath(pathId(loaded, "/etc/date"));
    QCOMPARE(bars()->model()->rowCount(), 300);
    // Columns stay readable; a grid that does not fit scrolls.
    const HistoryGrid grid = bars()->grid();
    QVERIFY(historySize(grid, 300).width() > bars()->viewport()->width());
    QVERIFY(historyColumnWidth(grid) >= bars()->fontMetrics().horizontalAdvance(QStringLiteral("299")));
    QVERIFY(!m_pane->grab().isNull());
}

void tst_DetailsPane::placeholders()
{
    m_state->clear();
    QVERIFY(form(QStringLiteral("File details"))->isHidden());
    QVERIFY(form(QStringLiteral("Image details"))->placeholder().contains(QLatin1String("No image")));
    QVERIFY(form(QStringLiteral("Image details"))->toPlainText().trimmed().isEmpty());
    for (int tab = 0; tab < m_pane->count(); ++tab) {
        m_pane->setCurrentIndex(tab);
        QVERIFY(!m_pane->grab().isNull());
    }
    QVERIFY(form(QStringLiteral("Image details"))->sheet().empty());
}

void tst_DetailsPane::formsFollowTheState()
{
    const auto text = [this](const char *name) { return form(QString::fromLatin1(name))->toPlainText(); };
    QVERIFY(text("File details").contains(QLatin1String("/srv/app/config.yml")));
    QVERIFY(text("Layer details").contains(QLatin1String("Layer 3")));
    QVERIFY(text("Image details").contains(QLatin1String("shop-api:2.4")));
    m_state->selectPath(pathId(m_state->loaded(), "/bin/sh"));
    QVERIFY(!form(QStringLiteral("File details"))->isHidden());
    QVERIFY(text("File details").contains(QLatin1String("busybox")));
    QVERIFY(text("Layer details").contains(QLatin1String("Layer 0")));
}

void tst_DetailsPane::textIsNeverHtml()
{
    FactView view;
    FactGroup group;
    group.title = QStringLiteral("<b>title</b>");
    group.add(QStringLiteral("<i>label</i>"),
        QStringLiteral("<img src=\"file:///etc/passwd\"> <a href=\"layer:1\">x</a>\nsecond"));
    view.setSheet({group});
    const QString text = view.toPlainText();
    QVERIFY(text.contains(QLatin1String("<b>title</b>")));
    QVERIFY(text.contains(QLatin1String("<i>label</i>")));
    QVERIFY(text.contains(QLatin1String("<a href=\"layer:1\">")));
}

void tst_DetailsPane::linksLeadToLayers()
{
    QSignalSpy spy(m_pane.get(), &DetailsPane::layerActivated);
    FactView *view = form(QStringLiteral("Layer details"));
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("layer:2")));
    QCOMPARE(m_state->layer(), LayerIndex(2));
    QCOMPARE(spy.count(), 1);
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("http://example.org/")));
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("layer:99999999999999")));
    QCOMPARE(m_state->layer(), LayerIndex(2));
    QCOMPARE(spy.count(), 1);
}

void tst_DetailsPane::followsPalette()
{
    FactView *view = form(QStringLiteral("Image details"));
    const QString before = view->toHtml();
    QPalette dark = view->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    view->setPalette(dark);
    QVERIFY(view->toHtml() != before);
    QVERIFY(view->toPlainText().contains(QLatin1String("shop-api:2.4")));
}

void tst_DetailsPane::savesAndRestores()
{
    m_pane->showImage();
    const QByteArray saved = m_pane->saveState();
    m_pane->showFile();
    QCOMPARE(m_pane->currentIndex(), 0);
    QVERIFY(m_pane->restoreState(saved));
    QCOMPARE(m_pane->currentIndex(), 3);
    m_pane->showLayer();
    QCOMPARE(m_pane->currentIndex(), 2);
}

void tst_DetailsPane::refusesForeignState()
{
    m_pane->showLayer();
    for (const QByteArray &state : {QByteArray(), QByteArray("nonsense"), QByteArray(100, '\xff')})
        QVERIFY(!m_pane->restoreState(state));
    QCOMPARE(m_pane->currentIndex(), 2);
}

void tst_DetailsPane::narrowIsStacked()
{
    auto *history = m_pane->findChild<HistoryPane *>();
    FactView *file = form(QStringLiteral("File details"));
    QTRY_VERIFY_WITH_TIMEOUT(
        file->mapTo(m_pane.get(), QPoint()).x() > history->mapTo(m_pane.get(), QPoint()).x(), PatienceMs);
    m_pane->resize(300, 600);
    QTRY_VERIFY_WITH_TIMEOUT(
        file->mapTo(m_pane.get(), QPoint()).y() > history->mapTo(m_pane.get(), QPoint()).y(), PatienceMs);
}

STRATOSCOPE_TEST(tst_DetailsPane)
#include "tst_detailspane.moc"
