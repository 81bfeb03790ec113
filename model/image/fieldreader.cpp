// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fieldreader.h"

#include "bytes.h"
#include "readlimits.h"
#include "timestamp.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace stratoscope
{

namespace
{

struct FieldReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FieldReader)
};

constexpr double ExactIntegers = 9007199254740992.0; // 2^53

}

void addWarning(QStringList &warnings, const QString &text)
{
    // Whatever an image put into it, and whoever shows it.
    if (warnings.size() < limits::Warnings)
        warnings.append(displayText(text));
    else if (warnings.size() == limits::Warnings)
        warnings.append(FieldReaderWords::tr("there are more warnings like these"));
}

FieldReader::FieldReader(QJsonObject object, QString where, QStringList &warnings)
    : m_object(std::move(object))
    , m_where(std::move(where))
    , m_warnings(&warnings)
{
}

QString FieldReader::path(const QString &key) const
{
    return m_where.isEmpty() ? key : m_where + QLatin1Char('.') + key;
}

bool FieldReader::isSet(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void FieldReader::warn(const QString &key, const QString &problem) const
{
    addWarning(*m_warnings, FieldReaderWords::tr("field \"%1\": %2").arg(path(key), problem));
}

QString FieldReader::text(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (isSet(key) && !value.isString())
        warn(key, FieldReaderWords::tr("not a string; ignored"));
    return value.toString();
}

std::optional<quint64> FieldReader::size(const QString &key) const
{
    if (!isSet(key))
        return std::nullopt;
    const double number = m_object.value(key).toDouble(-1);
    if (!(number >= 0 && number < ExactIntegers) || std::floor(number) != number) {
        warn(key, FieldReaderWords::tr("not a size in bytes; ignored"));
        return std::nullopt;
    }
    return static_cast<quint64>(number);
}

QDateTime FieldReader::time(const QString &key) const
{
    return parseTimestamp(text(key));
}

bool FieldReader::flag(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (isSet(key) && !value.isBool())
        warn(key, FieldReaderWords::tr("not true or false; ignored"));
    return value.toBool();
}

QStringList FieldReader::texts(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue &item : array(key)) {
        if (item.isString())
            list.append(item.toString());
        else
            warn(key, FieldReaderWords::tr("contains something that is not a string; ignored"));
    }
    return list;
}

QStringList FieldReader::keys(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return value.isArray() ? texts(key) : object(key).keys();
}

QJsonArray FieldReader::array(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (isSet(key) && !value.isArray())
        warn(key, FieldReaderWords::tr("not an array; ignored"));
    return value.toArray();
}

QJsonObject FieldReader::object(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (isSet(key) && !value.isObject())
        warn(key, FieldReaderWords::tr("not an object; ignored"));
    return value.toObject();
}

FieldReader FieldReader::reader(const QString &key) const
{
    return FieldReader(object(key), path(key), *m_warnings);
}

FieldReader FieldReader::element(const QString &key, const QJsonArray &array, qsizetype index) const
{
    const QJsonValue value = array.at(index);
    const QString where = QStringLiteral("%1[%2]").arg(path(key)).arg(index);
    if (!value.isObject())
        addWarning(*m_warnings,
            FieldReaderWords::tr("field \"%1\": %2").arg(where, FieldReaderWords::tr("not an object; ignored")));
    return FieldReader(value.toObject(), where, *m_warnings);
}

}
