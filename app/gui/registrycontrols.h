// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openrequest.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLabel;
class QMainWindow;

namespace stratoscope
{

class ExplorerState;
class ImageSession;
class RecentFiles;
class RegistryDialog;
class WindowActions;

/** What the window does with registries: the dialog, and how much of the image had to be transferred. */
class RegistryControls : public QObject
{
    Q_OBJECT

public:
    RegistryControls(QMainWindow *window, const WindowActions &actions, const ExplorerState *state,
        const ImageSession *session, const RecentFiles *recent);

    /** The dialog, while it is open. */
    RegistryDialog *dialog() const;

Q_SIGNALS:
    void openRequested(const stratoscope::OpenRequest &request);

private:
    void askForName();
    void showTransfer();

    QMainWindow *m_window;
    const ExplorerState *m_state;
    const ImageSession *m_session;
    const RecentFiles *m_recent;
    QLabel *m_label;
    QPointer<RegistryDialog> m_dialog;
    QTimer m_look; ///< While there may be something to see.
};

}
