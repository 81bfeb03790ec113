// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lesson.h"

#include <algorithm>

namespace stratoscope
{

const LessonStack *Lesson::stack(const QString &stackId) const
{
    const auto found
        = std::find_if(stacks.begin(), stacks.end(), [&](const LessonStack &each) { return each.id == stackId; });
    return found == stacks.end() ? nullptr : &*found;
}

}
