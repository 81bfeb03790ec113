// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellcontroller.h"

#include "bytes.h"
#include "explorerstate.h"
#include "sandboxdesk.h"
#include "shellpane.h"
#include "stackhelp.h"
#include "steptext.h"

#include <QAction>
#include <QDateTime>
#include <QDockWidget>
#include <QMainWindow>

namespace stratoscope
{

ShellController::ShellController(QMainWindow *window, ExplorerState *state, SandboxDesk *desk)
    : QObject(window)
    , m_state(state)
    , m_desk(desk)
    , m_session(desk->session())
    , m_pane(new ShellPane)
    , m_dock(new QDockWidget(tr("Command Line"), window))
{
    m_dock->setObjectName(QStringLiteral("commandLineDock"));
    m_dock->setWidget(m_pane);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_dock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    QAction *shown = shownAction();
    shown->setObjectName(QStringLiteral("commandLine"));
    shown->setText(tr("Command Line"));
    shown->setToolTip(tr("Change containers with commands such as rm, echo and docker commit"));
    shown->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    window->addAction(shown);
    connect(shown, &QAction::triggered, m_pane, [this](bool isShown) {
        if (isShown)
            m_pane->setFocus(Qt::ShortcutFocusReason);
    });
    m_pane->setCompletion([this](const QByteArray &line, qsizetype cursor) {
        return completeShellLine(line, cursor, m_state->loaded(), m_directory);
    });
    connect(m_pane, &ShellPane::entered, this, &ShellController::enter);
    connectSession();
    update();
}

QAction *ShellController::shownAction() const
{
    return m_dock->toggleViewAction();
}

void ShellController::connectSession()
{
    connect(m_session, &SandboxSession::stepDone, this, &ShellController::onStepDone);
    connect(m_session, &SandboxSession::failed, this, &ShellController::onFailed);
    connect(m_session, &SandboxSession::changed, this, &ShellController::update);
    connect(m_state, &ExplorerState::sourceChanged, this, [this] {
        m_looks.drop();
        m_isLooking = false;
        m_pending.reset();
        m_directory = "/";
        update();
    });
}

void ShellController::update()
{
    // What is asked of a container that is discarded meanwhile is never answered.
    if (!m_session->isBusy())
        m_pending.reset();
    m_pane->setPlace(m_session->isActive() ? m_session->name() : QString(), m_directory);
    m_pane->setBusy(m_pending || m_isLooking);
}

void ShellController::enter(const QString &line)
{
    m_pane->showLine(line);
    const QByteArray bytes = line.toUtf8();
    const ScriptResult<SandboxCommand> command = parseSandboxLine(bytes);
    if (command) {
        doCommand(*command);
        return;
    }
    const ScriptProblem &problem = command.error();
    m_pane->showError(problem.cause, problem.hint, int(QString::fromUtf8(bytes.left(problem.place.offset)).size()));
}

void ShellController::doCommand(const SandboxCommand &command)
{
    switch (command.kind) {
    case SandboxCommand::Kind::Nothing:
        break;
    case SandboxCommand::Kind::Change:
        change(command);
        break;
    case SandboxCommand::Kind::Look:
        look(command);
        break;
    case SandboxCommand::Kind::Help:
        m_pane->showOutput(promptHelp());
        break;
    case SandboxCommand::Kind::Clear:
        m_pane->clear();
        break;
    case SandboxCommand::Kind::Undo:
        undo();
        break;
    case SandboxCommand::Kind::Redo:
        redo();
        break;
    case SandboxCommand::Kind::RunContainer:
        runContainer(command);
        break;
    case SandboxCommand::Kind::CommitContainer:
        commitContainer(command);
        break;
    case SandboxCommand::Kind::RemoveContainer:
        removeContainer(command);
        break;
    }
    update();
}

bool ShellController::isContainerRight(const SandboxCommand &command)
{
    if (!m_session->isActive()) {
        m_pane->showError(tr("there is no container to change"), tr("Make one with docker run"));
        return false;
    }
    if (!command.container.isEmpty() && command.container != m_session->name()) {
        m_pane->showError(tr("%1 is not the container that is shown").arg(displayText(command.container)),
            tr("%1 is; click another one in the stack to change it").arg(m_session->name()));
        return false;
    }
    return true;
}

void ShellController::change(const SandboxCommand &command)
{
    if (!isContainerRight(command))
        return;
    const auto output = std::make_shared<ShellOutput>();
    const Operation operation = sandboxOperation(command, m_directory, output);
    m_pending = Pending {operation.title, output};
    m_session->perform(operation);
}

void ShellController::look(const SandboxCommand &command)
{
    const LoadedImagePtr image = m_state->loaded();
    if (!image || !image->top().isValid()) {
        m_pane->showError(tr("no image is open"), {});
        return;
    }
    m_isLooking = true;
    m_looks.add(
        this, [this, image, command, directory = m_directory](const Job &job, const JobQueue::Deliver &deliver) {
            const Result<ShellOutput> output = lookAt(image, command, directory, job);
            deliver([this, output] {
                m_isLooking = false;
                if (output)
                    takeOutput(*output);
                else
                    m_pane->showError(output.error().cause, output.error().hint);
                update();
            });
        });
}

void ShellController::takeOutput(const ShellOutput &output)
{
    if (!output.bytes.isEmpty())
        m_pane->showOutput(displayLines(QString::fromUtf8(output.bytes)));
    m_directory = output.directory.isEmpty() ? m_directory : output.directory;
}

void ShellController::runContainer(const SandboxCommand &command)
{
    QAction *make = m_desk->actions().newContainer;
    if (!make->isEnabled()) {
        m_pane->showError(tr("there is no image yet to make a container of"), {});
        return;
    }
    make->trigger();
    QStringList notes {tr("container %1: an empty writable layer on top of the image").arg(m_session->name())};
    if (!command.container.isEmpty() && command.container != m_session->name())
        notes.append(tr("containers are called c1, c2 … here"));
    m_pane->showNotes(notes);
}

void ShellController::commitContainer(const SandboxCommand &command)
{
    if (!isContainerRight(command))
        return;
    const QString text = QStringLiteral("docker commit %1").arg(m_session->name());
    const std::size_t layer = m_state->layerCount() - 1;
    m_session->commit({text, {}, QDateTime::currentDateTimeUtc()});
    m_pane->showNotes(
        {tr("the writable layer becomes layer %1, read-only, and an empty one is put on top").arg(layer)});
}

void ShellController::removeContainer(const SandboxCommand &command)
{
    if (!isContainerRight(command))
        return;
    const QString name = m_session->name();
    m_session->discard();
    m_pane->showNotes({tr("container %1 and its writable layer are gone; undo brings them back").arg(name)});
}

void ShellController::undo()
{
    if (!m_session->canUndo()) {
        m_pane->showError(tr("there is nothing to undo"), {});
        return;
    }
    const SandboxSteps &steps = m_session->steps();
    const QString discarded = m_session->discardedName();
    if (!discarded.isEmpty())
        m_pane->showNotes({tr("container %1 is back").arg(discarded)});
    else if (steps.done > 0)
        m_pane->showNotes({tr("undone: %1").arg(steps.steps[steps.done - 1].title)});
    else
        m_pane->showNotes({tr("undone: the commit")});
    m_session->undo();
}

void ShellController::redo()
{
    if (!m_session->canRedo()) {
        m_pane->showError(tr("there is nothing to redo"), {});
        return;
    }
    m_session->redo();
}

void ShellController::onStepDone(const Step &step)
{
    if (m_pending && m_pending->title == step.title) {
        takeOutput(*m_pending->output);
        m_pane->showNotes(stepLines(step));
        m_pending.reset();
    } else {
        // Done elsewhere in the window, or done again: it belongs into the story, too.
        m_pane->showNotes(QStringList {step.title} + stepLines(step));
    }
    update();
}

void ShellController::onFailed(const Error &error)
{
    if (!m_pending)
        return;
    m_pending.reset();
    if (error.kind == ErrorKind::Cancelled)
        m_pane->showNotes({tr("stopped; nothing was changed")});
    else
        m_pane->showError(
            error.entry.isEmpty() ? error.cause : error.entry + QStringLiteral(": ") + error.cause, error.hint);
    update();
}

}
