// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"

#include <QByteArray>

namespace stratoscope
{

/**
 * Creates and locks a directory for a store below \a parent, for its user alone; \a path is its name. Invalid, with
 * errno set, on failure.
 */
FileDescriptor makeStoreFolder(const QByteArray &parent, QByteArray &path);

/** Removes a store's directory, which contains only files, and with it the lock. */
void removeStoreFolder(int directory, const QByteArray &path);

}
