// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "upperstate.h"

namespace stratoscope
{

/** Puts everything into the empty \a upper that the topmost layer of \a whole has: files, whiteouts, opaque directories.
 *  Contents stay where they are and are read from there. Fails if there are too many names. */
Result<void> adoptLayer(UpperState &upper, const LoadedImagePtr &whole, const Job &job);

}
