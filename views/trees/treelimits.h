// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/** Limits on how much the trees do at once. */
namespace stratoscope
{

/** How far "all" goes when a user expands everything below a directory: more rows would not help anyone. */
inline constexpr int ManyRows = 10'000;
/** More changed rows than anyone can see at once. */
inline constexpr int ManyChanges = 200;

}
