// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"

#include <QByteArray>

namespace stratoscope
{

/** Makes a folder for a store below \a parent, for its user alone, and locks it; \a path is what it is called. Not valid,
 *  and errno says why, where that fails. */
FileDescriptor makeStoreFolder(const QByteArray &parent, QByteArray &path);

/** Removes the folder of a store, which holds nothing but files, and then has no lock either. */
void removeStoreFolder(int directory, const QByteArray &path);

}
