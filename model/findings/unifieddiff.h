// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** What makes \a after of \a before in the file \a name, both of whole lines, as patch and git apply take it: with three lines
 *  around each change. Empty if nothing changes. */
QString unifiedDiff(const QString &before, const QString &after, const QString &name);

}
