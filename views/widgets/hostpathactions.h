// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace stratoscope
{

class ExplorerState;

/** Where the selected layer is on the host: empty if it is in an archive, or nowhere. */
QString hostPath(const ExplorerState &state);

/** What a user can do with the selected layer's directory on the host: only shown if it has one. */
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
