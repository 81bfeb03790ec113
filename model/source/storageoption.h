// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/** Splits "--storage=DIR" in the command line \a arguments into "--storage DIR": the directory is optional, so it is an
 *  argument of its own. */
QStringList withStorageApart(const QStringList &arguments);

/** \a paths; if it is empty although a storage is wanted, the one in a well-known place, if any. */
QStringList storageIfNone(const QStringList &paths, bool isStorageWanted);

/** The message that no well-known place has a storage. */
QString noStorageText();

}
