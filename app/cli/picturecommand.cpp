// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturecommand.h"

#include "exitcode.h"
#include "imageopening.h"
#include "messages.h"
#include "stackpicturesvg.h"
#include "standardoutput.h"
#include "translation.h"

namespace stratoscope
{

int runPicture(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const tl::expected<LoadedImagePtr, int> loaded = openFiles(request, progress);
    if (!loaded)
        return loaded.error();
    if (!request.picture.language.isEmpty())
        useLanguage(request.picture.language);
    const StackPicture picture = stackPicture(**loaded, progress.job());
    progress.erase();
    const Result<void> written
        = putOutput(request.output, sheetAsSvg(stackPictureSheet(picture, request.picture.look)));
    if (!written) {
        printError(written.error().message());
        return exitcode::Unreadable;
    }
    return (*loaded)->isDamaged() ? exitcode::Damaged : exitcode::Fine;
}

}
