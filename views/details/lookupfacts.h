// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"

namespace stratoscope
{

struct KnownLookup;

/** Each layer that is asked for the name, topmost first, and what it answers; those that say the same one after the
 *  other share a line. */
FactGroup lookupFacts(const KnownLookup &known);

}
