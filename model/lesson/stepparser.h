// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lesson.h"
#include "lessonfields.h"

namespace stratoscope
{

/** Reads a step of a lesson; \a where names it for people. */
LessonStep parseStep(const QJsonValue &value, const QString &where, LessonProblem *problem);
/** Reads what to open. */
LessonOpening parseOpening(LessonFields fields);

}
