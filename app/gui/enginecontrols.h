// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerwatch.h"

#include <QPointer>

class QLabel;
class QMainWindow;

namespace stratoscope
{

class EngineDialog;
class ExplorerPage;
class WindowActions;

/** What the window does with container engines: the dialog, the container's state, refreshing, and following. */
class EngineControls : public QObject
{
    Q_OBJECT

public:
    EngineControls(QMainWindow *window, const WindowActions &actions, ExplorerState *state, ContainerWatch *watch,
        ExplorerPage *explorer);

    ContainerWatch *watch() const { return m_watch; }
    /** The dialog, while it is open. */
    EngineDialog *dialog() const;
    /** Enables what is possible now. */
    void updateActions();

Q_SIGNALS:
    /** \a reference is for openReference(). */
    void openRequested(const QString &reference);
    /** What is shown is not an engine's container, and should be opened again. */
    void readAgainRequested();

private:
    void askForReference();
    void readAgain();
    void sayWhatIsNew(bool hasNews);
    void showState();
    void showNews();

    QMainWindow *m_window;
    const WindowActions &m_actions;
    ExplorerState *m_state;
    ExplorerPage *m_explorer;
    QLabel *m_label;
    QPointer<EngineDialog> m_dialog;
    ContainerWatch *m_watch;
    bool m_wasAsked = false; ///< The user wants to know the result of the refresh in progress.
};

}
