// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "lesson.h"
#include "lessonresult.h"
#include "lessonsituation.h"
#include "levelstate.h"

#include <QObject>

namespace stratoscope
{

/** What to open, and what to do in it, to get to a step of a lesson. */
struct LessonWay
{
    QStringList stacks;
    std::vector<LessonAction> actions;
};

/**
 * A learner going through a lesson: knows the step, and decides by what the window shows whether it is done, and what
 * to say if something else was. Whoever owns it opens what is asked for, and tells what the window shows.
 */
class LessonRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Opening, ///< wayRequested() was emitted; waits for opened().
        Predict, ///< Waits for the answer to the step's question.
        Act, ///< Waits for what the step asks for.
        Done,
    };
    enum class Tone { Hint, Way, Done, Failure };

    explicit LessonRun(Lesson lesson, QObject *parent = nullptr);

    const Lesson &lesson() const { return m_lesson; }
    std::size_t stepNumber() const { return m_step; }
    const LessonStep &step() const { return m_lesson.steps[m_step]; }
    bool isLastStep() const { return m_step + 1 == m_lesson.steps.size(); }
    Phase phase() const { return m_phase; }
    const LessonResult &result() const { return m_result; }
    /** What to say about what was done; may be empty. */
    const LocalText &note() const { return m_note; }
    Tone tone() const { return m_tone; }
    /** If something failed: why. */
    const std::optional<Error> &error() const { return m_error; }
    /** The answer to the step's question; unset as long as there is none. */
    const std::optional<QString> &typedAnswer() const { return m_typed; }
    std::optional<std::size_t> chosenAnswer() const { return m_chosen; }
    /** How far the level is; only for levels. */
    const LevelState &level() const { return m_level; }
    /** What the window showed last. */
    const LessonSituation &seen() const { return m_seen; }
    /** The files whose contents the situation needs. */
    QByteArrayList askedContents() const;
    /** What to open and to do so that the learner can go on with \a step. */
    LessonWay wayTo(std::size_t step) const;

    /** Goes to \a step as if all before were done. */
    void begin(std::size_t step = 0);
    /** What was asked for is open. */
    void opened();
    /** Something that was asked for failed. */
    void fail(const Error &error);
    /** What failed is being tried anew. */
    void forgetFailure();
    /** Takes note of what the window shows. */
    void observe(const LessonSituation &situation);
    /** While the program itself acts, nothing counts as wrong, and what it reaches as shown. */
    void setPlaying(bool playing);
    bool isPlaying() const { return m_isPlaying; }

public Q_SLOTS:
    void predict(int choice);
    void predictText(const QString &text);
    /** Goes on without an answer. */
    void skipPrediction();
    /** Says what to do next. */
    void giveHint();
    void next();
    void back();

Q_SIGNALS:
    void changed();
    void wayRequested(const stratoscope::LessonWay &way);
    /** The last step is behind the learner. */
    void finished();

private:
    void enter(std::size_t step);
    void complete();
    void say(const LocalText &text, Tone tone);
    void sayHint();
    void judgeAnswer();
    void updateLevel();
    StepResult &stepResult() { return m_result.steps[m_step]; }

    const Lesson m_lesson;
    std::size_t m_step = 0;
    Phase m_phase = Phase::Opening;
    LessonResult m_result;
    LocalText m_note;
    Tone m_tone = Tone::Hint;
    std::optional<Error> m_error;
    std::optional<std::size_t> m_chosen;
    std::optional<QString> m_typed;
    LevelState m_level;
    LessonSituation m_seen; ///< The latest.
    bool m_hasSeen = false; ///< Since the stack was opened.
    bool m_isPlaying = false;
    bool m_wasPlayed = false; ///< The level's solution was: no stars until it is begun anew.
};

}
