// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "leftoverrules.h"
#include "loadedimage.h"

namespace stratoscope
{

/** What to write instead in the Dockerfile, for people: a sentence or two, translated. \a rules are those that \a finding
 *  was made with. */
QString adviceFor(const Finding &finding, const LoadedImage &image, const LeftoverRules &rules);

}
