// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerplaces.h"
#include "copyupflight.h"
#include "explorerstate.h"
#include "layerflash.h"
#include "layerstackmodel.h"
#include "stackbadges.h"
#include "stackoverview.h"
#include "stackscene.h"
#include "stackview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace stratoscope;

/** The layer stack: selection by mouse and keyboard, and what connects the boxes. */
class tst_StackView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();

    void selectsTopFirst();
    void keysSelectLayers();
    void stepsLeaveTheLayer();
    void clickSelects();
    void followsTheState();
    void enterActivates();
    void showsUpToHere();
    void copies();
    void pathOnTheHost();
    void nothingToCopyOfTheWritable();
    void emptyAgain();
    void links();
    void rowStates();
    void marks();
    void badges();
    void containersSideBySide_data();
    void containersSideBySide();
    void containerPicked();
    void containersTakeRoom();
    void copyUpFlies();
    void changedLayerFlashes();
    void paintsEveryState();
    void compactByItself_data();
    void compactByItself();
    void compactAsTheUserWants();
    void compactIsRemembered();
    void keysInManyLayers_data();
    void keysInManyLayers();
    void selectionStaysInView();
    void overviewScrolls();
    void overviewShowsAll_data();
    void overviewShowsAll();

private:
    void openLayers(int count);
    StackOverview *overview() const { return m_view->findChild<StackOverview *>(); }
    int rowsInView() const;
    QListView *list() const { return m_view->findChild<QListView *>(); }
    QAction *action(const QString &text) const;
    int rowOf(std::size_t layer) const;

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<StackView> m_view;
};

void tst_StackView::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_state = std::make_unique<ExplorerState>();
    m_view = std::make_unique<StackView>(m_state.get());
    m_view->resize(320, 900);
    const LoadedImagePtr loaded = shopStack();
    m_state->setSource(loaded->source, 0);
    m_state->setLoaded(loaded);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_StackView::cleanup()
{
    m_view.reset();
    m_state.reset();
}

QAction *tst_StackView::action(const QString &text) const
{
    const QList<QAction *> actions = list()->actions();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

int tst_StackView::rowOf(std::size_t layer) const
{
    return static_cast<const LayerStackModel *>(list()->model())->indexOf(LayerIndex(layer)).row();
}

void tst_StackView::selectsTopFirst()
{
    QCOMPARE(m_state->layer(), LayerIndex(4));
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(list()->model()->rowCount(), 7);
}

void tst_StackView::keysSelectLayers()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_state->layer(), LayerIndex(3));
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(m_state->layer(), LayerIndex(0));
    QTest::keyClick(list(), Qt::Key_Home);
    QCOMPARE(m_state->layer(), LayerIndex(4));
}

void tst_StackView::stepsLeaveTheLayer()
{
    m_state->selectLayer(LayerIndex(3));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(stackRowKind(list()->currentIndex()), StackItem::Kind::Step);
    QCOMPARE(m_state->layer(), LayerIndex(3));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_state->layer(), LayerIndex(2));
}

void tst_StackView::clickSelects()
{
    const QModelIndex index = list()->model()->index(rowOf(1), 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    QCOMPARE(m_state->layer(), LayerIndex(1));
}

void tst_StackView::followsTheState()
{
    QSignalSpy spy(m_state.get(), &ExplorerState::selectionChanged);
    m_state->selectLayer(LayerIndex(0));
    QCOMPARE(stackRowLayer(list()->currentIndex()), LayerIndex(0));
    m_state->selectPath(pathId(m_state->loaded(), "/srv/app/config.yml"));
    QCOMPARE(stackRowLayer(list()->currentIndex()), LayerIndex(3));
    QCOMPARE(spy.count(), 2);
}

void tst_StackView::enterActivates()
{
    QSignalSpy spy(m_view.get(), &StackView::layerActivated);
    m_state->selectLayer(LayerIndex(2));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<LayerIndex>(), LayerIndex(2));
}

void tst_StackView::showsUpToHere()
{
    m_state->selectLayer(LayerIndex(1));
    action(QStringLiteral("Show Stack up to Here"))->trigger();
    QCOMPARE(m_state->upTo(), LayerIndex(1));
}

void tst_StackView::copies()
{
    m_state->selectLayer(LayerIndex(1));
    const Layer &layer = m_state->image().layers[1];
    list()->setFocus();
    QTest::keySequence(list(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), layer.digest.toString());
    action(QStringLiteral("Copy Diff ID"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), layer.diffId.toString());
    action(QStringLiteral("Copy Chain ID"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), layer.chainId.toString());
    action(QStringLiteral("Copy Instruction"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_state->image().createdBy(LayerIndex(1)));
}

void tst_StackView::pathOnTheHost()
{
    // Layers in an archive have no path on the host.
    m_state->selectLayer(LayerIndex(1));
    QVERIFY(!action(QStringLiteral("Copy Path on the Host"))->isVisible());
    auto source = std::make_shared<ImageSource>(*m_state->source());
    source->images[0].layers[1].hostDirectory = QStringLiteral("/var/lib/docker/overlay2/one/diff");
    m_state->setSource(source, 0);
    m_state->selectLayer(LayerIndex(1));
    QVERIFY(action(QStringLiteral("Copy Path on the Host"))->isVisible());
    QVERIFY(action(QStringLiteral("Open in File Manager"))->isVisible());
    action(QStringLiteral("Copy Path on the Host"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/var/lib/docker/overlay2/one/diff"));
    m_state->selectLayer(LayerIndex(0));
    QVERIFY(!action(QStringLiteral("Open in File Manager"))->isVisible());
}

void tst_StackView::nothingToCopyOfTheWritable()
{
    m_state->selectLayer(LayerIndex(4));
    for (const char *text : {"Copy Digest", "Copy Diff ID", "Copy Chain ID", "Copy Instruction"})
        QVERIFY(!action(QString::fromLatin1(text))->isEnabled());
    QVERIFY(action(QStringLiteral("Show Stack up to Here"))->isEnabled());
}

void tst_StackView::emptyAgain()
{
    m_state->clear();
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(!list()->currentIndex().isValid());
    QVERIFY(!action(QStringLiteral("Copy Digest"))->isEnabled());
}

void tst_StackView::links()
{
    StackScene scene(*m_state, *list()->model());
    scene.updateRows();
    const std::vector<StackLink> expected {StackLink::Arrow, StackLink::Line, StackLink::Arrow, StackLink::Arrow,
        StackLink::Line, StackLink::Arrow, StackLink::None};
    for (std::size_t row = 0; row < expected.size(); ++row)
        QCOMPARE(scene.link(int(row)), expected[row]);
}

void tst_StackView::rowStates()
{
    m_state->selectLayer(LayerIndex(2));
    m_state->setUpTo(LayerIndex(2));
    StackScene scene(*m_state, *list()->model());
    scene.updateRows();
    QVERIFY(scene.rowState(rowOf(4)).readOnlyBelow);
    QVERIFY(!scene.rowState(rowOf(3)).readOnlyBelow);
    for (std::size_t layer = 0; layer < 5; ++layer) {
        QCOMPARE(scene.rowState(rowOf(layer)).selected, layer == 2);
        QCOMPARE(scene.rowState(rowOf(layer)).inView, layer <= 2);
    }
    // A step without a layer goes with the layer it ran on: WORKDIR on 2, ENV on 0.
    QVERIFY(scene.rowState(rowOf(2) - 1).inView);
    m_state->setUpTo(LayerIndex(0));
    QVERIFY(!scene.rowState(rowOf(2) - 1).inView);
    QVERIFY(scene.rowState(rowOf(0) - 1).inView);
}

void tst_StackView::marks()
{
    StackScene scene(*m_state, *list()->model());
    m_state->selectPath(pathId(m_state->loaded(), "/srv/app/debug.log"));
    scene.updateMarks();
    QCOMPARE(scene.mark(LayerIndex(1)), PathMark::None);
    QCOMPARE(scene.mark(LayerIndex(2)), PathMark::Has);
    QCOMPARE(scene.mark(LayerIndex(3)), PathMark::Deletes);
    m_state->selectPath(PathId());
    scene.updateMarks();
    QCOMPARE(scene.mark(LayerIndex(2)), PathMark::None);
}

void tst_StackView::badges()
{
    StackItem item;
    QVERIFY(stackBadges(item, PathMark::None, StackDensity::Compact).empty());
    item.absent = item.mismatch = item.costly = true;
    item.trouble = QStringLiteral("missing");
    item.shortNote = QStringLiteral("hides 850.0 MB");
    item.sharedBy = 3;
    // A card has separate words for what is missing and what is wasted.
    QCOMPARE(stackBadges(item, PathMark::Deletes, StackDensity::Cards).size(), std::size_t(3));
    QCOMPARE(troubleBadge(item).text, item.trouble);
    QCOMPARE(troubleBadge(item).tone, StackBadge::Tone::Warning);
    const std::vector<StackBadge> all = stackBadges(item, PathMark::Deletes, StackDensity::Compact);
    QCOMPARE(all.size(), std::size_t(5));
    for (const StackBadge &badge : all)
        QVERIFY(!badge.text.isEmpty());
    QCOMPARE(all.front().tone, StackBadge::Tone::Warning);
    QCOMPARE(all.back().icon, StackIcon::Shared);
    QVERIFY(all.back().text.contains(QLatin1Char('3')));
}

namespace
{

ContainerTops containers(std::size_t count, std::size_t active)
{
    ContainerTops containers;
    for (std::size_t i = 0; i < count; ++i)
        containers.tops.push_back({QStringLiteral("c%1").arg(i + 1), 1000 * i});
    containers.active = active;
    return containers;
}

}

void tst_StackView::containersSideBySide_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("active");
    QTest::addColumn<int>("width");
    QTest::newRow("two") << 2 << 0 << 320;
    QTest::newRow("the last is active") << 3 << 2 << 500;
    QTest::newRow("too many") << 40 << 20 << 320;
    QTest::newRow("no room for anything") << 3 << 1 << 60;
}

void tst_StackView::containersSideBySide()
{
    QFETCH(const int, count);
    QFETCH(const int, active);
    QFETCH(const int, width);
    const QRect row(10, 20, width, 80);
    const ContainerPlaces places
        = containerPlaces(row, containers(std::size_t(count), std::size_t(active)), StackFonts(m_view->font()));
    QVERIFY(places.areSeveral());
    QVERIFY(!places.boxes[std::size_t(active)].isEmpty());
    int shown = 0;
    int right = row.left() - 1;
    for (const QRect &box : places.boxes) {
        if (box.isEmpty())
            continue;
        ++shown;
        QVERIFY(box.left() > right);
        right = box.right();
    }
    if (!places.more.isEmpty()) {
        QVERIFY(places.more.left() > right);
        right = places.more.right();
        QCOMPARE(places.at(places.more.center()), ContainerPlaces::HiddenOnes);
    }
    QVERIFY(right <= row.right());
    QCOMPARE(shown + places.hidden, count);
    QCOMPARE(places.at(places.boxes[std::size_t(active)].center()), active);
    QCOMPARE(places.at(QPoint(0, 0)), -1);
}

void tst_StackView::containerPicked()
{
    m_state->setContainers(containers(3, 1));
    QSignalSpy picked(m_state.get(), &ExplorerState::containerPicked);
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    const ContainerPlaces places = containerPlaces(row, m_state->containers(), StackFonts(list()->font()));
    QVERIFY(!places.boxes[2].isEmpty());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(places.boxes[2].center().x(), row.top() + 10));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.last().first().value<std::size_t>(), std::size_t(2));
    // The active one is a row like any other.
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(places.boxes[1].center().x(), row.top() + 10));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(m_state->layer(), m_state->loaded()->top());

    action(QStringLiteral("Next Container"))->trigger();
    QCOMPARE(picked.last().first().value<std::size_t>(), std::size_t(2));
    m_state->setContainers(containers(3, 0));
    action(QStringLiteral("Previous Container"))->trigger();
    QCOMPARE(picked.last().first().value<std::size_t>(), std::size_t(2));
    m_state->setContainers(containers(1, 0));
    QVERIFY(!action(QStringLiteral("Next Container"))->isEnabled());
}

void tst_StackView::containersTakeRoom()
{
    const auto height = [&] { return list()->visualRect(list()->model()->index(0, 0)).height(); };
    const int before = height();
    m_state->setContainers(containers(2, 0));
    QTRY_VERIFY_WITH_TIMEOUT(height() > before, PatienceMs);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("container c1"));
    for (int width : {600, 240, 60}) {
        m_view->resize(width, 900);
        QVERIFY(!m_view->grab().isNull());
    }
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!m_view->grab().isNull());
    m_state->setContainers({});
    QTRY_COMPARE_WITH_TIMEOUT(height(), before, PatienceMs);
}

void tst_StackView::copyUpFlies()
{
    m_view->showCopyUp(LayerIndex(1), QStringLiteral("config.yml"));
    const auto flights = [&] { return list()->viewport()->findChildren<CopyUpFlight *>().size(); };
    if (m_view->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_view.get()) > 0) {
        QCOMPARE(flights(), 1);
        QVERIFY(!m_view->grab().isNull());
    }
    QTRY_COMPARE_WITH_TIMEOUT(flights(), 0, PatienceMs);
    // There is no such layer.
    m_view->showCopyUp(LayerIndex(100), QStringLiteral("config.yml"));
    QCOMPARE(flights(), 0);
}

void tst_StackView::changedLayerFlashes()
{
    /** Says how long animations may take. */
    class PacedStyle : public QProxyStyle
    {
    public:
        int styleHint(
            StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const override
        {
            return hint == SH_Widget_Animation_Duration ? duration : QProxyStyle::styleHint(hint, option, widget, more);
        }
        int duration = 0;
    };
    PacedStyle style;
    list()->viewport()->setStyle(&style);
    const auto flashes = [&] { return list()->viewport()->findChildren<LayerFlash *>(); };
    m_view->flashLayer(LayerIndex(1));
    QCOMPARE(flashes().size(), 0);
    style.duration = 200;
    m_view->flashLayer(LayerIndex(100));
    QCOMPARE(flashes().size(), 0);
    m_view->flashLayer(LayerIndex(1));
    QCOMPARE(flashes().size(), 1);
    QVERIFY(flashes().first()->height() > 0);
    QVERIFY(!m_view->grab().isNull());
    QTRY_COMPARE_WITH_TIMEOUT(flashes().size(), 0, PatienceMs);
    list()->viewport()->setStyle(nullptr);
}

void tst_StackView::paintsEveryState()
{
    auto damaged = std::make_shared<LoadedImage>(*m_state->loaded());
    auto source = std::make_shared<ImageSource>(*damaged->source);
    source->images[0].layers[1].blob.clear();
    damaged->source = source;
    damaged->layers[0].damage = Error {ErrorKind::Damaged, {}, {}, QStringLiteral("it ends early"), {}};
    damaged->layers[2].diffIdVerdict = Verdict::Mismatch;
    m_state->setSource(source, 0);
    m_state->setLoaded(damaged);
    m_state->selectPath(pathId(damaged, "/srv/app/config.yml"));
    m_state->setUpTo(LayerIndex(2));
    // Wide, narrow, too narrow for anything, and back again: nothing may warn.
    for (int round = 0; round < 2; ++round) {
        for (int width : {600, 240, 60}) {
            m_view->resize(width, 900);
            QVERIFY(!m_view->grab().isNull());
        }
        m_view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!m_view->grab().isNull());
        m_view->compactAction()->trigger();
    }
}

void tst_StackView::openLayers(int count)
{
    const std::vector<TestStep> steps(std::size_t(count), TestStep {"RUN true", "f etc/a 100\n"});
    const ImageSourcePtr source = testSource(steps);
    m_state->setSource(source, 0);
    m_state->setLoaded(readTestSource(source, steps));
    QCoreApplication::processEvents();
}

int tst_StackView::rowsInView() const
{
    int count = 0;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (list()->viewport()->rect().contains(list()->visualRect(list()->model()->index(row, 0))))
            ++count;
    }
    return count;
}

void tst_StackView::compactByItself_data()
{
    QTest::addColumn<int>("layers");
    QTest::addColumn<bool>("compact");
    QTest::newRow("one") << 1 << false;
    QTest::newRow("twelve") << 12 << false;
    QTest::newRow("127") << 127 << true;
    QTest::newRow("500") << 500 << true;
}

void tst_StackView::compactByItself()
{
    QFETCH(const int, layers);
    QFETCH(const bool, compact);
    openLayers(layers);
    QCOMPARE(m_view->compactAction()->isChecked(), compact);
    // Enough rows to be useful: in any font, cards are more than 40 pixels high.
    if (compact)
        QVERIFY2(rowsInView() >= 24, qPrintable(QString::number(rowsInView())));
    QVERIFY(list()->viewport()->rect().intersects(list()->visualRect(list()->currentIndex())));
}

void tst_StackView::compactAsTheUserWants()
{
    QVERIFY(!m_view->compactAction()->isChecked());
    m_view->compactAction()->trigger();
    QVERIFY(m_view->compactAction()->isChecked());
    QCOMPARE(m_view->saveState(), QByteArrayLiteral("compact"));
    const int line = list()->visualRect(list()->model()->index(rowOf(1), 0)).height();
    m_view->compactAction()->trigger();
    // Same as the default: the stack decides again.
    QCOMPARE(m_view->saveState(), QByteArrayLiteral("automatic"));
    QVERIFY(line * 2 < list()->visualRect(list()->model()->index(rowOf(1), 0)).height());
    openLayers(127);
    QVERIFY(m_view->compactAction()->isChecked());
    m_view->compactAction()->trigger();
    QCOMPARE(m_view->saveState(), QByteArrayLiteral("cards"));
    QVERIFY(!m_view->compactAction()->isChecked());
    openLayers(130);
    QVERIFY(!m_view->compactAction()->isChecked());
}

void tst_StackView::compactIsRemembered()
{
    QVERIFY(m_view->restoreState(QByteArrayLiteral("compact")));
    QVERIFY(m_view->compactAction()->isChecked());
    QCOMPARE(m_view->saveState(), QByteArrayLiteral("compact"));
    QVERIFY(!m_view->restoreState(QByteArrayLiteral("no such")));
    QCOMPARE(m_view->saveState(), QByteArrayLiteral("compact"));
    QVERIFY(m_view->restoreState(QByteArrayLiteral("automatic")));
    QVERIFY(!m_view->compactAction()->isChecked());
}

void tst_StackView::keysInManyLayers_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("home") << Qt::Key_Home << 126 << 126;
    QTest::newRow("end") << Qt::Key_End << 0 << 0;
    QTest::newRow("page up") << Qt::Key_PageUp << 70 << 110;
    QTest::newRow("page down") << Qt::Key_PageDown << 10 << 50;
}

void tst_StackView::keysInManyLayers()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const int, least);
    QFETCH(const int, most);
    openLayers(127);
    m_state->selectLayer(LayerIndex(60));
    list()->setFocus();
    QTest::keyClick(list(), key);
    const int layer = m_state->layer().value;
    QVERIFY2(layer >= least && layer <= most, qPrintable(QString::number(layer)));
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
}

void tst_StackView::overviewScrolls()
{
    // When the stack fits, there is nothing to survey.
    QVERIFY(!overview()->isVisible());
    openLayers(500);
    QTRY_VERIFY_WITH_TIMEOUT(overview()->isVisible(), PatienceMs);
    QVERIFY(!overview()->accessibleName().isEmpty());
    const QScrollBar *bar = list()->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    QCOMPARE(overview()->viewFrame().top(), 0);

    QTest::mouseClick(overview(), Qt::LeftButton, {}, overview()->rect().center());
    QVERIFY(qAbs(overview()->viewFrame().center().y() - overview()->rect().center().y()) <= 2);
    const auto inView = [&](std::size_t layer) {
        return list()->viewport()->rect().contains(list()->visualRect(list()->model()->index(rowOf(layer), 0)));
    };
    QVERIFY(inView(250));

    QTest::mousePress(overview(), Qt::LeftButton, {}, overview()->viewFrame().center());
    QTest::mouseMove(overview(), QPoint(2, overview()->height() + 50));
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(inView(0));
    QTest::mouseMove(overview(), QPoint(2, -50));
    QCOMPARE(bar->value(), 0);
    QTest::mouseRelease(overview(), Qt::LeftButton, {}, QPoint(2, -50));
    // Once released, it no longer follows.
    QTest::mouseMove(overview(), QPoint(2, overview()->height() / 2));
    QCOMPARE(bar->value(), 0);
}

void tst_StackView::overviewShowsAll_data()
{
    QTest::addColumn<int>("layers");
    QTest::newRow("127") << 127;
    QTest::newRow("500") << 500;
}

void tst_StackView::overviewShowsAll()
{
    QFETCH(const int, layers);
    openLayers(layers);
    QTRY_VERIFY_WITH_TIMEOUT(overview()->isVisible(), PatienceMs);
    int last = 0;
    for (int row = 0; row < layers; ++row) {
        const QRect rect = overview()->rowRect(list()->model()->index(row, 0));
        QVERIFY(overview()->rect().contains(rect));
        QVERIFY(rect.top() >= last);
        last = rect.top();
    }
    QVERIFY(overview()->rowRect(list()->model()->index(layers - 1, 0)).bottom() >= overview()->height() - 4);
    m_state->setUpTo(LayerIndex(3));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_view->setLayoutDirection(direction);
        QVERIFY(!overview()->grab().isNull());
    }
}

void tst_StackView::selectionStaysInView()
{
    openLayers(40);
    m_view->compactAction()->trigger();
    QVERIFY(!m_view->compactAction()->isChecked());
    m_state->selectLayer(LayerIndex(20));
    const auto isInView
        = [&] { return list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())); };
    // The last box in view is the first to go when something else takes room.
    list()->scrollTo(list()->currentIndex(), QAbstractItemView::PositionAtBottom);
    QVERIFY(isInView());
    m_view->resize(320, 500);
    QTRY_VERIFY_WITH_TIMEOUT(isInView(), PatienceMs);
    // Whoever scrolled away from it wants to see something else.
    list()->scrollToBottom();
    const int scrolled = list()->verticalScrollBar()->value();
    m_view->resize(320, 400);
    QCoreApplication::processEvents();
    QVERIFY(!isInView());
    QVERIFY(list()->verticalScrollBar()->value() >= scrolled);
}

STRATOSCOPE_TEST(tst_StackView)
#include "tst_stackview.moc"
