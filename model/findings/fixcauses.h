// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fixscene.h"

namespace stratoscope
{

/** What a RUN wrote and a later RUN hides: the later one, or the commands of it that do so, at the end of the first. */
std::optional<DockerfileFix> joinedFix(const FixScene &scene);
/** What a RUN wrote and a later COPY writes again: removed in the RUN. */
std::optional<DockerfileFix> clearedFix(const FixScene &scene);

/** What a COPY wrote and a later RUN removes: not copied, but seen by the RUN alone if it needs it. */
std::optional<DockerfileFix> uncopiedFix(const FixScene &scene);
/** What a COPY wrote and a later RUN gives another owner or mode: copied with them. */
std::optional<DockerfileFix> ownedCopyFix(const FixScene &scene);
/** What a COPY wrote and a later RUN moves: copied to where it goes. */
std::optional<DockerfileFix> movedCopyFix(const FixScene &scene);
/** What two COPYs write: left out of the first. */
std::optional<DockerfileFix> copiedOnceFix(const FixScene &scene);

/** What is at another path, too: a link. */
std::optional<DockerfileFix> linkedFix(const FixScene &scene);
/** What a RUN or COPY leaves behind: a cache that is mounted, files that are removed or not copied. */
std::optional<DockerfileFix> leftoverFix(const FixScene &scene);
/** A secret: not copied, but mounted where a RUN needs it. */
std::optional<DockerfileFix> secretFix(const FixScene &scene);

}
