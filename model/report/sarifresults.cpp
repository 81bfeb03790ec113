// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sarifresults.h"

#include "causetext.h"
#include "findingsjson.h"
#include "findingtext.h"
#include "foundplace.h"
#include "instructiontext.h"
#include "jsonwriter.h"
#include "sariftext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** So many files of a finding are located; how many there are, "paths" says. */
constexpr std::size_t MostLocations = 10;
/** Waste that is at least so large, and this part of the image, is worth a warning. */
constexpr quint64 LargeBytes = 1'000'000;
constexpr quint64 LargePart = 100;

const char *levelOf(const Finding &finding, const LoadedImage &image)
{
    if (finding.cause == Cause::Secret)
        return "error";
    const bool isLarge = finding.bytes >= LargeBytes && finding.bytes >= image.stats.size / LargePart;
    return isLarge ? "warning" : "note";
}

std::size_t ruleIndex(Cause cause)
{
    const auto causes = allCauses();
    return static_cast<std::size_t>(std::find(causes.begin(), causes.end(), cause) - causes.begin());
}

void writeLogicalLayer(JsonWriter &json, const LoadedImage &image, LayerIndex layer)
{
    json.beginObject();
    json.field("name", QStringLiteral("layer %1").arg(layer.value));
    if (!image.isWritable(layer)) {
        const Layer &own = image.image().layers[layer.value];
        const QString digest = own.diffId.isEmpty() ? own.digest.toString() : own.diffId.toString();
        if (!digest.isEmpty())
            json.field("fullyQualifiedName", digest);
    }
    json.field("kind", QByteArrayView("layer"));
    json.endObject();
}

void writeLocation(JsonWriter &json, const LoadedImage &image, const Finding &finding, const FoundFile &file)
{
    json.beginObject();
    json.key("physicalLocation");
    json.beginObject();
    json.key("artifactLocation");
    json.beginObject();
    json.field("uri", QByteArrayView(sarifPath(image.tree.paths().fullPath(image.tree.version(file.version).path))));
    json.field("uriBaseId", QByteArrayView(SarifRoot));
    json.endObject();
    json.endObject();
    json.key("logicalLocations");
    json.beginArray();
    writeLogicalLayer(json, image, finding.writer);
    if (finding.hider != NeverHidden)
        writeLogicalLayer(json, image, finding.hider);
    json.endArray();
    json.endObject();
}

/** Where it can be fixed. */
void writeSourceLocation(JsonWriter &json, const SourcePlace &place)
{
    json.beginObject();
    json.key("physicalLocation");
    json.beginObject();
    json.key("artifactLocation");
    json.beginObject();
    json.field("uri", QByteArrayView(sarifPath(place.file.toUtf8())));
    json.field("uriBaseId", QByteArrayView(SarifSource));
    json.endObject();
    json.key("region");
    json.beginObject();
    json.field("startLine", place.first);
    json.field("endLine", place.last);
    json.endObject();
    json.endObject();
    json.endObject();
}

/** By \a hash, viewers know a result again. */
void writeFingerprint(JsonWriter &json, const QByteArray &hash)
{
    json.key("partialFingerprints");
    json.beginObject();
    json.field("stratoscopeFinding/v1", QByteArrayView(hash.toHex()));
    json.endObject();
}

QByteArray sha256Of(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/** The same for the same waste in the next build, whose layers have other digests. */
QByteArray hashOfFinding(const LoadedImage &image, const Finding &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    };
    add(causeName(finding.cause));
    add(finding.rule.toUtf8());
    add(image.tree.paths().fullPath(foundPlace(finding, image.tree).path));
    add(instructionText(image.createdBy(finding.writer)).toUtf8());
    add(finding.hider != NeverHidden ? instructionText(image.createdBy(finding.hider)).toUtf8() : QByteArray());
    return hash.result();
}

void writeProperties(JsonWriter &json, const ReportData &data, const Finding &finding, const FindingText &text)
{
    const LoadedImage &image = *data.image;
    json.key("properties");
    json.beginObject();
    json.textOrNull("rule", finding.rule);
    json.field("bytes", finding.bytes);
    json.field("compressedBytes", compressedEstimate(image, finding.writer, finding.bytes));
    json.field("paths", finding.files.size());
    json.key("layers");
    json.beginArray();
    json.value(finding.writer.value);
    if (finding.hider != NeverHidden)
        json.value(finding.hider.value);
    json.endArray();
    writeCulprits(json, image, finding);
    writeOwner(json, data, finding);
    json.field("advice", text.advice);
    // Not as a fix of the result: that wants the places that it changes, as they are in the file.
    writeFix(json, data, finding);
    json.endObject();
}

void writeResult(JsonWriter &json, const ReportData &data, const Finding &finding)
{
    const LoadedImage &image = *data.image;
    const FindingText text = findingText(finding, image, data.rules, QLocale::c());
    json.beginObject();
    json.field("ruleId", QByteArrayView(causeName(finding.cause)));
    json.field("ruleIndex", ruleIndex(finding.cause));
    json.field("level", QByteArrayView(levelOf(finding, image)));
    writeSarifText(json, "message", text.explanation + QLatin1Char(' ') + text.advice);
    json.key("locations");
    json.beginArray();
    // Viewers show the first location: who is to change something goes there.
    if (const std::optional<SourcePlace> place = data.placeOf(finding))
        writeSourceLocation(json, *place);
    for (std::size_t i = 0; i < std::min(finding.files.size(), MostLocations); ++i)
        writeLocation(json, image, finding, finding.files[i]);
    json.endArray();
    writeFingerprint(json, hashOfFinding(image, finding));
    writeProperties(json, data, finding, text);
    json.endObject();
}

/** A secret is in no file, but under a name in the image's config. */
void writeConfigSecret(JsonWriter &json, const ConfigSecret &secret)
{
    const QByteArray kind = secret.isArgument ? QByteArray("argument") : QByteArray("variable");
    json.beginObject();
    json.field("ruleId", QByteArrayView(causeName(Cause::Secret)));
    json.field("ruleIndex", ruleIndex(Cause::Secret));
    json.field("level", QByteArrayView("error"));
    writeSarifText(
        json, "message", QStringLiteral("%1: %2 %3").arg(secret.name, secretExplanation(secret), configSecretAdvice()));
    json.key("locations");
    json.beginArray();
    json.beginObject();
    json.key("logicalLocations");
    json.beginArray();
    json.beginObject();
    json.field("name", secret.name);
    json.field("kind", QByteArrayView(kind));
    json.endObject();
    json.endArray();
    json.endObject();
    json.endArray();
    writeFingerprint(json, sha256Of(kind + ' ' + secret.name.toUtf8()));
    json.endObject();
}

void writeBroken(JsonWriter &json, const CheckedRule &rule)
{
    json.beginObject();
    json.field("ruleId", QByteArrayView("fail-over"));
    json.field("ruleIndex", CauseCount);
    json.field("level", QByteArrayView("error"));
    writeSarifText(json, "message", brokenRuleMessage(rule, QLocale::c()));
    writeFingerprint(json, sha256Of(rule.rule.text.toUtf8()));
    json.endObject();
}

}

void writeSarifResults(JsonWriter &json, const ReportData &data)
{
    json.key("results");
    json.beginArray();
    for (const CheckedRule &rule : data.checked) {
        if (rule.isBroken)
            writeBroken(json, rule);
    }
    for (const ConfigSecret &secret : data.configSecrets)
        writeConfigSecret(json, secret);
    for (const Finding &finding : data.findings)
        writeResult(json, data, finding);
    json.endArray();
}

}
