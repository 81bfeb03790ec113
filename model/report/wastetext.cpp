// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastetext.h"

#include "byteaccount.h"
#include "bytes.h"
#include "culprittext.h"
#include "findingorigin.h"
#include "findingtext.h"
#include "reportwords.h"
#include "scoretext.h"
#include "shorttext.h"
#include "textcolumns.h"
#include "wordwrap.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct WasteTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::WasteText)
};

/** Nobody would read more; JSON has them all. */
constexpr std::size_t MostTextFindings = 20;
constexpr int SizeColumn = 10;
constexpr int Indent = SizeColumn + 2;
constexpr int FixIndent = 4;

/** \a text, which may be pasted, without new breaks. */
QString indented(const QString &text, int indent)
{
    QString lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines += QString(indent, QLatin1Char(' ')) + line + QLatin1Char('\n');
    return lines;
}

/** Whose fault it is, and where the bytes are. */
QString culpritLines(const ReportData &data, const Finding &finding, const FindingText &text, int width)
{
    const LoadedImage &image = *data.image;
    const auto who = [&](LayerIndex layer, const QString &instruction) {
        const QString number = numberedLayer(image, layer);
        return instruction == number ? number : number + QStringLiteral(", ") + instruction;
    };
    const auto line = [&](const QString &words) { return wordWrapped(words, width, Indent); };
    QString cause = who(culprit(finding), text.causedBy);
    if (const std::optional<SourcePlace> place = data.placeOf(finding))
        cause += QStringLiteral(" (%1)").arg(placeText(*place));
    return line(WasteTextWords::tr("Caused by: %1").arg(cause))
        + line(WasteTextWords::tr("Written by: %1").arg(who(finding.writer, text.writtenBy)));
}

QString findingLines(const ReportData &data, const Finding &finding, int width)
{
    const FindingText text = findingText(finding, *data.image, data.rules);
    const quint64 compressed = compressedEstimate(*data.image, finding.writer, finding.bytes);
    QString title = text.title;
    if (compressed < finding.bytes && finding.bytes >= LeastCompressed)
        title = WasteTextWords::tr("%1 (about %2 compressed)").arg(title, sizeText(compressed));
    QString lines = wordWrapped(title, width, Indent);
    lines.replace(0, SizeColumn, rightInColumns(sizeText(finding.bytes), SizeColumn));
    lines += wordWrapped(text.explanation, width, Indent);
    lines += culpritLines(data, finding, text, width);
    if (const QString owner = ownerSentence(finding, data); !owner.isEmpty())
        lines += wordWrapped(owner, width, Indent);
    lines += wordWrapped(text.advice, width, Indent);
    if (const auto fix = ownFix(finding, data))
        lines += indented(fix->after, Indent + FixIndent);
    return lines + QLatin1Char('\n');
}

/** What the config tells everybody. */
QString configSecretLines(const ReportData &data, int width)
{
    if (data.configSecrets.empty())
        return {};
    QString text = WasteTextWords::tr("Possible secrets in the config") + QLatin1Char('\n');
    const std::size_t shown = std::min(data.configSecrets.size(), MostTextFindings);
    for (std::size_t i = 0; i < shown; ++i) {
        const ConfigSecret &secret = data.configSecrets[i];
        text += wordWrapped(secret.name + QStringLiteral(": ") + secretExplanation(secret), width, 2);
    }
    if (shown < data.configSecrets.size())
        text += wordWrapped(WasteTextWords::tr("And %1 more; see --format json for all.")
                                .arg(QLocale().toString(qulonglong(data.configSecrets.size() - shown))),
            width, 2);
    return text + wordWrapped(configSecretAdvice(), width, 2) + QLatin1Char('\n');
}

QString restLine(const std::vector<const Finding *> &findings, std::size_t shown, int width)
{
    return findings.size() == shown ? QString() : wordWrapped(restText(findings, shown), width, 2) + QLatin1Char('\n');
}

QString patchLine(const ReportData &data, int width)
{
    const FixPatch patch = ownPatch(data);
    if (patch.isEmpty())
        return {};
    const QString text = WasteTextWords::tr("All fixes as one patch of the Dockerfile, which saves %1: --format patch.")
                             .arg(sizeText(patch.saves));
    return wordWrapped(text, width, 2) + QLatin1Char('\n');
}

QString diveLines(const ReportData &data, int width)
{
    if (!data.dive)
        return {};
    const ScoreText text = scoreText(*data.dive, data.hiddenBytes());
    return WasteTextWords::tr("dive's score") + QLatin1Char('\n') + wordWrapped(text.summary, width, 2)
        + wordWrapped(text.difference, width, 2);
}

}

QString reclaimableText(const ReportData &data, const QLocale &locale)
{
    if (data.reclaimable.bytes == 0 && data.image->hasSealedLayers())
        return WasteTextWords::tr("What could be saved is unknown: the layers are encrypted.");
    if (data.reclaimable.bytes == 0)
        return WasteTextWords::tr("Nothing to save.");
    const QString size = sizeText(data.reclaimable.bytes, locale);
    const QString all = sizeText(data.image->stats.size, locale);
    if (data.reclaimable.compressedBytes == data.reclaimable.bytes)
        return WasteTextWords::tr("%1 of %2 could be saved.").arg(size, all);
    return WasteTextWords::tr("%1 of %2 could be saved, about %3 compressed.")
        .arg(size, all, sizeText(data.reclaimable.compressedBytes, locale));
}

QString excludedText(const ReportData &data, const QLocale &locale)
{
    if (data.exclude.isEmpty())
        return {};
    QStringList patterns;
    for (const QByteArray &pattern : data.exclude)
        patterns.append(displayText(pattern));
    return WasteTextWords::tr("Excluded: %2 in %1 files. Patterns: %3.")
        .arg(locale.toString(qulonglong(data.excluded.files)), sizeText(data.excluded.bytes, locale),
            patterns.join(QStringLiteral(", ")));
}

QString restText(const std::vector<const Finding *> &findings, std::size_t shown)
{
    return WasteTextWords::tr("And %1 more, %2 in total; see --format json for all.")
        .arg(QLocale().toString(qulonglong(findings.size() - shown)), sizeText(bytesFrom(findings, shown)));
}

QString wasteText(const ReportData &data, int width)
{
    if (!data.hasFindings)
        return {};
    const QLatin1Char newLine('\n');
    QString text = configSecretLines(data, width) + WasteTextWords::tr("Where the bytes went") + newLine
        + wordWrapped(reclaimableText(data), width, 2);
    if (const QString excluded = excludedText(data); !excluded.isEmpty())
        text += wordWrapped(excluded, width, 2);
    text += newLine;
    const std::vector<const Finding *> findings = findingsInOrder(data.findings);
    const std::size_t shown = countWorthwhile(findings, data.reclaimable.bytes, MostTextFindings);
    for (std::size_t i = 0; i < shown; ++i)
        text += findingLines(data, *findings[i], width);
    return text + restLine(findings, shown, width) + patchLine(data, width) + diveLines(data, width);
}

}
