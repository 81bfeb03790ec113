// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "lesson.h"

namespace stratoscope
{

/**
 * Builds \a stacks as images in \a folder, which is created, and returns what to open: an archive, or for several
 * stacks a directory with all of their images, in their order, in which layers that are the same are one. Fails like
 * parseStackScript() and writeStackImage(), with the stack's ID as the file.
 */
Result<QString> writeLessonSource(const std::vector<LessonStack> &stacks, const QString &folder, const Job &job);

}
