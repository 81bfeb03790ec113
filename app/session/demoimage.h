// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openrequest.h"

#include <optional>

namespace stratoscope
{

/** The image that comes with the program, with a container's writable layer; nothing where it was not installed. */
std::optional<OpenRequest> demoImage();

}
