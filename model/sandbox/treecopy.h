// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "overlay.h"

namespace stratoscope
{

/**
 * Copies the directory at \a from, and all that is below it, to the free \a to, with all metadata and with the hard
 * links that are within it. Bytes of lower layers are referred to. Fails with ErrorKind::Cancelled, with
 * ErrorKind::Limit, or where a path becomes too long.
 */
Result<void> copyTree(Overlay &overlay, const Place &from, Place &to, const Job &job);

}
