// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "htmltables.h"

#include "bytes.h"
#include "causetext.h"
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

/** Parts of a bar of width 100. */
class BarParts
{
public:
    explicit BarParts(quint64 largest)
        : m_largest(static_cast<double>(std::max<quint64>(largest, 1)))
    {
    }

    /** A rectangle with further \a attributes behind those that there are. */
    void add(quint64 bytes, const QString &attributes)
    {
        const double width = 100 * static_cast<double>(bytes) / m_largest;
        m_text += QStringLiteral("<rect x=\"%1\" width=\"%2\" %3/>")
                      .arg(htmlNumber(m_x, 3), htmlNumber(width, 3), attributes);
        m_x += width;
    }
    QString text() const { return m_text; }

private:
    double m_largest;
    double m_x = 0;
    QString m_text;
};

/** A bar for \a layer; its wasted end is thinner, and has the colours of the causes where these are known. */
QString bar(const ReportData &data, LayerIndex layer, quint64 largest)
{
    const LayerStats &stats = data.image->stats.layers[layer.value];
    const QString thin = QStringLiteral("y=\"3\" height=\"3\"");
    BarParts parts(largest);
    parts.add(stats.size - data.wastedBytes(layer), QStringLiteral("height=\"9\""));
    if (!data.hasFindings)
        parts.add(stats.wastedBytes, QStringLiteral("class=\"wasted\" ") + thin);
    for (const CauseBytes &own :
        data.hasFindings ? data.account.layers[layer.value].causes() : std::vector<CauseBytes>())
        parts.add(own.bytes,
            QStringLiteral("fill=\"#%1\" ").arg(causeRgb(own.cause) & 0xffffff, 6, 16, QLatin1Char('0')) + thin);
    return QStringLiteral(
        "<svg class=\"bar %1\" viewBox=\"0 0 100 9\" preserveAspectRatio=\"none\" aria-hidden=\"true\">%2</svg>")
        .arg(layerClass(*data.image, layer), parts.text());
}

/** What is wasted of \a layer, and why. */
QString wastedCell(const ReportData &data, LayerIndex layer)
{
    QStringList causes;
    for (const CauseBytes &own :
        data.hasFindings ? data.account.layers[layer.value].causes() : std::vector<CauseBytes>())
        causes.append(
            HtmlTablesWords::tr("%1: %2", "a cause of waste, bytes").arg(causeTitle(own.cause), sizeText(own.bytes)));
    return QStringLiteral("<td class=\"number\" title=\"%1\">%2</td>")
        .arg(htmlText(causes.join(QStringLiteral(", "))), htmlText(sizeText(data.wastedBytes(layer))));
}

}

QString layersHtml(const ReportData &data)
{
    const LoadedImage &image = *data.image;
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
                        bar(data, layer, largest), numberCell(sizeText(stats.size)), wastedCell(data, layer),
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

QString packagesHtml(const ReportData &data)
{
    if (!data.packages)
        return {};
    QString rows;
    for (const EcosystemSum &sum : *data.packages) {
        rows += QStringLiteral("<tr><td class=\"wide\">%1</td>%2%3%4</tr>\n")
                    .arg(QLatin1String(ecosystemName(sum.ecosystem)), numberCell(countText(sum.count)),
                        numberCell(sizeText(sum.bytes)), numberCell(countText(sum.gone)));
    }
    return table(headCells({{HtmlTablesWords::tr("Type"), false}, {HtmlTablesWords::tr("Count"), true},
                     {HtmlTablesWords::tr("Size"), true}, {HtmlTablesWords::tr("Only in hidden layers"), true}}),
        rows);
}

}
