// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listcommand.h"

#include "exitcode.h"
#include "imageopening.h"
#include "listing.h"
#include "messages.h"
#include "standardoutput.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ListCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ListCommand)
};

/** True if the image has \a layer, or none was asked for; false where the image has none such, which was said. */
bool isThere(const LoadedImage &image, std::optional<quint32> layer)
{
    const std::size_t count = image.layers.size();
    if (!layer || *layer < count)
        return true;
    printError(count == 0
            ? ListCommandWords::tr("no layer %1: the image has no layers").arg(*layer)
            : ListCommandWords::tr("no layer %1: layers are numbered from 0 to %2").arg(*layer).arg(count - 1));
    return false;
}

void printList(const Request &request, const LoadedImage &image, StandardOutput &output)
{
    const Output write = [&](QByteArrayView piece) { return output.write(piece); };
    if (request.layer)
        listLayer(image.tree, LayerIndex(*request.layer), write);
    else if (image.tree.layerCount() > 0)
        listUnified(image.tree, request.upTo ? LayerIndex(*request.upTo) : image.top(), write);
}

}

int runList(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const tl::expected<LoadedImagePtr, int> loaded = openRequested(request, progress);
    if (!loaded)
        return loaded.error();
    const LoadedImage &image = **loaded;
    if (!isFileSystem(image))
        return exitcode::Unreadable;
    if (!isThere(image, request.upTo) || !isThere(image, request.layer))
        return exitcode::WrongUsage;
    printTroubles(image);
    StandardOutput output;
    printList(request, image, output);
    const Result<void> written = output.result();
    if (!written) {
        printError(written.error().message());
        return exitcode::Unreadable;
    }
    return image.isDamaged() ? exitcode::Damaged : exitcode::Fine;
}

}
