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

/** open(2) for \a path below \a directory, where no link in it is followed, even if somebody puts one there meanwhile. */
FileDescriptor openBelow(int directory, const QByteArray &path, int flags);

/**
 * Opens what \a looked, an O_PATH descriptor, stands for, if it is a regular file: opening a device or a FIFO can block
 * or do things. Where \a looked is not valid, errno says why.
 */
Result<FileDescriptor> openRegularFile(const FileDescriptor &looked, const QString &name);

}
