// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildsreport.h"

#include "bytes.h"
#include "causewords.h"
#include "instructiontext.h"
#include "shorttext.h"
#include "wordwrap.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct BuildsTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BuildsReport)
};

constexpr int CauseIndent = 4;
constexpr int DetailIndent = 8;

QString heading(const LoadedImage &image, LayerIndex layer)
{
    const QString instruction = displayText(instructionText(image.createdBy(layer)));
    const QString number = BuildsTextWords::tr("Layer %1").arg(layer.value);
    return instruction.isEmpty() ? number : number + QStringLiteral("  ") + instruction;
}

QString causeLines(const DigestCause &cause, int width)
{
    QString lines = wordWrapped(causeText(cause), width, CauseIndent);
    for (const QString &detail : {exampleText(cause), causeAdvice(cause)}) {
        if (!detail.isEmpty())
            lines += wordWrapped(detail, width, DetailIndent);
    }
    return lines;
}

QString layerLines(const BuildDifferences &differences, const LayerDifference &layer, int width)
{
    QString lines = QLatin1Char('\n') + elided(heading(*differences.after, layer.after), width) + QLatin1Char('\n');
    if (layer.problem || layer.causes.empty())
        return lines + wordWrapped(layerText(layer), width, CauseIndent);
    for (const DigestCause &cause : layer.causes) {
        lines += causeLines(cause, width);
        if (cause.cause != BuildCause::Compression)
            continue;
        lines += wordWrapped(compressionText(layer.compressedBefore), width, DetailIndent)
            + wordWrapped(compressionText(layer.compressedAfter), width, DetailIndent);
    }
    return lines;
}

QString loneLines(const LoadedImage &image, const std::vector<LayerIndex> &layers, const QString &where, int width)
{
    QString lines;
    for (const LayerIndex layer : layers)
        lines += QLatin1Char('\n') + elided(heading(image, layer), width) + QLatin1Char('\n')
            + wordWrapped(where, width, CauseIndent);
    return lines;
}

QString configLines(const BuildDifferences &differences, int width)
{
    if (differences.config.empty())
        return {};
    QString lines = QStringLiteral("\n%1\n").arg(BuildsTextWords::tr("Config"));
    for (const FieldDifference &field : differences.config) {
        const auto shown = [](const QString &value) { return value.isNull() ? BuildsTextWords::tr("not set") : value; };
        lines += wordWrapped(QStringLiteral("%1: %2 → %3").arg(field.field, shown(field.before), shown(field.after)),
            width, CauseIndent);
    }
    const bool hasTimes = std::any_of(differences.config.begin(), differences.config.end(),
        [](const FieldDifference &field) { return field.field.endsWith(QLatin1String("created")); });
    if (hasTimes)
        lines += wordWrapped(
            BuildsTextWords::tr("Set SOURCE_DATE_EPOCH: builders write it instead of the time of the build."), width,
            DetailIndent);
    return lines;
}

}

QString buildsReportText(const BuildDifferences &differences, int width)
{
    QString text = wordWrapped(buildsText(differences), width, 0);
    for (const LayerDifference &layer : differences.layers)
        text += layerLines(differences, layer, width);
    return text
        + loneLines(*differences.before, differences.onlyBefore, BuildsTextWords::tr("only in the first build"), width)
        + loneLines(*differences.after, differences.onlyAfter, BuildsTextWords::tr("only in the second build"), width)
        + configLines(differences, width);
}

}
