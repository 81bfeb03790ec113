// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listcommand.h"

#include "exitcode.h"
#include "imageopening.h"
#include "listing.h"
#include "messages.h"
#include "standardoutput.h"

namespace stratoscope
{

namespace
{

void printList(const Request &request, const LoadedImage &image, StandardOutput &output)
{
    const Output write = [&](QByteArrayView piece) { return output.write(piece); };
    if (request.layer)
        listLayer(image.tree, LayerIndex(*request.layer), write, request.filter);
    else if (image.tree.layerCount() > 0)
        listUnified(image.tree, request.upTo ? LayerIndex(*request.upTo) : image.top(), write, request.filter);
}

}

int runList(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const tl::expected<LoadedImagePtr, int> loaded = openFiles(request, progress);
    if (!loaded)
        return loaded.error();
    const LoadedImage &image = **loaded;
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
