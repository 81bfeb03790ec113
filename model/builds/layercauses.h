// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builddifferences.h"
#include "layerform.h"

namespace stratoscope
{

/** What makes the tars of two layers differ, in the order of BuildCause; each entry of one stands against the one of the
 *  same name in the other. Fails only with ErrorKind::Cancelled. */
Result<std::vector<DigestCause>> layerCauses(const LayerForm &before, const LayerForm &after, const Job &job);

}
