// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recognizeartifact.h"

#include "blobnames.h"
#include "compression.h"
#include "mediatypes.h"

#include <algorithm>
#include <array>
#include <functional>

namespace stratoscope
{

namespace
{

const QLatin1String EmptyType("application/vnd.oci.empty.v1+json");

bool anyLayer(const Manifest &manifest, const std::function<bool(const Descriptor &)> &predicate)
{
    return std::any_of(manifest.layers.begin(), manifest.layers.end(), predicate);
}

bool hasAnnotation(const Descriptor &layer, const QLatin1String &start)
{
    return std::any_of(layer.annotations.keyBegin(), layer.annotations.keyEnd(),
        [&](const QString &key) { return key.startsWith(start); });
}

QByteArray headOf(const SourceDraft &draft, const QString &member)
{
    std::array<char, SniffBytes> head;
    if (member.isEmpty() || !draft.files().contains(member))
        return {};
    const Result<ByteSourcePtr> blob = draft.files().open(member);
    const auto count = blob ? (*blob)->readAt(0, head) : Result<qsizetype>(0);
    return count ? QByteArray(head.data(), *count) : QByteArray();
}

/** File systems that are kept in another form than tars, which only annotations tell. */
std::optional<KnownType> fromLayerAnnotations(const Manifest &manifest)
{
    if (anyLayer(manifest, [](const Descriptor &layer) {
            return hasAnnotation(layer, QLatin1String("containerd.io/snapshot/nydus-bootstrap"))
                || hasAnnotation(layer, QLatin1String("containerd.io/snapshot/nydus-blob"));
        }))
        return KnownType {ArtifactKind::NydusImage, {}};
    if (anyLayer(manifest, [](const Descriptor &layer) {
            return hasAnnotation(layer, QLatin1String("containerd.io/snapshot/overlaybd"));
        }))
        return KnownType {ArtifactKind::OverlaybdImage, {}};
    return std::nullopt;
}

/** What the layers are said to be, if no layer is one of a file system. Nydus has one such, which is its index. */
std::optional<KnownType> fromLayerTypes(const Manifest &manifest)
{
    std::optional<KnownType> known;
    for (const Descriptor &layer : manifest.layers) {
        const std::optional<KnownType> own = knownType(layer.mediaType);
        if (own && own->kind == ArtifactKind::NydusImage)
            return own;
        if (isImageLayer(layer.mediaType))
            return std::nullopt;
        // A model comes with its license, and an attestation with a signature.
        if (own && (!known || known->kind == ArtifactKind::Other || known->kind == ArtifactKind::Signature))
            known = own;
    }
    return known;
}

/** cosign names what it attaches to an image after the image's digest. */
std::optional<KnownType> fromName(const Descriptor &own)
{
    const QString name = own.annotations.value(QStringLiteral("org.opencontainers.image.ref.name"));
    const QString cosign = QStringLiteral("cosign");
    if (!name.contains(QLatin1String("sha256-")))
        return std::nullopt;
    if (name.endsWith(QLatin1String(".sig")))
        return KnownType {ArtifactKind::Signature, cosign};
    if (name.endsWith(QLatin1String(".att")))
        return KnownType {ArtifactKind::Attestation, cosign};
    return name.endsWith(QLatin1String(".sbom")) ? std::optional(KnownType {ArtifactKind::Sbom, cosign}) : std::nullopt;
}

/** What file names and first bytes tell. */
std::optional<KnownType> fromContent(const SourceDraft &draft, SourceFormat format, const Manifest &manifest)
{
    for (const Descriptor &layer : manifest.layers) {
        std::optional<KnownType> known
            = knownFileName(layer.annotations.value(QStringLiteral("org.opencontainers.image.title")));
        if (!known)
            known = knownContent(headOf(draft, blobName(format, layer.digest)));
        if (known)
            return known;
    }
    return std::nullopt;
}

/** True if \a layer is called something that no engine unpacks, and is no tar either. */
bool isNoLayer(const SourceDraft &draft, SourceFormat format, const Descriptor &layer)
{
    if (layer.mediaType.isEmpty() || isImageLayer(layer.mediaType))
        return false;
    const QByteArray head = headOf(draft, blobName(format, layer.digest));
    return !head.isEmpty() && sniffCompression(head) == Compression::None && !looksLikeTar(head);
}

bool isArtifact(const SourceDraft &draft, SourceFormat format, const Manifest &manifest)
{
    if (manifest.config.mediaType == EmptyType || manifest.mediaType.contains(QLatin1String("artifact.manifest")))
        return true;
    const bool isAllLayers = !manifest.layers.empty()
        && !anyLayer(manifest, [](const Descriptor &layer) { return !isImageLayer(layer.mediaType); });
    // Image layers make it an image, whatever type the config has (media types are only a hint).
    if (isAllLayers)
        return false;
    if (!isImageConfig(manifest.config.mediaType)
        || (manifest.config.digest.isEmpty() && !manifest.artifactType.isEmpty()))
        return true;
    return !manifest.layers.empty()
        && std::all_of(manifest.layers.begin(), manifest.layers.end(),
            [&](const Descriptor &layer) { return isNoLayer(draft, format, layer); });
}

std::optional<KnownType> known(
    const SourceDraft &draft, SourceFormat format, const Manifest &manifest, const Descriptor &own)
{
    if (isAttestation(own))
        return KnownType {ArtifactKind::Attestation, {}};
    for (const QString &type : {manifest.artifactType, manifest.config.mediaType}) {
        const std::optional<KnownType> found = knownType(type);
        if (found && found->kind != ArtifactKind::Other)
            return found;
    }
    if (const auto found = fromLayerAnnotations(manifest))
        return found;
    if (const auto found = fromLayerTypes(manifest); found && found->kind != ArtifactKind::Other)
        return found;
    const bool isOther = isArtifact(draft, format, manifest) || knownType(manifest.config.mediaType);
    if (!isOther)
        return std::nullopt;
    if (const auto found = fromName(own))
        return found;
    return fromContent(draft, format, manifest).value_or(KnownType());
}

void addDetail(Artifact &artifact, const QString &detail)
{
    constexpr qsizetype MostDetails = 8;
    if (!detail.isEmpty() && artifact.details.size() < MostDetails && !artifact.details.contains(detail))
        artifact.details.append(detail);
}

/** What the statements are about: their predicate types. */
void addPredicates(Artifact &artifact, const Manifest &manifest)
{
    const auto add = [&](const QHash<QString, QString> &annotations) {
        for (const char *key : {"in-toto.io/predicate-type", "predicateType", "dev.sigstore.bundle.predicateType"})
            addDetail(artifact, predicateName(annotations.value(QLatin1String(key))));
        // A bundle is a signature of the blob itself, or of a statement.
        if (annotations.value(QStringLiteral("dev.sigstore.bundle.content")) == QLatin1String("dsse-envelope"))
            artifact.kind = ArtifactKind::Attestation;
    };
    add(manifest.annotations);
    for (const Descriptor &layer : manifest.layers)
        add(layer.annotations);
}

}

std::optional<Artifact> recognizeArtifact(
    const SourceDraft &draft, SourceFormat format, const Manifest &manifest, const Descriptor &own)
{
    const std::optional<KnownType> type = known(draft, format, manifest, own);
    if (!type)
        return std::nullopt;
    Artifact artifact;
    artifact.kind = type->kind;
    artifact.mediaType = manifest.artifactType.isEmpty() ? manifest.config.mediaType : manifest.artifactType;
    artifact.subject = manifest.subject;
    const QString about = own.annotations.value(QStringLiteral("vnd.docker.reference.digest"));
    if (!artifact.subject && !about.isEmpty()) {
        artifact.subject.emplace();
        artifact.subject->digest = Digest::parseAny(about).value_or(Digest());
    }
    addPredicates(artifact, manifest);
    if (artifact.details.isEmpty() || type->detail != QLatin1String("in-toto"))
        addDetail(artifact, type->detail);
    if (artifact.kind == ArtifactKind::Other && artifact.mediaType != EmptyType)
        addDetail(artifact, artifact.mediaType);
    return artifact;
}

std::optional<Artifact> recognizeArtifact(const ImageIndex &index)
{
    for (const Descriptor &child : index.manifests) {
        const std::optional<KnownType> known = knownType(child.mediaType);
        if (!known || known->kind != ArtifactKind::BuildCache)
            continue;
        Artifact artifact;
        artifact.kind = known->kind;
        artifact.mediaType = child.mediaType;
        addDetail(artifact, known->detail);
        return artifact;
    }
    return std::nullopt;
}

}
