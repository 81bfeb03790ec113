// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/** What the program's exit status says; the same as those of stratoscope-cli. */
namespace stratoscope::exitcode
{

inline constexpr int Fine = 0;
inline constexpr int Damaged = 1; ///< Partly read; what could be read was shown.
inline constexpr int Usage = 2;
inline constexpr int Unreadable = 3;

}
