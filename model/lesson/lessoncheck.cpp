// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessoncheck.h"

#include "lessonwords.h"

namespace stratoscope
{

namespace
{

void checkStack(const Lesson &lesson, const QString &id, const QString &where, LessonProblem *problem)
{
    if (!lesson.stack(id))
        problem->add(where, LessonWords::tr("there is no stack “%1”").arg(id.left(60)));
}

void checkActions(
    const Lesson &lesson, const std::vector<LessonAction> &actions, const QString &where, LessonProblem *problem)
{
    for (const LessonAction &action : actions) {
        if (action.kind == LessonAction::Kind::Stack)
            checkStack(lesson, action.text, where, problem);
    }
}

void checkOpening(const Lesson &lesson, const LessonOpening &opening, const QString &where, LessonProblem *problem)
{
    for (const QString &id : opening.stacks)
        checkStack(lesson, id, where, problem);
    checkActions(lesson, opening.then, where, problem);
}

void checkCondition(
    const Lesson &lesson, const LessonCondition &condition, const QString &where, LessonProblem *problem)
{
    if (condition.kind == LessonCondition::Kind::Stack)
        checkStack(lesson, condition.text, where, problem);
    for (const LessonCondition &part : condition.parts)
        checkCondition(lesson, part, where, problem);
}

void checkStep(const Lesson &lesson, const LessonStep &step, const QString &where, LessonProblem *problem)
{
    if (step.open)
        checkOpening(lesson, *step.open, where, problem);
    checkActions(lesson, step.solution, where, problem);
    if (step.when)
        checkCondition(lesson, *step.when, where, problem);
    for (const LessonHint &hint : step.hints)
        checkCondition(lesson, hint.when, where, problem);
}

}

void checkReferences(const Lesson &lesson, LessonProblem *problem)
{
    for (std::size_t i = 0; i < lesson.stacks.size(); ++i) {
        if (lesson.stack(lesson.stacks[i].id) != &lesson.stacks[i])
            problem->add({}, LessonWords::tr("two stacks have the ID “%1”").arg(lesson.stacks[i].id));
    }
    checkOpening(lesson, lesson.open, QStringLiteral("open"), problem);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i)
        checkStep(lesson, lesson.steps[i], LessonWords::tr("step %1").arg(i + 1), problem);
    if (lesson.level && (lesson.steps.size() != 1 || lesson.steps.front().done.isEmpty()))
        problem->add(QStringLiteral("steps"), LessonWords::tr("a level has one step, with “done”, “hint” and “do”"));
}

}
