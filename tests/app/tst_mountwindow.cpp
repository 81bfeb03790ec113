// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "imagemount.h"
#include "mainwindow.h"
#include "mountcontroller.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace stratoscope;

/** The window's image in the file manager. */
class TestMountWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void needsAnImage();
    void showsTheHeightOfTheStack();
    void goesWithTheImage();
    void goesWithTheWindow();
    void takesAwayWhatOthersLeft();
    void saysWhyNot();

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private:
    void openDemo();
    /** Where the file manager was sent; empty if it was not. */
    QString browse();
    QStringList leftBehind() const;

    QTemporaryDir m_settings;
    QTemporaryDir m_runtime;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_opened;
};

void TestMountWindow::initTestCase()
{
    QVERIFY(m_settings.isValid() && m_runtime.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_mountwindow"));
    if (const auto obstacle = mountObstacle())
        QSKIP(qPrintable(obstacle->message()));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteOpened");
}

void TestMountWindow::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    m_opened.clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
}

void TestMountWindow::openDemo()
{
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

QString TestMountWindow::browse()
{
    m_opened.clear();
    m_window->actions().browse->trigger();
    if (!QTest::qWaitFor([this] { return !m_opened.isEmpty(); }, PatienceMs))
        return {};
    return m_opened.constFirst();
}

QStringList TestMountWindow::leftBehind() const
{
    return QDir(m_runtime.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestMountWindow::needsAnImage()
{
    QVERIFY(!m_window->actions().browse->isEnabled());
    openDemo();
    QVERIFY(m_window->actions().browse->isEnabled());
}

void TestMountWindow::showsTheHeightOfTheStack()
{
    openDemo();
    const QString whole = browse();
    QCOMPARE(QFileInfo(whole).fileName(), QStringLiteral("unified"));
    QVERIFY(QFileInfo::exists(whole + QStringLiteral("/etc/passwd")));
    const QDir own(QFileInfo(whole).path() + QStringLiteral("/.."));
    constexpr QFileDevice::Permissions Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(own.canonicalPath()).permissions() & Others, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(own.canonicalPath()).path(), QFileInfo(m_runtime.path()).canonicalFilePath());
    m_window->state()->setUpTo(LayerIndex(std::size_t(2)));
    const QString lower = browse();
    QCOMPARE(lower, QFileInfo(whole).path() + QStringLiteral("/up-to/2"));
    QVERIFY(QFileInfo(lower).isDir());
    QCOMPARE(leftBehind().size(), 1);
}

void TestMountWindow::goesWithTheImage()
{
    openDemo();
    QVERIFY(!browse().isEmpty());
    QCOMPARE(leftBehind().size(), 1);
    m_window->actions().close->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(leftBehind(), QStringList(), PatienceMs);
}

void TestMountWindow::goesWithTheWindow()
{
    openDemo();
    const QString shown = browse();
    QVERIFY(!shown.isEmpty());
    // As a file manager does.
    const QDir held(shown);
    QFile file(shown + QStringLiteral("/etc/passwd"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_window.reset();
    QCOMPARE(leftBehind(), QStringList());
}

/** A window that crashed leaves an image mounted that nobody answers for. */
void TestMountWindow::takesAwayWhatOthersLeft()
{
    const QString left = m_runtime.filePath(QStringLiteral("stratoscope-mount-abc/image"));
    QVERIFY(QDir().mkpath(left) && QDir().mkpath(m_runtime.filePath(QStringLiteral("stratoscope-mount-full/kept"))));
    QProcess program;
    program.start(
        QStringLiteral(STRATOSCOPE_CLI_PROGRAM), {QStringLiteral("mount"), QStringLiteral(STRATOSCOPE_DEMO), left});
    QVERIFY(program.waitForReadyRead(PatienceMs));
    program.kill();
    QVERIFY(program.waitForFinished());
    QVERIFY(isDeadMount(left));
    openDemo();
    QVERIFY(!browse().isEmpty());
    QVERIFY(!leftBehind().contains(QStringLiteral("stratoscope-mount-abc")));
    QVERIFY(QDir(m_runtime.filePath(QStringLiteral("stratoscope-mount-full/kept"))).exists());
    QCOMPARE(leftBehind().size(), 2);
    QVERIFY(QDir().rmpath(m_runtime.filePath(QStringLiteral("stratoscope-mount-full/kept"))));
}

void TestMountWindow::saysWhyNot()
{
    openDemo();
    qputenv("XDG_RUNTIME_DIR", "/proc"); // Nobody can make a directory there.
    m_window->actions().browse->trigger();
    const auto box = [this] { return m_window->findChild<QMessageBox *>(); };
    QVERIFY(QTest::qWaitFor([&] { return box() != nullptr; }, PatienceMs));
    QVERIFY2(
        box()->text().startsWith(QStringLiteral("/proc: cannot create a directory there")), qPrintable(box()->text()));
    QVERIFY(m_opened.isEmpty());
    box()->accept();
}

STRATOSCOPE_TEST(TestMountWindow)
#include "tst_mountwindow.moc"
