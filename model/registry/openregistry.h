// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"
#include "registryoptions.h"

namespace stratoscope
{

/** Opens an image in a registry, or in the first mirror that has it: reads its manifest and config. The layers come over the network when they are read. */
Result<ImageSourcePtr> openRegistryImage(const RegistryName &name, const RegistryOptions &options, const Job &job);

}
