// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "leftoverrules.h"
#include "loadedimage.h"

#include <optional>
#include <span>

namespace stratoscope
{

/** An instruction that a fix changes. */
struct FixedStep
{
    LayerIndex layer; ///< The layer that it makes.
    QString before; ///< As in a Dockerfile; may be several lines.
    QString after; ///< Likewise; empty: it is dropped.
};

/** What to write in a Dockerfile so that what a finding is about is not in the image any more. It is made of the image's own
 *  instructions and can be pasted: it has no character that disguises, and means what it shows. */
struct DockerfileFix
{
    QString before; ///< The instructions concerned.
    QString after; ///< What to write instead; a line of .dockerignore is a comment.
    quint64 saves = 0; ///< Uncompressed bytes that the image would be smaller by; 0 for secrets.
    std::vector<FixedStep> steps; ///< The same by instruction, bottom first.
    QStringList ignored; ///< The lines for .dockerignore.
};

/** How to fix \a finding, one of \a findings of \a image. Nothing where that takes more than moving and changing the
 *  instructions that the history tells of, such as for files of the base image. A pure function; it looks at no more
 * than some thousand files of each finding. */
std::optional<DockerfileFix> fixFor(
    const Finding &finding, std::span<const Finding> findings, const LoadedImage &image, const LeftoverRules &rules);

}
