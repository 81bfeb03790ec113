// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/** Lengths that all panes share, in device-independent pixels. */
namespace stratoscope
{

/** Around what stands above, below and beside a list. */
inline constexpr int PaneMargin = 6;
/** Around the words in a list that has no rows. */
inline constexpr int EmptyTextMargin = 24;

}
