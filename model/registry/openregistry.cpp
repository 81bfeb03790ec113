// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "openregistry.h"

#include "mediatypes.h"
#include "readlimits.h"
#include "registrylayout.h"
#include "registryreferrers.h"
#include "waitingthreads.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct OpenRegistryWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::OpenRegistry)
};

/** Documents that are read side by side where all platforms are wanted. */
constexpr int DocumentsAtOnce = 6;

/** Attestations whose manifests are read; BuildKit makes one for each image. */
constexpr std::size_t MostAttestations = 4;

using RemoteFilesPtr = std::shared_ptr<const RemoteFiles>;

/** Collects the documents of an image, and makes a layout of them. */
class RegistryOpening
{
public:
    /** \a shown is the name that the user knows; the session's may be that of a mirror. */
    RegistryOpening(RegistrySessionPtr session, const RegistryName &shown, const Job &job)
        : m_session(std::move(session))
        , m_shown(shown)
        , m_job(job)
    {
    }

    Result<RemoteFilesPtr> open();
    /** Tells what refers to what was opened. */
    std::shared_ptr<const ReferrerLookup> referrers() const
    {
        return std::make_shared<RegistryReferrers>(m_session, m_indexes);
    }

private:
    Result<void> readTop();
    Result<void> readIndex(const RegistryDocument &document, std::vector<Digest> above);
    Result<void> readImages(const std::vector<Descriptor> &images, const std::vector<Digest> &indexes);
    Result<RemoteImage> readImage(const Descriptor &own, const QByteArray &manifest);
    /** Empty if it cannot be read: what is said of an image is not worth a failure. */
    std::optional<RemoteImage> readAttestation(const Descriptor &own) const;
    RemoteFilesPtr layout() const;
    const RegistryName &name() const { return m_session->name(); }

    const RegistrySessionPtr m_session;
    const RegistryName m_shown;
    const Job m_job;
    std::vector<RemoteImage> m_images;
    std::vector<Descriptor> m_attestations;
    std::vector<RemoteImage> m_attested; ///< Those of them that could be read.
    QHash<Digest, std::vector<Digest>> m_indexes; ///< Those that list a manifest, by its digest.
    std::vector<RegistryDocument> m_documents; ///< The indexes, which signatures may be of.
    std::vector<Descriptor> m_unread; ///< Images that the registry lists, but does not have.
};

Result<RemoteImage> RegistryOpening::readImage(const Descriptor &own, const QByteArray &bytes)
{
    const Result<Manifest> manifest = parseManifest(bytes, own.digest.toString());
    if (!manifest)
        return tl::unexpected(manifest.error().in(name().reference()));
    RemoteImage image {own, bytes, {}, manifest->layers};
    if (image.own.mediaType.isEmpty())
        image.own.mediaType = manifest->mediaType;
    image.own.size = quint64(bytes.size());
    const Descriptor &config = manifest->config;
    if (config.digest.isEmpty())
        return image;
    if (!isImageConfig(config.mediaType)) {
        image.blobs.push_back(config);
        return image;
    }
    const Result<RegistryDocument> document = fetchConfig(*m_session, config, m_job);
    if (!document)
        return tl::unexpected(document.error());
    image.config = document->bytes;
    image.blobs.insert(image.blobs.begin(), config);
    return image;
}

std::optional<RemoteImage> RegistryOpening::readAttestation(const Descriptor &own) const
{
    const Result<RegistryDocument> document = fetchManifest(*m_session, own, m_job);
    const Result<Manifest> manifest
        = document ? parseManifest(document->bytes, own.digest.toString()) : tl::unexpected(document.error());
    if (!manifest)
        return std::nullopt;
    RemoteImage read {own, document->bytes, {}, manifest->layers};
    if (!manifest->config.digest.isEmpty())
        read.blobs.push_back(manifest->config);
    return read;
}

/** Reads manifests, several side by side if there are. */
Result<void> RegistryOpening::readImages(const std::vector<Descriptor> &images, const std::vector<Digest> &indexes)
{
    std::vector<Result<RegistryDocument>> documents(images.size(), RegistryDocument());
    std::vector<Result<RemoteImage>> read(images.size(), RemoteImage());
    std::vector<bool> isNested(images.size(), false);
    const auto readOne = [&](std::size_t i) {
        documents[i] = fetchManifest(*m_session, images[i], m_job);
        const Result<ManifestKind> kind = documents[i] ? manifestKind(documents[i]->bytes, images[i].digest.toString())
                                                       : tl::unexpected(documents[i].error());
        if (!kind)
            read[i] = tl::unexpected(kind.error().in(name().reference()));
        else if (*kind == ManifestKind::Manifest)
            read[i] = readImage(images[i], documents[i]->bytes);
    };
    WaitingThreads threads(DocumentsAtOnce);
    for (std::size_t i = 1; i < images.size(); ++i)
        threads.start([&readOne, i] { readOne(i); });
    if (!images.empty())
        readOne(0);
    threads.wait();
    for (std::size_t i = 0; i < images.size(); ++i) {
        // Of all platforms, one that cannot be read is no reason not to show the others: the layout says that it is
        // missing.
        const bool isOneOfMany = m_session->options().allPlatforms && images.size() > 1 && !m_job.isCancelled();
        if (!read[i] && isOneOfMany) {
            m_unread.push_back(images[i]);
            continue;
        }
        if (!read[i])
            return tl::unexpected(read[i].error());
        if (!read[i]->own.digest.isEmpty()) {
            m_indexes[images[i].digest] = indexes;
            m_images.push_back(std::move(*read[i]));
        } else if (const Result<void> nested = readIndex(*documents[i], indexes); !nested) {
            return nested;
        }
    }
    return {};
}

/** \a above are the indexes that it is in. */
Result<void> RegistryOpening::readIndex(const RegistryDocument &document, std::vector<Digest> above)
{
    above.push_back(document.digest);
    const Result<ImageIndex> index = parseIndex(document.bytes, document.digest.toString());
    if (!index)
        return tl::unexpected(index.error().in(name().reference()));
    m_documents.push_back(document);
    std::vector<Descriptor> images = imagesIn(*index);
    if (images.empty() || above.size() > limits::IndexDepth || m_images.size() + images.size() > limits::Images) {
        return tl::unexpected(Error {ErrorKind::NotAnImage, name().reference(), document.digest.toString(),
            OpenRegistryWords::tr("the index lists no image that could be opened"), {}});
    }
    if (!m_session->options().allPlatforms) {
        Result<std::vector<Descriptor>> chosen = choosePlatform(images, m_session->options().platform, name());
        if (!chosen)
            return tl::unexpected(chosen.error());
        images = std::move(*chosen);
    }
    std::vector<Descriptor> wanted;
    for (const Descriptor &image : images) {
        for (Descriptor &attestation : attestationsAbout(*index, image.digest)) {
            if (!m_session->options().allPlatforms && wanted.size() < MostAttestations)
                wanted.push_back(attestation);
            m_attestations.push_back(std::move(attestation));
        }
    }
    // They are small, and come beside the image.
    std::vector<std::optional<RemoteImage>> attested(wanted.size());
    WaitingThreads threads(DocumentsAtOnce);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        threads.start([&, i] { attested[i] = readAttestation(wanted[i]); });
    const Result<void> read = readImages(images, above);
    threads.wait();
    for (std::optional<RemoteImage> &one : attested) {
        if (one)
            m_attested.push_back(std::move(*one));
    }
    return read;
}

Result<void> RegistryOpening::readTop()
{
    m_job.report({OpenRegistryWords::tr("Asking %1").arg(name().host), 0, 0});
    const Result<RegistryDocument> top = fetchManifest(*m_session, name().version(), m_job);
    if (!top)
        return tl::unexpected(top.error());
    const Result<ManifestKind> kind = manifestKind(top->bytes, name().version());
    if (!kind)
        return tl::unexpected(kind.error().in(name().reference()));
    if (*kind == ManifestKind::Index)
        return readIndex(*top, {});
    Descriptor own;
    own.digest = top->digest;
    return readImage(own, top->bytes).map([this](RemoteImage image) { m_images.push_back(std::move(image)); });
}

/** The documents as the layout that readImageSource() knows, and the layers as blobs that come when they are read. */
RemoteFilesPtr RegistryOpening::layout() const
{
    RegistryLayout layout(std::make_shared<RemoteFiles>(m_session, m_shown.reference()));
    for (const RemoteImage &image : m_images)
        layout.add(image, m_shown.familiar());
    for (const RemoteImage &attested : m_attested)
        layout.add(attested);
    for (const RegistryDocument &index : m_documents)
        layout.addIndex(index.digest, index.bytes);
    for (const std::vector<Descriptor> *others : {&m_attestations, &m_unread}) {
        for (const Descriptor &other : *others)
            layout.list(other);
    }
    return layout.finish();
}

Result<RemoteFilesPtr> RegistryOpening::open()
{
    if (const Result<void> read = readTop(); !read)
        return tl::unexpected(read.error());
    return layout();
}

}

namespace
{

/** An image as it was found. */
struct OpenedImage
{
    RemoteFilesPtr files;
    std::shared_ptr<const ReferrerLookup> referrers;
};

/** The image in the first place that has \a name; the failure of the last one if none has. */
Result<OpenedImage> openSomewhere(const RegistryName &name, const RegistryOptions &options, const Job &job)
{
    const Result<std::vector<RegistryEndpoint>> endpoints = endpointsFor(name, options.registriesFiles);
    if (!endpoints)
        return tl::unexpected(endpoints.error());
    Result<OpenedImage> opened = Job::cancelled();
    for (const RegistryEndpoint &endpoint : *endpoints) {
        RegistryOptions there = options;
        there.insecure = options.insecure || endpoint.insecure;
        RegistryOpening opening(std::make_shared<RegistrySession>(endpoint.name, there), name, job);
        opened = opening.open().map([&](RemoteFilesPtr files) { return OpenedImage {files, opening.referrers()}; });
        if (opened || job.isCancelled())
            break;
    }
    return opened;
}

}

Result<ImageSourcePtr> openRegistryImage(const RegistryName &name, const RegistryOptions &options, const Job &job)
{
    const Result<OpenedImage> opened = openSomewhere(name, options, job);
    if (!opened)
        return tl::unexpected(opened.error());
    const Result<ImageSourcePtr> read = readImageSource(opened->files, job);
    opened->files->endOpening();
    if (!read)
        return read;
    auto source = std::make_shared<ImageSource>(**read);
    source->formatLabel = QStringLiteral("registry");
    source->referrers = opened->referrers;
    return ImageSourcePtr(source);
}

}
