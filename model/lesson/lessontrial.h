// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "lesson.h"

namespace stratoscope
{

/** What a trial tells about a lesson. */
struct LessonTrial
{
    QStringList languages; ///< Those in which all texts are there, sorted; English always is.
    QStringList partly; ///< Those in which some are missing.
};

/** Builds all stacks of \a lesson and reads its commands: what parsing the file does not do. Fails with the first that is
 *  wrong, the file and the place in it. Blocks; writes to a temporary folder alone. */
Result<LessonTrial> tryLesson(const Lesson &lesson, const Job &job);

}
