// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textbooksnapshot.h"

#include "bytes.h"
#include "drawing.h"
#include "exitcode.h"
#include "explorerstate.h"
#include "mainwindow.h"
#include "outputfile.h"
#include "snapshot.h"
#include "terminaloutput.h"
#include "textbookpicture.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct TextbookSnapshotWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::TextbookSnapshot)
};

}

int writeTextbookPicture(MainWindow &window, const OpenRequest &request, const TextbookOptions &options)
{
    if (const std::optional<Error> error = waitForImage(window, request)) {
        printError(error->message());
        return error->kind == ErrorKind::Usage ? exitcode::WrongUsage : exitcode::Unreadable;
    }
    const LoadedImagePtr loaded = window.state()->loaded();
    if (loaded->image().artifact) {
        printError(TextbookSnapshotWords::tr("%1 is not a file system, so there is no picture of it")
                       .arg(displayText(request.path)));
        return exitcode::Unreadable;
    }
    const PictureFormat format = pictureFormatOf(options.file).value_or(PictureFormat::Png);
    const Result<void> written
        = textbookPicture(stackPicture(*loaded), options.look, format).and_then([&](const QByteArray &bytes) {
              return writeOutputFile(options.file, bytes);
          });
    if (!written) {
        printError(written.error().message());
        return exitcode::Unreadable;
    }
    return exitCodeOf(*loaded);
}

}
