// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerlayers.h"

namespace stratoscope
{

/** Reads Docker's containers into \a draft, which has the images already. Fails with ErrorKind::Cancelled only. */
Result<void> readDockerContainers(SourceDraft &draft, const StorageRoot &root, DockerLayers &layers, const Job &job);

}
