// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentsearchpane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "imagesession.h"
#include "mainwindow.h"
#include "searchfield.h"
#include "searchpane.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "unifiedpane.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace stratoscope;

/** The two searches in the window: at most one is shown, and what was typed goes along. */
class TestSearchWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void oneAtATime();
    void leadsToTheTree();

private:
    SearchPane *names() const { return m_window->explorer()->search(); }
    ContentSearchPane *contents() const { return m_window->explorer()->contentSearch(); }

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestSearchWindow::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_searchwindow"));
}

void TestSearchWindow::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(!m_window->actions().findContents->isEnabled());
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
    m_window->actions().showPicture->setChecked(false);
}

void TestSearchWindow::oneAtATime()
{
    m_window->explorer()->unified()->focusProxy()->setFocus();
    QWidget *before = QApplication::focusWidget();
    m_window->actions().find->trigger();
    QVERIFY(names()->isVisible() && !contents()->isVisible());
    names()->setText(QStringLiteral("root type:file"));
    names()->findChild<QToolButton *>(QStringLiteral("searchContents"))->click();
    QVERIFY(!names()->isVisible() && contents()->isVisible());
    QCOMPARE(contents()->text(), QStringLiteral("root"));
    m_window->actions().find->trigger();
    QVERIFY(names()->isVisible() && !contents()->isVisible());
    m_window->actions().findContents->trigger();
    QVERIFY(!names()->isVisible() && contents()->isVisible());
    auto *field = contents()->findChild<SearchField *>();
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!names()->isVisible() && !contents()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestSearchWindow::leadsToTheTree()
{
    m_window->actions().findContents->trigger();
    contents()->setText(QStringLiteral("root:x:0"));
    QSignalSpy searched(contents(), &ContentSearchPane::searched);
    contents()->search();
    QTRY_VERIFY_WITH_TIMEOUT(searched.last().first().toBool(), PatienceMs);
    auto *field = contents()->findChild<SearchField *>();
    QTest::keyClick(field, Qt::Key_Return);
    const UnionTree &tree = m_window->state()->loaded()->tree;
    QVERIFY(m_window->state()->path().isValid());
    QVERIFY(tree.paths().fullPath(m_window->state()->path()).startsWith("/etc/"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_window->explorer()->unified()->isAncestorOf(QApplication::focusWidget()));
}

STRATOSCOPE_TEST(TestSearchWindow)
#include "tst_searchwindow.moc"
