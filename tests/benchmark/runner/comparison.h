// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "process.h"

#include <functional>

namespace stratoscope::benchmark
{

/** The median of \a numbers; NaN if there are none. */
double median(std::vector<double> numbers);

/** The medians of several runs. */
struct Medians
{
    bool isFine = true;
    double wallMs = 0;
    double cpuMs = 0;
    double peakBytes = 0;
    double readBytes = 0;
};

/** Measures \a count runs of \a command after one warm-up run. Calls \a prepare before each. */
Medians measured(const Command &command, int count, const std::function<void()> &prepare = {});

/** Compares two commands. */
struct Comparison
{
    Medians ours;
    Medians reference;
    double wallRatio = 0; ///< The median of the ratios of consecutive runs.
};

/** Runs \a ours and \a reference alternately, so that a disturbance affects both. */
Comparison compared(const Command &ours, const Command &reference, int count);

}
