// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest.h"
#include "sourcedraft.h"

namespace stratoscope
{

/** What \a manifest, which \a own describes, stands for, without its blobs; empty if it is a container image. Looks at the
 *  first bytes of blobs in \a draft where the media types do not tell. */
std::optional<Artifact> recognizeArtifact(
    const SourceDraft &draft, SourceFormat format, const Manifest &manifest, const Descriptor &own);

/** The same for an index: BuildKit's build cache lists its layers in one. */
std::optional<Artifact> recognizeArtifact(const ImageIndex &index);

}
