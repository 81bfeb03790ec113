// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registrydocument.h"

#include "mediatypes.h"
#include "readlimits.h"
#include "registryproblem.h"
#include "wantedplatform.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct RegistryDocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RegistryDocument)
};

constexpr std::size_t MostListedPlatforms = 20;

const QByteArray ManifestTypes = "application/vnd.oci.image.index.v1+json, "
                                 "application/vnd.docker.distribution.manifest.list.v2+json, "
                                 "application/vnd.oci.image.manifest.v1+json, "
                                 "application/vnd.docker.distribution.manifest.v2+json";

Digest digestAs(const QByteArray &bytes, Digest::Algorithm algorithm)
{
    Hasher hasher(algorithm);
    hasher.add(bytes);
    return hasher.finish();
}

/** Checks \a document against the digest that was asked for. */
Result<RegistryDocument> verified(const RegistryName &name, RegistryDocument document, const Digest &wanted)
{
    if (wanted.isEmpty())
        return document;
    if (!wanted.isVerifiable() || digestAs(document.bytes, wanted.algorithm) != wanted) {
        return tl::unexpected(registryMisdeed(name, ErrorKind::Damaged,
            RegistryDocumentWords::tr("what it sends as %1 does not match this digest").arg(wanted.toString())));
    }
    document.digest = wanted;
    return document;
}

Result<RegistryDocument> fetch(
    RegistrySession &session, const QString &path, const QByteArray &accept, quint64 limit, const Job &job)
{
    RegistryRequest request;
    request.path = session.name().repository + QLatin1Char('/') + path;
    request.accept = accept;
    request.mostBytes = limit;
    const Result<HttpOutcome> outcome = session.get(request, job);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return RegistryDocument {outcome->body, sha256(outcome->body)};
}

/** How large what \a descriptor describes may be. */
Result<quint64> limitOf(const RegistryName &name, const Descriptor &descriptor)
{
    const quint64 size = descriptor.size.value_or(limits::JsonBytes);
    if (size <= limits::JsonBytes)
        return size;
    return tl::unexpected(Error {ErrorKind::Limit, name.reference(), descriptor.digest.toString(),
        RegistryDocumentWords::tr("it is larger than a manifest or config may be"), {}});
}

Result<RegistryDocument> fetchDescribed(RegistrySession &session, const Descriptor &descriptor, const QString &kind,
    const QByteArray &accept, const Job &job)
{
    const Result<quint64> limit = limitOf(session.name(), descriptor);
    if (!limit)
        return tl::unexpected(limit.error());
    const QString path = kind + QLatin1Char('/') + descriptor.digest.toString();
    return fetch(session, path, accept, *limit, job).and_then([&](RegistryDocument document) {
        return verified(session.name(), std::move(document), descriptor.digest);
    });
}

bool isAboutAnother(const Descriptor &child)
{
    const QLatin1String unknown("unknown");
    return isAttestation(child) || (child.platform && child.platform->os == unknown);
}

QString platformsText(const std::vector<Descriptor> &images)
{
    QStringList texts;
    for (const Descriptor &image : images) {
        const QString text = image.platform ? image.platform->toString() : QString();
        if (!text.isEmpty() && !texts.contains(text) && std::size_t(texts.size()) < MostListedPlatforms)
            texts.append(text);
    }
    return texts.join(QStringLiteral(", "));
}

}

Result<RegistryDocument> fetchManifest(RegistrySession &session, const QString &version, const Job &job)
{
    const Digest wanted = Digest::parse(version).value_or(Digest());
    return fetch(session, QStringLiteral("manifests/") + version, ManifestTypes, limits::JsonBytes, job)
        .and_then([&](RegistryDocument document) { return verified(session.name(), std::move(document), wanted); });
}

Result<RegistryDocument> fetchManifest(RegistrySession &session, const Descriptor &descriptor, const Job &job)
{
    return fetchDescribed(session, descriptor, QStringLiteral("manifests"), ManifestTypes, job);
}

Result<RegistryDocument> fetchConfig(RegistrySession &session, const Descriptor &descriptor, const Job &job)
{
    return fetchDescribed(session, descriptor, QStringLiteral("blobs"), {}, job);
}

std::vector<Descriptor> imagesIn(const ImageIndex &index)
{
    std::vector<Descriptor> images;
    for (const Descriptor &child : index.manifests) {
        if (!child.digest.isEmpty() && mayBeManifest(child.mediaType) && !isAboutAnother(child))
            images.push_back(child);
    }
    return images;
}

std::vector<Descriptor> attestationsAbout(const ImageIndex &index, const Digest &subject)
{
    std::vector<Descriptor> found;
    for (const Descriptor &child : index.manifests) {
        const QString about = child.annotations.value(QStringLiteral("vnd.docker.reference.digest"));
        if (isAttestation(child) && about == subject.toString())
            found.push_back(child);
    }
    return found;
}

Result<std::vector<Descriptor>> choosePlatform(
    const std::vector<Descriptor> &images, const std::optional<Platform> &wanted, const RegistryName &name)
{
    const auto isKnown = [](const Descriptor &image) { return image.platform && image.platform->isKnown(); };
    // Without platforms in the index, the configs tell.
    if (std::none_of(images.begin(), images.end(), isKnown))
        return images;
    const Platform platform = wanted ? *wanted : wantedPlatform();
    for (const Descriptor &image : images) {
        if (isKnown(image) && platform.accepts(*image.platform))
            return std::vector<Descriptor> {image};
    }
    if (!wanted)
        return std::vector<Descriptor> {images.front()};
    return tl::unexpected(Error {ErrorKind::NotFound, name.reference(), {},
        RegistryDocumentWords::tr("there is no image for %1").arg(wanted->toString()),
        RegistryDocumentWords::tr("There are: %1").arg(platformsText(images))});
}

}
