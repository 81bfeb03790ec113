// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope::benchmark
{

/** Processor, cores, memory and system, in one line. */
QString machineText();

}
