// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "elffile.h"
#include "package.h"

#include <vector>

namespace stratoscope
{

/** The modules that \a program was built from by Go, its own first and the standard library last (Go's debug/buildinfo);
 *  none for another program. The first one owns the program, whose path is up to the caller. */
std::vector<Package> goPackages(const ElfFile &program);

}
