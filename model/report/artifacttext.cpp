// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "artifacttext.h"

#include "bytes.h"
#include "shorttext.h"
#include "texttable.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostBlobs = 200;

struct ArtifactTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ArtifactText)
};

QString contentOf(const ArtifactBlob &blob)
{
    const QString title = blob.descriptor.annotations.value(QStringLiteral("org.opencontainers.image.title"));
    const QString content = displayText(title.isEmpty() ? blob.descriptor.digest.toString() : title);
    return blob.member.isEmpty() ? ArtifactTextWords::tr("[absent] %1").arg(content) : content;
}

}

std::vector<ArtifactLine> artifactLines(const LoadedImage &image)
{
    std::vector<ArtifactLine> lines;
    const std::vector<ArtifactBlob> &blobs = image.image().artifact->blobs;
    for (const ArtifactBlob &blob : blobs) {
        if (lines.size() == MostBlobs) {
            lines.push_back({{}, {}, ArtifactTextWords::tr("and %1 more").arg(blobs.size() - MostBlobs)});
            break;
        }
        const std::optional<quint64> &size = blob.descriptor.size;
        lines.push_back({size ? sizeText(*size) : QString(), displayText(blob.descriptor.mediaType), contentOf(blob)});
    }
    return lines;
}

QString artifactTable(const LoadedImage &image, int width)
{
    TextTable table({{ArtifactTextWords::tr("Size"), TextTable::Align::Right}, {ArtifactTextWords::tr("Media type")},
        {ArtifactTextWords::tr("Content")}});
    for (const ArtifactLine &line : artifactLines(image))
        table.addRow({line.size, line.mediaType, line.content});
    return table.toString(width);
}

QString kindName(const Image &image)
{
    if (image.artifact)
        return artifactKindName(image.artifact->kind);
    return image.container ? QStringLiteral("container") : QStringLiteral("image");
}

void writeArtifact(JsonWriter &json, const Artifact &artifact)
{
    json.key("artifact");
    json.beginObject();
    json.field("kind", artifactKindName(artifact.kind));
    json.key("details");
    json.beginArray();
    for (const QString &detail : artifact.details)
        json.value(detail);
    json.endArray();
    json.textOrNull("mediaType", artifact.mediaType);
    json.textOrNull("subject", artifact.subject ? artifact.subject->digest.toString() : QString());
    json.key("blobs");
    json.beginArray();
    for (const ArtifactBlob &blob : artifact.blobs) {
        json.beginObject();
        json.textOrNull("mediaType", blob.descriptor.mediaType);
        json.textOrNull("digest", blob.descriptor.digest.toString());
        json.field("size", blob.descriptor.size);
        json.field("absent", blob.member.isEmpty());
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

}
