// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerpage.h"
#include "explorerstate.h"
#include "layerpane.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "searchpane.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "unifiedpane.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace stratoscope;

namespace
{

int rowsInView(const QTreeView *tree)
{
    int rows = 0;
    QModelIndex index = tree->indexAt({0, 0});
    for (; index.isValid() && tree->visualRect(index).bottom() <= tree->viewport()->rect().bottom(); ++rows)
        index = tree->indexBelow(index);
    return rows;
}

/** Gives access to the texts of tabs as they are drawn. */
class TabBar : public QTabBar
{
public:
    static QString drawnText(const QTabBar *bar, int tab)
    {
        QStyleOptionTab option;
        (bar->*&TabBar::initStyleOption)(&option, tab);
        return option.text;
    }
};

}

/** The smallest window that people use, with everything shown that takes up space. */
class TestSmallWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesRowsOfTheTrees();
    void leavesTabsReadable();

private:
    QTemporaryDir m_folder;
};

void TestSmallWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_smallwindow"));
    QTest::failOnWarning(unexpectedWarnings());
}

void TestSmallWindow::leavesRowsOfTheTrees()
{
    MainWindow window;
    window.show();
    QSignalSpy settled(window.session(), &ImageSession::settled);
    window.open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
    const LayerIndex lower = window.state()->loaded()->top();
    auto *newContainer = window.findChild<QAction *>(QStringLiteral("newContainer"));
    QTRY_VERIFY_WITH_TIMEOUT(newContainer->isEnabled(), PatienceMs);
    newContainer->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.state()->loaded()->top() > lower, PatienceMs);
    window.state()->selectLayer(LayerIndex(std::size_t(1)));
    window.explorer()->search()->start();
    QSignalSpy searched(window.explorer()->search(), &SearchPane::searched);
    window.explorer()->search()->findChild<QLineEdit *>()->setText(QStringLiteral("/"));
    QTRY_VERIFY_WITH_TIMEOUT(searched.last().first().toBool(), PatienceMs);
    window.resize(1000, 700);
    QTRY_COMPARE_WITH_TIMEOUT(window.height(), 700, PatienceMs);
    auto *layerTree = window.explorer()->layer()->findChild<QTreeView *>();
    auto *unifiedTree = window.explorer()->unified()->findChild<QTreeView *>();
    for (QTreeView *tree : {layerTree, unifiedTree}) {
        tree->expandAll();
        QTRY_VERIFY2_WITH_TIMEOUT(rowsInView(tree) >= 5, qPrintable(QString::number(rowsInView(tree))), PatienceMs);
    }
}

void TestSmallWindow::leavesTabsReadable()
{
    MainWindow window;
    window.show();
    QSignalSpy settled(window.session(), &ImageSession::settled);
    window.open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
    window.resize(1000, 700);
    for (const QTabBar *bar : window.explorer()->findChildren<QTabBar *>()) {
        if (!bar->isVisible())
            continue;
        for (int tab = 0; tab < bar->count(); ++tab) {
            const QString drawn = TabBar::drawnText(bar, tab);
            QVERIFY2(!drawn.contains(QChar(0x2026)), qPrintable(drawn));
        }
    }
}

STRATOSCOPE_TEST(TestSmallWindow)
#include "tst_smallwindow.moc"
