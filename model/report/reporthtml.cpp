// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reporthtml.h"

#include "artifacttext.h"
#include "bytes.h"
#include "findingorigin.h"
#include "htmlfindings.h"
#include "htmlstyle.h"
#include "htmltables.h"
#include "htmltext.h"
#include "reportwords.h"
#include "scoretext.h"
#include "shorttext.h"
#include "spokenlanguage.h"
#include "treemapsvg.h"
#include "wastetext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ReportHtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReportHtml)
};

constexpr qsizetype MostHtmlWarnings = 100;

QString head(const QString &title, const QString &version)
{
    return QStringLiteral("<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"%1\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                          "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                          "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                          "<meta name=\"generator\" content=\"Stratoscope %2\"/>\n"
                          "<title>%3</title>\n<style>%4</style>\n</head>\n")
        .arg(htmlText(QString::fromLatin1(htmlPolicy())), htmlText(version), htmlText(title),
            QString::fromLatin1(htmlStyle()));
}

QString section(const QString &title, const QString &content, const QString &note = {})
{
    if (content.isEmpty())
        return {};
    const QString about = note.isEmpty() ? QString() : QStringLiteral("<p class=\"help\">%1</p>\n").arg(htmlText(note));
    return QStringLiteral("<section>\n<h2>%1</h2>\n%2%3</section>\n").arg(htmlText(title), about, content);
}

QString htmlFacts(const ReportData &data)
{
    QString items;
    const auto known = imageFacts(*data.image, data.build.get());
    // The first is the heading.
    for (std::size_t i = 1; i < known.size(); ++i) {
        items += QStringLiteral("<dt>%1</dt><dd><code>%2</code></dd>\n")
                     .arg(htmlText(known[i].first), htmlText(known[i].second));
    }
    return QStringLiteral("<dl class=\"facts\">\n%1</dl>\n").arg(items);
}

QString figure(const QString &label, const QString &value, const QString &more, bool isWarning = false)
{
    return QStringLiteral("<div class=\"figure%1\"><span class=\"label\">%2</span><span class=\"value\">%3</span>"
                          "<span class=\"more\">%4</span></div>\n")
        .arg(isWarning ? QStringLiteral(" warn") : QString(), htmlText(label), htmlText(value), htmlText(more));
}

QString percentOf(quint64 part, quint64 whole)
{
    const double share = whole == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(whole);
    return QLocale().toString(share, 'f', 1);
}

QString figures(const ReportData &data)
{
    const ImageStats &stats = data.image->stats;
    QString text = figure(ReportHtmlWords::tr("All layers"), sizeText(stats.size),
        ReportHtmlWords::tr("Layers: %1").arg(countText(stats.layers.size())));
    text += figure(ReportHtmlWords::tr("A container sees"), sizeText(stats.visibleBytes),
        ReportHtmlWords::tr("Files: %1, directories: %2").arg(countText(stats.files), countText(stats.directories)));
    text += figure(ReportHtmlWords::tr("Wasted"), sizeText(data.reclaimable.bytes),
        ReportHtmlWords::tr("%1 % of it, about %2 compressed")
            .arg(percentOf(data.reclaimable.bytes, stats.size), sizeText(data.reclaimable.compressedBytes)));
    text += figure(ReportHtmlWords::tr("Hidden, but still there"), sizeText(data.hiddenBytes()),
        ReportHtmlWords::tr("%1 % of all layers").arg(percentOf(data.hiddenBytes(), stats.size)));
    if (data.dive) {
        text += figure(ReportHtmlWords::tr("dive's efficiency"), scoreText(*data.dive, data.hiddenBytes()).efficiency,
            ReportHtmlWords::tr("%1 wasted, as dive counts").arg(sizeText(data.dive->wastedBytes)));
    }
    if (const std::size_t secrets = secretCount(data); secrets > 0)
        text += figure(ReportHtmlWords::tr("⚠ Possible secrets"), countText(secrets),
            ReportHtmlWords::tr("Hidden is not deleted"), true);
    return QStringLiteral("<div class=\"figures\">\n%1</div>\n").arg(text);
}

QString map(const LoadedImage &image)
{
    const QString svg = treemapSvg(image);
    return svg.isEmpty() ? svg : svg + QLatin1Char('\n') + legendHtml(image);
}

/** All fixes at once, folded. */
QString patchHtml(const ReportData &data)
{
    const FixPatch patch = ownPatch(data);
    if (patch.isEmpty())
        return {};
    const QString title
        = ReportHtmlWords::tr("All fixes as one patch of the Dockerfile: saves %1", "bytes").arg(sizeText(patch.saves));
    return QStringLiteral(
        "<h3>%1</h3>\n<details><summary>%2</summary>\n<div><pre class=\"fix\">%3</pre></div></details>\n")
        .arg(htmlText(title), htmlText(ReportHtmlWords::tr("Patch")), htmlText(patch.text));
}

QString htmlFindings(const ReportData &data)
{
    if (!data.hasFindings)
        return {};
    QString text = QStringLiteral("<p>%1</p>\n").arg(htmlText(reclaimableText(data)));
    if (const QString excluded = excludedText(data); !excluded.isEmpty())
        text += QStringLiteral("<p class=\"note\">%1</p>\n").arg(htmlText(excluded));
    text += configSecretsHtml(data) + findingsHtml(data) + patchHtml(data);
    if (data.dive) {
        const ScoreText score = scoreText(*data.dive, data.hiddenBytes());
        text += QStringLiteral("<h3>%1</h3>\n<p>%2</p>\n<p class=\"help\">%3</p>\n")
                    .arg(htmlText(ReportHtmlWords::tr("dive's score")), htmlText(score.summary),
                        htmlText(score.difference));
    }
    return text;
}

QString htmlWarnings(const LoadedImage &image)
{
    const QStringList all = warningTexts(image);
    QString items;
    for (const QString &warning : all.mid(0, MostHtmlWarnings))
        items += QStringLiteral("<li>%1</li>\n").arg(htmlText(warning));
    if (all.size() > MostHtmlWarnings)
        items += QStringLiteral("<li>%1</li>\n")
                     .arg(htmlText(ReportHtmlWords::tr("and %1 more").arg(all.size() - MostHtmlWarnings)));
    return items.isEmpty() ? items : QStringLiteral("<ul>\n%1</ul>\n").arg(items);
}

QString artifactHtml(const LoadedImage &image)
{
    QString items;
    for (const ArtifactLine &line : artifactLines(image)) {
        items += QStringLiteral("<li>%1 <code>%2</code> %3</li>\n")
                     .arg(htmlText(line.size), htmlText(line.mediaType), htmlText(line.content));
    }
    return items.isEmpty() ? items : QStringLiteral("<ul>\n%1</ul>\n").arg(items);
}

QString foot(const QString &version)
{
    return QStringLiteral("</main>\n<footer>%1</footer>\n")
        .arg(htmlText(ReportHtmlWords::tr("Made by Stratoscope %1. Sizes are uncompressed unless stated otherwise; "
                                          "compressed ones are estimated from the layer's ratio.")
                          .arg(version)));
}

QString body(const ReportData &data, const QString &name, const QString &version)
{
    const LoadedImage &image = *data.image;
    const bool isArtifact = image.image().artifact.has_value();
    QString text = QStringLiteral("<header>\n<p class=\"kicker\">%1</p>\n<h1>%2</h1>\n%3</header>\n<main>\n%4")
                       .arg(htmlText(ReportHtmlWords::tr("Container image, layer by layer")), htmlText(name),
                           htmlFacts(data), isArtifact ? QString() : figures(data));
    text += section(ReportHtmlWords::tr("Rules"), rulesHtml(data));
    if (isArtifact) {
        return text + section(ReportHtmlWords::tr("Content"), artifactHtml(image))
            + section(ReportHtmlWords::tr("Warnings"), htmlWarnings(image)) + foot(version);
    }
    text += section(ReportHtmlWords::tr("The stack"), layersHtml(data),
        ReportHtmlWords::tr(
            "The top layer comes first. The thin end of a bar is what is wasted, in the colours of its causes."));
    text += section(ReportHtmlWords::tr("What a container sees"), map(image),
        ReportHtmlWords::tr(
            "Areas are bytes, colours are the layers that they come from. Hover over one to see what it is."));
    text += section(ReportHtmlWords::tr("Where the bytes went"), htmlFindings(data));
    text += section(ReportHtmlWords::tr("Largest files"), largestFilesHtml(image));
    text += section(ReportHtmlWords::tr("Packages"), packagesHtml(data));
    text += section(ReportHtmlWords::tr("Warnings"), htmlWarnings(image));
    return text + foot(version);
}

}

QByteArray reportHtml(const ReportData &data, const QString &version)
{
    const QString name = displayText(data.image->image().displayName());
    const QString language = spokenLanguage().replace(QLatin1Char('_'), QLatin1Char('-'));
    return (QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n").arg(language) + head(name, version)
        + QStringLiteral("<body>\n") + body(data, name, version) + QStringLiteral("</body>\n</html>\n"))
        .toUtf8();
}

}
