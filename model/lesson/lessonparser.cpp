// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonparser.h"

#include "actionparser.h"
#include "conditionparser.h"
#include "json.h"
#include "lessoncheck.h"
#include "lessonlimits.h"
#include "lessonwords.h"
#include "stepparser.h"

#include <QCryptographicHash>
#include <QFile>

namespace stratoscope
{

namespace
{

/** The version of the format, for later ones. */
constexpr qint64 LessonFormat = 1;

LessonStack parseStack(const QJsonValue &value, const QString &where, LessonProblem *problem)
{
    LessonFields fields(value, where, problem);
    LessonStack stack;
    stack.id = fields.name(QStringLiteral("id"));
    stack.script = fields.lines(QStringLiteral("script"), limits::LessonLines, limits::LessonLineLength);
    if (stack.script.isEmpty())
        fields.complain(QStringLiteral("script"), LessonWords::tr("is missing"));
    fields.finish();
    return stack;
}

LessonLevel::Goal parseGoal(const QJsonValue &value, const QString &where, LessonProblem *problem)
{
    LessonFields fields(value, where, problem);
    LessonLevel::Goal goal;
    goal.text = fields.local(QStringLiteral("text"), limits::LessonTitle);
    goal.when = parseCondition(fields.value(QStringLiteral("when")), fields.inside(QStringLiteral("when")), problem);
    fields.finish();
    return goal;
}

LessonLevel parseLevel(LessonFields fields)
{
    LessonLevel level;
    const QString with = fields.text(QStringLiteral("with"), limits::LessonTitle);
    level.isScript = with == QLatin1String("script");
    if (!level.isScript && with != QLatin1String("container"))
        fields.complain(QStringLiteral("with"), LessonWords::tr("expected “container” or “script”"));
    const QString counts = fields.text(QStringLiteral("counts"), limits::LessonTitle);
    level.countsAll = counts == QLatin1String("all");
    if (!level.countsAll && counts != QLatin1String("own"))
        fields.complain(QStringLiteral("counts"), LessonWords::tr("expected “all” or “own”"));
    constexpr qint64 Most = qint64(1) << 40;
    level.threeStars = quint64(fields.number(QStringLiteral("threeStars"), 0, Most));
    level.twoStars = quint64(fields.number(QStringLiteral("twoStars"), 0, Most));
    if (level.twoStars < level.threeStars)
        fields.complain(QStringLiteral("twoStars"), LessonWords::tr("is less than “threeStars”"));
    int number = 0;
    for (const QJsonValue &goal : fields.elements(QStringLiteral("goals"), limits::LessonItems))
        level.goals.push_back(
            parseGoal(goal, fields.inside(LessonWords::tr("goal %1").arg(++number)), fields.problem()));
    if (level.goals.empty())
        fields.complain(QStringLiteral("goals"), LessonWords::tr("is missing"));
    fields.finish();
    return level;
}

/** The one step of a level is done once all goals are reached. */
void setLevel(LessonLevel level, Lesson &lesson)
{
    LessonCondition all;
    for (const LessonLevel::Goal &goal : level.goals)
        all.parts.push_back(goal.when);
    if (!lesson.steps.empty())
        lesson.steps.front().when = std::move(all);
    lesson.level = std::move(level);
}

void parseParts(LessonFields &fields, Lesson &lesson)
{
    int number = 0;
    for (const QJsonValue &stack : fields.elements(QStringLiteral("stacks"), limits::LessonStacks))
        lesson.stacks.push_back(parseStack(stack, LessonWords::tr("stack %1").arg(++number), fields.problem()));
    if (const std::optional<LessonFields> open = fields.object(QStringLiteral("open")))
        lesson.open = parseOpening(*open);
    else
        fields.complain(QStringLiteral("open"), LessonWords::tr("is missing"));
    number = 0;
    for (const QJsonValue &step : fields.elements(QStringLiteral("steps"), limits::LessonSteps))
        lesson.steps.push_back(parseStep(step, LessonWords::tr("step %1").arg(++number), fields.problem()));
    if (lesson.steps.empty())
        fields.complain(QStringLiteral("steps"), LessonWords::tr("is missing"));
}

}

Result<Lesson> parseLesson(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > limits::LessonBytes) {
        const QString cause = LessonWords::tr("is larger than a lesson may be: %1 bytes").arg(limits::LessonBytes);
        return tl::unexpected(Error {ErrorKind::Limit, name, {}, cause, {}});
    }
    const Result<QJsonObject> document = parseJsonObject(bytes, {});
    if (!document)
        return tl::unexpected(document.error().in(name));
    LessonProblem problem;
    LessonFields fields(*document, {}, &problem);
    Lesson lesson;
    lesson.file = name;
    lesson.digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    fields.value(QStringLiteral("$schema"));
    if (fields.number(QStringLiteral("format"), 1, 1'000'000) != LessonFormat)
        fields.complain(QStringLiteral("format"), LessonWords::tr("is newer than this program"));
    lesson.id = fields.name(QStringLiteral("id"));
    lesson.title = fields.local(QStringLiteral("title"), limits::LessonTitle);
    lesson.summary = fields.local(QStringLiteral("summary"), limits::LessonText);
    const QString kind = fields.text(QStringLiteral("kind"), limits::LessonTitle);
    if (kind != QLatin1String("lesson") && kind != QLatin1String("level"))
        fields.complain(QStringLiteral("kind"), LessonWords::tr("expected “lesson” or “level”"));
    parseParts(fields, lesson);
    if (kind == QLatin1String("level")) {
        if (const std::optional<LessonFields> level = fields.object(QStringLiteral("level")))
            setLevel(parseLevel(*level), lesson);
        else
            fields.complain(QStringLiteral("level"), LessonWords::tr("is missing"));
    }
    fields.finish();
    if (!problem.error)
        checkReferences(lesson, &problem);
    if (problem.error)
        return tl::unexpected(problem.error->in(name));
    return lesson;
}

Result<Lesson> readLesson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorKind kind = file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound;
        return tl::unexpected(Error {kind, path, {}, file.errorString(), {}});
    }
    return parseLesson(file.read(limits::LessonBytes + 1), path);
}

}
