// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** How far a learner is in a lesson. */
struct LessonStanding
{
    int reached = 0; ///< The step to go on with, from 0.
    bool isFinished = false; ///< Was, once.
    int stars = 0; ///< Of a level, the best so far.
    quint64 bytes = 0; ///< With which these were reached.
};

/** What is known about all lessons, in the user's settings. Lessons are known by their IDs. */
namespace lessonprogress
{

LessonStanding standing(const QString &lesson);
void setStanding(const QString &lesson, const LessonStanding &standing);
/** The lesson that was begun last: the ID of one that comes with the program, or a file's path; empty: none. */
QString current();
void setCurrent(const QString &lesson);

}

}
