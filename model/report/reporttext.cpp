// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reporttext.h"

#include "bytes.h"
#include "findingtext.h"
#include "instructiontext.h"
#include "reportjson.h"
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

QString shown(const QString &text)
{
    return displayText(text.toUtf8());
}

QString number(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

/** "label  text", one for each thing that is known. */
QString facts(const LoadedImage &loaded)
{
    const Image &image = loaded.image();
    const QString location = QStringLiteral("%1 (%2)").arg(loaded.source->location, loaded.source->formatLabel);
    const QString created
        = image.config.created.isValid() ? QLocale().toString(image.config.created, QLocale::ShortFormat) : QString();
    const std::vector<std::pair<QString, QString>> lines {
        {Words::tr("Image"), image.displayName()},
        {Words::tr("ID"), image.id.toString()},
        {Words::tr("Platform"), image.platform.toString()},
        {Words::tr("Created"), created},
        {Words::tr("Source"), location},
    };
    qsizetype widest = 0;
    for (const auto &[label, text] : lines)
        widest = std::max(widest, label.size());
    QString result;
    for (const auto &[label, text] : lines) {
        if (!text.isEmpty())
            result += label.leftJustified(widest + 2) + shown(text) + QLatin1Char('\n');
    }
    return result;
}

/** What is peculiar about a layer, or the instruction that made it. */
QString remark(const LoadedImage &loaded, LayerIndex index)
{
    const LoadedLayer &layer = loaded.layers[index.value];
    QString text = instructionText(loaded.createdBy(index));
    if (layer.writable)
        text = Words::tr("container, read/write: %1").arg(layer.hostPath);
    if (layer.isDamaged())
        return Words::tr("[damaged] %1").arg(text);
    return !layer.writable && loaded.image().layers[index.value].isAbsent() ? Words::tr("[absent] %1").arg(text) : text;
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
            shown(remark(loaded, LayerIndex(i)))});
    }
    return table.toString(width);
}

QString totals(const ImageStats &stats)
{
    return Words::tr("%1 in all layers, %2 visible in %3 files and %4 directories, %5 wasted")
               .arg(sizeText(stats.size), sizeText(stats.visibleBytes), number(stats.files), number(stats.directories),
                   sizeText(stats.wastedBytes))
        + QLatin1Char('\n');
}

/** What is not known of the digests, where it could be. */
QString unchecked(const LoadedImage &loaded)
{
    QStringList layers;
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        if (loaded.layers[i].checkLater)
            layers.append(QString::number(i));
    }
    if (layers.isEmpty())
        return {};
    //: %1 is a list of the numbers of layers
    return Words::tr("Layers known from before, neither read again nor checked (--no-cache does both): %1")
               .arg(layers.join(QStringLiteral(", ")))
        + QLatin1Char('\n');
}

QString warnings(const LoadedImage &loaded)
{
    const QStringList all = loaded.warnings + damageMessages(loaded);
    if (all.isEmpty())
        return {};
    QString text = QLatin1Char('\n') + Words::tr("Warnings") + QLatin1Char('\n');
    for (const QString &warning : all)
        text += QStringLiteral("  ") + shown(warning) + QLatin1Char('\n');
    return text;
}

}

QString reportText(const ReportData &data, int width)
{
    const QLatin1Char newLine('\n');
    const LoadedImage &image = *data.image;
    const QString waste = wasteText(data, width);
    return facts(image) + newLine + layerTable(image, width) + newLine + totals(image.stats) + unchecked(image)
        + (waste.isEmpty() ? waste : newLine + waste) + warnings(image);
}

}
