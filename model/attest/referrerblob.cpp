// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "referrerblob.h"

#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ReferrerBlobWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReferrerBlob)
};

bool startsWithAny(const QString &text, std::initializer_list<const char *> starts)
{
    return std::any_of(
        starts.begin(), starts.end(), [&](const char *start) { return text.startsWith(QLatin1String(start)); });
}

Result<QByteArray> readWaiting(const ByteSource &source, const Job &job)
{
    QByteArray bytes(qsizetype(source.size()), Qt::Uninitialized);
    const std::span<char> room(bytes.data(), std::size_t(bytes.size()));
    for (std::size_t done = 0; done < room.size();) {
        const Result<qsizetype> count = source.readWaiting(done, room.subspan(done), job);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, source.name(), ReferrerBlobWords::tr("it ends early"));
        done += std::size_t(*count);
    }
    return bytes;
}

Digest digestAs(Digest::Algorithm algorithm, const QByteArray &bytes)
{
    Hasher hasher(algorithm);
    hasher.add(bytes);
    return hasher.finish();
}

}

std::optional<BlobRole> roleOf(const Artifact &artifact, const ArtifactBlob &blob)
{
    const QString type = blob.descriptor.mediaType.toLower();
    if (startsWithAny(type,
            {"application/vnd.in-toto", "application/vnd.dsse.envelope", "application/vnd.dev.in-toto",
                "application/vnd.dev.sigstore.bundle"}))
        return BlobRole::Statement;
    if (type.startsWith(QLatin1String("application/vnd.dev.cosign.simplesigning")))
        return BlobRole::CosignPayload;
    if (type == QLatin1String("application/jose+json"))
        return BlobRole::NotaryJws;
    if (type == QLatin1String("application/cose"))
        return BlobRole::NotaryCose;
    if (startsWithAny(type, {"application/spdx+json", "text/spdx+json", "application/vnd.cyclonedx+json"}))
        return BlobRole::Bill;
    // Types of no meaning, for what the manifest says is one.
    if (!type.isEmpty() && type != QLatin1String("application/json"))
        return std::nullopt;
    if (artifact.kind == ArtifactKind::Attestation)
        return BlobRole::Statement;
    return artifact.kind == ArtifactKind::Sbom ? std::optional(BlobRole::Bill) : std::nullopt;
}

Result<ReferrerBlob> readReferrerBlob(const FileSet &files, const ArtifactBlob &blob, quint64 limit, const Job &job)
{
    const QString name = blob.descriptor.digest.toString();
    if (blob.member.isEmpty())
        return failure(ErrorKind::NotFound, name, ReferrerBlobWords::tr("what refers to the image is not there"));
    const Result<ByteSourcePtr> source = files.open(blob.member);
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->size() > std::min<quint64>(limit, limits::JsonBytes))
        return failure(ErrorKind::Limit, name, ReferrerBlobWords::tr("too large to be read"));
    Result<QByteArray> bytes = readWaiting(**source, job);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Digest &wanted = blob.descriptor.digest;
    if (wanted.isVerifiable() && digestAs(wanted.algorithm, *bytes) != wanted)
        return failure(ErrorKind::Damaged, name, ReferrerBlobWords::tr("its bytes do not match this digest"));
    return ReferrerBlob {blob.descriptor, std::move(*bytes)};
}

}
