// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonObject>

namespace stratoscope
{

/** What a scan over the bytes of a JSON document tells without parsing it. */
struct JsonMeasure
{
    int depth = 0; ///< Deepest nesting of arrays and objects.
    quint64 values = 0; ///< An upper bound on the number of values; memory grows with it.
};

/** Measures \a bytes, which need not be well-formed. */
JsonMeasure measureJson(QByteArrayView bytes);

/** True if \a bytes are the JSON document "null", which is how Go writes an empty list. */
bool isJsonNull(QByteArrayView bytes);

/** Parses hostile JSON: checks size, depth and number of values before the parser runs (limits::JsonBytes,
 *  limits::JsonDepth). ErrorKind::Damaged or Limit, with \a name as entry. */
Result<QJsonDocument> parseJson(const QByteArray &bytes, const QString &name);
/** Like parseJson(), and ErrorKind::Damaged if the document is not an object. */
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name);

}
