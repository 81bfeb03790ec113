// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparisonreport.h"

#include "bytes.h"
#include "comparisonwords.h"
#include "reportwords.h"
#include "shorttext.h"
#include "textcolumns.h"
#include "texttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ComparisonTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Comparison)
};

constexpr std::size_t MostTextReasons = 12;
constexpr std::size_t MostDirectories = 15;
constexpr std::size_t MostTextPaths = 40;

QString imageLine(const LoadedImage &image)
{
    QStringList parts;
    for (const auto &[name, text] : imageFacts(image))
        parts.append(text);
    return parts.join(QLatin1String("  "));
}

/** A line for each label and its text. */
QString summary(const std::vector<std::pair<QString, QString>> &lines, int width)
{
    qsizetype widest = 0;
    for (const auto &line : lines)
        widest = std::max(widest, columnsOf(line.first));
    QString result;
    for (const auto &[label, text] : lines)
        result += elided(leftInColumns(label, widest + 2) + text, width) + QLatin1Char('\n');
    return result;
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
    TextTable table({{ComparisonTextWords::tr("Difference"), TextTable::Align::Right},
        {ComparisonTextWords::tr("Gained"), TextTable::Align::Right},
        {ComparisonTextWords::tr("Lost"), TextTable::Align::Right},
        {ComparisonTextWords::tr("Files"), TextTable::Align::Right}, {ComparisonTextWords::tr("Where")},
        {ComparisonTextWords::tr("Layer")}});
    for (std::size_t i = 0; i < std::min(MostTextReasons, comparison.reasons.size()); ++i) {
        const GrowthReason &reason = comparison.reasons[i];
        table.addRow({signedSize(reason.net()), sizeText(reason.gained), sizeText(reason.lost),
            QLocale().toString(reason.files), reasonPlace(comparison, reason), reasonLayer(comparison, reason)});
    }
    const qint64 net = comparison.totals().net();
    const QString title = net > 0 ? ComparisonTextWords::tr("Why it grew")
        : net < 0                 ? ComparisonTextWords::tr("Why it shrank")
                                  : ComparisonTextWords::tr("Gained and lost");
    return section(title, table, width);
}

QString layers(const ImageComparison &comparison, int width)
{
    TextTable table({{ComparisonTextWords::tr("Before"), TextTable::Align::Right},
        {ComparisonTextWords::tr("After"), TextTable::Align::Right}, {ComparisonTextWords::tr("Layer")},
        {ComparisonTextWords::tr("Gained"), TextTable::Align::Right},
        {ComparisonTextWords::tr("Lost"), TextTable::Align::Right}, {ComparisonTextWords::tr("Instruction")}});
    for (auto pair = comparison.layers.rbegin(); pair != comparison.layers.rend(); ++pair)
        table.addRow({numberOf(pair->before), numberOf(pair->after), pairKind(pair->kind), sizeText(pair->gained),
            sizeText(pair->lost), pairInstruction(comparison, *pair)});
    return section(ComparisonTextWords::tr("Layers"), table, width);
}

QString directories(const ImageComparison &comparison, int width)
{
    const std::vector<quint32> nodes = changedDirectories(comparison, MostDirectories);
    if (nodes.empty())
        return {};
    TextTable table({{ComparisonTextWords::tr("Gained"), TextTable::Align::Right},
        {ComparisonTextWords::tr("Lost"), TextTable::Align::Right},
        {ComparisonTextWords::tr("Difference"), TextTable::Align::Right}, {ComparisonTextWords::tr("Directory")}});
    for (const quint32 node : nodes) {
        const PathDifference &difference = comparison.tree[node];
        table.addRow({sizeText(difference.totals.gained), sizeText(difference.totals.lost),
            signedSize(difference.totals.net()), displayText(comparison.paths.fullPath(difference.path))});
    }
    return section(ComparisonTextWords::tr("Directories"), table, width);
}

QString config(const ImageComparison &comparison, int width)
{
    if (comparison.config.empty())
        return {};
    TextTable table({{ComparisonTextWords::tr("Config")}, {QString()}, {ComparisonTextWords::tr("Before")},
        {ComparisonTextWords::tr("After")}});
    const auto value
        = [](const QString &text) { return text.isNull() ? QStringLiteral("-") : elided(displayText(text), 60); };
    for (const ConfigChange &change : comparison.config)
        table.addRow({fieldName(change.field), configSubject(change), value(change.before), value(change.after)});
    return QLatin1Char('\n') + table.toString(width);
}

QString paths(const ImageComparison &comparison, int width)
{
    const auto [nodes, onlyTime] = shownDifferences(comparison);
    const QString timesText = onlyTime > 0
        ? ComparisonTextWords::tr("%Ln paths differ in their timestamps only", nullptr, int(onlyTime))
            + QLatin1Char('\n')
        : QString();
    if (nodes.empty())
        return timesText.isEmpty() ? QString() : QLatin1Char('\n') + timesText;
    TextTable table({{ComparisonTextWords::tr("Bytes"), TextTable::Align::Right}, {ComparisonTextWords::tr("Change")},
        {ComparisonTextWords::tr("Path")}});
    for (std::size_t i = 0; i < std::min(MostTextPaths, nodes.size()); ++i) {
        const PathDifference &difference = comparison.tree[nodes[i]];
        table.addRow({signedSize(difference.bytes), differenceText(difference),
            displayText(comparison.paths.fullPath(difference.path))});
    }
    QString text = section(ComparisonTextWords::tr("Paths"), table, width);
    if (nodes.size() > MostTextPaths)
        text += ComparisonTextWords::tr("and %1 more; see --format json for all")
                    .arg(QLocale().toString(qulonglong(nodes.size() - MostTextPaths)))
            + QLatin1Char('\n');
    return text + timesText;
}

}

QString comparisonText(const ImageComparison &comparison, int width)
{
    QString text = summary({{ComparisonTextWords::tr("Before"), imageLine(*comparison.before)},
                               {ComparisonTextWords::tr("After"), imageLine(*comparison.after)},
                               {ComparisonTextWords::tr("Size"), growthText(comparison)},
                               {ComparisonTextWords::tr("Layers"), layersText(comparison)},
                               {ComparisonTextWords::tr("Files"), filesText(comparison.totals())}},
        width);
    if (comparison.isSame())
        return text + ComparisonTextWords::tr("A container sees no difference.") + QLatin1Char('\n')
            + layers(comparison, width);
    return text + reasons(comparison, width) + layers(comparison, width) + directories(comparison, width)
        + config(comparison, width) + paths(comparison, width);
}

}
