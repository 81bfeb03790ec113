// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/** The program's names for the desktop, the settings and the resources. */
namespace stratoscope::identity
{

inline constexpr char Name[] = "Stratoscope";
/** The name of the desktop file, the metainfo and the icon. */
inline constexpr char Id[] = "org.stratoscope.Stratoscope";
inline constexpr char Domain[] = "stratoscope.org";

}
