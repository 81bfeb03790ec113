// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "imagesession.h"
#include "mainwindow.h"
#include "sandboxdesk.h"
#include "sandboxsession.h"
#include "shellcontroller.h"
#include "shellpane.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** The command line at the bottom of the real window, on the demo image. */
class TestShellWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void isToggled();
    void needsAContainer();
    void changesTheContainer();
    void looksAtFiles();
    void says_data();
    void says();
    void undoesAndRedoes();
    void commitsAndRemoves();
    void completesAndRemembers();
    void forgetsWithTheImage();
    void tellsWhatOthersDid();

private:
    ShellPane *pane() const { return m_window->shell()->pane(); }
    SandboxSession *session() const { return m_window->sandboxes()->session(); }
    void type(const char *line);
    bool says(const char *text) const { return pane()->transcript().contains(QString::fromUtf8(text)); }
    bool isVisible(const char *path) const;

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestShellWindow::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_shellwindow"));
}

void TestShellWindow::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
    m_window->shell()->shownAction()->trigger();
}

/** Types \a line, and waits until it is done. */
void TestShellWindow::type(const char *line)
{
    QTest::keyClicks(pane()->prompt(), QString::fromUtf8(line));
    QTest::keyClick(pane()->prompt(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!session()->isBusy() && !pane()->prompt()->isReadOnly(), PatienceMs);
}

bool TestShellWindow::isVisible(const char *path) const
{
    const UnionTree &tree = m_window->state()->loaded()->tree;
    const PathId id = tree.paths().find(path);
    return id.isValid() && tree.visible(id, tree.top()).isValid();
}

void TestShellWindow::isToggled()
{
    QVERIFY(pane()->isVisible());
    QVERIFY(pane()->prompt()->hasFocus());
    m_window->shell()->shownAction()->trigger();
    QVERIFY(!pane()->isVisible());
    QVERIFY(!m_window->shell()->shownAction()->shortcut().isEmpty());
}

void TestShellWindow::needsAContainer()
{
    type("rm /etc/hosts");
    QVERIFY(says("there is no container to change"));
    QVERIFY(says("docker run"));
    QVERIFY(isVisible("/etc/hosts"));
    type("ls /etc");
    QVERIFY(says("hosts"));
}

void TestShellWindow::changesTheContainer()
{
    type("docker run");
    QVERIFY(session()->isActive());
    QVERIFY(says("an empty writable layer"));
    type("rm /etc/hosts && echo new > /etc/new");
    QVERIFY(!isVisible("/etc/hosts"));
    QVERIFY(isVisible("/etc/new"));
    QVERIFY(says("/etc/hosts: whiteout written, still in lower layers"));
    QVERIFY(says("/etc/new: created (4 B)"));
    QVERIFY(says("writable layer: 4 B more"));
    // What is done is shown.
    const LoadedImagePtr loaded = m_window->state()->loaded();
    QCOMPARE(loaded->tree.paths().fullPath(m_window->state()->path()), QByteArray("/etc/new"));
    QCOMPARE(m_window->state()->layer(), loaded->top());
    type("RUN rm -r /usr/share/*");
    QVERIFY(!isVisible("/usr/share/doc"));
    type("COPY app.js /srv/app.js 12kB");
    QVERIFY(says("/srv/app.js: created (12.0 kB)"));
}

void TestShellWindow::looksAtFiles()
{
    type("docker run");
    type("cd /etc");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shell()->pane()->transcript().contains(QStringLiteral("cd /etc")), PatienceMs);
    type("echo hello > greeting; cat greeting");
    QVERIFY(says("hello"));
    QVERIFY(isVisible("/etc/greeting"));
    type("stat greeting");
    QVERIFY(says("from: writable layer"));
    type("pwd");
    QVERIFY(says("\n/etc"));
    QCOMPARE(session()->steps().done, std::size_t(1));
}

void TestShellWindow::says_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("pipe") << QByteArray("ls / | sort") << QByteArray("this language has no pipes");
    QTest::newRow("near") << QByteArray("tuoch /a") << QByteArray("Did you mean touch?");
    QTest::newRow("failure") << QByteArray("rm /none") << QByteArray("Error: rm: /none: no such file or directory");
    QTest::newRow("nothing to undo") << QByteArray("undo") << QByteArray("there is nothing to undo");
    QTest::newRow("other container") << QByteArray("docker exec web rm /a") << QByteArray("web is not the container");
    QTest::newRow("image instruction") << QByteArray("ENV A=b") << QByteArray("a container cannot be changed with ENV");
    QTest::newRow("help") << QByteArray("help") << QByteArray("docker commit");
}

void TestShellWindow::says()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    type("docker run");
    type(line.constData());
    QVERIFY2(says(expected.constData()), qPrintable(pane()->transcript()));
    QCOMPARE(session()->steps().steps.size(), std::size_t(0));
    type("clear");
    QVERIFY(!says(expected.constData()));
}

void TestShellWindow::undoesAndRedoes()
{
    type("docker run");
    type("rm /etc/hosts");
    type("undo");
    QVERIFY(isVisible("/etc/hosts"));
    QVERIFY(says("undone: rm /etc/hosts"));
    type("redo");
    QVERIFY(!isVisible("/etc/hosts"));
}

void TestShellWindow::commitsAndRemoves()
{
    type("docker run");
    type("touch /committed");
    const std::size_t layers = m_window->state()->layerCount();
    type("docker commit");
    QCOMPARE(m_window->state()->layerCount(), layers + 1);
    QVERIFY(isVisible("/committed"));
    type("docker rm");
    QVERIFY(!session()->isActive());
    QVERIFY(says("are gone"));
    type("undo");
    QVERIFY(session()->isActive());
}

void TestShellWindow::completesAndRemembers()
{
    ShellPrompt *prompt = pane()->prompt();
    QTest::keyClicks(prompt, QStringLiteral("ls /et"));
    QTest::keyClick(prompt, Qt::Key_Tab);
    QCOMPARE(prompt->text(), QStringLiteral("ls /etc/"));
    QTest::keyClick(prompt, Qt::Key_Tab);
    QVERIFY(says("passwd"));
    QVERIFY(prompt->hasFocus());
    prompt->clear();
    type("ls /etc/passwd");
    type("pwd");
    QTest::keyClicks(prompt, QStringLiteral("half"));
    QTest::keyClick(prompt, Qt::Key_Up);
    QCOMPARE(prompt->text(), QStringLiteral("pwd"));
    QTest::keyClick(prompt, Qt::Key_Up);
    QCOMPARE(prompt->text(), QStringLiteral("ls /etc/passwd"));
    QTest::keyClick(prompt, Qt::Key_Up);
    QCOMPARE(prompt->text(), QStringLiteral("ls /etc/passwd"));
    QTest::keyClick(prompt, Qt::Key_Down);
    QTest::keyClick(prompt, Qt::Key_Down);
    QCOMPARE(prompt->text(), QStringLiteral("half"));
    // The keyboard can leave.
    QTest::keyClick(prompt, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(!prompt->hasFocus());
}

void TestShellWindow::forgetsWithTheImage()
{
    type("docker run");
    type("cd /etc");
    m_window->actions().close->trigger();
    type("ls");
    QVERIFY(says("no image is open"));
    type("docker run");
    QVERIFY(says("there is no image yet"));
}

void TestShellWindow::tellsWhatOthersDid()
{
    type("docker run");
    session()->perform(removePath("/etc/hosts"));
    QTRY_VERIFY_WITH_TIMEOUT(!session()->isBusy(), PatienceMs);
    QVERIFY(says("Delete /etc/hosts"));
}

STRATOSCOPE_TEST(TestShellWindow)
#include "tst_shellwindow.moc"
