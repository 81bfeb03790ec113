// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"

namespace stratoscope
{

/**
 * Looks up the layers that manifests list for the images of \a draft. The diff IDs of the config tell how many there
 * are and in which order (config.md): a list that contradicts them is put right from manifest.json and the digests, and
 * by reading blobs where those do not tell. Fails with ErrorKind::Cancelled only.
 */
Result<void> settleLayers(SourceDraft &draft, const Job &job);

}
