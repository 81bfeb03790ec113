// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "elffile.h"
#include "package.h"

#include <vector>

namespace stratoscope
{

/** The crates that cargo-auditable noted in \a program, its own first; none for another program. */
std::vector<Package> rustPackages(const ElfFile &program);
/** The crates in the text of such a note. */
std::vector<Package> rustCrates(const QByteArray &json);

}
