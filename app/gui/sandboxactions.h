// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

class QAction;
class QWidget;

namespace stratoscope
{

/** The actions for sandbox containers and their files; SandboxDesk performs them. */
class SandboxActions
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SandboxActions)

public:
    explicit SandboxActions(QWidget *window);

    QAction *newContainer;
    QAction *continueContainer;
    QAction *undo;
    QAction *redo;
    QAction *commit;
    QAction *discard;

    QAction *newFile;
    QAction *newFolder;
    QAction *newLink;
    QAction *copyInFiles;
    QAction *copyInFolder;
    QAction *edit;
    QAction *append;
    QAction *rename;
    QAction *move;
    QAction *permissions;
    QAction *remove;

    /** Actions for the current container, which SandboxPane shows too. */
    QList<QAction *> forContainer() const { return {undo, redo, commit, discard}; }
    /** Actions that create something. */
    QList<QAction *> making() const { return {newFile, newFolder, newLink, copyInFiles, copyInFolder}; }
    /** Actions for the selected file. Their shortcuts work only where it is selected. */
    QList<QAction *> forFile() const { return {edit, append, rename, move, permissions, remove}; }

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys = {},
        const char *icon = nullptr, const char *themeIcon = nullptr);
    void addForContainer();
    void addMaking();
    void addForFile();

    QWidget *m_window;
};

}
