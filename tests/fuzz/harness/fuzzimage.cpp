// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "harness.h"
#include "listing.h"
#include "loadimage.h"
#include "plaintext.h"
#include "reporthtml.h"
#include "reportjson.h"
#include "reportmarkdown.h"
#include "reportsarif.h"
#include "reporttext.h"
#include "sourcelisting.h"
#include "tarmutator.h"
#include "treechecks.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Whole images, from the bytes of an archive to reports and findings. */
namespace
{

constexpr std::size_t mostImages = 3;

void checkJson(const QByteArray &json, const char *what)
{
    require(QJsonDocument::fromJson(json).isObject(), "a report is JSON:", QString::fromLatin1(what));
    checkControls(json, what);
}

void checkHtml(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    require(!reader.hasError(), "a page is well-formed:", reader.errorString());
}

void checkReports(const LoadedImagePtr &image)
{
    const auto data = gatherReport(image, {}, Job());
    require(data.has_value(), "a report is there");
    checkJson(reportJson(*data), "JSON");
    checkJson(reportSarif(*data, QStringLiteral("1")), "SARIF");
    checkPlain(reportText(*data, 0), "report");
    checkPlain(reportText(*data, 72), "narrow report");
    checkPlain(reportMarkdown(*data), "Markdown");
    const QByteArray html = reportHtml(*data, QStringLiteral("1"));
    checkPlain(html, "HTML");
    checkHtml(html);
}

void checkImage(const ImageSourcePtr &source, std::size_t number)
{
    const auto loaded = loadImage(source, number, {}, Job());
    if (!loaded)
        return checkMessage(loaded.error());
    checkMessages((*loaded)->warnings);
    checkMessages(damageMessages(**loaded));
    checkTree((*loaded)->tree);
    checkSums((*loaded)->tree);
    checkReports(*loaded);
}

void run(QByteArrayView input)
{
    const auto files
        = openFileSet(memorySource(input.toByteArray(), QStringLiteral("input")), QStringLiteral("input"), Job());
    if (!files)
        return checkMessage(files.error());
    const auto source = readImageSource(*files, Job());
    if (!source)
        return checkMessage(source.error());
    checkMessages((*source)->warnings);
    for (const Attestation &attestation : (*source)->attestations)
        checkMessages({attestation.text()});
    checkPlain(sourceText(**source, 80, true), "images");
    checkJson(sourceJson(**source), "images");
    for (std::size_t i = 0; i < std::min(mostImages, (*source)->images.size()); ++i)
        checkImage(*source, i);
}

}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
{
    return mutateTar(data, size, most, seed);
}

STRATOSCOPE_HARNESS(run)
