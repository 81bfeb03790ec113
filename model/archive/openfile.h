// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "filedescriptor.h"

namespace stratoscope
{

/** What the operating system says to \a errorNumber, in the user's language where it has one. */
QString systemMessage(int errorNumber);

/** The failure that \a errorNumber stands for: NotFound where nothing is there, else Unreadable. */
Error systemError(int errorNumber, const QString &entry);

/**
 * Opens the regular file \a path below \a directory (AT_FDCWD: from the working directory) for reading. What it is is
 * looked at before it is opened, because opening a device or a FIFO can block or do things. \a flags may add
 * O_NOFOLLOW.
 */
Result<FileDescriptor> openRegularFile(int directory, const QByteArray &path, int flags, const QString &name);

}
