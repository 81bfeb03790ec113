// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessonaction.h"
#include "lessonanchor.h"
#include "lessoncondition.h"
#include "localtext.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace stratoscope
{

/** An image that a lesson is about. */
struct LessonStack
{
    QString id;
    QStringList script; ///< Its lines, in the language of stacks.
};

/** What to have open: several stacks are images of one source, side by side. */
struct LessonOpening
{
    QStringList stacks; ///< Their IDs.
    std::vector<LessonAction> then; ///< Done once the first of them is open.
};

/** What to say when the window shows something else than the step asks for. */
struct LessonHint
{
    LessonCondition when;
    LocalText text;
    bool isGood = false; ///< It is part of the way, and not wrong.
};

/** A question before a step; the answer is compared with what the image then shows. */
struct LessonPrediction
{
    struct Choice
    {
        LocalText text;
        LessonCondition when; ///< It is right if this holds once the step is done.
    };

    LocalText question;
    std::vector<Choice> choices; ///< None: the learner types what \c path will contain.
    QByteArray path;
    LocalText explanation;
};

struct LessonStep
{
    std::optional<LessonOpening> open; ///< Before the step.
    LocalText text;
    std::optional<LessonCondition> when; ///< What the learner is to reach; none: there is only something to read.
    std::vector<LessonAction> solution; ///< Reaches it.
    std::vector<LessonAnchor> spotlight;
    std::vector<LessonHint> hints; ///< The first that applies is said.
    LocalText hint; ///< If none does.
    LocalText done; ///< What happened, and why.
    std::optional<LessonPrediction> prediction;
};

/** What a level asks for beyond a lesson: to be reached with few bytes. */
struct LessonLevel
{
    struct Goal
    {
        LessonCondition when;
        LocalText text;
    };

    std::vector<Goal> goals;
    bool isScript = false; ///< The learner writes the stack's lines, and not in a container.
    bool countsAll = true; ///< The bytes of all layers count, and not only of those on top of the stack.
    quint64 threeStars = 0; ///< At most so many bytes.
    quint64 twoStars = 0;
};

/** A lesson or a level as its file has it. */
struct Lesson
{
    QString id;
    LocalText title;
    LocalText summary;
    std::vector<LessonStack> stacks;
    LessonOpening open;
    std::vector<LessonStep> steps; ///< One for a level.
    std::optional<LessonLevel> level;
    QString file;
    QByteArray digest; ///< SHA-256 of the file, in hexadecimal.

    const LessonStack *stack(const QString &stackId) const;
};

}
