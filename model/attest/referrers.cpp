// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "referrers.h"

#include "blobnames.h"
#include "manifest.h"
#include "readlimits.h"

#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Indexes are in one another two or three deep. */
constexpr int MostIndexes = 64;
constexpr std::size_t MostReferrers = 256;

bool mayBeIndex(const Descriptor &child)
{
    return child.mediaType.isEmpty() || child.mediaType.contains(QLatin1String("index"))
        || child.mediaType.contains(QLatin1String("manifest.list"));
}

/** Goes down through the indexes of a source. */
class IndexSearch
{
public:
    IndexSearch(const ImageSource &source, const Digest &manifest)
        : m_source(source)
        , m_manifest(manifest)
    {
    }

    /** True if the index in \a member lists the manifest, at any depth. */
    bool search(const QString &member, int depth);

    std::vector<Digest> found;

private:
    std::optional<ImageIndex> read(const QString &member);

    const ImageSource &m_source;
    const Digest &m_manifest;
    int m_read = 0;
};

std::optional<ImageIndex> IndexSearch::read(const QString &member)
{
    if (m_read >= MostIndexes || !m_source.files->contains(member))
        return std::nullopt;
    ++m_read;
    const Result<ByteSourcePtr> file = m_source.files->open(member);
    const Result<QByteArray> bytes = file ? readAll(**file, limits::JsonBytes) : tl::unexpected(file.error());
    const Result<ManifestKind> kind = bytes ? manifestKind(*bytes, member) : tl::unexpected(bytes.error());
    if (!kind || *kind != ManifestKind::Index)
        return std::nullopt;
    Result<ImageIndex> index = parseIndex(*bytes, member);
    return index ? std::optional(std::move(*index)) : std::nullopt;
}

bool IndexSearch::search(const QString &member, int depth)
{
    const std::optional<ImageIndex> index = depth <= limits::IndexDepth ? read(member) : std::nullopt;
    if (!index)
        return false;
    bool isThere = false;
    for (const Descriptor &child : index->manifests) {
        if (child.digest == m_manifest) {
            isThere = true;
        } else if (mayBeIndex(child) && !child.digest.isEmpty()
            && search(manifestName(m_source.format, child.digest), depth + 1)) {
            found.push_back(child.digest);
            isThere = true;
        }
    }
    return isThere;
}

/** The digests that names of \a image stand for, such as "sha256-….sig". */
std::vector<Digest> digestsInNames(const Image &image)
{
    static const QRegularExpression form(QStringLiteral("(?:^|[:/])sha256-([0-9a-f]{64})(?:\\.(?:sig|att|sbom))?$"));
    std::vector<Digest> found;
    for (const QString &name : image.names) {
        const QRegularExpressionMatch match = form.match(name);
        const Result<Digest> digest = Digest::parse(QLatin1String("sha256:") + match.captured(1));
        if (match.hasMatch() && digest)
            found.push_back(*digest);
    }
    return found;
}

std::vector<Digest> subjectsOf(const Image &artifact)
{
    std::vector<Digest> subjects = digestsInNames(artifact);
    if (artifact.artifact->subject && !artifact.artifact->subject->digest.isEmpty())
        subjects.push_back(artifact.artifact->subject->digest);
    return subjects;
}

}

std::vector<Digest> indexesWith(const ImageSource &source, const Digest &manifest)
{
    IndexSearch search(source, manifest);
    if (!manifest.isEmpty() && source.files)
        search.search(QStringLiteral("index.json"), 0);
    return search.found;
}

std::vector<Referrer> referrersOf(const ImageSource &source, const Digest &manifest, const std::vector<Digest> &indexes)
{
    std::vector<Referrer> found;
    for (std::size_t i = 0; i < source.images.size() && found.size() < MostReferrers; ++i) {
        if (!source.images[i].artifact)
            continue;
        const std::vector<Digest> subjects = subjectsOf(source.images[i]);
        const auto has = [&](const Digest &digest) {
            return std::find(subjects.begin(), subjects.end(), digest) != subjects.end();
        };
        if (has(manifest))
            found.push_back({i, false});
        else if (std::any_of(indexes.begin(), indexes.end(), has))
            found.push_back({i, true});
    }
    return found;
}

}
