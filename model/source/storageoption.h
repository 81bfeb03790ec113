// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/** \a arguments of a command line with "--storage=DIR" as "--storage DIR": the directory may be left out, and so is an
 *  argument of its own. */
QStringList withStorageApart(const QStringList &arguments);

/** \a paths; where there is none although a storage is wanted, that in the well-known place, if there is one. */
QStringList storageIfNone(const QStringList &paths, bool isStorageWanted);

/** Says that there is no storage in any of the well-known places. */
QString noStorageText();

}
