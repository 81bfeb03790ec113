// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparisonreport.h"

#include "bytes.h"
#include "comparisonwords.h"
#include "markdowntext.h"
#include "shorttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Comments are limited to some ten thousand characters. */
constexpr std::size_t MostMarkdownReasons = 10;
constexpr std::size_t MostConfig = 40;
constexpr std::size_t MostMarkdownPaths = 30;

struct ComparisonMarkdownWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Comparison)
};

QString reasons(const ImageComparison &comparison)
{
    if (comparison.reasons.empty())
        return {};
    QString rows = markdownRow({ComparisonMarkdownWords::tr("Difference"), ComparisonMarkdownWords::tr("Files"),
                       ComparisonMarkdownWords::tr("Where"), ComparisonMarkdownWords::tr("Layer")})
        + markdownRow({QStringLiteral("--:"), QStringLiteral("--:"), QStringLiteral("---"), QStringLiteral("---")});
    for (std::size_t i = 0; i < std::min(MostMarkdownReasons, comparison.reasons.size()); ++i) {
        const GrowthReason &reason = comparison.reasons[i];
        rows += markdownRow({shortMarkdown(signedSize(reason.net())), QLocale().toString(reason.files),
            shortMarkdownCode(reasonPlace(comparison, reason)), shortMarkdown(reasonLayer(comparison, reason))});
    }
    return rows + QLatin1Char('\n');
}

QString layers(const ImageComparison &comparison)
{
    const auto number
        = [](LayerIndex layer) { return layer.isValid() ? QString::number(layer.value) : QStringLiteral("–"); };
    QString rows = markdownRow({ComparisonMarkdownWords::tr("Before"), ComparisonMarkdownWords::tr("After"),
                       ComparisonMarkdownWords::tr("Layer"), ComparisonMarkdownWords::tr("Gained"),
                       ComparisonMarkdownWords::tr("Lost"), ComparisonMarkdownWords::tr("Instruction")})
        + markdownRow({QStringLiteral("--:"), QStringLiteral("--:"), QStringLiteral("---"), QStringLiteral("--:"),
            QStringLiteral("--:"), QStringLiteral("---")});
    std::size_t count = 0;
    for (auto pair = comparison.layers.rbegin(); pair != comparison.layers.rend() && count < MostMarkdownLayers;
         ++pair, ++count)
        rows += markdownRow({number(pair->before), number(pair->after), shortMarkdown(pairKind(pair->kind)),
            shortMarkdown(sizeText(pair->gained)), shortMarkdown(sizeText(pair->lost)),
            shortMarkdownCode(pairInstruction(comparison, *pair))});
    return markdownFold(ComparisonMarkdownWords::tr("Layers"), rows);
}

QString config(const ImageComparison &comparison)
{
    if (comparison.config.empty())
        return {};
    QString rows = markdownRow({ComparisonMarkdownWords::tr("Config"), QString(), ComparisonMarkdownWords::tr("Before"),
                       ComparisonMarkdownWords::tr("After")})
        + markdownRow(QStringList(4, QStringLiteral("---")));
    for (std::size_t i = 0; i < std::min(MostConfig, comparison.config.size()); ++i) {
        const ConfigChange &change = comparison.config[i];
        rows += markdownRow({fieldName(change.field), shortMarkdownCode(configSubject(change)),
            shortMarkdownCode(displayText(change.before)), shortMarkdownCode(displayText(change.after))});
    }
    return markdownFold(ComparisonMarkdownWords::tr("Config"), rows);
}

QString paths(const ImageComparison &comparison)
{
    const auto [nodes, onlyTime] = shownDifferences(comparison);
    if (nodes.empty() && onlyTime == 0)
        return {};
    QString rows = markdownRow({ComparisonMarkdownWords::tr("Bytes"), ComparisonMarkdownWords::tr("Change"),
                       ComparisonMarkdownWords::tr("Path")})
        + markdownRow({QStringLiteral("--:"), QStringLiteral("---"), QStringLiteral("---")});
    for (std::size_t i = 0; i < std::min(MostMarkdownPaths, nodes.size()); ++i) {
        const PathDifference &difference = comparison.tree[nodes[i]];
        rows += markdownRow({shortMarkdown(signedSize(difference.bytes)), shortMarkdown(differenceText(difference)),
            shortMarkdownCode(displayText(comparison.paths.fullPath(difference.path)))});
    }
    if (onlyTime > 0)
        rows += QLatin1Char('\n')
            + ComparisonMarkdownWords::tr("%Ln paths differ in their timestamps only", nullptr, int(onlyTime))
            + QLatin1Char('\n');
    return markdownFold(
        ComparisonMarkdownWords::tr("Paths: %1").arg(shortMarkdown(filesText(comparison.totals()))), rows);
}

}

QString comparisonMarkdown(const ImageComparison &comparison)
{
    const QString title = ComparisonMarkdownWords::tr("%1 compared with %2")
                              .arg(shortMarkdownCode(displayText(comparison.after->image().displayName())),
                                  shortMarkdownCode(displayText(comparison.before->image().displayName())));
    return QStringLiteral("### %1\n\n").arg(title)
        + QStringLiteral("**%1**\n\n")
              .arg(shortMarkdown(growthText(comparison)) + QStringLiteral("; ") + shortMarkdown(layersText(comparison)))
        + reasons(comparison) + layers(comparison) + config(comparison) + paths(comparison);
}

}
