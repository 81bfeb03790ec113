// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mountsession.h"

class QWidget;

namespace stratoscope
{

/** Shows the image that a window shows in the desktop's file manager, mounted. */
class MountController : public QObject
{
    Q_OBJECT

public:
    /** \a session must outlive it. */
    MountController(QWidget *window, MountSession *session);

    /** The file system as of the height of the stack. */
    void openInFileManager();
    MountSession *session() const { return m_session; }

Q_SIGNALS:
    /** The file manager was asked to show \a directory. */
    void opened(const QString &directory);

private:
    void show(const QString &directory);
    void complain(const Error &error);

    QWidget *m_window;
    MountSession *m_session;
};

}
