// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linediff.h"

namespace stratoscope
{

/** \a lines, which are all of two texts, as the diff of the file \a name that patch and git apply take: with three lines around
 *  each change. Empty if nothing changes. */
QString unifiedDiff(const std::vector<DiffLine> &lines, const QString &name);
/** The diff that makes \a after of \a before, both of whole lines. */
QString unifiedDiff(const QString &before, const QString &after, const QString &name);

}
