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

/** The format that makes docker and its like print an object a line: old ones know no other. */
QString jsonFormat();

/**
 * The objects that an engine printed: an array of them, or one a line. \a name is what messages call it. Fails where
 * what was printed is not that; fields may hold anything.
 */
Result<std::vector<QJsonObject>> readRecords(const QByteArray &printed, const QString &name);
/** As readRecords(), the only one of them. */
Result<QJsonObject> readRecord(const QByteArray &printed, const QString &name);

/** The text of the first of \a keys that has one; of an array of texts, the first of these. */
QString textOf(const QJsonObject &record, std::initializer_list<const char *> keys);
/** A whole number from 0 on. */
std::optional<quint64> numberOf(const QJsonValue &value);
/** A moment: seconds since 1970, ISO 8601, or "2026-11-24 23:11:22 +0000 UTC" as docker prints it. */
QDateTime timeOf(const QJsonValue &value);
/** Bytes of "1.98MB", "5B (virtual 1.98MB)", as people read them: about so many. */
std::optional<quint64> sizeOf(const QString &text);

}
