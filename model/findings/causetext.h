// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <span>

namespace stratoscope
{

/** All causes, in the order in which they are told: secrets first. */
std::span<const Cause> allCauses();

/** The word for a cause in machine-readable output: "removed", "overwritten", … */
const char *causeName(Cause cause);
/** What findings of \a cause are called as a group, for people: "Removed later". Translated. */
QString causeTitle(Cause cause);
/** What such findings are and why they cost something, in a sentence or two. Translated. */
QString causeHelp(Cause cause);
/** The colour of \a cause wherever causes have one, as 0xRRGGBB. */
quint32 causeRgb(Cause cause);
/** True if the container sees such files; false if a layer above hides them. */
bool isSeenByContainer(Cause cause);

}
