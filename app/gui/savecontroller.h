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

/** Saves what a window shows, as it is or with layers merged. */
class SaveController : public QObject
{
    Q_OBJECT

public:
    /** \a dialogs knows where the user was last. All must outlive it. */
    SaveController(QWidget *window, const ExplorerState *state, FileDialogs *dialogs);

    /** Asks how the image that is shown is to be saved. */
    void saveAs();
    /** The same, and calls \a then once it is saved; not at all if the user thinks better of it. */
    void saveThen(const std::function<void()> &then);
    /** Shows what the image would be like with layers merged. */
    void showWhatIf();

Q_SIGNALS:
    /** All that \a image shows is in a file now. */
    void saved(const stratoscope::LoadedImagePtr &image);
    /** The user wants to see the image that was saved. */
    void openRequested(const QString &path);

private:
    /** Null where nothing is shown. */
    SaveDialog *save(const SavePlan &plan, QWidget *parent);

    QWidget *m_window;
    const ExplorerState *m_state;
    FileDialogs *m_dialogs;
};

}
