// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "imagesession.h"
#include "lessonparser.h"
#include "lessonsource.h"
#include "mainwindow.h"
#include "recentfiles.h"
#include "scriptedit.h"
#include "stackeditor.h"
#include "stackpreview.h"
#include "stackwindow.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace stratoscope;

/** The window in which stacks are written: what is typed is built, marked, saved and opened. */
class TestStackWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void beginsWithAnExample();
    void buildsWhatIsTyped();
    void marksProblems();
    void goesToAProblem();
    void cursorSelectsTheLayer();
    void switchesContainers();
    void coloursTheText();
    void savesAndOpensText();
    void savesAnImage();
    void savesALesson();
    void opensInWindow();
    void opensScriptsLikeImages();
    void hostileFiles_data();
    void hostileFiles();

private:
    StackEditor *editor() const { return m_stack->editor(); }
    ExplorerState *preview() const { return editor()->preview()->state(); }
    void write(const char *text);
    QListWidget *problems() const { return editor()->findChild<QListWidget *>(); }

    QTemporaryDir m_directory;
    std::unique_ptr<MainWindow> m_window;
    StackWindow *m_stack = nullptr;
};

void TestStackWindow::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_directory.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_stackwindow"));
}

void TestStackWindow::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->actions().makeStack->trigger();
    m_stack = m_window->makeStack();
    QTRY_VERIFY_WITH_TIMEOUT(!editor()->isBuilding(), PatienceMs);
}

void TestStackWindow::write(const char *text)
{
    editor()->edit()->selectAll();
    editor()->edit()->insertPlainText(QString::fromUtf8(text));
    editor()->edit()->document()->setModified(false);
    QTRY_VERIFY_WITH_TIMEOUT(!editor()->isBuilding(), PatienceMs);
}

void TestStackWindow::beginsWithAnExample()
{
    QVERIFY(m_stack->isVisible());
    QVERIFY(editor()->isGood());
    QCOMPARE(preview()->layerCount(), std::size_t(4));
}

void TestStackWindow::buildsWhatIsTyped()
{
    write("FILE /a 1\nFILE /b 2");
    QCOMPARE(preview()->layerCount(), std::size_t(2));
    QTest::keyClick(editor()->edit(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(editor()->edit(), Qt::Key_Return);
    QTest::keyClicks(editor()->edit(), QStringLiteral("RUN rm /a"));
    QVERIFY(editor()->isBuilding());
    QVERIFY(!m_stack->findChild<QAction *>(QStringLiteral("saveStackImage"))->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(preview()->layerCount(), std::size_t(3), PatienceMs);
    const UnionTree &tree = preview()->loaded()->tree;
    QVERIFY(!tree.visible(tree.paths().find("/a"), tree.top()).isValid());
    QVERIFY(m_stack->findChild<QAction *>(QStringLiteral("saveStackImage"))->isEnabled());
    editor()->edit()->document()->setModified(false);
    write("# nothing");
    QVERIFY(preview()->isEmpty());
    QVERIFY(!editor()->isGood());
}

void TestStackWindow::marksProblems()
{
    write("FILE /ä 1\nRUN cat /ä | sort\nRUN rm /none\n");
    QVERIFY(!editor()->isGood());
    // What is above is shown all the same.
    QCOMPARE(preview()->layerCount(), std::size_t(1));
    QCOMPARE(problems()->count(), 2);
    QVERIFY(problems()->item(0)->text().startsWith(QStringLiteral("Line 2: this language has no pipes")));
    const QString text = editor()->text();
    const int pipe = int(text.indexOf(QLatin1Char('|')));
    QVERIFY(editor()->edit()->problemAt(pipe).contains(QStringLiteral("no pipe")));
    QVERIFY(editor()->edit()->problemAt(0).isEmpty());
    const auto marks = editor()->edit()->extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].cursor.selectedText(), QStringLiteral("|"));
    QCOMPARE(marks[1].cursor.selectedText(), QStringLiteral("rm /none"));
    write("FILE /a 1\n");
    QVERIFY(!problems()->isVisible());
    QVERIFY(editor()->edit()->extraSelections().isEmpty());
}

void TestStackWindow::goesToAProblem()
{
    write("FILE /a 1\nRUN a | b\n");
    Q_EMIT problems()->itemActivated(problems()->item(0));
    QCOMPARE(editor()->edit()->textCursor().blockNumber(), 1);
    QVERIFY(editor()->edit()->hasFocus() || !m_stack->isActiveWindow());
}

void TestStackWindow::cursorSelectsTheLayer()
{
    write("FILE /a 1\nFILE /b 1\nFILE /c 1\n");
    editor()->edit()->goTo(12);
    QCOMPARE(preview()->layer(), LayerIndex(1));
    editor()->edit()->goTo(0);
    QCOMPARE(preview()->layer(), LayerIndex(0));
}

void TestStackWindow::switchesContainers()
{
    write("FILE /a 1\ndocker run one\ndocker run two\ndocker exec two rm /a\n");
    QCOMPARE(preview()->containers().tops.size(), std::size_t(2));
    const auto isThere = [this] {
        const UnionTree &tree = preview()->loaded()->tree;
        return tree.visible(tree.paths().find("/a"), tree.top()).isValid();
    };
    QVERIFY(isThere());
    preview()->pickContainer(1);
    QVERIFY(!isThere());
    QCOMPARE(preview()->containers().active, std::size_t(1));
}

void TestStackWindow::coloursTheText()
{
    write("FILE /sh <<EOF\nFILE in it\nEOF\nRUN echo \"a\" # why\n");
    const auto formatAt = [this](int line, int column) {
        const QTextBlock block = editor()->edit()->document()->findBlockByNumber(line);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.start <= column && column < range.start + range.length)
                return range.format;
        }
        return QTextCharFormat();
    };
    QCOMPARE(formatAt(0, 0).fontWeight(), int(QFont::Bold));
    QVERIFY(formatAt(0, 6).foreground() == QTextCharFormat().foreground());
    // A line of a text is no instruction.
    QVERIFY(formatAt(1, 0).fontWeight() != int(QFont::Bold));
    QCOMPARE(formatAt(3, 0).fontWeight(), int(QFont::Bold));
    QVERIFY(formatAt(3, 14).fontItalic());
}

void TestStackWindow::savesAndOpensText()
{
    const QString path = m_directory.filePath(QStringLiteral("shop.stack"));
    write("FILE /ä 1\n");
    QVERIFY(m_stack->saveFile(path));
    QVERIFY(m_stack->windowTitle().contains(QStringLiteral("shop.stack")));
    write("FILE /b 1\n");
    m_stack->openFile(path);
    QCOMPARE(editor()->text(), QStringLiteral("FILE /ä 1\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!editor()->isBuilding(), PatienceMs);
    QVERIFY(!m_stack->saveFile(m_directory.filePath(QStringLiteral("none/x.stack"))));
}

void TestStackWindow::savesAnImage()
{
    const QString path = m_directory.filePath(QStringLiteral("image.tar"));
    write("FILE /a 1kB\n");
    QSignalSpy written(m_stack, &StackWindow::written);
    m_stack->saveImage(path);
    QVERIFY(written.wait(PatienceMs));
    QVERIFY(QFile::exists(path));
}

void TestStackWindow::savesALesson()
{
    const QString path = m_directory.filePath(QStringLiteral("My Größe 1.json"));
    write("TAG shop:7\nFILE /a 1kB\nRUN rm /a\n\n");
    m_stack->saveLesson(path);
    const Result<Lesson> lesson = readLesson(path);
    QVERIFY2(lesson, lesson ? "" : qPrintable(lesson.error().message()));
    QCOMPARE(lesson->id, QStringLiteral("my-gr-e-1"));
    QCOMPARE(lesson->title.in(QStringLiteral("en")), QStringLiteral("My Größe 1"));
    QCOMPARE(lesson->steps.size(), std::size_t(2));
    // It can be gone through as it is.
    QVERIFY(writeLessonSource(lesson->stacks, m_directory.filePath(QStringLiteral("stacks")), Job()));

    m_stack->saveLesson(m_directory.filePath(QStringLiteral("none/lesson.json")));
    QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("none"))));
}

void TestStackWindow::opensInWindow()
{
    write("TAG shop:7\nFILE /a 1kB\ndocker run web\ndocker exec web rm /a\n");
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_stack->openInWindow();
    QVERIFY(settled.wait(PatienceMs));
    QCOMPARE(m_window->state()->layerCount(), std::size_t(2));
    QCOMPARE(m_window->state()->image().displayName(), QStringLiteral("shop:7"));
    QVERIFY(m_window->state()->loaded()->isWritable(LayerIndex(1)));
    // Nobody can open it again once the program has ended.
    QVERIFY(m_window->recentFiles()->paths().isEmpty());
}

void TestStackWindow::opensScriptsLikeImages()
{
    const QString path = m_directory.filePath(QStringLiteral("drop.stack"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("FILE /dropped 1\n");
    file.close();
    m_window->open({path, {}, {}, {}});
    QCOMPARE(editor()->text(), QStringLiteral("FILE /dropped 1\n"));
    QVERIFY(m_window->state()->isEmpty());
}

void TestStackWindow::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("no text") << QByteArray("FILE /\xff\xfe\x80 1\nRUN \xc3 | \xe2\x80\xae\n");
    QTest::newRow("one long line") << QByteArray(500'000, 'a');
    QTest::newRow("too large") << QByteArray(2 << 20, '\n');
    QTest::newRow("many mistakes") << QByteArray("RUN a | b\n").repeated(3000);
    QTest::newRow("wildcards") << "FILE /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 1\nRUN rm /"
            + QByteArray("*a").repeated(1000) + "b\n";
}

void TestStackWindow::hostileFiles()
{
    QFETCH(const QByteArray, bytes);
    QFile file(m_directory.filePath(QStringLiteral("hostile.stack")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    m_stack->openFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!editor()->isBuilding(), PatienceMs);
}

STRATOSCOPE_TEST(TestStackWindow)
#include "tst_stackwindow.moc"
