// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportwords.h"

#include "buildrecord.h"
#include "bytes.h"
#include "findingorigin.h"
#include "instructiontext.h"
#include "reportjson.h"
#include "shorttext.h"
#include "signaturetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Report)
};

/** Findings that are less than this part of the whole are noise. */
constexpr quint64 LeastPart = 1'000;

constexpr std::size_t MostArguments = 8;
constexpr int LongestValue = 40;

QString shown(const QString &text)
{
    return displayText(text);
}

/** "services/shop/Dockerfile, https://git.example/shop.git, 4f1a" */
QString sourceText(const BuildRecord &build)
{
    const Provenance &provenance = *build.provenance;
    const std::optional<std::size_t> file = build.dockerfile();
    QStringList parts {file ? provenance.sourcePath(*file) : provenance.configPath,
        provenance.repository.isEmpty() ? provenance.configUri : provenance.repository, provenance.revision};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/** "debian:12, sha256:…, layers 0 to 3; 34 MB of 412 MB are yours" */
QString baseText(const LoadedImage &image, const BaseImage &base)
{
    QStringList parts {base.name, base.digest};
    if (base.layers > 0)
        parts.append(ReportWords::tr("layers 0 to %1").arg(base.layers - 1));
    parts.removeAll(QString());
    const QString text = parts.join(QStringLiteral(", "));
    return base.layers == 0 ? text : text + QStringLiteral("; ") + ownBytesText(image, base);
}

/** "cosign: its certificate claims …, identified by … (not checked)" */
QString signaturesText(const BuildRecord &build)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(build.signatures.size(), MostArguments); ++i) {
        const Signature &one = build.signatures[i];
        const QString whose = one.signer.isEmpty() ? one.form : QStringLiteral("%1: %2").arg(one.form, signerText(one));
        texts.append(QStringLiteral("%1 (%2)").arg(whose, checkText(one)));
    }
    if (build.signatures.size() > MostArguments)
        texts.append(QStringLiteral("…"));
    return texts.join(QStringLiteral(", "));
}

QString argumentsText(const Provenance &provenance)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(provenance.arguments.size(), MostArguments); ++i)
        texts.append(
            provenance.arguments[i].name + QLatin1Char('=') + elided(provenance.arguments[i].value, LongestValue));
    if (provenance.arguments.size() > MostArguments)
        texts.append(QStringLiteral("…"));
    return texts.join(QStringLiteral(", "));
}

/** What was transferred of an image whose layers were not; empty for others. */
QString transferredText(const LoadedImage &loaded)
{
    QStringList layers;
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        if (loaded.layers[i].isPartial)
            layers.append(QString::number(i));
    }
    const std::optional<Transfer> transfer = transferOf(*loaded.source);
    if (layers.isEmpty() || !transfer)
        return {};
    //: %1 and %2 are sizes, %3 a list of the numbers of layers
    return ReportWords::tr("%1 of %2; only the tables of contents of layers %3, so their digests are not verified "
                           "(--whole-layers does that)")
        .arg(sizeText(transfer->done), sizeText(transfer->total), layers.join(QStringLiteral(", ")));
}

}

std::vector<std::pair<QString, QString>> imageFacts(const LoadedImage &loaded, const BuildRecord *build)
{
    const Image &image = loaded.image();
    const QString location = QStringLiteral("%1 (%2)").arg(loaded.source->location, loaded.source->formatLabel);
    const QString created = image.config.created.isValid()
        ? ReportWords::tr("%1 UTC", "a date and time")
              .arg(QLocale().toString(image.config.created.toUTC(), QLocale::ShortFormat))
        : QString();
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.emplace_back(label, shown(text));
    };
    add(ReportWords::tr("Image"), image.displayName());
    if (image.artifact) {
        add(ReportWords::tr("Kind"), kindText(*image.artifact));
        add(ReportWords::tr("Media type"), image.artifact->mediaType);
        add(ReportWords::tr("About"), image.artifact->subject ? image.artifact->subject->digest.toString() : QString());
        add(ReportWords::tr("Manifest"), image.manifestDigest.toString());
    }
    add(ReportWords::tr("ID"), image.id.toString());
    add(ReportWords::tr("Platform"), image.platform.toString());
    add(ReportWords::tr("Created"), created);
    if (const std::size_t count = attestationsOf(*loaded.source, image).size(); count > 0)
        add(ReportWords::tr("Attestations"), QLocale().toString(qulonglong(count)));
    if (build && build->provenance) {
        add(ReportWords::tr("Built from"), sourceText(*build));
        add(ReportWords::tr("Built by"), build->provenance->builder);
        add(ReportWords::tr("Build arguments"), argumentsText(*build->provenance));
    }
    if (build && build->base)
        add(ReportWords::tr("Base image"), baseText(loaded, *build->base));
    if (build && !build->signatures.empty())
        add(ReportWords::tr("Signatures"), signaturesText(*build));
    add(ReportWords::tr("Source"), location);
    add(ReportWords::tr("Transferred"), transferredText(loaded));
    return facts;
}

QString layerSize(const LoadedImage &loaded, LayerIndex layer)
{
    const bool isSealed = loaded.layers[layer.value].sealed;
    const quint64 stored = isSealed ? loaded.image().layers[layer.value].compressedSize.value_or(0) : 0;
    return sizeText(isSealed ? stored : loaded.stats.layers[layer.value].size);
}

QString layerRemark(const LoadedImage &loaded, LayerIndex index)
{
    const LoadedLayer &layer = loaded.layers[index.value];
    QString text = instructionText(loaded.createdBy(index));
    if (layer.writable)
        text = ReportWords::tr("container, read/write: %1").arg(layer.hostPath);
    if (layer.isDamaged())
        text = ReportWords::tr("[damaged] %1").arg(text);
    else if (!layer.writable && loaded.image().layers[index.value].content == LayerContent::Encrypted)
        text = ReportWords::tr("[encrypted] %1").arg(text);
    else if (!layer.writable && loaded.image().layers[index.value].isAbsent())
        text = ReportWords::tr("[absent] %1").arg(text);
    return shown(text);
}

QString totalsText(const ReportData &data)
{
    const ImageStats &stats = data.image->stats;
    const QString text = data.hasFindings
        ? ReportWords::tr("%1 in all layers, %2 visible in %3 files and %4 directories, %5 wasted")
        : ReportWords::tr("%1 in all layers, %2 visible in %3 files and %4 directories, at least %5 wasted");
    return text.arg(sizeText(stats.size), sizeText(stats.visibleBytes), countText(stats.files),
        countText(stats.directories), sizeText(data.wastedBytes()));
}

QString uncheckedText(const LoadedImage &loaded)
{
    QStringList layers;
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        if (loaded.layers[i].checkLater)
            layers.append(QString::number(i));
    }
    if (layers.isEmpty())
        return {};
    //: %1 is a list of the numbers of layers
    return ReportWords::tr("Cached layers, neither read again nor verified (--no-cache does both): %1")
        .arg(layers.join(QStringLiteral(", ")));
}

QStringList warningTexts(const LoadedImage &image)
{
    QStringList texts;
    for (const QString &warning : image.foldedWarnings + damageMessages(image))
        texts.append(shown(warning));
    return texts;
}

std::vector<const Finding *> findingsInOrder(const std::vector<Finding> &findings)
{
    std::vector<const Finding *> order;
    order.reserve(findings.size());
    for (const Finding &finding : findings)
        order.push_back(&finding);
    std::stable_partition(
        order.begin(), order.end(), [](const Finding *finding) { return finding->cause == Cause::Secret; });
    return order;
}

std::size_t countWorthwhile(const std::vector<const Finding *> &findings, quint64 reclaimable, std::size_t most)
{
    const auto end = std::find_if(findings.begin(), findings.end(), [&](const Finding *finding) {
        return finding->cause != Cause::Secret && finding->bytes < reclaimable / LeastPart;
    });
    return std::min(static_cast<std::size_t>(end - findings.begin()), most);
}

quint64 bytesFrom(const std::vector<const Finding *> &findings, std::size_t first)
{
    quint64 bytes = 0;
    for (std::size_t i = first; i < findings.size(); ++i)
        bytes += findings[i]->cause == Cause::Secret ? 0 : findings[i]->bytes;
    return bytes;
}

std::size_t secretCount(const ReportData &data)
{
    std::size_t count = data.configSecrets.size();
    for (const Finding &finding : data.findings)
        count += finding.cause == Cause::Secret ? finding.files.size() : 0;
    return count;
}

QString countText(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

}
