// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"

namespace stratoscope
{

/**
 * Makes the tar of a layer again from \a list, what the library tar-split wrote when an engine unpacked it (compressed
 * JSON, with the bytes between the files and their names), and the files below \a directory. Only a tar that has
 * \a diffId is given away: fails with ErrorKind::Damaged, ErrorKind::Unreadable, ErrorKind::Limit or
 * ErrorKind::Cancelled. It is an unnamed file in \a folder, or in the temporary folder.
 */
Result<ByteSourcePtr> remakeTar(
    const ByteSourcePtr &list, const QString &directory, const Digest &diffId, const QString &folder, const Job &job);

}
