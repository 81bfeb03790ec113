// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "htmlfindings.h"

#include "byteaccount.h"
#include "bytes.h"
#include "causetext.h"
#include "culprittext.h"
#include "findingorigin.h"
#include "findingtext.h"
#include "htmltext.h"
#include "reportwords.h"
#include "shorttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Of one cause; JSON has them all. */
constexpr std::size_t MostHtmlFindings = 50;
constexpr std::size_t MostHtmlExamples = 25;
constexpr int PathLength = 400;

struct HtmlFindingsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReportHtml)
};

QString files(const LoadedImage &image, const Finding &finding)
{
    QString items;
    const std::size_t shown = std::min(finding.files.size(), MostHtmlExamples);
    for (std::size_t i = 0; i < shown; ++i) {
        const FoundFile &file = finding.files[i];
        const QString path = displayText(image.tree.paths().fullPath(image.tree.version(file.version).path));
        items += QStringLiteral("<li><code>%1</code> <span class=\"note\">%2</span></li>\n")
                     .arg(htmlText(elided(path, PathLength)), htmlText(sizeText(file.bytes)));
    }
    if (finding.files.size() > shown) {
        items += QStringLiteral("<li class=\"note\">%1</li>\n")
                     .arg(htmlText(HtmlFindingsWords::tr("and %1 more")
                                       .arg(QLocale().toString(qulonglong(finding.files.size() - shown)))));
    }
    return QStringLiteral("<ul>\n%1</ul>\n").arg(items);
}

QString fixHtml(const ReportData &data, const Finding &finding)
{
    const std::optional<DockerfileFix> fix = ownFix(finding, data);
    return fix ? QStringLiteral("<pre class=\"fix\">%1</pre>\n").arg(htmlText(fix->after)) : QString();
}

/** Whose fault it is, and where the bytes are. */
QString culpritsHtml(const LoadedImage &image, const Finding &finding, const FindingText &text)
{
    const auto item = [&](const QString &title, LayerIndex layer, const QString &instruction) {
        const QString number = numberedLayer(image, layer);
        const QString code
            = instruction == number ? QString() : QStringLiteral(" · <code>%1</code>").arg(htmlText(instruction));
        return QStringLiteral("<dt>%1</dt><dd>%2%3</dd>\n").arg(htmlText(title), htmlText(number), code);
    };
    return QStringLiteral("<dl class=\"facts\">\n%1%2</dl>\n")
        .arg(item(HtmlFindingsWords::tr("Caused by"), culprit(finding), text.causedBy),
            item(HtmlFindingsWords::tr("Written by"), finding.writer, text.writtenBy));
}

/** The line of the Dockerfile, and whether it is the base's, as far as anybody knows. */
QString originHtml(const ReportData &data, const Finding &finding)
{
    const QString origin = findingOrigin(finding, data);
    return origin.isEmpty() ? QString()
                            : QStringLiteral("<p class=\"note\">%1</p>\n").arg(htmlText(elided(origin, PathLength)));
}

QString findingHtml(const ReportData &data, const Finding &finding)
{
    const FindingText text = findingText(finding, *data.image, data.rules);
    const quint64 compressed = compressedEstimate(*data.image, finding.writer, finding.bytes);
    QString packed;
    if (compressed < finding.bytes && finding.bytes >= LeastCompressed) {
        packed = QStringLiteral(" <span class=\"packed\">%1</span>")
                     .arg(htmlText(HtmlFindingsWords::tr("(about %1 compressed)").arg(sizeText(compressed))));
    }
    const bool isSecret = finding.cause == Cause::Secret;
    return QStringLiteral("<details%1><summary><span class=\"size\">%2</span> %3%4</summary>\n<div>\n<p>%5</p>\n"
                          "%9<p class=\"advice\">%6</p>\n%7%8</div></details>\n")
        .arg(isSecret ? QStringLiteral(" class=\"secret\"") : QString(), htmlText(sizeText(finding.bytes)),
            htmlText(elided(text.title, PathLength)), packed, htmlText(elided(text.explanation, 4 * PathLength)),
            htmlText(text.advice), fixHtml(data, finding), files(*data.image, finding),
            culpritsHtml(*data.image, finding, text) + originHtml(data, finding));
}

QString causeHtml(const ReportData &data, Cause cause)
{
    QString items;
    quint64 bytes = 0;
    std::size_t count = 0;
    for (const Finding &finding : data.findings) {
        if (finding.cause != cause)
            continue;
        bytes += finding.bytes;
        if (count++ < MostHtmlFindings)
            items += findingHtml(data, finding);
    }
    if (count == 0)
        return {};
    if (count > MostHtmlFindings) {
        items += QStringLiteral("<p class=\"note\">%1</p>\n")
                     .arg(htmlText(HtmlFindingsWords::tr("And %1 more; see --format json for all.")
                                       .arg(QLocale().toString(qulonglong(count - MostHtmlFindings)))));
    }
    return QStringLiteral("<h3>%1 <span class=\"sum\">%2</span></h3>\n<p class=\"help\">%3</p>\n%4")
        .arg(htmlText(causeTitle(cause)), htmlText(sizeText(bytes)), htmlText(causeHelp(cause)), items);
}

}

QString findingsHtml(const ReportData &data)
{
    QString text;
    for (const Cause cause : allCauses())
        text += causeHtml(data, cause);
    return text;
}

QString configSecretsHtml(const ReportData &data)
{
    if (data.configSecrets.empty())
        return {};
    QString items;
    const std::size_t shown = std::min(data.configSecrets.size(), MostHtmlFindings);
    for (std::size_t i = 0; i < shown; ++i) {
        const ConfigSecret &secret = data.configSecrets[i];
        items += QStringLiteral("<li><code>%1</code> %2</li>\n")
                     .arg(htmlText(secret.name), htmlText(secretExplanation(secret)));
    }
    if (shown < data.configSecrets.size()) {
        items += QStringLiteral("<li class=\"note\">%1</li>\n")
                     .arg(htmlText(HtmlFindingsWords::tr("And %1 more; see --format json for all.")
                                       .arg(QLocale().toString(qulonglong(data.configSecrets.size() - shown)))));
    }
    return QStringLiteral("<h3>%1</h3>\n<ul>\n%2</ul>\n<p class=\"advice\">%3</p>\n")
        .arg(htmlText(HtmlFindingsWords::tr("Possible secrets in the config")), items, htmlText(configSecretAdvice()));
}

}
