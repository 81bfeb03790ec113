// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench.h"
#include "results.h"

namespace stratoscope::benchmark
{

/** How fast bytes are read, compared with programs that do nothing else. */
void measureThroughput(const Bench &bench, Results &results);
/** Peak memory. */
void measureMemory(const Bench &bench, Results &results);
/** How much the cache saves. */
void measureCache(const Bench &bench, Results &results);
/** How time and memory grow with the number of entries and layers. */
void measureGrowth(const Bench &bench, Results &results);
/** How long it takes to find out where the bytes went. */
void measureFindings(const Bench &bench, Results &results);
/** What a user of the window waits for; a separate program measures it. */
void measureWindow(const Bench &bench, Results &results);

}
