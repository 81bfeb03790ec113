// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

namespace stratoscope
{

/**
 * Converts what overlayfs and fuse-overlayfs note on an entry of an upper directory to \c whiteout, \c opaque,
 * \c metacopy and \c redirect, and to the owner, mode and type that they show. Their own attributes are removed; those
 * of an overlay mount within get back the names it gave them.
 */
void interpretOverlay(RawEntry &entry);

}
