// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "healthcheck.h"

#include "json.h"
#include "shellcommands.h"

#include <QJsonArray>

namespace stratoscope
{

namespace
{

constexpr qint64 Second = 1'000'000'000;

/** JSON's numbers can be of any size. */
qint64 duration(const QJsonObject &object, const char *key)
{
    const double value = object.value(QLatin1String(key)).toDouble();
    constexpr double MostSeconds = 1e9;
    return value > 0 && value < MostSeconds * double(Second) ? static_cast<qint64>(value) : 0;
}

}

std::optional<HealthCheck> healthCheckOf(const ImageConfig &config)
{
    const Result<QJsonObject> object = parseJsonObject(config.json, {});
    if (!object)
        return std::nullopt;
    const QJsonObject found
        = object->value(QStringLiteral("config")).toObject().value(QStringLiteral("Healthcheck")).toObject();
    HealthCheck check;
    for (const QJsonValue &word : found.value(QStringLiteral("Test")).toArray())
        check.test.append(word.toString());
    const QStringList kinds {QStringLiteral("NONE"), QStringLiteral("CMD"), QStringLiteral("CMD-SHELL")};
    if (!kinds.contains(check.test.value(0)))
        return std::nullopt;
    check.interval = duration(found, "Interval");
    check.timeout = duration(found, "Timeout");
    check.startPeriod = duration(found, "StartPeriod");
    check.retries = qBound(0, found.value(QStringLiteral("Retries")).toInt(), 1'000'000);
    return check;
}

QString dockerDuration(qint64 nanoseconds)
{
    if (nanoseconds <= 0)
        return {};
    if (nanoseconds < Second)
        return QStringLiteral("%1ns").arg(nanoseconds);
    const qint64 seconds = nanoseconds / Second;
    QString text;
    if (seconds >= 3600)
        text += QStringLiteral("%1h").arg(seconds / 3600);
    if (seconds / 60 % 60 > 0)
        text += QStringLiteral("%1m").arg(seconds / 60 % 60);
    if (seconds % 60 > 0)
        text += QStringLiteral("%1s").arg(seconds % 60);
    return text;
}

QString healthCheckText(const ImageConfig &config)
{
    const std::optional<HealthCheck> check = healthCheckOf(config);
    if (!check)
        return {};
    QStringList words;
    const auto option = [&words](const char *name, const QString &value) {
        if (!value.isEmpty())
            words.append(QStringLiteral("--%1=%2").arg(QLatin1String(name), value));
    };
    option("interval", dockerDuration(check->interval));
    option("timeout", dockerDuration(check->timeout));
    option("start-period", dockerDuration(check->startPeriod));
    option("retries", check->retries > 0 ? QString::number(check->retries) : QString());
    const QString kind = check->test.first();
    if (kind == QLatin1String("CMD-SHELL")) {
        words.append(QStringLiteral("CMD ") + check->test.mid(1).join(QLatin1Char(' ')));
    } else {
        words.append(kind);
        for (const QString &word : check->test.mid(1))
            words.append(shellQuoted(word));
    }
    return words.join(QLatin1Char(' '));
}

}
