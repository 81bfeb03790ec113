// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configfields.h"

#include "bytes.h"
#include "json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostDifferences = 100;

/** By name, such as "config.Env[2]". */
using Fields = std::map<QString, QString>;

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return displayText(value.toString());
    QJsonArray wrapped {value};
    const QByteArray json = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

/** Depth is bounded: configs are parsed with a limit before they get here. */
void addFields(const QString &name, const QJsonValue &value, Fields &fields)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addFields(
                name.isEmpty() ? displayText(it.key()) : name + QLatin1Char('.') + displayText(it.key()), *it, fields);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            addFields(QStringLiteral("%1[%2]").arg(name).arg(i), array[i], fields);
    } else {
        fields.emplace(name, textOf(value));
    }
}

Fields fieldsOf(const QByteArray &json)
{
    Fields fields;
    const auto object = parseJsonObject(json, {});
    if (object)
        addFields({}, *object, fields);
    std::erase_if(fields, [](const auto &field) { return field.first.startsWith(QLatin1String("rootfs.diff_ids[")); });
    return fields;
}

}

std::vector<FieldDifference> configDifferences(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    Fields left = fieldsOf(before);
    const Fields right = fieldsOf(after);
    std::vector<FieldDifference> differences;
    for (const auto &[name, value] : right)
        left.try_emplace(name, QString());
    for (const auto &[name, value] : left) {
        const auto other = right.find(name);
        const QString otherValue = other == right.end() ? QString() : other->second;
        if (value != otherValue && differences.size() < MostDifferences)
            differences.push_back({name, value, otherValue});
    }
    return differences;
}

}
