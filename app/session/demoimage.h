// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openrequest.h"

#include <optional>

namespace stratoscope
{

/** The demo image with a container's writable layer; nothing if it is not installed. */
std::optional<OpenRequest> demoImage();

}
