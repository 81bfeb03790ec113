// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "filedescriptor.h"

namespace stratoscope
{

/** The operating system's text for \a errorNumber, in the user's language if available. */
QString systemMessage(int errorNumber);

/** What to do about \a errorNumber where that means that a disk or a network share went; empty for all else. */
QString vanishedHint(int errorNumber);

/** The failure for \a errorNumber: NotFound if the file does not exist, otherwise Unreadable. */
Error systemError(int errorNumber, const QString &entry);

/** open(2) for \a path below \a directory that never follows a link in it, even one put there in a race. */
FileDescriptor openBelow(int directory, const QByteArray &path, int flags);

/**
 * Opens the file behind \a looked, an O_PATH descriptor, if it is a regular file: opening a device or a FIFO can block
 * or have side effects. If \a looked is invalid, errno says why.
 */
Result<FileDescriptor> openRegularFile(const FileDescriptor &looked, const QString &name);

}
