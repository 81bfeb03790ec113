// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessontexts.h"

#include "lessonprogress.h"

namespace stratoscope
{

namespace
{

LessonContent::Phase phaseOf(LessonRun::Phase phase)
{
    switch (phase) {
    case LessonRun::Phase::Opening:
        return LessonContent::Phase::Opening;
    case LessonRun::Phase::Predict:
        return LessonContent::Phase::Predict;
    case LessonRun::Phase::Act:
        return LessonContent::Phase::Act;
    case LessonRun::Phase::Done:
        break;
    }
    return LessonContent::Phase::Done;
}

LessonContent::Tone toneOf(LessonRun::Tone tone)
{
    switch (tone) {
    case LessonRun::Tone::Done:
        return LessonContent::Tone::Done;
    case LessonRun::Tone::Way:
        return LessonContent::Tone::Way;
    case LessonRun::Tone::Failure:
        return LessonContent::Tone::Failure;
    case LessonRun::Tone::Hint:
        break;
    }
    return LessonContent::Tone::Hint;
}

std::optional<LessonContent::Question> questionOf(const LessonRun &run, const QString &language)
{
    const bool wasSkipped = run.phase() == LessonRun::Phase::Done && !run.chosenAnswer() && !run.typedAnswer();
    if (!run.step().prediction || wasSkipped)
        return std::nullopt;
    const LessonPrediction &prediction = *run.step().prediction;
    LessonContent::Question question;
    question.text = prediction.question.in(language);
    for (const LessonPrediction::Choice &choice : prediction.choices)
        question.choices.append(choice.text.in(language));
    if (run.chosenAnswer())
        question.answer = question.choices.at(qsizetype(*run.chosenAnswer()));
    else
        question.answer = run.typedAnswer();
    return question;
}

std::optional<LessonContent::Level> levelOf(const LessonRun &run, const QString &language)
{
    const Lesson &lesson = run.lesson();
    if (!lesson.level)
        return std::nullopt;
    LessonContent::Level level;
    for (std::size_t i = 0; i < lesson.level->goals.size(); ++i) {
        const bool isReached = i < run.level().reached.size() && run.level().reached[i];
        level.goals.push_back({lesson.level->goals[i].text.in(language), isReached});
    }
    level.bytes = run.level().bytes;
    level.stars = run.level().stars;
    level.threeStars = lesson.level->threeStars;
    level.twoStars = lesson.level->twoStars;
    const LessonStack *stack = lesson.stack(lesson.open.stacks.value(0));
    if (lesson.level->isScript && stack)
        level.script = stack->script.join(QLatin1Char('\n'));
    return level;
}

}

LessonContent lessonContent(const LessonRun &run, const QString &language)
{
    LessonContent content;
    content.title = run.lesson().title.in(language);
    content.step = int(run.stepNumber());
    content.steps = int(run.lesson().steps.size());
    content.phase = phaseOf(run.phase());
    content.text = run.step().text.in(language);
    content.question = questionOf(run, language);
    const std::optional<bool> predicted = run.result().steps[run.stepNumber()].predicted;
    if (content.question && content.question->answer && content.phase == LessonContent::Phase::Done && predicted) {
        content.isRight = *predicted;
        content.verdict = run.step().prediction->explanation.in(language);
    }
    content.note = run.error() ? run.error()->message() : run.note().in(language);
    content.tone = toneOf(run.tone());
    content.level = levelOf(run, language);
    content.isLast = run.isLastStep();
    content.canBack = run.stepNumber() > 0;
    content.isPlaying = run.isPlaying();
    return content;
}

std::vector<LessonItem> lessonItems(const std::vector<Lesson> &lessons, const QString &language)
{
    std::vector<LessonItem> items;
    for (const Lesson &lesson : lessons) {
        const LessonStanding standing = lessonprogress::standing(lesson.id);
        items.push_back({lesson.title.in(language), lesson.summary.in(language), int(lesson.steps.size()),
            standing.reached, standing.isFinished, lesson.level.has_value(), standing.stars});
    }
    return items;
}

}
