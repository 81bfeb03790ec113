// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "htmltables.h"

#include "bytes.h"
#include "htmltext.h"
#include "largestfiles.h"
#include "reportwords.h"
#include "shorttext.h"
#include "treemapsvg.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct HtmlTablesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReportHtml)
};

constexpr std::size_t MostFiles = 20;
constexpr int TextLength = 400;

QString headCells(const std::vector<std::pair<QString, bool>> &titles)
{
    QString cells;
    for (const auto &[title, isNumber] : titles) {
        cells += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                     .arg(isNumber ? QStringLiteral(" class=\"number\"") : QString(), htmlText(title));
    }
    return QStringLiteral("<thead><tr>%1</tr></thead>\n").arg(cells);
}

QString numberCell(const QString &text)
{
    return QStringLiteral("<td class=\"number\">%1</td>").arg(htmlText(text));
}

QString table(const QString &head, const QString &rows)
{
    return QStringLiteral("<div class=\"scroll\"><table>\n%1<tbody>\n%2</tbody>\n</table></div>\n").arg(head, rows);
}

QString chip(const LoadedImage &image, LayerIndex layer)
{
    return QStringLiteral("<span class=\"chip %1\">%2</span>")
        .arg(layerClass(image, layer),
            image.isWritable(layer)
                ? htmlText(HtmlTablesWords::tr("R/W", "the writable layer, in place of a number; short"))
                : QString::number(layer.value));
}

/** A bar for \a size out of \a largest; its wasted end is thinner and has another colour. */
QString bar(const QString &layer, const LayerStats &stats, quint64 largest)
{
    const auto part = [largest](quint64 bytes) {
        return largest == 0 ? 0 : 100 * static_cast<double>(bytes) / static_cast<double>(largest);
    };
    return QStringLiteral(
        "<svg class=\"bar %1\" viewBox=\"0 0 100 9\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        "<rect width=\"%2\" height=\"9\"/><rect class=\"wasted\" x=\"%2\" y=\"3\" width=\"%3\" height=\"3\"/></svg>")
        .arg(layer, htmlNumber(part(stats.visibleBytes), 3), htmlNumber(part(stats.wastedBytes), 3));
}

}

QString layersHtml(const LoadedImage &image)
{
    quint64 largest = 0;
    for (const LayerStats &stats : image.stats.layers)
        largest = std::max(largest, stats.size);
    QString rows;
    for (std::size_t i = image.layers.size(); i-- > 0;) {
        const LayerIndex layer(i);
        const LayerStats &stats = image.stats.layers[i];
        rows += QStringLiteral(
            "<tr><th scope=\"row\" class=\"number\">%1</th><td class=\"wide\"><code>%2</code>%3</td>%4%5%6</tr>\n")
                    .arg(chip(image, layer), htmlText(elided(layerRemark(image, layer), TextLength)),
                        bar(layerClass(image, layer), stats, largest), numberCell(sizeText(stats.size)),
                        numberCell(sizeText(stats.wastedBytes)),
                        numberCell(QLocale().toString(qulonglong(stats.entries))));
    }
    return table(headCells({{HtmlTablesWords::tr("Layer"), true}, {HtmlTablesWords::tr("Instruction"), false},
                     {HtmlTablesWords::tr("Size"), true}, {HtmlTablesWords::tr("Wasted"), true},
                     {HtmlTablesWords::tr("Entries"), true}}),
        rows);
}

QString legendHtml(const LoadedImage &image)
{
    QString items;
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        if (image.stats.layers[i].visibleBytes == 0)
            continue;
        items += QStringLiteral("<li>%1 %2</li>\n")
                     .arg(chip(image, LayerIndex(i)), htmlText(elided(layerRemark(image, LayerIndex(i)), 48)));
    }
    return QStringLiteral("<ul class=\"legend\">\n%1</ul>\n").arg(items);
}

QString largestFilesHtml(const LoadedImage &image)
{
    QString rows;
    for (const VersionId file : largestFiles(image.tree, MostFiles)) {
        const QString path = displayText(image.tree.paths().fullPath(image.tree.version(file).path));
        rows += QStringLiteral("<tr>%1<td class=\"wide\"><code>%2</code></td><td class=\"number\">%3</td></tr>\n")
                    .arg(numberCell(sizeText(image.tree.size(file))), htmlText(elided(path, TextLength)),
                        chip(image, image.tree.inodeLayerIndex(file)));
    }
    return table(headCells({{HtmlTablesWords::tr("Size"), true}, {HtmlTablesWords::tr("Path"), false},
                     {HtmlTablesWords::tr("Layer"), true}}),
        rows);
}

QString rulesHtml(const ReportData &data)
{
    if (data.checked.empty())
        return {};
    QString rows;
    for (const CheckedRule &rule : data.checked) {
        rows += QStringLiteral("<tr><td class=\"wide\"><code>%1</code></td>%2<td class=\"%3\">%4</td></tr>\n")
                    .arg(htmlText(elided(rule.rule.text, TextLength)), numberCell(valueText(rule)),
                        rule.isBroken ? QStringLiteral("broken") : QStringLiteral("kept"),
                        htmlText(rule.isBroken ? HtmlTablesWords::tr("✗ broken", "a rule")
                                               : HtmlTablesWords::tr("✓ kept", "a rule")));
    }
    return table(headCells({{HtmlTablesWords::tr("Rule"), false}, {HtmlTablesWords::tr("Value"), true},
                     {HtmlTablesWords::tr("Result"), false}}),
        rows);
}

}
