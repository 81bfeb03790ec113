// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"

namespace stratoscope
{

/** Why \a draft has no image, with a hint about what to open instead. */
Error noImageError(const SourceDraft &draft);

}
