// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "openimage.h"

#include "enginereference.h"
#include "openreference.h"
#include "openregistry.h"

namespace stratoscope
{

Result<ImageSourcePtr> openImage(const QString &text, const RegistryOptions &options, const Job &job)
{
    if (!isRegistryReference(text))
        return openReference(text, job);
    const Result<RegistryName> name = parseRegistryName(text);
    return name ? openRegistryImage(*name, options, job) : tl::unexpected(name.error());
}

bool isAnyReference(const QString &text)
{
    return isRegistryReference(text) || isReference(text);
}

}
