// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "overlay.h"

namespace stratoscope
{

/** Something to do in a sandbox: Sandbox::perform(). A value that any thread may create and pass on. */
struct Operation
{
    QString title; ///< "Delete /etc/passwd".
    std::function<Result<void>(Overlay &overlay, const Job &job)> run;
    QByteArray path; ///< The path to show afterwards.
};

/** Combines \a operations into one, which is undone as one. If one fails, none is done. */
Operation inOneStep(const QString &title, std::vector<Operation> operations);

/** Creates the file \a path with the content \a bytes. */
Operation makeFile(const QByteArray &path, const QByteArray &bytes, quint16 mode = 0644);
/** Replaces the content of the file \a path. */
Operation writeFile(const QByteArray &path, const QByteArray &bytes);
Operation appendToFile(const QByteArray &path, const QByteArray &bytes);
/** Truncates the file \a path, or extends it with zeros. */
Operation resizeFile(const QByteArray &path, quint64 size);

Operation changeMode(const QByteArray &path, quint16 mode);
/** Unset fields stay as they are. */
Operation changeOwner(const QByteArray &path, std::optional<quint32> uid, std::optional<quint32> gid);
Operation changeTime(const QByteArray &path, FileTime modified);
Operation setAttribute(const QByteArray &path, const QByteArray &name, const QByteArray &value);
Operation removeAttribute(const QByteArray &path, const QByteArray &name);

Operation makeDirectory(const QByteArray &path, quint16 mode = 0755);
Operation makeSymlink(const QByteArray &path, const QByteArray &target);
/** Creates a hard link \a path to the file \a existing. */
Operation makeHardLink(const QByteArray &existing, const QByteArray &path);
Operation makeFifo(const QByteArray &path, quint16 mode = 0644);
/** Removes \a path and everything below it. */
Operation removePath(const QByteArray &path);
/** Removes the directory \a path if it is empty. */
Operation removeEmptyDirectory(const QByteArray &path);
/**
 * Renames or moves, replacing \a to as rename(2) does. With redirect_dir=off, overlayfs cannot rename a directory that
 * lower layers contain part of (EXDEV); everything in it is copied to the new name, as mv does.
 */
Operation renamePath(const QByteArray &from, const QByteArray &to);

/**
 * Copies the file, link or directory \a hostPath from this machine, with its metadata, to \a path, which must not
 * exist. Follows no links; skips devices and sockets.
 */
Operation copyIn(const QString &hostPath, const QByteArray &path);

}
