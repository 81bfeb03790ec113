// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findingsjson.h"

#include "advice.h"
#include "jsonwriter.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** So many files of a finding are named; how many there are, "paths" says. */
constexpr std::size_t Examples = 10;

void writeFinding(JsonWriter &json, const LoadedImage &image, const Finding &finding, const LeftoverRules &rules)
{
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
    json.field("paths", finding.files.size());
    json.key("examples");
    json.beginArray();
    for (std::size_t i = 0; i < std::min(finding.files.size(), Examples); ++i)
        json.value(QByteArrayView(image.tree.paths().fullPath(image.tree.version(finding.files[i].version).path)));
    json.endArray();
    json.field("advice", adviceFor(finding, image, rules));
    json.endObject();
}

}

const char *causeName(Cause cause)
{
    switch (cause) {
    case Cause::Removed:
        return "removed";
    case Cause::Overwritten:
        return "overwritten";
    case Cause::Metadata:
        return "metadata";
    case Cause::Unchanged:
        return "unchanged";
    case Cause::Moved:
        return "moved";
    case Cause::Duplicate:
        return "duplicate";
    case Cause::Leftover:
        return "leftover";
    case Cause::Secret:
        return "secret";
    }
    return "removed";
}

quint64 compressedEstimate(const LoadedImage &image, LayerIndex layer, quint64 bytes)
{
    const quint64 stream = image.layers[layer.value].streamBytes;
    const bool isStored = image.isWritable(layer) || image.layers[layer.value].compression == Compression::None;
    const std::optional<quint64> blob = isStored ? std::nullopt : image.image().layers[layer.value].compressedSize;
    if (!blob || stream == 0)
        return bytes;
    const double part = static_cast<double>(*blob) / static_cast<double>(stream);
    return static_cast<quint64>(static_cast<double>(bytes) * std::min(part, 1.0));
}

void writeFindings(
    JsonWriter &json, const LoadedImage &image, const std::vector<Finding> &findings, const LeftoverRules &rules)
{
    quint64 bytes = 0;
    quint64 compressed = 0;
    json.key("findings");
    json.beginArray();
    for (const Finding &finding : findings) {
        writeFinding(json, image, finding, rules);
        if (finding.cause == Cause::Secret)
            continue;
        bytes += finding.bytes;
        compressed += compressedEstimate(image, finding.writer, finding.bytes);
    }
    json.endArray();
    json.key("reclaimable");
    json.beginObject();
    json.field("bytes", bytes);
    json.field("compressedBytes", compressed);
    json.endObject();
}

}
