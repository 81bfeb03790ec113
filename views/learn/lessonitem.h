// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** A lesson or a level in the list of all. */
struct LessonItem
{
    QString title;
    QString summary;
    int steps = 0;
    int reached = 0; ///< Steps that are behind the learner.
    bool isFinished = false;
    bool isLevel = false;
    int stars = 0; ///< Of a level.
};

}
