// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace stratoscope
{

/** What is said about lesson files. */
struct LessonWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Lesson)
};

}
