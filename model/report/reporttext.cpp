// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reporttext.h"

#include "findingtext.h"
#include "reportwords.h"
#include "texttable.h"
#include "wastetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Report)
};

QString number(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

/** "label  text", one for each thing that is known. */
QString facts(const LoadedImage &image)
{
    const auto lines = imageFacts(image);
    qsizetype widest = 0;
    for (const auto &[label, text] : lines)
        widest = std::max(widest, label.size());
    QString result;
    for (const auto &[label, text] : lines)
        result += label.leftJustified(widest + 2) + text + QLatin1Char('\n');
    return result;
}

QString layerTable(const LoadedImage &loaded, int width)
{
    using Align = TextTable::Align;
    TextTable table({{Words::tr("Layer"), Align::Right}, {Words::tr("Size"), Align::Right},
        {Words::tr("Wasted"), Align::Right}, {Words::tr("Added"), Align::Right}, {Words::tr("Changed"), Align::Right},
        {Words::tr("Deleted"), Align::Right}, {Words::tr("Instruction"), Align::Left}});
    // The top comes first, as the stack stands.
    for (std::size_t i = loaded.layers.size(); i-- > 0;) {
        const LayerStats &stats = loaded.stats.layers[i];
        table.addRow({QString::number(i), sizeText(stats.size), sizeText(stats.wastedBytes), number(stats.added),
            number(stats.modified + stats.metadataOnly + stats.unchanged), number(stats.deleted),
            layerRemark(loaded, LayerIndex(i))});
    }
    return table.toString(width);
}

QString warnings(const LoadedImage &loaded)
{
    const QStringList all = warningTexts(loaded);
    if (all.isEmpty())
        return {};
    QString text = QLatin1Char('\n') + Words::tr("Warnings") + QLatin1Char('\n');
    for (const QString &warning : all)
        text += QStringLiteral("  ") + warning + QLatin1Char('\n');
    return text;
}

}

QString reportText(const ReportData &data, int width)
{
    const QLatin1Char newLine('\n');
    const LoadedImage &image = *data.image;
    const QString waste = wasteText(data, width);
    const QString unchecked = uncheckedText(image);
    return facts(image) + newLine + layerTable(image, width) + newLine + totalsText(image.stats) + newLine
        + (unchecked.isEmpty() ? unchecked : unchecked + newLine) + (waste.isEmpty() ? waste : newLine + waste)
        + warnings(image);
}

}
