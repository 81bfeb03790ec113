// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagefindings.h"

#include "content.h"
#include "contenthashes.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace stratoscope
{

namespace
{

/** Keys and tokens are near the beginning of their files. */
constexpr qsizetype SecretBytes = 64 * 1024;

/** A file of a finding that is a secret only if it contains what its rule wants. */
struct Candidate
{
    const Finding *finding = nullptr;
    const LeftoverRule *rule = nullptr;
    VersionId version;
    LayerIndex layer; ///< Which has its content,
    quint64 offset = 0; ///< and where in its stream.
};

/** All of them, in the order in which each layer is decoded once. */
std::vector<Candidate> candidates(
    const std::vector<Finding> &findings, const UnionTree &tree, const LeftoverRules &rules)
{
    std::vector<Candidate> found;
    for (const Finding &finding : findings) {
        const LeftoverRule *rule = finding.cause == Cause::Secret ? findRule(rules, finding.rule) : nullptr;
        if (!rule || rule->contains.isEmpty())
            continue;
        for (const FoundFile &file : finding.files)
            found.push_back({&finding, rule, file.version, tree.inodeLayerIndex(file.version),
                tree.inode(file.version).dataOffset});
    }
    std::sort(found.begin(), found.end(), [](const Candidate &left, const Candidate &right) {
        return std::tie(left.layer, left.offset, left.version) < std::tie(right.layer, right.offset, right.version);
    });
    return found;
}

/** True if the beginning of \a candidate holds what is wanted, or cannot be read. */
bool mayHold(const Candidate &candidate, ContentOpener &contents)
{
    const Result<QByteArray> head = contents.head(candidate.version, SecretBytes);
    return !head || head->contains(candidate.rule->contains);
}

/** Removes secrets that do not contain what their rule wants. */
void checkSecrets(std::vector<Finding> &findings, const LoadedImage &image, const LeftoverRules &rules, const Job &job)
{
    ContentOpener contents(image, job);
    std::set<std::pair<const Finding *, VersionId>> harmless;
    for (const Candidate &candidate : candidates(findings, image.tree, rules)) {
        if (!job.isCancelled() && !mayHold(candidate, contents))
            harmless.emplace(candidate.finding, candidate.version);
    }
    for (Finding &finding : findings) {
        if (harmless.empty() || finding.cause != Cause::Secret)
            continue;
        std::erase_if(finding.files, [&](const FoundFile &file) {
            const bool isNone = harmless.count({&finding, file.version}) > 0;
            finding.bytes -= isNone ? file.bytes : 0;
            return isNone;
        });
    }
    std::erase_if(findings, [](const Finding &finding) { return finding.files.empty(); });
}

}

Result<std::vector<Finding>> imageFindings(const LoadedImage &image, const LeftoverRules &rules, const Job &job)
{
    const Result<ContentHashes> hashes = contentHashes(image, contentsInDoubt(image.tree), hashKind(image.layers), job);
    if (!hashes)
        return tl::unexpected(hashes.error());
    std::vector<Finding> found = findings(image.tree, *hashes, matchRules(rules, image.tree.paths()));
    checkSecrets(found, image, rules, job);
    if (job.isCancelled())
        return Job::cancelled();
    return found;
}

}
