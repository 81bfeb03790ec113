// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "readlayer.h"
#include "upperstate.h"

namespace stratoscope
{

/**
 * The writable layer \a upper of a sandbox on \a base, as read from an upper directory. The root is an entry only if it
 * differs from \a root.
 */
ReadLayer sandboxLayer(const LoadedImagePtr &base, const UpperState &upper, const UpperInode &root);

}
