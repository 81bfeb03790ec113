// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace stratoscope
{

/** What the lesson panel shows. Texts may have the marks of lessonmarkup.h. */
struct LessonContent
{
    enum class Phase {
        Opening, ///< The stack is being built and opened.
        Predict, ///< The learner is to answer the question first.
        Act, ///< The learner is to do something.
        Done, ///< It was done, or there is nothing to do: next.
    };
    enum class Tone { Hint, Way, Done, Failure };

    struct Goal
    {
        QString text;
        bool isReached = false;
    };
    /** What a level adds. */
    struct Level
    {
        std::vector<Goal> goals;
        quint64 bytes = 0;
        quint64 threeStars = 0;
        quint64 twoStars = 0;
        int stars = 0; ///< 0: not yet.
        std::optional<QString> script; ///< The lines to start from, if the learner writes the stack.
    };
    struct Question
    {
        QString text;
        QStringList choices; ///< None: the answer is typed.
        std::optional<QString> answer; ///< Given: a choice's text, or what was typed.
    };

    QString title;
    int step = 0; ///< From 0.
    int steps = 0;
    Phase phase = Phase::Opening;
    QString text;
    std::optional<Question> question;
    QString verdict; ///< Whether the prediction was right, and why.
    bool isRight = false; ///< It was.
    QString note; ///< A hint, or what happened.
    Tone tone = Tone::Hint;
    std::optional<Level> level;
    bool isLast = false;
    bool canBack = false;
    bool isPlaying = false; ///< The program shows how.
};

}
