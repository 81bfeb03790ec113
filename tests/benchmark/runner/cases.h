// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench.h"
#include "results.h"

namespace stratoscope::benchmark
{

/** How fast bytes are read, held against programs that do nothing but that. */
void measureThroughput(const Bench &bench, Results &results);
/** The most memory that is held at once. */
void measureMemory(const Bench &bench, Results &results);
/** What the cache saves. */
void measureCache(const Bench &bench, Results &results);
/** How time and memory grow with entries and layers. */
void measureGrowth(const Bench &bench, Results &results);
/** How long it takes to find out where the bytes went. */
void measureFindings(const Bench &bench, Results &results);
/** What the window's user waits for; a program of its own measures it. */
void measureWindow(const Bench &bench, Results &results);

}
