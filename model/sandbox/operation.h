// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "overlay.h"

namespace stratoscope
{

/** Something to be done in a sandbox: Sandbox::perform(). A value that any thread may make and hand on. */
struct Operation
{
    QString title; ///< "Delete /etc/passwd".
    std::function<Result<void>(Overlay &overlay, const Job &job)> run;
    QByteArray path; ///< What is to be looked at when it is done.
};

/** \a operations as one, which is undone as one; where one of them fails, none is done. */
Operation inOneStep(const QString &title, std::vector<Operation> operations);

/** Makes the file \a path with \a bytes in it. */
Operation makeFile(const QByteArray &path, const QByteArray &bytes, quint16 mode = 0644);
/** Replaces the content of the file \a path. */
Operation writeFile(const QByteArray &path, const QByteArray &bytes);
Operation appendToFile(const QByteArray &path, const QByteArray &bytes);
/** Cuts the file \a path, or makes it longer by zeros. */
Operation resizeFile(const QByteArray &path, quint64 size);

Operation changeMode(const QByteArray &path, quint16 mode);
/** What is not set stays. */
Operation changeOwner(const QByteArray &path, std::optional<quint32> uid, std::optional<quint32> gid);
Operation changeTime(const QByteArray &path, FileTime modified);
Operation setAttribute(const QByteArray &path, const QByteArray &name, const QByteArray &value);
Operation removeAttribute(const QByteArray &path, const QByteArray &name);

Operation makeDirectory(const QByteArray &path, quint16 mode = 0755);
Operation makeSymlink(const QByteArray &path, const QByteArray &target);
/** Gives the file \a existing the name \a path, too. */
Operation makeHardLink(const QByteArray &existing, const QByteArray &path);
Operation makeFifo(const QByteArray &path, quint16 mode = 0644);
/** Removes \a path, and all that is below it. */
Operation removePath(const QByteArray &path);
/** Removes the directory \a path, if it is empty. */
Operation removeEmptyDirectory(const QByteArray &path);
/**
 * Renames or moves, over what is at \a to as rename(2) does. A directory that lower layers have a part in cannot be
 * renamed where overlayfs has redirect_dir=off (EXDEV): it is copied to its new name, all of it, as mv does it then.
 */
Operation renamePath(const QByteArray &from, const QByteArray &to);

/**
 * Copies the file, link or directory \a hostPath of this machine, with its metadata, to \a path, where nothing may be.
 * No link is followed; devices and sockets are left out.
 */
Operation copyIn(const QString &hostPath, const QByteArray &path);

}
