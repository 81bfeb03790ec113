// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

namespace stratoscope
{

/** Opens the regular file \a path ("/etc/passwd", bytes) below \a directory. No link on the way is followed, so that a
 *  container's names cannot lead elsewhere on the host. */
Result<ByteSourcePtr> openUpperFile(const QString &directory, const QByteArray &path);

}
