// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope::benchmark
{

/** The header of a regular file in a ustar; a size from 8 GiB up is written as GNU tar does. \a name has at most 100 bytes. */
QByteArray tarHeader(const QByteArray &name, quint64 size);

}
