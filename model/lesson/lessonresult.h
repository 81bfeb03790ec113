// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lesson.h"

#include <QDateTime>

namespace stratoscope
{

/** How a learner got through a step. */
struct StepResult
{
    bool isDone = false;
    bool isShown = false; ///< The program did it.
    int wrong = 0; ///< How often something else was done.
    std::optional<bool> predicted; ///< Whether the prediction was right.
};

/** How a learner got through a lesson: what is handed in. */
struct LessonResult
{
    std::vector<StepResult> steps;
    int stars = 0; ///< Of a level; 0: not reached, or shown.
    quint64 bytes = 0; ///< Of the level's best solution.
    QDateTime started;
    QDateTime finished; ///< Invalid: not yet.

    std::size_t done() const;
};

/** \a result of \a lesson by \a learner as a small JSON document for a teacher. It names the lesson and its file's digest. */
QByteArray lessonResultJson(const Lesson &lesson, const LessonResult &result, const QString &learner);

}
