// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportjson.h"

#include "artifacttext.h"
#include "buildjson.h"
#include "divescore.h"
#include "findingsjson.h"
#include "instructiontext.h"
#include "jsonwriter.h"
#include "sbomreport.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ReportJsonWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Report)
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QByteArrayView verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return "verified";
    case Verdict::Mismatch:
        return "mismatch";
    case Verdict::Unchecked:
        break;
    }
    return "unchecked";
}

/** Those of this image. */
void writeAttestations(JsonWriter &json, const LoadedImage &image)
{
    json.key("attestations");
    json.beginArray();
    for (const Attestation &attestation : attestationsOf(*image.source, image.image())) {
        json.beginObject();
        json.textOrNull("type", attestation.type);
        json.field("digest", attestation.digest.toString());
        json.textOrNull("subject", attestation.subject);
        json.endObject();
    }
    json.endArray();
}

void writeTexts(JsonWriter &json, const char *name, const QStringList &texts)
{
    json.key(name);
    json.beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeImage(JsonWriter &json, const LoadedImage &loaded)
{
    const Image &image = loaded.image();
    json.key("image");
    json.beginObject();
    json.field("name", image.displayName());
    writeTexts(json, "names", image.names);
    json.textOrNull("id", image.id.toString());
    json.textOrNull("manifestDigest", image.manifestDigest.toString());
    json.textOrNull("platform", image.platform.toString());
    json.textOrNull("created", timeText(image.config.created));
    json.field("source", loaded.source->location);
    json.field("format", loaded.source->formatLabel);
    json.field("kind", kindName(image));
    json.endObject();
}

QByteArrayView contentName(LayerContent content)
{
    switch (content) {
    case LayerContent::Encrypted:
        return "encrypted";
    case LayerContent::Other:
        return "other";
    case LayerContent::FileSystem:
        break;
    }
    return "filesystem";
}

/** For layers of the image only, not a container's. */
void writeOrigin(JsonWriter &json, const LoadedImage &loaded, LayerIndex index)
{
    const bool writable = loaded.isWritable(index);
    const Layer layer = writable ? Layer() : loaded.image().layers[index.value];
    const HistoryStep *step = writable ? nullptr : loaded.image().historyStep(index);
    json.textOrNull("digest", layer.digest.toString());
    json.textOrNull("diffId", layer.diffId.toString());
    json.textOrNull("chainId", layer.chainId.toString());
    json.field("parent", index.value > 0 ? std::optional(index.value - 1) : std::nullopt);
    json.textOrNull("createdBy", loaded.createdBy(index));
    json.textOrNull("instruction", instructionText(loaded.createdBy(index)));
    json.textOrNull("created", step ? timeText(step->created) : QString());
    json.textOrNull("mediaType", layer.mediaType);
    json.field("compressedSize", layer.compressedSize);
    json.field("absent", !writable && layer.isAbsent());
    json.field("content", contentName(layer.content));
}

void writeStats(JsonWriter &json, const LayerStats &stats)
{
    json.field("size", stats.size);
    json.field("entries", stats.entries);
    json.field("files", stats.files);
    json.field("added", stats.added);
    json.field("modified", stats.modified);
    json.field("metadataOnly", stats.metadataOnly);
    json.field("unchanged", stats.unchanged);
    json.field("deleted", stats.deleted);
    json.field("visibleBytes", stats.visibleBytes);
    json.field("wastedBytes", stats.wastedBytes);
    json.field("hidesBytes", stats.hidesBytes);
}

void writeLayer(JsonWriter &json, const ReportData &data, LayerIndex index)
{
    const LoadedImage &loaded = *data.image;
    const LoadedLayer &layer = loaded.layers[index.value];
    json.beginObject();
    json.field("index", index.value);
    writeOrigin(json, loaded, index);
    writeStats(json, loaded.stats.layers[index.value]);
    if (data.hasFindings)
        writeClasses(json, data.account.layers[index.value]);
    json.field("compression", compressionName(layer.asStored().compression));
    json.field("writable", layer.writable);
    json.field("damaged", layer.isDamaged());
    json.textOrNull("damage", layer.damage ? layer.damage->message() : QString());
    if (layer.isPartial)
        json.field("partial", true);
    json.key("verification");
    json.beginObject();
    json.field("blob", verdictName(layer.blobVerdict));
    json.field("diffId", verdictName(layer.diffIdVerdict));
    json.endObject();
    json.endObject();
}

/** All build steps, including those without a layer. */
void writeHistory(JsonWriter &json, const Image &image)
{
    std::vector<std::optional<std::size_t>> layerOf(image.config.history.size());
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        if (const std::optional<std::size_t> step = image.layers[i].historyStep)
            layerOf[*step] = i;
    }
    json.key("history");
    json.beginArray();
    for (std::size_t i = 0; i < layerOf.size(); ++i) {
        const HistoryStep &step = image.config.history[i];
        json.beginObject();
        json.textOrNull("createdBy", step.createdBy);
        json.textOrNull("created", timeText(step.created));
        json.textOrNull("comment", step.comment);
        json.field("emptyLayer", step.emptyLayer);
        json.field("layer", layerOf[i]);
        json.endObject();
    }
    json.endArray();
}

void writeTotals(JsonWriter &json, const ReportData &data)
{
    const ImageStats &stats = data.image->stats;
    json.key("totals");
    json.beginObject();
    json.field("layers", stats.layers.size());
    json.field("files", stats.files);
    json.field("directories", stats.directories);
    json.field("size", stats.size);
    json.field("visibleBytes", stats.visibleBytes);
    json.field("wastedBytes", stats.wastedBytes);
    if (data.hasFindings)
        writeClasses(json, data.account.image);
    json.endObject();
}

/** What dive would show. */
void writeDive(JsonWriter &json, const DiveScore &score)
{
    json.key("dive");
    json.beginObject();
    json.field("efficiency", score.efficiency);
    json.field("sizeBytes", score.sizeBytes);
    json.field("userSizeBytes", score.userSizeBytes);
    json.field("wastedBytes", score.wastedBytes);
    json.field("wastedUserPercent", score.wastedUserPercent);
    json.endObject();
}

/** The rules of --fail-over and their results. */
void writeRules(JsonWriter &json, const std::vector<CheckedRule> &rules)
{
    json.key("rules");
    json.beginArray();
    for (const CheckedRule &rule : rules) {
        json.beginObject();
        json.field("rule", rule.rule.text);
        json.field("value", rule.value);
        json.field("broken", rule.isBroken);
        json.endObject();
    }
    json.endArray();
}

/** What --packages wants. */
void writePackageSums(JsonWriter &json, const std::vector<EcosystemSum> &sums)
{
    json.key("packages");
    json.beginArray();
    for (const EcosystemSum &sum : sums) {
        json.beginObject();
        json.field("type", QByteArrayView(ecosystemName(sum.ecosystem)));
        json.field("count", sum.count);
        json.field("size", sum.bytes);
        json.field("hidden", sum.gone);
        json.endObject();
    }
    json.endArray();
}

}

QStringList damageMessages(const LoadedImage &image)
{
    QStringList messages;
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        // The image's own warnings say that a layer is missing.
        const bool isAbsent = !image.layers[i].writable && image.image().layers[i].isAbsent();
        if (image.layers[i].damage && !isAbsent)
            messages.append(ReportJsonWords::tr("layer %1: %2").arg(i).arg(image.layers[i].damage->message()));
    }
    return messages;
}

QByteArray reportJson(const ReportData &data)
{
    const LoadedImage &image = *data.image;
    QByteArray text;
    JsonWriter json(text, JsonWriter::Style::Indented);
    json.beginObject();
    writeImage(json, image);
    if (image.image().artifact)
        writeArtifact(json, *image.image().artifact);
    json.key("layers");
    json.beginArray();
    for (std::size_t i = 0; i < image.layers.size(); ++i)
        writeLayer(json, data, LayerIndex(i));
    json.endArray();
    writeHistory(json, image.image());
    writeTotals(json, data);
    if (data.dive)
        writeDive(json, *data.dive);
    if (data.hasFindings) {
        writeFindings(json, data);
        writeConfigSecrets(json, data.configSecrets);
    }
    if (data.packages) {
        writePackageSums(json, *data.packages);
        writeSbomSums(json, data);
    }
    writeRules(json, data.checked);
    json.field("damaged", image.isDamaged());
    writeAttestations(json, image);
    writeReferrers(json, data);
    writeBuild(json, data);
    writeTexts(json, "warnings", image.warnings + damageMessages(image) + data.build->warnings);
    json.endObject();
    text += '\n';
    return text;
}

}
