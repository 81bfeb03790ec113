// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"

namespace stratoscope
{

/** "running", "exited", …, in words for people. */
QString containerStateText(ContainerState state);

/** "web (running)": safe to be shown; without a state where it is not known. */
QString containerText(const Container &container);

}
