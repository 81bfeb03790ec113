// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "package.h"

namespace stratoscope
{

/** The distribution package that \a metadata, a METADATA or PKG-INFO, describes; unnamed if it is none (Python's
 *  specifications, "Core metadata"). */
Package pythonPackage(QByteArrayView metadata);

/** The paths in a RECORD, which are relative to \a folder, the one that has the dist-info (Python's specifications,
 *  "Recording installed projects"). */
QByteArrayList pythonRecord(QByteArrayView record, const QByteArray &folder);

}
