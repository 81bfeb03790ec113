// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "layerpane.h"
#include "middletabs.h"
#include "navigation.h"
#include "placehistory.h"
#include "programwindows.h"
#include "recentfiles.h"
#include "sessionkeeper.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "translation.h"
#include "unifiedpane.h"
#include "welcomepage.h"
#include "windowrecall.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace stratoscope;

/** What the windows showed comes back: by going back in one, and in the next session. */
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void historyIsLikeABrowsers();
    void historyForgetsTheOldest();
    void goesBackAndForward();
    void goesBackByMouse();
    void holdsASliderAsOneStep();
    void memorySurvivesBytes_data();
    void memorySurvivesBytes();
    void windowsComeBack();
    void saysWhatIsGone();
    void keepsTreesInAnotherLanguage();

private:
    MainWindow *window() const { return m_windows->window(); }
    QAction *action(const char *name) const { return window()->findChild<QAction *>(QLatin1String(name)); }
    ExplorerState *state() const { return window()->state(); }
    bool open(const QString &file);
    PathId path(const char *name) const { return state()->loaded()->tree.paths().find(name); }
    QString image(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<ProgramWindows> m_windows;
};

void TestSession::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_session"));
    for (const char *name : {"one.tar", "two.tar"})
        QVERIFY(QFile::copy(QStringLiteral(STRATOSCOPE_DEMO), image(name)));
}

void TestSession::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    useLanguage(QStringLiteral("en"));
    m_windows = std::make_unique<ProgramWindows>();
    m_windows->add()->resize(1400, 900);
    window()->show();
}

void TestSession::cleanup()
{
    m_windows.reset();
}

bool TestSession::open(const QString &file)
{
    QSignalSpy settled(window()->session(), &ImageSession::settled);
    window()->open({file, {}, {}, {}, false});
    return settled.wait(PatienceMs);
}

void TestSession::historyIsLikeABrowsers()
{
    const auto place = [](std::size_t layer) { return ViewPlace {{LayerIndex(layer), {}}, LayerIndex(9)}; };
    PlaceHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    for (const std::size_t layer : {0, 1, 1, 2})
        history.visit(place(layer));
    QVERIFY(history.canGoBack() && !history.canGoForward());
    QVERIFY(history.goBack().looksLike(place(1)));
    QVERIFY(history.goBack().looksLike(place(0)));
    QVERIFY(!history.canGoBack());
    QVERIFY(history.goForward().looksLike(place(1)));
    // Another way: what was ahead is gone.
    history.visit(place(7));
    QVERIFY(!history.canGoForward());
    // One step with the one before, and back at where that began.
    history.amend(place(8));
    QVERIFY(history.goBack().looksLike(place(1)));
    QVERIFY(history.goForward().looksLike(place(8)));
    history.amend(place(1));
    QVERIFY(history.goBack().looksLike(place(0)));
    history.clear();
    QVERIFY(!history.canGoBack() && !history.canGoForward());
}

void TestSession::historyForgetsTheOldest()
{
    PlaceHistory history;
    for (std::size_t i = 0; i < PlaceHistory::Most + 50; ++i)
        history.visit({{LayerIndex(i), {}}, LayerIndex(0)});
    std::size_t steps = 0;
    for (; history.canGoBack(); ++steps)
        history.goBack();
    QCOMPARE(steps, PlaceHistory::Most - 1);
}

void TestSession::goesBackAndForward()
{
    QVERIFY(open(image("one.tar")));
    QVERIFY(!action("back")->isEnabled());
    window()->findChild<Navigation *>()->setSameStep(0);
    const auto settle = [] { QTest::qWait(20); };
    const Selection first = state()->selection();
    state()->selectPath(path("etc/passwd"), SelectionOrigin::UnifiedTree);
    settle();
    window()->explorer()->middle()->setView(MiddleView::Map);
    settle();
    state()->setUpTo(LayerIndex(2));
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(action("back")->isEnabled(), PatienceMs);
    action("back")->trigger();
    QCOMPARE(state()->upTo(), state()->loaded()->top());
    QCOMPARE(window()->explorer()->middle()->view(), MiddleView::Map);
    action("back")->trigger();
    QCOMPARE(window()->explorer()->middle()->view(), MiddleView::Layer);
    QCOMPARE(state()->path(), path("etc/passwd"));
    action("back")->trigger();
    QVERIFY(state()->selection().looksAt(first));
    QVERIFY(!action("back")->isEnabled());
    for (int i = 0; i < 3; ++i)
        action("forward")->trigger();
    QVERIFY(!action("forward")->isEnabled());
    QCOMPARE(state()->upTo(), LayerIndex(2));
    QCOMPARE(state()->path(), path("etc/passwd"));
    QVERIFY(open(image("two.tar")));
    QVERIFY(!action("back")->isEnabled() && !action("forward")->isEnabled());
    state()->selectPath(path("etc/passwd"), SelectionOrigin::Program);
    settle();
    QVERIFY(!action("back")->isEnabled());
}

void TestSession::goesBackByMouse()
{
    QVERIFY(open(image("one.tar")));
    const Selection first = state()->selection();
    state()->selectPath(path("etc/passwd"), SelectionOrigin::UnifiedTree);
    QTRY_VERIFY_WITH_TIMEOUT(action("back")->isEnabled(), PatienceMs);
    QTest::mouseClick(window()->windowHandle(), Qt::BackButton, {}, QPoint(700, 500));
    QVERIFY(state()->selection().looksAt(first));
    QTest::mouseClick(window()->windowHandle(), Qt::ForwardButton, {}, QPoint(700, 500));
    QCOMPARE(state()->path(), path("etc/passwd"));
    QTest::keyClick(window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(state()->selection().looksAt(first));
}

void TestSession::holdsASliderAsOneStep()
{
    QVERIFY(open(image("one.tar")));
    // However slow this machine is.
    window()->findChild<Navigation *>()->setSameStep(PatienceMs);
    for (const std::size_t layer : {5, 4, 3, 2}) {
        state()->setUpTo(LayerIndex(layer));
        QTest::qWait(20);
    }
    action("back")->trigger();
    QCOMPARE(state()->upTo(), state()->loaded()->top());
    QVERIFY(!action("back")->isEnabled());
}

void TestSession::memorySurvivesBytes_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("whole") << 0;
    QTest::newRow("cut") << 5;
    QTest::newRow("empty") << 100'000;
}

void TestSession::memorySurvivesBytes()
{
    QFETCH(int, cut);
    WindowMemory memory;
    memory.request.path = QStringLiteral("/a/ü.tar");
    memory.request.wish.platform = Platform::parse(QStringLiteral("linux/arm/v7")).value();
    memory.view.path = "etc/\xff";
    memory.view.unified.open = {"etc", "usr/lib"};
    memory.geometry = "geometry";
    QByteArray bytes = toBytes(memory);
    bytes.chop(cut);
    const auto read = windowMemoryFrom(bytes);
    QCOMPARE(read.has_value(), cut == 0);
    if (cut == 0) {
        QCOMPARE(read->request.path, memory.request.path);
        QCOMPARE(read->request.wish.platform->toString(), QStringLiteral("linux/arm/v7"));
        QVERIFY(read->view == memory.view);
    }
    for (const std::size_t count : {3, 1, 0}) {
        saveSession(std::vector<WindowMemory>(count, memory));
        QCOMPARE(savedSession().size(), count);
    }
}

void TestSession::windowsComeBack()
{
    std::vector<ViewMemory> shown;
    {
        const SessionKeeper keeper(m_windows.get());
        QVERIFY(open(image("one.tar")));
        m_windows->add()->resize(1200, 800);
        window()->show();
        QVERIFY(open(image("two.tar")));
        for (MainWindow *each : m_windows->windows()) {
            const LoadedImagePtr loaded = each->state()->loaded();
            each->explorer()->middle()->setView(each == window() ? MiddleView::Waste : MiddleView::Tables);
            each->state()->setUpTo(LayerIndex(4));
            each->state()->selectPath(loaded->tree.paths().find(each == window() ? "usr/bin" : "etc/passwd"));
            each->explorer()->details()->setCurrentIndex(2);
            each->explorer()->unified()->setTreeMemory({{"etc", "usr", "usr/bin", "usr/lib"}, "usr/bin"});
            shown.push_back(viewOf(*each));
            QCOMPARE(shown.back().unified.top, QByteArray("/usr/bin"));
        }
        const std::vector<MainWindow *> open = m_windows->windows();
        action("quit")->trigger();
        for (const MainWindow *each : open)
            QVERIFY(each->wasClosed());
    }
    m_windows = std::make_unique<ProgramWindows>();
    SessionKeeper keeper(m_windows.get());
    m_windows->add()->resize(1400, 900);
    window()->show();
    const auto *offer
        = window()->findChild<WelcomePage *>()->findChild<QAbstractButton *>(QStringLiteral("lastSession"));
    QVERIFY(offer->isVisible());
    action("reopenSession")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_windows->count(), std::size_t(2), PatienceMs);
    const std::vector<MainWindow *> windows = m_windows->windows();
    for (std::size_t i = 0; i < windows.size(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(windows[i]->state()->loaded(), PatienceMs);
        QCOMPARE(QFileInfo(windows[i]->session()->shownRequest().path).fileName(),
            i == 0 ? QStringLiteral("one.tar") : QStringLiteral("two.tar"));
        const ViewMemory view = viewOf(*windows[i]);
        QCOMPARE(view.path, shown[i].path);
        QCOMPARE(view.layer, shown[i].layer);
        QCOMPARE(view.upTo, 4);
        QCOMPARE(view.middle, shown[i].middle);
        QCOMPARE(view.details, 2);
        QCOMPARE(view.unified.open, shown[i].unified.open);
        QCOMPARE(view.unified.top, QByteArray("/usr/bin"));
    }
    QVERIFY(!action("reopenSession")->isEnabled());
}

void TestSession::saysWhatIsGone()
{
    QVERIFY(QFile::copy(image("one.tar"), image("gone.tar")));
    {
        const SessionKeeper keeper(m_windows.get());
        QVERIFY(open(image("gone.tar")));
        m_windows->add()->show();
        QVERIFY(open(image("two.tar")));
        Q_EMIT m_windows->leaving();
    }
    QVERIFY(QFile::remove(image("gone.tar")));
    m_windows = std::make_unique<ProgramWindows>();
    SessionKeeper keeper(m_windows.get());
    m_windows->add()->show();
    action("reopenSession")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(state()->loaded(), PatienceMs);
    QCOMPARE(m_windows->count(), std::size_t(1));
    QVERIFY2(window()->statusBar()->currentMessage().contains(QStringLiteral("gone.tar")),
        qPrintable(window()->statusBar()->currentMessage()));
    for (const QLabel *label : window()->statusBar()->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || label->text().contains(QStringLiteral("two.tar")), qPrintable(label->text()));

    // Nothing at all is left: the start page, and why.
    WindowMemory memory;
    memory.request.path = image("gone.tar");
    saveSession({memory});
    m_windows = std::make_unique<ProgramWindows>();
    SessionKeeper another(m_windows.get());
    m_windows->add()->show();
    action("reopenSession")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window()->statusBar()->isVisible(), PatienceMs);
    QVERIFY(window()->statusBar()->currentMessage().contains(QStringLiteral("gone.tar")));
    window()->statusBar()->clearMessage();
    QVERIFY(!window()->statusBar()->isVisible());
    // Whoever clears the list of recent images wants this forgotten too.
    window()->recentFiles()->clear();
    QVERIFY(savedSession().empty());
}

void TestSession::keepsTreesInAnotherLanguage()
{
    QVERIFY(open(image("one.tar")));
    window()->explorer()->unified()->setTreeMemory({{"etc", "usr", "usr/bin", "usr/lib"}, "usr/bin"});
    const TreeMemory before = window()->explorer()->unified()->treeMemory();
    m_windows->changeLanguage(QStringLiteral("de"));
    QVERIFY(window()->explorer()->unified()->treeMemory() == before);
    m_windows->changeLanguage(QStringLiteral("en"));
}

STRATOSCOPE_TEST(TestSession)
#include "tst_session.moc"
