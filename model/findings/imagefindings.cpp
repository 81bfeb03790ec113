// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagefindings.h"

#include "content.h"
#include "contenthashes.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Keys and tokens are near the beginning of their files. */
constexpr std::size_t SecretBytes = 64 * 1024;

/** True if the beginning of \a version holds \a wanted, or cannot be read. */
bool mayHold(const LoadedImage &image, VersionId version, const QByteArray &wanted, const Job &job)
{
    const Result<ByteSourcePtr> content = openContent(image, version, job);
    if (!content)
        return true;
    QByteArray head(static_cast<qsizetype>(std::min<quint64>(image.tree.size(version), SecretBytes)), '\0');
    const auto count = (*content)->readAt(0, std::span(head.data(), static_cast<std::size_t>(head.size())));
    return !count || head.contains(wanted);
}

/** Removes secrets that do not contain what their rule wants. */
void checkSecrets(std::vector<Finding> &findings, const LoadedImage &image, const LeftoverRules &rules, const Job &job)
{
    for (Finding &finding : findings) {
        const LeftoverRule *rule = finding.cause == Cause::Secret ? findRule(rules, finding.rule) : nullptr;
        if (!rule || rule->contains.isEmpty())
            continue;
        std::erase_if(finding.files, [&](const FoundFile &file) {
            const bool isNone = !job.isCancelled() && !mayHold(image, file.version, rule->contains, job);
            finding.bytes -= isNone ? file.bytes : 0;
            return isNone;
        });
    }
    std::erase_if(findings, [](const Finding &finding) { return finding.files.empty(); });
}

}

Result<std::vector<Finding>> imageFindings(const LoadedImage &image, const LeftoverRules &rules, const Job &job)
{
    const Result<ContentHashes> hashes = contentHashes(image, contentsInDoubt(image.tree), job);
    if (!hashes)
        return tl::unexpected(hashes.error());
    std::vector<Finding> found = findings(image.tree, *hashes, matchRules(rules, image.tree.paths()));
    checkSecrets(found, image, rules, job);
    if (job.isCancelled())
        return Job::cancelled();
    return found;
}

}
