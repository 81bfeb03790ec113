// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"
#include "describedfiles.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stratoscope::imagebuilder
{

/**
 * The entries of a layer from their description (see README.md): an array with one object per entry. If an entry has no
 * "owner" or "time", \a defaults apply.
 */
Built<std::vector<TarEntry>> describedEntries(
    const QJsonArray &entries, const QJsonObject &defaults, const DescribedFiles &below);

/** Text with \\xNN for bytes that are not UTF-8 and \\\\ for a backslash. */
QByteArray unescaped(const QString &text);

}
