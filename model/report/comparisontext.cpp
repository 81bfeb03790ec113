// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparisonreport.h"

#include "bytes.h"
#include "comparisonwords.h"
#include "findingtext.h"
#include "reportwords.h"
#include "texttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Comparison)
};

constexpr std::size_t MostReasons = 12;
constexpr std::size_t MostDirectories = 15;
constexpr std::size_t MostPaths = 40;

QString imageLine(const QString &label, const LoadedImage &image, int width)
{
    QStringList parts;
    for (const auto &[name, text] : imageFacts(image))
        parts.append(text);
    return elided(QStringLiteral("%1  %2").arg(label, parts.join(QLatin1String("  "))), width) + QLatin1Char('\n');
}

QString section(const QString &title, const TextTable &table, int width)
{
    return QStringLiteral("\n%1\n").arg(title) + table.toString(width);
}

QString numberOf(LayerIndex layer)
{
    return layer.isValid() ? QString::number(layer.value) : QStringLiteral("-");
}

QString reasons(const ImageComparison &comparison, int width)
{
    if (comparison.reasons.empty())
        return {};
    TextTable table({{Words::tr("Difference"), TextTable::Align::Right}, {Words::tr("Gained"), TextTable::Align::Right},
        {Words::tr("Lost"), TextTable::Align::Right}, {Words::tr("Files"), TextTable::Align::Right},
        {Words::tr("Where")}, {Words::tr("Layer")}});
    for (std::size_t i = 0; i < std::min(MostReasons, comparison.reasons.size()); ++i) {
        const GrowthReason &reason = comparison.reasons[i];
        table.addRow({signedSize(reason.net()), sizeText(reason.gained), sizeText(reason.lost),
            QLocale().toString(reason.files), reasonPlace(comparison, reason), reasonLayer(comparison, reason)});
    }
    const qint64 net = comparison.totals().net();
    const QString title = net > 0 ? Words::tr("Why it grew")
        : net < 0                 ? Words::tr("Why it shrank")
                                  : Words::tr("What was gained and lost");
    return section(title, table, width);
}

QString layers(const ImageComparison &comparison, int width)
{
    TextTable table({{Words::tr("Before"), TextTable::Align::Right}, {Words::tr("After"), TextTable::Align::Right},
        {Words::tr("Layer")}, {Words::tr("Gained"), TextTable::Align::Right},
        {Words::tr("Lost"), TextTable::Align::Right}, {Words::tr("Instruction")}});
    for (auto pair = comparison.layers.rbegin(); pair != comparison.layers.rend(); ++pair)
        table.addRow({numberOf(pair->before), numberOf(pair->after), pairKind(pair->kind), sizeText(pair->gained),
            sizeText(pair->lost), pairInstruction(comparison, *pair)});
    return section(Words::tr("Layers"), table, width);
}

QString directories(const ImageComparison &comparison, int width)
{
    const std::vector<quint32> nodes = changedDirectories(comparison, MostDirectories);
    if (nodes.empty())
        return {};
    TextTable table({{Words::tr("Gained"), TextTable::Align::Right}, {Words::tr("Lost"), TextTable::Align::Right},
        {Words::tr("Difference"), TextTable::Align::Right}, {Words::tr("Directory")}});
    for (const quint32 node : nodes) {
        const PathDifference &difference = comparison.tree[node];
        table.addRow({sizeText(difference.totals.gained), sizeText(difference.totals.lost),
            signedSize(difference.totals.net()), displayText(comparison.paths.fullPath(difference.path))});
    }
    return section(Words::tr("Directories"), table, width);
}

QString config(const ImageComparison &comparison, int width)
{
    if (comparison.config.empty())
        return {};
    TextTable table({{Words::tr("Config")}, {QString()}, {Words::tr("Before")}, {Words::tr("After")}});
    const auto value = [](const QString &text) {
        return text.isNull() ? QStringLiteral("-") : elided(displayText(text.toUtf8()), 60);
    };
    for (const ConfigChange &change : comparison.config)
        table.addRow({fieldName(change.field), configSubject(change), value(change.before), value(change.after)});
    return QLatin1Char('\n') + table.toString(width);
}

QString paths(const ImageComparison &comparison, int width)
{
    const std::vector<quint32> nodes = differencesByBytes(comparison);
    if (nodes.empty())
        return {};
    TextTable table({{Words::tr("Bytes"), TextTable::Align::Right}, {Words::tr("Change")}, {Words::tr("Path")}});
    for (std::size_t i = 0; i < std::min(MostPaths, nodes.size()); ++i) {
        const PathDifference &difference = comparison.tree[nodes[i]];
        table.addRow({signedSize(difference.bytes), differenceText(difference),
            displayText(comparison.paths.fullPath(difference.path))});
    }
    QString text = section(Words::tr("Paths"), table, width);
    if (nodes.size() > MostPaths)
        text += Words::tr("and %1 more; --format json has them all")
                    .arg(QLocale().toString(qulonglong(nodes.size() - MostPaths)))
            + QLatin1Char('\n');
    return text;
}

}

QString comparisonText(const ImageComparison &comparison, int width)
{
    const auto line
        = [](const QString &label, const QString &text) { return QStringLiteral("%1  %2\n").arg(label, text); };
    QString text = imageLine(Words::tr("Before"), *comparison.before, width)
        + imageLine(Words::tr("After "), *comparison.after, width);
    text += line(Words::tr("Size  "), growthText(comparison));
    text += line(Words::tr("Layers"), layersText(comparison));
    text += line(Words::tr("Files "), filesText(comparison.totals()));
    if (comparison.isSame())
        return text + Words::tr("A container sees no difference.") + QLatin1Char('\n') + layers(comparison, width);
    return text + reasons(comparison, width) + layers(comparison, width) + directories(comparison, width)
        + config(comparison, width) + paths(comparison, width);
}

}
