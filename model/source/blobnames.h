// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

namespace stratoscope
{

/** Where a layout keeps the blob with \a digest: "blobs/sha256/<hex>", or "<hex>" in skopeo's dir. */
QString blobName(SourceFormat format, const Digest &digest);
/** Where a layout keeps a manifest listed in an index: as a blob, or "<hex>.manifest.json" in skopeo's dir. */
QString manifestName(SourceFormat format, const Digest &digest);

/** The digest in a member's name ("blobs/sha256/<hex>", "sha256:<hex>", "<hex>.json"); empty if there is none. */
Digest digestInName(const QString &member);

}
