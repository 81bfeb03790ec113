// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

/** Limits on lesson files: whoever writes one may be hostile or mistaken. */
namespace stratoscope::limits
{

/** The whole file, in bytes. */
inline constexpr qint64 LessonBytes = 512 << 10;
inline constexpr int LessonSteps = 40;
inline constexpr int LessonStacks = 8;
/** Lines of a stack's script, and the characters of each. */
inline constexpr int LessonLines = 200;
inline constexpr int LessonLineLength = 2'000;
/** Characters of a title, and of what a step says. */
inline constexpr int LessonTitle = 120;
inline constexpr int LessonText = 700;
/** Languages of a text. */
inline constexpr int LessonLanguages = 40;
/** Hints of a step, answers of a prediction, goals of a level, and actions for one step. */
inline constexpr int LessonItems = 24;
/** Conditions inside each other, and parts of each. */
inline constexpr int ConditionDepth = 6;
inline constexpr int ConditionParts = 16;
/** Characters of a path or a name. */
inline constexpr int LessonPath = 1'024;
/** Of a file's content that a condition may look at, in bytes. */
inline constexpr quint64 LessonContent = 64 << 10;

}
