// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
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

    void askForReport();
    void askForPicture();

    /** Writes the report on the image to \a path, in the format that its name tells, or else as text: the same that
     *  stratoscope-cli writes. Null if there is no image. */
    FileExport *exportReport(const QString &path);
    /** Writes picture() to \a path as PNG. */
    FileExport *exportPicture(const QString &path);
    /** The window's content with two pixels for each; the whole picture of the image while that is shown. */
    QImage picture() const;

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
};

}
