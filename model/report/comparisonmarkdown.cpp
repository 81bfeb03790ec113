// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparisonreport.h"

#include "bytes.h"
#include "comparisonwords.h"
#include "findingtext.h"
#include "markdowntext.h"
#include "texttable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Comparison)
};

/** Comments are limited to some ten thousand characters. */
constexpr std::size_t MostReasons = 10;
constexpr std::size_t MostLayers = 60;
constexpr std::size_t MostConfig = 40;
constexpr std::size_t MostPaths = 30;
/** Names are cut there. */
constexpr int NameLength = 160;

QString code(const QString &text)
{
    return text.isEmpty() ? QString() : markdownCode(elided(text, NameLength));
}

QString plain(const QString &text)
{
    return markdownText(elided(text, NameLength));
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

/** A table in a section that is closed at first. */
QString folded(const QString &title, const QString &rows)
{
    return QStringLiteral("<details>\n<summary>%1</summary>\n\n%2\n</details>\n\n").arg(title, rows);
}

QString reasons(const ImageComparison &comparison)
{
    if (comparison.reasons.empty())
        return {};
    QString rows = row({Words::tr("Difference"), Words::tr("Files"), Words::tr("Where"), Words::tr("Layer")})
        + row({QStringLiteral("--:"), QStringLiteral("--:"), QStringLiteral("---"), QStringLiteral("---")});
    for (std::size_t i = 0; i < std::min(MostReasons, comparison.reasons.size()); ++i) {
        const GrowthReason &reason = comparison.reasons[i];
        rows += row({plain(signedSize(reason.net())), QLocale().toString(reason.files),
            code(reasonPlace(comparison, reason)), plain(reasonLayer(comparison, reason))});
    }
    return rows + QLatin1Char('\n');
}

QString layers(const ImageComparison &comparison)
{
    const auto number
        = [](LayerIndex layer) { return layer.isValid() ? QString::number(layer.value) : QStringLiteral("–"); };
    QString rows = row({Words::tr("Before"), Words::tr("After"), Words::tr("Layer"), Words::tr("Gained"),
                       Words::tr("Lost"), Words::tr("Instruction")})
        + row({QStringLiteral("--:"), QStringLiteral("--:"), QStringLiteral("---"), QStringLiteral("--:"),
            QStringLiteral("--:"), QStringLiteral("---")});
    std::size_t count = 0;
    for (auto pair = comparison.layers.rbegin(); pair != comparison.layers.rend() && count < MostLayers;
         ++pair, ++count)
        rows += row({number(pair->before), number(pair->after), plain(pairKind(pair->kind)),
            plain(sizeText(pair->gained)), plain(sizeText(pair->lost)), code(pairInstruction(comparison, *pair))});
    return folded(Words::tr("Layers"), rows);
}

QString config(const ImageComparison &comparison)
{
    if (comparison.config.empty())
        return {};
    QString rows = row({Words::tr("Config"), QString(), Words::tr("Before"), Words::tr("After")})
        + row(QStringList(4, QStringLiteral("---")));
    for (std::size_t i = 0; i < std::min(MostConfig, comparison.config.size()); ++i) {
        const ConfigChange &change = comparison.config[i];
        rows += row({fieldName(change.field), code(configSubject(change)), code(displayText(change.before.toUtf8())),
            code(displayText(change.after.toUtf8()))});
    }
    return folded(Words::tr("Config"), rows);
}

QString paths(const ImageComparison &comparison)
{
    const std::vector<quint32> nodes = differencesByBytes(comparison);
    if (nodes.empty())
        return {};
    QString rows = row({Words::tr("Bytes"), Words::tr("Change"), Words::tr("Path")})
        + row({QStringLiteral("--:"), QStringLiteral("---"), QStringLiteral("---")});
    for (std::size_t i = 0; i < std::min(MostPaths, nodes.size()); ++i) {
        const PathDifference &difference = comparison.tree[nodes[i]];
        rows += row({plain(signedSize(difference.bytes)), plain(differenceText(difference)),
            code(displayText(comparison.paths.fullPath(difference.path)))});
    }
    return folded(Words::tr("Paths: %1").arg(plain(filesText(comparison.totals()))), rows);
}

}

QString comparisonMarkdown(const ImageComparison &comparison)
{
    const QString title = Words::tr("%1 compared with %2")
                              .arg(code(displayText(comparison.after->image().displayName().toUtf8())),
                                  code(displayText(comparison.before->image().displayName().toUtf8())));
    return QStringLiteral("### %1\n\n").arg(title)
        + QStringLiteral("**%1**\n\n")
              .arg(plain(growthText(comparison)) + QStringLiteral("; ") + plain(layersText(comparison)))
        + reasons(comparison) + layers(comparison) + config(comparison) + paths(comparison);
}

}
