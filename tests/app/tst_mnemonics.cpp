// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspane.h"
#include "errorpage.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "rulesdialog.h"
#include "sandboxeddemo.h"
#include "searchpane.h"
#include "settingsdialog.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "warningsdialog.h"
#include "welcomepage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

#include <memory>

using namespace stratoscope;

namespace
{

/** The widgets that letters can reach at the same time: two equal letters would clash. */
class Scope
{
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && !m_texts[key.toString()].contains(text))
            m_texts[key.toString()].append(text);
    }

    /** The letters that lead to more than one place. */
    QString clashes() const
    {
        QStringList found;
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
            if (it->size() > 1)
                found.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", ")));
        }
        return found.join(QStringLiteral("; "));
    }

private:
    QMap<QString, QStringList> m_texts;
};

Scope scopeOf(const QList<QAction *> &actions)
{
    Scope scope;
    for (const QAction *action : actions)
        scope.add(action->text());
    return scope;
}

/** Everything visible in \a window; the titles of a menu bar share a scope with what is below it. */
Scope scopeOf(const QWidget *window)
{
    Scope scope;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                scope.add(action->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            scope.add(button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            scope.add(box->title());
        } else if (label && label->buddy()) {
            scope.add(label->text());
        }
        for (int i = 0; tabs && i < tabs->count(); ++i)
            scope.add(tabs->tabText(i));
    }
    return scope;
}

}

/** The underlined letters: each leads to one place. */
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void menus_data() { addLanguages(); }
    void menus();
    void startPage_data() { addLanguages(); }
    void startPage();
    void errorPage();
    void panes_data() { addLanguages(); }
    void panes();
    void contextMenus();
    void dialogs_data();
    void dialogs();
    void settings();
    void warnings();

private:
    static void addLanguages();
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QTranslator m_german;
    std::unique_ptr<MainWindow> m_window;
};

void TestMnemonics::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_mnemonics"));
}

void TestMnemonics::addLanguages()
{
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("English") << false;
    QTest::newRow("German") << true;
}

void TestMnemonics::cleanup()
{
    m_window.reset();
    QCoreApplication::removeTranslator(&m_german);
}

void TestMnemonics::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    if (QByteArray(QTest::currentDataTag()) == "German") {
        QVERIFY(m_german.load(QStringLiteral(":/i18n/stratoscope_de.qm")));
        QCoreApplication::installTranslator(&m_german);
    }
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMnemonics::menus()
{
    openSandboxedDemo(*m_window);
    const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 6);
    for (QMenu *menu : menus) {
        QMetaObject::invokeMethod(menu, "aboutToShow");
        const QString clashes = scopeOf(menu->actions()).clashes();
        QVERIFY2(clashes.isEmpty(), qPrintable(menu->title() + QStringLiteral(" → ") + clashes));
    }
}

void TestMnemonics::startPage()
{
    QVERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    QCOMPARE(scopeOf(m_window.get()).clashes(), QString());
}

void TestMnemonics::errorPage()
{
    QSignalSpy failed(m_window->session(), &ImageSession::failed);
    m_window->open({m_folder.filePath(QStringLiteral("nothing.tar")), {}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
    QVERIFY(m_window->findChild<ErrorPage *>()->isVisible());
    QCOMPARE(scopeOf(m_window.get()).clashes(), QString());
}

void TestMnemonics::panes()
{
    openSandboxedDemo(*m_window);
    m_window->explorer()->search()->start();
    QTabWidget *middle = m_window->explorer()->middle();
    QTabWidget *details = m_window->explorer()->details();
    const auto all = [](const QTabWidget *tabs) { return qMax(tabs->count(), 1); };
    for (int i = 0; i < all(middle); ++i) {
        middle->setCurrentIndex(i);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->explorer()->middle()->isBusy(), PatienceMs);
        for (int j = 0; j < all(details); ++j) {
            details->setCurrentIndex(j);
            const QString clashes = scopeOf(m_window.get()).clashes();
            QVERIFY2(clashes.isEmpty(), qPrintable(middle->tabText(i) + QStringLiteral(" → ") + clashes));
        }
    }
}

void TestMnemonics::contextMenus()
{
    openSandboxedDemo(*m_window);
    int menus = 0;
    for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
        menus += view->actions().isEmpty() ? 0 : 1;
        const QString clashes = scopeOf(view->actions()).clashes();
        QVERIFY2(clashes.isEmpty(), qPrintable(view->accessibleName() + QStringLiteral(" → ") + clashes));
    }
    QVERIFY(menus > 3);
}

void TestMnemonics::dialogs_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *name : {"newFile", "newFolder", "newLink", "editFile", "appendFile", "renameFile", "moveFile",
             "changePermissions", "commitContainer", "saveAs", "extractUnified", "extractLayer", "whatIf", "openEngine",
             "shortcuts", "lessons"})
        QTest::newRow(name) << QByteArray(name);
}

void TestMnemonics::dialogs()
{
    QFETCH(QByteArray, action);
    openSandboxedDemo(*m_window);
    QAction *opens = this->action(action.constData());
    QVERIFY(opens && opens->isEnabled());
    QString clashes = QStringLiteral("no dialog");
    const auto look = [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        clashes = scopeOf(dialog).clashes();
        dialog->reject();
    };
    // Some do not return until they are closed.
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, look);
    poll.start(20);
    opens->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(clashes != QStringLiteral("no dialog"), PatienceMs);
    QCOMPARE(clashes, QString());
}

void TestMnemonics::settings()
{
    action("settings")->trigger();
    auto *settings = m_window->findChild<SettingsDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(settings && settings->isVisible(), PatienceMs);
    QCOMPARE(scopeOf(settings).clashes(), QString());
    RulesDialog rules;
    rules.show();
    QCOMPARE(scopeOf(&rules).clashes(), QString());
}

void TestMnemonics::warnings()
{
    WarningsDialog dialog({QStringLiteral("something is odd")}, m_window.get());
    dialog.show();
    QCOMPARE(scopeOf(&dialog).clashes(), QString());
}

STRATOSCOPE_TEST(TestMnemonics)
#include "tst_mnemonics.moc"
