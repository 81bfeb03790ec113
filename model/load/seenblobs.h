// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>

namespace stratoscope
{

/** Reads from \a path the identities of blobs verified against the same digest, newest first; empty if the file does
 *  not exist or is damaged. */
QByteArrayList readSeenBlobs(const QString &path);

/** Adds \a identity to \a path; drops the oldest if there are too many. */
void noteSeenBlob(const QString &path, const QByteArray &identity);

}
