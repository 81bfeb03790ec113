// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/** How much the trees do at once. */
namespace stratoscope
{

/** What "all" means where a user opens all below a directory: more rows help nobody. */
inline constexpr int ManyRows = 10'000;
/** More rows at once than can be seen. */
inline constexpr int ManyChanges = 200;

}
