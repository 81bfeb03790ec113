// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "pathdialog.h"
#include "sandboxactions.h"
#include "sandboxsession.h"
#include "textdialog.h"

#include <functional>

class QMenu;

namespace stratoscope
{

class CopyInDrop;
class ExplorerPage;
class OperationDialog;
class SandboxPane;

/** Where a user changes the files of a container: puts actions, dialogs, the list of steps and the session together. */
class SandboxDesk : public QObject
{
    Q_OBJECT

public:
    /** Adds what it needs to \a page, which shows \a state. \a window is where dialogs belong to. */
    SandboxDesk(ExplorerState *state, ExplorerPage *page, QWidget *window);

    SandboxSession *session() const { return m_session; }
    const SandboxActions &actions() const { return m_actions; }
    void fillMenu(QMenu *menu) const;

    /** What is shown can be the base of a container: it is whole, and nothing more is being found out about it. */
    void setReady(bool ready);
    /** True if something would be lost with the image: unsaved changes in containers, or what is being done in them. */
    bool wouldLose() const;
    /** Calls \a go; where something would be lost, not before the user has saved it or given it up. */
    void leave(const std::function<void()> &go);

Q_SIGNALS:
    /** Something happened that no pane shows, \a text says; empty: that is over. */
    void noticed(const QString &text);
    /** The user wants to save what is shown; \a then is to be called once that is done. */
    void saveRequested(const std::function<void()> &then);

private:
    void connectSession();
    void connectContainerActions();
    void connectFileActions();
    void update();
    void updateLayerTree();
    void updatePane();
    void onStepDone(const Step &step);
    void undo();
    void onDiscarded(const QString &name);
    void showError(const Error &error);

    /** The path that is selected, as the container sees it; empty if it sees none. */
    QByteArray selectedPath() const;
    VersionId selectedVersion() const;
    /** The directory where something new is to be: the one that is selected, or the one that what is selected is in. */
    QByteArray selectedDirectory() const;

    void ask(OperationDialog *dialog);
    void askForPath(const PathDialog::Question &question, const PathDialog::Make &make, const QString &hint = {});
    void askForText(TextDialog::Purpose purpose, const QByteArray &path, const QString &text = {});
    void askForLink();
    void askForPermissions();
    void editSelected();
    void renameSelected();
    void moveSelected();
    void copyInFiles();
    void copyInFolder();
    void copyInto(const QStringList &files, const QByteArray &directory);

    ExplorerState *m_state;
    ExplorerPage *m_page;
    QWidget *m_window;
    SandboxActions m_actions;
    SandboxSession *m_session;
    SandboxPane *m_pane;
    CopyInDrop *m_drop;
    QString m_folder; ///< Of this machine, where something was copied from last.
    bool m_isReady = false;
    LatestJob m_reading;
};

}
