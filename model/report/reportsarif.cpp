// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportsarif.h"

#include "buildrecord.h"
#include "jsonwriter.h"
#include "reportjson.h"
#include "sarifresults.h"

#include <QUrl>

namespace stratoscope
{

namespace
{

void writeTool(JsonWriter &json, const QString &version)
{
    json.key("tool");
    json.beginObject();
    json.key("driver");
    json.beginObject();
    json.field("name", QByteArrayView("Stratoscope"));
    json.field("version", version);
    writeSarifRules(json);
    json.endObject();
    json.endObject();
}

/** How reading went: a damaged image is not a finding about its content. */
void writeInvocation(JsonWriter &json, const LoadedImage &image)
{
    json.key("invocations");
    json.beginArray();
    json.beginObject();
    json.field("executionSuccessful", !image.isDamaged());
    json.key("toolExecutionNotifications");
    json.beginArray();
    for (const QString &warning : image.warnings + damageMessages(image)) {
        json.beginObject();
        json.field("level", QByteArrayView("warning"));
        writeSarifText(json, "message", warning);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endArray();
}

void writeBase(JsonWriter &json, const ReportData &data)
{
    json.key("originalUriBaseIds");
    json.beginObject();
    json.key(SarifRoot);
    json.beginObject();
    writeSarifText(json, "description", QStringLiteral("The root of the image's file system."));
    json.endObject();
    if (data.dockerfile) {
        json.key(SarifSource);
        json.beginObject();
        writeSarifText(json, "description", QStringLiteral("The source that the image was built from."));
        json.endObject();
    }
    json.endObject();
}

/** Which version of which repository the source is, if its client said so in a form that is an address. */
void writeControl(JsonWriter &json, const ReportData &data)
{
    const Provenance *provenance = data.dockerfile ? &*data.build->provenance : nullptr;
    const QUrl repository = provenance ? QUrl(provenance->repository, QUrl::StrictMode) : QUrl();
    if (!repository.isValid() || repository.scheme().isEmpty())
        return;
    json.key("versionControlProvenance");
    json.beginArray();
    json.beginObject();
    json.field("repositoryUri", repository.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
    if (!provenance->revision.isEmpty())
        json.field("revisionId", provenance->revision);
    json.key("mappedTo");
    json.beginObject();
    json.field("uriBaseId", QByteArrayView(SarifSource));
    json.endObject();
    json.endObject();
    json.endArray();
}

void writeSums(JsonWriter &json, const ReportData &data)
{
    const Image &image = data.image->image();
    json.key("properties");
    json.beginObject();
    json.field("image", image.displayName());
    json.textOrNull("imageId", image.id.toString());
    json.textOrNull("platform", image.platform.toString());
    json.field("bytes", data.image->stats.size);
    json.field("wastedBytes", data.hiddenBytes());
    json.field("reclaimableBytes", data.reclaimable.bytes);
    json.field("reclaimableCompressedBytes", data.reclaimable.compressedBytes);
    json.endObject();
}

}

QByteArray reportSarif(const ReportData &data, const QString &version)
{
    QByteArray text;
    JsonWriter json(text, JsonWriter::Style::Indented);
    json.beginObject();
    json.field("$schema",
        QByteArrayView("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"));
    json.field("version", QByteArrayView("2.1.0"));
    json.key("runs");
    json.beginArray();
    json.beginObject();
    writeTool(json, version);
    writeInvocation(json, *data.image);
    writeControl(json, data);
    writeBase(json, data);
    writeSarifResults(json, data);
    json.field("columnKind", QByteArrayView("utf16CodeUnits"));
    writeSums(json, data);
    json.endObject();
    json.endArray();
    json.endObject();
    text += '\n';
    return text;
}

}
