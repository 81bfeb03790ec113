// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "overlay.h"

namespace stratoscope
{

/**
 * Copies the directory at \a from and everything below it to the free \a to, with all metadata and the hard links
 * within it. Bytes of lower layers are referenced, not copied. Fails with ErrorKind::Cancelled, with ErrorKind::Limit,
 * or if a path becomes too long.
 */
Result<void> copyTree(Overlay &overlay, const Place &from, Place &to, const Job &job);

}
