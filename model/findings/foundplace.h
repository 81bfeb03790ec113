// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

namespace stratoscope
{

/** The one path that best says where a finding's files are. */
struct FoundPlace
{
    PathId path; ///< The file, where it is one; else the deepest directory that has nearly all of it at or below it,
                 ///< or, where only the root has, most of the bytes.
    bool hasAll = true; ///< False where some of the files are elsewhere.
};

/** Where \a finding is. A pure function, linear in its files. */
FoundPlace foundPlace(const Finding &finding, const UnionTree &tree);

}
