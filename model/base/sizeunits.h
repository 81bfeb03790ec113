// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** What sizes are counted in, as people read them: Si has 1 kB = 1000 bytes, Binary has 1 KiB = 1024 bytes. */
enum class SizeUnits { Si, Binary };

/** The units of all sizes from now on, in every thread: a matter of taste, like QLocale::setDefault(). */
void setSizeUnits(SizeUnits units);
SizeUnits sizeUnits();
/** How many bytes the smallest unit above a byte has. */
unsigned smallestUnit();

}
