// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerplaces.h"
#include "copyupflight.h"
#include "explorerstate.h"
#include "layerstackmodel.h"
#include "stackbadges.h"
#include "stackscene.h"
#include "stackview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace stratoscope;

/** The layer stack: what is selected, by mouse and keys, and what leads from box to box. */
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
    void paintsEveryState();

private:
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
    // Layers in an archive are nowhere else.
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
    QVERIFY(stackBadges(item, PathMark::None).empty());
    item.absent = item.damaged = item.mismatch = true;
    item.sharedBy = 3;
    const std::vector<StackBadge> all = stackBadges(item, PathMark::Deletes);
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
    QTest::newRow("no room for any") << 3 << 1 << 60;
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
    QTRY_VERIFY(height() > before);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("container c1"));
    for (int width : {600, 240, 60}) {
        m_view->resize(width, 900);
        QVERIFY(!m_view->grab().isNull());
    }
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!m_view->grab().isNull());
    m_state->setContainers({});
    QTRY_COMPARE(height(), before);
}

void tst_StackView::copyUpFlies()
{
    m_view->showCopyUp(LayerIndex(1), QStringLiteral("config.yml"));
    const auto flights = [&] { return list()->viewport()->findChildren<CopyUpFlight *>().size(); };
    if (m_view->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_view.get()) > 0) {
        QCOMPARE(flights(), 1);
        QVERIFY(!m_view->grab().isNull());
    }
    QTRY_COMPARE(flights(), 0);
    // There is no such layer.
    m_view->showCopyUp(LayerIndex(100), QStringLiteral("config.yml"));
    QCOMPARE(flights(), 0);
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
    // Wide, narrow, narrower than anything fits, and the other way round: nothing may warn.
    for (int width : {600, 240, 60}) {
        m_view->resize(width, 900);
        QVERIFY(!m_view->grab().isNull());
    }
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!m_view->grab().isNull());
}

STRATOSCOPE_TEST(tst_StackView)
#include "tst_stackview.moc"
