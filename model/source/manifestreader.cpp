// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "manifestreader.h"

#include "assembleimage.h"
#include "blobnames.h"
#include "bytes.h"
#include "fieldreader.h"
#include "mediatypes.h"
#include "readlimits.h"
#include "recognizeartifact.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ManifestReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ManifestReader)
};

/** Indexes, artifacts and attestations come on top of the images. */
constexpr int MostDocuments = 4 * limits::Images;

/** The name an index gives to a manifest: containerd's annotation is the full name, the other often just a tag. */
QString nameIn(const Descriptor &descriptor)
{
    const QString whole = descriptor.annotations.value(QStringLiteral("io.containerd.image.name"));
    return whole.isEmpty() ? descriptor.annotations.value(QStringLiteral("org.opencontainers.image.ref.name")) : whole;
}

QString label(const Descriptor &descriptor)
{
    const QString digest = descriptor.digest.toString();
    const QString platform = descriptor.platform ? descriptor.platform->toString() : QString();
    return platform.isEmpty() ? digest : QStringLiteral("%1 (%2)").arg(digest, platform);
}

/** Notes how an index names \a image. */
void nameImage(Image &image, const Descriptor &descriptor)
{
    const QString name = nameIn(descriptor);
    if (name.isEmpty())
        return;
    addName(image, name);
    if (image.references.size() < limits::Images)
        image.references.push_back(descriptor.annotations);
}

/** True if an index says that \a child describes other manifests: BuildKit also gives such no platform. */
bool isAboutOthers(const Descriptor &child)
{
    const QLatin1String unknown("unknown");
    return isAttestation(child)
        || (child.platform && child.platform->os == unknown && child.platform->architecture == unknown);
}

}

ManifestReader::ManifestReader(SourceDraft &draft, SourceFormat format, const Job &job)
    : m_draft(draft)
    , m_format(format)
    , m_job(job)
{
}

Result<void> ManifestReader::readRoot(const QString &member)
{
    const Result<QByteArray> bytes = m_draft.documents.read(member);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<ManifestKind> kind = manifestKind(*bytes, member);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == ManifestKind::Index) {
        readIndex(*bytes, member, {}, 0);
    } else {
        Descriptor own;
        own.digest = sha256(*bytes);
        readManifest(*bytes, member, own);
    }
    return m_job.isCancelled() ? Result<void>(Job::cancelled()) : Result<void>();
}

ManifestReader::ImageNumbers ManifestReader::readDocument(
    const QByteArray &bytes, const QString &member, const Descriptor &own, int depth)
{
    const Result<ManifestKind> kind = manifestKind(bytes, member);
    if (!kind) {
        m_draft.damage(kind.error().message());
        return {};
    }
    if (*kind == ManifestKind::Manifest)
        return readManifest(bytes, member, own);
    const Contradictions wrong = contradictions(own, bytes);
    if (!wrong.digest.isEmpty())
        m_draft.damage(ManifestReaderWords::tr("index %1: %2").arg(member, wrong.digest));
    if (!wrong.size.isEmpty())
        addWarning(m_draft.warnings, ManifestReaderWords::tr("index %1: %2").arg(member, wrong.size));
    return readIndex(bytes, member, own, depth);
}

ManifestReader::ImageNumbers ManifestReader::readIndex(
    const QByteArray &bytes, const QString &member, const Descriptor &own, int depth)
{
    const Result<ImageIndex> index = parseIndex(bytes, member);
    if (!index) {
        m_draft.damage(index.error().message());
        return {};
    }
    for (const QString &warning : index->warnings)
        addWarning(m_draft.warnings, ManifestReaderWords::tr("index %1: %2").arg(member, warning));
    if (std::optional<Artifact> artifact = recognizeArtifact(*index)) {
        artifact->member = member;
        return {addArtifact(m_draft, m_format, std::move(*artifact), index->manifests, own)};
    }
    ImageNumbers all;
    std::vector<Descriptor> missing;
    for (const Descriptor &child : index->manifests) {
        if (m_job.isCancelled())
            break;
        const std::optional<ImageNumbers> images = readChild(child, depth + 1);
        if (!images) {
            missing.push_back(child);
            continue;
        }
        for (const std::size_t image : *images)
            nameImage(m_draft.images[image], child);
        all.insert(all.end(), images->begin(), images->end());
    }
    reportMissing(missing, index->manifests.size(), depth > 0 && !all.empty());
    return all;
}

bool ManifestReader::mayRead(const Descriptor &child, int depth)
{
    if (child.digest.isEmpty()) {
        m_draft.damage(ManifestReaderWords::tr("an index lists a manifest without a digest"));
        return false;
    }
    if (!mayBeManifest(child.mediaType)) {
        addWarning(m_draft.warnings,
            ManifestReaderWords::tr("%1 ignored: unknown media type %2").arg(child.digest.toString(), child.mediaType));
        return false;
    }
    if (depth > limits::IndexDepth) {
        m_draft.damage(ManifestReaderWords::tr("indexes nested more than %1 deep; %2 skipped")
                           .arg(limits::IndexDepth)
                           .arg(child.digest.toString()));
        return false;
    }
    if (m_documents >= MostDocuments || m_draft.images.size() >= limits::Images) {
        m_draft.damage(ManifestReaderWords::tr("more than %1 images; %2 skipped")
                           .arg(limits::Images)
                           .arg(child.digest.toString()));
        return false;
    }
    return true;
}

std::optional<ManifestReader::ImageNumbers> ManifestReader::readChild(const Descriptor &child, int depth)
{
    if (isAboutOthers(child))
        addAttestation(child);
    if (!mayRead(child, depth))
        return ImageNumbers();
    const auto known = m_read.constFind(child.digest);
    if (known != m_read.constEnd())
        return *known;
    const QString member = manifestName(m_format, child.digest);
    embed(m_draft, member, child);
    if (!m_draft.files().contains(member))
        return isAboutOthers(child) ? std::optional(ImageNumbers()) : std::nullopt;
    ++m_documents;
    m_read.insert(child.digest, {});
    const Result<QByteArray> bytes = m_draft.documents.read(member);
    if (!bytes) {
        m_draft.damage(bytes.error().message());
        return ImageNumbers();
    }
    ImageNumbers images = readDocument(*bytes, member, child, depth);
    m_read.insert(child.digest, images);
    return images;
}

ManifestReader::ImageNumbers ManifestReader::readManifest(
    const QByteArray &bytes, const QString &member, const Descriptor &own)
{
    const Result<Manifest> manifest = parseManifest(bytes, member);
    if (!manifest) {
        m_draft.damage(manifest.error().message());
        return {};
    }
    std::optional<Artifact> artifact = recognizeArtifact(m_draft, m_format, *manifest, own);
    const std::size_t number = artifact ? addAsArtifact(std::move(*artifact), *manifest, member, own)
                                        : addImage(m_draft, m_format, *manifest, own);
    Image &image = m_draft.images[number];
    image.manifestMember = member;
    const Contradictions wrong = contradictions(own, bytes);
    if (!wrong.digest.isEmpty())
        damage(image, ManifestReaderWords::tr("manifest %1: %2").arg(member, wrong.digest));
    if (!wrong.size.isEmpty())
        addWarning(image.warnings, ManifestReaderWords::tr("manifest %1: %2").arg(member, wrong.size));
    return {number};
}

std::size_t ManifestReader::addAsArtifact(
    Artifact artifact, const Manifest &manifest, const QString &member, const Descriptor &own)
{
    if (artifact.kind == ArtifactKind::Attestation && !isAboutOthers(own))
        addAttestation(own);
    artifact.member = member;
    std::vector<Descriptor> blobs;
    if (!manifest.config.digest.isEmpty())
        blobs.push_back(manifest.config);
    blobs.insert(blobs.end(), manifest.layers.begin(), manifest.layers.end());
    return addArtifact(m_draft, m_format, std::move(artifact), blobs, own);
}

void ManifestReader::reportMissing(const std::vector<Descriptor> &missing, std::size_t count, bool isSparse)
{
    if (missing.empty())
        return;
    if (!isSparse) {
        for (const Descriptor &descriptor : missing)
            m_draft.damage((isEngineStorage(m_format) ? ManifestReaderWords::tr("the manifest %1 is not in the storage")
                                                      : ManifestReaderWords::tr("the manifest %1 is not in the file"))
                               .arg(label(descriptor)));
        return;
    }
    // Engines keep, and save, only the platforms that were pulled: missing ones in the index are no damage, and in an
    // engine's storage nothing to speak of.
    if (isEngineStorage(m_format))
        return;
    QStringList labels;
    for (const Descriptor &descriptor : missing)
        addWarning(labels, label(descriptor));
    addWarning(m_draft.warnings,
        ManifestReaderWords::tr("%1 of %2 manifests of an index are not in the file: %3")
            .arg(missing.size())
            .arg(count)
            .arg(labels.join(QStringLiteral(", "))));
}

void ManifestReader::addAttestation(const Descriptor &own)
{
    const QString subject = own.annotations.value(QStringLiteral("vnd.docker.reference.digest"));
    const QString type = own.annotations.value(QStringLiteral("vnd.docker.reference.type"));
    if (m_draft.attestations.size() < limits::Images)
        m_draft.attestations.push_back({own.digest, subject, type});
}

}
