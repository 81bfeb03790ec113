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
 * The entries of a layer from their description, README.md beside this file: an array of objects, one an entry. What an
 * entry leaves out ("owner", "time") comes from \a defaults.
 */
Built<std::vector<TarEntry>> describedEntries(
    const QJsonArray &entries, const QJsonObject &defaults, const DescribedFiles &below);

/** Text with \\xNN for bytes that are not UTF-8 and \\\\ for a backslash. */
QByteArray unescaped(const QString &text);

}
