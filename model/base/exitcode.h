// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/** What the exit status of both programs says. */
namespace stratoscope::exitcode
{

inline constexpr int Fine = 0;
inline constexpr int Damaged = 1; ///< Partly read; what could be read was shown.
inline constexpr int WrongUsage = 2;
inline constexpr int Unreadable = 3; ///< The image cannot be read, or the result cannot be written.
inline constexpr int RuleBroken = 4;
inline constexpr int ImagesDiffer = 5;
inline constexpr int NothingFound = 6; ///< Of a search.

}
