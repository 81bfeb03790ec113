// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginejson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace stratoscope
{

namespace
{

/** Images or containers of one engine. */
constexpr std::size_t MostRecords = 100'000;
/** JSON numbers are exact up to here. */
constexpr double LargestNumber = 9007199254740992.0;

struct EngineJsonWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::EngineJson)
};

tl::unexpected<Error> notRecords(const QString &name)
{
    return failure(ErrorKind::Damaged, name, EngineJsonWords::tr("it did not answer with JSON objects as requested"));
}

Result<std::vector<QJsonObject>> readArray(const QByteArray &printed, const QString &name)
{
    const Result<QJsonDocument> document = parseJson(printed, name);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray())
        return notRecords(name);
    std::vector<QJsonObject> records;
    for (const QJsonValue &value : document->array()) {
        if (value.isObject() && records.size() < MostRecords)
            records.push_back(value.toObject());
    }
    return records;
}

}

QString jsonFormat()
{
    return QStringLiteral("{{json .}}");
}

Result<std::vector<QJsonObject>> readRecords(const QByteArray &printed, const QString &name)
{
    const QByteArray trimmed = printed.trimmed();
    if (trimmed.startsWith('['))
        return readArray(trimmed, name);
    std::vector<QJsonObject> records;
    for (const QByteArray &line : trimmed.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const Result<QJsonObject> record = parseJsonObject(line, name);
        if (!record)
            return notRecords(name);
        if (records.size() < MostRecords)
            records.push_back(*record);
    }
    return records;
}

Result<QJsonObject> readRecord(const QByteArray &printed, const QString &name)
{
    // It may span several lines.
    if (printed.trimmed().startsWith('{'))
        return parseJsonObject(printed, name);
    const Result<std::vector<QJsonObject>> records = readRecords(printed, name);
    if (!records)
        return tl::unexpected(records.error());
    return records->size() == 1 ? Result<QJsonObject>(records->front()) : notRecords(name);
}

QString textOf(const QJsonObject &record, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QJsonValue value = record.value(QLatin1String(key));
        const QString text = value.isArray() ? value.toArray().at(0).toString() : value.toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<quint64> numberOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number < LargestNumber))
        return std::nullopt;
    return static_cast<quint64>(number);
}

QDateTime timeOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const std::optional<quint64> seconds = numberOf(value);
        return seconds && *seconds > 0 ? QDateTime::fromSecsSinceEpoch(qint64(*seconds), Qt::UTC) : QDateTime();
    }
    const QString text = value.toString();
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (iso.isValid())
        return iso.toUTC();
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)? ([+-]\\d\\d)(\\d\\d)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return QDateTime::fromString(
        QStringLiteral("%1T%2%3:%4").arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4)),
        Qt::ISODate)
        .toUTC();
}

std::optional<quint64> sizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*([kKMGTP]?)(i?)B\\b"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString units = QStringLiteral(" KMGTP");
    const qsizetype power = std::max<qsizetype>(units.indexOf(match.captured(2).toUpper()), 0);
    const double unit = match.captured(3).isEmpty() ? 1000 : 1024;
    const double bytes = match.captured(1).toDouble() * (match.captured(2).isEmpty() ? 1 : std::pow(unit, power));
    return bytes < LargestNumber ? std::optional<quint64>(std::llround(bytes)) : std::nullopt;
}

}
