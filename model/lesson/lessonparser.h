// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lesson.h"

namespace stratoscope
{

/** Reads a lesson file, as resources/lessons/README.md describes it. \a name is the file's, for errors: these name the file,
 *  the step and the cause. ErrorKind::Damaged or Limit. */
Result<Lesson> parseLesson(const QByteArray &bytes, const QString &name);
/** The same for the file \a path; also ErrorKind::NotFound and Unreadable. */
Result<Lesson> readLesson(const QString &path);

}
