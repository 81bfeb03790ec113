// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"

namespace stratoscope
{

/** Why no image was found in \a draft, and what would be one. */
Error noImageError(const SourceDraft &draft);

}
