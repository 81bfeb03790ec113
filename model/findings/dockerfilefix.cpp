// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilefix.h"

#include "fixcauses.h"

namespace stratoscope
{

namespace
{

std::optional<DockerfileFix> removedFix(const FixScene &scene)
{
    if (scene.writer.isRun() && scene.hider.isRun())
        return joinedFix(scene);
    return scene.writer.isCopy() && scene.hider.isRun() ? uncopiedFix(scene) : std::nullopt;
}

std::optional<DockerfileFix> metadataFix(const FixScene &scene)
{
    if (scene.writer.isRun() && scene.hider.isRun())
        return joinedFix(scene);
    return scene.writer.isCopy() && scene.hider.isRun() ? ownedCopyFix(scene) : std::nullopt;
}

/** Of what is written twice. */
std::optional<DockerfileFix> rewrittenFix(const FixScene &scene)
{
    if (scene.hider.isRun())
        return scene.writer.isRun() ? joinedFix(scene) : std::nullopt;
    if (!scene.hider.isCopy())
        return {};
    return scene.writer.isRun() ? clearedFix(scene) : copiedOnceFix(scene);
}

std::optional<DockerfileFix> movedFix(const FixScene &scene)
{
    if (!scene.hider.isRun())
        return {};
    return scene.writer.isRun() ? joinedFix(scene) : movedCopyFix(scene);
}

std::optional<DockerfileFix> fixIn(const FixScene &scene)
{
    switch (scene.finding.cause) {
    case Cause::Removed:
        return removedFix(scene);
    case Cause::Overwritten:
    case Cause::Unchanged:
        return rewrittenFix(scene);
    case Cause::Metadata:
        return metadataFix(scene);
    case Cause::Moved:
        return movedFix(scene);
    case Cause::Duplicate:
        return linkedFix(scene);
    case Cause::Leftover:
        return leftoverFix(scene);
    case Cause::Secret:
        return secretFix(scene);
    }
    return {};
}

}

std::optional<DockerfileFix> fixFor(
    const Finding &finding, std::span<const Finding> findings, const LoadedImage &image, const LeftoverRules &rules)
{
    // The bottom layer is usually a base image, which the image's author can hardly change.
    const bool isBase = finding.writer.value == 0;
    const bool isHidden = finding.hider != NeverHidden;
    if (isBase || finding.files.empty() || image.isWritable(finding.writer)
        || (isHidden && image.isWritable(finding.hider)))
        return {};
    const FixScene scene {finding, findings, image, findRule(rules, finding.rule), instructionAt(image, finding.writer),
        isHidden ? instructionAt(image, finding.hider) : FixInstruction()};
    const bool isKnown = scene.writer.kind != FixInstruction::Kind::Other;
    return isKnown ? fixIn(scene) : std::nullopt;
}

}
