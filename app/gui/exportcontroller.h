// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "drawing.h"
#include "latestjob.h"
#include "stackpicturesheet.h"

#include <QObject>

class QMainWindow;

namespace stratoscope
{

class ExplorerPage;
class ExplorerState;
class FileDialogs;
class FileExport;

/** Writes what a window shows to files: the report on its image, and a picture of itself. */
class ExportController : public QObject
{
    Q_OBJECT

public:
    /** \a dialogs knows the folder the user last visited. All of these must outlive it. */
    ExportController(
        QMainWindow *window, const ExplorerState *state, const ExplorerPage *explorer, FileDialogs *dialogs);

    /** What there can be a picture of. */
    enum class Part {
        Window, ///< All panes; the whole picture of the image while that is shown.
        Stack, ///< All layers, also those out of view.
        View, ///< What the middle shows.
    };

    void askForReport();
    void askForPicture(Part part);
    /** Shows the picture of a textbook, and asks for a file if the user wants it. */
    void askForTextbook();
    /** Asks for a printer, and prints \a part on one page. */
    void askToPrint(Part part);
    void askToPrintReport();

    /** Writes the report on the image to \a path, in the format that its name tells, or else as text: the same that
     *  stratoscope-cli writes, and pages in a PDF. Null if there is no image. */
    FileExport *exportReport(const QString &path);
    /** Writes drawing(\a part) to \a path, in the format that its name tells, or else as PNG. */
    FileExport *exportPicture(const QString &path, Part part = Part::Window);
    Drawing drawing(Part part) const;
    /** Writes \a picture with \a look to \a path, in the format that its name tells, or else as PNG. */
    FileExport *exportTextbook(const QString &path, const StackPicture &picture, const StackPictureLook &look);

Q_SIGNALS:
    void written(const QString &path);

private:
    FileExport *follow(FileExport *file);
    /** What files about the image are called at first. */
    QString proposedName() const;

    QMainWindow *m_window;
    const ExplorerState *m_state;
    const ExplorerPage *m_explorer;
    FileDialogs *m_dialogs;
    StackPictureLook m_textbookLook; ///< As last chosen.
    LatestJob m_printing;
};

}
