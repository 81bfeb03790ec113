// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "referrerlist.h"

#include "bytes.h"
#include "fieldreader.h"
#include "taglist.h"
#include "waitingthreads.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace stratoscope
{

namespace
{

struct ReferrerListWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReferrerList)
};

/** The specification lets a page have 4 MiB. */
constexpr quint64 MostListBytes = 4 << 20;
constexpr int MostListPages = 20;
constexpr std::size_t MostListed = 1'000;

constexpr std::array CosignEndings = {".sig", ".att", ".sbom"};

/** "sha256-…": the tag for what refers to \a subject. */
QString tagFor(const Digest &subject)
{
    return subject.toString().replace(QLatin1Char(':'), QLatin1Char('-'));
}

/** Asks for what refers to one manifest. */
class ReferrerListing
{
public:
    ReferrerListing(RegistrySession &session, const Digest &subject, const Job &job)
        : m_session(session)
        , m_subject(subject)
        , m_job(job)
    {
    }

    /** Asks the API, or else for the tag. */
    void readList();
    ReferrerList list;

private:
    /** False if there is no such API. */
    bool readPages();
    bool readPage(RegistryRequest &request);
    void readTag();
    void take(const QByteArray &json);
    void warn(const QString &text) { addWarning(list.warnings, text); }
    void warn(const Error &error);

    RegistrySession &m_session;
    const Digest m_subject;
    const Job &m_job;
    QSet<QString> m_asked; ///< Pages.
};

void ReferrerListing::warn(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        warn(ReferrerListWords::tr("the registry does not say what refers to %1: %2")
                 .arg(m_subject.toString(), error.cause));
}

void ReferrerListing::take(const QByteArray &json)
{
    const Result<ImageIndex> index = parseIndex(json, m_subject.toString());
    if (!index)
        return warn(index.error());
    for (const Descriptor &descriptor : index->manifests) {
        if (list.listed.size() == MostListed)
            return warn(ReferrerListWords::tr("the registry lists more than %1 referrers of %2; the rest is ignored")
                            .arg(MostListed)
                            .arg(m_subject.toString()));
        if (!descriptor.digest.isEmpty())
            list.listed.push_back({descriptor, {}, {}});
    }
}

/** True if the API answered and \a request was made the next page's; its path is empty behind the last one. */
bool ReferrerListing::readPage(RegistryRequest &request)
{
    m_asked.insert(request.path);
    const Result<HttpOutcome> outcome = m_session.get(request, m_job);
    if (!outcome) {
        // That a registry has no such API is none of its faults, but it may be the fault of a later page.
        if (m_asked.size() > 1 || outcome.error().kind != ErrorKind::NotFound)
            warn(outcome.error());
        request.path.clear();
        return m_asked.size() > 1;
    }
    take(outcome->body);
    // Nobody asked for that.
    if (const QByteArray filters = outcome->head.header("OCI-Filters-Applied"); !filters.isEmpty())
        warn(ReferrerListWords::tr("the registry lists only some referrers of %1, filtered by %2")
                 .arg(m_subject.toString(), displayText(QString::fromUtf8(filters.left(100)))));
    const QByteArray link = outcome->head.header("Link");
    const QUrl base(QStringLiteral("https://%1/v2/").arg(m_session.name().apiHost()));
    request.path = nextPage(link, base);
    if (!request.path.startsWith(m_session.name().repository + QLatin1String("/referrers/")))
        request.path.clear();
    if (request.path.isEmpty() && link.contains("next"))
        warn(ReferrerListWords::tr("the registry puts the next page of referrers of %1 elsewhere; ignored")
                 .arg(m_subject.toString()));
    return true;
}

bool ReferrerListing::readPages()
{
    RegistryRequest request;
    request.path = QStringLiteral("%1/referrers/%2").arg(m_session.name().repository, m_subject.toString());
    request.accept = "application/vnd.oci.image.index.v1+json";
    request.mostBytes = MostListBytes;
    while (!request.path.isEmpty() && list.listed.size() < MostListed) {
        if (!readPage(request))
            return false;
        if (m_asked.contains(request.path) || m_asked.size() >= MostListPages) {
            warn(ReferrerListWords::tr("the registry's list of referrers of %1 has no end; the rest is ignored")
                     .arg(m_subject.toString()));
            break;
        }
    }
    return true;
}

void ReferrerListing::readTag()
{
    const QString tag = tagFor(m_subject);
    const Result<RegistryDocument> document = fetchManifest(m_session, tag, m_job);
    if (!document) {
        if (document.error().kind != ErrorKind::NotFound)
            warn(document.error());
        return;
    }
    const Result<ManifestKind> kind = manifestKind(document->bytes, tag);
    if (kind && *kind == ManifestKind::Index)
        return take(document->bytes);
    warn(ReferrerListWords::tr("the tag %1 is not an index of what refers to an image; ignored").arg(tag));
}

void ReferrerListing::readList()
{
    // Who does not answer at all is asked no more.
    if (!readPages() && list.warnings.isEmpty())
        readTag();
}

/** The manifest with the tag that cosign gives to what it says of \a subject; nothing if there is none. */
std::optional<ListedReferrer> readCosign(
    RegistrySession &session, const QString &tag, QStringList &warnings, const Job &job)
{
    const Result<RegistryDocument> document = fetchManifest(session, tag, job);
    if (document) {
        Descriptor own;
        own.digest = document->digest;
        own.size = quint64(document->bytes.size());
        return ListedReferrer {own, tag, document->bytes};
    }
    if (document.error().kind != ErrorKind::NotFound && document.error().kind != ErrorKind::Cancelled)
        addWarning(warnings, ReferrerListWords::tr("%1 cannot be read: %2").arg(tag, document.error().cause));
    return std::nullopt;
}

}

Result<ReferrerList> listReferrers(RegistrySession &session, const Digest &subject, const Job &job)
{
    ReferrerListing listing(session, subject, job);
    std::array<std::optional<ListedReferrer>, CosignEndings.size()> own;
    std::array<QStringList, CosignEndings.size()> warnings;
    WaitingThreads threads(int(CosignEndings.size()));
    for (std::size_t i = 0; i < own.size(); ++i) {
        threads.start([&, i] {
            own[i] = readCosign(session, tagFor(subject) + QLatin1String(CosignEndings[i]), warnings[i], job);
        });
    }
    listing.readList();
    threads.wait();
    if (job.isCancelled())
        return Job::cancelled();
    ReferrerList list = std::move(listing.list);
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i])
            list.listed.insert(list.listed.begin(), std::move(*own[i]));
        for (const QString &warning : warnings[i])
            addWarning(list.warnings, warning);
    }
    return list;
}

}
