// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"
#include "manifest.h"

namespace stratoscope
{

/** True if a descriptor's media type may be a manifest or an index; an unset one may. */
bool mayBeManifest(const QString &mediaType);
/** True if \a mediaType is a config of a container image; an unset one is. */
bool isImageConfig(const QString &mediaType);
/** True if \a mediaType says that a blob is a layer of a file system, encrypted or not. */
bool isImageLayer(const QString &mediaType);
/** True if \a descriptor in an index declares itself an attestation of another manifest (BuildKit). */
bool isAttestation(const Descriptor &descriptor);
/** True for layers that are not distributed with the image. */
bool isForeign(const Descriptor &layer);
/** What is in the blob of \a layer, according to its media type. */
LayerContent layerContent(const Descriptor &layer);

}
