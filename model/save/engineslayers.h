// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"
#include "saveplan.h"

#include <optional>

namespace stratoscope
{

/** An image that is read again without some layers, and the plan for it. */
struct WithoutLayers
{
    LoadedImagePtr image;
    SavePlan plan;
};

/**
 * \a image without the layer of mount points that Docker put below a container's own in its storage, as docker commit
 * leaves it out too, and what \a plan is without them. Nothing if there is none, or if the container's own layer is
 * not on the host, so that it could not be read again. Fails like loadImage().
 */
Result<std::optional<WithoutLayers>> withoutEnginesLayers(
    const LoadedImage &image, const SavePlan &plan, const Job &job);

}
