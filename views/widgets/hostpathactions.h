// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace stratoscope
{

class ExplorerState;

/** Where the selected layer is on this machine: empty where it is in an archive, or nowhere. */
QString hostPath(const ExplorerState &state);

/** What can be done with the directory on the host that the selected layer is: shown only where it is one. */
class HostPathActions : public QObject
{
    Q_OBJECT

public:
    explicit HostPathActions(ExplorerState *state, QObject *parent = nullptr);

    /** A separator and the actions, for a context menu. */
    const QList<QAction *> &actions() const { return m_actions; }

private:
    void update();
    void copy() const;
    void openInFileManager() const;

    ExplorerState *m_state;
    QList<QAction *> m_actions;
};

}
