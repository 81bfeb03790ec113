// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lesson.h"
#include "lessonsituation.h"

namespace stratoscope
{

/** How far a level is. */
struct LevelState
{
    std::vector<bool> reached; ///< For each goal.
    quint64 bytes = 0; ///< That count.
    int stars = 0; ///< 1 to 3 once all goals are reached.

    bool isReached() const { return stars > 0; }
};

/** How far \a level is in \a situation. A pure function. */
LevelState levelState(const LessonLevel &level, const LessonSituation &situation);

}
