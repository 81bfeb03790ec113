// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "evaluatecondition.h"
#include "harness.h"
#include "lessonlimits.h"
#include "lessonmarkup.h"
#include "lessonparser.h"
#include "lessonresult.h"
#include "levelstate.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Lesson files: whoever wrote them. */
namespace
{

void checkText(const LocalText &text)
{
    require(text.texts.size() <= limits::LessonLanguages, "languages are few");
    const QString english = text.in(QStringLiteral("en"));
    require(text.isEmpty() || !english.isEmpty(), "a text is there in English");
    require(text.in(QStringLiteral("xx_YY")) == english, "what is not in a language is in English");
    require(!lessonHtml(english).contains(QLatin1String("<script")), "a text has no tags of its own");
}

void checkCondition(const LessonCondition &condition, int depth)
{
    require(depth <= limits::ConditionDepth + 1, "conditions are not deep");
    require(condition.parts.size() <= std::size_t(limits::ConditionParts), "conditions have few parts");
    // With nothing open, whatever it asks for has an answer.
    evaluate(condition, LessonSituation());
    for (const LessonCondition &part : condition.parts)
        checkCondition(part, depth + 1);
}

void checkStep(const LessonStep &step)
{
    checkText(step.text);
    checkText(step.done);
    require(!step.when || !step.hint.isEmpty(), "what is to be done has a hint");
    if (step.when)
        checkCondition(*step.when, 0);
    for (const LessonHint &hint : step.hints)
        checkCondition(hint.when, 1);
    if (step.prediction)
        require(step.prediction->choices.size() >= 2 || !step.prediction->path.isEmpty(), "a question can be answered");
}

void run(QByteArrayView input)
{
    const Result<Lesson> lesson = parseLesson(input.toByteArray(), QStringLiteral("lesson.json"));
    if (!lesson) {
        require(lesson.error().file == QLatin1String("lesson.json") && !lesson.error().cause.isEmpty(),
            "an error names the file and the cause");
        return;
    }
    require(!lesson->steps.empty() && lesson->steps.size() <= std::size_t(limits::LessonSteps), "there are steps");
    require(lesson->stack(lesson->open.stacks.value(0)), "what is opened is there");
    checkText(lesson->title);
    for (const LessonStep &step : lesson->steps)
        checkStep(step);
    if (lesson->level)
        require(!levelState(*lesson->level, LessonSituation()).isReached(), "nothing is no solution");
    LessonResult result;
    result.steps.resize(lesson->steps.size());
    require(!lessonResultJson(*lesson, result, {}).isEmpty(), "there is a result");
}

}

STRATOSCOPE_HARNESS(run)
