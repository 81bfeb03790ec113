// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildjson.h"

#include "buildrecord.h"
#include "findingorigin.h"

namespace stratoscope
{

namespace
{

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void writeFactsOf(JsonWriter &json, const Provenance &provenance)
{
    json.field("slsa", provenance.version);
    json.textOrNull("builder", provenance.builder);
    json.textOrNull("started", isoTime(provenance.started));
    json.textOrNull("finished", isoTime(provenance.finished));
    json.textOrNull("repository", provenance.repository.isEmpty() ? provenance.configUri : provenance.repository);
    json.textOrNull("revision", provenance.revision);
    json.textOrNull("target", provenance.target);
    json.key("arguments");
    json.beginArray();
    for (const BuildSetting &argument : provenance.arguments) {
        json.beginObject();
        json.field("name", argument.name);
        json.field("value", argument.value);
        json.endObject();
    }
    json.endArray();
    json.key("materials");
    json.beginArray();
    for (const BuildMaterial &material : provenance.materials) {
        json.beginObject();
        json.field("uri", material.uri);
        json.textOrNull("image", material.image);
        json.textOrNull("digest", material.digest);
        json.endObject();
    }
    json.endArray();
}

const char *partName(DockerfileLine::Part part)
{
    switch (part) {
    case DockerfileLine::Part::OtherStage:
        return "other-stage";
    case DockerfileLine::Part::Comment:
        return "comment";
    case DockerfileLine::Part::Instruction:
        break;
    }
    return "image";
}

void writeInstruction(JsonWriter &json, const DockerfileLine &line)
{
    json.beginObject();
    json.field("line", line.first);
    json.field("endLine", line.last);
    json.field("text", line.text);
    json.field("part", QByteArrayView(partName(line.part)));
    json.textOrNull("image", line.image);
    json.key("layers");
    json.beginArray();
    for (std::size_t i = line.layer ? line.layer->value - line.more : 0; line.has(LayerIndex(i)); ++i)
        json.value(i);
    json.endArray();
    json.field("size", line.written);
    json.field("visibleBytes", line.visible);
    json.field("wastedBytes", line.wasted);
    json.field("causedBytes", line.caused);
    json.endObject();
}

void writeDockerfile(JsonWriter &json, const ReportData &data)
{
    json.key("dockerfile");
    if (!data.dockerfile) {
        json.null();
        return;
    }
    std::vector<DockerfileLine> lines = data.dockerfile->lines;
    if (data.hasFindings)
        costsByAccount(lines, data.account);
    json.beginObject();
    json.field("file", data.dockerfile->path);
    json.key("instructions");
    json.beginArray();
    for (const DockerfileLine &line : lines) {
        if (line.part != DockerfileLine::Part::Comment)
            writeInstruction(json, line);
    }
    json.endArray();
    json.endObject();
}

void writeSignature(JsonWriter &json, const Signature &signature)
{
    json.beginObject();
    json.field("form", signature.form);
    json.textOrNull("signer", signature.signer);
    json.textOrNull("issuer", signature.issuer);
    json.textOrNull("validFrom", isoTime(signature.validFrom));
    json.textOrNull("validUntil", isoTime(signature.validUntil));
    json.textOrNull("time", isoTime(signature.time));
    json.textOrNull("expires", isoTime(signature.expiry));
    json.textOrNull("reference", signature.reference);
    json.field("check", QByteArrayView(checkName(signature.check)));
    json.field("checkedWith", QByteArrayView(proofName(signature.trust)));
    json.textOrNull("obstacle", signature.obstacle);
    json.endObject();
}

void writeReferrer(JsonWriter &json, const BuildRecord &build, const ReferrerFacts &facts)
{
    json.beginObject();
    json.field("kind", artifactKindName(facts.artifact.kind));
    json.key("details");
    json.beginArray();
    for (const QString &detail : facts.artifact.details)
        json.value(detail);
    json.endArray();
    json.textOrNull("digest", facts.digest.toString());
    json.field("aboutIndex", facts.isAboutIndex);
    json.textOrNull("who", facts.who);
    json.textOrNull("when", isoTime(facts.when));
    json.key("signatures");
    json.beginArray();
    for (const std::size_t number : facts.signatures)
        writeSignature(json, build.signatures[number]);
    json.endArray();
    json.endObject();
}

}

void writeReferrers(JsonWriter &json, const ReportData &data)
{
    json.key("referrers");
    json.beginArray();
    for (const ReferrerFacts &facts : data.build->referrers)
        writeReferrer(json, *data.build, facts);
    json.endArray();
    json.key("base");
    if (!data.build->base) {
        json.null();
        return;
    }
    const BaseImage &base = *data.build->base;
    json.beginObject();
    json.textOrNull("name", base.name);
    json.textOrNull("digest", base.digest);
    json.field("evidence", QByteArrayView(evidenceName(base.evidence)));
    json.field("layers", base.layers > 0 ? std::optional(base.layers) : std::nullopt);
    json.field("ownBytes", base.layers > 0 ? std::optional(ownBytes(*data.image, base)) : std::nullopt);
    json.endObject();
}

void writeBuild(JsonWriter &json, const ReportData &data)
{
    json.key("build");
    if (!data.build || !data.build->provenance) {
        json.null();
        return;
    }
    json.beginObject();
    writeFactsOf(json, *data.build->provenance);
    writeDockerfile(json, data);
    json.endObject();
}

}
