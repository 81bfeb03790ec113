// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest.h"

namespace stratoscope
{

/** True if a descriptor's media type may be a manifest or an index; an unset one may. */
bool mayBeManifest(const QString &mediaType);
/** True if \a descriptor in an index declares itself an attestation of another manifest (BuildKit). */
bool isAttestation(const Descriptor &descriptor);
/** True if \a manifest contains nothing but in-toto statements. */
bool holdsAttestations(const Manifest &manifest);
/** True if \a manifest is something other than a container image: a chart, a signature, … */
bool isArtifact(const Manifest &manifest);
/** True for layers that are not distributed with the image. */
bool isForeign(const Descriptor &layer);

}
