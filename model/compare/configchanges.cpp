// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configchanges.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace stratoscope
{

namespace
{

using Field = ConfigChange::Field;
using Entries = std::map<QString, QString>;

/** A list of words in Dockerfile syntax: ["sh", "-c"]; null if there is none. */
QString listText(const QStringList &words)
{
    return words.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

/** Null if the config does not say. */
QString textOrNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

Entries variables(const QStringList &env)
{
    Entries entries;
    for (const QString &variable : env) {
        const qsizetype equals = variable.indexOf(QLatin1Char('='));
        if (equals < 0)
            entries[variable] = QStringLiteral("");
        else
            entries[variable.left(equals)] = QStringLiteral("") + variable.mid(equals + 1);
    }
    return entries;
}

Entries labels(const ImageConfig &config)
{
    Entries entries;
    for (const auto &[key, value] : config.labels)
        entries[key] = QStringLiteral("") + value;
    return entries;
}

/** Items without a value: only their presence matters. */
Entries names(const QStringList &list)
{
    Entries entries;
    for (const QString &name : list)
        entries[name] = name;
    return entries;
}

class Changes
{
public:
    void compare(Field field, const QString &before, const QString &after, const QString &key = {})
    {
        if (before != after || before.isNull() != after.isNull())
            m_changes.push_back({field, key, before, after});
    }

    void compare(Field field, const Entries &before, const Entries &after, bool haveValues)
    {
        Entries all = before;
        all.insert(after.begin(), after.end());
        const auto valueIn = [](const Entries &entries, const QString &key) {
            const auto found = entries.find(key);
            return found == entries.end() ? QString() : found->second;
        };
        for (const auto &[key, value] : all)
            compare(field, valueIn(before, key), valueIn(after, key), haveValues ? key : QString());
    }

    std::vector<ConfigChange> take() { return std::move(m_changes); }

private:
    std::vector<ConfigChange> m_changes;
};

}

std::vector<ConfigChange> configChanges(const Image &before, const Image &after)
{
    const ImageConfig &left = before.config;
    const ImageConfig &right = after.config;
    Changes changes;
    changes.compare(Field::Platform, textOrNull(before.platform.toString()), textOrNull(after.platform.toString()));
    changes.compare(Field::User, textOrNull(left.user), textOrNull(right.user));
    changes.compare(Field::WorkingDir, textOrNull(left.workingDir), textOrNull(right.workingDir));
    changes.compare(Field::Entrypoint, listText(left.entrypoint), listText(right.entrypoint));
    changes.compare(Field::Command, listText(left.command), listText(right.command));
    changes.compare(Field::StopSignal, textOrNull(left.stopSignal), textOrNull(right.stopSignal));
    changes.compare(Field::Env, variables(left.env), variables(right.env), true);
    changes.compare(Field::Label, labels(left), labels(right), true);
    changes.compare(Field::ExposedPort, names(left.exposedPorts), names(right.exposedPorts), false);
    changes.compare(Field::Volume, names(left.volumes), names(right.volumes), false);
    changes.compare(Field::Author, textOrNull(left.author), textOrNull(right.author));
    return changes.take();
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Platform:
        return QStringLiteral("PLATFORM");
    case Field::User:
        return QStringLiteral("USER");
    case Field::WorkingDir:
        return QStringLiteral("WORKDIR");
    case Field::Entrypoint:
        return QStringLiteral("ENTRYPOINT");
    case Field::Command:
        return QStringLiteral("CMD");
    case Field::StopSignal:
        return QStringLiteral("STOPSIGNAL");
    case Field::Env:
        return QStringLiteral("ENV");
    case Field::Label:
        return QStringLiteral("LABEL");
    case Field::ExposedPort:
        return QStringLiteral("EXPOSE");
    case Field::Volume:
        return QStringLiteral("VOLUME");
    case Field::Author:
        break;
    }
    return QStringLiteral("MAINTAINER");
}

}
