// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oddtar.h"

namespace stratoscope
{

/** What a random tar consists of. */
struct OddHeaders
{
    QByteArray tar;
    QByteArrayList description; ///< A line for each entry.
};

/**
 * A tar of about \a count entries with headers of all kinds, right ones, odd ones and some wrong ones, with checksums
 * that are right. The same seed gives the same tar.
 */
OddHeaders oddHeaders(quint64 seed, int count);

}
