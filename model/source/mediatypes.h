// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest.h"

namespace stratoscope
{

/** True if a descriptor's media type may be that of a manifest or an index; an unset one may. */
bool mayBeManifest(const QString &mediaType);
/** True if \a descriptor, in an index, says that it describes another manifest (BuildKit's attestations). */
bool isAttestation(const Descriptor &descriptor);
/** True if all that \a manifest holds are in-toto statements. */
bool holdsAttestations(const Manifest &manifest);
/** True if \a manifest carries something else than a container image: a chart, a signature, … */
bool isArtifact(const Manifest &manifest);
/** True for layers that are not meant to be distributed with the image. */
bool isForeign(const Descriptor &layer);

}
