// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonwriter.h"
#include "packagetext.h"
#include "packageurl.h"
#include "sbomreport.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

void writeSource(JsonWriter &json, const PackageReport &report)
{
    const Image &image = report.image->image();
    json.key("image");
    json.beginObject();
    json.field("name", image.displayName());
    json.textOrNull("id", image.id.toString());
    json.textOrNull("platform", image.platform.toString());
    json.field("source", report.image->source->location);
    json.endObject();
    json.key("distribution");
    json.beginObject();
    json.textOrNull("id", report.packages.distribution.id);
    json.textOrNull("version", report.packages.distribution.version);
    json.textOrNull("name", report.packages.distribution.name);
    json.endObject();
}

void writePackage(JsonWriter &json, const PackageReport &report, const InstalledPackage &each)
{
    const Package &package = each.package;
    json.beginObject();
    json.field("type", QByteArrayView(ecosystemName(package.ecosystem)));
    json.field("name", package.name);
    json.textOrNull("version", package.version);
    json.textOrNull("architecture", package.architecture);
    json.textOrNull("license", package.license);
    json.field("size", each.bytes());
    json.field("fileBytes", each.fileBytes);
    json.field("files", each.files.size());
    json.field("database", QByteArrayView(report.image->tree.paths().fullPath(each.database)));
    json.field("purl", packageUrl(package, report.packages.distribution));
    json.field("layer", each.layer.value);
    json.field("change", QByteArrayView(packageChangeName(each.change)));
    json.textOrNull("before", each.before);
    json.field("until", each.isHidden() ? std::optional(each.until.value) : std::nullopt);
    json.field("replaced", each.isReplaced);
    json.endObject();
}

void writeList(JsonWriter &json, const char *name, const PackageReport &report, const PackageList &packages)
{
    json.key(name);
    json.beginArray();
    for (const InstalledPackage *each : packages)
        writePackage(json, report, *each);
    json.endArray();
}

}

QByteArray packagesJson(const PackageReport &report)
{
    QByteArray text;
    JsonWriter json(text, JsonWriter::Style::Indented);
    const PackageSelection &selection = report.selection;
    json.beginObject();
    writeSource(json, report);
    if (selection.layer) {
        json.field("layer", selection.layer->value);
        writeList(json, "packages", report, packagesBroughtBy(report.packages, *selection.layer));
        writeList(json, "removed", report, packagesRemovedBy(report.packages, *selection.layer));
    } else {
        json.field("upTo", selection.upTo.isValid() ? std::optional(selection.upTo.value) : std::nullopt);
        writeList(json, "packages", report, packagesAt(report.packages, selection.upTo));
        writeList(json, "hidden", report, packagesGoneAt(report.packages, selection.upTo));
        writeSboms(json, report);
    }
    json.key("warnings");
    json.beginArray();
    for (const QString &warning : report.packages.warnings)
        json.value(warning);
    json.endArray();
    json.endObject();
    return text + '\n';
}

}
