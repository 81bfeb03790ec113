// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparison.h"

#include <algorithm>
#include <limits>

namespace stratoscope::benchmark
{

namespace
{

Medians mediansOf(const std::vector<Usage> &runs)
{
    const auto medianOf = [&](double Usage::*field) {
        std::vector<double> numbers;
        for (const Usage &usage : runs)
            numbers.push_back(usage.*field);
        return median(std::move(numbers));
    };
    Medians medians;
    medians.isFine = std::all_of(runs.begin(), runs.end(), [](const Usage &usage) { return usage.isFine; });
    medians.wallMs = medianOf(&Usage::wallMs);
    medians.cpuMs = medianOf(&Usage::cpuMs);
    medians.peakBytes = medianOf(&Usage::peakBytes);
    medians.readBytes = medianOf(&Usage::readBytes);
    return medians;
}

}

double median(std::vector<double> numbers)
{
    if (numbers.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

Medians measured(const Command &command, int count, const std::function<void()> &prepare)
{
    std::vector<Usage> runs;
    for (int i = 0; i <= count; ++i) {
        if (prepare)
            prepare();
        const Usage usage = run(command);
        if (i > 0)
            runs.push_back(usage);
    }
    return mediansOf(runs);
}

Comparison compared(const Command &ours, const Command &reference, int count)
{
    run(reference);
    run(ours);
    std::vector<Usage> ourRuns;
    std::vector<Usage> referenceRuns;
    std::vector<double> ratios;
    for (int i = 0; i < count; ++i) {
        referenceRuns.push_back(run(reference));
        ourRuns.push_back(run(ours));
        ratios.push_back(ourRuns.back().wallMs / referenceRuns.back().wallMs);
    }
    return {mediansOf(ourRuns), mediansOf(referenceRuns), median(std::move(ratios))};
}

}
