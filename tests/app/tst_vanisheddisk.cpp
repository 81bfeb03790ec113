// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "errorpage.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "faultydisk.h"
#include "loadingpage.h"
#include "programwindows.h"
#include "runningjobs.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** A window on an image whose disk goes away, or stops to answer: it says so, and stays usable. */
class TestVanishedDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsWhatIsLeft();
    void canBeCancelledWhileStuck();
    void otherWindowsGoOn();

private:
    MainWindow *window() const { return m_windows->window(); }
    QWidget *page() const { return window()->findChild<QStackedWidget *>()->currentWidget(); }
    bool open();

    QTemporaryDir m_folder;
    std::unique_ptr<FaultyDisk> m_disk;
    std::unique_ptr<ProgramWindows> m_windows;
};

void TestVanishedDisk::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_vanisheddisk"));
    FaultyDisk disk;
    if (const QByteArray reason = disk.mount(); !reason.isEmpty())
        QSKIP(reason.constData());
}

void TestVanishedDisk::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_disk = std::make_unique<FaultyDisk>();
    QVERIFY(m_disk->mount().isEmpty());
    QVERIFY(QFile::copy(QStringLiteral(STRATOSCOPE_DEMO), m_disk->behind(QStringLiteral("demo.tar"))));
    m_windows = std::make_unique<ProgramWindows>();
    m_windows->add()->resize(1400, 900);
    window()->show();
}

void TestVanishedDisk::cleanup()
{
    m_disk->setFault(FaultyDisk::Fault::None);
    m_windows.reset();
    m_disk.reset();
}

bool TestVanishedDisk::open()
{
    QSignalSpy settled(window()->session(), &ImageSession::settled);
    window()->open({m_disk->path(QStringLiteral("demo.tar")), {}, {}, {}, false});
    return settled.wait(PatienceMs);
}

void TestVanishedDisk::readsWhatIsLeft()
{
    QVERIFY(open());
    m_disk->setFault(FaultyDisk::Fault::Gone);
    // What is known of the image stays, and what has to be read says why it cannot be.
    ExplorerState *state = window()->state();
    const PathId file = state->loaded()->tree.paths().find("etc/passwd");
    state->selectPath(file);
    QTRY_COMPARE_WITH_TIMEOUT(RunningJobs::count(), 0, PatienceMs);
    QCOMPARE(page(), window()->explorer());
    QSignalSpy failed(window()->session(), &ImageSession::failed);
    window()->actions().reload->trigger();
    QVERIFY(failed.wait(PatienceMs));
    QVERIFY(qobject_cast<ErrorPage *>(page()));
    QString said;
    for (const QLabel *label : page()->findChildren<QLabel *>())
        said += label->text() + QLatin1Char('\n');
    QVERIFY2(said.contains(QStringLiteral("Input/output error")) && said.contains(QStringLiteral("connect it")),
        qPrintable(said));
    m_disk->setFault(FaultyDisk::Fault::None);
    QVERIFY(open());
    QCOMPARE(page(), window()->explorer());
}

void TestVanishedDisk::canBeCancelledWhileStuck()
{
    m_disk->setFault(FaultyDisk::Fault::Stuck);
    window()->open({m_disk->path(QStringLiteral("demo.tar")), {}, {}, {}, false});
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<LoadingPage *>(page()), PatienceMs);
    QElapsedTimer clock;
    clock.start();
    window()->session()->cancel();
    QVERIFY(!qobject_cast<LoadingPage *>(page()));
    window()->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}, false});
    QTRY_VERIFY_WITH_TIMEOUT(window()->state()->loaded(), PatienceMs);
    QVERIFY(RunningJobs::count() > 0);
}

void TestVanishedDisk::otherWindowsGoOn()
{
    m_windows->add()->show();
    m_disk->setFault(FaultyDisk::Fault::Stuck);
    MainWindow *stuck = window();
    stuck->open({m_disk->path(QStringLiteral("demo.tar")), {}, {}, {}, false});
    QTest::qWait(200);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(stuck->close());
    QTest::qWait(100);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    m_disk->setFault(FaultyDisk::Fault::None);
    QTRY_COMPARE_WITH_TIMEOUT(m_windows->count(), std::size_t(1), PatienceMs);
}

STRATOSCOPE_TEST(TestVanishedDisk)
#include "tst_vanisheddisk.moc"
