// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytes.h"
#include "content.h"
#include "linkdialog.h"
#include "newpath.h"
#include "permissionsdialog.h"
#include "sandboxdesk.h"
#include "sandboxpane.h"
#include "stephint.h"

#include <QFileDialog>
#include <QFileInfo>

namespace stratoscope
{

namespace
{

/** Nobody edits more than this in a dialog. */
constexpr quint64 EditableBytes = 1 << 20;

/** The content of the file \a version as text; fails if it is not text. */
Result<QString> textOf(const LoadedImage &image, VersionId version, const Job &job)
{
    const Result<ByteSourcePtr> source = openContent(image, version, job);
    if (!source)
        return tl::unexpected(source.error());
    const Result<QByteArray> bytes = readAll(**source, EditableBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!isUtf8(*bytes) || bytes->contains('\0') || bytes->contains('\r'))
        return failure(
            ErrorKind::Usage, (*source)->name(), SandboxDesk::tr("not UTF-8 text, so it cannot be edited as text"));
    return QString::fromUtf8(*bytes);
}

}

void SandboxDesk::ask(OperationDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session->perform(dialog->operation()); });
    dialog->open();
}

void SandboxDesk::askForPath(const PathDialog::Question &question, const PathDialog::Make &make, const QString &hint)
{
    auto *dialog = new PathDialog(m_state->loaded(), question, make, m_window);
    dialog->setHint(hint);
    ask(dialog);
}

void SandboxDesk::askForText(TextDialog::Purpose purpose, const QByteArray &path, const QString &text)
{
    ask(new TextDialog(m_state->loaded(), purpose, path, text, m_window));
}

void SandboxDesk::askForLink()
{
    ask(new LinkDialog(m_state->loaded(), selectedPath(), m_window));
}

void SandboxDesk::askForPermissions()
{
    ask(new PermissionsDialog(m_state->loaded(), selectedPath(), m_window));
}

void SandboxDesk::editSelected()
{
    const LoadedImagePtr image = m_state->loaded();
    const QByteArray path = selectedPath();
    const VersionId version = selectedVersion();
    m_reading.start([this, image, path, version](const Job &job, const LatestJob::Deliver &deliver) {
        Result<QString> text = textOf(*image, version, job);
        deliver([this, path, text = std::move(text)] {
            if (!text)
                m_pane->showError(text.error());
            else if (m_session->isActive())
                askForText(TextDialog::Purpose::Edit, path, *text);
        });
    });
}

void SandboxDesk::renameSelected()
{
    const QByteArray path = selectedPath();
    askForPath(
        {tr("Rename"), tr("Rename"), tr("New &name:"), parentPath(path), lastName(path), path},
        [path](const QByteArray &to) { return renamePath(path, to); }, renameHint(*m_state->loaded(), path));
}

void SandboxDesk::moveSelected()
{
    const QByteArray path = selectedPath();
    askForPath(
        {tr("Move"), tr("Move"), tr("New &path:"), {}, path, path},
        [path](const QByteArray &to) { return renamePath(path, to); }, renameHint(*m_state->loaded(), path));
}

void SandboxDesk::copyInFiles()
{
    copyInto(QFileDialog::getOpenFileNames(m_window, tr("Copy Files In"), m_folder), selectedDirectory());
}

void SandboxDesk::copyInFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Copy a Directory In"), m_folder);
    if (!folder.isEmpty())
        copyInto({folder}, selectedDirectory());
}

void SandboxDesk::copyInto(const QStringList &files, const QByteArray &directory)
{
    std::vector<Operation> operations;
    for (const QString &file : files) {
        const QFileInfo info(file);
        m_folder = info.absolutePath();
        operations.push_back(copyIn(info.absoluteFilePath(), pathIn(directory, QFile::encodeName(info.fileName()))));
    }
    if (operations.size() == 1)
        m_session->perform(operations.front());
    else if (!operations.empty())
        m_session->perform(inOneStep(
            tr("Copy %Ln files into %1", nullptr, int(operations.size())).arg(displayText(directory)), operations));
}

}
