// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "loadedimage.h"

namespace stratoscope
{

/** The instruction that is to blame for \a finding of \a image, on one line and elided: of a long RUN, the commands that did
 *  it, "RUN … && chown -R app /srv". numberedLayer() if nobody knows. Translated. */
QString culpritText(const Finding &finding, const LoadedImage &image);
/** The instruction of the layer that has the bytes of \a finding, likewise. */
QString writerText(const Finding &finding, const LoadedImage &image);

/** "layer 7" or "the container". Translated. */
QString numberedLayer(const LoadedImage &image, LayerIndex layer);

}
