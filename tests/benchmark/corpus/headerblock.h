// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope::benchmark
{

/** The header of a regular file in a ustar archive; sizes of 8 GiB and above are written as GNU tar does. \a name
 *  has at most 100 bytes. */
QByteArray tarHeader(const QByteArray &name, quint64 size);

}
