// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compareimages.h"
#include "loadimage.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace stratoscope;

namespace
{

Result<LoadedImagePtr> load(const QString &path)
{
    LoadOptions options;
    options.verify = false;
    const Result<ImageSourcePtr> source = openImageSource(path, Job());
    return source ? loadImage(*source, 0, options, Job()) : tl::unexpected(source.error());
}

}

/** comparetime IMAGE OTHER: prints how many milliseconds it takes to compare them after both are read. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<LoadedImagePtr> before = load(arguments.value(1));
    const Result<LoadedImagePtr> after = load(arguments.value(2));
    if (!before || !after) {
        std::fprintf(stderr, "%s\n", qPrintable((before ? after : before).error().message()));
        return 1;
    }
    QElapsedTimer clock;
    clock.start();
    const Result<ImageComparisonPtr> comparison = compareImages(*before, *after, Job());
    std::printf("%lld\n", static_cast<long long>(clock.elapsed()));
    return comparison ? 0 : 1;
}
