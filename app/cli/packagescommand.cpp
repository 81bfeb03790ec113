// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagescommand.h"

#include "buildrecord.h"
#include "exitcode.h"
#include "imageopening.h"
#include "messages.h"
#include "standardoutput.h"

namespace stratoscope
{

namespace
{

PackageSelection selectionOf(const Request &request, const LoadedImage &image)
{
    PackageSelection selection;
    selection.upTo = request.upTo ? LayerIndex(*request.upTo) : image.top();
    if (request.layer)
        selection.layer = LayerIndex(*request.layer);
    return selection;
}

}

int runPackages(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const tl::expected<LoadedImagePtr, int> loaded = openFiles(request, progress);
    if (!loaded)
        return loaded.error();
    const LoadedImage &image = **loaded;
    // Nothing cancels the program's only job.
    PackageReport report {*loaded, readImagePackages(image, progress.job()).value(), selectionOf(request, image),
        readBuildRecord(*image.source, image.imageNumber, {}, progress.job()).value()};
    progress.erase();
    for (const QString &warning : report.packages.warnings)
        printWarning(warning);
    StandardOutput output;
    output.write(writtenPackages(report, request.packageFormat, terminalWidth()));
    const Result<void> written = output.result();
    if (!written) {
        printError(written.error().message());
        return exitcode::Unreadable;
    }
    return image.isDamaged() ? exitcode::Damaged : exitcode::Fine;
}

}
