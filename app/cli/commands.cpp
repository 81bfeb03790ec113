// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "imagewaste.h"
#include "listing.h"
#include "messages.h"
#include "reportjson.h"
#include "reporttext.h"
#include "standardoutput.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Commands)
};

int printed(const StandardOutput &output, int exitCode)
{
    const Result<void> written = output.result();
    if (written)
        return exitCode;
    printError(written.error().message());
    return Unreadable;
}

int printedText(const QString &text)
{
    StandardOutput output;
    output.write(text.toUtf8());
    return printed(output, Fine);
}

/** The image that \a request means, read; the exit code where there is none. */
tl::expected<LoadedImagePtr, int> load(const Request &request)
{
    const Job job;
    const Result<ImageSourcePtr> source = openImageSource(request.path, job);
    if (!source) {
        printError(source.error().in(request.path).message());
        return tl::unexpected<int>(Unreadable);
    }
    const Result<std::size_t> number = chooseImage(**source, request.wish);
    if (!number) {
        printError(number.error().message());
        return tl::unexpected<int>(WrongUsage);
    }
    if (!isUnambiguous(**source, request.wish)) {
        const Image &image = (*source)->images[*number];
        printNote(Words::tr("%1 images in the file; this is @%2, %3 (%4). Choose with --image and --platform")
                      .arg((*source)->images.size())
                      .arg(*number)
                      .arg(image.displayName(), image.platform.toString()));
    }
    Result<LoadedImagePtr> loaded = loadImage(*source, *number, request.load, job);
    if (!loaded) {
        printError(loaded.error().in(request.path).message());
        return tl::unexpected<int>(Unreadable);
    }
    return *loaded;
}

/** True if the image has \a layer, or none was asked for; false where the image has none such, which was said. */
bool isThere(const LoadedImage &image, std::optional<quint32> layer)
{
    const std::size_t count = image.layers.size();
    if (!layer || *layer < count)
        return true;
    printError(count == 0
            ? Words::tr("there is no layer %1: the image has none").arg(*layer)
            : Words::tr("there is no layer %1: they are numbered from 0 to %2").arg(*layer).arg(count - 1));
    return false;
}

void printReport(const Request &request, const LoadedImage &image, const ImageWaste &waste, StandardOutput &output)
{
    if (request.format == Request::Format::Json)
        output.write(reportJson(image, waste.findings, waste.rules));
    else
        output.write(reportText(image, terminalWidth()).toUtf8());
}

void printList(const Request &request, const LoadedImage &image, StandardOutput &output)
{
    const Output write = [&](QByteArrayView piece) { return output.write(piece); };
    if (request.layer)
        listLayer(image.tree, LayerIndex(*request.layer), write);
    else if (image.tree.layerCount() > 0)
        listUnified(image.tree, request.upTo ? LayerIndex(*request.upTo) : image.top(), write);
}

void printTroubles(const LoadedImage &image)
{
    for (const QString &warning : image.warnings)
        printWarning(warning);
    for (const QString &damage : damageMessages(image))
        printError(damage);
}

int report(const Request &request, const LoadedImage &image)
{
    const Result<std::vector<FailRule>> rules = wantedFailRules(request);
    if (!rules) {
        printError(rules.error().message());
        return WrongUsage;
    }
    const bool isJson = request.format == Request::Format::Json;
    if (isJson || !sharesTerminal())
        printTroubles(image);
    // Looking for it reads content, so it is done only where it is asked for.
    const ImageWaste waste = isJson || needFindings(*rules) ? findWaste(image) : ImageWaste();
    StandardOutput output;
    printReport(request, image, waste, output);
    const int exitCode = passes(*rules, image, waste) ? Fine : RuleBroken;
    return printed(output, image.isDamaged() ? Damaged : exitCode);
}

int list(const Request &request, const LoadedImage &image)
{
    printTroubles(image);
    StandardOutput output;
    printList(request, image, output);
    return printed(output, image.isDamaged() ? Damaged : Fine);
}

int runOnImage(const Request &request)
{
    const tl::expected<LoadedImagePtr, int> loaded = load(request);
    if (!loaded)
        return loaded.error();
    const LoadedImage &image = **loaded;
    if (!isThere(image, request.upTo) || !isThere(image, request.layer))
        return WrongUsage;
    return request.command == Request::Command::Report ? report(request, image) : list(request, image);
}

}

int run(const QStringList &arguments)
{
    const Result<Request> request = parseCommandLine(arguments);
    if (!request) {
        printError(request.error().message());
        return WrongUsage;
    }
    switch (request->command) {
    case Request::Command::Help:
        return printedText(request->helpText);
    case Request::Command::Version:
        return printedText(QStringLiteral("stratoscope-cli %1\n").arg(QCoreApplication::applicationVersion()));
    case Request::Command::Report:
    case Request::Command::List:
        break;
    }
    return runOnImage(*request);
}

}
