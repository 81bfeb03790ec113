// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxdesk.h"

#include "bytes.h"
#include "commitdialog.h"
#include "copyindrop.h"
#include "explorerpage.h"
#include "handedover.h"
#include "layerpane.h"
#include "newpath.h"
#include "sandboxpane.h"
#include "stackview.h"
#include "unifiedpane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>

namespace stratoscope
{

SandboxDesk::SandboxDesk(ExplorerState *state, SandboxSession *session, ExplorerPage *page, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_page(page)
    , m_window(window)
    , m_actions(window)
    , m_session(session)
    , m_pane(new SandboxPane(m_actions.forContainer()))
    , m_drop(new CopyInDrop(page->unified()->tree()))
{
    // Removes what a crash left behind; nothing waits for that.
    QThreadPool::globalInstance()->start(HandedOver([] { removeStaleStores(); }));
    page->unified()->setFoot(m_pane);
    m_pane->hide();
    page->unified()->addFileActions(m_actions.making());
    page->unified()->addFileActions(m_actions.forFile());
    connectSession();
    connectContainerActions();
    connectFileActions();
    update();
}

void SandboxDesk::fillMenu(QMenu *menu) const
{
    menu->addActions({m_actions.newContainer, m_actions.continueContainer});
    menu->addSeparator();
    menu->addActions(m_actions.making());
    menu->addSeparator();
    menu->addActions(m_actions.forFile());
    menu->addSeparator();
    menu->addActions(m_actions.forContainer());
}

void SandboxDesk::connectSession()
{
    connect(m_session, &SandboxSession::changed, this, &SandboxDesk::updatePane);
    connect(m_session, &SandboxSession::stepDone, this, &SandboxDesk::onStepDone);
    connect(m_session, &SandboxSession::failed, this, &SandboxDesk::showError);
    connect(m_session, &SandboxSession::discarded, this, &SandboxDesk::onDiscarded);
    connect(m_pane, &SandboxPane::doneRequested, m_session, &SandboxSession::goTo);
    connect(m_state, &ExplorerState::loadedChanged, this, &SandboxDesk::update);
    connect(m_state, &ExplorerState::selectionChanged, this, &SandboxDesk::update);
}

void SandboxDesk::connectContainerActions()
{
    connect(m_actions.newContainer, &QAction::triggered, m_session, &SandboxSession::newContainer);
    connect(m_actions.continueContainer, &QAction::triggered, m_session, &SandboxSession::continueContainer);
    connect(m_actions.undo, &QAction::triggered, this, &SandboxDesk::undo);
    connect(m_actions.redo, &QAction::triggered, m_session, &SandboxSession::redo);
    connect(m_actions.commit, &QAction::triggered, this, [this] {
        auto *dialog = new CommitDialog(m_session->name(), m_session->steps().bytes, m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session->commit(dialog->words()); });
        dialog->open();
    });
    connect(m_actions.discard, &QAction::triggered, m_session, &SandboxSession::discard);
}

void SandboxDesk::connectFileActions()
{
    const auto connectTo
        = [this](QAction *action, auto function) { connect(action, &QAction::triggered, this, function); };
    connectTo(m_actions.newFile, [this] { askForText(TextDialog::Purpose::NewFile, selectedDirectory()); });
    connectTo(m_actions.newFolder, [this] {
        askForPath({tr("New Directory"), tr("Create"), tr("&Name:"), selectedDirectory(), {}, {}},
            [](const QByteArray &path) { return makeDirectory(path); });
    });
    connectTo(m_actions.newLink, [this] { askForLink(); });
    connectTo(m_actions.copyInFiles, [this] { copyInFiles(); });
    connectTo(m_actions.copyInFolder, [this] { copyInFolder(); });
    connectTo(m_actions.edit, [this] { editSelected(); });
    connectTo(m_actions.append, [this] { askForText(TextDialog::Purpose::Append, selectedPath()); });
    connectTo(m_actions.rename, [this] { renameSelected(); });
    connectTo(m_actions.move, [this] { moveSelected(); });
    connectTo(m_actions.permissions, [this] { askForPermissions(); });
    connectTo(m_actions.remove, [this] {
        for (const QByteArray &path : selectedPaths())
            m_session->perform(removePath(path));
    });
    connect(m_drop, &CopyInDrop::dropped, this, [this](const QStringList &files, PathId path) {
        if (path.isValid())
            m_state->selectPath(path, SelectionOrigin::UnifiedTree);
        copyInto(files, path.isValid() ? selectedDirectory() : QByteArrayLiteral("/"));
    });
}

void SandboxDesk::setReady(bool ready)
{
    m_isReady = ready;
    update();
}

QByteArray SandboxDesk::selectedPath() const
{
    return selectedVersion().isValid() ? m_state->loaded()->tree.paths().fullPath(m_state->path()) : QByteArray();
}

/** All that are selected at once, as long as they are there: taking one away must not be all that happens. */
QByteArrayList SandboxDesk::selectedPaths() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || m_state->marked().isEmpty())
        return {selectedPath()};
    QByteArrayList paths;
    for (const PathId path : m_state->marked().paths) {
        if (loaded->tree.visible(path, loaded->top()).isValid())
            paths.append(loaded->tree.paths().fullPath(path));
    }
    return paths;
}

VersionId SandboxDesk::selectedVersion() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    return loaded && m_state->path().isValid() ? loaded->tree.visible(m_state->path(), loaded->top()) : VersionId();
}

QByteArray SandboxDesk::selectedDirectory() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || !m_state->path().isValid())
        return QByteArrayLiteral("/");
    // The selected path may just have been deleted: then its directory.
    const UnionTree &tree = loaded->tree;
    for (PathId at = m_state->path(); at != PathTable::Root; at = tree.paths().parent(at)) {
        const VersionId version = tree.visible(at, tree.top());
        if (version.isValid() && tree.type(version) == EntryType::Directory)
            return tree.paths().fullPath(at);
    }
    return QByteArrayLiteral("/");
}

void SandboxDesk::update()
{
    const bool isActive = m_session->isActive() && m_state->loaded();
    const VersionId version = isActive ? selectedVersion() : VersionId();
    const bool isFile = version.isValid() && m_state->loaded()->tree.type(version) == EntryType::File;
    const bool hasName = version.isValid() && m_state->path() != PathTable::Root;
    m_actions.newContainer->setEnabled(m_state->loaded() && m_isReady);
    m_actions.continueContainer->setEnabled(m_session->canContinue() && m_isReady);
    const QString discarded = m_session->discardedName();
    m_actions.undo->setText(discarded.isEmpty() ? tr("&Undo") : tr("&Undo Discard of %1").arg(discarded));
    m_actions.undo->setEnabled(m_session->canUndo());
    m_actions.redo->setEnabled(m_session->canRedo());
    for (QAction *action : {m_actions.commit, m_actions.discard})
        action->setEnabled(isActive);
    for (QAction *action : m_actions.making())
        action->setEnabled(isActive);
    m_actions.newLink->setEnabled(hasName);
    for (QAction *action : {m_actions.edit, m_actions.append})
        action->setEnabled(isFile);
    for (QAction *action : {m_actions.rename, m_actions.move, m_actions.remove})
        action->setEnabled(hasName);
    m_actions.permissions->setEnabled(version.isValid());
    // Only files in a container can be changed, so these actions do not bother users who just look at an image.
    for (QAction *action : m_actions.forContainer() + m_actions.making() + m_actions.forFile())
        action->setVisible(isActive);
    m_actions.undo->setVisible(isActive || m_session->canUndo());
    m_drop->setEnabled(isActive);
    updateLayerTree();
}

void SandboxDesk::updateLayerTree()
{
    const LoadedImagePtr loaded = m_state->loaded();
    const bool isWritable
        = loaded && loaded->top().isValid() && m_state->layer() == loaded->top() && loaded->isWritable(loaded->top());
    QList<QAction *> actions;
    if (isWritable)
        actions = m_session->isActive() ? m_actions.forFile()
                                        : QList<QAction *> {m_actions.newContainer, m_actions.continueContainer};
    m_page->layer()->setFileActions(actions);
}

void SandboxDesk::updatePane()
{
    m_pane->setVisible(m_session->isActive());
    if (m_session->isActive()) {
        m_pane->setContainer(m_session->name(), m_session->steps().bytes);
        m_pane->setSteps(m_session->steps().steps, m_session->steps().done);
        // The message was about earlier work.
        if (m_session->isWorking())
            m_pane->clearMessage();
    } else {
        m_pane->clearMessage();
    }
    update();
}

void SandboxDesk::onStepDone(const Step &step)
{
    m_pane->clearMessage();
    // The last effect is the intended one; earlier ones are the directories on the way to it. For a directory copied
    // with its contents, it is the whole directory.
    for (auto effect = step.effects.rbegin(); effect != step.effects.rend(); ++effect) {
        if (effect->kind != StepEffect::Kind::CopiedUp || !effect->from.isValid())
            continue;
        const QByteArray &shown = effect->otherPath.isEmpty() ? effect->path : step.path;
        m_page->stack()->showCopyUp(effect->from, displayText(lastName(shown)));
        return;
    }
    if (!step.effects.empty())
        m_page->stack()->flashLayer(m_state->loaded()->top());
}

void SandboxDesk::undo()
{
    const bool bringsBack = !m_session->discardedName().isEmpty();
    m_session->undo();
    if (bringsBack)
        Q_EMIT noticed({});
}

void SandboxDesk::onDiscarded(const QString &name)
{
    const QString key = m_actions.undo->shortcut().toString(QKeySequence::NativeText);
    Q_EMIT noticed(tr("Container %1 was discarded. %2 brings it back.", "name, key").arg(name, key));
}

void SandboxDesk::showError(const Error &error)
{
    if (m_session->isActive())
        m_pane->showError(error);
    else if (error.kind == ErrorKind::Cancelled)
        Q_EMIT noticed(tr("Stopped."));
    else
        Q_EMIT noticed(error.message());
}

bool SandboxDesk::wouldLose() const
{
    return !m_isDisposable && (m_session->hasChanges() || m_session->isWorking());
}

void SandboxDesk::leave(const std::function<void()> &go)
{
    if (!wouldLose()) {
        go();
        return;
    }
    const QString loss = tr("Unsaved changes in this image's containers will be lost.");
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Unsaved Changes"), loss, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *save = nullptr;
    if (m_session->isWorking()) {
        box->setText(tr("A container is still being changed."));
        box->setInformativeText(loss);
        box->setDefaultButton(QMessageBox::Cancel);
    } else {
        save = box->addButton(tr("&Save As…"), QMessageBox::AcceptRole);
        box->setDefaultButton(save);
    }
    connect(box, &QDialog::finished, this, [this, box, save, discard, go] {
        if (box->clickedButton() == discard) {
            m_session->cancel();
            go();
        } else if (save && box->clickedButton() == save) {
            m_session->showChanges();
            // Another container may have changes too.
            Q_EMIT saveRequested([this, go] { leave(go); });
        }
    });
    box->open();
}

}
