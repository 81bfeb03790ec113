// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sizeunits.h"

#include <atomic>

namespace stratoscope
{

namespace
{

std::atomic<SizeUnits> currentUnits {SizeUnits::Si};

}

void setSizeUnits(SizeUnits units)
{
    currentUnits = units;
}

SizeUnits sizeUnits()
{
    return currentUnits;
}

unsigned smallestUnit()
{
    return sizeUnits() == SizeUnits::Binary ? 1024 : 1000;
}

}
