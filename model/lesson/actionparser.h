// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessonaction.h"
#include "lessonfields.h"

#include <vector>

namespace stratoscope
{

/** Reads the list of actions in the field \a key; empty if there is none. */
std::vector<LessonAction> parseActions(LessonFields &fields, const QString &key);

}
