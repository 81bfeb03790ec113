// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "process.h"

#include <functional>

namespace stratoscope::benchmark
{

/** The middle one of \a numbers; NaN of none. */
double median(std::vector<double> numbers);

/** What several runs came to, in medians. */
struct Medians
{
    bool isFine = true;
    double wallMs = 0;
    double cpuMs = 0;
    double peakBytes = 0;
    double readBytes = 0;
};

/** What \a count runs of \a command use, after one to warm up. \a prepare is called before each. */
Medians measured(const Command &command, int count, const std::function<void()> &prepare = {});

/** Two commands, held against each other. */
struct Comparison
{
    Medians ours;
    Medians reference;
    double wallRatio = 0; ///< The median of the ratios of runs that followed each other.
};

/** Runs \a ours and \a reference in turns, so that what disturbs one disturbs the other. */
Comparison compared(const Command &ours, const Command &reference, int count);

}
