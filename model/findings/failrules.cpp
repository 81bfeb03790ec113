// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "failrules.h"

#include "shorttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

struct FailRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FailRules)
};

struct MetricInfo
{
    Metric metric;
    const char *name;
    bool isBytes;
};

constexpr std::array Metrics {
    MetricInfo {Metric::Wasted, "wasted", true},
    MetricInfo {Metric::Reclaimable, "reclaimable", true},
    MetricInfo {Metric::Size, "size", true},
    MetricInfo {Metric::Efficiency, "efficiency", false},
    MetricInfo {Metric::Secrets, "secrets", false},
    MetricInfo {Metric::Layers, "layers", false},
};

const MetricInfo *findMetric(const QString &name)
{
    const auto found = std::find_if(
        Metrics.begin(), Metrics.end(), [&](const MetricInfo &info) { return name == QLatin1String(info.name); });
    return found != Metrics.end() ? &*found : nullptr;
}

const MetricInfo &infoOf(Metric metric)
{
    return *std::find_if(Metrics.begin(), Metrics.end(), [&](const MetricInfo &info) { return info.metric == metric; });
}

/** What a unit stands for; 0 where it is none. */
double unitFactor(const QString &unit)
{
    static const std::array<std::pair<const char *, double>, 8> units {{{"", 1}, {"b", 1}, {"kb", 1e3}, {"mb", 1e6},
        {"gb", 1e9}, {"kib", 1024}, {"mib", 1024.0 * 1024}, {"gib", 1024.0 * 1024 * 1024}}};
    for (const auto &[name, factor] : units) {
        if (unit.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return factor;
    }
    return 0;
}

tl::unexpected<Error> wrong(const QString &rule, const QString &cause)
{
    return failure(ErrorKind::Usage, {}, FailRulesWords::tr("\"%1\" is not a rule: %2").arg(rule, cause),
        FailRulesWords::tr("For example: wasted>20MB,efficiency<0.95,secrets>0,size>500MB"));
}

Result<FailRule> parseRule(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([a-z]+)\\s*([<>])\\s*([0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z]*)\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrong(text, FailRulesWords::tr("expected a name, < or >, and a number"));
    const MetricInfo *info = findMetric(match.captured(1));
    if (!info)
        return wrong(text, FailRulesWords::tr("unknown name %1").arg(match.captured(1)));
    const double factor = unitFactor(match.captured(4));
    if (factor == 0 || (!info->isBytes && !match.captured(4).isEmpty()))
        return wrong(text, FailRulesWords::tr("%1 is not a valid unit").arg(match.captured(4)));
    return FailRule {
        info->metric, match.captured(2) == QLatin1String(">"), match.captured(3).toDouble() * factor, text.trimmed()};
}

double valueOf(Metric metric, const RuleValues &values)
{
    switch (metric) {
    case Metric::Wasted:
        return static_cast<double>(values.wasted);
    case Metric::Reclaimable:
        return static_cast<double>(values.reclaimable);
    case Metric::Size:
        return static_cast<double>(values.size);
    case Metric::Efficiency:
        return values.efficiency;
    case Metric::Secrets:
        return static_cast<double>(values.secrets);
    case Metric::Layers:
        return static_cast<double>(values.layers);
    }
    return 0;
}

}

Result<std::vector<FailRule>> parseFailRules(const QString &text)
{
    std::vector<FailRule> rules;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const Result<FailRule> rule = parseRule(part);
        if (!rule)
            return tl::unexpected(rule.error());
        rules.push_back(*rule);
    }
    return rules;
}

std::vector<CheckedRule> checkRules(const std::vector<FailRule> &rules, const RuleValues &values)
{
    std::vector<CheckedRule> checked;
    for (const FailRule &rule : rules) {
        const double value = valueOf(rule.metric, values);
        checked.push_back({rule, value, rule.isUpperBound ? value > rule.limit : value < rule.limit});
    }
    return checked;
}

QString valueText(const CheckedRule &checked, const QLocale &locale)
{
    if (infoOf(checked.rule.metric).isBytes)
        return sizeText(static_cast<quint64>(checked.value), locale);
    const int decimals = checked.rule.metric == Metric::Efficiency ? 3 : 0;
    return locale.toString(checked.value, 'f', decimals);
}

QString brokenRuleMessage(const CheckedRule &broken, const QLocale &locale)
{
    //: %1 is the name of a figure, %2 its value, %3 the rule, "wasted>20MB"
    return FailRulesWords::tr("%1 is %2, which breaks the rule %3")
        .arg(QLatin1String(infoOf(broken.rule.metric).name), valueText(broken, locale), broken.rule.text);
}

}
