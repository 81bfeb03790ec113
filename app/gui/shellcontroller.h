// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobqueue.h"
#include "sandboxcommand.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QDockWidget;
class QMainWindow;

namespace stratoscope
{

class ExplorerState;
class SandboxDesk;
class SandboxSession;
class ShellPane;

/** The command line for containers, at the bottom of the window: does in the session what is typed, and says what came of
 *  it. */
class ShellController : public QObject
{
    Q_OBJECT

public:
    /** Adds a dock to \a window, which is hidden at first. */
    ShellController(QMainWindow *window, ExplorerState *state, SandboxDesk *desk);

    /** Checkable: shows the command line. */
    QAction *shownAction() const;
    ShellPane *pane() const { return m_pane; }

    /** Does \a line as if it had been typed. */
    void enter(const QString &line);

private:
    /** A line whose change is not done yet. */
    struct Pending
    {
        QString title; ///< Of its step.
        std::shared_ptr<ShellOutput> output;
    };

    void connectSession();
    void doCommand(const SandboxCommand &command);
    void change(const SandboxCommand &command);
    void look(const SandboxCommand &command);
    void runContainer(const SandboxCommand &command);
    void commitContainer(const SandboxCommand &command);
    void removeContainer(const SandboxCommand &command);
    void undo();
    void redo();
    /** Whether \a command can be done in the container that is shown; says why not. */
    bool isContainerRight(const SandboxCommand &command);
    void takeOutput(const ShellOutput &output);
    void onStepDone(const Step &step);
    void onFailed(const Error &error);
    void update();

    ExplorerState *m_state;
    SandboxDesk *m_desk;
    SandboxSession *m_session;
    ShellPane *m_pane;
    QDockWidget *m_dock;
    QByteArray m_directory = "/";
    std::optional<Pending> m_pending;
    bool m_isLooking = false;
    JobQueue m_looks; ///< Last, so that it is gone before what it tells.
};

}
