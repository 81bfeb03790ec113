// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportmarkdown.h"

#include "bytes.h"
#include "findingtext.h"
#include "markdowntext.h"
#include "reportwords.h"
#include "scoretext.h"
#include "texttable.h"
#include "wastetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReportMarkdown)
};

/** Comments are limited to some ten thousand characters. */
constexpr std::size_t MostFindings = 15;
constexpr std::size_t MostExamples = 5;
constexpr std::size_t MostLayers = 60;
constexpr qsizetype MostWarnings = 10;
/** Names are cut there. */
constexpr int NameLength = 160;

QString code(const QString &text)
{
    return markdownCode(elided(text, NameLength));
}

QString plain(const QString &text)
{
    return markdownText(elided(text, NameLength));
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString folded(const QString &summary, const QString &content)
{
    return QStringLiteral("<details>\n<summary>%1</summary>\n\n").arg(summary) + content
        + QStringLiteral("\n</details>\n\n");
}

QString rules(const ReportData &data)
{
    if (data.checked.empty())
        return {};
    QString text
        = row({Words::tr("Rule"), Words::tr("Value"), Words::tr("Result")}) + QStringLiteral("| --- | ---: | --- |\n");
    for (const CheckedRule &rule : data.checked) {
        text += row({code(rule.rule.text), plain(valueText(rule)),
            rule.isBroken ? QStringLiteral("❌ **%1**").arg(Words::tr("broken", "a rule"))
                          : QStringLiteral("✅ ") + Words::tr("kept", "a rule")});
    }
    return text + QLatin1Char('\n');
}

QString facts(const ReportData &data)
{
    const LoadedImage &image = *data.image;
    QString text = row({Words::tr("Image"), QString()}) + QStringLiteral("| --- | --- |\n");
    const auto known = imageFacts(image);
    // The first is what the heading says.
    for (std::size_t i = 1; i < known.size(); ++i)
        text += row({plain(known[i].first), code(known[i].second)});
    text += row({Words::tr("Bytes"), plain(totalsText(image.stats))});
    if (data.dive)
        text += row({Words::tr("dive's score"), plain(scoreText(*data.dive, data.wastedBytes()).summary)});
    return text + QLatin1Char('\n');
}

QString headline(const ReportData &data)
{
    QString text = QStringLiteral("**%1**").arg(plain(reclaimableText(data)));
    if (const std::size_t secrets = secretCount(data.findings); secrets > 0)
        text += QStringLiteral(" ⚠️ ")
            + QStringLiteral("**%1**").arg(plain(Words::tr("Files that may be secrets: %1.").arg(secrets)));
    if (const QString excluded = excludedText(data); !excluded.isEmpty())
        text += QLatin1Char(' ') + plain(excluded);
    return text + QStringLiteral("\n\n");
}

QString examples(const LoadedImage &image, const Finding &finding)
{
    QString text;
    const std::size_t shown = std::min(finding.files.size(), MostExamples);
    for (std::size_t i = 0; i < shown; ++i) {
        const FoundFile &file = finding.files[i];
        const QString path = displayText(image.tree.paths().fullPath(image.tree.version(file.version).path));
        text += QStringLiteral("- %1 (%2)\n").arg(code(path), plain(sizeText(file.bytes)));
    }
    if (finding.files.size() > shown)
        text += QStringLiteral("- ") + Words::tr("and %1 more").arg(finding.files.size() - shown) + QLatin1Char('\n');
    return text;
}

QString findingDetails(const ReportData &data, const Finding &finding)
{
    const FindingText text = findingText(finding, *data.image, data.rules);
    const bool isSecret = finding.cause == Cause::Secret;
    const QString summary
        = QStringLiteral("%1%2 · %3")
              .arg(isSecret ? QStringLiteral("⚠️ ") : QString(), plain(sizeText(finding.bytes)), plain(text.title));
    return folded(summary,
        markdownText(elided(text.explanation, 4 * NameLength)) + QStringLiteral("\n\n") + markdownText(text.advice)
            + QStringLiteral("\n\n") + examples(*data.image, finding));
}

QString findings(const ReportData &data)
{
    if (!data.hasFindings || data.findings.empty())
        return {};
    QString text = QStringLiteral("#### %1\n\n").arg(Words::tr("Where the bytes went"));
    const std::vector<const Finding *> order = findingsInOrder(data.findings);
    const std::size_t shown = countWorthwhile(order, data.reclaimable.bytes, MostFindings);
    for (std::size_t i = 0; i < shown; ++i)
        text += findingDetails(data, *order[i]);
    if (shown < order.size())
        text += plain(restText(order, shown)) + QStringLiteral("\n\n");
    return text;
}

QString layers(const LoadedImage &image)
{
    QString text = row({Words::tr("Layer"), Words::tr("Size"), Words::tr("Wasted"), Words::tr("Instruction")})
        + QStringLiteral("| ---: | ---: | ---: | --- |\n");
    const std::size_t count = image.layers.size();
    for (std::size_t i = count; i-- > (count > MostLayers ? count - MostLayers : 0);) {
        const LayerStats &stats = image.stats.layers[i];
        text += row({QString::number(i), plain(sizeText(stats.size)), plain(sizeText(stats.wastedBytes)),
            code(layerRemark(image, LayerIndex(i)))});
    }
    if (count > MostLayers)
        text += QLatin1Char('\n') + Words::tr("and %1 more").arg(count - MostLayers) + QLatin1Char('\n');
    return folded(Words::tr("Layers: %1").arg(count), text);
}

QString warnings(const LoadedImage &image)
{
    const QStringList all = warningTexts(image);
    QString text;
    for (const QString &warning : all.mid(0, MostWarnings))
        text += QStringLiteral("- ") + plain(warning) + QLatin1Char('\n');
    if (all.size() > MostWarnings)
        text += QStringLiteral("- ") + Words::tr("and %1 more").arg(all.size() - MostWarnings) + QLatin1Char('\n');
    return all.isEmpty() ? text : folded(Words::tr("Warnings: %1").arg(all.size()), text);
}

}

QByteArray reportMarkdown(const ReportData &data)
{
    const LoadedImage &image = *data.image;
    const QString name = displayText(image.image().displayName().toUtf8());
    const QString text = QStringLiteral("### %1\n\n").arg(code(name)) + headline(data) + rules(data) + findings(data)
        + facts(data) + layers(image) + warnings(image);
    return text.toUtf8();
}

}
