// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildrecord.h"

#include "fieldreader.h"
#include "readlimits.h"
#include "referrerblob.h"

#include <QCoreApplication>

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

bool hasDockerfile(const Provenance &provenance)
{
    return !provenance.sources.empty() && !provenance.sources.front().text.isEmpty();
}

class RecordReader
{
public:
    RecordReader(const ImageSource &source, std::size_t image, const Job &job)
        : m_source(source)
        , m_image(source.images[image])
        , m_job(job)
    {
        m_record.referrers = referrersOf(source, image);
    }

    Result<BuildRecordPtr> read();

private:
    void readReferrer(const Referrer &referrer);
    void readStatement(const Referrer &referrer, const ReferrerBlob &blob);
    void warn(const Error &error);
    bool isAboutThis(const Referrer &referrer, const Statement &statement) const;

    const ImageSource &m_source;
    const Image &m_image;
    const Job &m_job;
    std::size_t m_blobs = 0;
    quint64 m_bytes = 0;
    BuildRecord m_record;
};

void RecordReader::warn(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        addWarning(m_record.warnings, error.message());
}

/** An index has its own digest, and those of its images. */
bool RecordReader::isAboutThis(const Referrer &referrer, const Statement &statement) const
{
    return referrer.isAboutIndex || statement.isAbout(m_image.manifestDigest);
}

void RecordReader::readStatement(const Referrer &referrer, const ReferrerBlob &blob)
{
    const Result<Statement> statement = parseStatement(blob.bytes, blob.descriptor.digest.toString());
    if (!statement)
        return warn(statement.error());
    if (!isAboutThis(referrer, *statement)) {
        addWarning(m_record.warnings,
            BuildRecordWords::tr("%1 is attached to the image, but about something else; ignored")
                .arg(blob.descriptor.digest.toString()));
        return;
    }
    if (!isProvenance(statement->predicateType))
        return;
    Provenance provenance = parseProvenance(statement->predicateType, statement->predicate);
    if (!m_record.provenance || (!hasDockerfile(*m_record.provenance) && hasDockerfile(provenance)))
        m_record.provenance = std::move(provenance);
}

void RecordReader::readReferrer(const Referrer &referrer)
{
    const Artifact &artifact = *m_source.images[referrer.number].artifact;
    for (const ArtifactBlob &one : artifact.blobs) {
        const std::optional<BlobRole> role = roleOf(artifact, one);
        if (!role || m_job.isCancelled() || ++m_blobs > MostBlobs)
            continue;
        const Result<ReferrerBlob> blob = readReferrerBlob(*m_source.files, one, MostBytes - m_bytes, m_job);
        if (!blob) {
            warn(blob.error());
            continue;
        }
        m_bytes += quint64(blob->bytes.size());
        if (*role == BlobRole::Statement)
            readStatement(referrer, *blob);
    }
}

Result<BuildRecordPtr> RecordReader::read()
{
    for (const Referrer &referrer : m_record.referrers)
        readReferrer(referrer);
    if (m_job.isCancelled())
        return Job::cancelled();
    if (m_record.provenance) {
        for (const QString &warning : m_record.provenance->warnings)
            addWarning(m_record.warnings, BuildRecordWords::tr("provenance: %1").arg(warning));
    }
    return std::make_shared<const BuildRecord>(std::move(m_record));
}

}

std::optional<std::size_t> BuildRecord::dockerfile() const
{
    return provenance && hasDockerfile(*provenance) ? std::optional<std::size_t>(0) : std::nullopt;
}

Result<BuildRecordPtr> readBuildRecord(const ImageSource &source, std::size_t image, const Job &job)
{
    return RecordReader(source, image, job).read();
}

}
