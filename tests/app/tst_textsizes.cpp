// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cuttexts.h"
#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QApplication>
#include <QFont>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>
#include <utility>

using namespace stratoscope;

namespace
{

/** What is cut once the window has laid out all that has just come. */
QStringList lastingCuts(const QWidget *window)
{
    constexpr int LayoutMs = 3000;
    QStringList cut;
    [[maybe_unused]] const bool isWhole = QTest::qWaitFor(
        [&] {
            cut = cutTexts(window);
            return cut.isEmpty();
        },
        LayoutMs);
    return cut;
}

}

/** Letters from the smallest that people read to the largest that they set. */
class TestTextSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cutsNoTexts_data();
    void cutsNoTexts();
    void cutsNoTextsOfDialogs_data() { cutsNoTexts_data(); }
    void cutsNoTextsOfDialogs();

private:
    void openDemo(int points);
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QFont m_usual;
    std::unique_ptr<MainWindow> m_window;
};

void TestTextSizes::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_textsizes"));
    m_usual = QApplication::font();
}

void TestTextSizes::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
}

void TestTextSizes::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_usual);
}

void TestTextSizes::openDemo(int points)
{
    QFont font = m_usual;
    font.setPointSize(points);
    QApplication::setFont(font);
    m_window = std::make_unique<MainWindow>();
    // Who needs large letters has fewer of them on a screen, but none of half a meter.
    m_window->resize(QSize(1280, 800) * std::max(1.0, points / 12.0));
    m_window->show();
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

void TestTextSizes::cutsNoTexts_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {8, 9, 11, 14, 18, 24})
        QTest::addRow("%d pt", points) << points;
}

void TestTextSizes::cutsNoTexts()
{
    QFETCH(int, points);
    openDemo(points);
    QStringList cut = lastingCuts(m_window.get());
    ExplorerPage *page = m_window->explorer();
    for (int i = 0; i < page->middle()->count(); ++i) {
        page->middle()->setCurrentIndex(i);
        QTRY_VERIFY_WITH_TIMEOUT(!page->middle()->isBusy(), PatienceMs);
        cut += lastingCuts(m_window.get());
    }
    for (int i = 0; i < page->details()->count(); ++i) {
        page->details()->setCurrentIndex(i);
        cut += lastingCuts(m_window.get());
    }
    page->startSearch();
    cut += lastingCuts(m_window.get());
    page->startContentSearch();
    cut += lastingCuts(m_window.get());
    m_window->showPicture(true);
    cut += lastingCuts(m_window.get());
    m_window->showBuildUp(true);
    cut += lastingCuts(m_window.get());
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void TestTextSizes::cutsNoTextsOfDialogs()
{
    QFETCH(int, points);
    openDemo(points);
    QTRY_VERIFY_WITH_TIMEOUT(action("newContainer")->isEnabled(), PatienceMs);
    const std::size_t layers = m_window->state()->layerCount();
    action("newContainer")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state()->layerCount(), layers + 1, PatienceMs);
    m_window->state()->selectPath(m_window->state()->loaded()->tree.paths().find("srv/app/config.yml"));
    QTRY_VERIFY_WITH_TIMEOUT(action("renameFile")->isEnabled(), PatienceMs);
    QStringList cut;
    for (const char *name : {"newLink", "editFile", "renameFile", "changePermissions", "commitContainer", "saveAs",
             "extractUnified", "whatIf", "openRegistry", "exportTextbook", "lessons", "settings", "makeStack"}) {
        bool isSeen = false;
        QWidget *resized = nullptr;
        const auto look = [&] {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (!window->isVisible() || window == m_window.get() || window->inherits("QMenu"))
                    continue;
                // The screen of the tests is smaller than any on which people set large letters.
                if (std::exchange(resized, window) != window) {
                    window->resize(window->size().expandedTo(QSize(800, 600) * points / 9));
                    return;
                }
                for (const QString &text : cutTexts(window))
                    cut.append(QLatin1String(name) + QStringLiteral(": ") + text);
                isSeen = true;
                window->close();
            }
        };
        // Some do not return until they are closed.
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, look);
        poll.start(20);
        action(name)->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(isSeen, name, PatienceMs);
    }
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

STRATOSCOPE_TEST(TestTextSizes)
#include "tst_textsizes.moc"
