// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerlayers.h"

namespace stratoscope
{

/** Reads Docker's containers into \a draft, which already has the images. Fails only with ErrorKind::Cancelled. */
Result<void> readDockerContainers(SourceDraft &draft, const StorageRoot &root, DockerLayers &layers, const Job &job);

}
