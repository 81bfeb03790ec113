// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "loadedimage.h"

namespace stratoscope
{

/** What to write instead in the Dockerfile, for people: a sentence or two, translated. */
QString adviceFor(const Finding &finding, const LoadedImage &image);

}
