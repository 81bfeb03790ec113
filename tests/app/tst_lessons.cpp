// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspane.h"
#include "evaluatecondition.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "lessonactor.h"
#include "lessonchooser.h"
#include "lessoncontroller.h"
#include "lessonlibrary.h"
#include "lessonmarkup.h"
#include "lessonnote.h"
#include "lessonpanel.h"
#include "lessonplaces.h"
#include "lessonprogress.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "spotlight.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace stratoscope;

namespace
{

constexpr int WaitMs = PatienceMs;

/** Looks more often than QTRY_VERIFY, for there is much to wait for. */
bool soon(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, WaitMs);
}

const Lesson &lessonCalled(const QString &id)
{
    for (const Lesson &lesson : lessonLibrary()) {
        if (lesson.id == id)
            return lesson;
    }
    static const Lesson none;
    return none;
}

}

/** Goes through all lessons and levels in the real window, by clicks, keys, menus and dialogs, in two languages. */
class TestLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void lessons_data();
    void lessons();
    void anchors_data();
    void anchors();
    void showMe_data() { anchors_data(); }
    void showMe();

private:
    void start(const Lesson &lesson);
    LessonRun *run() const { return m_window->lessons()->run(); }
    bool waitForPhase(LessonRun::Phase phase, LessonRun::Phase other);
    void answer(const LessonStep &step);
    void answerRight(const LessonPrediction &prediction);
    void doWrong(const LessonStep &step);
    void tryHints(const LessonStep &step);
    void expectHint(const LessonStep &step);
    bool showsText(const LocalText &text) const;
    const char *stepName();
    QString unusedView() const;
    void shoot(const QString &what) const;
    bool wouldDo(const LessonStep &step, const LessonCondition &condition) const;

    QTemporaryDir m_folder;
    QTranslator m_german;
    QString m_language;
    QByteArray m_stepName;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LessonActor> m_actor;
};

void TestLessons::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_lessons"));
}

void TestLessons::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_language = QByteArray(QTest::currentDataTag()).endsWith("German") ? QStringLiteral("de") : QStringLiteral("en");
    QLocale::setDefault(QLocale(m_language));
    if (m_language == QLatin1String("de")) {
        QVERIFY(m_german.load(QStringLiteral(":/i18n/stratoscope_de.qm")));
        QCoreApplication::installTranslator(&m_german);
    }
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_actor = std::make_unique<LessonActor>(m_window.get());
}

void TestLessons::cleanup()
{
    m_window.reset();
    QCoreApplication::removeTranslator(&m_german);
    QLocale::setDefault(QLocale::c());
}

void TestLessons::lessons_data()
{
    QTest::addColumn<QString>("id");
    QVERIFY(lessonLibrary().size() >= 14);
    for (const Lesson &lesson : lessonLibrary()) {
        for (const char *language : {"English", "German"})
            QTest::addRow("%s, %s", qPrintable(lesson.id), language) << lesson.id;
    }
}

/** With STRATOSCOPE_LESSON_SHOTS, pictures of all steps go there, for people to look at. */
void TestLessons::shoot(const QString &what) const
{
    const QString folder = qEnvironmentVariable("STRATOSCOPE_LESSON_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(60);
    const QString name
        = QStringLiteral("%1-%2-%3-%4.png").arg(run()->lesson().id, m_language).arg(run()->stepNumber() + 1).arg(what);
    m_window->grab().save(QDir(folder).filePath(name));
}

bool TestLessons::waitForPhase(LessonRun::Phase phase, LessonRun::Phase other)
{
    const auto isThere = [&] { return run() && (run()->phase() == phase || run()->phase() == other); };
    return QTest::qWaitFor([&] { return isThere() || (run() && run()->error()); }, WaitMs) && isThere();
}

const char *TestLessons::stepName()
{
    m_stepName = "step " + QByteArray::number(qulonglong(run()->stepNumber() + 1)) + ", "
        + run()->note().in(m_language).toUtf8() + (run()->error() ? run()->error()->message().toUtf8() : QByteArray());
    return m_stepName.constData();
}

void TestLessons::start(const Lesson &lesson)
{
    m_window->lessons()->start(lesson);
    const bool isOpen = QTest::qWaitFor(
        [this] {
            return run()->error().has_value() || (run()->phase() != LessonRun::Phase::Opening && run()->seen().image);
        },
        WaitMs);
    QVERIFY2(isOpen && !run()->error(), run()->error() ? qPrintable(run()->error()->message()) : "not open");
}

bool TestLessons::showsText(const LocalText &text) const
{
    const QString html = lessonHtml(text.in(m_language));
    for (const QLabel *label : m_window->lessons()->panel()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(html))
            return true;
    }
    return false;
}

void TestLessons::answerRight(const LessonPrediction &prediction)
{
    LessonPanel *panel = m_window->lessons()->panel();
    if (prediction.choices.empty()) {
        QTest::keyClicks(panel->findChild<QLineEdit *>(), QStringLiteral("one"));
        QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
        return;
    }
    const QList<QRadioButton *> choices = panel->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), qsizetype(prediction.choices.size()));
    choices.constLast()->click();
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->parentWidget() == choices.constLast()->parentWidget()->parentWidget())
            button->click();
    }
}

void TestLessons::answer(const LessonStep &step)
{
    if (run()->phase() != LessonRun::Phase::Predict)
        return;
    QVERIFY(showsText(step.prediction->question));
    answerRight(*step.prediction);
    QVERIFY(soon([&] { return run()->phase() != LessonRun::Phase::Predict; }));
}

void TestLessons::expectHint(const LessonStep &step)
{
    const auto fitting = [&]() -> const LocalText & {
        for (const LessonHint &hint : step.hints) {
            if (evaluate(hint.when, run()->seen()))
                return hint.text;
        }
        return step.hint;
    };
    QVERIFY2(soon([&] { return run()->tone() <= LessonRun::Tone::Way && showsText(fitting()); }),
        qPrintable(QStringLiteral("instead of the hint “%1”: %2")
                       .arg(fitting().in(m_language), run()->note().in(m_language))));
    QCOMPARE(run()->phase(), LessonRun::Phase::Act);
}

QString TestLessons::unusedView() const
{
    return run()->seen().view == QLatin1String("map") ? QStringLiteral("tables") : QStringLiteral("map");
}

/** Something that is not what the step asks for: the hint says so. */
void TestLessons::doWrong(const LessonStep &step)
{
    const int wrong = run()->result().steps[run()->stepNumber()].wrong;
    bool isDone = false;
    for (std::size_t i = 0; i < m_window->state()->layerCount() && !isDone; ++i) {
        LessonSituation then = run()->seen();
        then.layer = LayerIndex(i);
        if (then.layer == m_window->state()->layer() || evaluate(*step.when, then))
            continue;
        QVERIFY2(m_actor->act({LessonAction::Kind::Layer, {}, qint64(i), {}}), qPrintable(m_actor->problem()));
        isDone = true;
    }
    if (!isDone)
        QVERIFY(m_actor->act({LessonAction::Kind::View, unusedView(), 0, {}}));
    QVERIFY2(soon([&] { return run()->result().steps[run()->stepNumber()].wrong > wrong; }), stepName());
    expectHint(step);
    shoot(QStringLiteral("hint"));
}

/** Whether \a condition is all that \a step is waiting for. */
bool TestLessons::wouldDo(const LessonStep &step, const LessonCondition &condition) const
{
    LessonSituation then = run()->seen();
    if (condition.kind == LessonCondition::Kind::Layer)
        then.layer = lessonLayer(then, condition.number);
    else if (condition.kind == LessonCondition::Kind::Path)
        then.path = condition.path;
    else if (condition.kind == LessonCondition::Kind::Height)
        then.upTo = lessonLayer(then, condition.number);
    return evaluate(*step.when, then);
}

/** The hints for what learners are likely to do, each by doing that. */
void TestLessons::tryHints(const LessonStep &step)
{
    for (const LessonHint &hint : step.hints) {
        if (evaluate(hint.when, run()->seen()) || wouldDo(step, hint.when) || !m_actor->achieve(hint.when))
            continue;
        QVERIFY2(soon([&] { return evaluate(hint.when, run()->seen()); }), stepName());
        expectHint(step);
        QVERIFY2(m_actor->undo(), qPrintable(m_actor->problem()));
    }
}

void TestLessons::lessons()
{
    QFETCH(const QString, id);
    const Lesson &lesson = lessonCalled(id);
    start(lesson);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const LessonStep &step = lesson.steps[i];
        QVERIFY(soon([&] { return run()->phase() != LessonRun::Phase::Opening && run()->stepNumber() == i; }));
        QVERIFY(soon([&] { return run()->seen().image != nullptr; }));
        QVERIFY(showsText(step.text));
        // It is looked at once events are handled.
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QVERIFY2(!step.when || run()->phase() != LessonRun::Phase::Done, "the step is done before it is begun");
        shoot(QStringLiteral("a"));
        answer(step);
        if (step.when) {
            doWrong(step);
            tryHints(step);
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(m_actor->actAll(step.solution), qPrintable(m_actor->problem()));
            QVERIFY2(soon([&] { return run()->phase() == LessonRun::Phase::Done; }), stepName());
            QVERIFY(showsText(step.done));
        }
        if (step.prediction)
            QVERIFY(showsText(step.prediction->explanation));
        shoot(QStringLiteral("z"));
        if (lesson.level)
            QCOMPARE(run()->result().stars, 3);
        QVERIFY(soon([&] { return m_window->lessons()->actions().next->isEnabled(); }));
        m_window->lessons()->actions().next->trigger();
    }
    QVERIFY(soon([&] { return m_window->findChild<LessonChooser *>() != nullptr; }));
    m_window->findChild<LessonChooser *>()->reject();
    QVERIFY(lessonprogress::standing(lesson.id).isFinished);
    QCOMPARE(lessonprogress::standing(lesson.id).stars, lesson.level ? 3 : 0);
}

void TestLessons::anchors_data()
{
    QTest::addColumn<QString>("id");
    for (const Lesson &lesson : lessonLibrary())
        QTest::addRow("%s, English", qPrintable(lesson.id)) << lesson.id;
}

/** Where steps point, there is something. */
void TestLessons::anchors()
{
    QFETCH(const QString, id);
    const Lesson &lesson = lessonCalled(id);
    start(lesson);
    LessonController *lessons = m_window->lessons();
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        QVERIFY(soon([&] { return run()->stepNumber() == i && run()->phase() != LessonRun::Phase::Opening; }));
        const auto &anchors = lesson.steps[i].spotlight;
        if (anchors.empty()) {
            QVERIFY(lesson.level && lesson.level->isScript);
            continue;
        }
        QVERIFY(soon([&] { return !lessons->spotlight()->lit().isEmpty(); }));
        // What is shown only later, such as a search, may be missing, but never the first one.
        QVERIFY(lessonPlaces(*m_window, {anchors.front()}).rects.size() == 1
            || anchors.front().part == LessonAnchor::Part::Search);
        if (run()->phase() == LessonRun::Phase::Done) {
            lessons->actions().next->trigger();
            continue;
        }
        lessons->actions().skip->trigger();
        QVERIFY2(soon([&] {
            return run()->error().has_value() || run()->stepNumber() > i
                || m_window->findChild<LessonChooser *>() != nullptr;
        }),
            "skipping does not go on");
        QVERIFY2(!run()->error(), run()->error() ? qPrintable(run()->error()->message()) : "");
    }
}

/** Show Me reaches what each step asks for, and gives no stars. */
void TestLessons::showMe()
{
    QFETCH(const QString, id);
    const Lesson &lesson = lessonCalled(id);
    start(lesson);
    m_window->lessons()->setHurries(true);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        QVERIFY(soon([&] { return run()->stepNumber() == i && run()->phase() != LessonRun::Phase::Opening; }));
        answer(lesson.steps[i]);
        if (run()->phase() == LessonRun::Phase::Act) {
            m_window->lessons()->actions().show->trigger();
            QVERIFY(soon([&] {
                return run()->error().has_value() || (run()->phase() == LessonRun::Phase::Done && !run()->isPlaying());
            }));
            QVERIFY2(!run()->error(), run()->error() ? qPrintable(run()->error()->message()) : "");
            QVERIFY(run()->result().steps[i].isShown);
        }
        QCOMPARE(run()->result().stars, 0);
        if (i + 1 < lesson.steps.size())
            m_window->lessons()->actions().next->trigger();
    }
}

STRATOSCOPE_TEST(TestLessons)
#include "tst_lessons.moc"
