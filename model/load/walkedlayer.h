// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerbuilder.h"
#include "readlayer.h"

namespace stratoscope
{

/** What came of walking a layer, whose entries \a builder got. */
ReadLayer walkedLayer(LayerBuilder &builder, const WalkOutcome &outcome);

/** \a heads to be shared; null if there are none. */
std::shared_ptr<const ContentHeads> sharedHeads(ContentHeads heads);

}
