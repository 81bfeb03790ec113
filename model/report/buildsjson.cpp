// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildsreport.h"

#include "causewords.h"
#include "jsonwriter.h"

namespace stratoscope
{

namespace
{

void writeImage(JsonWriter &json, const char *name, const LoadedImage &image)
{
    json.key(name);
    json.beginObject();
    json.field("name", image.image().displayName());
    json.textOrNull("id", image.image().id.toString());
    json.textOrNull("manifestDigest", image.image().manifestDigest.toString());
    json.endObject();
}

void writeFacts(JsonWriter &json, const char *name, const CompressionFacts &facts)
{
    json.key(name);
    json.beginObject();
    json.field("compression", compressionName(facts.compression));
    json.field("bytes", facts.bytes);
    json.field("time", facts.time);
    json.field("system", facts.system);
    json.field("level", facts.level);
    json.field("checksum", facts.hasChecksum);
    json.field("contentSize", facts.hasSize);
    json.endObject();
}

void writeCause(JsonWriter &json, const DigestCause &cause)
{
    json.beginObject();
    json.field("cause", causeName(cause.cause));
    json.field("entries", cause.entries);
    json.key("example");
    if (cause.path.isEmpty())
        json.null();
    else
        json.value(QByteArrayView(cause.path));
    json.endObject();
}

void writeLayer(JsonWriter &json, const LayerDifference &layer)
{
    json.beginObject();
    json.field("before", layer.before.value);
    json.field("after", layer.after.value);
    json.field("same", layer.isSame());
    json.textOrNull("problem", layer.problem ? layer.problem->cause : QString());
    json.key("causes");
    json.beginArray();
    for (const DigestCause &cause : layer.causes)
        writeCause(json, cause);
    json.endArray();
    if (!layer.isSame()) {
        writeFacts(json, "blobBefore", layer.compressedBefore);
        writeFacts(json, "blobAfter", layer.compressedAfter);
    }
    json.endObject();
}

void writeNumbers(JsonWriter &json, const char *name, const std::vector<LayerIndex> &layers)
{
    json.key(name);
    json.beginArray();
    for (const LayerIndex layer : layers)
        json.value(layer.value);
    json.endArray();
}

}

QByteArray buildsReportJson(const BuildDifferences &differences)
{
    QByteArray out;
    JsonWriter json(out, JsonWriter::Style::Indented);
    json.beginObject();
    json.field("same", differences.isSame());
    writeImage(json, "before", *differences.before);
    writeImage(json, "after", *differences.after);
    json.key("layers");
    json.beginArray();
    for (const LayerDifference &layer : differences.layers)
        writeLayer(json, layer);
    json.endArray();
    writeNumbers(json, "onlyBefore", differences.onlyBefore);
    writeNumbers(json, "onlyAfter", differences.onlyAfter);
    json.key("config");
    json.beginArray();
    for (const FieldDifference &field : differences.config) {
        json.beginObject();
        json.field("field", field.field);
        json.field("before", field.before.isNull() ? std::optional<QString>() : std::optional(field.before));
        json.field("after", field.after.isNull() ? std::optional<QString>() : std::optional(field.after));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    out.append('\n');
    return out;
}

}
