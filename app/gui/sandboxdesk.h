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

/** Lets a user change the files of a container: connects actions, dialogs, the list of steps and the session. */
class SandboxDesk : public QObject
{
    Q_OBJECT

public:
    /** Adds its widgets to \a page, which shows \a state as \a session does. Dialogs belong to \a window. */
    SandboxDesk(ExplorerState *state, SandboxSession *session, ExplorerPage *page, QWidget *window);

    SandboxSession *session() const { return m_session; }
    const SandboxActions &actions() const { return m_actions; }
    void fillMenu(QMenu *menu) const;

    /** Whether the image can be the base of a container: it is whole, and nothing more is being found out about it. */
    void setReady(bool ready);
    /** The image is nothing that anybody wants to keep, such as a lesson's: nothing in its containers would be lost. */
    void setDisposable(bool disposable) { m_isDisposable = disposable; }
    /** True if closing the image would lose something: unsaved changes in containers, or an operation in progress. */
    bool wouldLose() const;
    /** Calls \a go; if something would be lost, only once the user has saved or discarded it. */
    void leave(const std::function<void()> &go);

Q_SIGNALS:
    /** \a text describes something that no pane shows; empty: that is over. */
    void noticed(const QString &text);
    /** The user wants to save the current image; call \a then once that is done. */
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

    /** The selected path as the container sees it; empty if it does not see one. */
    QByteArray selectedPath() const;
    QByteArrayList selectedPaths() const;
    VersionId selectedVersion() const;
    /** The directory for new files: the selected one, or the one that contains the selected file. */
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
    QString m_folder; ///< On the host: the folder from which something was last copied.
    bool m_isReady = false;
    bool m_isDisposable = false;
    LatestJob m_reading;
};

}
