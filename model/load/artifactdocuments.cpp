// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "artifactdocuments.h"

#include "json.h"
#include "readlimits.h"

namespace stratoscope
{

namespace
{

constexpr std::size_t MostDocuments = 64;
/** Of all documents together; a bill of materials has some MiB. */
constexpr quint64 MostBytes = 2 * limits::JsonBytes;

/** The statement in a DSSE envelope; empty if \a json is none. */
QByteArray statementIn(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json, {});
    if (!object)
        return {};
    // A Sigstore bundle has the envelope inside.
    const QJsonValue inner = object->value(QStringLiteral("dsseEnvelope"));
    const QJsonObject envelope = inner.isObject() ? inner.toObject() : *object;
    const QString payload = envelope.value(QStringLiteral("payload")).toString();
    if (payload.isEmpty() || !envelope.contains(QStringLiteral("payloadType")))
        return {};
    return QByteArray::fromBase64(payload.toLatin1());
}

class DocumentReader
{
public:
    DocumentReader(const FileSet &files, const Job &job)
        : m_files(files)
        , m_job(job)
    {
    }

    void add(ArtifactDocument::Part part, const QString &member, const Descriptor &descriptor);
    Result<std::vector<ArtifactDocument>> finish();

private:
    void keep(ArtifactDocument document);

    const FileSet &m_files;
    const Job &m_job;
    std::vector<ArtifactDocument> m_documents;
    quint64 m_bytes = 0;
};

void DocumentReader::keep(ArtifactDocument document)
{
    m_bytes += quint64(document.json.size());
    m_documents.push_back(std::move(document));
}

void DocumentReader::add(ArtifactDocument::Part part, const QString &member, const Descriptor &descriptor)
{
    if (member.isEmpty() || m_documents.size() >= MostDocuments || m_job.isCancelled())
        return;
    const Result<ByteSourcePtr> source = m_files.open(member);
    if (!source || (*source)->size() > limits::JsonBytes || m_bytes + (*source)->size() > MostBytes)
        return;
    char first = 0;
    const Result<qsizetype> count = (*source)->readAt(0, {&first, 1});
    if (!count || *count != 1 || (first != '{' && first != '['))
        return;
    const Result<QByteArray> json = readAll(**source, limits::JsonBytes);
    if (!json || !parseJson(*json, member))
        return;
    keep({part, descriptor.mediaType, descriptor.digest, *json});
    if (const QByteArray statement = statementIn(*json); !statement.isEmpty() && parseJson(statement, member))
        keep({ArtifactDocument::Part::Statement, {}, descriptor.digest, statement});
}

Result<std::vector<ArtifactDocument>> DocumentReader::finish()
{
    if (m_job.isCancelled())
        return Job::cancelled();
    return std::move(m_documents);
}

}

Result<std::vector<ArtifactDocument>> artifactDocuments(const FileSet &files, const Image &image, const Job &job)
{
    using Part = ArtifactDocument::Part;
    DocumentReader reader(files, job);
    Descriptor own;
    own.digest = image.manifestDigest;
    reader.add(Part::Manifest, image.artifact->member, own);
    for (const ArtifactBlob &blob : image.artifact->blobs) {
        const bool isConfig = blob.descriptor.mediaType.contains(QLatin1String("config"));
        reader.add(isConfig ? Part::Config : Part::Blob, blob.member, blob.descriptor);
    }
    return reader.finish();
}

}
