// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArray>
#include <QJsonDocument>

namespace stratoscope
{

/** Parses hostile JSON: size and depth are checked before the parser runs (limits::JsonBytes, limits::JsonDepth).
 *  ErrorKind::Damaged or Limit, with \a name as entry. */
Result<QJsonDocument> parseJson(const QByteArray &bytes, const QString &name);

}
