// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// dockerRunLine(): what an image sets, as options.

#include "bytes.h"
#include "configsettings.h"
#include "healthcheck.h"
#include "shellcommands.h"

namespace stratoscope
{

namespace
{

/** A line with more options than this is of no use. */
constexpr qsizetype MostOptions = 500;

void addHealthCheck(QStringList &words, const ImageConfig &config)
{
    const std::optional<HealthCheck> check = healthCheckOf(config);
    if (!check)
        return;
    const QString kind = check->test.first();
    if (kind == QLatin1String("NONE")) {
        words.append(QStringLiteral("--no-healthcheck"));
        return;
    }
    QStringList command;
    for (const QString &word : check->test.mid(1))
        command.append(kind == QLatin1String("CMD-SHELL") ? word : shellQuoted(word));
    words << QStringLiteral("--health-cmd") << shellQuoted(command.join(QLatin1Char(' ')));
    const auto option = [&words](const char *name, const QString &value) {
        if (!value.isEmpty())
            words << QLatin1String(name) << value;
    };
    option("--health-interval", dockerDuration(check->interval));
    option("--health-timeout", dockerDuration(check->timeout));
    option("--health-start-period", dockerDuration(check->startPeriod));
    option("--health-retries", check->retries > 0 ? QString::number(check->retries) : QString());
}

/** "8080:8080", "53:53/udp". */
QString published(const QString &port)
{
    const QString number = port.section(QLatin1Char('/'), 0, 0);
    const QString protocol = port.section(QLatin1Char('/'), 1);
    return number + QLatin1Char(':') + number
        + (protocol.isEmpty() || protocol == QLatin1String("tcp") ? QString() : QLatin1Char('/') + protocol);
}

}

QString dockerRunLine(const Image &image)
{
    const ImageConfig &config = image.config;
    QStringList words {QStringLiteral("docker"), QStringLiteral("run"), QStringLiteral("--rm"), QStringLiteral("-it")};
    const auto option = [&words](const char *name, const QString &value) {
        if (!value.isEmpty() && words.size() < MostOptions)
            words << QLatin1String(name) << shellQuoted(value);
    };
    option("--user", config.user);
    option("--workdir", config.workingDir);
    for (const QString &port : config.exposedPorts)
        option("-p", published(port));
    for (const QString &volume : config.volumes)
        option("-v", volume);
    for (const QString &variable : config.env)
        option("-e", variable);
    option("--stop-signal", config.stopSignal);
    addHealthCheck(words, config);
    // Docker takes the program alone; its arguments come before those of the command.
    option("--entrypoint", config.entrypoint.value(0));
    words.append(shellQuoted(image.names.isEmpty() ? image.id.toString() : image.names.first()));
    for (const QString &argument : config.entrypoint.mid(1) + config.command)
        words.append(shellQuoted(argument));
    return displayText(words.join(QLatin1Char(' ')));
}

}
