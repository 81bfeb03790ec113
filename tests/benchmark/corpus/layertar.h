// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobwriter.h"
#include "contentpool.h"
#include "layerplan.h"

namespace stratoscope::benchmark
{

/** Writes the layer described by \a plan as a tar with \a bytes of content in total, give or take rounding. */
Built<void> writeLayerTar(
    const LayerPlan &plan, quint64 bytes, const ContentPool &pool, bool repetitive, BlobWriter &blob);

}
