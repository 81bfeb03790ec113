// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "drawing.h"
#include "latestjob.h"

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
    /** Asks for a printer, and prints \a part on one page. */
    void askToPrint(Part part);
    void askToPrintReport();

    /** Writes the report on the image to \a path, in the format that its name tells, or else as text: the same that
     *  stratoscope-cli writes, and pages in a PDF. Null if there is no image. */
    FileExport *exportReport(const QString &path);
    /** Writes drawing(\a part) to \a path, in the format that its name tells, or else as PNG. */
    FileExport *exportPicture(const QString &path, Part part = Part::Window);
    Drawing drawing(Part part) const;

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
    LatestJob m_printing;
};

}
