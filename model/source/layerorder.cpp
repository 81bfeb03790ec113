// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerorder.h"

#include "blobnames.h"
#include "decodedstream.h"
#include "watchedsource.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Blobs to read in search of a layer that no list has; more are not worth the time. */
constexpr std::size_t MostStrangers = 256;

/** Names under which engines and tools keep a layer with this diff ID. */
QStringList namesFor(const Digest &diffId)
{
    const QString hex = diffId.hex();
    return {QStringLiteral("blobs/") + diffId.toString().replace(QLatin1Char(':'), QLatin1Char('/')), hex,
        hex + QStringLiteral(".tar"), hex + QStringLiteral("/layer.tar"), hex + QStringLiteral(".tar.gz"),
        diffId.toString(), diffId.toString() + QStringLiteral(".tar")};
}

/** A blob that may be one of the layers. */
struct Candidate
{
    ListedLayer listed;
    Digest diffId; ///< Empty if not known.
    bool isRead = false; ///< Nothing more can be known.
};

class LayerOrder
{
public:
    LayerOrder(SourceDraft &draft, std::size_t number, const std::vector<ListedLayer> &layers, const Job &job)
        : m_draft(draft)
        , m_job(job)
        , m_image(draft.images[number])
        , m_wanted(m_image.config.diffIds)
        , m_saved(draft.savedLayers.value(m_image.id))
        , m_layers(layers)
        , m_found(m_wanted.size())
    {
    }

    ListProblem problem() const;
    Result<void> find(ListProblem problem);
    std::vector<ListedLayer> ordered() const;
    bool isAnythingFound() const;

private:
    bool isThere(const QString &member) const { return !member.isEmpty() && m_draft.files().contains(member); }
    bool contradictsSaved() const;
    bool isComplete() const;
    Digest diffIdByName(const ListedLayer &layer) const;
    void addCandidates(ListProblem problem);
    void addCandidate(const QString &member);
    void match();
    void takeSaved();
    void lookByName();
    Result<void> readCandidates();
    void addStrangers();

    SourceDraft &m_draft;
    const Job &m_job;
    const Image &m_image;
    const std::vector<Digest> &m_wanted;
    const QStringList m_saved; ///< Members, as manifest.json lists them.
    const std::vector<ListedLayer> &m_layers;
    std::vector<Candidate> m_candidates;
    std::vector<std::optional<std::size_t>> m_found; ///< For each diff ID, its candidate.
};

/** An uncompressed blob is named by its diff ID. */
Digest LayerOrder::diffIdByName(const ListedLayer &layer) const
{
    const Digest digest = layer.layer.digest.isEmpty() ? digestInName(layer.member) : layer.layer.digest;
    return std::find(m_wanted.begin(), m_wanted.end(), digest) != m_wanted.end() ? digest : Digest();
}

bool LayerOrder::contradictsSaved() const
{
    if (std::size_t(m_saved.size()) != m_layers.size())
        return false;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Digest saved = m_saved[qsizetype(i)].startsWith(QLatin1String("blobs/"))
            ? digestInName(m_saved[qsizetype(i)])
            : Digest();
        if (!saved.isEmpty() && !m_layers[i].layer.digest.isEmpty() && saved != m_layers[i].layer.digest)
            return true;
    }
    return false;
}

ListProblem LayerOrder::problem() const
{
    if (m_wanted.empty() || !m_wanted.front().isVerifiable())
        return ListProblem::None;
    if (m_layers.size() != m_wanted.size() || contradictsSaved())
        return ListProblem::Contradiction;
    bool isMissing = false;
    QHash<QString, Digest> seen;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Digest byName = diffIdByName(m_layers[i]);
        if (!byName.isEmpty() && byName != m_wanted[i])
            return ListProblem::Contradiction;
        const auto twin = seen.constFind(m_layers[i].member);
        if (twin != seen.constEnd() && *twin != m_wanted[i] && !m_layers[i].member.isEmpty())
            return ListProblem::Contradiction;
        seen.insert(m_layers[i].member, m_wanted[i]);
        isMissing = isMissing || (!m_layers[i].layer.foreign && !isThere(m_layers[i].member));
    }
    return isMissing ? ListProblem::Missing : ListProblem::None;
}

void LayerOrder::addCandidate(const QString &member)
{
    const bool isKnown = std::any_of(m_candidates.begin(), m_candidates.end(),
        [&](const Candidate &candidate) { return candidate.listed.member == member; });
    if (isKnown || !isThere(member))
        return;
    Candidate candidate;
    candidate.listed.member = member;
    if (member.startsWith(QLatin1String("blobs/")))
        candidate.listed.layer.digest = digestInName(member);
    candidate.listed.descriptor.digest = candidate.listed.layer.digest;
    candidate.diffId = diffIdByName(candidate.listed);
    m_candidates.push_back(std::move(candidate));
}

/** Adds what is listed. Where only blobs are missing, the place of all others is theirs. */
void LayerOrder::addCandidates(ListProblem problem)
{
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const ListedLayer &layer = m_layers[i];
        const bool isTwin = std::any_of(m_candidates.begin(), m_candidates.end(),
            [&](const Candidate &candidate) { return candidate.listed.member == layer.member; });
        if (isTwin && !layer.member.isEmpty())
            continue;
        const bool isRight = problem == ListProblem::Missing && isThere(layer.member);
        m_candidates.push_back(
            {layer, isRight ? m_wanted[i] : diffIdByName(layer), layer.layer.foreign || !isThere(layer.member)});
    }
    for (const QString &member : m_saved)
        addCandidate(member);
}

void LayerOrder::match()
{
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        for (std::size_t number = 0; number < m_candidates.size() && !m_found[i]; ++number) {
            if (!m_wanted[i].isEmpty() && m_candidates[number].diffId == m_wanted[i])
                m_found[i] = number;
        }
    }
}

bool LayerOrder::isComplete() const
{
    return std::all_of(m_found.begin(), m_found.end(), [](const auto &found) { return found.has_value(); });
}

/** For each place that is left, takes what manifest.json has there, unless that belongs elsewhere. */
void LayerOrder::takeSaved()
{
    if (std::size_t(m_saved.size()) != m_wanted.size())
        return;
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        const auto saved = std::find_if(m_candidates.begin(), m_candidates.end(),
            [&](const Candidate &candidate) { return candidate.listed.member == m_saved[qsizetype(i)]; });
        if (!m_found[i] && saved != m_candidates.end() && saved->diffId.isEmpty() && isThere(saved->listed.member)) {
            m_found[i] = std::size_t(saved - m_candidates.begin());
            saved->diffId = m_wanted[i];
        }
    }
}

void LayerOrder::lookByName()
{
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        const bool isMissing = !m_found[i] || !isThere(m_candidates[*m_found[i]].listed.member);
        if (!isMissing || !m_wanted[i].isVerifiable())
            continue;
        for (const QString &name : namesFor(m_wanted[i])) {
            if (!isThere(name))
                continue;
            addCandidate(name);
            const auto added = std::find_if(m_candidates.begin(), m_candidates.end(),
                [&](const Candidate &candidate) { return candidate.listed.member == name; });
            added->diffId = m_wanted[i];
            m_found[i] = std::size_t(added - m_candidates.begin());
            break;
        }
    }
}

Result<void> LayerOrder::readCandidates()
{
    for (Candidate &candidate : m_candidates) {
        if (candidate.isRead || !candidate.diffId.isEmpty())
            continue;
        candidate.isRead = true;
        const Result<ByteSourcePtr> blob = m_draft.files().open(candidate.listed.member);
        const Result<Digest> diffId
            = blob ? readDiffId(*blob, m_wanted.front().algorithm, m_job) : tl::unexpected(blob.error());
        if (!diffId && diffId.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(diffId.error());
        candidate.diffId = diffId.value_or(Digest());
    }
    match();
    return {};
}

/** Adds blobs that nobody lists. */
void LayerOrder::addStrangers()
{
    QSet<QString> listed;
    for (const auto &[number, layers] : m_draft.listed) {
        for (const ListedLayer &layer : layers)
            listed.insert(layer.member);
    }
    for (const Image &image : m_draft.images) {
        for (const ArtifactBlob &blob : image.artifact ? image.artifact->blobs : std::vector<ArtifactBlob>())
            listed.insert(blob.member);
    }
    const std::size_t most = m_candidates.size() + MostStrangers;
    for (const QString &name : m_draft.files().names()) {
        const bool mayBeLayer = name.startsWith(QLatin1String("blobs/")) || name.contains(QLatin1String(".tar"));
        if (!mayBeLayer || listed.contains(name) || m_candidates.size() >= most)
            continue;
        const Result<ByteSourcePtr> blob = m_draft.files().open(name);
        if (blob && (looksLikeTar(**blob) || sniffCompression(**blob) != Compression::None))
            addCandidate(name);
    }
}

bool LayerOrder::isAnythingFound() const
{
    return std::any_of(m_found.begin(), m_found.end(), [](const auto &found) { return found.has_value(); });
}

Result<void> LayerOrder::find(ListProblem problem)
{
    addCandidates(problem);
    match();
    if (!isComplete() && problem == ListProblem::Contradiction && !contradictsSaved())
        takeSaved();
    lookByName();
    for (const bool withStrangers : {false, true}) {
        if (isComplete())
            return {};
        if (withStrangers)
            addStrangers();
        if (const Result<void> read = readCandidates(); !read)
            return read;
    }
    return {};
}

std::vector<ListedLayer> LayerOrder::ordered() const
{
    std::vector<ListedLayer> layers;
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        if (m_found[i]) {
            layers.push_back(m_candidates[*m_found[i]].listed);
            continue;
        }
        // Nothing that was looked at is it: what the manifest has there may be damaged.
        const bool isTaken = i < m_layers.size() && std::any_of(m_found.begin(), m_found.end(), [&](const auto &found) {
            return found && m_candidates[*found].listed.member == m_layers[i].member;
        });
        if (i < m_layers.size() && !isTaken) {
            layers.push_back(m_layers[i]);
            continue;
        }
        ListedLayer missing;
        missing.descriptor.digest = m_wanted[i];
        layers.push_back(missing);
    }
    return layers;
}

}

Result<ListProblem> orderLayers(
    SourceDraft &draft, std::size_t number, std::vector<ListedLayer> &layers, const Job &job)
{
    LayerOrder order(draft, number, layers, job);
    const ListProblem problem = order.problem();
    if (problem == ListProblem::None)
        return problem;
    if (const Result<void> found = order.find(problem); !found)
        return tl::unexpected(found.error());
    if (!order.isAnythingFound())
        return ListProblem::None;
    std::vector<ListedLayer> ordered = order.ordered();
    const bool isSame = std::equal(layers.begin(), layers.end(), ordered.begin(), ordered.end(),
        [](const ListedLayer &left, const ListedLayer &right) { return left.member == right.member; });
    layers = std::move(ordered);
    return isSame ? ListProblem::None : problem;
}

QString orderWarning()
{
    return QCoreApplication::translate("stratoscope::SettleLayers",
        "the manifest's list of layers contradicts the config's diff IDs and was put right to match them");
}

Result<Digest> readDiffId(const ByteSourcePtr &blob, Digest::Algorithm algorithm, const Job &job)
{
    const ByteSourcePtr waiting = waitingSource(blob, job);
    const Compression compression = sniffCompression(*waiting);
    if (compression == Compression::None)
        return digestOf(*waiting, algorithm, job);
    Hasher hasher(algorithm);
    DecodedStream stream(makeDecoder({waiting}, compression), &hasher, job);
    const Result<void> read = stream.readRest();
    return read ? Result<Digest>(hasher.finish()) : tl::unexpected(read.error());
}

}
