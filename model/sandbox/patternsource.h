// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

namespace stratoscope
{

/** \a size bytes that look random and do not compress, but follow from \a seed alone: the same wherever and whenever they
 *  are read. */
ByteSourcePtr patternSource(quint64 seed, quint64 size, const QString &name);

}
