// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0
//
// Prints how many milliseconds it takes to find out where the bytes of a loaded image went.

#include "divescore.h"
#include "imagefindings.h"
#include "loadimage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace stratoscope;

namespace
{

constexpr std::size_t Times = 5;

double findingTime(const LoadedImage &image, const LeftoverRules &rules)
{
    QElapsedTimer clock;
    clock.start();
    const auto findings = imageFindings(image, rules, Job());
    const DiveScore score = diveScore(image.tree);
    const bool isFine = findings.has_value() && score.efficiency > 0;
    return isFine ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : -1;
}

}

int main(int argc, char **argv)
{
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Result<ImageSourcePtr> source = openImageSource(path, Job());
    LoadOptions options;
    options.verify = false;
    const Result<LoadedImagePtr> image
        = source ? loadImage(*source, 0, options, Job()) : tl::unexpected(source.error());
    if (!image) {
        std::fprintf(stderr, "findingstime: %s\n", qPrintable(image.error().message()));
        return 1;
    }
    const LeftoverRules rules = leftoverRules(QStringLiteral("en"));
    std::array<double, Times> times {};
    std::generate(times.begin(), times.end(), [&] { return findingTime(**image, rules); });
    std::sort(times.begin(), times.end());
    std::printf("%.3f\n", times[Times / 2]);
    return times.front() < 0 ? 1 : 0;
}
