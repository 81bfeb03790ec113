// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fixscene.h"

namespace stratoscope
{

/** Where in the build context \a path of the image comes from by \a copy, as .dockerignore has it: "dist/app.js"; nothing if
 *  it comes from elsewhere, or nobody knows. */
std::optional<QString> contextPath(const FixInstruction &copy, const QString &path);

/** What .dockerignore must have so that the writer does not copy the files of \a scene: they themselves, or the directory
 *  that all of them are in; empty if nobody knows. */
QStringList ignoredPatterns(const FixScene &scene);

/** True if the writer copies the one file \a path, and nothing else. */
bool copiesOnly(const FixInstruction &copy, const QString &path);

}
