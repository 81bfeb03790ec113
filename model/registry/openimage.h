// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"
#include "registryoptions.h"

namespace stratoscope
{

/** Opens what a user names: an image in a registry ("registry://debian:12"), or what openReference() knows. A name that
 *  is neither is never looked up in a registry: the hint says how to ask for that. */
Result<ImageSourcePtr> openImage(const QString &text, const RegistryOptions &options, const Job &job);

/** True if \a text means the same from any directory: an image in a registry or in an engine. */
bool isAnyReference(const QString &text);

}
