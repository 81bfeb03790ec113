// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace stratoscope
{

/** Less than 0 where \a left is the older version, as dpkg compares them (deb-version(7), "Sorting algorithm"); the other
 *  ecosystems agree about nearly all versions that there are. */
int compareVersions(QStringView left, QStringView right);

}
