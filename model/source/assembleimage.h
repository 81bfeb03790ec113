// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest.h"
#include "sourcedraft.h"

namespace stratoscope
{

/** Adds the image of \a manifest, which \a own describes, to \a draft: reads its config and notes its layers for
 *  settleLayers(). Returns its number. */
std::size_t addImage(SourceDraft &draft, SourceFormat format, const Manifest &manifest, const Descriptor &own);

/** Adds \a artifact in the same way, with what \a descriptors list as its blobs. */
std::size_t addArtifact(SourceDraft &draft, SourceFormat format, Artifact artifact,
    const std::vector<Descriptor> &descriptors, const Descriptor &own);

}
