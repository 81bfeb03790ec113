// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildrecord.h"
#include "factsheet.h"

namespace stratoscope
{

/** How an image was built, as \a build has it: who, when, of what, and on what. */
FactGroup buildFacts(const BuildRecord &build);
/** What refers to the image: what it is, who made it and when. */
FactGroup referrerFacts(const BuildRecord &build);

}
