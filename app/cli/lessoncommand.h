// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** Reads the arguments after "lesson": list, or check with files. Fails with ErrorKind::Usage. */
Result<Request> parseLessonCommand(const QStringList &arguments);

/** Lists the program's lessons or checks files; returns what exitcode.h says. */
int runLesson(const Request &request);

}
