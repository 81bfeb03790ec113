// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "leftoverrules.h"

#include "ownrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

// Outside any namespace, as the macro requires: a static library's resources must be registered.
static void initResources()
{
    Q_INIT_RESOURCE(leftovers);
}

namespace stratoscope
{

namespace
{

struct LeftoverRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LeftoverRules)
};

/** A text, or the one in \a language of several. */
QString localized(const QJsonValue &value, const QString &language)
{
    if (value.isString())
        return value.toString();
    const QJsonObject texts = value.toObject();
    const QJsonValue own = texts.value(language);
    return own.isString() ? own.toString() : texts.value(QLatin1String("en")).toString();
}

tl::unexpected<Error> wrong(qsizetype number, const QString &cause)
{
    return failure(ErrorKind::Damaged, LeftoverRulesWords::tr("rule %1").arg(number), cause);
}

Result<LeftoverRule> parseRule(const QJsonObject &object, qsizetype number, const QString &language)
{
    LeftoverRule rule;
    rule.id = object.value(QLatin1String("id")).toString();
    const QString kind = object.value(QLatin1String("kind")).toString(QStringLiteral("leftover"));
    if (rule.id.isEmpty())
        return wrong(number, LeftoverRulesWords::tr("it has no \"id\""));
    if (kind != QLatin1String("leftover") && kind != QLatin1String("secret"))
        return wrong(number, LeftoverRulesWords::tr("its \"kind\" must be \"leftover\" or \"secret\""));
    rule.isSecret = kind == QLatin1String("secret");
    const QJsonArray paths = object.value(QLatin1String("paths")).toArray();
    for (const QJsonValue &path : paths)
        rule.paths.append(path.toString().toUtf8());
    if (rule.paths.isEmpty() || rule.paths.contains(QByteArray()))
        return wrong(number, LeftoverRulesWords::tr("\"paths\" must be a list of patterns"));
    rule.contains = object.value(QLatin1String("contains")).toString().toUtf8();
    rule.what = localized(object.value(QLatin1String("what")), language);
    rule.advice = localized(object.value(QLatin1String("advice")), language);
    return rule;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MostRuleBytes) : QByteArray();
}

}

Result<LeftoverRules> parseLeftoverRules(const QByteArray &json, const QString &language)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return failure(ErrorKind::Damaged, {},
            error.error == QJsonParseError::NoError ? LeftoverRulesWords::tr("expected a list of rules")
                                                    : error.errorString());
    LeftoverRules rules;
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<LeftoverRule> rule = parseRule(array[i].toObject(), i, language);
        if (!rule)
            return tl::unexpected(rule.error());
        rules.push_back(*rule);
    }
    return rules;
}

LeftoverRules leftoverRules(const QString &language, QString *problem)
{
    initResources();
    LeftoverRules rules = parseLeftoverRules(contentOf(QStringLiteral(":/leftovers/leftovers.json")), language)
                              .value_or(LeftoverRules());
    const QString own = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, OwnRulesName);
    if (own.isEmpty())
        return rules;
    const Result<LeftoverRules> more = parseLeftoverRules(contentOf(own), language);
    if (more)
        rules.insert(rules.end(), more->begin(), more->end());
    else if (problem)
        *problem = more.error().in(own).message();
    return rules;
}

const LeftoverRule *findRule(const LeftoverRules &rules, const QString &id)
{
    const auto found
        = std::find_if(rules.begin(), rules.end(), [&](const LeftoverRule &rule) { return rule.id == id; });
    return found != rules.end() ? &*found : nullptr;
}

}
