// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configsettings.h"

#include "configsecrets.h"
#include "healthcheck.h"
#include "instructiontext.h"
#include "json.h"
#include "secretvalue.h"
#include "shellcommands.h"

#include <QJsonArray>

namespace stratoscope
{

namespace
{

/** More settings than this say nothing to anybody. */
constexpr std::size_t MostSettings = 10'000;

QString quotedWords(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(shellQuoted(word));
    return quoted.join(QLatin1Char(' '));
}

/** The instruction that sets settings of \a kind. */
QLatin1String keyword(ConfigKind kind)
{
    switch (kind) {
    case ConfigKind::Entrypoint:
        return QLatin1String("ENTRYPOINT");
    case ConfigKind::Command:
        return QLatin1String("CMD");
    case ConfigKind::WorkingDir:
        return QLatin1String("WORKDIR");
    case ConfigKind::User:
        return QLatin1String("USER");
    case ConfigKind::Variable:
        return QLatin1String("ENV");
    case ConfigKind::Port:
        return QLatin1String("EXPOSE");
    case ConfigKind::Volume:
        return QLatin1String("VOLUME");
    case ConfigKind::StopSignal:
        return QLatin1String("STOPSIGNAL");
    case ConfigKind::HealthCheck:
        return QLatin1String("HEALTHCHECK");
    case ConfigKind::Shell:
        return QLatin1String("SHELL");
    case ConfigKind::OnBuild:
        return QLatin1String("ONBUILD");
    case ConfigKind::Argument:
        return QLatin1String("ARG");
    case ConfigKind::Label:
        break;
    }
    return QLatin1String("LABEL");
}

/** True if \a text has \a name at a place where a name can stand, with nothing behind it that would go on with it. */
bool names(const QString &text, const QString &name, QLatin1String mayFollow)
{
    const QLatin1String mayPrecede(" \t\"'[,:");
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        const bool begins = at > 0 && mayPrecede.contains(text[at - 1]);
        if (begins && (end == text.size() ? mayFollow.contains(QLatin1Char(' ')) : mayFollow.contains(text[end])))
            return true;
    }
    return false;
}

/** The config's history, in words that can be searched. */
class Instructions
{
public:
    explicit Instructions(const ImageConfig &config)
    {
        for (const HistoryStep &step : config.history)
            m_texts.append(instructionText(step.createdBy));
    }

    std::optional<std::size_t> setterOf(const ConfigSetting &setting)
    {
        for (qsizetype step = m_texts.size(); step-- > 0 && m_budget > 0;) {
            m_budget -= m_texts[step].size() + 1;
            if (sets(m_texts[step], setting))
                return static_cast<std::size_t>(step);
        }
        return std::nullopt;
    }

private:
    static bool sets(const QString &instruction, const ConfigSetting &setting)
    {
        const QLatin1String word = keyword(setting.kind);
        if (!instruction.startsWith(word, Qt::CaseInsensitive) || instruction.size() <= word.size()
            || !instruction[word.size()].isSpace())
            return false;
        const QString rest = instruction.mid(word.size());
        switch (setting.kind) {
        case ConfigKind::Variable:
        case ConfigKind::Label:
            return names(rest, setting.key, QLatin1String("= \"'"));
        case ConfigKind::Port:
            return names(rest, setting.value, QLatin1String(" :]\"'"))
                || names(rest, setting.value.section(QLatin1Char('/'), 0, 0), QLatin1String(" :]\"'"));
        case ConfigKind::Volume:
            return names(rest, setting.value, QLatin1String(" ,]\"'"));
        default:
            return true;
        }
    }

    QStringList m_texts;
    qint64 m_budget = 100'000'000; ///< Characters to look at: an image may have both many settings and many steps.
};

/** Gathers settings, as many as may be. */
class SettingList
{
public:
    explicit SettingList(const ImageConfig &config)
        : m_instructions(config)
    {
    }

    void add(ConfigKind kind, const QString &value, const QString &key = {})
    {
        if ((value.isEmpty() && key.isEmpty()) || settings.size() >= MostSettings)
            return;
        ConfigSetting setting {kind, key, value, {}, kind == ConfigKind::Variable && mayBeSecret(key, value)};
        setting.step = m_instructions.setterOf(setting);
        settings.push_back(std::move(setting));
    }

    void addArgument(const ConfigSecret &secret)
    {
        if (settings.size() < MostSettings)
            settings.push_back({ConfigKind::Argument, secret.name, secret.value, secret.step, true});
    }

    std::vector<ConfigSetting> settings;

private:
    Instructions m_instructions;
};

/** The fields of \a config that only Docker's configs have, and others. */
QJsonObject dockerFields(const ImageConfig &config)
{
    const Result<QJsonObject> object = parseJsonObject(config.json, {});
    return object ? object->value(QStringLiteral("config")).toObject() : QJsonObject();
}

QStringList texts(const QJsonValue &values)
{
    QStringList texts;
    for (const QJsonValue &value : values.toArray())
        texts.append(value.toString());
    return texts;
}

}

std::vector<ConfigSetting> configSettings(const Image &image)
{
    const ImageConfig &config = image.config;
    SettingList list(config);
    list.add(ConfigKind::Entrypoint, quotedWords(config.entrypoint));
    list.add(ConfigKind::Command, quotedWords(config.command));
    list.add(ConfigKind::WorkingDir, config.workingDir);
    list.add(ConfigKind::User, config.user);
    for (const QString &variable : config.env)
        list.add(ConfigKind::Variable, variable.section(QLatin1Char('='), 1), variable.section(QLatin1Char('='), 0, 0));
    for (const QString &port : config.exposedPorts)
        list.add(ConfigKind::Port, port);
    for (const QString &volume : config.volumes)
        list.add(ConfigKind::Volume, volume);
    list.add(ConfigKind::StopSignal, config.stopSignal);
    const QJsonObject docker = dockerFields(config);
    list.add(ConfigKind::HealthCheck, healthCheckText(config));
    list.add(ConfigKind::Shell, quotedWords(texts(docker.value(QStringLiteral("Shell")))));
    for (const QString &trigger : texts(docker.value(QStringLiteral("OnBuild"))))
        list.add(ConfigKind::OnBuild, trigger);
    for (const auto &[key, value] : config.labels)
        list.add(ConfigKind::Label, value, key);
    for (const ConfigSecret &secret : configSecrets(config)) {
        if (secret.isArgument)
            list.addArgument(secret);
    }
    return std::move(list.settings);
}

QString startedCommand(const ImageConfig &config)
{
    return quotedWords(config.entrypoint + config.command);
}

}
