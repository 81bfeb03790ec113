// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "saveplan.h"

#include <QObject>

#include <functional>

class QWidget;

namespace stratoscope
{

class ExplorerState;
class FileDialogs;
class SaveDialog;

/** Saves the image shown in a window, unchanged or with layers merged. */
class SaveController : public QObject
{
    Q_OBJECT

public:
    /** \a dialogs knows the folder the user last visited. All of these must outlive it. */
    SaveController(QWidget *window, const ExplorerState *state, FileDialogs *dialogs);

    /** Asks how to save the current image. */
    void saveAs();
    /** The same, and calls \a then once it is saved; not at all if the user cancels. */
    void saveThen(const std::function<void()> &then);
    /** Shows what the image would be like with merged layers. */
    void showWhatIf();

Q_SIGNALS:
    /** Everything that \a image shows is now in a file. */
    void saved(const stratoscope::LoadedImagePtr &image);
    /** The user wants to see the image that was saved. */
    void openRequested(const QString &path);

private:
    /** Null if nothing is shown. */
    SaveDialog *save(const SavePlan &plan, QWidget *parent);

    QWidget *m_window;
    const ExplorerState *m_state;
    FileDialogs *m_dialogs;
};

}
