// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerpage.h"
#include "explorerstate.h"
#include "glossary.h"
#include "lessonchooser.h"
#include "lessoncontroller.h"
#include "lessonlibrary.h"
#include "lessonlistmodel.h"
#include "lessonmarkup.h"
#include "lessonpanel.h"
#include "lessonplaces.h"
#include "lessonprogress.h"
#include "mainwindow.h"
#include "middleview.h"
#include "recentfiles.h"
#include "sandboxdesk.h"
#include "spotlight.h"
#include "stackview.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "welcomepage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCommandLinkButton>
#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace stratoscope;

/** What surrounds lessons in the window: the list, the spotlight, what is kept, and how they begin and end. */
class TestLessonWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void beginsOnTheStartPage();
    void listIsAModel();
    void spotlightFollowsTheLayout();
    void spotlightLetsClicksThrough();
    void spotlightCanBeOff();
    void goesBackAndRestarts();
    void continuesWhereItWasLeft();
    void leavesNoTrace();
    void opensFiles();
    void namesWhatIsWrongWithAFile();
    void endsWithAnotherImage();
    void skipsAQuestion();
    void scriptWithAMistake();
    void saysThatThereIsNoPlace();
    void linksLeadToTerms();
    void namesAreThoseOfTheWindow();

private:
    void start(const char *id, std::size_t step = 0);
    LessonController *lessons() const { return m_window->lessons(); }
    LessonRun *run() const { return lessons()->run(); }
    void waitForStep(std::size_t step);
    QString written(const QByteArray &bytes);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestLessonWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_lessonwindow"));
}

void TestLessonWindow::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLessonWindow::waitForStep(std::size_t step)
{
    const auto isThere = [&] {
        return run() && run()->stepNumber() == step && run()->phase() != LessonRun::Phase::Opening
            && run()->seen().image;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), PatienceMs);
}

void TestLessonWindow::start(const char *id, std::size_t step)
{
    for (const Lesson &lesson : lessonLibrary()) {
        if (lesson.id == QLatin1String(id))
            lessons()->start(lesson, step);
    }
    waitForStep(step);
}

QString TestLessonWindow::written(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("own.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestLessonWindow::beginsOnTheStartPage()
{
    auto *learn = m_window->findChild<WelcomePage *>()->findChild<QCommandLinkButton *>();
    QVERIFY(learn && learn->isVisible());
    QTest::mouseClick(learn, Qt::LeftButton);
    auto *chooser = m_window->findChild<LessonChooser *>();
    QVERIFY(chooser && chooser->isVisible());
    const QString shots = qEnvironmentVariable("STRATOSCOPE_LESSON_SHOTS");
    if (!shots.isEmpty()) {
        m_window->grab().save(shots + QStringLiteral("/start-page.png"));
        chooser->grab().save(shots + QStringLiteral("/chooser.png"));
    }
    for (const auto *button : chooser->findChildren<QPushButton *>())
        QCOMPARE(button->isDefault(), button->text() == QStringLiteral("&Start"));
    auto *list = chooser->findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(list->model()->rowCount(), int(lessonLibrary().size()));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    waitForStep(0);
    QCOMPARE(run()->lesson().id, lessonLibrary()[1].id);
    QVERIFY(lessons()->panel()->isVisible());
}

void TestLessonWindow::listIsAModel()
{
    LessonListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems({{QStringLiteral("One"), QStringLiteral("First."), 5, 2, false, false, 0},
        {QStringLiteral("Two"), QStringLiteral("Second."), 5, 0, true, false, 0},
        {QStringLiteral("High"), QStringLiteral("Level."), 1, 0, true, true, 2}});
    const auto text = [&](int row, int role) { return model.index(row, 0).data(role).toString(); };
    QCOMPARE(text(0, LessonListModel::StateRole), QStringLiteral("Step 3 of 5"));
    QCOMPARE(text(1, LessonListModel::StateRole), QStringLiteral("Done"));
    QCOMPARE(text(2, LessonListModel::StateRole), QStringLiteral("★★☆"));
    QVERIFY(!text(0, LessonListModel::SectionRole).isEmpty());
    QVERIFY(text(1, LessonListModel::SectionRole).isEmpty());
    QVERIFY(!text(2, LessonListModel::SectionRole).isEmpty());
    QCOMPARE(text(2, LessonListModel::NumberRole), QStringLiteral("1"));
    QVERIFY(text(2, Qt::AccessibleTextRole).contains(QStringLiteral("2 of 3")));
}

void TestLessonWindow::spotlightFollowsTheLayout()
{
    start("what-an-image-is", 1);
    Spotlight *light = lessons()->spotlight();
    const auto isRight = [&] {
        const QList<QRect> places = lessonPlaces(*m_window, run()->step().spotlight).rects;
        return light->isVisible() && light->size() == m_window->size() && light->lit().size() == 1
            && light->lit().constFirst().contains(places.constFirst()) && light->lit().constFirst().height() < 120;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRight(), PatienceMs);
    const QRect before = light->lit().constFirst();
    m_window->resize(1100, 720);
    QTRY_VERIFY_WITH_TIMEOUT(isRight(), PatienceMs);
    m_window->findChild<QDockWidget *>(QStringLiteral("lessonDock"))->setMinimumWidth(420);
    QTRY_VERIFY_WITH_TIMEOUT(isRight() && light->lit().constFirst().left() != before.left(), PatienceMs);
    // The stack scrolls or folds: what is lit is the layer.
    m_window->explorer()->stack()->compactAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isRight() && light->lit().constFirst().top() != before.top(), PatienceMs);
}

void TestLessonWindow::spotlightLetsClicksThrough()
{
    start("what-an-image-is", 1);
    Spotlight *light = lessons()->spotlight();
    QTRY_VERIFY_WITH_TIMEOUT(!light->lit().isEmpty(), PatienceMs);
    QVERIFY(light->testAttribute(Qt::WA_TransparentForMouseEvents));
    QVERIFY(m_window->childAt(light->lit().constFirst().center()) != light);
    auto *list = qobject_cast<QListView *>(m_window->explorer()->stack()->focusProxy());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
        list->viewport()->mapFrom(m_window.get(), light->lit().constFirst().center()));
    QTRY_COMPARE_WITH_TIMEOUT(run()->phase(), LessonRun::Phase::Done, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!light->isVisible(), PatienceMs);
}

void TestLessonWindow::spotlightCanBeOff()
{
    start("what-an-image-is");
    QTRY_VERIFY_WITH_TIMEOUT(lessons()->spotlight()->isVisible(), PatienceMs);
    lessons()->actions().spotlight->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!lessons()->spotlight()->isVisible(), PatienceMs);
}

void TestLessonWindow::goesBackAndRestarts()
{
    start("deleting-does-not-shrink");
    lessons()->actions().skip->trigger();
    waitForStep(1);
    lessons()->actions().back->trigger();
    waitForStep(0);
    QCOMPARE(run()->phase(), LessonRun::Phase::Done);
    QVERIFY(run()->result().steps[0].isShown);
    lessons()->actions().next->trigger();
    waitForStep(1);
    lessons()->actions().restart->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(run()->stepNumber() == 0 && run()->phase() == LessonRun::Phase::Act, PatienceMs);
    QVERIFY(!run()->result().steps[0].isDone);
}

void TestLessonWindow::continuesWhereItWasLeft()
{
    start("add-change-delete");
    for (std::size_t step = 0; step < 3; ++step) {
        lessons()->actions().skip->trigger();
        // A question goes first.
        if (step == 2 && run()->phase() == LessonRun::Phase::Act)
            lessons()->actions().skip->trigger();
        waitForStep(step + 1);
    }
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(lessons()->actions().resume->isEnabled());
    lessons()->actions().resume->trigger();
    waitForStep(3);
    // What was done before is done.
    const LessonSituation seen = run()->seen();
    QVERIFY(seen.image->isWritable(seen.image->top()));
    QCOMPARE(seen.steps, std::size_t(2));
    QCOMPARE(run()->phase(), LessonRun::Phase::Act);
}

void TestLessonWindow::leavesNoTrace()
{
    start("add-change-delete");
    lessons()->actions().skip->trigger();
    waitForStep(1);
    lessons()->actions().skip->trigger();
    waitForStep(2);
    QVERIFY(m_window->sandboxes()->session()->hasChanges());
    // Nobody wants to keep what a lesson made, or to find its image again.
    QVERIFY(!m_window->sandboxes()->wouldLose());
    QVERIFY(m_window->recentFiles()->paths().isEmpty());
    lessons()->actions().leave->trigger();
    QVERIFY(!run());
    QVERIFY(!lessons()->panel()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!lessons()->spotlight()->isVisible(), PatienceMs);
}

void TestLessonWindow::opensFiles()
{
    lessons()->startFile(written(R"({"format": 1, "id": "own", "kind": "lesson", "title": "Own", "summary": "Short.",
        "stacks": [{"id": "one", "script": ["FROM scratch", "FILE /a 5B", "FILE /b 5B"]}], "open": {"stacks": ["one"]},
        "steps": [{"text": "Down.", "when": {"layer": 0}, "do": [{"layer": 0}], "hint": "No.", "done": "Yes."}]})"));
    waitForStep(0);
    m_window->state()->selectLayer(LayerIndex(0), SelectionOrigin::Stack);
    QTRY_COMPARE_WITH_TIMEOUT(run()->phase(), LessonRun::Phase::Done, PatienceMs);
    lessons()->actions().next->trigger();
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(QStringLiteral("Own")));
    box->reject();
    const QString result = m_folder.filePath(QStringLiteral("result.json"));
    lessons()->saveResult(result, QStringLiteral("Ada"));
    QFile file(result);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.value(QStringLiteral("lesson")).toString(), QStringLiteral("own"));
    QCOMPARE(json.value(QStringLiteral("done")).toInt(), 1);
    QVERIFY(!json.value(QStringLiteral("finished")).isNull());
}

void TestLessonWindow::namesWhatIsWrongWithAFile()
{
    lessons()->startFile(written("{\"format\": 1}"));
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->informativeText().contains(QStringLiteral("own.json: id: is missing")),
        qPrintable(box->informativeText()));
    box->reject();
    QVERIFY(!run());
    // What cannot be built says where.
    lessons()->startFile(written(R"({"format": 1, "id": "own", "kind": "lesson", "title": "Own", "summary": "Short.",
        "stacks": [{"id": "one", "script": ["FROM scratch", "FLIE /a 5B"]}], "open": {"stacks": ["one"]},
        "steps": [{"text": "Down."}]})"));
    QTRY_VERIFY_WITH_TIMEOUT(run()->error(), PatienceMs);
    QVERIFY2(run()->error()->message().contains(QStringLiteral("line 2")), qPrintable(run()->error()->message()));
}

void TestLessonWindow::endsWithAnotherImage()
{
    start("what-an-image-is");
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(!run(), PatienceMs);
    QVERIFY(!lessons()->panel()->isVisible());
    QVERIFY(lessons()->actions().resume->isEnabled());
}

void TestLessonWindow::skipsAQuestion()
{
    start("what-an-image-is", 4);
    QCOMPARE(run()->phase(), LessonRun::Phase::Predict);
    lessons()->actions().skip->trigger();
    waitForStep(5);
    QVERIFY(!run()->result().steps[4].predicted);
}

/** Lines that cannot be built say why, and those that can go on. */
void TestLessonWindow::scriptWithAMistake()
{
    start("five-megabytes");
    Q_EMIT lessons()->panel()->buildRequested(QStringLiteral("FROM scratch\nRUN rmm /a"));
    QTRY_VERIFY_WITH_TIMEOUT(run()->error(), PatienceMs);
    QVERIFY2(run()->error()->message().contains(QStringLiteral("line 2")), qPrintable(run()->error()->message()));
    Q_EMIT lessons()->panel()->buildRequested(
        QStringLiteral("FROM scratch\nFILE /bin/sh 1kB\nRUN mkdir /opt && truncate -s 1M /opt/tool"));
    QTRY_COMPARE_WITH_TIMEOUT(run()->result().stars, 3, PatienceMs);
    QVERIFY(!run()->error());
}

/** A lesson's images are files: where none can be made, it says so, and goes on once it can. */
void TestLessonWindow::saysThatThereIsNoPlace()
{
    const QByteArray temporary = qgetenv("TMPDIR");
    // Where not even root can make a file.
    qputenv("TMPDIR", "/proc");
    lessons()->start(lessonLibrary().front());
    const bool hasError = QTest::qWaitFor([this] { return run() && run()->error(); }, PatienceMs);
    if (temporary.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", temporary);
    QVERIFY(hasError);
    QVERIFY2(run()->error()->message().contains(QStringLiteral("/proc")), qPrintable(run()->error()->message()));
    lessons()->start(lessonLibrary().front());
    waitForStep(0);
}

void TestLessonWindow::linksLeadToTerms()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\)"));
    int links = 0;
    for (const Lesson &lesson : lessonLibrary()) {
        for (const LessonStep &step : lesson.steps) {
            for (const QString &text : step.text.texts.values() + step.done.texts.values()) {
                for (auto it = link.globalMatch(text); it.hasNext(); ++links) {
                    const QString name = it.next().captured(1);
                    QVERIFY2(!glossaryEntry(name).id.isEmpty(), qPrintable(lesson.id + QStringLiteral(": ") + name));
                }
            }
        }
    }
    QVERIFY(links > 10);
}

/** Lesson files name views and menus; those of the window are the same, in the same order. */
void TestLessonWindow::namesAreThoseOfTheWindow()
{
    QCOMPARE(lessonViews(), middleViewNames());
    QCOMPARE(lessonMenus().size(), m_window->menuBar()->actions().size());
    for (qsizetype i = 0; i < lessonMenus().size(); ++i) {
        const QString title = m_window->menuBar()->actions().at(i)->text().remove(QLatin1Char('&'));
        QCOMPARE(title.toLower(), lessonMenus().at(i));
    }
}

STRATOSCOPE_TEST(TestLessonWindow)
#include "tst_lessonwindow.moc"
