// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportmarkdown.h"

#include "artifacttext.h"
#include "byteaccount.h"
#include "bytes.h"
#include "culprittext.h"
#include "findingorigin.h"
#include "findingtext.h"
#include "markdowntext.h"
#include "reportwords.h"
#include "scoretext.h"
#include "shorttext.h"
#include "wastetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Comments are limited to some ten thousand characters. */
constexpr std::size_t MostMarkdownFindings = 15;
constexpr std::size_t MostMarkdownExamples = 5;
/** An explanation is cut there. */
constexpr int MostExplained = 640;
constexpr qsizetype MostMarkdownWarnings = 10;
/** Characters. */
constexpr qsizetype LongestFix = 2000;
constexpr qsizetype LongestPatch = 8000;

struct ReportMarkdownWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReportMarkdown)
};

QString rules(const ReportData &data)
{
    if (data.checked.empty())
        return {};
    QString text = markdownRow({ReportMarkdownWords::tr("Rule"), ReportMarkdownWords::tr("Value"),
                       ReportMarkdownWords::tr("Result")})
        + QStringLiteral("| --- | ---: | --- |\n");
    for (const CheckedRule &rule : data.checked) {
        text += markdownRow({shortMarkdownCode(rule.rule.text), shortMarkdown(valueText(rule)),
            rule.isBroken ? QStringLiteral("❌ **%1**").arg(ReportMarkdownWords::tr("broken", "a rule"))
                          : QStringLiteral("✅ ") + ReportMarkdownWords::tr("kept", "a rule")});
    }
    return text + QLatin1Char('\n');
}

QString markdownFacts(const ReportData &data)
{
    const LoadedImage &image = *data.image;
    QString text = markdownRow({ReportMarkdownWords::tr("Image"), QString()}) + QStringLiteral("| --- | --- |\n");
    const auto known = imageFacts(image, data.build.get());
    // The first is what the heading says.
    for (std::size_t i = 1; i < known.size(); ++i)
        text += markdownRow({shortMarkdown(known[i].first), shortMarkdownCode(known[i].second)});
    text += markdownRow({ReportMarkdownWords::tr("Bytes"), shortMarkdown(totalsText(data))});
    if (data.dive)
        text += markdownRow({ReportMarkdownWords::tr("dive's score"),
            shortMarkdown(scoreText(*data.dive, data.hiddenBytes()).summary)});
    return text + QLatin1Char('\n');
}

QString headline(const ReportData &data)
{
    QString text = QStringLiteral("**%1**").arg(shortMarkdown(reclaimableText(data)));
    if (const std::size_t secrets = secretCount(data); secrets > 0)
        text += QStringLiteral(" ⚠️ ")
            + QStringLiteral("**%1**").arg(
                shortMarkdown(ReportMarkdownWords::tr("Possible secrets: %1.").arg(secrets)));
    if (const QString excluded = excludedText(data); !excluded.isEmpty())
        text += QLatin1Char(' ') + shortMarkdown(excluded);
    return text + QStringLiteral("\n\n");
}

QString examples(const LoadedImage &image, const Finding &finding)
{
    QString text;
    const std::size_t shown = std::min(finding.files.size(), MostMarkdownExamples);
    for (std::size_t i = 0; i < shown; ++i) {
        const FoundFile &file = finding.files[i];
        const QString path = displayText(image.tree.paths().fullPath(image.tree.version(file.version).path));
        text += QStringLiteral("- %1 (%2)\n").arg(shortMarkdownCode(path), shortMarkdown(sizeText(file.bytes)));
    }
    if (finding.files.size() > shown)
        text += QStringLiteral("- ") + ReportMarkdownWords::tr("and %1 more").arg(finding.files.size() - shown)
            + QLatin1Char('\n');
    return text;
}

/** Whose fault it is, and where the bytes are. */
QString culprits(const LoadedImage &image, const Finding &finding, const FindingText &text)
{
    const auto cell = [&](LayerIndex layer, const QString &instruction) {
        const QString number = numberedLayer(image, layer);
        return instruction == number
            ? shortMarkdown(number)
            : QStringLiteral("%1 · %2").arg(shortMarkdown(number), shortMarkdownCode(instruction));
    };
    return markdownRow({ReportMarkdownWords::tr("Caused by"), ReportMarkdownWords::tr("Written by")})
        + QStringLiteral("| --- | --- |\n")
        + markdownRow({cell(culprit(finding), text.causedBy), cell(finding.writer, text.writtenBy)})
        + QLatin1Char('\n');
}

/** What to write instead, to be copied; nothing where it would be long. */
QString fixBlock(const ReportData &data, const Finding &finding)
{
    const std::optional<DockerfileFix> fix = ownFix(finding, data);
    if (!fix || fix->after.size() > LongestFix)
        return {};
    return markdownFence(QStringLiteral("dockerfile"), fix->after);
}

/** The line of the Dockerfile, and whether it is the base's, as far as anybody knows. */
QString origin(const ReportData &data, const Finding &finding)
{
    const QString text = findingOrigin(finding, data);
    return text.isEmpty() ? QString() : markdownText(elided(text, MostExplained)) + QStringLiteral("\n\n");
}

QString findingDetails(const ReportData &data, const Finding &finding)
{
    const FindingText text = findingText(finding, *data.image, data.rules);
    const bool isSecret = finding.cause == Cause::Secret;
    const QString summary = QStringLiteral("%1%2 · %3")
                                .arg(isSecret ? QStringLiteral("⚠️ ") : QString(),
                                    shortMarkdown(sizeText(finding.bytes)), shortMarkdown(text.title));
    return markdownFold(summary,
        markdownText(elided(text.explanation, MostExplained)) + QStringLiteral("\n\n") + markdownText(text.advice)
            + QStringLiteral("\n\n") + culprits(*data.image, finding, text) + origin(data, finding)
            + fixBlock(data, finding) + examples(*data.image, finding));
}

/** All fixes at once; nothing where that would be long. */
QString patchFold(const ReportData &data)
{
    const FixPatch patch = ownPatch(data);
    if (patch.isEmpty() || patch.text.size() > LongestPatch)
        return {};
    const QString summary = ReportMarkdownWords::tr("All fixes as one patch of the Dockerfile: saves %1", "bytes")
                                .arg(sizeText(patch.saves));
    return markdownFold(shortMarkdown(summary), markdownFence(QStringLiteral("diff"), patch.text));
}

QString markdownFindings(const ReportData &data)
{
    if (!data.hasFindings || data.findings.empty())
        return {};
    QString text = QStringLiteral("#### %1\n\n").arg(ReportMarkdownWords::tr("Where the bytes went"));
    const std::vector<const Finding *> order = findingsInOrder(data.findings);
    const std::size_t shown = countWorthwhile(order, data.reclaimable.bytes, MostMarkdownFindings);
    for (std::size_t i = 0; i < shown; ++i)
        text += findingDetails(data, *order[i]);
    if (shown < order.size())
        text += shortMarkdown(restText(order, shown)) + QStringLiteral("\n\n");
    return text + patchFold(data);
}

/** What the config tells everybody. */
QString markdownConfigSecrets(const ReportData &data)
{
    if (data.configSecrets.empty())
        return {};
    QString text;
    const std::size_t shown = std::min(data.configSecrets.size(), MostMarkdownFindings);
    for (std::size_t i = 0; i < shown; ++i) {
        const ConfigSecret &secret = data.configSecrets[i];
        text
            += QStringLiteral("- %1 %2\n").arg(shortMarkdownCode(secret.name), markdownText(secretExplanation(secret)));
    }
    if (shown < data.configSecrets.size())
        text += QStringLiteral("- ") + ReportMarkdownWords::tr("and %1 more").arg(data.configSecrets.size() - shown)
            + QLatin1Char('\n');
    return QStringLiteral("#### ⚠️ %1\n\n%2\n%3\n\n")
        .arg(ReportMarkdownWords::tr("Possible secrets in the config"), text, markdownText(configSecretAdvice()));
}

QString layers(const ReportData &data)
{
    const LoadedImage &image = *data.image;
    QString text = markdownRow({ReportMarkdownWords::tr("Layer"), ReportMarkdownWords::tr("Size"),
                       ReportMarkdownWords::tr("Wasted"), ReportMarkdownWords::tr("Instruction")})
        + QStringLiteral("| ---: | ---: | ---: | --- |\n");
    const std::size_t count = image.layers.size();
    for (std::size_t i = count; i-- > (count > MostMarkdownLayers ? count - MostMarkdownLayers : 0);) {
        text += markdownRow({QString::number(i), shortMarkdown(layerSize(image, LayerIndex(i))),
            shortMarkdown(sizeText(data.wastedBytes(LayerIndex(i)))),
            shortMarkdownCode(layerRemark(image, LayerIndex(i)))});
    }
    if (count > MostMarkdownLayers)
        text += QLatin1Char('\n') + ReportMarkdownWords::tr("and %1 more").arg(count - MostMarkdownLayers)
            + QLatin1Char('\n');
    return markdownFold(ReportMarkdownWords::tr("Layers: %1").arg(count), text);
}

/** What --packages wants. */
QString markdownPackages(const ReportData &data)
{
    if (!data.packages)
        return {};
    QString text = markdownRow({ReportMarkdownWords::tr("Packages"), ReportMarkdownWords::tr("Count"),
                       ReportMarkdownWords::tr("Size"), ReportMarkdownWords::tr("Only in hidden layers")})
        + QStringLiteral("| --- | ---: | ---: | ---: |\n");
    for (const EcosystemSum &sum : *data.packages) {
        text += markdownRow({QString::fromLatin1(ecosystemName(sum.ecosystem)), countText(sum.count),
            shortMarkdown(sizeText(sum.bytes)), countText(sum.gone)});
    }
    return text + QLatin1Char('\n');
}

/** What can be said of something that is no file system. */
QString artifactMarkdown(const LoadedImage &image)
{
    QString text = markdownRow({ReportMarkdownWords::tr("Image"), QString()}) + QStringLiteral("| --- | --- |\n");
    const auto known = imageFacts(image);
    for (std::size_t i = 1; i < known.size(); ++i)
        text += markdownRow({shortMarkdown(known[i].first), shortMarkdownCode(known[i].second)});
    text += QLatin1Char('\n')
        + markdownRow({ReportMarkdownWords::tr("Size"), ReportMarkdownWords::tr("Media type"),
            ReportMarkdownWords::tr("Content")})
        + QStringLiteral("| ---: | --- | --- |\n");
    for (const ArtifactLine &line : artifactLines(image))
        text += markdownRow(
            {shortMarkdown(line.size), shortMarkdownCode(line.mediaType), shortMarkdownCode(line.content)});
    return text + QLatin1Char('\n');
}

QString markdownWarnings(const LoadedImage &image)
{
    const QStringList all = warningTexts(image);
    QString text;
    for (const QString &warning : all.mid(0, MostMarkdownWarnings))
        text += QStringLiteral("- ") + shortMarkdown(warning) + QLatin1Char('\n');
    if (all.size() > MostMarkdownWarnings)
        text += QStringLiteral("- ") + ReportMarkdownWords::tr("and %1 more").arg(all.size() - MostMarkdownWarnings)
            + QLatin1Char('\n');
    return all.isEmpty() ? text : markdownFold(ReportMarkdownWords::tr("Warnings: %1").arg(all.size()), text);
}

}

QByteArray reportMarkdown(const ReportData &data)
{
    const LoadedImage &image = *data.image;
    const QString name = displayText(image.image().displayName());
    const QString heading = QStringLiteral("### %1\n\n").arg(shortMarkdownCode(name));
    if (image.image().artifact)
        return (heading + rules(data) + artifactMarkdown(image) + markdownWarnings(image)).toUtf8();
    const QString text = heading + headline(data) + rules(data) + markdownConfigSecrets(data) + markdownFindings(data)
        + markdownFacts(data) + layers(data) + markdownPackages(data) + markdownWarnings(image);
    return text.toUtf8();
}

}
