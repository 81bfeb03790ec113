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

/** What can be done with containers that the user makes, and with the files in them; what it does is SandboxDesk's. */
class SandboxActions
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SandboxActions)

public:
    explicit SandboxActions(QWidget *window);

    QAction *newContainer;
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

    /** Those for a container that is shown; SandboxPane has them, too. */
    QList<QAction *> forContainer() const { return {undo, redo, commit, discard}; }
    /** Those that make something. */
    QList<QAction *> making() const { return {newFile, newFolder, newLink, copyInFiles, copyInFolder}; }
    /** Those for the file that is selected. Their keys work where it is selected, and nowhere else. */
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
