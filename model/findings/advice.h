// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "leftoverrules.h"
#include "loadedimage.h"

namespace stratoscope
{

/** What to write in the Dockerfile instead: a sentence or two, translated. \a rules are those that found \a finding. */
QString adviceFor(const Finding &finding, const LoadedImage &image, const LeftoverRules &rules);

}
