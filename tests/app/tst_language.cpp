// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cuttexts.h"
#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "middletabs.h"
#include "programwindows.h"
#include "sandboxdesk.h"
#include "searchpane.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "translation.h"
#include "unifiedpane.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include <memory>

using namespace stratoscope;

namespace
{

/** A language in which every text is marked, so that one which nobody can translate stands out. */
class MarkedLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(text));
    }

    static bool isMarked(const QString &text) { return text.contains(QStringLiteral("⟦")); }
};

/** Nothing that a translator would write: numbers, signs, names that are the same everywhere. */
bool isSameEverywhere(const QString &text)
{
    // Where an engine keeps its images on this host, with a number for the keyboard.
    static const QRegularExpression place(QStringLiteral("^&?\\d +/"));
    if (place.match(text).hasMatch())
        return true;
    static const QStringList names {
        QStringLiteral("Stratoscope"), QStringLiteral("English"), QStringLiteral("docker.io")};
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
    return !hasLetters || names.contains(text);
}

}

/** Other languages than English: which one is spoken, a change of it while the program runs, and what cannot be translated. */
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void choosesTheBest_data();
    void choosesTheBest();
    void hasANameForEach();
    void changesWhileAnImageIsOpen();
    void keepsContainers();
    void isKeptForTheNextStart();
    void textsCanBeTranslated();
    void cutsNoTexts_data();
    void cutsNoTexts();

private:
    MainWindow *window() const { return m_program->window(); }
    QAction *action(const char *name) const { return window()->findChild<QAction *>(QLatin1String(name)); }
    void openDemo();
    QString fileMenu() const { return window()->menuBar()->actions().constFirst()->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QTranslator> m_marked = std::make_unique<MarkedLanguage>();
    std::unique_ptr<ProgramWindows> m_program;
};

void TestLanguage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_language"));
}

void TestLanguage::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    useLanguage(QStringLiteral("en"));
    m_program = std::make_unique<ProgramWindows>();
    m_program->add();
    window()->resize(1400, 900);
    window()->show();
}

void TestLanguage::cleanup()
{
    m_program.reset();
    QCoreApplication::removeTranslator(m_marked.get());
    useLanguage(QStringLiteral("en"));
}

void TestLanguage::openDemo()
{
    QSignalSpy settled(window()->session(), &ImageSession::settled);
    window()->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

void TestLanguage::choosesTheBest_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *wanted, const char *spoken) {
        QTest::newRow(wanted) << QString::fromLatin1(wanted).split(QLatin1Char(' ')) << QString::fromLatin1(spoken);
    };
    row("de-AT de", "de");
    row("zh-Hans-SG", "zh_CN");
    row("zh-Hant-TW zh-TW", "en");
    row("zh-Hant-TW de", "de");
    row("pt-PT pt", "pt_BR");
    row("fr-CA en", "fr");
    row("en-GB de", "en");
    row("is-IS", "en");
    row("C", "en");
}

void TestLanguage::choosesTheBest()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, spoken);
    QCOMPARE(bestLanguage(wanted), spoken);
}

void TestLanguage::hasANameForEach()
{
    QVERIFY(languages().size() >= 7);
    QSet<QString> names;
    for (const QString &language : languages())
        names.insert(languageName(language));
    QCOMPARE(names.size(), languages().size());
    QVERIFY(names.contains(QStringLiteral("Deutsch")));
}

void TestLanguage::changesWhileAnImageIsOpen()
{
    openDemo();
    window()->state()->selectPath(window()->state()->loaded()->tree.paths().find("srv/app/config.yml"));
    window()->state()->setUpTo(LayerIndex(3));
    window()->setView(MiddleView::Waste);
    const LoadedImagePtr loaded = window()->state()->loaded();
    const PathId path = window()->state()->path();
    QVERIFY(path.isValid());
    QCOMPARE(fileMenu(), QStringLiteral("&File"));

    QPointer<MainWindow> before = window();
    m_program->changeLanguage(QStringLiteral("de"));
    QVERIFY(!before);
    QCOMPARE(fileMenu(), QStringLiteral("&Datei"));
    QVERIFY(window()->isVisible());
    QVERIFY(window()->windowTitle().startsWith(loaded->image().displayName()));
    // The very same image, not read again, with what was selected.
    QCOMPARE(window()->state()->loaded(), loaded);
    QCOMPARE(window()->state()->path(), path);
    QCOMPARE(window()->state()->upTo(), LayerIndex(3));
    QCOMPARE(window()->explorer()->middle()->view(), MiddleView::Waste);
    QVERIFY(window()->explorer()->isVisible());
    auto *tree = window()->explorer()->unified()->findChild<QTreeView *>();
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(tree->currentIndex().isValid(), PatienceMs);
    QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("config.yml"));

    m_program->changeLanguage({});
    QCOMPARE(window()->state()->loaded(), loaded);
}

void TestLanguage::keepsContainers()
{
    openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(action("newContainer")->isEnabled(), PatienceMs);
    const std::size_t layers = window()->state()->layerCount();
    action("newContainer")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window()->state()->layerCount(), layers + 1, PatienceMs);
    window()->sandboxes()->session()->perform(makeFile("/new", "text"));
    QTRY_VERIFY_WITH_TIMEOUT(window()->sandboxes()->session()->canUndo(), PatienceMs);

    m_program->changeLanguage(QStringLiteral("de"));
    QCOMPARE(window()->state()->layerCount(), layers + 1);
    QVERIFY(window()->sandboxes()->session()->isActive());
    QVERIFY(window()->sandboxes()->wouldLose());
    QTRY_VERIFY_WITH_TIMEOUT(action("undoStep")->isEnabled(), PatienceMs);
    action("undoStep")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!window()->sandboxes()->session()->canUndo(), PatienceMs);
}

void TestLanguage::isKeptForTheNextStart()
{
    QCOMPARE(chosenLanguage(), QString());
    m_program->changeLanguage(QStringLiteral("de"));
    QCOMPARE(chosenLanguage(), QStringLiteral("de"));
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("../../etc"));
    QCOMPARE(chosenLanguage(), QString());
}

/** After a window in English, so that a text which is kept from then on stands out too. */
void TestLanguage::textsCanBeTranslated()
{
    openDemo();
    for (int i = 0; i < window()->explorer()->middle()->count(); ++i)
        window()->explorer()->middle()->setCurrentIndex(i);
    QSettings().clear(); // of recent files
    QCoreApplication::installTranslator(m_marked.get());
    m_program = std::make_unique<ProgramWindows>();
    m_program->add();
    window()->show();
    QStringList unmarked;
    const auto look = [&](const QString &where, const QString &text) {
        if (!MarkedLanguage::isMarked(text) && !isSameEverywhere(text))
            unmarked.append(where + QStringLiteral(": ") + text);
    };
    // Before an image is open, all texts are ours.
    for (const QAction *action : window()->findChildren<QAction *>()) {
        look(QStringLiteral("action"), action->text());
        look(QStringLiteral("tool tip of an action"), action->toolTip());
        look(QStringLiteral("What's This of an action"), action->whatsThis());
    }
    for (const QWidget *widget : window()->findChildren<QWidget *>()) {
        const QString name = QLatin1String(widget->metaObject()->className());
        look(QStringLiteral("tool tip of ") + name, widget->toolTip());
        look(QStringLiteral("What's This of ") + name, widget->whatsThis());
        look(QStringLiteral("accessible name of ") + name, widget->accessibleName());
        look(QStringLiteral("accessible description of ") + name, widget->accessibleDescription());
        for (const char *property : {"text", "placeholderText", "title"})
            look(QLatin1String(property) + QStringLiteral(" of ") + name, widget->property(property).toString());
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(QStringLiteral("tab"), tabs->tabText(i));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(QStringLiteral("choice"), box->itemText(i));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
            for (int i = 0; i < header->model()->columnCount(); ++i)
                look(QStringLiteral("column"), header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    unmarked.removeDuplicates();
    QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(QLatin1Char('\n'))));
}

void TestLanguage::cutsNoTexts_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

/** Everything visible on all pages, in a window of a common size. */
void TestLanguage::cutsNoTexts()
{
    QFETCH(QString, language);
    m_program->changeLanguage(language);
    window()->resize(1280, 800);
    QStringList cut = cutTexts(window());
    openDemo();
    ExplorerPage *page = window()->explorer();
    for (int i = 0; i < page->middle()->count(); ++i) {
        page->middle()->setCurrentIndex(i);
        QTRY_VERIFY_WITH_TIMEOUT(!page->middle()->isBusy(), PatienceMs);
        cut += cutTexts(window());
    }
    for (int i = 0; i < page->details()->count(); ++i) {
        page->details()->setCurrentIndex(i);
        cut += cutTexts(window());
    }
    page->startSearch();
    cut += cutTexts(window());
    page->startContentSearch();
    cut += cutTexts(window());
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

STRATOSCOPE_TEST(TestLanguage)
#include "tst_language.moc"
