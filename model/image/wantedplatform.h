// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "platform.h"

#include <optional>

namespace stratoscope
{

/** Says which of several platforms is wanted from now on where nothing else asks for one; none: this machine's. */
void setWantedPlatform(const std::optional<Platform> &platform);
/** That platform, or this machine's. */
Platform wantedPlatform();

}
