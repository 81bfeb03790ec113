// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "walkedlayer.h"

namespace stratoscope
{

std::shared_ptr<const ContentHeads> sharedHeads(ContentHeads heads)
{
    return heads.isEmpty() ? nullptr : std::make_shared<const ContentHeads>(std::move(heads));
}

ReadLayer walkedLayer(LayerBuilder &builder, const WalkOutcome &outcome)
{
    ReadLayer read;
    read.entries = builder.finish();
    read.layer.compression = outcome.compression;
    read.layer.streamBytes = outcome.streamBytes;
    read.layer.damage = outcome.damage;
    read.layer.isCut = outcome.endedEarly;
    read.layer.checkpoints = outcome.checkpoints;
    read.layer.heads = sharedHeads(outcome.heads);
    read.warnings = outcome.warnings + read.entries.warnings;
    return read;
}

}
