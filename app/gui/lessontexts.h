// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessoncontent.h"
#include "lessonitem.h"
#include "lessonrun.h"

namespace stratoscope
{

/** What the panel shows of \a run in \a language. */
LessonContent lessonContent(const LessonRun &run, const QString &language);
/** \a lessons as rows of the list, with how far the learner is. */
std::vector<LessonItem> lessonItems(const std::vector<Lesson> &lessons, const QString &language);

}
