// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "saveplan.h"

#include <QObject>

class QWidget;

namespace stratoscope
{

class ExplorerState;
class FileDialogs;

/** Saves what a window shows, as it is or with layers merged. */
class SaveController : public QObject
{
    Q_OBJECT

public:
    /** \a dialogs knows where the user was last. All must outlive it. */
    SaveController(QWidget *window, const ExplorerState *state, FileDialogs *dialogs);

    /** Asks how the image that is shown is to be saved. */
    void saveAs();
    /** Shows what the image would be like with layers merged. */
    void showWhatIf();

Q_SIGNALS:
    /** The user wants to see the image that was saved. */
    void openRequested(const QString &path);

private:
    void save(const SavePlan &plan, QWidget *parent);

    QWidget *m_window;
    const ExplorerState *m_state;
    FileDialogs *m_dialogs;
};

}
