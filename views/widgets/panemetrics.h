// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/** Lengths common to all panes, in device-independent pixels. */
namespace stratoscope
{

/** Around anything above, below and next to a list. */
inline constexpr int PaneMargin = 6;
/** Around the message in a list without rows. */
inline constexpr int EmptyTextMargin = 24;

}
