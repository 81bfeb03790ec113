// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

namespace stratoscope
{

/** Up to \a most bytes of \a source from \a offset on; fewer at its end, and none where it cannot be read. */
QByteArray bytesAt(const ByteSource &source, quint64 offset, quint64 most);

}
