// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxactions.h"

#include "makeaction.h"

#include <QAction>
#include <QWidget>

namespace stratoscope
{

SandboxActions::SandboxActions(QWidget *window)
    : m_window(window)
{
    addForContainer();
    addMaking();
    addForFile();
    for (QAction *action : forFile())
        action->setShortcutContext(Qt::WidgetShortcut);
}

QAction *SandboxActions::add(
    const char *name, const QString &text, const QList<QKeySequence> &keys, const char *icon, const char *themeIcon)
{
    return makeAction(m_window, {name, text, keys, icon, themeIcon});
}

void SandboxActions::addForContainer()
{
    newContainer = add("newContainer", tr("&New Container"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, "container-new");
    newContainer->setToolTip(tr("Put an empty writable layer on the image and change files in it"));
    continueContainer = add("continueContainer", tr("C&ontinue in Sandbox"), {}, "container-new");
    continueContainer->setToolTip(tr("Change files in a copy of this container's writable layer"));
    undo = add("undoStep", tr("&Undo"), {QKeySequence::Undo}, "step-undo", "edit-undo");
    redo = add(
        "redoStep", tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, "step-redo", "edit-redo");
    commit = add("commitContainer", tr("&Commit"), {}, "container-commit");
    commit->setToolTip(tr("Turn the writable layer into a read-only one and put a new, empty one on top"));
    discard = add("discardContainer", tr("Di&scard Container"), {}, "container-discard");
    discard->setIconText(tr("Discard"));
    discard->setToolTip(tr("Discard the container and its writable layer"));
    for (QAction *action : {newContainer, undo, redo})
        m_window->addAction(action);
}

void SandboxActions::addMaking()
{
    newFile = add("newFile", tr("New &File…"));
    newFolder = add("newFolder", tr("New &Directory…"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)});
    newLink = add("newLink", tr("New &Link…"));
    copyInFiles = add("copyInFiles", tr("Copy Files &In…"));
    copyInFolder = add("copyInFolder", tr("Copy Director&y In…"));
}

void SandboxActions::addForFile()
{
    edit = add("editFile", tr("&Edit as Text…"), {Qt::Key_F4});
    append = add("appendFile", tr("&Append Text…"));
    rename = add("renameFile", tr("Rena&me…"), {Qt::Key_F2});
    move = add("moveFile", tr("Mo&ve…"));
    permissions = add("changePermissions", tr("&Permissions and Owner…"));
    remove = add("removeFile", tr("Dele&te"), {QKeySequence::Delete});
}

}
