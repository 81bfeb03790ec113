// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "evaluatecondition.h"
#include "lessonanchor.h"
#include "lessonlibrary.h"
#include "lessonlimits.h"
#include "lessonmarkup.h"
#include "lessonparser.h"
#include "lessonresult.h"
#include "lessontrial.h"
#include "levelstate.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace stratoscope;

namespace
{

constexpr char SmallLesson[] = R"({
        "format": 1, "id": "small", "kind": "lesson", "title": {"en": "Small", "de": "Klein"}, "summary": "Short.",
        "stacks": [{"id": "one", "script": ["FROM scratch", "FILE /a 5B"]}],
        "open": {"stacks": ["one"]},
        "steps": [
            {"text": "Read.", "spotlight": ["stack"]},
            {"text": "Select.", "when": {"layer": 0}, "do": [{"layer": 0}], "hint": "No.", "done": "Yes.",
             "hints": [{"when": {"layer": 1}, "text": "Down."}]}]})";

/** A small lesson that is right, for rows that change one thing. */
QJsonObject smallLesson()
{
    return QJsonDocument::fromJson(SmallLesson).object();
}

QJsonObject smallLevel()
{
    QJsonObject lesson = smallLesson();
    lesson.insert(QStringLiteral("kind"), QStringLiteral("level"));
    lesson.insert(QStringLiteral("level"),
        QJsonDocument::fromJson(R"({"with": "container", "counts": "own", "threeStars": 5, "twoStars": 50,
            "goals": [{"text": "Gone", "when": {"hides": "/etc/passwd"}}]})")
            .object());
    lesson.insert(QStringLiteral("steps"),
        QJsonDocument::fromJson(
            R"([{"text": "Do.", "do": [{"run": "rm /etc/passwd"}], "hint": "No.", "done": "Yes."}])")
            .array());
    return lesson;
}

Result<Lesson> parsed(const QJsonObject &lesson)
{
    return parseLesson(QJsonDocument(lesson).toJson(), QStringLiteral("small.json"));
}

LessonCondition conditionOf(const char *json)
{
    QJsonObject lesson = smallLesson();
    QJsonArray steps = lesson.value(QStringLiteral("steps")).toArray();
    QJsonObject step = steps.at(1).toObject();
    step.insert(QStringLiteral("when"), QJsonDocument::fromJson(json).object());
    steps.replace(1, step);
    lesson.insert(QStringLiteral("steps"), steps);
    const Result<Lesson> read = parsed(lesson);
    if (!read)
        qWarning("%s", qPrintable(read.error().message()));
    return read ? *read->steps[1].when : LessonCondition {LessonCondition::Kind::Any, {}, {}, 0, {}};
}

/** A window with the shop: a container on top of its four layers. */
LessonSituation shopSituation()
{
    LessonSituation situation;
    situation.stack = QStringLiteral("shop");
    situation.image = shopStack();
    situation.layer = LayerIndex(1);
    situation.path = "/etc/passwd";
    situation.upTo = situation.image->top();
    situation.view = QStringLiteral("waste");
    situation.details = QStringLiteral("file");
    situation.containers = 1;
    situation.lowerLayers = situation.image->layers.size() - 1;
    situation.steps = 2;
    situation.search = QStringLiteral("Motd ");
    situation.contents.insert("/etc/motd", "hello shop\n");
    return situation;
}

}

/** The files of lessons, and what their conditions mean. */
class TestLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALesson();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void boundsFiles();
    void conditions_data();
    void conditions();
    void anchors_data();
    void anchors();
    void marks();
    void languages();
    void stars_data();
    void stars();
    void result();
    void libraryIsWhole();
    void libraryIsBuilt_data();
    void libraryIsBuilt();
};

void TestLesson::readsALesson()
{
    const Result<Lesson> lesson = parsed(smallLesson());
    QVERIFY2(lesson, lesson ? "" : qPrintable(lesson.error().message()));
    QCOMPARE(lesson->id, QStringLiteral("small"));
    QCOMPARE(lesson->title.in(QStringLiteral("de_AT")), QStringLiteral("Klein"));
    QCOMPARE(lesson->summary.in(QStringLiteral("de")), QStringLiteral("Short."));
    QCOMPARE(lesson->steps.size(), std::size_t(2));
    QVERIFY(!lesson->steps[0].when);
    QCOMPARE(lesson->steps[1].when->kind, LessonCondition::Kind::Layer);
    QCOMPARE(lesson->steps[1].hints.size(), std::size_t(1));
    const Result<Lesson> level = parsed(smallLevel());
    QVERIFY2(level, level ? "" : qPrintable(level.error().message()));
    QVERIFY(level->level && level->steps[0].when);
}

void TestLesson::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *from, const char *to, const char *message) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(message);
    };
    row("no JSON", "{\n", "[\n", "small.json: ");
    row("version", "\"format\": 1", "\"format\": 2", "small.json: format: is newer than this program");
    row("kind", "\"kind\": \"lesson\"", "\"kind\": \"song\"", "kind: expected “lesson” or “level”");
    row("ID", "\"id\": \"small\"", "\"id\": \"Small One\"", "id: expected lowercase letters, digits and hyphens");
    row("a slip", "\"spotlight\"", "\"spotlihgt\"", "step 1: spotlihgt: nothing of that name belongs here. Here go: ");
    row("place", "\"stack\"", "\"attic\"", "step 1: spotlight: the window has no place \"attic\"");
    row("no text", "\"text\": \"Read.\"", "\"txt\": \"Read.\"", "step 1: text: is missing");
    row("no hint", "\"hint\": \"No.\",", "", "step 2: hint: is missing");
    row("no solution", "\"do\"", "\"open\"", "step 2: open: expected an object");
    row("unknown condition", "\"when\": {\n                \"layer\": 0", "\"when\": {\n                \"lair\": 0",
        "step 2: when: there is no condition “lair”. There are: all, any");
    row("layer too high", "\"when\": {\n                \"layer\": 0", "\"when\": {\n                \"layer\": 99999",
        "step 2: when: the condition “layer” has an invalid value");
    row("hint's condition", "\"layer\": 1", "\"path\": \"a\"", "step 2: hint 1: when: the condition “path”");
    row("unknown stack", "\"one\"\n        ]", "\"two\"\n        ]", "open: there is no stack “two”");
    row("marks", "\"Read.\"", "\"Read **this.\"", "step 1: text: the text in “en” has ** without its end");
    row("link", "\"Read.\"", "\"Read [this](http://a).\"", "step 1: text: the text in “en” has “[” without “](term)”");
    row("language", "\"de\"", "\"Deutsch\"", "title: “Deutsch” is not a language");
    row("no English", "\"en\"", "\"fr\"", "title: expected a text, or one for each language with “en” among them");
    row("no level", "\"kind\": \"lesson\"", "\"kind\": \"level\"", "level: is missing");
}

void TestLesson::namesWhatIsWrong()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, message);
    QByteArray bytes = QJsonDocument(smallLesson()).toJson();
    QVERIFY2(bytes.contains(from), bytes.constData());
    bytes.replace(bytes.indexOf(from), from.size(), to);
    const Result<Lesson> lesson = parseLesson(bytes, QStringLiteral("small.json"));
    QVERIFY(!lesson);
    QVERIFY2(lesson.error().message().contains(message), qPrintable(lesson.error().message()));
}

void TestLesson::boundsFiles()
{
    const Result<Lesson> large = parseLesson(QByteArray(limits::LessonBytes + 1, ' '), QStringLiteral("large.json"));
    QVERIFY(!large);
    QCOMPARE(large.error().kind, ErrorKind::Limit);
    QJsonObject lesson = smallLesson();
    QJsonArray steps;
    for (int i = 0; i <= limits::LessonSteps; ++i)
        steps.append(QJsonObject {{QStringLiteral("text"), QStringLiteral("t")}});
    lesson.insert(QStringLiteral("steps"), steps);
    const Result<Lesson> longOne = parsed(lesson);
    QVERIFY(!longOne);
    QVERIFY(longOne.error().message().contains(QStringLiteral("has 41 elements; the most is 40")));
    lesson = smallLesson();
    lesson.insert(QStringLiteral("summary"), QString(limits::LessonText + 1, QLatin1Char('x')));
    QVERIFY(!parsed(lesson));
    QByteArray deep = "{\"layer\":0}";
    for (int i = 0; i < limits::ConditionDepth; ++i)
        deep = "{\"not\":" + deep + '}';
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("expected a condition")));
    conditionOf(deep.constData());
    QVERIFY(!readLesson(QStringLiteral("/nowhere/lesson.json")));
}

void TestLesson::conditions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *json, bool holds) { QTest::newRow(json) << QByteArray(json) << holds; };
    row(R"({"layer": 1})", true);
    row(R"({"layer": 0})", false);
    row(R"({"layer": "top"})", false);
    row(R"({"path": "/etc/passwd"})", true);
    row(R"({"path": "/etc"})", false);
    row(R"({"height": "top"})", true);
    row(R"({"height": "writable"})", true);
    row(R"({"height": 0})", false);
    row(R"({"view": "waste"})", true);
    row(R"({"view": "map"})", false);
    row(R"({"details": "file"})", true);
    row(R"({"picture": true})", false);
    row(R"({"containers": 1})", true);
    row(R"({"containers": 2})", false);
    row(R"({"container": 0})", true);
    row(R"({"container": 1})", false);
    row(R"({"commits": 0})", true);
    row(R"({"commits": 1})", false);
    row(R"({"steps": 2})", true);
    row(R"({"steps": 3})", false);
    row(R"({"layers": 5})", true);
    row(R"({"layers": 2})", false);
    row(R"({"bytes": 1000000000})", true);
    row(R"({"bytes": 0})", false);
    row(R"({"shows": "/etc/passwd"})", true);
    row(R"({"shows": "/no/where"})", false);
    row(R"({"hides": "/no/where"})", true);
    row(R"({"seen": "/etc/passwd"})", true);
    row(R"({"content": {"path": "/etc/motd", "text": "hello shop"}})", true);
    row(R"({"content": {"path": "/etc/motd", "text": "hello"}})", false);
    row(R"({"contains": {"path": "/etc/motd", "text": "hello"}})", true);
    row(R"({"contains": {"path": "/etc/passwd", "text": ""}})", false);
    row(R"({"search": "motd"})", true);
    row(R"({"search": "mot"})", false);
    row(R"({"deleted": true})", false);
    row(R"({"layer": 1, "path": "/etc/passwd"})", true);
    row(R"({"layer": 0, "path": "/etc/passwd"})", false);
    row(R"({"any": [{"layer": 0}, {"layer": 1}]})", true);
    row(R"({"all": [{"layer": 0}, {"layer": 1}]})", false);
    row(R"({"not": {"layer": 0}})", true);
    row(R"({"not": {"layer": 1, "path": "/etc"}})", true);
}

void TestLesson::conditions()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, holds);
    const LessonCondition condition = conditionOf(json.constData());
    QCOMPARE(evaluate(condition, shopSituation()), holds);
    // Nothing is open: nothing breaks.
    evaluate(condition, LessonSituation());
}

void TestLesson::anchors_data()
{
    QTest::addColumn<bool>("isOne");
    for (const char *good : {"stack", "stack/layer/0", "stack/layer/top", "stack/layer/writable", "unified",
             "unified/path/etc/hosts", "layer", "layer/path/a", "middle/tab/waste", "details/tab/image",
             "details/history", "slider", "sandbox", "menu/container", "search", "panel"})
        QTest::newRow(good) << true;
    for (const char *bad : {"", "stack/", "stack/layer", "stack/layer/", "stack/layer/-1", "stack/layer/x",
             "unified/path/", "middle/tab/song", "menu/", "slider/1", "Stack"})
        QTest::newRow(qPrintable(QStringLiteral("no: ") + QLatin1String(bad))) << false;
}

void TestLesson::anchors()
{
    QFETCH(const bool, isOne);
    QString text = QString::fromLatin1(QTest::currentDataTag());
    text.remove(QStringLiteral("no: "));
    const Result<LessonAnchor> anchor = parseLessonAnchor(text);
    QCOMPARE(anchor.has_value(), isOne);
    if (text == QLatin1String("unified/path/etc/hosts"))
        QCOMPARE(anchor->name, QByteArray("/etc/hosts"));
}

void TestLesson::marks()
{
    QCOMPARE(lessonHtml(QStringLiteral("**a** `b` [c](diff-id)")),
        QStringLiteral("<b>a</b> <code>b</code> <a href=\"term:diff-id\">c</a>"));
    QCOMPARE(lessonHtml(QStringLiteral("<img src=x> & %1")), QStringLiteral("&lt;img src=x&gt; &amp; %1"));
    QCOMPARE(lessonPlainText(QStringLiteral("**a** `b` [c](diff-id)")), QStringLiteral("a b c"));
    QCOMPARE(lessonMarkupProblem(QStringLiteral("fine")), QString());
    QVERIFY(!lessonMarkupProblem(QStringLiteral("`open")).isEmpty());
    QVERIFY(!lessonMarkupProblem(QStringLiteral("****")).isEmpty());
}

void TestLesson::languages()
{
    const LocalText text {
        {{QStringLiteral("en"), QStringLiteral("one")}, {QStringLiteral("pt_BR"), QStringLiteral("um")}}};
    QCOMPARE(text.in(QStringLiteral("pt_BR")), QStringLiteral("um"));
    QCOMPARE(text.in(QStringLiteral("pt_PT")), QStringLiteral("one"));
    QCOMPARE(text.in(QStringLiteral("xx")), QStringLiteral("one"));
    QCOMPARE(LocalText().in(QStringLiteral("en")), QString());
}

void TestLesson::stars_data()
{
    QTest::addColumn<quint64>("three");
    QTest::addColumn<quint64>("two");
    QTest::addColumn<int>("stars");
    const quint64 own = layerBytes(shopSituation(), shopSituation().lowerLayers);
    QTest::newRow("three") << own << own << 3;
    QTest::newRow("two") << own - 1 << own << 2;
    QTest::newRow("one") << own - 2 << own - 1 << 1;
}

void TestLesson::stars()
{
    QFETCH(const quint64, three);
    QFETCH(const quint64, two);
    QFETCH(const int, stars);
    LessonLevel level;
    level.countsAll = false;
    level.threeStars = three;
    level.twoStars = two;
    level.goals.push_back({conditionOf(R"({"shows": "/etc/passwd"})"), {}});
    QCOMPARE(levelState(level, shopSituation()).stars, stars);
    level.goals.push_back({conditionOf(R"({"hides": "/etc/passwd"})"), {}});
    QCOMPARE(levelState(level, shopSituation()).stars, 0);
    QCOMPARE(levelState(level, shopSituation()).reached, std::vector<bool>({true, false}));
    QCOMPARE(levelState(level, LessonSituation()).stars, 0);
}

void TestLesson::result()
{
    const Result<Lesson> lesson = parsed(smallLevel());
    QVERIFY(lesson);
    LessonResult result;
    result.steps = {{true, false, 2, true}};
    result.stars = 2;
    result.bytes = 40;
    const QJsonObject json = QJsonDocument::fromJson(lessonResultJson(*lesson, result, QStringLiteral("Ada"))).object();
    QCOMPARE(json.value(QStringLiteral("lesson")).toString(), QStringLiteral("small"));
    QCOMPARE(json.value(QStringLiteral("learner")).toString(), QStringLiteral("Ada"));
    QCOMPARE(json.value(QStringLiteral("stars")).toInt(), 2);
    QCOMPARE(json.value(QStringLiteral("done")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("lessonSha256")).toString(), QString::fromLatin1(lesson->digest));
    const QJsonObject step = json.value(QStringLiteral("steps")).toArray().at(0).toObject();
    QCOMPARE(step.value(QStringLiteral("wrongActions")).toInt(), 2);
    QCOMPARE(step.value(QStringLiteral("predictedRight")).toBool(), true);
}

void TestLesson::libraryIsWhole()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QSet<QString> ids;
    std::size_t levels = 0;
    for (const Lesson &lesson : lessonLibrary()) {
        QVERIFY2(!ids.contains(lesson.id), qPrintable(lesson.id));
        ids.insert(lesson.id);
        levels += lesson.level ? 1 : 0;
        QVERIFY(lesson.level || (lesson.steps.size() >= 4 && lesson.steps.size() <= 8));
    }
    QCOMPARE(ids.size() - qsizetype(levels), qsizetype(10));
    QVERIFY(levels >= 4);
}

void TestLesson::libraryIsBuilt_data()
{
    QTest::addColumn<std::size_t>("number");
    for (std::size_t i = 0; i < lessonLibrary().size(); ++i)
        QTest::newRow(qPrintable(lessonLibrary()[i].id)) << i;
}

void TestLesson::libraryIsBuilt()
{
    QFETCH(const std::size_t, number);
    const Result<LessonTrial> trial = tryLesson(lessonLibrary()[number], Job());
    QVERIFY2(trial, trial ? "" : qPrintable(trial.error().message()));
    QVERIFY(trial->languages.contains(QStringLiteral("en")));
    QVERIFY2(trial->languages.contains(QStringLiteral("de")), "a text is not in German");
}

STRATOSCOPE_TEST(TestLesson)
#include "tst_lesson.moc"
