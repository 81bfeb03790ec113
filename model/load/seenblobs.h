// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>

namespace stratoscope
{

/** The identities of the blobs that were found to have one digest, as \a path keeps them, newest first; empty where it
 *  does not exist or is damaged. */
QByteArrayList readSeenBlobs(const QString &path);

/** Adds \a identity to \a path; the oldest of many is forgotten. */
void noteSeenBlob(const QString &path, const QByteArray &identity);

}
