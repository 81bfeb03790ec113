// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessoncondition.h"
#include "lessonfields.h"

namespace stratoscope
{

/** Reads a condition: an object with one field, or several that all have to hold. \a where names it for people. */
LessonCondition parseCondition(const QJsonValue &value, const QString &where, LessonProblem *problem);

}
