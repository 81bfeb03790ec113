// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>
#include <vector>

namespace stratoscope
{

/** The format that makes docker and similar programs print one object per line: old ones know no other. */
QString jsonFormat();

/**
 * The objects that an engine printed: an array, or one per line. \a name is for messages. Fails if the output is
 * anything else; fields may contain anything.
 */
Result<std::vector<QJsonObject>> readRecords(const QByteArray &printed, const QString &name);
/** Like readRecords(), for a single object. */
Result<QJsonObject> readRecord(const QByteArray &printed, const QString &name);

/** The text of the first of \a keys that has one; for an array of texts, its first element. */
QString textOf(const QJsonObject &record, std::initializer_list<const char *> keys);
/** A whole number, 0 or greater. */
std::optional<quint64> numberOf(const QJsonValue &value);
/** A time: seconds since 1970, ISO 8601, or "2026-11-24 23:11:22 +0000 UTC" as printed by docker. */
QDateTime timeOf(const QJsonValue &value);
/** Approximate bytes from a human-readable "1.98MB" or "5B (virtual 1.98MB)". */
std::optional<quint64> sizeOf(const QString &text);

}
