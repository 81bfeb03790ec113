// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registriesconf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <optional>

namespace stratoscope
{

namespace
{

struct RegistriesConfWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RegistriesConf)
};

constexpr qint64 LargestConf = 1 << 20;
constexpr std::size_t MostRules = 10'000;
constexpr std::size_t MostMirrors = 16;

/** A value of TOML on one line, as a text; empty for anything but strings and words. */
QString valueIn(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith('"') || text.startsWith('\'')) {
        const qsizetype end = text.indexOf(text.front(), 1);
        return end < 0 ? QString() : QString::fromUtf8(text.mid(1, end - 1));
    }
    return QString::fromUtf8(text.split('#').first().trimmed());
}

void setInPlace(RegistryPlace &place, const QByteArray &key, const QString &value)
{
    if (key == "location") {
        place.location = value;
    } else if (key == "insecure") {
        place.insecure = value == QLatin1String("true");
    } else if (key == "pull-from-mirror") {
        place.forTags = value != QLatin1String("digest-only");
        place.forDigests = value != QLatin1String("tag-only");
    }
}

void setInRule(RegistryRule &rule, const QByteArray &key, const QString &value)
{
    if (key == "prefix")
        rule.prefix = value;
    else if (key == "blocked")
        rule.isBlocked = value == QLatin1String("true");
    else if (key == "mirror-by-digest-only")
        rule.mirrorsForDigestsOnly = value == QLatin1String("true");
    else
        setInPlace(rule.own, key, value);
}

QStringList confsIn(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.conf")}, QDir::Files, QDir::Name))
        paths.append(folder + QLatin1Char('/') + name);
    return paths;
}

/** How much of \a text \a prefix covers; 0 if it is none of its prefixes. */
qsizetype covered(const QString &prefix, const QString &text)
{
    if (prefix.startsWith(QLatin1String("*."))) {
        const QString host = text.section(QLatin1Char('/'), 0, 0);
        return host.endsWith(prefix.mid(1)) ? host.size() : 0;
    }
    const bool isPrefix = text == prefix || text.startsWith(prefix + QLatin1Char('/'));
    return isPrefix ? prefix.size() : 0;
}

std::optional<RegistryEndpoint> endpointAt(const RegistryPlace &place, const RegistryName &name, qsizetype replaced)
{
    const QString path = name.host + QLatin1Char('/') + name.repository;
    QString text = place.location + path.mid(replaced);
    text += name.digest.isEmpty() ? QLatin1Char(':') + name.tag : QLatin1Char('@') + name.digest.toString();
    const Result<RegistryName> there = parseRegistryName(text);
    return there ? std::optional(RegistryEndpoint {*there, place.insecure}) : std::nullopt;
}

/** The rule for \a name with the longest prefix; of several, the last one. */
std::optional<RegistryRule> ruleFor(const QString &text, const QStringList &files)
{
    std::optional<RegistryRule> best;
    qsizetype most = 0;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (RegistryRule &rule : parseRegistriesConf(file.read(LargestConf))) {
            const qsizetype length = covered(rule.prefix, text);
            if (length == 0 || length < most)
                continue;
            most = length;
            best = std::move(rule);
        }
    }
    return best;
}

}

QStringList registriesFiles(const QProcessEnvironment &environment)
{
    if (const QString named = environment.value(QStringLiteral("CONTAINERS_REGISTRIES_CONF")); !named.isEmpty())
        return {named};
    const QString system = QStringLiteral("/etc/containers/registries.conf");
    const QString own
        = environment.value(QStringLiteral("XDG_CONFIG_HOME"), QDir::homePath() + QStringLiteral("/.config"))
        + QStringLiteral("/containers/registries.conf");
    QStringList files {QFile::exists(own) ? own : system};
    files += confsIn(system + QStringLiteral(".d")) + confsIn(own + QStringLiteral(".d"));
    return files;
}

std::vector<RegistryRule> parseRegistriesConf(const QByteArray &text)
{
    std::vector<RegistryRule> rules;
    bool isRegistry = false;
    bool isMirror = false;
    for (const QByteArray &whole : text.split('\n')) {
        const QByteArray line = whole.trimmed();
        if (line.startsWith('[')) {
            const QByteArray table = QByteArray(line).replace(' ', "").split('#').first();
            isRegistry = table == "[[registry]]" && rules.size() < MostRules;
            isMirror = table == "[[registry.mirror]]" && !rules.empty() && rules.back().mirrors.size() < MostMirrors;
            if (isRegistry)
                rules.emplace_back();
            if (isMirror)
                rules.back().mirrors.emplace_back();
        }
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0 || line.startsWith('#') || line.startsWith('['))
            continue;
        const QByteArray key = line.left(equals).trimmed();
        const QString value = valueIn(line.mid(equals + 1));
        if (isRegistry)
            setInRule(rules.back(), key, value);
        else if (isMirror)
            setInPlace(rules.back().mirrors.back(), key, value);
    }
    for (RegistryRule &rule : rules) {
        if (rule.prefix.isEmpty())
            rule.prefix = rule.own.location;
    }
    return rules;
}

Result<std::vector<RegistryEndpoint>> endpointsFor(const RegistryName &name, const QStringList &files)
{
    const QString path = name.host + QLatin1Char('/') + name.repository;
    const std::optional<RegistryRule> rule = ruleFor(path, files);
    if (!rule)
        return std::vector<RegistryEndpoint> {{name, false}};
    if (rule->isBlocked) {
        return tl::unexpected(Error {ErrorKind::Usage, name.reference(), {},
            RegistriesConfWords::tr("registries.conf of this machine blocks %1").arg(rule->prefix), {}});
    }
    const qsizetype replaced = covered(rule->prefix, path);
    std::vector<RegistryEndpoint> endpoints;
    for (const RegistryPlace &mirror : rule->mirrors) {
        const bool isAsked = name.digest.isEmpty() ? mirror.forTags && !rule->mirrorsForDigestsOnly : mirror.forDigests;
        const std::optional<RegistryEndpoint> there
            = isAsked && !mirror.location.isEmpty() ? endpointAt(mirror, name, replaced) : std::nullopt;
        if (there)
            endpoints.push_back(*there);
    }
    const bool isMoved = !rule->own.location.isEmpty() && rule->own.location != rule->prefix;
    const std::optional<RegistryEndpoint> own
        = isMoved ? endpointAt(rule->own, name, replaced) : RegistryEndpoint {name, rule->own.insecure};
    endpoints.push_back(own.value_or(RegistryEndpoint {name, false}));
    return endpoints;
}

}
