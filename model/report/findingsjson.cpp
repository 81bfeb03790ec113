// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findingsjson.h"

#include "advice.h"
#include "byteaccount.h"
#include "causetext.h"
#include "findingorigin.h"
#include "instructiontext.h"
#include "jsonwriter.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** At most this many files of a finding are listed; "paths" has their number. */
constexpr std::size_t Examples = 10;

void writeFinding(JsonWriter &json, const ReportData &data, const Finding &finding)
{
    const LoadedImage &image = *data.image;
    const LeftoverRules &rules = data.rules;
    json.beginObject();
    json.field("cause", QByteArrayView(causeName(finding.cause)));
    const LeftoverRule *rule = findRule(rules, finding.rule);
    json.textOrNull("rule", finding.rule);
    json.textOrNull("what", rule ? rule->what : QString());
    json.field("bytes", finding.bytes);
    json.field("compressedBytes", compressedEstimate(image, finding.writer, finding.bytes));
    json.key("layers");
    json.beginArray();
    json.value(finding.writer.value);
    if (finding.hider != NeverHidden)
        json.value(finding.hider.value);
    json.endArray();
    writeCulprits(json, image, finding);
    writeSource(json, data, finding);
    writeOwner(json, data, finding);
    json.field("paths", finding.files.size());
    json.key("examples");
    json.beginArray();
    for (std::size_t i = 0; i < std::min(finding.files.size(), Examples); ++i)
        json.value(QByteArrayView(image.tree.paths().fullPath(image.tree.version(finding.files[i].version).path)));
    json.endArray();
    json.field("advice", adviceFor(finding, image, rules));
    writeFix(json, data, finding);
    json.endObject();
}

/** All fixes at once: null where there are none. */
void writePatch(JsonWriter &json, const ReportData &data)
{
    const FixPatch patch = ownPatch(data);
    json.key("fixPatch");
    if (patch.isEmpty()) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("patch", patch.text);
    json.field("saves", patch.saves);
    json.field("savesByIgnoring", patch.savesByIgnoring);
    const auto writeNumbers = [&](const char *name, const std::vector<std::size_t> &numbers) {
        json.key(name);
        json.beginArray();
        for (const std::size_t number : numbers)
            json.value(number);
        json.endArray();
    };
    writeNumbers("fixed", patch.applied);
    writeNumbers("leftOut", patch.leftOut);
    json.endObject();
}

void writeExcluded(JsonWriter &json, const ReportData &data)
{
    json.key("excluded");
    json.beginObject();
    json.key("patterns");
    json.beginArray();
    for (const QByteArray &pattern : data.exclude)
        json.value(QByteArrayView(pattern));
    json.endArray();
    json.field("paths", data.excluded.files);
    json.field("bytes", data.excluded.bytes);
    json.endObject();
}

}

void writeCulprits(JsonWriter &json, const LoadedImage &image, const Finding &finding)
{
    const auto write = [&](const char *name, LayerIndex layer) {
        json.key(name);
        json.beginObject();
        json.field("layer", layer.value);
        json.textOrNull("instruction", instructionText(image.createdBy(layer)));
        json.endObject();
    };
    write("causedBy", culprit(finding));
    write("writtenBy", finding.writer);
}

void writeSource(JsonWriter &json, const ReportData &data, const Finding &finding)
{
    json.key("source");
    const std::optional<SourcePlace> place = data.placeOf(finding);
    if (!place) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("file", place->file);
    json.field("line", place->first);
    json.field("endLine", place->last);
    json.endObject();
}

void writeOwner(JsonWriter &json, const ReportData &data, const Finding &finding)
{
    const FindingOwner owner = ownerOf(finding, data);
    json.textOrNull("owner", owner == FindingOwner::Unknown ? QString() : QLatin1String(ownerName(owner)));
}

void writeClasses(JsonWriter &json, const ByteClasses &bytes)
{
    json.key("classes");
    json.beginObject();
    json.field("needed", bytes.needed);
    for (const Cause cause : allCauses()) {
        if (cause != Cause::Secret)
            json.field(causeName(cause), bytes.wasted[static_cast<std::size_t>(cause)]);
    }
    json.endObject();
    json.field("secretBytes", bytes.secret);
    json.field("causedBytes", bytes.caused);
}

void writeFix(JsonWriter &json, const ReportData &data, const Finding &finding)
{
    json.key("fix");
    const std::optional<DockerfileFix> fix = ownFix(finding, data);
    if (!fix) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("before", fix->before);
    json.field("after", fix->after);
    json.field("saves", fix->saves);
    json.endObject();
}

void writeFindings(JsonWriter &json, const ReportData &data)
{
    json.key("findings");
    json.beginArray();
    for (const Finding &finding : data.findings)
        writeFinding(json, data, finding);
    json.endArray();
    writePatch(json, data);
    json.key("reclaimable");
    json.beginObject();
    json.field("bytes", data.reclaimable.bytes);
    json.field("compressedBytes", data.reclaimable.compressedBytes);
    json.endObject();
    writeExcluded(json, data);
}

void writeConfigSecrets(JsonWriter &json, const std::vector<ConfigSecret> &secrets)
{
    json.key("configSecrets");
    json.beginArray();
    for (const ConfigSecret &secret : secrets) {
        json.beginObject();
        json.field("name", secret.name);
        json.field("kind", QByteArrayView(secret.isArgument ? "argument" : "variable"));
        json.field("historyStep", secret.step);
        json.endObject();
    }
    json.endArray();
}

}
