// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stepparser.h"

#include "actionparser.h"
#include "conditionparser.h"
#include "lessonlimits.h"
#include "lessonwords.h"

namespace stratoscope
{

namespace
{

LessonHint parseHint(const QJsonValue &value, const QString &where, LessonProblem *problem)
{
    LessonFields fields(value, where, problem);
    LessonHint hint;
    hint.when = parseCondition(fields.value(QStringLiteral("when")), fields.inside(QStringLiteral("when")), problem);
    hint.text = fields.local(QStringLiteral("text"), limits::LessonText);
    hint.isGood = fields.flag(QStringLiteral("good"));
    fields.finish();
    return hint;
}

LessonPrediction::Choice parseChoice(const QJsonValue &value, const QString &where, LessonProblem *problem)
{
    LessonFields fields(value, where, problem);
    LessonPrediction::Choice choice;
    choice.text = fields.local(QStringLiteral("text"), limits::LessonTitle);
    choice.when = parseCondition(fields.value(QStringLiteral("when")), fields.inside(QStringLiteral("when")), problem);
    fields.finish();
    return choice;
}

LessonPrediction parsePrediction(LessonFields fields)
{
    LessonPrediction prediction;
    prediction.question = fields.local(QStringLiteral("question"), limits::LessonText);
    prediction.explanation = fields.local(QStringLiteral("explanation"), limits::LessonText);
    int number = 0;
    for (const QJsonValue &choice : fields.elements(QStringLiteral("choices"), limits::LessonItems))
        prediction.choices.push_back(
            parseChoice(choice, fields.inside(LessonWords::tr("choice %1").arg(++number)), fields.problem()));
    if (fields.has(QStringLiteral("contentOf"))) {
        prediction.path = fields.text(QStringLiteral("contentOf"), limits::LessonPath).toUtf8();
        if (!prediction.path.startsWith('/'))
            fields.complain(QStringLiteral("contentOf"), LessonWords::tr("expected a path that starts with “/”"));
    }
    if (prediction.path.isEmpty() ? prediction.choices.size() < 2 : !prediction.choices.empty())
        fields.complain(QStringLiteral("choices"), LessonWords::tr("expected two choices or more, or “contentOf”"));
    fields.finish();
    return prediction;
}

void parseSpotlight(LessonFields &fields, LessonStep &step)
{
    const QString key = QStringLiteral("spotlight");
    if (!fields.has(key))
        return;
    for (const QJsonValue &place : fields.elements(key, limits::LessonItems)) {
        const Result<LessonAnchor> anchor = parseLessonAnchor(place.toString());
        if (anchor)
            step.spotlight.push_back(*anchor);
        else
            fields.complain(key, anchor.error().cause, anchor.error().hint);
    }
}

void parseHints(LessonFields &fields, LessonStep &step)
{
    int number = 0;
    for (const QJsonValue &hint : fields.elements(QStringLiteral("hints"), limits::LessonItems))
        step.hints.push_back(
            parseHint(hint, fields.inside(LessonWords::tr("hint %1").arg(++number)), fields.problem()));
}

}

LessonOpening parseOpening(LessonFields fields)
{
    LessonOpening opening;
    opening.stacks = fields.lines(QStringLiteral("stacks"), limits::LessonStacks, limits::LessonTitle);
    if (opening.stacks.isEmpty())
        fields.complain(QStringLiteral("stacks"), LessonWords::tr("is missing"));
    opening.then = parseActions(fields, QStringLiteral("then"));
    fields.finish();
    return opening;
}

LessonStep parseStep(const QJsonValue &value, const QString &where, LessonProblem *problem)
{
    LessonFields fields(value, where, problem);
    LessonStep step;
    if (const std::optional<LessonFields> open = fields.object(QStringLiteral("open")))
        step.open = parseOpening(*open);
    step.text = fields.local(QStringLiteral("text"), limits::LessonText);
    step.solution = parseActions(fields, QStringLiteral("do"));
    parseSpotlight(fields, step);
    parseHints(fields, step);
    if (fields.has(QStringLiteral("when")))
        step.when
            = parseCondition(fields.value(QStringLiteral("when")), fields.inside(QStringLiteral("when")), problem);
    // A level has its goals instead of a condition.
    if (step.when || fields.has(QStringLiteral("done"))) {
        step.hint = fields.local(QStringLiteral("hint"), limits::LessonText);
        step.done = fields.local(QStringLiteral("done"), limits::LessonText);
        if (step.solution.empty())
            fields.complain(QStringLiteral("do"), LessonWords::tr("is missing: how to reach what the step asks for"));
    }
    if (const std::optional<LessonFields> prediction = fields.object(QStringLiteral("predict")))
        step.prediction = parsePrediction(*prediction);
    fields.finish();
    return step;
}

}
