// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerpage.h"
#include "explorerstate.h"
#include "legendstrip.h"
#include "mainwindow.h"
#include "stackview.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWhatsThis>

using namespace stratoscope;

/** The legend, What's This and Go to Layer in the window. */
class TestWindowHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void legendIsRemembered();
    void whatsThisInMenus();
    void goToLayerInMenus();

private:
    void openWindow();
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowHelp::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_windowhelp"));
}

void TestWindowHelp::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    openWindow();
}

void TestWindowHelp::openWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->restoreWindow();
    m_window->resize(1400, 900);
    m_window->show();
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->explorer()->isVisible(), PatienceMs);
}

void TestWindowHelp::legendIsRemembered()
{
    // It shows at first.
    QVERIFY(m_window->explorer()->legend()->isVisible());
    action("showLegend")->trigger();
    QVERIFY(!m_window->explorer()->legend()->isVisible());
    m_window->close();
    openWindow();
    QVERIFY(!m_window->explorer()->legend()->isVisible());
    action("showLegend")->trigger();
    QVERIFY(m_window->explorer()->legend()->isVisible());
}

void TestWindowHelp::whatsThisInMenus()
{
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    action("whatsThis")->trigger();
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
    QCOMPARE(action("whatsThis")->shortcut(), QKeySequence(QKeySequence::WhatsThis));
    // Something can be said of every row of the stack.
    const auto *stack = qobject_cast<QListView *>(m_window->explorer()->stack()->focusProxy());
    QVERIFY(stack);
    for (int row = 0; row < stack->model()->rowCount(); ++row)
        QVERIFY(!stack->model()->index(row, 0).data(Qt::WhatsThisRole).toString().isEmpty());
}

void TestWindowHelp::goToLayerInMenus()
{
    QVERIFY(action("goToLayer")->isEnabled());
    QVERIFY(!action("goToLayer")->shortcut().isEmpty());
    m_window->state()->clear();
    QVERIFY(!action("goToLayer")->isEnabled());
}

STRATOSCOPE_TEST(TestWindowHelp)
#include "tst_windowhelp.moc"
