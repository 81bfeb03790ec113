// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessontrial.h"

#include "lessonsource.h"
#include "lessonwords.h"
#include "sandboxcommand.h"

#include <QTemporaryDir>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Counts in how many texts each language is. */
class LanguageCount
{
public:
    void add(const LocalText &text)
    {
        if (text.isEmpty())
            return;
        ++m_texts;
        for (auto it = text.texts.constBegin(); it != text.texts.constEnd(); ++it)
            ++m_counts[it.key()];
    }

    void add(const LessonStep &step)
    {
        for (const LocalText *text : {&step.text, &step.hint, &step.done})
            add(*text);
        for (const LessonHint &hint : step.hints)
            add(hint.text);
        if (!step.prediction)
            return;
        add(step.prediction->question);
        add(step.prediction->explanation);
        for (const LessonPrediction::Choice &choice : step.prediction->choices)
            add(choice.text);
    }

    LessonTrial trial() const
    {
        LessonTrial trial;
        for (auto it = m_counts.constBegin(); it != m_counts.constEnd(); ++it)
            (it.value() == m_texts ? trial.languages : trial.partly).append(it.key());
        trial.languages.sort();
        trial.partly.sort();
        return trial;
    }

private:
    QHash<QString, int> m_counts;
    int m_texts = 0;
};

Result<void> tryActions(const std::vector<LessonAction> &actions, const QString &where)
{
    for (const LessonAction &action : actions) {
        if (action.kind != LessonAction::Kind::Run)
            continue;
        const Result<Operation> operation = parseSandboxCommand(action.text.toUtf8(), QByteArrayLiteral("/"));
        if (operation)
            continue;
        Error error = operation.error();
        error.entry = where + QStringLiteral(": ") + action.text;
        return tl::unexpected(error);
    }
    return {};
}

Result<void> tryStacks(const std::vector<LessonStack> &stacks, const Job &job)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorKind::Unreadable, {}, folder.errorString());
    for (const LessonStack &stack : stacks) {
        const Result<QString> written = writeLessonSource({stack}, folder.filePath(stack.id), job);
        if (written)
            continue;
        Error error = written.error();
        error.entry = LessonWords::tr("stack “%1”: %2").arg(stack.id, error.entry);
        return tl::unexpected(error);
    }
    return {};
}

std::vector<LessonStack> builtStacks(const Lesson &lesson)
{
    std::vector<LessonStack> stacks = lesson.stacks;
    for (const LessonStep &step : lesson.steps) {
        for (const LessonAction &action : step.solution) {
            if (action.kind == LessonAction::Kind::Script)
                stacks.push_back({QStringLiteral("solution"), action.lines});
        }
    }
    return stacks;
}

Result<void> tryAllActions(const Lesson &lesson)
{
    const Result<void> opened = tryActions(lesson.open.then, QStringLiteral("open"));
    if (!opened)
        return opened;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const LessonStep &step = lesson.steps[i];
        const QString where = LessonWords::tr("step %1").arg(i + 1);
        Result<void> tried = tryActions(step.solution, where);
        if (tried && step.open)
            tried = tryActions(step.open->then, where);
        if (!tried)
            return tried;
    }
    return {};
}

}

Result<LessonTrial> tryLesson(const Lesson &lesson, const Job &job)
{
    const auto named = [&](Error error) {
        error.file = lesson.file;
        return tl::unexpected(error);
    };
    if (const Result<void> built = tryStacks(builtStacks(lesson), job); !built)
        return named(built.error());
    if (const Result<void> tried = tryAllActions(lesson); !tried)
        return named(tried.error());
    LanguageCount count;
    count.add(lesson.title);
    count.add(lesson.summary);
    for (const LessonStep &step : lesson.steps)
        count.add(step);
    if (lesson.level) {
        for (const LessonLevel::Goal &goal : lesson.level->goals)
            count.add(goal.text);
    }
    return count.trial();
}

}
