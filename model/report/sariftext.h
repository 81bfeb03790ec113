// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace stratoscope
{

/** \a text as a SARIF message (2.1.0, 3.11), without placeholders or links. */
QString sarifMessage(const QString &text);

/** The path "/usr/lib/a b", bytes, as a reference relative to the root of the image (RFC 3986): "usr/lib/a%20b". */
QByteArray sarifPath(const QByteArray &path);

}
