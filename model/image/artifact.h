// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "artifactkind.h"
#include "descriptor.h"

#include <vector>

namespace stratoscope
{

/** A blob of an artifact: its config, or one of its layers. */
struct ArtifactBlob
{
    Descriptor descriptor;
    QString member; ///< Name in the source's FileSet; empty if it is not there.
};

/** What a manifest stands for that describes no file system. */
struct Artifact
{
    ArtifactKind kind = ArtifactKind::Other;
    QStringList details; ///< What exactly it is, by names of its own: "cosign", "SLSA provenance", …
    QString mediaType; ///< What it says it is: its artifact type, or its config's media type.
    QString member; ///< The manifest's name in the source's FileSet.
    std::optional<Descriptor> subject; ///< The manifest that it is about.
    std::vector<ArtifactBlob> blobs;
};

/** What it is, for people: "signature (cosign)". */
QString kindText(const Artifact &artifact);
/** The same as the end of a sentence: "a signature (cosign)". */
QString kindPhrase(const Artifact &artifact);

}
