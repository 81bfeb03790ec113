// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobwriter.h"
#include "contentpool.h"
#include "layerplan.h"

namespace stratoscope::benchmark
{

/** Writes the layer that \a plan describes as a tar with \a bytes of content in all, give or take what rounding adds. */
Built<void> writeLayerTar(
    const LayerPlan &plan, quint64 bytes, const ContentPool &pool, bool repetitive, BlobWriter &blob);

}
