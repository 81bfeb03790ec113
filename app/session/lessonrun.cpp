// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonrun.h"

#include "evaluatecondition.h"

namespace stratoscope
{

LessonRun::LessonRun(Lesson lesson, QObject *parent)
    : QObject(parent)
    , m_lesson(std::move(lesson))
{
    m_result.steps.resize(m_lesson.steps.size());
    m_result.started = QDateTime::currentDateTimeUtc();
}

QByteArrayList LessonRun::askedContents() const
{
    QByteArrayList paths;
    if (step().when)
        paths = contentPaths(*step().when);
    for (const LessonHint &hint : step().hints)
        paths.append(contentPaths(hint.when));
    if (step().prediction && !step().prediction->path.isEmpty())
        paths.append(step().prediction->path);
    return paths;
}

LessonWay LessonRun::wayTo(std::size_t step) const
{
    LessonWay way {m_lesson.open.stacks, m_lesson.open.then};
    for (std::size_t i = 0; i <= step && i < m_lesson.steps.size(); ++i) {
        const LessonStep &each = m_lesson.steps[i];
        if (each.open)
            way = {each.open->stacks, each.open->then};
        if (i < step)
            way.actions.insert(way.actions.end(), each.solution.begin(), each.solution.end());
    }
    return way;
}

void LessonRun::begin(std::size_t step)
{
    m_step = std::min(step, m_lesson.steps.size() - 1);
    if (m_step == 0) {
        m_result = {};
        m_result.steps.resize(m_lesson.steps.size());
        m_result.started = QDateTime::currentDateTimeUtc();
    }
    m_wasPlayed = false;
    m_phase = Phase::Opening;
    m_hasSeen = false;
    m_error.reset();
    m_note = {};
    m_level = {};
    Q_EMIT changed();
    Q_EMIT wayRequested(wayTo(m_step));
}

void LessonRun::opened()
{
    m_error.reset();
    enter(m_step);
}

void LessonRun::fail(const Error &error)
{
    m_error = error;
    m_note = {};
    m_tone = Tone::Failure;
    Q_EMIT changed();
}

void LessonRun::forgetFailure()
{
    if (!m_error)
        return;
    m_error.reset();
    m_tone = Tone::Hint;
    Q_EMIT changed();
}

void LessonRun::enter(std::size_t step)
{
    m_step = step;
    m_note = {};
    m_error.reset();
    m_chosen.reset();
    m_typed.reset();
    m_phase = Phase::Act;
    if (stepResult().isDone && m_step + 1 < m_lesson.steps.size()) {
        m_phase = Phase::Done;
        say(this->step().done, Tone::Done);
    } else if (this->step().prediction) {
        m_phase = Phase::Predict;
    } else if (!this->step().when) {
        m_phase = Phase::Done;
        stepResult().isDone = true;
    }
    Q_EMIT changed();
}

void LessonRun::say(const LocalText &text, Tone tone)
{
    m_note = text;
    m_tone = tone;
}

void LessonRun::sayHint()
{
    for (const LessonHint &hint : step().hints) {
        if (!evaluate(hint.when, m_seen))
            continue;
        say(hint.text, hint.isGood ? Tone::Way : Tone::Hint);
        return;
    }
    say(step().hint, Tone::Hint);
}

void LessonRun::updateLevel()
{
    if (!m_lesson.level)
        return;
    m_level = levelState(*m_lesson.level, m_seen);
    const bool isBest = m_level.stars > m_result.stars
        || (m_level.stars == m_result.stars && m_level.stars > 0 && m_level.bytes < m_result.bytes);
    if (!m_wasPlayed && isBest) {
        m_result.stars = m_level.stars;
        m_result.bytes = m_level.bytes;
    }
}

void LessonRun::observe(const LessonSituation &situation)
{
    if (m_phase == Phase::Opening)
        return;
    const bool isNew = m_hasSeen && !situation.showsTheSameAs(m_seen);
    m_seen = situation;
    m_hasSeen = true;
    updateLevel();
    const bool isWaiting = m_phase == Phase::Act || m_phase == Phase::Predict;
    if (isWaiting && step().when && evaluate(*step().when, situation)) {
        complete();
        return;
    }
    if (m_phase == Phase::Act && isNew && !m_isPlaying) {
        sayHint();
        stepResult().wrong += m_tone == Tone::Way ? 0 : 1;
    }
    if (isNew || m_lesson.level)
        Q_EMIT changed();
}

void LessonRun::complete()
{
    m_phase = Phase::Done;
    stepResult().isDone = true;
    stepResult().isShown = stepResult().isShown || m_isPlaying;
    judgeAnswer();
    say(step().done, Tone::Done);
    Q_EMIT changed();
}

void LessonRun::setPlaying(bool playing)
{
    m_isPlaying = playing;
    m_wasPlayed = m_wasPlayed || (playing && m_phase != Phase::Opening);
    Q_EMIT changed();
}

void LessonRun::judgeAnswer()
{
    if (!step().prediction)
        return;
    const LessonPrediction &prediction = *step().prediction;
    if (m_chosen)
        stepResult().predicted = evaluate(prediction.choices[*m_chosen].when, m_seen);
    else if (m_typed)
        stepResult().predicted
            = QString::fromUtf8(m_seen.contents.value(prediction.path)).trimmed() == m_typed->trimmed();
}

void LessonRun::predict(int choice)
{
    if (m_phase != Phase::Predict || choice < 0 || std::size_t(choice) >= step().prediction->choices.size())
        return;
    m_chosen = std::size_t(choice);
    m_phase = Phase::Act;
    if (!step().when)
        complete();
    Q_EMIT changed();
}

void LessonRun::predictText(const QString &text)
{
    if (m_phase != Phase::Predict || text.trimmed().isEmpty())
        return;
    m_typed = text;
    m_phase = Phase::Act;
    if (!step().when)
        complete();
    Q_EMIT changed();
}

void LessonRun::skipPrediction()
{
    if (m_phase != Phase::Predict)
        return;
    m_phase = Phase::Act;
    if (!step().when)
        complete();
    Q_EMIT changed();
}

void LessonRun::giveHint()
{
    if (m_phase != Phase::Act)
        return;
    sayHint();
    Q_EMIT changed();
}

void LessonRun::next()
{
    if (m_phase != Phase::Done)
        return;
    if (isLastStep()) {
        m_result.finished = QDateTime::currentDateTimeUtc();
        Q_EMIT finished();
        return;
    }
    if (m_lesson.steps[m_step + 1].open)
        begin(m_step + 1);
    else
        enter(m_step + 1);
}

void LessonRun::back()
{
    if (m_step == 0)
        return;
    if (step().open)
        begin(m_step - 1);
    else
        enter(m_step - 1);
}

}
