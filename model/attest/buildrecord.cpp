// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildrecord.h"

#include "bytes.h"
#include "fieldreader.h"
#include "json.h"
#include "manifest.h"
#include "notarysignature.h"
#include "readlimits.h"
#include "referrerblob.h"
#include "referrers.h"
#include "signaturebundle.h"
#include "signedmanifests.h"
#include "statement.h"
#include "timestamp.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct BuildRecordWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BuildRecord)
};

/** Of all referrers together. */
constexpr std::size_t MostBlobs = 512;
constexpr quint64 MostBytes = 4 * limits::JsonBytes;
constexpr std::size_t MostSboms = 8;
constexpr qsizetype LongestWho = 512;

bool hasDockerfile(const Provenance &provenance)
{
    return !provenance.sources.empty() && !provenance.sources.front().text.isEmpty();
}

/** Takes what is not known yet. */
void note(ReferrerFacts &facts, const QString &who, const QDateTime &when)
{
    if (facts.who.isEmpty())
        facts.who = who.left(LongestWho);
    if (!facts.when.isValid())
        facts.when = when;
}

class RecordReader
{
public:
    RecordReader(const ImageSource &source, std::size_t number, const RecordWishes &wishes, const Job &job)
        : m_source(source)
        , m_number(number)
        , m_image(source.images[number])
        , m_wishes(wishes)
        , m_job(job)
        , m_manifests(source, {})
    {
    }

    Result<BuildRecordPtr> read();

private:
    void findIndexes();
    void readReferrers(const ImageSource &source);
    void readElsewhere(const ReferrerLookup &lookup);
    void readReferrer(ReferrerFacts &facts, const FileSet &files);
    void readManifest(ReferrerFacts &facts, const FileSet &files);
    bool isKnown(const Digest &referrer) const;
    void readBlob(ReferrerFacts &facts, BlobRole role, const ReferrerBlob &blob);
    void readStatement(ReferrerFacts &facts, const ReferrerBlob &blob);
    void readBill(ReferrerFacts &facts, const QJsonObject &document, const ReferrerBlob &blob);
    void readProvenance(ReferrerFacts &facts, const Statement &statement);
    void addSignature(ReferrerFacts &facts, Result<Signature> signature);
    const SignatureTrust *trust() const { return m_wishes.key ? &*m_wishes.key : nullptr; }
    void warn(const Error &error);
    /** True if \a statement says that it is about the image, or an index that lists it. */
    bool isAboutThis(const Statement &statement) const;

    const ImageSource &m_source;
    const std::size_t m_number;
    const Image &m_image;
    const RecordWishes &m_wishes;
    const Job &m_job;
    std::vector<Digest> m_indexes; ///< Those that list the image.
    SignedManifests m_manifests; ///< These, and that of the image.
    std::size_t m_blobs = 0;
    quint64 m_bytes = 0;
    BuildRecord m_record;
};

void RecordReader::warn(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        addWarning(m_record.warnings, error.message());
}

bool RecordReader::isAboutThis(const Statement &statement) const
{
    const std::vector<Digest> &digests = m_manifests.digests();
    return std::any_of(digests.begin(), digests.end(), [&](const Digest &digest) {
        return std::find(statement.subjects.begin(), statement.subjects.end(), digest) != statement.subjects.end();
    });
}

void RecordReader::addSignature(ReferrerFacts &facts, Result<Signature> signature)
{
    if (!signature)
        return warn(signature.error());
    if (signature->signerProblem) {
        const QString text = BuildRecordWords::tr("the signer is unknown: %1").arg(signature->signerProblem->message());
        if (!m_record.warnings.contains(displayText(text)))
            addWarning(m_record.warnings, text);
    }
    note(facts, signature->signer, signature->time);
    facts.signatures.push_back(m_record.signatures.size());
    m_record.signatures.push_back(std::move(*signature));
}

void RecordReader::readProvenance(ReferrerFacts &facts, const Statement &statement)
{
    Provenance provenance = parseProvenance(statement.predicateType, statement.predicate);
    note(facts, provenance.builder, provenance.finished);
    if (!m_record.provenance || (!hasDockerfile(*m_record.provenance) && hasDockerfile(provenance)))
        m_record.provenance = std::move(provenance);
}

void RecordReader::readBill(ReferrerFacts &facts, const QJsonObject &document, const ReferrerBlob &blob)
{
    Result<Sbom> bill = parseSbom(document, blob.descriptor.digest.toString());
    if (!bill)
        return warn(bill.error());
    note(facts, bill->tool, bill->created);
    if (m_record.sboms.size() < MostSboms)
        m_record.sboms.push_back(std::move(*bill));
}

void RecordReader::readStatement(ReferrerFacts &facts, const ReferrerBlob &blob)
{
    const Result<Statement> statement = parseStatement(blob.bytes, blob.descriptor.digest.toString());
    if (!statement) {
        const Result<QJsonObject> json = parseJsonObject(blob.bytes, {});
        std::optional<Signature> signature = json ? bundleSignature(*json, m_manifests, trust()) : std::nullopt;
        return signature ? addSignature(facts, std::move(*signature)) : warn(statement.error());
    }
    const bool isAbout = isAboutThis(*statement);
    if (!isAbout && !statement->subjects.empty()) {
        addWarning(m_record.warnings,
            BuildRecordWords::tr("%1 is attached to the image, but describes something else; ignored")
                .arg(blob.descriptor.digest.toString()));
        return;
    }
    if (isProvenance(statement->predicateType))
        readProvenance(facts, *statement);
    else if (isSbom(statement->predicateType))
        readBill(facts, statement->predicate, blob);
    if (statement->envelope)
        addSignature(facts, envelopeSignature(*statement->envelope, blob, isAbout, trust()));
}

void RecordReader::readBlob(ReferrerFacts &facts, BlobRole role, const ReferrerBlob &blob)
{
    switch (role) {
    case BlobRole::Statement:
        readStatement(facts, blob);
        break;
    case BlobRole::Bill:
        if (const Result<QJsonObject> document = parseJsonObject(blob.bytes, blob.descriptor.digest.toString()))
            readBill(facts, *document, blob);
        else
            warn(document.error());
        break;
    case BlobRole::CosignPayload:
        addSignature(facts, cosignSignature(blob, m_manifests.digests(), trust()));
        break;
    case BlobRole::NotaryJws:
        addSignature(facts, notarySignature(blob, NotaryForm::Jws, m_manifests, trust()));
        break;
    case BlobRole::NotaryCose:
        addSignature(facts, notarySignature(blob, NotaryForm::Cose, m_manifests, trust()));
        break;
    }
}

/** What the manifest says of itself. */
void RecordReader::readManifest(ReferrerFacts &facts, const FileSet &files)
{
    const QString &member = facts.artifact.member;
    const Result<ByteSourcePtr> file = files.open(member);
    const Result<QByteArray> bytes = file ? readAll(**file, limits::JsonBytes) : tl::unexpected(file.error());
    const Result<Manifest> manifest = bytes ? parseManifest(*bytes, member) : tl::unexpected(bytes.error());
    if (!manifest)
        return;
    const auto annotation = [&](const char *name) { return manifest->annotations.value(QLatin1String(name)); };
    note(facts, annotation("org.opencontainers.image.authors"),
        parseTimestamp(annotation("org.opencontainers.image.created")));
    note(facts, annotation("org.opencontainers.image.vendor"), {});
}

void RecordReader::readReferrer(ReferrerFacts &facts, const FileSet &files)
{
    for (const ArtifactBlob &one : facts.artifact.blobs) {
        const std::optional<BlobRole> role = roleOf(facts.artifact, one);
        if (!role || m_job.isCancelled() || ++m_blobs > MostBlobs)
            continue;
        const Result<ReferrerBlob> blob = readReferrerBlob(files, one, MostBytes - m_bytes, m_job);
        if (!blob) {
            warn(blob.error());
            continue;
        }
        m_bytes += quint64(blob->bytes.size());
        readBlob(facts, *role, *blob);
    }
    readManifest(facts, files);
}

void RecordReader::findIndexes()
{
    const bool hasArtifacts = std::any_of(
        m_source.images.begin(), m_source.images.end(), [](const Image &one) { return one.artifact.has_value(); });
    if (m_source.referrers)
        m_indexes = m_source.referrers->indexesWith(m_image.manifestDigest);
    else if (hasArtifacts)
        m_indexes = indexesWith(m_source, m_image.manifestDigest);
    std::vector<Digest> digests = m_indexes;
    digests.push_back(m_image.manifestDigest);
    m_manifests = SignedManifests(m_source, std::move(digests));
}

bool RecordReader::isKnown(const Digest &referrer) const
{
    return std::any_of(m_record.referrers.begin(), m_record.referrers.end(),
        [&](const ReferrerFacts &facts) { return !referrer.isEmpty() && facts.digest == referrer; });
}

void RecordReader::readReferrers(const ImageSource &source)
{
    for (const Referrer &referrer : referrersOf(source, m_image.manifestDigest, m_indexes)) {
        const Image &image = source.images[referrer.number];
        if (isKnown(image.manifestDigest))
            continue;
        ReferrerFacts facts {*image.artifact, image.manifestDigest, referrer.isAboutIndex, {}, {}, {}};
        readReferrer(facts, *source.files);
        m_record.referrers.push_back(std::move(facts));
    }
}

void RecordReader::readElsewhere(const ReferrerLookup &lookup)
{
    const Result<FoundReferrers> found = lookup.lookUp(m_manifests.digests(), m_job);
    if (!found)
        return;
    for (const QString &warning : found->warnings)
        addWarning(m_record.warnings, warning);
    if (found->source)
        readReferrers(*found->source);
}

Result<BuildRecordPtr> RecordReader::read()
{
    if (!m_image.artifact && !m_image.manifestDigest.isEmpty()) {
        findIndexes();
        readReferrers(m_source);
        if (m_wishes.asksElsewhere && m_source.referrers)
            readElsewhere(*m_source.referrers);
    }
    if (m_job.isCancelled())
        return Job::cancelled();
    const Provenance *provenance = m_record.provenance ? &*m_record.provenance : nullptr;
    for (const QString &warning : provenance ? provenance->warnings : QStringList())
        addWarning(m_record.warnings, BuildRecordWords::tr("provenance: %1").arg(warning));
    m_record.base = baseImage(m_source, m_number, provenance, readSeenImages(m_wishes.seenImages));
    noteSeenSource(
        m_wishes.seenImages, m_source, {m_number, m_record.base ? m_record.base->name : QString(), m_wishes.unpacked});
    return std::make_shared<const BuildRecord>(std::move(m_record));
}

}

std::optional<std::size_t> BuildRecord::dockerfile() const
{
    return provenance && hasDockerfile(*provenance) ? std::optional<std::size_t>(0) : std::nullopt;
}

Result<BuildRecordPtr> readBuildRecord(
    const ImageSource &source, std::size_t image, const RecordWishes &wishes, const Job &job)
{
    return RecordReader(source, image, wishes, job).read();
}

}
