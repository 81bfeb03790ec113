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

/** What a pass over the bytes of a JSON document tells without parsing it. */
struct JsonMeasure
{
    int depth = 0; ///< Deepest nesting of arrays and objects.
    quint64 values = 0; ///< An upper bound for the number of values; memory grows with it.
};

/** Measures \a bytes, which need not be well-formed. */
JsonMeasure measureJson(QByteArrayView bytes);

/** Parses hostile JSON: size, depth and number of values are checked before the parser runs (limits::JsonBytes,
 *  limits::JsonDepth). ErrorKind::Damaged or Limit, with \a name as entry. */
Result<QJsonDocument> parseJson(const QByteArray &bytes, const QString &name);
/** As parseJson(), and ErrorKind::Damaged where the document is not an object. */
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name);

}
