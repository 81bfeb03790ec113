// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builduppane.h"
#include "buildupplayer.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "laserpointer.h"
#include "lookupbeam.h"
#include "lookupwatch.h"
#include "mainwindow.h"
#include "picturepane.h"
#include "presentation.h"
#include "stackview.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "unifiedpane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace stratoscope;

/** What shows an image to a room: the presentation, the build-up and the lookup, in the window. */
class TestPresentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isLargeAndWhole();
    void leavesAllAsItWas_data();
    void leavesAllAsItWas();
    void clickerSteps();
    void clickerStepsTheBuildUp();
    void pointer();
    void lettersAreStillTyped();
    void savesTheWindowAtADesk();
    void playsTheBuildUp();
    void buildUpOrPicture();
    void lookupFollowsTheSelection();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestPresentation::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_presentation"));
}

void TestPresentation::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), QStringLiteral(STRATOSCOPE_DEMO_UPPER), {}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

void TestPresentation::cleanup()
{
    m_window.reset();
}

void TestPresentation::isLargeAndWhole()
{
    const qreal before = m_window->font().pointSizeF();
    m_window->actions().presentation->trigger();
    QVERIFY(m_window->presentation()->isOn());
    QVERIFY(m_window->isFullScreen());
    QVERIFY(!m_window->menuBar()->isVisible() && !m_window->statusBar()->isVisible());
    QCOMPARE(m_window->explorer()->unified()->tree()->font().pointSizeF(), before * Presentation::Scale);
    QVERIFY(m_window->presentation()->laser()->isOn());
}

void TestPresentation::leavesAllAsItWas_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Escape") << true;
    QTest::newRow("the action") << false;
}

void TestPresentation::leavesAllAsItWas()
{
    QFETCH(bool, byKey);
    const QFont font = m_window->explorer()->unified()->tree()->font();
    const QSize size = m_window->size();
    const Qt::WindowStates state = m_window->windowState();
    const auto columns = [this] {
        const QHeaderView *header = qobject_cast<QTreeView *>(m_window->explorer()->unified()->tree())->header();
        QList<int> widths;
        for (int i = 0; i < header->count(); ++i)
            widths.append(header->sectionSize(i));
        return widths;
    };
    const QList<int> before = columns();
    m_window->actions().presentation->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isFullScreen(), PatienceMs);
    QVERIFY(columns() != before);
    if (byKey)
        QTest::keyClick(m_window->explorer()->unified()->tree(), Qt::Key_Escape);
    else
        m_window->actions().presentation->trigger();
    QVERIFY(!m_window->presentation()->isOn() && !m_window->actions().presentation->isChecked());
    QCOMPARE(m_window->windowState() & ~Qt::WindowActive, state & ~Qt::WindowActive);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->size(), size, PatienceMs);
    QCOMPARE(m_window->explorer()->unified()->tree()->font(), font);
    QVERIFY(m_window->menuBar()->isVisible() && m_window->statusBar()->isVisible());
    QVERIFY(!m_window->presentation()->laser()->isVisible());
    // To the pixel but for rounding, once the rows are laid out again.
    const auto differ = [&] {
        const QList<int> now = columns();
        int most = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            most = std::max(most, qAbs(now.value(i) - before[i]));
        return most;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(differ() <= 6, qPrintable(QString::number(differ())), PatienceMs);
}

/** Page Up and Page Down step, whatever has the focus. */
void TestPresentation::clickerSteps()
{
    ExplorerState *state = m_window->state();
    const LayerIndex top = state->upTo();
    QWidget *tree = m_window->explorer()->unified()->tree();
    QTest::keyClick(tree, Qt::Key_PageUp);
    QCOMPARE(state->upTo(), top);
    m_window->actions().presentation->trigger();
    QTest::keyClick(tree, Qt::Key_PageUp);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp);
    QCOMPARE(state->upTo(), LayerIndex(top.value - 2u));
    QTest::keyClick(m_window->explorer()->stack(), Qt::Key_PageDown);
    QCOMPARE(state->upTo(), LayerIndex(top.value - 1u));
    // With a modifier, they are what they always are.
    QTest::keyClick(tree, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(state->upTo(), LayerIndex(top.value - 1u));
}

void TestPresentation::clickerStepsTheBuildUp()
{
    m_window->actions().playBuildUp->setChecked(true);
    BuildUpPlayer *player = m_window->explorer()->buildUp()->player();
    QTRY_VERIFY_WITH_TIMEOUT(player->isPlaying(), PatienceMs);
    m_window->actions().presentation->trigger();
    player->show(3);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown);
    QCOMPARE(player->step(), 4);
    QVERIFY(!player->isPlaying());
    QTest::keyClick(m_window.get(), Qt::Key_PageUp);
    QCOMPARE(player->step(), 3);
    QCOMPARE(m_window->state()->upTo(), LayerIndex(3));
}

void TestPresentation::pointer()
{
    LaserPointer *laser = m_window->presentation()->laser();
    QVERIFY(!laser->isOn());
    m_window->actions().presentation->trigger();
    QVERIFY(laser->isOn() && laser->isVisible());
    QCOMPARE(laser->size(), m_window->size());
    QTest::mouseMove(m_window.get(), QPoint(200, 150));
    QTRY_COMPARE_WITH_TIMEOUT(laser->spot(), QPoint(200, 150), PatienceMs);
    QTest::keyClick(m_window.get(), Qt::Key_L);
    QVERIFY(!laser->isOn() && !laser->isVisible());
    QTest::mouseClick(m_window->explorer()->stack(), Qt::MiddleButton);
    QVERIFY(laser->isOn());
}

void TestPresentation::lettersAreStillTyped()
{
    m_window->actions().presentation->trigger();
    m_window->explorer()->unified()->startFilter();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_L, Qt::NoModifier);
    QCOMPARE(field->text(), QStringLiteral("l"));
    QVERIFY(m_window->presentation()->laser()->isOn());
}

void TestPresentation::savesTheWindowAtADesk()
{
    m_window->actions().presentation->trigger();
    m_window->saveWindow();
    QVERIFY(!m_window->presentation()->isOn());
    MainWindow next;
    next.restoreWindow();
    QVERIFY(!next.isFullScreen());
}

void TestPresentation::playsTheBuildUp()
{
    BuildUpPane *pane = m_window->explorer()->buildUp();
    pane->player()->setSpeed(50);
    QVERIFY(!pane->isVisible());
    m_window->actions().playBuildUp->trigger();
    QVERIFY(pane->isVisible() && !m_window->explorer()->columns()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(pane->player()->isPlaying(), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!pane->player()->isPlaying(), PatienceMs);
    QCOMPARE(m_window->state()->upTo(), m_window->state()->loaded()->top());
    Q_EMIT pane->closeRequested();
    QVERIFY(!pane->isVisible() && m_window->explorer()->columns()->isVisible());
    QVERIFY(!m_window->actions().playBuildUp->isChecked());
}

void TestPresentation::buildUpOrPicture()
{
    const WindowActions &actions = m_window->actions();
    ExplorerPage *page = m_window->explorer();
    actions.showPicture->trigger();
    QVERIFY(page->picture()->isVisible());
    actions.playBuildUp->trigger();
    QVERIFY(page->buildUp()->isVisible() && !page->picture()->isVisible() && !actions.showPicture->isChecked());
    actions.showPicture->trigger();
    QVERIFY(page->picture()->isVisible() && !page->buildUp()->isVisible() && !actions.playBuildUp->isChecked());
    // Whoever asks for a pane wants to see it.
    actions.playBuildUp->trigger();
    actions.views->actions().at(1)->trigger();
    QVERIFY(page->columns()->isVisible() && !page->buildUp()->isVisible());
}

void TestPresentation::lookupFollowsTheSelection()
{
    ExplorerPage *page = m_window->explorer();
    const auto *beam = page->stack()->findChild<LookupBeam *>();
    QVERIFY(!beam->isVisible());
    m_window->state()->selectPath(m_window->state()->loaded()->tree.paths().find("srv/app/config.yml"));
    QTRY_VERIFY_WITH_TIMEOUT(beam->isVisible(), PatienceMs);
    QCOMPARE(page->lookups()->shown()->lookup.steps.front().answer, LookupAnswer::Hit);
    page->stack()->lookupAction()->trigger();
    QVERIFY(!beam->isVisible());
    m_window->saveWindow();
    MainWindow next;
    next.restoreWindow();
    QVERIFY(!next.explorer()->stack()->lookupAction()->isChecked());
}

STRATOSCOPE_TEST(TestPresentation)

#include "tst_presentation.moc"
