// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reporttext.h"

#include "artifacttext.h"
#include "packagetext.h"
#include "reportwords.h"
#include "sbomreport.h"
#include "shorttext.h"
#include "textcolumns.h"
#include "texttable.h"
#include "wastetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ReportTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Report)
};

/** "label  text", one line for each known fact. */
QString textFacts(const ReportData &data)
{
    const auto lines = imageFacts(*data.image, data.build.get());
    qsizetype widest = 0;
    for (const auto &[label, text] : lines)
        widest = std::max(widest, columnsOf(label));
    QString result;
    for (const auto &[label, text] : lines)
        result += leftInColumns(label, widest + 2) + text + QLatin1Char('\n');
    return result;
}

QString layerTable(const ReportData &data, int width)
{
    const LoadedImage &loaded = *data.image;
    using Align = TextTable::Align;
    TextTable table({{ReportTextWords::tr("Layer"), Align::Right}, {ReportTextWords::tr("Size"), Align::Right},
        {ReportTextWords::tr("Wasted"), Align::Right}, {ReportTextWords::tr("Added"), Align::Right},
        {ReportTextWords::tr("Changed"), Align::Right}, {ReportTextWords::tr("Deleted"), Align::Right},
        {ReportTextWords::tr("Instruction"), Align::Left}});
    // Top first, as the stack stands.
    for (std::size_t i = loaded.layers.size(); i-- > 0;) {
        const LayerStats &stats = loaded.stats.layers[i];
        table.addRow({QString::number(i), layerSize(loaded, LayerIndex(i)), sizeText(data.wastedBytes(LayerIndex(i))),
            countText(stats.added), countText(stats.modified + stats.metadataOnly + stats.unchanged),
            countText(stats.deleted), layerRemark(loaded, LayerIndex(i))});
    }
    return table.toString(width);
}

QString textWarnings(const LoadedImage &loaded)
{
    const QStringList all = warningTexts(loaded);
    if (all.isEmpty())
        return {};
    QString text = QLatin1Char('\n') + ReportTextWords::tr("Warnings") + QLatin1Char('\n');
    for (const QString &warning : all)
        text += QStringLiteral("  ") + warning + QLatin1Char('\n');
    return text;
}

}

QString reportText(const ReportData &data, int width)
{
    const QLatin1Char newLine('\n');
    const LoadedImage &image = *data.image;
    if (image.image().artifact)
        return textFacts(data) + newLine + artifactTable(image, width) + textWarnings(image);
    const QString waste = wasteText(data, width);
    const QString packages
        = data.packages ? newLine + ecosystemTable(*data.packages, width) + sbomSumsText(data, width) : QString();
    const QString unchecked = uncheckedText(image);
    return textFacts(data) + newLine + layerTable(data, width) + newLine + totalsText(data) + newLine
        + (unchecked.isEmpty() ? unchecked : unchecked + newLine) + (waste.isEmpty() ? waste : newLine + waste)
        + packages + textWarnings(image);
}

}
