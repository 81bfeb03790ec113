// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entrychecks.h"

#include "harness.h"

#include <algorithm>

namespace stratoscope::fuzz
{

void checkEntry(const RawEntry &entry)
{
    require(entry.mode <= 07777, "a mode has twelve bits");
    require(entry.mtimeNsec < 1'000'000'000, "nanoseconds are less than a second");
    require(entry.size == 0 || entry.type == EntryType::File, "only files have a size");
    require(!entry.path.isEmpty(), "an entry has a name");
    require(!entry.path.contains('\0') && !entry.linkTarget.contains('\0'), "names end at NUL");
    require(std::is_sorted(entry.xattrs.begin(), entry.xattrs.end()), "attributes are sorted");
}

}
