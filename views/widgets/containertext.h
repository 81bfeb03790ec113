// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"

namespace stratoscope
{

/** "running", "exited", …, as text to display. */
QString containerStateText(ContainerState state);

/** "web (running)": safe to display; without a state if it is unknown. */
QString containerText(const Container &container);

}
