// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registryreferrers.h"

#include "artifactkind.h"
#include "fieldreader.h"
#include "imagesource.h"
#include "referrerlist.h"
#include "registrylayout.h"
#include "waitingthreads.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace stratoscope
{

namespace
{

struct RegistryReferrersWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RegistryReferrers)
};

/** An image has a handful. */
constexpr std::size_t MostRead = 64;
constexpr quint64 LargestReferrer = 1 << 20;
constexpr std::size_t MostReferrerBlobs = 32;
/** The image, and the indexes that it is in. */
constexpr std::size_t MostSubjects = 4;
constexpr int ReferrersAtOnce = 6;

bool isKnownKind(const ListedReferrer &listed)
{
    const std::optional<KnownType> known = knownType(listed.descriptor.artifactType);
    return !listed.tag.isEmpty() || (known && known->kind != ArtifactKind::Other);
}

/** Gathers what refers to some manifests, and makes a layout of it. */
class ReferrerGathering
{
public:
    ReferrerGathering(RegistrySessionPtr session, const std::vector<Digest> &subjects, const Job &job)
        : m_session(std::move(session))
        , m_subjects(subjects)
        , m_job(job)
    {
    }

    FoundReferrers gather();

private:
    void list();
    void choose();
    void readAll();
    Result<RemoteImage> read(const ListedReferrer &listed) const;
    ImageSourcePtr source();
    tl::unexpected<Error> misfit(const ListedReferrer &listed, const QString &cause) const;

    const RegistrySessionPtr m_session;
    const std::vector<Digest> &m_subjects;
    const Job &m_job;
    std::vector<ListedReferrer> m_listed;
    std::vector<std::pair<RemoteImage, QString>> m_read; ///< With cosign's tags.
    QStringList m_warnings;
};

/** Asks what there is, of all subjects side by side. */
void ReferrerGathering::list()
{
    const std::size_t count = std::min(m_subjects.size(), MostSubjects);
    std::vector<Result<ReferrerList>> lists(count, ReferrerList());
    WaitingThreads threads {int(MostSubjects)};
    for (std::size_t i = 0; i < count; ++i) {
        if (m_subjects[i].isVerifiable())
            threads.start([&, i] { lists[i] = listReferrers(*m_session, m_subjects[i], m_job); });
    }
    threads.wait();
    QSet<Digest> known;
    for (const Result<ReferrerList> &one : lists) {
        if (!one)
            continue;
        for (const QString &warning : one->warnings)
            addWarning(m_warnings, warning);
        for (const ListedReferrer &listed : one->listed) {
            if (!known.contains(listed.descriptor.digest))
                m_listed.push_back(listed);
            known.insert(listed.descriptor.digest);
        }
    }
}

/** Of too many, takes those that are most likely to tell something. */
void ReferrerGathering::choose()
{
    if (m_listed.size() <= MostRead)
        return;
    std::stable_partition(m_listed.begin(), m_listed.end(), isKnownKind);
    addWarning(m_warnings,
        RegistryReferrersWords::tr("only %1 of the %2 referrers that the registry lists were read")
            .arg(MostRead)
            .arg(m_listed.size()));
    m_listed.resize(MostRead);
}

tl::unexpected<Error> ReferrerGathering::misfit(const ListedReferrer &listed, const QString &cause) const
{
    return failure(ErrorKind::Damaged, listed.descriptor.digest.toString(), cause);
}

Result<RemoteImage> ReferrerGathering::read(const ListedReferrer &listed) const
{
    Descriptor own = listed.descriptor;
    const quint64 size = own.size.value_or(LargestReferrer);
    if (size > LargestReferrer)
        return misfit(listed, RegistryReferrersWords::tr("too large for a referrer"));
    own.size = size;
    const Result<RegistryDocument> document = listed.manifest.isEmpty()
        ? fetchManifest(*m_session, own, m_job)
        : Result<RegistryDocument>(RegistryDocument {listed.manifest, own.digest});
    const Result<Manifest> manifest
        = document ? parseManifest(document->bytes, own.digest.toString()) : tl::unexpected(document.error());
    if (!manifest)
        return tl::unexpected(manifest.error());
    const Digest subject = manifest->subject ? manifest->subject->digest : Digest();
    if (listed.tag.isEmpty() && std::find(m_subjects.begin(), m_subjects.end(), subject) == m_subjects.end())
        return misfit(listed, RegistryReferrersWords::tr("the registry lists it, but it refers to something else"));
    // What a list says of it is for nothing now, and might contradict the manifest.
    Descriptor bare;
    bare.digest = own.digest;
    bare.size = quint64(document->bytes.size());
    bare.mediaType = manifest->mediaType;
    if (!listed.tag.isEmpty())
        bare.annotations.insert(QStringLiteral("org.opencontainers.image.ref.name"), listed.tag);
    RemoteImage image {bare, document->bytes, {}, {}};
    if (!manifest->config.digest.isEmpty())
        image.blobs.push_back(manifest->config);
    for (const Descriptor &blob : manifest->layers) {
        if (image.blobs.size() < MostReferrerBlobs)
            image.blobs.push_back(blob);
    }
    return image;
}

void ReferrerGathering::readAll()
{
    std::vector<Result<RemoteImage>> images(m_listed.size(), RemoteImage());
    WaitingThreads threads(ReferrersAtOnce);
    for (std::size_t i = 0; i < m_listed.size(); ++i)
        threads.start([&, i] { images[i] = read(m_listed[i]); });
    threads.wait();
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (images[i])
            m_read.emplace_back(std::move(*images[i]), m_listed[i].tag);
        else if (images[i].error().kind != ErrorKind::Cancelled)
            addWarning(m_warnings,
                RegistryReferrersWords::tr("%1 is ignored: %2")
                    .arg(m_listed[i].descriptor.digest.toString(), images[i].error().cause));
    }
}

ImageSourcePtr ReferrerGathering::source()
{
    if (m_read.empty())
        return nullptr;
    RegistryLayout layout(
        std::make_shared<RemoteFiles>(m_session, m_session->name().reference(), RemoteFiles::Looks::AtNothing));
    for (const auto &[image, tag] : m_read)
        layout.add(image, {});
    const std::shared_ptr<const RemoteFiles> files = layout.finish();
    const Result<ImageSourcePtr> read = readImageSource(files, m_job);
    files->endOpening();
    return read.value_or(nullptr);
}

FoundReferrers ReferrerGathering::gather()
{
    list();
    choose();
    readAll();
    return {source(), m_warnings};
}

}

RegistryReferrers::RegistryReferrers(RegistrySessionPtr session, QHash<Digest, std::vector<Digest>> indexes)
    : m_session(std::move(session))
    , m_indexes(std::move(indexes))
{
}

Result<FoundReferrers> RegistryReferrers::lookUp(const std::vector<Digest> &subjects, const Job &job) const
{
    FoundReferrers found = ReferrerGathering(m_session, subjects, job).gather();
    return job.isCancelled() ? Result<FoundReferrers>(Job::cancelled()) : found;
}

}
