// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

namespace stratoscope
{

/** True if \a path can be read just once, from its start to its end: "-", which is standard input, or a FIFO, such as
 *  /dev/stdin, /dev/fd/N and what a shell makes of "<(…)". */
bool isStream(const QString &path);

/** True if \a path names a file that only this process has open, such as "-" and /dev/fd/N. Looks at nothing. */
bool isOwnDescriptor(const QString &path);

/** What messages call the stream \a path. */
QString streamName(const QString &path);

/**
 * Everything that comes out of the stream \a path, in an unnamed temporary file. Waits for its end. What was read and
 * is still in use is not read again. Fails with ErrorKind::Limit before the disk is full.
 */
Result<ByteSourcePtr> openStream(const QString &path, const Job &job);

/** openFileSource(), or openStream() for a stream. */
Result<ByteSourcePtr> openFileOrStream(const QString &path, const Job &job);

}
